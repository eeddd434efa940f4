<#macro all value><#if value?is_markup_output>${value}<#elseif value?is_enumerable><#list value as item><@all item/>
</#list><#elseif value?is_hash_ex><#list value?keys as key><#if value[key]??><@all value[key]/>
</#if></#list><#if value.outcomes??><@all value.outcomes/></#if><#elseif value?is_hash>${(value.block)!}${(value.label)!}<#elseif value?is_string>${value}</#if></#macro>
<#list ["policy", "localFacts", "contacts", "topics", "consents"] as name>
<@all .data_model[name]/>
</#list>
