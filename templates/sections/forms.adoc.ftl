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
[.fields]
<#list policy.dpia.questions as q>
${q.text.term}:: <#if q.help??>${q.help.item} +
</#if><@f.blank 4/>
</#list>

</#if>
<#if form.fields?has_content>
[.fields]
<#list form.fields as field>
${field.label.term}:: <#if field.help??>${field.help.item} +
</#if><@f.blank (field.lines)!1/>
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

<#list 1..8 as row>
<#list form.fields as field>|&#160; <#else><#list breach.register as r>|&#160; </#list></#list>

</#list>
|===

</#macro>
