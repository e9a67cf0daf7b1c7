-- The kind of a document is the one that its title says: 意见 is a guideline, 方案, 计划 and 规划 a plan, 措施, 办法, 政策 and 细则 are measures.
select
    document_id as record_id,
    'kind is "' || kind || '" and kind_zh "' || kind_zh || '"; allowed is the word of the title "' || title_zh
        || '" with guideline for 意见, plan for 方案, 计划, 规划, 纲要 or 要点, measures for 措施, 办法, 政策, 细则, 规定, 条 and their like.' as problem
from documents
where not contains(title_zh, kind_zh)
   or not regexp_matches(kind_zh, case kind when 'guideline' then '意见$' when 'plan' then '(方案|计划|规划|纲要|要点)$' else '(措施|办法|政策|细则|规定|举措|规则|条例|指南|通知|条)$' end)
order by record_id;
