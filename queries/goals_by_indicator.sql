-- One row per goal with a figure that is neither a rung of the ladder nor a doubling of a stated baseline; repetitions are in
-- clause and record_ids. goal_state: passed, due, later, undated; days_left to the last day of its year. arithmetic: differs (so much a
-- year from base_year to the total's year, both counted, makes sum_low to sum_high, which misses total_value), adds_up, no_baseline
-- (a doubling of a number that is not stated), else null. $regions, $categories, $tiers, $aims, $today.
with goals as (
    select g.*
    from goals_once($regions, $categories, $tiers, $aims) as g
    left join tiers as t using (tier_id)
    where not (g.indicator_id = 'firms_in_tier' and g.unit = 'firms' and g.per is null and t.rank is not null)
      and not (g.comparator = 'double' and g.baseline_value is not null)
),

totals as (
    select
        g.target_id, t.target_id as total_target_id, t.value as total_value, t.comparator::varchar as total_comparator, t.path as total_clause,
        t.target_year as total_year,
        first_year(d.period_start, d.issued_on, t.target_year) as base_year,
        t.target_year - base_year + 1 as years
    from goals as g
    join targets as t on t.document_id = g.document_id and t.indicator_id = g.indicator_id and t.tier_id is not distinct from g.tier_id
    join documents as d on d.document_id = g.document_id
    where g.per = 'year' and t.per is null and t.repeats_target_id is null and t.comparator in ('=', '>=', '>', '~') and t.target_year is not null
),

sums as (
    select
        g.target_id, t.* exclude (target_id),
        g.value * t.years as sum_low,
        coalesce(g.value_high, g.value) * t.years as sum_high,
        case
            when g.comparator not in ('>=', '>', '~') and coalesce(g.value_high, g.value) * t.years < t.total_value then 'differs'
            when t.total_comparator = '=' and g.comparator not in ('<=', '<', '~') and g.value * t.years > t.total_value then 'differs'
            else 'adds_up'
        end as arithmetic
    from goals as g
    join totals as t using (target_id)
)

select
    g.target_id,
    i.indicator_id,
    i.name_zh as indicator_zh,
    i.name_en as indicator_en,
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    g.tier_id,
    t.name_zh as tier_zh,
    t.name_en as tier_en,
    g.comparator::varchar as comparator,
    g.value,
    g.value_high,
    g.unit,
    u.name_zh as unit_zh,
    if(g.value = 1 and g.value_high is null, u.name_en_one, u.name_en_many) as unit_en,
    g.per::varchar as per,
    g.is_aspirational,
    g.is_cumulative,
    g.numeric_in_text,
    g.target_year,
    goal_state(g.target_year, $today) as goal_state,
    date_diff('day', $today, make_date(g.target_year, 12, 31)) as days_left,
    if(g.comparator = 'double', 'no_baseline', s.arithmetic) as arithmetic,
    s.base_year,
    s.years,
    s.sum_low,
    s.sum_high,
    s.total_value,
    s.total_year,
    s.total_clause,
    d.doc_number as document_number,
    concat_ws('; ', g.clause, s.total_clause) as clause,
    g.phrase_zh,
    g.record_ids || if(s.total_target_id is null, [], [s.total_target_id]) as record_ids
from goals as g
join indicators as i using (indicator_id)
join regions as r using (region_id)
join documents as d using (document_id)
join units as u on u.unit_id = g.unit
left join tiers as t using (tier_id)
left join sums as s using (target_id)
order by i.seq, r.adcode nulls last, r.region_id, g.target_id;
