-- A scheme's id is its measure's id, -s and a number.
select
    scheme_id as record_id,
    'scheme_id is "' || scheme_id || '"; allowed is "' || measure_id || '-s" and a number.' as problem
from schemes
where not starts_with(scheme_id, measure_id || '-s') or not regexp_full_match(substr(scheme_id, length(measure_id) + 3), '[1-9][0-9]*')
order by record_id;
