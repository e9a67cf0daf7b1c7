-- One row per option of a filter: filter, option_id, names; departments apart. Only options that some record has. No parameters.
with options as (
    select 'category' as filter, category_id as option_id, seq, name_zh, name_en
    from categories
    union all
    select 'tier', tier_id, seq, name_zh, name_en
    from tiers
    where tier_id in (select tier_id from scheme_tiers) or tier_id in (select tier_id from targets)
    union all
    select 'instrument', instrument_id, seq, name_zh, name_en
    from instruments
    where instrument_id in (select instrument_id from schemes)
    union all
    select 'way', instrument_id, seq, name_zh, name_en
    from instruments
    where instrument_id in (select instrument_id from measure_instruments)
    union all
    select 'document', d.document_id, dense_rank() over (order by r.adcode nulls last, r.region_id, d.document_id), d.doc_number, d.doc_number
    from documents as d
    join regions as r using (region_id)
)
select filter, option_id, name_zh, name_en
from options
order by filter, seq, option_id;
