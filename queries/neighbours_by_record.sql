-- One row per record of the same kind in the same document, in reading order. $record.
with records as (
    select amount_id as record_id, document_id, 'amount' as kind from amounts
    union all
    select target_id, document_id, 'target' from targets
    union all
    select scheme_id, document_id, 'scheme' from schemes where scheme_id not in (select scheme_id from amounts)
    union all
    select measure_id, document_id, 'measure' from measures
    union all
    select leftover_id, document_id, 'leftover' from leftovers
    union all
    select document_id, null, 'document' from documents
),

asked as (
    select document_id, kind from records where record_id = $record
)

select r.record_id, r.kind
from records as r
join asked as a on a.kind = r.kind and a.document_id is not distinct from r.document_id
order by r.record_id;
