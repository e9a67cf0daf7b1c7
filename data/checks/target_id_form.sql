-- A goal's id is its document's id, -t and a number of two digits, three from a hundred goals on.
select
    target_id as record_id,
    'target_id is "' || target_id || '"; allowed is "' || document_id || '-t" and two or three digits.' as problem
from targets
where not starts_with(target_id, document_id || '-t') or not regexp_full_match(substr(target_id, length(document_id) + 3), '[0-9]{2,3}')
order by record_id;
