<#import "macros.ftl" as m>
<#if (policy.accessibility.failures)?has_content>
<#assign all = policy.accessibility.failures>
<@m.section "accessibility-failures"/>
<@failures all?filter(f -> !f.exemption??)/>
<#list ["disproportionate-burden", "out-of-scope"] as exemption>
<#assign exempt = all?filter(f -> ((f.exemption.id)!"") == exemption)>
<#if exempt?has_content>
[#accessibility-${exemption}]
=== ${sentence(exempt[0].exemption.label).heading}

<@failures exempt/>
</#if>
</#list>
</#if>
<#macro failures list>
<#list list as f>
* *${f.what.item}* ${f.reason.item}<#if f.alternative??> ${w("accessibility/instead").item}${colon} ${f.alternative.item}</#if><#if f.mendedBy??> ${w("accessibility/mended-by", {"date": f.mendedBy.legal}).item}</#if>
</#list>

</#macro>
