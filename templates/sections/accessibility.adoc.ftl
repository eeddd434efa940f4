<#import "macros.ftl" as m>
<#if policy.accessibility??>
<#assign a = policy.accessibility>
<@m.section "accessibility"/>
${w("accessibility/actor", {"organisation": doc.organisation, "service": a.service!w("accessibility/website")})}

<#if a.conformance??>
*${w("accessibility/degree", {"degree": a.conformance.label, "requirements": (accessibilityLaw.law)!a.standard!w("accessibility/requirements")})}*
<#if !a.failures?has_content && a.conformance.id == "full">
${w("accessibility/no-failures")}
</#if>
<#else>
${w("accessibility/unassessed")}
</#if>

</#if>
