-- Dates and periods of a document lie within ten years before and fifteen years after the year in its number.
with dates as (
    unpivot (
        select
            document_id,
            doc_number,
            year(issued_on) as issued_on,
            year(printed_on) as printed_on,
            year(effective_on) as effective_on,
            year(expires_on) as expires_on,
            cast(period_start as bigint) as period_start,
            cast(period_end as bigint) as period_end
        from documents
    )
    on issued_on, printed_on, effective_on, expires_on, period_start, period_end
    into name column_name value stated_year
),

years as (
    select document_id, column_name, stated_year, try_cast(regexp_extract(doc_number, '〔([0-9]{4})〕', 1) as integer) as own_year
    from dates
)

select
    document_id as record_id,
    column_name || ' is in the year ' || stated_year || '; allowed are the years ' || (own_year - 10) || ' to ' || (own_year + 15) || '.' as problem
from years
where stated_year not between own_year - 10 and own_year + 15
order by record_id, problem;
