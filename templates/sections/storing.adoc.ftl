<#import "macros.ftl" as m>
<#import "decision-macros.ftl" as d>
<@m.section "storing"/>
<@m.guidance "storing"/>
<@m.local "storing"/>
<#if placeTable.rows?has_content>
[#storage-places]
=== ${w("storing/decision").heading}

${w("storing/decision-intro")}

[.decision,cols="4,<#list classes as c>2<#sep>,</#list>,4",options="header"]
.${w("storing/decision-table").title}
|===
|${w("column/place").cell} <#list classes as c>|${sentence(c.label).cell} </#list>|${w("column/safeguards").cell}

<#list placeTable.rows as row>
<#assign p = row.entity>
|[[storage-places-${p.id}]]${row.label.cell} (${p.kind.label.cell})
<#list row.cells as cell>|<@d.light cell placeTable.id/>
</#list>a|<@d.safeguards p/>

</#list>
|===

<@d.notes placeTable/>
</#if>
<#list handlingTables as t>
[#handling-${t.id}]
=== ${w("handling/" + t.id).heading}

<#if t.id == "rest">${w("handling/rest-intro")}<#else>${w("handling/intro")}</#if>

[.decision,cols="4,<#list classes as c>3<#sep>,</#list>",options="header"]
.${w("handling/" + t.id + "-table").title}
|===
|${w((t.id == "rest")?then("column/activity", "column/channel")).cell} <#list classes as c>|${sentence(c.label).cell} </#list>

<#list t.rows as row>
|<#if row.entity??>[[channels-${t.id}-${row.entity.id}]]</#if>${row.label.cell}
<#list row.cells as cell>|<@d.light cell t.id/>
</#list>

</#list>
|===

<#list t.rows as row>
<#if (row.entity.description)??>
${row.label.term}:: ${row.entity.description.item}
</#if>
</#list>

<@d.notes t/>
</#list>
