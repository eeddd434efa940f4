<#-- The frame of every document: header, contents, sections in order. -->
<#import "../sections/macros.ftl" as m>
<#global shownTopics = []>
<#global answered = []>
<#assign head>
= ${doc.title.title}
:doctype: ${(doc.kind == "handbook")?then("book", "article")}
:lang: ${doc.language}
:revdate: ${doc.revised.iso}
:organization: ${doc.organisation.attribute}
:sectids!:
<#if doc.numbered>
:sectnums:
:sectnumlevels: 2
</#if>
<#if doc.contents>
:toc: macro
:toclevels: 2
:toc-title: ${w("document/contents").attribute}
</#if>
:table-caption!:
:figure-caption!:
:note-caption: ${w("admonition/note").attribute}
:tip-caption: ${w("admonition/tip").attribute}
:important-caption: ${w("admonition/important").attribute}
:warning-caption: ${w("admonition/warning").attribute}
:caution-caption: ${w("admonition/caution").attribute}
:version-label!:

</#assign>
<#assign text>
<#if doc.subtitle??>
[.lead]
${doc.subtitle}

</#if>
<#if doc.kind != "handbook">
[.imprint]
<#if doc.school??>${doc.school.label} · </#if>${doc.organisation} · ${w("document/revised", {"date": doc.revised.legal})}

</#if>
<#if doc.contents>
toc::[]

</#if>
<#list doc.sections as section>
<#global currentSection = section.name>
<#if section.text??>
[#${section.name}]
== ${section.title.heading}

${section.text.block}
<#else>
<#-- A section shows all guidance of its topics; one that has nothing but headings to say is left out. -->
<#assign said>
<#include "../sections/" + section.name + ".adoc.ftl">
<@m.rest/>
</#assign>
<#if m.speaks(said)>
${said}
</#if>
</#if>

</#list>
</#assign>
<#-- What it says of itself as a translation is known when all its passages are written. -->
<#assign shown = translation(head, text)!{"head": head, "text": text, "notes": []}>
${shown.head}

<#if shown.notes?has_content>
[NOTE.translation<#if shown.draft>.draft</#if>,caption="${shown.notes[0].heading.attribute}"]
====
<#list shown.notes as note>
<#if !note?is_first>
[.lang-${note.language}]
</#if>
<#list note.sentences as sentence>${sentence.text}<#sep> </#list><#if note.page??> link:${note.page}[${note.link.link}]</#if>

<#list note.marked as passages>
<#if passages?is_first && !note?is_first>
[.lang-${note.language}]
</#if>
* ${passages.item}
</#list>

</#list>
====

</#if>
${shown.text}
