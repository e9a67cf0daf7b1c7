-- A leftover's id is its document's id, -l and a number of two digits, three from a hundred leftovers on.
select
    leftover_id as record_id,
    'leftover_id is "' || leftover_id || '"; allowed is "' || document_id || '-l" and two or three digits.' as problem
from leftovers
where not starts_with(leftover_id, document_id || '-l') or not regexp_full_match(substr(leftover_id, length(document_id) + 3), '[0-9]{2,3}')
order by record_id;
