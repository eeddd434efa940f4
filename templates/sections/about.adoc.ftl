<#import "macros.ftl" as m>
<@m.section "about"/>
<#-- The controller may be a company that runs the school, and then both are named. -->
<#assign responsible = controller.controllerName!controller.name>
${w("about/controller", {"school": responsible})}

[.facts]
${w("contact/controller").term}:: ${responsible.item}<#if controller.controllerName??> (${controller.name.item})</#if><#if controller.registrationNumber??>${comma} ${w("contact/registration-number").item} ${controller.registrationNumber.unbroken}</#if>
<#if controller.address??>
${w("contact/address").term}:: ${controller.address.item}
</#if>
<#if controller.phone??>
${w("contact/phone").term}:: ${controller.phone.unbroken}
</#if>
<#if controller.email??>
${w("contact/email").term}:: mailto:${controller.email.url}[${controller.email.link}]
</#if>
<#if dpo??>
${w("contact/dpo").term}:: ${dpo.label.item}<#if dpo.email??>${comma} mailto:${dpo.email.url}[${dpo.email.link}]</#if><#if dpo.phone??>${comma} ${dpo.phone.unbroken}</#if>
</#if>

<@m.guidance "scope"/>
<@m.guidance "principles"/>
<@m.guidance "who-is-who"/>
