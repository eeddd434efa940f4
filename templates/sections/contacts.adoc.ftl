<#import "macros.ftl" as m>
<@m.section "contacts"/>
<#if doc.audience == "pupils">
${w("contacts/pupils")}

</#if>
[.facts]
${controller.name.term}:: <@m.channels controller/>
<#-- The controller stands above, the authority in the section on complaints. -->
<#list contacts as c>
<#if !(c.function.id == "controller" && (controller.phone?? || controller.email??)) && !(c.function.id == "authority" && doc.sections?map(s -> s.name)?seq_contains("complaint"))>
${c.label.term}:: ${sentence(c.function.label).item}${stop} <@m.channels c/>
</#if>
</#list>

