<#import "macros.ftl" as m>
<@m.section "principles"/>
<@m.guidance "principles"/>
[#laws]
=== ${w("principles/laws").heading}

<#list policy.laws as l>
* <#if l.url??>${l.url.url}[${l.label.link}]<#else>${l.label.item}</#if><#if l.citation?? && l.citation.plain != l.label.plain>: ${l.citation.item}</#if>
</#list>

