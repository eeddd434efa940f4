<#import "macros.ftl" as m>
<#if policy.cycle?has_content>
<@m.section "cycle"/>
<#list policy.cycle as s>
[#cycle-${s.id}]
=== ${s.label.heading}

${s.text.block}

<@m.callOuts s/>
</#list>
</#if>
