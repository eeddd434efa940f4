<#import "macros.ftl" as m>
<#if policy.breach??>
<#assign b = policy.breach>
[#breach-card]
== ${w("section/breach-card").heading}

<#if b.contact??>
<#-- The number ends no line that starts with its role: AsciiDoc would take that line for attributes. -->
[.call]
*${w("card/call")}* <#if b.contact.phone??><#if b.contact.phone.dial??>link:${b.contact.phone.dial}[${b.contact.phone.link}]<#else>${b.contact.phone.unbroken}</#if> +
</#if>${b.contact.label}<#if b.contact.email??> +
mailto:${b.contact.email.url}[${b.contact.email.link}]</#if><#if b.contact.website??> +
${b.contact.website.url}[${b.contact.website.link}]</#if>

</#if>
*${w("card/what")}* ${b.definition.block}

<#if b.firstAdvice?has_content>
[#card-first]
=== ${w("card/first").heading}

[.steps]
<#list b.firstAdvice as a>
. ${a.item}
</#list>

</#if>
[#card-then]
=== ${w("card/then").heading}

<#list b.steps as s>
. *${s.actor.label.item}*${colon} <#if s.deadline??>${clause(s.action).item}${stop} *${sentence(w("breach/within", {"time": s.deadline})).item}*<#if s.clock??> ${s.clock.label.item}</#if>${stop}<#else>${s.action.item}</#if>
</#list>

[#card-note]
=== ${w("card/note").heading}

${w("card/note-fields")}

</#if>
