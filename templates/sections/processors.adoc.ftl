<#import "macros.ftl" as m>
<@m.section "processors"/>
<#assign guidance><@m.guidance "processors"/></#assign>
${guidance}
<@m.local "processors"/>
<#if doc.audience == "staff">
[#processor-list]
=== ${w("processors/list").heading}

[.cards,cols="3,4,3,3",options="header"]
.${w("processors/table").title}
|===
|${w("column/processor").cell} |${w("column/task").cell} |${w("column/agreement").cell} |${w("column/at-end").cell}

<#list policy.processors as p>
|[[processors-${p.id}]]${p.label.cell}<#if p.country??> (${p.country.cell})</#if>
|${p.purpose.cell}<#if p.subProcessors?has_content>${stop} ${w("processors/sub").cell}${colon} <#list p.subProcessors as s>${s.cell}<#sep>${semicolon} </#list></#if>
|<#if p.agreement??>${w("processors/signed", {"date": p.agreement.signed.legal}).cell}<#if p.agreement.expires??>${semicolon} ${w("processors/expires", {"date": p.agreement.expires.legal}).cell}</#if><#else>–</#if>
|<#if p.agreement??><#if p.agreement.atEnd??>${sentence(p.agreement.atEnd.label).cell}${stop} </#if><#if p.agreement.breachDuty??>${p.agreement.breachDuty.cell}</#if><#else>–</#if>

</#list>
|===

[#agreement-clauses]
=== ${w("processors/clauses").heading}

${w("processors/clauses-intro")}

[.clauses]
<#list clauses as c>
${c.id}):: ${sentence(c.label).item}
</#list>

[#recipients]
=== ${w("processors/recipients").heading}

[.cards,cols="4,2,6",options="header"]
.${w("processors/recipients-table").title}
|===
|${w("column/recipient").cell} |${w("column/kind").cell} |${w("column/purpose").cell}

<#list policy.recipients as r>
|[[recipients-${r.id}]]${r.label.cell}
|${sentence(r.kind.label).cell}
|${r.purpose.cell}<#if r.law?has_content> (<@m.laws r.law/>)</#if>

</#list>
|===

<#elseif policy.processors?has_content>
<#if guidance?markup_string?trim?has_content>
[#processor-list]
=== ${w("processors/list").heading}

</#if>
<#list policy.processors as p>
${p.label.term}:: ${p.purpose.item}
</#list>

</#if>
