<#import "macros.ftl" as m>
<@m.section "contacts"/>
[.facts]
${controller.name.term}:: <@m.channels controller/>
<#list contacts as c>
${c.label.term}:: ${sentence(c.function.label).item}. <@m.channels c/>
</#list>

