-- A rate or relaxation is a share of its base and is not counted per anything.
select
    amount_id as record_id,
    'per is "' || per || '" for kind "' || kind || '"; allowed is none: base_zh says what the percentage applies to.' as problem
from amounts
where kind in ('rate', 'relaxation') and per is not null
order by record_id;
