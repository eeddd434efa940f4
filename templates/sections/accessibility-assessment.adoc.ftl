<#import "macros.ftl" as m>
<#if (policy.accessibility.assessment)??>
<#assign a = policy.accessibility>
<@m.section "accessibility-assessment"/>
<#if a.assessment.how??>
${a.assessment.how}

</#if>
[.facts]
${w("accessibility/assessed-on").term}:: ${a.assessment.date.legal.item}
${w("accessibility/method").term}:: ${sentence(a.assessment.method.label).item}
<#if a.assessment.assessor??>
${w("accessibility/assessor").term}:: ${sentence(a.assessment.assessor).item}
</#if>
<#if a.standard??>
${w("accessibility/standard").term}:: ${a.standard.unbroken}
</#if>
${w("accessibility/updated").term}:: ${doc.revised.legal.item}

</#if>
