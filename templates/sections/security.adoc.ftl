<#import "macros.ftl" as m>
<@m.section "security"/>
<@m.guidance "systems"/>
<@m.guidance "storing"/>
<#list policy.measures as x>
${x.label.term}::
+
--
${x.description.block}
--
</#list>

<@m.guidance "protected-identity"/>
<@m.guidance "breach"/>
