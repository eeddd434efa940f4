<#import "macros.ftl" as m>
<@m.section "principles"/>
<@m.guidance "principles"/>
<#if policy.laws?has_content>
[#laws]
=== ${w("principles/laws").heading}

<#list policy.laws as l>
<#-- A citation that begins with the name says it already. -->
<#assign name = (l.citation?? && l.citation.plain?starts_with(l.label.plain))?then(l.citation, l.label)>
* <#if l.url??>${l.url.url}[${name.link}]<#else>${name.item}</#if><#if l.citation?? && name.plain != l.citation.plain>${colon} ${l.citation.item}</#if>
</#list>
</#if>

