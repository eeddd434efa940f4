<#import "macros.ftl" as m>
<#if policy.accessibility??>
<#assign a = policy.accessibility>
<#if a.failures?has_content || ((a.conformance.id)!"") == "full">
<@m.section "accessibility-failures"/>
<#if a.failures?has_content>
<@failures a.failures?filter(f -> !f.exemption??)/>
<#list ["disproportionate-burden", "out-of-scope"] as exemption>
<#assign exempt = a.failures?filter(f -> ((f.exemption.id)!"") == exemption)>
<#if exempt?has_content>
[#accessibility-${exemption}]
=== ${sentence(exempt[0].exemption.label).heading}

<@failures exempt/>
</#if>
</#list>
<#else>
${w("accessibility/no-failures")}
</#if>

</#if>
</#if>
<#macro failures list>
<#list list as f>
* *${f.what.item}* ${f.reason.item}<#if f.alternative??> ${w("accessibility/instead").item}${colon} ${f.alternative.item}</#if><#if f.mendedBy??> ${w("accessibility/mended-by", {"date": f.mendedBy.legal}).item}</#if>
</#list>

</#macro>
