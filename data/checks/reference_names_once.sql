-- Within a closed list no two entries share a name.
with names as (
    select 'categories' as list_name, category_id as record_id, name_zh, name_en from categories
    union all
    select 'instruments', instrument_id, name_zh, name_en from instruments
    union all
    select 'tiers', tier_id, name_zh, name_en from tiers
    union all
    select 'indicators', indicator_id, name_zh, name_en from indicators
    union all
    select 'scheme_items', item_id, name_zh, name_en from scheme_items
    union all
    select 'department_families', family_id, name_zh, name_en from department_families
    union all
    select 'regions', region_id, name_zh, name_en from regions
    union all
    select 'glossary', term_id, term_zh, term_en from glossary
)

select distinct
    later.record_id,
    'name is "' || later.name_zh || '" or "' || later.name_en || '", as that of "' || earlier.record_id || '"; allowed is a name of its own in '
        || later.list_name || '.' as problem
from names as later
join names as earlier
    on earlier.list_name = later.list_name
    and earlier.record_id < later.record_id
    and (earlier.name_zh = later.name_zh or lower(earlier.name_en) = lower(later.name_en))
order by later.record_id, problem;
