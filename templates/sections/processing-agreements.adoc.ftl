<#import "macros.ftl" as m>
<@m.section "processing-agreements"/>
${w("processor-list/intro", {"count": policy.processors?size})}

<#list policy.processors as p>
[#agreement-${p.id}]
=== ${p.label.heading}

[.facts]
${w("column/task").term}:: ${sentence(p.purpose).item}
<#if p.country??>
${w("processor-list/country").term}:: ${(p.countryName!p.country).item}
</#if>
${w("column/agreement").term}:: <#if p.agreement??><#if p.agreement.kind??>${sentence(p.agreement.kind.label).item}${semicolon} </#if>${w("processors/signed", {"date": p.agreement.signed.legal}).item}<#if p.agreement.expires??>${semicolon} ${w("processors/expires", {"date": p.agreement.expires.legal}).item}</#if><#else>${w("processor-list/no-agreement").item}</#if>
<#if p.agreement?? && p.agreement.clauses?has_content>
${w("processor-list/clauses").term}:: <#list p.agreement.clauses as c>${c.id})<#sep> </#list>
</#if>
<#if p.agreement?? && p.agreement.atEnd??>
${w("column/at-end").term}:: ${sentence(p.agreement.atEnd.label).item}
</#if>
<#if p.agreement?? && p.agreement.breachDuty??>
${w("processor-list/breach-duty").term}:: ${p.agreement.breachDuty.item}
</#if>
<@m.stewardship p/>
<#if p.subProcessors?has_content>
${w("processors/sub").term}:: <#list p.subProcessors as s>${s.item}<#sep>${semicolon} </#list>
</#if>
<#list policy.transfers?filter(t -> t.processor?? && t.processor.id == p.id) as t>
${w("processor-list/transfer").term}:: ${t.label.item}${colon} <@m.transfer t/>
</#list>

</#list>
[#processing-clauses]
=== ${w("processors/clauses").heading}

${w("processors/clauses-intro")}

[.clauses]
<#list clauses as c>
${c.id}):: ${sentence(c.label).item}
</#list>

