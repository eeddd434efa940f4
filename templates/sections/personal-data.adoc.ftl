<#import "macros.ftl" as m>
<@m.section "personal-data"/>
<@m.guidance "personal-data"/>
<#-- Only staff look classes up; others have the data that concern them in `collected`. -->
<#if doc.audience == "staff">
[#data-categories]
=== ${w("data/classes").heading}

<#list sensitivities as s>
[#class-${s.term.id}]
==== ${sentence(s.term.label).heading}

${w("data/class/" + s.term.id)}

[.cards,cols="4,5,3",options="header"]
.${w("data/table", {"class": s.term.label}).title}
|===
|${w("column/category").cell} |${w("column/examples").cell} |${w("column/whose").cell}

<#list s.categories as c>
|[[data-categories-${c.id}]]${c.label.cell}<#if (c.nationalId)!false> (${w("data/national-id").cell})</#if>
|<#list c.items as i>${i.label.cell}<#sep>${semicolon} </#list><#if c.items?has_content && c.examples?has_content>${semicolon} </#if><#list c.examples as e>${e.cell}<#sep>${semicolon} </#list><#if c.counterExamples?has_content>${stop} ${w("data/not").cell}${colon} <#list c.counterExamples as e>${e.cell}<#sep>${semicolon} </#list></#if>
|<#list c.subjects as u>${u.label.cell}<#sep>${comma} </#list>

</#list>
|===

</#list>
</#if>

