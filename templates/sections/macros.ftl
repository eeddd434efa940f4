<#-- What several sections say in the same way. -->

<#-- Heading of a section, with its anchor. -->
<#macro section name level="==" key=("section/" + name)>
[#${name}]
${level?no_esc} ${w(key).heading}

</#macro>

<#-- What must be done and what must not. -->
<#macro duties entry>
<#if entry.must?has_content>
[.must]
.${w("guidance/must").title}
<#list entry.must as line>
* ${line.item}
</#list>

</#if>
<#if entry.mustNot?has_content>
[.must-not]
.${w("guidance/must-not").title}
<#list entry.mustNot as line>
* ${line.item}
</#list>

</#if>
</#macro>

<#-- The guidance of a topic, for this reader, if this section is the one that shows it. -->
<#macro guidance topic level="===">
<#if (sectionTopics[currentSection]![])?seq_contains(topic) && !shownTopics?seq_contains(topic)>
<#global shownTopics = shownTopics + [topic]>
<#list (topics[topic])![] as g>
<#if remains(g)>
[#guidance-${g.id}]
${level?no_esc} ${g.title.heading}

<@entry g/>
</#if>
</#list>
<@sources topic/>
</#if>
</#macro>

<#-- What an entry of guidance says, below its heading. -->
<#macro entry g>
<#if g.text??>
<#if answered?seq_contains(g.id)>
${g.text.rest}
<#else>
${g.text.block}
</#if>

</#if>
<@duties g/>
<@callOuts g/>
</#macro>

<#-- Whether an entry has more to say than the short answers on top have told. -->
<#function remains g>
<#return !answered?seq_contains(g.id) || g.text.rest?markup_string?trim?has_content || g.must?has_content || g.mustNot?has_content>
</#function>

<#-- What becomes of records, stage by stage; within a sentence that has begun. -->
<#macro outcomes stages inside=false><#list stages as o>${clause((inside && o?is_first)?then(within(o), o)).item}<#sep>${stop} </#list>${stop}</#macro>

<#-- Who outside the school gets data. -->
<#macro outside recipients><#if recipients?has_content>${w("answers/who-outside").item} <#list recipients as r>${r.item}<#sep>${semicolon} </#list>${stop}<#else>${w("answers/who-nobody").item}</#if></#macro>

<#-- The marks of a topic's end notes. -->
<#macro sources topic>
<#if (endNotes[topic])?has_content>
[.sources]
${w("end-notes/see")} <#list endNotes[topic] as n><<end-note-${n.id},${n.number}>><#sep>${comma} </#list>${stop}

</#if>
</#macro>

<#-- The guidance of this section's topics that it has not shown at a place of its own. -->
<#macro rest>
<#list (sectionTopics[currentSection])![] as topic>
<@guidance topic/>
</#list>
</#macro>

<#-- Whether a section says anything but headings. -->
<#function speaks said>
<#return said?markup_string?replace("^(\\[#[^\\]]*\\]|=+ .*)$", "", "rm")?trim?has_content>
</#function>

<#-- The rules for one role each, set apart so that its people find them. -->
<#macro callOuts entry>
<#list entry.callOuts as c>
[.call-out]
****
*${w("call-out/role", {"role": within(c.role.label)})}* ${c.text}
****

</#list>
</#macro>

<#-- A section that is the guidance of one topic; a single entry gives it its heading. -->
<#macro topic name>
<#local entries = (topics[name])![]>
<#if entries?size == 1>
<#global shownTopics = shownTopics + [name]>
[#${name}]
== ${entries[0].title.heading}

<@entry entries[0]/>
<@sources name/>
<#elseif entries?has_content>
<@section name/>
<@guidance name/>
</#if>
</#macro>

<#-- What each school has for itself: the answer in a school's document, a pointer in the group's. -->
<#macro local topic>
<#if (localFacts[topic])?has_content>
<#if doc.school??>
[.facts]
<#list localFacts[topic] as fact>
<#if fact.value??>
${fact.label.term}:: ${fact.value.item}
</#if>
</#list>
<#else>
[.local]
****
${w("local/see")} <<differences,${w("section/differences").link}>>${colon} <#list localFacts[topic] as fact>${fact.label}<#sep>${semicolon} </#list>${stop}
****
</#if>

</#if>
</#macro>

<#-- Labels of several entries, in one line. -->
<#macro labels entries><#list entries as e>${e.label}<#sep>${comma} </#list></#macro>

<#-- Citations of national law. -->
<#macro laws entries><#list entries as l>${l.label}<#if l.citation?? && l.citation.plain != l.label.plain> (${l.citation})</#if><#sep>${semicolon} </#list></#macro>

<#-- How to reach somebody, in lines. -->
<#macro channels c>
<#if c.address??>${c.address.text} +
</#if><#if c.phone??>${w("contact/phone")}${colon} ${c.phone.unbroken} +
</#if><#if c.email??>mailto:${c.email.url}[${c.email.link}]<#if c.website??> +
</#if></#if><#if c.website??>${c.website.url}[${c.website.link}]</#if>
</#macro>

<#-- Who decided a case, and when. -->
<#macro decision c>
<#if c.decidedBy??>
[.sources]
<#if c.url??>${c.url.url}[${c.decidedBy.link}]<#else>${c.decidedBy.text}</#if><#if c.decided??>${comma} ${c.decided.legal}</#if>

</#if>
</#macro>

<#-- A transfer to a third country: where to, what makes it lawful, when that was last looked at. -->
<#macro transfer t>${(t.countryName!t.country).item}<#if t.mechanism??>${comma} ${t.mechanism.label.item}</#if><#if t.checked??>${comma} ${w("transfers/checked", {"date": t.checked.legal}).item}</#if><#if t.safeguards??>${stop} ${clause(t.safeguards).item}</#if></#macro>

<#-- Who keeps an entry true and by when it is looked at again, as lines of its facts. -->
<#macro stewardship x>
<#if x.owner??>
${w("stewardship/owner").term}:: ${x.owner.label.item}
</#if>
<#if x.reviewBy??>
${w("stewardship/review-by").term}:: ${x.reviewBy.legal.item}
</#if>
</#macro>
