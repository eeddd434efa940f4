<#import "macros.ftl" as m>
<@m.section "storing"/>
<@m.guidance "storing"/>
<@m.local "storing"/>
[#storage-places]
=== ${w("storing/decision").heading}

${w("storing/decision-intro")}

[.decision,cols="4,<#list classes as c>2<#sep>,</#list>,4",options="header"]
.${w("storing/decision-table").title}
|===
|${w("column/place").cell} <#list classes as c>|${sentence(c.label).cell} </#list>|${w("column/safeguards").cell}

<#list policy.storagePlaces as p>
|[[storage-places-${p.id}]]${sentence(p.label).cell} (${p.kind.label.cell})
<#list classes as c>|<#if p.allows?filter(a -> a.id == c.id)?has_content>[.go]#✓ ${w("decision/yes").cell}#<#else>[.stop]#✗ ${w("decision/no").cell}#</#if>
</#list>|<#if (p.locked)!false>${w("storing/locked").cell}. </#if><#if (p.encrypted)!false>${w("storing/encrypted").cell}. </#if><#if (p.logged)!false>${w("storing/logged").cell}. </#if><#if p.keyHolders?has_content>${w("storing/keys").cell}: <@m.labels p.keyHolders/>.</#if>

</#list>
|===

