-- The leads of a measure stand before its supports.
select
    s.measure_id || ' ' || s.position as record_id,
    'role is "lead" at position ' || s.position || ', after a support; allowed are leads before supports.' as problem
from assignments as s
where s.role = 'lead'
  and exists (select 1 from assignments as e where e.measure_id = s.measure_id and e.position < s.position and e.role = 'support')
order by record_id;
