<#import "macros.ftl" as m>
<#-- The introduction is said only where rules follow it. -->
<#if sectionTopics["daily-work"]?filter(topic -> topics[topic]?? || localFacts[topic]??)?has_content>
<@m.section "daily-work"/>
${w("daily-work/intro")}

<#list ["email", "remote-work", "devices", "passwords", "cloud", "publishing", "free-text"] as topic>
<@m.guidance topic/>
<@m.local topic/>
</#list>
</#if>

