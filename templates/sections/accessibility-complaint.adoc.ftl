<#import "macros.ftl" as m>
<#if accessibilityLaw??>
<@m.section "accessibility-complaint"/>
${w("accessibility/complaint", {"authority": accessibilityLaw.authority, "law": accessibilityLaw.law})}

<#if accessibilityLaw.complaints??>
${accessibilityLaw.complaints.url}[${w("accessibility/complain", {"authority": accessibilityLaw.authority}).link}]

</#if>
</#if>
