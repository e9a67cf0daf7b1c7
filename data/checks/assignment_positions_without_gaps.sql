-- The departments of a measure stand at positions 1 to n.
with numbered as (
    select measure_id, position, row_number() over (partition by measure_id order by position) as wanted
    from assignments
)

select
    measure_id || ' ' || position as record_id,
    'position is ' || position || '; allowed is ' || wanted || ', the next number in ' || measure_id || '.' as problem
from numbered
where position <> wanted
order by record_id;
