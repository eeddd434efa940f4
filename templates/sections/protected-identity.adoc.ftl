<#import "macros.ftl" as m>
<#-- People whose identity or address the authorities protect: for staff alone. -->
<@m.section "protected-identity"/>
<#if policy.protectedIdentity?? && doc.audience == "staff">
<#assign p = policy.protectedIdentity>
${p.definition.block}

[#protected-identity-handling]
=== ${w("protected/handling").heading}

*${w("protected/responsible")}${colon}* ${p.responsible.label}

<#list p.handling as line>
* ${line.item}
</#list>

<#if p.never?has_content>
[#protected-identity-never]
=== ${w("protected/never").heading}

[.must-not]
<#list p.never as line>
* ${line.item}
</#list>

</#if>
<#if p.kinds?has_content>
[#protected-identity-kinds]
=== ${w("protected/kinds").heading}

<#list p.kinds as k>
[[protected-identity-${k.id}]]${k.label.term}:: ${k.description.item}
</#list>

</#if>
</#if>
<@m.guidance "protected-identity"/>
<@m.local "protected-identity"/>
<#if (policy.protectedIdentity.law)?has_content && doc.audience == "staff">
*${w("protected/law")}${colon}* <@m.laws policy.protectedIdentity.law/>${stop}

</#if>
