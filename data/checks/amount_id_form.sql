-- An amount's id is its scheme's id, -a and a number.
select
    amount_id as record_id,
    'amount_id is "' || amount_id || '"; allowed is "' || scheme_id || '-a" and a number.' as problem
from amounts
where not starts_with(amount_id, scheme_id || '-a') or not regexp_full_match(substr(amount_id, length(scheme_id) + 3), '[1-9][0-9]*')
order by record_id;
