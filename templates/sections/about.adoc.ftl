<#import "macros.ftl" as m>
<@m.section "about"/>
${w("about/controller", {"school": controller.name})}

[.facts]
${w("contact/controller").term}:: ${controller.name.item}<#if controller.registrationNumber??>, ${w("contact/registration-number").item} [.ltr]#${controller.registrationNumber.item}#</#if>
<#if controller.address??>
${w("contact/address").term}:: ${controller.address.item}
</#if>
<#if controller.phone??>
${w("contact/phone").term}:: [.ltr]#${controller.phone.item}#
</#if>
<#if controller.email??>
${w("contact/email").term}:: mailto:${controller.email.url}[${controller.email.link}]
</#if>
<#if dpo??>
${w("contact/dpo").term}:: ${dpo.label.item}<#if dpo.email??>, mailto:${dpo.email.url}[${dpo.email.link}]</#if><#if dpo.phone??>, [.ltr]#${dpo.phone.item}#</#if>
</#if>

<@m.guidance "scope"/>
<@m.guidance "principles"/>
<@m.guidance "who-is-who"/>
