-- Fill family_sets and measure_family_sets: which families of departments are named for a measure, in which role. Measures that
-- name the same families in the same roles share a set, so that pairs are counted by set, not by measure. No parameters.
create temp table families_of_measures as
with named as (
    select distinct a.measure_id, d.family_id, a.role, a.is_explicit
    from assignments as a
    join departments as d using (department_id)
)
select
    measure_id,
    list({'family_id': family_id, 'role': role, 'is_explicit': is_explicit} order by family_id, role, is_explicit) as members
from named
group by measure_id;

create temp table sets_of_families as
select row_number() over (order by members)::integer as set_id, members
from (select distinct members from families_of_measures);

insert into family_sets (set_id, family_id, role, is_explicit)
with members as (
    select set_id, unnest(members) as member
    from sets_of_families
)
select set_id, member.family_id, member.role, member.is_explicit
from members
order by set_id, member.family_id, member.role, member.is_explicit;

insert into measure_family_sets (measure_id, set_id, position)
select m.measure_id, s.set_id, row_number() over (order by r.adcode nulls last, m.region_id, m.document_id, m.seq)
from measures as m
join families_of_measures as f using (measure_id)
join sets_of_families as s using (members)
join regions as r on r.region_id = m.region_id
order by m.measure_id;

drop table families_of_measures;
drop table sets_of_families;
