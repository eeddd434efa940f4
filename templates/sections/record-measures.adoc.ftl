<#import "macros.ftl" as m>
<#if policy.measures?has_content>
<@m.section "record-measures"/>
${w("record/measures-intro")}

[.cards,cols="3,2,7",options="header"]
.${w("record/measures-table").title}
|===
|${w("column/measure").cell} |${w("column/kind").cell} |${w("column/content").cell}

<#list policy.measures as x>
|[[measures-${x.id}]]${x.label.cell}
|${sentence(x.kind.label).cell}
a|${x.description.cell}<#if x.parameters?has_content>

<#list x.parameters as p>
* ${p.label.cell}${colon} ${p.value.cell}
</#list></#if>

</#list>
|===

</#if>
