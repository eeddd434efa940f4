<#import "macros.ftl" as m>
<@m.section "collected"/>
<@m.guidance "personal-data"/>
<@m.guidance "purposes"/>
<#list collected as group>
[#collected-${group.subject.id}]
=== ${group.subject.label.heading}

<#if group.subject.description?? && !readers??>
${group.subject.description.block}

</#if>
[.notice.cards,cols="5,4,3,5",options="header"]
.${w("notice/table", {"subject": group.subject.label}).title}
|===
|${w("column/data-and-purpose").cell} |${w("column/basis").cell} |${w("column/who-gets").cell} |${w("column/how-long").cell}

<#list group.rows as row>
a|*${row.label.cell}*: ${row.purpose.cell}.

<#list row.categories as c>${c.cell}<#sep>; </#list>.
|<#list row.bases as b>${b.cell}<#sep>; </#list>
|<#list row.recipients as r>${r.cell}<#sep>; <#else>${sentence(w("notice/nobody")).cell}</#list>
a|<#list row.periods as p>
<#if row.periods?size gt 1>_<#list p.categories as c>${c.cell}<#sep>; </#list>_: </#if><#if p.form??>${sentence(p.form).cell}: </#if><#list p.outcomes as o>${clause(p.form???then(within(o), o)).cell}<#sep>. </#list>.

</#list>

</#list>
|===

</#list>
<#if requirements?has_content>
[#required]
=== ${w("notice/required").heading}

${w("notice/required-intro")}

<#list requirements as r>
* *${r.category.item}* (${r.by.label.item}): ${r.consequence.item}
</#list>

</#if>
<#if origins?has_content>
[#origin]
=== ${w("notice/origin").heading}

<#list origins as o>
* *${o.origin.item}*: <#list o.categories as c>${c.item}<#sep>; </#list>
</#list>

</#if>
[#automated-decisions]
=== ${w("notice/automated").heading}

<#list automatedDecisions as d>
${d.activity.term}::
+
--
${d.text.block}
--
<#else>
${w("notice/no-automated", {"school": controller.name})}
</#list>

[#transfers]
=== ${w("notice/transfers").heading}

<#if transfers?has_content>
${w("notice/transfers-intro")}

<#list transfers as t>
* *${t.label.item}*: <@m.transfer t/>.
</#list>
<#else>
${w("notice/no-transfers")}
</#if>

