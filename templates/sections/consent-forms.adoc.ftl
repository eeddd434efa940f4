<#import "macros.ftl" as m>
<#import "form-macros.ftl" as f>
<#list consentForms as form>
<#assign c = form.consent>
<#assign kind = c.kind.id>
<@f.page form?is_first/>
[#consent-form-${c.id}]
== ${c.label.heading}

[.kind-of-form]
${w("consent-form/" + kind)}

[.facts]
${w("consent-form/purpose").term}:: ${sentence(c.purpose).item}
<#if c.categories?has_content>
${w("consent-form/data").term}:: <@m.labels c.categories/>
</#if>
<#if c.limits??>
${w("consent-form/limits").term}:: ${sentence(c.limits).item}
</#if>
<#if c.renewal??>
${w("consents/renewal").term}:: ${sentence(c.renewal.label).item}
</#if>
<#if c.retention??>
${w("consents/retention").term}:: <#list c.retention.outcomes as o>${o.item}<#sep>${semicolon} </#list>
</#if>

*${w("consent-form/refusal")}* ${w("consent-form/no-effect")}<#if c.alternative??> ${sentence(c.alternative)}</#if>

<#if c.withdrawal??>
*${w("consents/withdrawal")}${stop}* ${c.withdrawal.block}

</#if>
[.fields]
<@f.field w("consent-form/" + form.about)/>

[.answers-given]
.${w("consent-form/answer-" + kind).title}
<#if c.media?has_content>
[.checklist]
<#list c.media as x>
* ${w("consent-form/yes-to").item} ${x.item}
</#list>
* ${w("consent-form/no-to-all").item}
<#else>
[.checklist]
* ${w("consent-form/yes-" + kind).item}
* ${w("consent-form/no-" + kind).item}
</#if>

<#list form.notes as note>
${note}

</#list>
<@f.signatures form.signers/>
.${w("consent-form/cut").title}
image::figures/cut-line.svg["${w("consent-form/cut-alt").attribute}"]

[#withdrawal-${c.id}]
=== ${w("consent-form/slip-" + kind, {"consent": c.label}).heading}

${w("consent-form/slip-text")} ${form.slipNote}

[.fields]
<@f.field w("consent-form/" + form.about)/>

<@f.signatures form.withdrawers/>
</#list>
