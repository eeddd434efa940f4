<#import "macros.ftl" as m>
<#import "form-macros.ftl" as f>
<#import "form-kinds.ftl" as k>
<#list forms as entry>
<#assign form = entry.form>
<#assign kind = form.kind.id>
<@f.page entry?is_first/>
[#form-${form.id}]
== ${form.title.heading}

<#if form.text??>
${form.text.block}

</#if>
<#if kind == "breach-report"><@k.breachReport/></#if>
<#if kind == "breach-notification"><@k.breachNotification entry/></#if>
<#if kind == "breach-communication"><@k.breachCommunication/></#if>
<#if kind == "dpia"><@k.impactAssessment/></#if>
<#if kind == "rights-request"><@k.rightsRequest/></#if>
<#if entry.letter??><@k.letter entry/></#if>
<#if kind == "breach-register" && policy.breach??>
<@k.breachRegister form/>
<#elseif form.fields?has_content>
[.questions]
<#list form.fields as field>
<@f.question field.label field.help!"" field.lines!1/>
</#list>

</#if>
<#if form.declarations?has_content>
${w("form/declares")}

[.checklist]
<#list form.declarations as d>
* ${d.item}
</#list>

</#if>
<#if kind == "training-sign-off"><@k.attendance entry/></#if>
<#if form.signers?has_content>
<@f.signatures form.signers?map(s -> s.label)/>
</#if>
<#if form.returnTo??>
*${w("form/return-to")}* ${form.returnTo}

</#if>
</#list>
