<#import "macros.ftl" as m>
<#-- The five answers: what the school has written for this reader, or what the tables say. -->
<#macro answer key topic><#if doc.audience != "public" && (topics[topic][0].text)??><#global answered = answered + [topics[topic][0].id]>${topics[topic][0].text.first}<#else><#nested></#if></#macro>
<#assign question = "answers/" + doc.audience + "/">
<#assign tabled = sectionTopics?keys?seq_contains("collected")>
<@m.section "answers"/>
[.answers]
${w(question + "what").term}:: <@answer "what" "personal-data"><#if readers??>${w("answers/what-depends").item}
+
--
<#list readers as r>
* <<reader-${r.subject.id},${r.subject.label.link}>>
</#list>
--
<#else>${w("answers/what-answer", {"subjects": answers.subjects}).item} <<collected,${w("section/collected").link}>>${stop}</#if></@answer>

${w(question + "why").term}:: <@answer "why" "purposes">${w("answers/why-answer", {"activities": answers.activities}).item}</@answer>

${w(question + "how-long").term}:: <@answer "how-long" "retention">${w("answers/how-long-answer").item} <<collected,${w("section/collected").link}>>${stop}</@answer>
<#if tabled && doc.audience != "public" && (topics.retention[0].text)??>
+
${w("readers/other-limits")} <<collected,${w("section/collected").link}>>${stop}
</#if>

${w(question + "who").term}:: <@answer "who" "access">${w("answers/who-inside").item}</@answer>
<#if doc.audience != "pupils" || !(topics.access[0].text)??>
+
<@m.outside answers.recipients/>
</#if>


<#macro askable>${w(question + "ask-answer", {"rights": answers.rights}).item} <<rights,${w("answers/ask-more").link}>>${stop}</#macro>
${w(question + "ask").term}:: <#if doc.audience == "pupils"><@answer "ask" "rights"><@askable/></@answer><#else><@askable/></#if>

