<#import "macros.ftl" as m>
<#if policy.accessibility??>
<#assign c = (policy.accessibility.contact)!controller>
<@m.section "accessibility-feedback"/>
${w("accessibility/feedback")}

[.facts]
${(c.name!c.label).term}:: <@m.channels c/>

</#if>
