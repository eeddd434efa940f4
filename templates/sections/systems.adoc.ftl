<#import "macros.ftl" as m>
<@m.section "systems"/>
<@m.guidance "systems"/>
<@m.local "systems"/>
<#list policy.systems as s>
[#systems-${s.id}]
=== ${s.label.heading}

<#if s.description??>
${s.description.block}

</#if>
[.facts]
<#if s.vendor??>
${w("systems/vendor").term}:: ${s.vendor.label.item}
</#if>
<#if s.functions?has_content>
${w("systems/functions").term}:: <#list s.functions as f>${f.item}<#sep>${semicolon} </#list>
</#if>
<#if s.authorisationLevels?has_content>
${w("systems/levels").term}:: <#list s.authorisationLevels as f>${f.item}<#sep>${semicolon} </#list>
</#if>
<#if s.authentication??>
${w("systems/authentication").term}:: ${s.authentication.item}
</#if>
<#if s.logging??>
${w("systems/logging").term}:: ${s.logging.item}
</#if>
<@m.stewardship s/>
<#if s.sunset??>
${w("systems/sunset").term}:: ${s.sunset.date.legal.item}<#if s.sunset.replacement??>${semicolon} ${w("systems/replacement").item}${colon} ${s.sunset.replacement.label.item}</#if>
</#if>

</#list>
