<#import "macros.ftl" as m>
<#if policy.appAssessments?has_content>
<@m.section "app-assessments"/>
${w("apps/intro")}

[.cards,cols="3,4,3,5",options="header"]
.${w("apps/table").title}
|===
|${w("column/app").cell} |${w("column/what-for").cell} |${w("column/decision").cell} |${w("column/conditions").cell}

<#list policy.appAssessments as a>
|${a.label.cell}<#if a.processor??> (${a.processor.label.cell})</#if>
|${a.purpose.cell}<#if a.categories?has_content>${stop} ${w("apps/data").cell}${colon} <@m.labels a.categories/></#if>
a|*${sentence(a.status.label).cell}*<#if a.decided??>${comma} ${a.decided.legal.cell}</#if><#if a.decidedBy??>${comma} ${a.decidedBy.label.cell}<#else>${semicolon} ${w("apps/assessor", {"role": a.assessor.label}).cell}</#if><#if (a.compulsory)!false>${stop} ${w("apps/compulsory").cell}</#if>
a|<#if a.because??>${a.because.cell}

</#if><#list a.conditions as c>
* ${c.cell}
</#list>
<#if !a.because?? && !a.conditions?has_content>–</#if>

</#list>
|===

</#if>
