-- A document's title is the policy's own, not that of the notice that issues it.
select
    document_id as record_id,
    'title_zh is "' || title_zh || '"; allowed is the policy''s own title, without 关于印发; one that ends in 通知 only where the notice issues no other text.' as problem
from documents
where contains(title_zh, '关于印发') or regexp_matches(title_zh, '(印发|发布|下发|转发).*通知$')
order by record_id;
