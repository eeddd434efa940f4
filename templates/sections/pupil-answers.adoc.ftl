<#import "macros.ftl" as m>
<@m.section "pupil-answers"/>
<#list ["scope", "personal-data", "purposes", "access", "retention", "rights"] as topic>
<@m.guidance topic/>
</#list>
