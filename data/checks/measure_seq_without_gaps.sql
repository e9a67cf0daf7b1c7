-- The measures of a document are numbered 1, 2, 3 without gaps.
with numbered as (
    select measure_id, document_id, seq, row_number() over (partition by document_id order by seq, measure_id) as wanted
    from measures
)

select
    measure_id as record_id,
    'seq is ' || seq || '; allowed is ' || wanted || ', the next number in ' || document_id || '.' as problem
from numbered
where seq <> wanted
order by record_id;
