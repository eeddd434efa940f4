<#import "macros.ftl" as m>
<#import "notice-macros.ftl" as n>
<@m.section "collected"/>
<@m.guidance "personal-data"/>
<@m.guidance "purposes"/>
<#list collected as group>
[#collected-${group.subject.id}]
=== ${group.subject.label.heading}

<#if group.subject.description?? && !readers??>
${group.subject.description.block}

</#if>
<@n.rows group/>
</#list>
<@n.given requirements origins/>
<@n.beyond automatedDecisions transfers/>
