-- A text that is recorded in Chinese is recorded in English too, and the other way round.
with pairs as (
    select document_id as record_id, 'rider' as column_name, rider_zh as zh, rider_en as en from documents
    union all
    select scheme_id, 'condition', condition_zh, condition_en from schemes
    union all
    select amount_id, 'base', base_zh, base_en from amounts
    union all
    select target_id, 'baseline_label', baseline_label_zh, baseline_label_en from targets
)

select
    record_id,
    column_name || '_zh is "' || coalesce(zh, '') || '" and ' || column_name || '_en "' || coalesce(en, '')
        || '"; allowed are both or neither.' as problem
from pairs
where (zh is null) <> (en is null)
order by record_id, problem;
