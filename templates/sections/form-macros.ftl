<#-- What is filled in by hand or on the screen. -->

<#-- A page of its own, but for the first of the document. -->
<#macro page first>
<#if !first>
<<<

</#if>
</#macro>

<#-- Where somebody writes, so many lines high. -->
<#macro blank lines=1><#list 1..lines as line>[.blank]#&#160;#<#sep> </#list></#macro>

<#-- A short question and the line for its answer. -->
<#macro field label>
${label.term}:: <@blank/>
</#macro>

<#-- A question and the lines for its answer below it. -->
<#macro question label help lines>
<#if help?has_content>
${label.term}:: ${help.item} <@blank lines/>
<#else>
${label.term}:: <@blank lines/>
</#if>
</#macro>

<#-- Name, date and signature of each who signs: by hand, so the signature is no field of a PDF. -->
<#macro signatures who>
[.signatures,cols="3,4,2,4",options="header"]
.${w("form/signatures").title}
|===
|${w("form/signer").cell} |${w("form/name").cell} |${w("form/date").cell} |${w("form/signature").cell}

<#list who as s>
|${sentence(s).cell}
|[.blank]#&#160;#
|[.blank]#&#160;#
|[.blank.by-hand]#&#160;#

</#list>
|===

</#macro>
