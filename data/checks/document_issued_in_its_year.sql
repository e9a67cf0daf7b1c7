-- A document is issued in the year of its number or the year after.
with years as (
    select document_id, doc_number, issued_on, try_cast(regexp_extract(doc_number, '〔([0-9]{4})〕', 1) as integer) as own_year
    from documents
)

select
    document_id as record_id,
    'issued_on is ' || issued_on || '; allowed is a date in ' || own_year || ' or ' || (own_year + 1) || ', by doc_number "' || doc_number
        || '".' as problem
from years
where year(issued_on) not in (own_year, own_year + 1)
order by record_id;
