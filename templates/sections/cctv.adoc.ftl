<#import "macros.ftl" as m>
<@m.section "cctv"/>
<@m.guidance "cctv"/>
<@m.local "cctv"/>
<#if policy.surveillance?has_content>
<#list policy.surveillance as s>
[.facts]
${w("cctv/areas").term}:: <#list s.areas as a>${a.item}<#sep>${semicolon} </#list>
${w("cctv/interest").term}:: ${s.interest.item}
<#if s.signage??>
${w("cctv/signage").term}:: ${s.signage.item}
</#if>
<#if s.viewers?has_content && doc.audience == "staff">
${w("cctv/viewers").term}:: <@m.labels s.viewers/>
</#if>
<#if s.retention??>
${w("cctv/retention").term}:: <#list s.retention.outcomes as o>${o}<#sep>${semicolon} </#list>
</#if>
<@m.stewardship s/>

</#list>
<#elseif doc.school??>
${w("cctv/none", {"school": doc.school.label})}

</#if>
