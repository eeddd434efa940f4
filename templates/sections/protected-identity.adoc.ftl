<#import "macros.ftl" as m>
<@m.section "protected-identity"/>
<@m.guidance "protected-identity"/>
<@m.local "protected-identity"/>
