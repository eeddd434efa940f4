<#import "macros.ftl" as m>
<@m.section "annexes"/>
<#list policy.annexes as a>
[#annexes-${a.id}]
=== ${a.label.heading}

${a.description.block}

<#if a.items?has_content>
<#list a.items as i>
* ${i.item}
</#list>

</#if>
</#list>
