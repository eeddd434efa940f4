<#import "macros.ftl" as m>
<#import "form-macros.ftl" as f>
<#list checklists as c>
<@f.page c?is_first/>
[#checklist-${c.id}]
== ${c.title.heading}

[.occasion]
${w("checklist/occasion", {"occasion": c.occasion.label})}

<#if c.text??>
${c.text.block}

</#if>
[.checklist]
<#list c.items as i>
* ${i.text.item}<#if i.role?? || i.when??> +
<#if i.role??>_${sentence(i.role.label).item}_</#if><#if i.role?? && i.when??>${colon} </#if><#if i.when??>${i.when.item}</#if></#if>
</#list>

[.fields]
<@f.field w("checklist/concerns")/>
<@f.field w("checklist/done")/>

</#list>
