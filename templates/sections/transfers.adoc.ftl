<#import "macros.ftl" as m>
<@m.section "transfers"/>
<#if policy.transfers?has_content>
${w("transfers/intro")}

[.cards,cols="4,4,4",options="header"]
.${w("transfers/table").title}
|===
|${w("column/transfer").cell} |${w("column/which-data").cell} |${w("column/safeguards").cell}

<#list policy.transfers as t>
|${t.label.cell}<#if t.processor??> (${t.processor.label.cell})<#elseif t.recipient??> (${t.recipient.label.cell})</#if>
|<#if t.categories?has_content><@m.labels t.categories/><#else>–</#if>
|<@m.transfer t/>

</#list>
|===
<#else>
${w("notice/no-transfers")}
</#if>

