<#import "macros.ftl" as m>
<#-- Questions by topic, in the order in which the topics first come up. -->
<#if questions?has_content>
<@m.section "faq"/>
<#assign asked = []>
<#list questions as first>
<#if !asked?seq_contains(first.topic.id)>
<#assign asked = asked + [first.topic.id]>
[#faq-topic-${first.topic.id}]
=== ${sentence(first.topic.label).heading}

<#list questions as q>
<#if q.topic.id == first.topic.id>
[#faq-${q.id}]
==== ${q.question.heading}

${q.answer.block}

<#if q.examples?has_content>
.${w("faq/examples").title}
<#list q.examples as e>
* ${e.item}
</#list>

</#if>
<#if q.counterExamples?has_content>
.${w("faq/counter-examples").title}
<#list q.counterExamples as e>
* ${e.item}
</#list>

</#if>
<#if q.systems?has_content>
.${w("faq/systems").title}
<#list q.systems as s>
* ${s.label.item}<#if s.vendor??> (${s.vendor.label.item})</#if>
</#list>

</#if>
<#list q.cases as c>
*${w("faq/case")}:* <<cases-${c.id},${c.title.link}>>

</#list>
</#if>
</#list>
</#if>
</#list>
</#if>
