-- The ids of the closed lists are lower-case ASCII words joined by hyphens or underscores.
with ids as (
    select region_id as record_id, 'region_id' as column_name from regions
    union all
    select category_id, 'category_id' from categories
    union all
    select instrument_id, 'instrument_id' from instruments
    union all
    select tier_id, 'tier_id' from tiers
    union all
    select unit_id, 'unit_id' from units
    union all
    select indicator_id, 'indicator_id' from indicators
    union all
    select item_id, 'item_id' from scheme_items
    union all
    select family_id, 'family_id' from department_families
    union all
    select department_id, 'department_id' from departments
    union all
    select term_id, 'term_id' from glossary
)

select
    record_id,
    column_name || ' is "' || record_id || '"; allowed are lower-case letters, digits, hyphens and underscores.' as problem
from ids
where not regexp_full_match(record_id, '[a-z][a-z0-9]*([-_][a-z0-9]+)*')
order by record_id;
