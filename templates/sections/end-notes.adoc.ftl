<#import "macros.ftl" as m>
<@m.section "end-notes"/>
<#if endNotesInOrder?has_content>
${w("end-notes/intro")}

[.end-notes]
<#list endNotesInOrder as n>
. [[end-note-${n.id}]]*${n.citation.item}* (<<${n.section},${n.sectionTitle.link}>>)${colon} ${n.text.item}
</#list>
</#if>

