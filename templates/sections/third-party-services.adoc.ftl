<#import "macros.ftl" as m>
<@m.topic "third-party-services"/>
