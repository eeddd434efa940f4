<#import "macros.ftl" as m>
<@m.section "dpia"/>
<@m.guidance "dpia"/>
<#if policy.dpia??>
[#dpia-when]
=== ${w("dpia/when").heading}

${policy.dpia.trigger.block}

<#if policy.dpia.signs?has_content>
[.checklist]
<#list policy.dpia.signs as s>
* ${s.item}
</#list>

</#if>
[#dpia-not-needed]
=== ${w("dpia/not-needed").heading}

${policy.dpia.notNeeded.block}

[#dpia-questions]
=== ${w("dpia/questions").heading}

<#list policy.dpia.questions as q>
. *${q.text.item}*<#if q.help??> ${q.help.item}</#if>
</#list>

</#if>
