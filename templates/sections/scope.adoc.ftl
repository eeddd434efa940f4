<#import "macros.ftl" as m>
<@m.section "scope"/>
<@m.guidance "scope"/>
<#if policy.organisation.schools?has_content>
[#schools]
=== ${w("scope/schools").heading}

<#assign named = policy.organisation.schools?filter(s -> s.controllerName??)?has_content>
<#assign intro = (policy.organisation.controller.id == "organisation")?then("-one", named?then("-named", ""))>
${w("scope/schools-intro" + intro, {"count": policy.organisation.schools?size, "organisation": policy.organisation.name})}

[.cards,cols="3,4,3",options="header"]
.${w("scope/schools-table").title}
|===
|${w("column/school").cell} |${w("column/address").cell} |${w("column/contact").cell}

<#list policy.organisation.schools as s>
|${s.name.cell}<#if s.controllerName??> (${s.controllerName.cell})</#if>
|${(s.address.cell)!"–"}
|<#if s.phone??>${s.phone.unbroken}</#if><#if s.email??> mailto:${s.email.url}[${s.email.link}]</#if>

</#list>
|===
</#if>

