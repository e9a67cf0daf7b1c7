-- The kind of a document is the one that its title says: 意见 is a guideline, 方案 and 计划 a plan, 措施, 办法 and 政策 are measures.
select
    document_id as record_id,
    'kind is "' || kind || '" and kind_zh "' || kind_zh || '"; allowed is the word of the title "' || title_zh
        || '" with guideline for 意见, plan for 方案 or 计划, measures for 措施, 办法 or 政策.' as problem
from documents
where not contains(title_zh, kind_zh)
   or not regexp_matches(kind_zh, case kind when 'guideline' then '意见$' when 'plan' then '(方案|计划)$' else '(措施|办法|政策)$' end)
order by record_id;
