<#import "macros.ftl" as m>
<@m.section "access"/>
<@m.guidance "access"/>
<@m.local "access"/>
<#if policy.access?has_content>
[#access-matrix]
=== ${w("access/matrix").heading}

${w("access/matrix-intro")}

[.facts]
<#list accessLevels as l>
${l.code}:: ${sentence(l.label).item}
</#list>

<#list accessMatrices as x>
[.matrix,cols="6,<#list x.roles as r>2<#sep>,</#list>",options="header"]
.${w("access/matrix-table", {"subject": x.subject}).title}
|===
|${w("column/category").cell} <#list x.roles as r>|${r.cell} </#list>

<#list x.rows as row>
|${row.category.cell} <#list row.codes as code>|${code} </#list>
</#list>
|===

</#list>
[#access-tables]
=== ${w("access/tables").heading}

${w("access/tables-intro")}

<#list accessTables as t>
[.cards,cols="3,4,5",options="header"]
.${t.subject.title}${colon} ${t.classes.title}
|===
|${w("column/role").cell} |${w("column/reason").cell} |${w("column/limits").cell}

<#list t.rows as row>
|${row.role.cell}<#if row.processorsUsed> ^${w("access/processors-mark").cell}^</#if>
|<#list row.reasons as r>${r.cell}<#sep>${semicolon} </#list>
|<#list row.limits as l>${sentence(l).cell}<#sep>${semicolon} <#else>–</#list>

</#list>
|===

</#list>
^${w("access/processors-mark")}^ ${w("access/processors-used")}

[#access-reasons]
=== ${w("access/reasons").heading}

[.facts]
<#list policy.accessReasons as r>
${r.label.term}:: ${r.description.item}
</#list>

</#if>
