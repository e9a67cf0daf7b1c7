-- A rate, a relaxation and a threshold say what they apply to.
select
    amount_id as record_id,
    'base_zh is empty for kind "' || kind || '"; allowed is the base that the text names, as 设备购置额.' as problem
from amounts
where kind in ('rate', 'relaxation', 'threshold') and base_zh is null
order by record_id;
