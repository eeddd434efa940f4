<#import "macros.ftl" as m>
<#-- The first layer of a public page: everybody finds their own short answers, and the way on. -->
<@m.section "readers"/>
<#if readers?size gt 1>
${w("readers/choose")}

[.readers]
<#list readers as r>
* <<reader-${r.subject.id},${r.subject.label.link}>>
</#list>

</#if>
<#list readers as r>
[#reader-${r.subject.id}]
=== ${r.subject.label.heading}

<#if r.subject.description??>
${r.subject.description.block}

</#if>
<#list r.guidance as g>
<@m.entry g/>
</#list>
[.answers]
${w("answers/public/what").term}:: ${sentence(r.data).item}${stop}
${w("answers/public/why").term}:: ${w("answers/why-answer", {"activities": r.activities}).item}
${w("answers/public/how-long").term}:: <#if r.limits?size == 1><@m.outcomes r.limits[0].outcomes/><#elseif r.limits?has_content>${w("readers/limits").item}
+
--
<#list r.limits as p>
* <#list p.categories as c>${(c?is_first?then(sentence(c), within(c))).item}<#sep>${comma} </#list>${colon} <#if p.form??>${p.form.item}${comma} </#if><@m.outcomes p.outcomes true/>
</#list>
--
<#elseif r.usual??>${w("readers/usual").item} <@m.outcomes r.usual true/> ${w("readers/other-limits").item} <<collected-${r.subject.id},${w("section/collected").link}>>${stop}<#else>${w("answers/how-long-answer").item} <<collected-${r.subject.id},${w("section/collected").link}>>${stop}</#if>
${w("answers/public/who").term}:: ${w("answers/who-inside").item} <@m.outside r.recipients/>
<#if r.rights?has_content>
${w("answers/public/ask").term}:: <#list r.rights as right><<rights-${right.id},${(right?is_first?then(sentence(right.label), within(right.label))).link}>><#sep>${comma} </#list>${stop}
</#if>

[.more]
<<collected-${r.subject.id},${w("readers/detail", {"subject": r.subject.label}).link}>>

</#list>
