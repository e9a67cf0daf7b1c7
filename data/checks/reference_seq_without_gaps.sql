-- Closed lists are ordered 1, 2, 3 without gaps.
with lists as (
    select 'categories' as list_name, category_id as record_id, seq from categories
    union all
    select 'instruments', instrument_id, seq from instruments
    union all
    select 'tiers', tier_id, seq from tiers
    union all
    select 'indicators', indicator_id, seq from indicators
    union all
    select 'scheme_items', item_id, seq from scheme_items
    union all
    select 'department_families', family_id, seq from department_families
    union all
    select 'glossary', term_id, seq from glossary
),

numbered as (
    select list_name, record_id, seq, row_number() over (partition by list_name order by seq, record_id) as wanted
    from lists
)

select
    record_id,
    'seq is ' || seq || '; allowed is ' || wanted || ', the next number in ' || list_name || '.' as problem
from numbered
where seq <> wanted
order by record_id;
