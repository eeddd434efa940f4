<#import "macros.ftl" as m>
<@m.section "breach"/>
<#if policy.breach??>
<#assign b = policy.breach>
${b.definition.block}

<#if b.contact??>
[IMPORTANT]
====
*${w("breach/report-to")}* ${b.contact.label}${colon} <#if b.contact.phone??>${w("contact/phone")} ${b.contact.phone.unbroken}</#if><#if b.contact.email??>${comma} mailto:${b.contact.email.url}[${b.contact.email.link}]</#if>
====

</#if>
<#if b.types?has_content>
${w("breach/types")}

<#list b.types as t>
* ${t.item}
</#list>

</#if>
<#if b.examples?has_content>
[#breach-examples]
=== ${w("breach/examples").heading}

<#list b.examples as t>
* ${t.item}
</#list>

</#if>
<@m.guidance "breach"/>
[#breach-flow]
=== ${w("breach/flow").heading}

.${w("breach/flow-figure").title}
image::figures/breach-flow.svg["${w("breach/flow-alt").attribute}"]

<#list b.steps as s>
. *${sentence(s.actor.label).item}*${colon} <#if s.deadline??>${clause(s.action).item}${stop} ${sentence(w("breach/within", {"time": s.deadline})).item}<#if s.clock??> ${s.clock.label.item}</#if>${stop}<#else>${s.action.item}</#if>
</#list>

[#breach-risk]
=== ${w("breach/risk").heading}

[.cards,cols="2,5,5",options="header"]
.${w("breach/risk-table").title}
|===
|${w("column/risk").cell} |${w("column/sign").cell} |${w("column/action").cell}

<#list b.riskLevels as r>
|${r.label.cell}
|${r.description.cell}
|${r.action.cell} (<#list r.duties as d>${d.label.cell}<#sep>${comma} </#list>)

</#list>
|===

<#if b.consequences?has_content>
${w("breach/consequences")}${colon}

<#list b.consequences as c>
* ${c.item}
</#list>

</#if>
[#breach-notification]
=== ${w("breach/notification").heading}

<#list b.notification as c>
* ${c.text.item}
</#list>

<#if b.lateReasons??>
${b.lateReasons}

</#if>
[#breach-exceptions]
=== ${w("breach/exceptions").heading}

<#list b.exceptions as c>
* ${c.item}
</#list>

[#breach-register]
=== ${w("breach/register").heading}

<#list b.register as c>
* ${c.text.item}
</#list>

<#if b.processorDuty??>
${b.processorDuty}

</#if>
</#if>
