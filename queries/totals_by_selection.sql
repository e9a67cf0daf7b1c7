-- One row: what the selection holds. Goals are passed (a year before the day's), due (the day's year), later or undated.
-- $regions, $categories, $also_secondary, $today.
with counted_documents as (
    select
        count(*) as documents,
        count(*) filter (d.kind = 'guideline') as guidelines,
        count(*) filter (d.kind = 'plan') as plans,
        count(*) filter (d.kind = 'measures') as sets_of_measures
    from documents as d
    where $regions is null or list_contains($regions, d.region_id)
),

counted_assignments as (
    select count(*) as assignments, count(*) filter (not a.is_explicit) as stated_once
    from assignments as a
    join chosen_measures($regions, $categories, $also_secondary) as m using (measure_id)
),

counted_amounts as (
    select count(*) as amounts
    from amounts as a
    join chosen_measures($regions, $categories, $also_secondary) as m using (measure_id)
),

counted_measures as (
    select count(*) as measures from chosen_measures($regions, $categories, $also_secondary)
),

counted_goals as (
    select
        count(*) as goals,
        count(*) filter (goal_state(t.target_year, $today) = 'passed') as passed,
        max(t.target_year) filter (goal_state(t.target_year, $today) = 'passed') as passed_year,
        count(*) filter (goal_state(t.target_year, $today) = 'due') as due,
        count(*) filter (goal_state(t.target_year, $today) = 'later') as later,
        count(*) filter (goal_state(t.target_year, $today) = 'undated') as undated
    from chosen_goals($regions, $categories, null, null) as t
)

select *
from counted_documents, counted_measures, counted_assignments, counted_amounts, counted_goals
order by documents;
