<#import "macros.ftl" as m>
<#if questions?has_content>
<@m.section "faq"/>
<#list questions as q>
[#faq-${q.id}]
=== ${q.question.heading}

${q.answer.block}

</#list>
</#if>
