<#-- What is filled in by hand or on the screen. -->

<#-- A page of its own, but for the first of the document. -->
<#macro page first>
<#if !first>
<<<

</#if>
</#macro>

<#-- Where somebody writes, that many lines high. -->
<#macro blank lines=1>[.blank.lines-${lines?c}]#&#160;#</#macro>

<#-- Name, date and signature of each who signs. -->
<#macro signatures who>
[.signatures,cols="3,4,2,4",options="header"]
.${w("form/signatures").title}
|===
|${w("form/signer").cell} |${w("form/name").cell} |${w("form/date").cell} |${w("form/signature").cell}

<#list who as s>
|${sentence(s).cell}
|<@blank/>
|<@blank/>
|<@blank/>

</#list>
|===

</#macro>
