<#import "macros.ftl" as m>
<@m.section "rights"/>
<@m.guidance "rights"/>
<#list rights as r>
[#rights-${r.id}]
=== ${r.label.heading}

${r.description.block}

<#if r.how??>
${r.how.block}

</#if>
[.facts]
${w("rights/article").term}:: ${r.article.unbroken}
<#if r.deadline??>
${w("rights/deadline").term}:: ${r.deadline.item}
</#if>
<#if r.fee??>
${w("rights/fee").term}:: ${r.fee.item}
</#if>
<#if r.limits??>
${w("rights/limits").term}:: ${r.limits.item}
</#if>

</#list>
