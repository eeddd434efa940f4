<#import "macros.ftl" as m>
<#import "form-macros.ftl" as f>
<#list forms as form>
<@f.page form?is_first/>
[#form-${form.id}]
== ${form.title.heading}

<#if form.text??>
${form.text.block}

</#if>
<#if form.kind.id == "breach-register" && policy.breach??>
<@register form policy.breach/>
<#else>
<#if form.kind.id == "dpia" && policy.dpia??>
[.questions]
<#list policy.dpia.questions as q>
<@f.question q.text q.help!"" 4/>
</#list>

</#if>
<#if form.fields?has_content>
[.questions]
<#list form.fields as field>
<@f.question field.label field.help!"" field.lines!1/>
</#list>

</#if>
</#if>
<#if form.declarations?has_content>
${w("form/declares")}

[.checklist]
<#list form.declarations as d>
* ${d.item}
</#list>

</#if>
<#if form.signers?has_content>
<@f.signatures form.signers?map(s -> s.label)/>
</#if>
<#if form.returnTo??>
*${w("form/return-to")}* ${form.returnTo}

</#if>
</#list>

<#-- One row an incident: what art. 33(5) asks, and what the form asks besides. -->
<#macro register form breach>
[.register,options="header"]
.${w("form/register-table").title}
|===
<#list form.fields as field>|${field.label.cell} <#else><#list breach.register as r>|${r.text.cell} </#list></#list>

<#list 1..10 as row>
<#list form.fields as field>|[.blank]#&#160;# <#else><#list breach.register as r>|[.blank]#&#160;# </#list></#list>

</#list>
|===

</#macro>
