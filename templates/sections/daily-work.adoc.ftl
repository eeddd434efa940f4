<#import "macros.ftl" as m>
<@m.section "daily-work"/>
${w("daily-work/intro")}

<#list ["email", "remote-work", "devices", "passwords", "cloud", "publishing", "free-text"] as topic>
<@m.guidance topic/>
<@m.local topic/>
</#list>
