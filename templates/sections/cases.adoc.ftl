<#import "macros.ftl" as m>
<#-- A case that a question of this document tells is not told twice. -->
<#assign told = []>
<#if doc.sections?map(s -> s.name)?seq_contains("faq")>
<#list questionTopics as t><#list t.questions as q><#list q.cases as c><#assign told = told + [c.id]></#list></#list></#list>
</#if>
<#assign untold = policy.cases?filter(c -> !told?seq_contains(c.id))>
<#if untold?has_content>
<@m.section "cases"/>
<#list untold as c>
[#cases-${c.id}]
=== ${c.title.heading}

${c.facts.block}

<@m.decision c/>
*${w("cases/lesson")}* ${c.lesson}

</#list>
</#if>
