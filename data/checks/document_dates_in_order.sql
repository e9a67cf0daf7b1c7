-- A document is issued before it is printed, takes effect or expires, and its period starts before it ends.
with pairs as (
    select document_id, 'issued_on' as first_name, issued_on as first_date, 'printed_on' as later_name, printed_on as later_date from documents
    union all
    select document_id, 'issued_on', issued_on, 'effective_on', effective_on from documents
    union all
    select document_id, 'issued_on', issued_on, 'recorded_on', recorded_on from documents
    union all
    select document_id, 'period_start', make_date(period_start, 1, 1), 'period_end', make_date(period_end, 1, 1) from documents
)

select
    document_id as record_id,
    later_name || ' is ' || later_date || '; allowed is no date before ' || first_name || ', which is ' || first_date || '.' as problem
from pairs
where later_date < first_date
order by record_id, problem;
