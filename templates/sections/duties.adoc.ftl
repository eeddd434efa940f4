<#import "macros.ftl" as m>
<#if policy.duties?has_content>
<@m.section "duties"/>
[.cards,cols="3,6,4,3",options="header"]
.${w("duties/table").title}
|===
|${w("column/role").cell} |${w("column/task").cell} |${w("column/when").cell} |${w("column/escalates-to").cell}

<#list policy.duties as d>
|[[duties-${d.id}]]${sentence(d.role.label).cell}<#if d.part?? && d.part.id != "responsible"> (${d.part.label.cell})</#if>
|${sentence(d.task).cell}
|<#if d.cadence??>${sentence(d.cadence.label).cell}<#if d.when??>${colon} ${d.when.cell}</#if><#elseif d.when??>${sentence(d.when).cell}<#else>–</#if>
|<#if d.escalatesTo??>${sentence(d.escalatesTo.label).cell}<#else>–</#if>

</#list>
|===

</#if>
