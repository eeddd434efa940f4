<#import "macros.ftl" as m>
<@m.section "purposes"/>
<@m.guidance "purposes"/>
<#-- Only staff look things up in the table; others have it for themselves in `collected`. -->
<#if doc.audience == "staff">
[#activities]
=== ${w("purposes/activities").heading}

${w("purposes/intro")}

[.cards,cols="5,7,3",options="header"]
.${w("purposes/table").title}
|===
|${w("column/activity-and-purpose").cell} |${w("column/basis").cell} |${w("column/whose").cell}

<#list policy.activities as a>
|[[activities-${a.id}]]*${a.label.cell}*${colon} ${a.purpose.cell}${stop}
a|<#list a.bases as b>
* ${sentence(b.article.label).item} (${b.article.cited.unbroken})<#if b.condition??>${semicolon} ${b.condition.label.item} (${b.condition.cited.unbroken})</#if><#if b.law?has_content>${colon} <@m.laws b.law/></#if><#if b.interest??>${colon} ${b.interest.item}</#if>
</#list>
|<@m.labels a.subjects/>

</#list>
|===
</#if>

