<#-- What forms of a kind hold besides their own fields: it stands elsewhere in the policy. -->
<#import "macros.ftl" as m>
<#import "form-macros.ftl" as f>
<#import "notice-macros.ftl" as n>

<#-- Who somebody is and how to reach them, in two lines. The second must not begin with a role: AsciiDoc would take it for attributes. -->
<#macro reach name c>
${name.item} +
<#if c.phone??>${w("contact/phone")}${colon} ${c.phone.unbroken}<#if c.email??> · </#if></#if><#if c.email??>mailto:${c.email.url}[${c.email.link}]</#if>
</#macro>

<#-- The controller; where each school is one, a sheet for all of them leaves the line to the school. -->
<#macro responsible>
${w("form/controller").term}:: <#if doc.school?? || policy.organisation.controller.id != "each-school"><@reach controller.controllerName!controller.name controller/><#else><@f.blank/></#if>
</#macro>

<#-- Whom to ring before anything is written down. -->
<#macro breachReport>
<#if (policy.breach.contact)??>
<#local c = policy.breach.contact>
[.facts]
${w("form/first").term}:: <@reach c.label c/>

</#if>
</#macro>

<#-- Who notifies, whom and by when; then the four points of art. 33(3), and why it took so long. -->
<#macro breachNotification entry>
<#if policy.breach??>
<#local b = policy.breach>
[.facts]
<#if authority??>
${w("form/to").term}:: <@reach authority.label authority/>
</#if>
<#if (entry.step.deadline)??>
${w("form/deadline").term}:: ${sentence(w("breach/within", {"time": entry.step.deadline})).item}<#if entry.step.clock??> ${entry.step.clock.label.item}</#if>
</#if>
<@responsible/>
<#if dpo??>
${w("form/dpo").term}:: <@reach dpo.label dpo/>
</#if>

[.questions]
<@f.question label=w("form/aware") help="" lines=1/>
<#-- Whom the authority can ask stands above already, where there is a data protection officer. -->
<#list b.notification?filter(c -> c.covers.id != "contact" || !dpo??) as c>
<@f.question label=sentence(c.text) help="" lines=(c.covers.id == "contact")?then(1, 3)/>
</#list>
<@f.question label=w("form/late") help=b.lateReasons!"" lines=2/>
<@f.question label=w("form/follows") help=w("form/in-phases") lines=1/>

</#if>
</#macro>

<#-- Whether those concerned must be told at all (art. 34(3)), and what they are told (art. 34(2)). -->
<#macro breachCommunication>
<#if policy.breach??>
<#local b = policy.breach>
<#if b.exceptions?has_content>
[.checklist]
.${w("form/exceptions").title}
<#list b.exceptions as e>
* ${e.item}
</#list>

</#if>
[.questions]
<#list b.notification as c>
<@f.question label=sentence(c.text) help="" lines=(c.covers.id == "contact")?then(1, 3)/>
</#list>
<@f.question label=w("form/own-steps") help="" lines=2/>

</#if>
</#macro>

<#-- One row an incident: what art. 33(5) asks, and what the form asks besides. -->
<#macro breachRegister form>
<#local columns = policy.breach.register?map(r -> sentence(r.text)) + form.fields?map(field -> field.label)>
[.register,cols="2h<#list columns as c>,5</#list>",options="header"]
.${w("form/register-table").title}
|===
|${w("form/number").cell} <#list columns as c>|${c.cell} </#list>

<#list 1..5 as row>
|${row}
<#list columns as c>
|<@f.blank 3/>
</#list>

</#list>
|===

</#macro>

<#-- When an assessment is needed, and the questions that it answers (art. 35). -->
<#macro impactAssessment>
<#if policy.dpia??>
${policy.dpia.trigger.block}

<#if policy.dpia.signs?has_content>
[.checklist]
.${w("form/signs").title}
<#list policy.dpia.signs as s>
* ${s.item}
</#list>

</#if>
${policy.dpia.notNeeded.block}

[.questions]
<#list policy.dpia.questions as q>
<@f.question q.text q.help!"" 3/>
</#list>

</#if>
</#macro>

<#-- The rights that one asks for; what one is told anyway, and whom one complains to, is no request to the school. -->
<#macro rightsRequest>
[.checklist]
.${w("form/requested").title}
<#list rights?filter(r -> r.kind.id != "information" && r.kind.id != "complaint") as r>
* ${r.label.item} (${r.article.unbroken})
</#list>

</#macro>

<#-- What people are told where their data are collected (art. 13, 14). -->
<#macro letter entry>
[.facts]
<@responsible/>
<#if dpo??>
${w("form/dpo").term}:: <@reach dpo.label dpo/>
</#if>

<#list entry.letter.groups as group>
<@n.rows group/>
</#list>
<@n.given entry.letter.requirements entry.letter.origins entry.form.id/>
<@n.beyond entry.letter.automatedDecisions entry.letter.transfers entry.form.id/>
[#form-${entry.form.id}-rights]
=== ${w("section/rights").heading}

<#list entry.letter.rights as r>
* ${r.label.item} (${r.article.unbroken})<#if r.deadline??>${colon} ${r.deadline.item}</#if>
</#list>

${w("complaint/text", {"school": controller.name})}<#if authority??> ${authority.label}${colon} <#if authority.phone??>${authority.phone.unbroken}</#if><#if authority.email??>${comma} mailto:${authority.email.url}[${authority.email.link}]</#if>${stop}</#if>

<#if entry.letter.consents?has_content>
[#form-${entry.form.id}-consents]
=== ${w("form/enclosed").heading}

${w("form/enclosed-text")}

<#list entry.letter.consents as c>
* *${c.label.item}*${colon} ${c.purpose.item}
</#list>

</#if>
</#macro>

<#-- What was taught, and who was there. -->
<#macro attendance entry>
[.facts]
<#list entry.training as t>
${t.label.term}:: ${t.description.item} +
_${sentence(t.when).item}<#if t.evidence??>${semicolon} ${t.evidence.item}</#if>_
</#list>

[.fields]
<@f.field w("form/held")/>
<@f.field w("form/taught-by")/>

[.attendance,cols="1h,5,4,2,5",options="header"]
.${w("form/attendance-table").title}
|===
|${w("form/number").cell} |${w("form/name").cell} |${w("form/position").cell} |${w("form/date").cell} |${w("form/signature").cell}

<#list 1..12 as row>
|${row}
|<@f.blank/>
|<@f.blank/>
|<@f.blank/>
|[.blank.by-hand]#&#160;#

</#list>
|===

</#macro>
