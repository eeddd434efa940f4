<#import "macros.ftl" as m>
<@m.section "consents"/>
<@m.guidance "consents"/>
<#if doc.audience != "public">
<#list consents as c>
[#consents-${c.id}]
=== ${c.label.heading}

[.facts]
${w("consent-form/purpose").term}:: ${sentence(clause(c.purpose)).item}
${w("consents/kind").term}:: ${sentence(c.kind.label).item}
<#if c.media?has_content>
${w("consents/media").term}:: <#list c.media as x>${x.item}<#sep>${semicolon} </#list>
</#if>
<#if c.givers?has_content>
${w("consents/givers").term}:: <#list c.givers as g>${g.label.item}<#sep>${semicolon} </#list><#if c.ageLimit??> (${w("consents/age", {"age": c.ageLimit}).item})</#if>
</#if>
<#if c.channel??>
${w("consents/channel").term}:: ${c.channel.item}
</#if>
<#if c.renewal??>
${w("consents/renewal").term}:: ${sentence(c.renewal.label).item}
</#if>
<#if c.alternative??>
${w("consents/alternative").term}:: ${c.alternative.item}
</#if>
<#if c.evidence?? && doc.audience == "staff">
${w("consents/evidence").term}:: ${c.evidence.item}
</#if>
<#if c.retention??>
${w("consents/retention").term}:: <#list c.retention.outcomes as o>${o}<#sep>${semicolon} </#list>
</#if>
<#if c.withdrawal??>
${w("consents/withdrawal").term}:: ${c.withdrawal.item}
</#if>

</#list>
</#if>
