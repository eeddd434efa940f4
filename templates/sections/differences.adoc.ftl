<#import "macros.ftl" as m>
<@m.section "differences"/>
<@m.guidance "local"/>
<#assign told = differences?filter(d -> d.changes?has_content || d.facts?has_content)>
<#if told?has_content>
${w("differences/intro")}

</#if>
<#list told as d>
[#school-${d.school.id}]
=== ${d.school.label.heading}

<#if d.reason??>
${d.reason}

</#if>
<#if d.changes?has_content>
[.cards,cols="3,5,5",options="header"]
.${w("differences/changes-table", {"school": d.school.label}).title}
|===
|${w("column/part").cell} |${w("column/difference").cell} |${w("column/reason").cell}

<#list d.changes as c>
|${c.part.cell}
|${c.what.cell}
|${(c.reason.cell)!"–"}

</#list>
|===

</#if>
<#if d.facts?has_content>
[.cards,cols="4,8",options="header"]
.${w("differences/facts-table", {"school": d.school.label}).title}
|===
|${w("column/fact").cell} |${w("column/answer").cell}

<#list d.facts as f>
|${f.label.cell}
|${f.value.cell}

</#list>
|===

</#if>
</#list>

