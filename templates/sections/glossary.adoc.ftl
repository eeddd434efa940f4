<#import "macros.ftl" as m>
<#if policy.terms?has_content>
<@m.section "glossary"/>
<#list terms as t>
${t.term.term}:: [[terms-${t.id}]]${t.definition.item}<#if t.source??> (${t.source.item})</#if>
</#list>

</#if>
