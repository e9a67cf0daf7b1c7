-- A goal lies in the year of its document or up to fifteen years after it.
with years as (
    select t.target_id, t.target_year, try_cast(regexp_extract(d.doc_number, '〔([0-9]{4})〕', 1) as integer) as own_year
    from targets as t
    join documents as d using (document_id)
)

select
    target_id as record_id,
    'target_year is ' || target_year || '; allowed are the years ' || own_year || ' to ' || (own_year + 15) || '.' as problem
from years
where target_year not between own_year and own_year + 15
order by record_id;
