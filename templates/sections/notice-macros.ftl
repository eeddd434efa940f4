<#-- What data subjects are told (art. 13, 14), in a notice and in a letter. A document may hold several letters: their ids begin with that of the form. -->
<#import "macros.ftl" as m>

<#-- What is done with the data of one kind of persons. -->
<#macro rows group>
[.notice.cards,cols="4,4,3,4",options="header"]
.${w("notice/table", {"subject": group.subject.label}).title}
|===
|${w("column/data-and-purpose").cell} |${w("column/basis").cell} |${w("column/who-gets").cell} |${w("column/how-long").cell}

<#list group.rows as row>
a|*${row.label.cell}*${colon} ${row.purpose.cell}${stop}

<#list row.categories as c>${c.cell}<#sep>${semicolon} </#list>${stop}
|<#list row.bases as b>${b.cell}<#sep>${semicolon} </#list>
|<#list row.recipients as r>${r.cell}<#sep>${semicolon} <#else>${sentence(w("notice/nobody")).cell}</#list>
a|<#list row.periods as p>
<#if row.periods?size gt 1>_<#list p.categories as c>${c.cell}<#sep>${semicolon} </#list>_${colon} </#if><#if p.form??>${sentence(p.form).cell}${colon} </#if><#list p.outcomes as o>${clause(p.form???then(within(o), o)).cell}<#sep>${stop} </#list>${stop}

</#list>

</#list>
|===

</#macro>

<#macro of form><#if form?has_content>form-${form}-</#if></#macro>

<#-- What must be given, and what comes from others. -->
<#macro given required origins form="">
<#if required?has_content>
[#<@of form/>required]
=== ${w("notice/required").heading}

${w("notice/required-intro")}

<#list required as r>
* *${r.category.item}* (${r.by.label.item})${colon} ${r.consequence.item}
</#list>

</#if>
<#if origins?has_content>
[#<@of form/>origin]
=== ${w("notice/origin").heading}

<#list origins as o>
* *${o.origin.item}*${colon} <#list o.categories as c>${c.item}<#sep>${semicolon} </#list>
</#list>

</#if>
</#macro>

<#-- What is decided by machines alone, and what leaves the European Economic Area. -->
<#macro beyond decisions abroad form="">
[#<@of form/>automated-decisions]
=== ${w("notice/automated").heading}

<#list decisions as d>
${d.activity.term}::
+
--
${d.text.block}
--
<#else>
${w("notice/no-automated", {"school": controller.name})}
</#list>

[#<@of form/>transfers]
=== ${w("notice/transfers").heading}

<#if abroad?has_content>
${w("notice/transfers-intro")}

<#list abroad as t>
* *${t.label.item}*${colon} <@m.transfer t/>${stop}
</#list>
<#else>
${w("notice/no-transfers")}
</#if>

</#macro>
