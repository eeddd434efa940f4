<#import "macros.ftl" as m>
<@m.section "differences"/>
<@m.guidance "local"/>
<#assign told = differences?filter(d -> d.changes?has_content || d.facts?has_content)>
<#if told?has_content>
${w("differences/intro")}

</#if>
<#-- A report names every school, so that nobody looks for one in vain. -->
<#list (doc.kind == "differences")?then(differences, told) as d>
[#school-${d.school.id}]
=== ${d.school.label.heading}

<#if d.reason??>
${clause(d.reason)}${stop}

</#if>
<#if d.changes?has_content>
<#assign reasons = d.changes?filter(c -> c.reason??)?has_content>
[.cards,cols="${reasons?then("3,5,5", "3,9")}",options="header"]
.${w("differences/changes-table", {"school": d.school.label}).title}
|===
|${w("column/part").cell} |${w("column/difference").cell}<#if reasons> |${w("column/reason").cell}</#if>

<#list d.changes as c>
|${c.part.cell}
|${c.what.cell}
<#if reasons>
|${(c.reason.cell)!"–"}
</#if>

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
<#if !d.changes?has_content && !d.facts?has_content>
${w("differences/none", {"school": d.school.label})}

</#if>
</#list>

