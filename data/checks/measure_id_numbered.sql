-- A measure's id is its document's id and its number in reading order, in two digits.
select
    measure_id as record_id,
    'measure_id is "' || measure_id || '" with seq ' || seq || '; allowed is "' || document_id || '-' || printf('%02d', seq) || '".' as problem
from measures
where measure_id <> document_id || '-' || printf('%02d', seq)
order by record_id;
