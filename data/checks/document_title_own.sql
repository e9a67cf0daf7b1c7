-- A document's title is the policy's own, not that of the notice that issues it.
select
    document_id as record_id,
    'title_zh is "' || title_zh || '"; allowed is the policy''s own title, without 关于印发 and 的通知.' as problem
from documents
where contains(title_zh, '关于印发') or ends_with(title_zh, '通知')
order by record_id;
