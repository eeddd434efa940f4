<#import "macros.ftl" as m>
<@m.section "complaint"/>
${w("complaint/text", {"school": controller.name})}

<#if authority??>
*${authority.label}*

<@m.channels authority/>

</#if>
