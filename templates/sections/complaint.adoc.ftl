<#import "macros.ftl" as m>
<@m.section "complaint"/>
${w(dpo???then("complaint/text", "complaint/text-without-officer"), {"school": controller.name})}

<#if authority??>
*${authority.label}*

<@m.channels authority/>

</#if>
