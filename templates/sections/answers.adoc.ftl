<#import "macros.ftl" as m>
<#-- The five answers: what the school has written for this reader, or what the tables say. -->
<#macro answer key topic><#if doc.audience == "parents" && (topics[topic][0].text)??><#global answered = answered + [topics[topic][0].id]>${topics[topic][0].text.first}<#else><#nested></#if></#macro>
<#assign question = "answers/" + doc.audience + "/">
<@m.section "answers"/>
[.answers]
${w(question + "what").term}:: <@answer "what" "personal-data">${w("answers/what-answer", {"subjects": answers.subjects}).item} <<collected,${w("section/collected").link}>>${stop}</@answer>

${w(question + "why").term}:: <@answer "why" "purposes">${w("answers/why-answer", {"activities": answers.activities}).item}</@answer>

${w(question + "how-long").term}:: <@answer "how-long" "retention">${w("answers/how-long-answer").item} <<collected,${w("section/collected").link}>>${stop}</@answer>
<#if doc.audience == "parents" && (topics.retention[0].text)??>
+
${w("readers/other-limits")} <<collected,${w("section/collected").link}>>${stop}
</#if>

${w(question + "who").term}:: <@answer "who" "access">${w("answers/who-inside").item}</@answer>
+
<@m.outside answers.recipients/>


${w(question + "ask").term}:: ${w(question + "ask-answer", {"rights": answers.rights}).item} <<rights,${w("answers/ask-more").link}>>${stop}

