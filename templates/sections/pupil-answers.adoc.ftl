<#import "macros.ftl" as m>
<@m.section "pupil-answers"/>
<#list ["personal-data", "purposes", "access", "retention", "rights"] as topic>
<@m.guidance topic/>
</#list>
