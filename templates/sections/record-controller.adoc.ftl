<#import "macros.ftl" as m>
<@m.section "record-controller"/>
${w("record/intro", {"controller": record.controller.controllerName!record.controller.name})}

[.facts]
${w("record/controller").term}:: ${(record.controller.controllerName!record.controller.name).item}<#if record.controller.registrationNumber??> (${record.controller.registrationNumber.unbroken})</#if> +
<@m.channels record.controller/>
<#if dpo??>
${w("record/dpo").term}:: ${dpo.label.item} +
<@m.channels dpo/>
<#elseif policy.organisation.noDpoBecause??>
${w("record/dpo").term}:: ${w("record/no-dpo").item} ${policy.organisation.noDpoBecause.item}
</#if>
<#list policy.jointControllers as j>
${w("record/joint-controller").term}:: ${j.label.item}${colon} ${j.task.item}<#if j.contact??> +
<@m.channels j.contact/></#if>
</#list>

<#list policy.jointControllers as j>
[#joint-controllers-${j.id}]
=== ${w("record/arrangement", {"controller": j.label}).heading}

${j.arrangement.block}

</#list>
