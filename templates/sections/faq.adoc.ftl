<#import "macros.ftl" as m>
<#if questionTopics?has_content>
<#if doc.kind != "faq">
<@m.section "faq"/>
</#if>
<#assign level = (doc.kind == "faq")?then("==", "===")>
<#list questionTopics as t>
[#faq-${t.topic.id}]
${level?no_esc} ${sentence(t.topic.label).heading}

<#list t.questions as q>
[#faq-question-${q.id}]
${level?no_esc}= ${q.question.heading}

${q.answer.block}

<#if q.examples?has_content && q.counterExamples?has_content>
[.pair,cols="1,1",options="header"]
|===
|${w("faq/examples").cell} |${w("faq/counter-examples").cell}

a|<#list q.examples as e>
* ${e.item}
</#list>
a|<#list q.counterExamples as e>
* ${e.item}
</#list>
|===

<#else>
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
</#if>
<#if q.systems?has_content>
.${w("faq/systems").title}
<#list q.systems as s>
* *${s.label.item}*<#if s.functions?has_content>${colon} <#list s.functions as f>${f.item}<#sep>${semicolon} </#list></#if>
</#list>

</#if>
<#list q.cases as c>
[.case]
.${c.title.title}
****
${c.facts.block}

<@m.decision c/>
*${w("cases/lesson")}* ${c.lesson}
****

</#list>
</#list>
</#list>
</#if>
