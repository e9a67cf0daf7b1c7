-- A percentage lies above 0 and at most at 100; only a goal that measures a change, as 提速, may go beyond.
with percentages as (
    select amount_id as record_id, value, value_high from amounts where unit = 'percent'
    union all
    select target_id, value, value_high from targets where unit = 'percent' and indicator_id <> 'appeal_routing_speed'
)

select
    record_id,
    'value is ' || value || coalesce(' to ' || value_high, '') || ' percent; allowed is more than 0 and at most 100.' as problem
from percentages
where value <= 0 or greatest(value, coalesce(value_high, value)) > 100
order by record_id;
