<#import "macros.ftl" as m>
<#if policy.cases?has_content>
<@m.section "cases"/>
<#list policy.cases as c>
[#cases-${c.id}]
=== ${c.title.heading}

${c.facts.block}

<#if c.decidedBy??>
[.sources]
<#if c.url??>${c.url.url}[${c.decidedBy.link}]<#else>${c.decidedBy.text}</#if><#if c.decided??>, ${c.decided.words}</#if>

</#if>
*${w("cases/lesson")}* ${c.lesson}

</#list>
</#if>
