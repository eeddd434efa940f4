<#import "macros.ftl" as m>
<#-- The five answers: what the school has written for this reader, or what the tables say. -->
<#macro answer key topic>
${w("answers/" + doc.audience + "/" + key).term}:: <#if doc.audience == "parents" && (topics[topic][0].text)??><#global answered = answered + [topics[topic][0].id]>${topics[topic][0].text.first}<#else><#nested></#if>
</#macro>
<@m.section "answers"/>
[.answers]
<@answer "what" "personal-data">${w("answers/what-answer", {"subjects": answers.subjects}).item} <<collected,${w("section/collected").link}>>.</@answer>
<@answer "why" "purposes">${w("answers/why-answer", {"activities": answers.activities}).item}</@answer>
${w("answers/" + doc.audience + "/how-long").term}:: ${w("answers/how-long-answer").item} <<collected,${w("section/collected").link}>>.
<@m.whoSees answers.recipients doc.audience/>
${w("answers/" + doc.audience + "/ask").term}:: ${w("answers/" + doc.audience + "/ask-answer", {"rights": answers.rights}).item} <<rights,${w("answers/ask-more").link}>>.

