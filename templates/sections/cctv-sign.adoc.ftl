<#import "macros.ftl" as m>
<#list policy.surveillance as s>
<#if !s?is_first>
<<<

</#if>
[#cctv-sign-${s.id}]
== ${w("section/cctv-sign").heading}

image::figures/camera.svg["${w("sign/camera").attribute}"]

[.call]
*${w("sign/area")}* +
<#list s.areas as a>${a?is_first?then(sentence(a), a)}<#sep>${comma} </#list>

[.facts]
${w("sign/controller").term}:: ${(controller.controllerName!controller.name).item}<#if controller.phone??> +
${w("contact/phone")}${colon} ${controller.phone.unbroken}</#if>
${w("sign/purpose").term}:: ${sentence(s.interest).item}
<#if s.audio??>
${w("sign/audio").term}:: ${w("sign/audio-" + s.audio?string("yes", "no")).item}
</#if>
<#if s.retention??>
${w("sign/retention").term}:: <#list s.retention.outcomes as o>${o.item}<#sep>${semicolon} </#list>
</#if>
${w("sign/contact").term}:: <@m.channels (dpo)!controller/>
<#if s.information??>
${w("sign/more").term}:: ${s.information.item}
</#if>

</#list>
