-- A department is named once for a measure.
select
    measure_id || ' ' || max(position) as record_id,
    'department_id is "' || department_id || '" at ' || count(*) || ' positions of ' || measure_id || '; allowed is one.' as problem
from assignments
group by measure_id, department_id
having count(*) > 1
order by record_id;
