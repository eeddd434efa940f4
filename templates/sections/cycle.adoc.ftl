<#import "macros.ftl" as m>
<#if policy.cycle?has_content>
<@m.section "cycle"/>
<#if cycleFigure??>
.${cycleFigure.title.title}
image::figures/cycle.svg["${cycleFigure.title.attribute}"]

</#if>
[.steps]
<#list policy.cycle as s>
. *<<cycle-${s.id},${s.label.link}>>*${colon} ${s.summary.item}
</#list>

<#list policy.cycle as s>
[#cycle-${s.id}]
=== ${s?counter}. ${s.label.heading}

${s.text.block}

<@m.callOuts s/>
</#list>
</#if>
