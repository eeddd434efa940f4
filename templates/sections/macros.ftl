<#-- What several sections say in the same way. -->

<#-- Heading of a section, with its anchor. -->
<#macro section name level="==" key=("section/" + name)>
[#${name}]
${level?no_esc} ${w(key).heading}

</#macro>

<#-- What must be done and what must not. -->
<#macro duties entry>
<#if entry.must?has_content>
[.must]
.${w("guidance/must").title}
<#list entry.must as line>
* ${line.item}
</#list>

</#if>
<#if entry.mustNot?has_content>
[.must-not]
.${w("guidance/must-not").title}
<#list entry.mustNot as line>
* ${line.item}
</#list>

</#if>
</#macro>

<#-- The guidance of a topic, for this reader. -->
<#macro guidance topic level="===">
<#list (topics[topic])![] as g>
[#guidance-${g.id}]
${level?no_esc} ${g.title.heading}

<#if g.text??>
${g.text.block}

</#if>
<@duties g/>
</#list>
<#if (endNotes[topic])?has_content>
[.sources]
${w("end-notes/see")} <#list endNotes[topic] as n><<end-note-${n.id},${n.number}>><#sep>, </#list>.

</#if>
</#macro>

<#-- What each school has for itself: the answer in a school's document, a pointer in the group's. -->
<#macro local topic>
<#if (localFacts[topic])?has_content>
<#if doc.school??>
[.facts]
<#list localFacts[topic] as fact>
<#if fact.value??>
${fact.label.term}:: ${fact.value.item}
</#if>
</#list>
<#else>
[.local]
****
${w("local/see")} <<differences,${w("section/differences").link}>>: <#list localFacts[topic] as fact>${fact.label}<#sep>; </#list>.
****
</#if>

</#if>
</#macro>

<#-- Labels of several entries, in one line. -->
<#macro labels entries><#list entries as e>${e.label}<#sep>, </#list></#macro>

<#-- Citations of national law. -->
<#macro laws entries><#list entries as l>${l.label}<#if l.citation?? && l.citation.plain != l.label.plain> (${l.citation})</#if><#sep>; </#list></#macro>

<#-- How to reach somebody, in lines. -->
<#macro channels c>
<#if c.address??>${c.address.text} +
</#if><#if c.phone??>${w("contact/phone")}: [.ltr]#${c.phone.text}# +
</#if><#if c.email??>mailto:${c.email.url}[${c.email.link}]<#if c.website??> +
</#if></#if><#if c.website??>${c.website.url}[${c.website.link}]</#if>
</#macro>
