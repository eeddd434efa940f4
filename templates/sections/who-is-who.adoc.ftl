<#import "macros.ftl" as m>
<@m.section "who-is-who"/>
<@m.guidance "who-is-who"/>
[#roles]
=== ${w("who/roles").heading}

<#assign plain = []>
<#list policy.roles as r>
<#if r.description?? || r.responsibilities?has_content || r.checksBeforeStart?has_content>
[#roles-${r.id}]
==== ${r.label.heading}

<#if r.description??>
${r.description.block}

</#if>
<#if r.responsibilities?has_content>
<#list r.responsibilities as line>
* ${line.item}
</#list>

</#if>
<#if r.checksBeforeStart?has_content>
${w("who/checks")}${colon}

<#list r.checksBeforeStart as line>
* ${line.item}
</#list>

</#if>
<#else>
<#assign plain = plain + [r]>
</#if>
</#list>
<#if plain?has_content>
[#further-roles]
==== ${w("who/further-roles").heading}

<#list plain as r>
* [[roles-${r.id}]]${r.label.item}
</#list>

</#if>
[#contacts]
=== ${w("section/contacts").heading}

[.cards,cols="3,3,4",options="header"]
.${w("who/contacts-table").title}
|===
|${w("column/function").cell} |${w("column/who").cell} |${w("column/contact").cell}

<#list policy.contacts as c>
|${sentence(c.function.label).cell}
|${c.label.cell}
|<@m.channels c/>

</#list>
|===

