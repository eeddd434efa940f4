<#-- The decision tables: a cell says its decision by word, sign and colour. -->

<#-- One cell: the light, and the numbers of the conditions beneath the table. -->
<#macro light cell table><#if cell.decision == "allow">[.go]#✓ ${w("decision/yes").cell}#<#elseif cell.decision == "forbid">[.stop]#✗ ${w("decision/no").cell}#<#elseif cell.decision == "conditional">[.ask]#⚠ ${w("handling-rule.decision/conditional").cell}#<#else>[.undecided]#? <#if dpo??>${w("decision/undecided-ask", {"who": within(dpo.label)}).cell}<#else>${w("decision/undecided").cell}</#if>#</#if><#list cell.notes as n> ^<<conditions-${table}-${n},${n}>>^</#list></#macro>

<#-- What protects a place, and what staff should know of it. -->
<#macro safeguards p><#if (p.locked)!false>${w("storing/locked").cell}${stop} </#if><#if (p.encrypted)!false>${w("storing/encrypted").cell}${stop} </#if><#if (p.logged)!false>${w("storing/logged").cell}${stop} </#if><#if p.keyHolders?has_content>${w("storing/keys").cell}${colon} <#list p.keyHolders as k>${k.label.cell}<#sep>${comma} </#list>${stop} </#if><#if ((p.visibility.id)!"") != "restricted"><#if p.keyPlace??>${p.keyPlace.cell} </#if><#if p.filePath??>${p.filePath.unbroken} </#if></#if><#if p.description??>

${p.description.cell}
</#if></#macro>

<#-- The conditions of a table by their numbers, and what holds for single categories. -->
<#macro notes table>
<#if table.notes?has_content>
[.conditions]
.${w("decision/conditions").title}
<#list table.notes as n>
. [[conditions-${table.id}-${n.number}]]<#list n.conditions as c>${sentence(c).item}<#sep> ${w("decision/and").item} </#list><#if n.because??><#if n.conditions?has_content> </#if>${w("decision/because").item} ${n.because.item}</#if>
</#list>

</#if>
<#if table.exceptions?has_content>
.${w("decision/exceptions").title}
<#list table.exceptions as e>
* *<#list e.categories as c>${c.item}<#sep>${comma} </#list>* (<#list e.where as x>${x.item}<#sep>${comma} </#list>)${colon} <@light e.cell table.id/>
</#list>

</#if>
</#macro>
