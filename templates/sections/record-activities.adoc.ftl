<#import "macros.ftl" as m>
<#macro laws b>${sentence(b.article.label).cell} (${b.article.cited.unbroken})<#if b.condition??>${semicolon} ${b.condition.label.cell} (${b.condition.cited.unbroken})</#if><#if b.law?has_content>${colon} <@m.laws b.law/></#if><#if b.interest??>${colon} ${b.interest.cell}</#if></#macro>
<@m.section "record-activities"/>
${w("record/activities-intro", {"count": record.activities?size})}

<#list record.activities as r>
<#assign a = r.activity>
[#record-${a.id}]
=== ${a.label.heading}

[.keyfacts,cols="3,9",options="header"]
.${w("record/table", {"activity": a.label}).title}
|===
|${w("record/what").cell} |${w("record/here").cell}

|${w("record/purpose").cell}
a|${a.purpose.cell}${stop}<#if a.description??>

${a.description.cell}</#if>

|${w("record/basis").cell}
a|<#list a.bases as b>
* <@laws b/>
</#list>

|${w("record/subjects").cell}
|<@m.labels a.subjects/>

|${w("record/categories").cell}
a|<#list r.classes as c>
* *${sentence(c.term.label).cell}*${colon} <#list c.categories as x>${x.cell}<#sep>${semicolon} </#list>
</#list>

|${w("record/recipients").cell}
a|<#list a.recipients as x>
* ${x.label.cell} (${x.kind.label.cell}<#if x.countryName??>${comma} ${x.countryName.cell}</#if>)
<#else>
${sentence(w("notice/nobody")).cell}
</#list>

|${w("record/processors").cell}
|<#list r.processors as p>${p.cell}<#sep>${semicolon} <#else>–</#list>

|${w("record/transfers").cell}
a|<#list a.transfers as t>
* ${t.label.cell}${colon} <@m.transfer t/>
<#else>
${w("record/no-transfers").cell}
</#list>

|${w("record/time-limits").cell}
a|<#list r.limits as l>
* <#list l.categories as c>${c.cell}<#sep>${semicolon} </#list>${colon} <#list l.outcomes as o>${o.cell}<#sep>${stop} </#list>
</#list>

|${w("record/measures").cell}
|<#list r.measures as x>${x.cell}<#sep>${semicolon} <#else>${w("record/measures-below").cell}</#list>

|${w("record/where").cell}
|<#list a.systems + a.places as s>${s.label.cell}<#sep>${semicolon} <#else>–</#list>
<#if a.impactAssessment??>

|${w("record/impact-assessment").cell}
|${sentence(a.impactAssessment.label).cell}
</#if>
<#if a.owner??>

|${w("stewardship/owner").cell}
|${a.owner.label.cell}
</#if>
<#if a.reviewBy??>

|${w("stewardship/review-by").cell}
|${a.reviewBy.legal.cell}
</#if>
|===

</#list>
