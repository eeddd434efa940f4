<#import "macros.ftl" as m>
<@m.section "retention"/>
<@m.guidance "retention"/>
<@m.local "retention"/>
<#-- Only staff carry the schedule out; others have the outcome in `collected`. -->
<#if doc.audience == "staff">
[#retention-schedule]
=== ${w("retention/schedule").heading}

${w("retention/schedule-intro")}

<#list schedule as group>
[#schedule-${group.subject.id}]
==== ${group.subject.label.heading}

<#list group.timeLines as figure>
.${figure.title.title}
image::figures/${figure.id}.svg["${figure.description.attribute}"]

</#list>
[.schedule.cards,cols="4,4,3,5",options="header"]
.${w("retention/table", {"subject": group.subject.label}).title}
|===
|${w("column/records").cell} |${w("column/how-long").cell} |${w("column/where").cell} |${w("column/then").cell}

<#list group.rows as row>
|<#list row.categories as c>${c.cell}<#sep>${semicolon} </#list><#if row.form??> (${row.form.cell})</#if>
a|<#list row.stages as s>
<#if row.stages?size gt 1>. <#else>* </#if>${s.period}
</#list>
a|<#list row.stages as s>
<#if row.stages?size gt 1>. <#else>* </#if>${s.places}
</#list>
a|<#list row.stages as s>
<#if row.stages?size gt 1>. <#else>* </#if>${s.action}
</#list>
<#if row.reasons?has_content>

<#list row.reasons as r>${r.cell}<#sep>${semicolon} </#list>
</#if>

</#list>
|===

</#list>
<#if exceptions?has_content>
[#retention-exceptions]
=== ${w("retention/exceptions").heading}

<#list exceptions as e>
${e.label.term}:: ${e.when.item}<#if e.keep??>${colon} ${e.keep.item}</#if><#if e.decidedBy??>${stop} ${w("retention/decided-by", {"role": e.decidedBy}).item}</#if>
</#list>

</#if>
</#if>
<#if policy.recordsPlans?has_content>
[#records-plans]
=== ${w("retention/plans").heading}

<#list policy.recordsPlans as p>
[[records-plans-${p.id}]]${sentence(p.label).term}:: ${w("retention/plan-decided", {"who": p.decidedBy, "date": p.decided.legal}).item}${stop}<#if p.url??> ${p.url.url}[${p.url.link}]</#if>
</#list>

</#if>
