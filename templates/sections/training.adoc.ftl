<#import "macros.ftl" as m>
<@m.section "training"/>
<@m.guidance "training"/>
<#if policy.training?has_content>
[.cards,cols="3,3,5,3",options="header"]
.${w("training/table").title}
|===
|${w("column/when").cell} |${w("column/training").cell} |${w("column/content").cell} |${w("column/evidence").cell}

<#list policy.training as t>
|${t.when.cell}
|${t.label.cell}<#if (t.compulsory)!false> (${w("training/compulsory").cell})</#if>
a|${t.description.cell}
|${(t.evidence.cell)!"–"}

</#list>
|===

</#if>
