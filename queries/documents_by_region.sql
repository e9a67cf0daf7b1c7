-- One row per document of the chosen regions: what it is, whether it is in force, what the selection leaves of it, and what
-- it states or leaves open as a whole. validity is ahead, in_force, ended, period, period_ahead, period_ended or open;
-- days_left runs to the end of the period's last year. $regions, $categories, $also_secondary, $today.
with measures_left as (
    select m.document_id, count(*) as measures
    from chosen_measures($regions, $categories, $also_secondary) as m
    group by m.document_id
),

amounts_left as (
    select a.document_id, count(*) as amounts
    from amounts as a
    join chosen_measures($regions, $categories, $also_secondary) as m using (measure_id)
    group by a.document_id
),

goals_left as (
    select
        t.document_id,
        count(*) as goals,
        count(*) filter (goal_state(t.target_year, $today) = 'passed') as passed,
        list(distinct t.target_year order by t.target_year) filter (goal_state(t.target_year, $today) = 'passed') as passed_years
    from chosen_goals($regions, $categories, null, null) as t
    group by t.document_id
),

firm_sums as (
    select a.document_id, count(*) filter (c.measure_id is not null) as firm_sums_left
    from amounts as a
    join schemes as s using (scheme_id)
    left join chosen_measures($regions, $categories, $also_secondary) as c on c.measure_id = a.measure_id
    where a.unit = 'yuan' and a.kind in ('award', 'rate_cap') and s.beneficiary = 'firm'
    group by a.document_id
),

described as (
    select
        d.*,
        coalesce(d.effective_on, d.issued_on) > $today as is_ahead,
        f.document_id is not null as has_firm_sums,
        exists (select 1 from targets as t where t.document_id = d.document_id and t.target_year is not null) as has_goal_years,
        exists (select 1 from targets as t where t.document_id = d.document_id and t.baseline_value is not null) as has_baselines,
        exists (select 1 from assignments as a where a.document_id = d.document_id and a.role = 'lead') as has_leads,
        coalesce(f.firm_sums_left, 0) as firm_sums
    from documents as d
    left join firm_sums as f using (document_id)
    where $regions is null or list_contains($regions, d.region_id)
),

itemised as (
    select
        document_id,
        [
            {'item': 'firm_sums', 'stated': has_firm_sums}, {'item': 'goal_years', 'stated': has_goal_years},
            {'item': 'baselines', 'stated': has_baselines}, {'item': 'leads', 'stated': has_leads},
            {'item': 'issue_date', 'stated': issued_on is not null}, {'item': 'end', 'stated': expires_on is not null}
        ] as items
    from described
)

select
    d.document_id,
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    d.kind::varchar as document_kind,
    d.kind_zh,
    d.issued_on,
    d.effective_on,
    d.expires_on,
    d.period_start,
    d.period_end,
    case
        when d.expires_on < $today then 'ended'
        when d.is_ahead then 'ahead'
        when d.expires_on is not null then 'in_force'
        when d.period_end < year($today) then 'period_ended'
        when d.period_start > year($today) then 'period_ahead'
        when d.period_end is not null then 'period'
        else 'open'
    end as validity,
    date_diff('day', $today, make_date(d.period_end, 12, 31)) as days_left,
    coalesce(m.measures, 0) as measures,
    coalesce(a.amounts, 0) as amounts,
    d.firm_sums,
    coalesce(g.goals, 0) as goals,
    coalesce(g.passed, 0) as passed,
    coalesce(g.passed_years, []) as passed_years,
    list_transform(list_filter(i.items, lambda one: one.stated), lambda one: one.item) as states,
    list_transform(list_filter(i.items, lambda one: not one.stated), lambda one: one.item) as leaves_open,
    d.doc_number as document_number,
    '' as clause,
    '' as phrase_zh,
    [d.document_id] as record_ids
from described as d
join itemised as i using (document_id)
join regions as r using (region_id)
left join measures_left as m using (document_id)
left join amounts_left as a using (document_id)
left join goals_left as g using (document_id)
order by r.adcode nulls last, r.region_id, d.document_id;
