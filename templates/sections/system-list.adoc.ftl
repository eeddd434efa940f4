<#import "macros.ftl" as m>
<#if policy.systems?has_content>
<@m.section "system-list"/>
[.cards,cols="3,3,6,3",options="header"]
.${w("system-list/table").title}
|===
|${w("column/system").cell} |${w("systems/vendor").cell} |${w("systems/functions").cell} |${w("systems/sunset").cell}

<#list policy.systems as s>
|${s.label.cell}
|<#if s.vendor??>${s.vendor.label.cell}<#else>${w("system-list/own").cell}</#if>
|<#list s.functions as x>${x.cell}<#sep>${semicolon} <#else>–</#list>
|<#if s.sunset??>${s.sunset.date.legal.cell}<#if s.sunset.replacement??>${semicolon} ${w("systems/replacement").cell}${colon} ${s.sunset.replacement.label.cell}</#if><#else>–</#if>

</#list>
|===

</#if>
