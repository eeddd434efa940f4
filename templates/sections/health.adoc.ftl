<#import "macros.ftl" as m>
<@m.topic "health"/>
