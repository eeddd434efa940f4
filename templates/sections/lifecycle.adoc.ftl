<#import "macros.ftl" as m>
<@m.section "lifecycle"/>
<@m.guidance "lifecycle"/>
<#list lifecycles as l>
[#lifecycle-${l.subject.id}]
=== ${l.subject.label.heading}

<#if l.subject.description??>
${l.subject.description.block}

</#if>
[.lifecycle.cards,cols="2,5,3,5",options="header"]
.${w("lifecycle/table", {"subject": l.subject.label}).title}
|===
|${w("column/when").cell} |${w("column/what-and-why").cell} |${w("column/where").cell} |${w("column/how-long").cell}

<#list l.steps as s>
|${s.label.cell}
a|*${s.why.cell}*

${s.text.cell}
|<#list s.places as p>${p.label.cell}<#sep>${semicolon} <#else>–</#list>
a|<#list s.retention as r><#list r.outcomes as o>
* ${o.item}
</#list><#else>–
</#list>

</#list>
|===

</#list>
