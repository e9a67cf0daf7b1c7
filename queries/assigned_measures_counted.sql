-- One row: how many measures the selection leaves, chosen bodies included, of all.
-- $regions, $categories, $also_secondary, $roles, $departments, $throughout.
select
    (select count(*) from assigned_measures($regions, $categories, $also_secondary, $roles, $departments, $throughout)) as chosen,
    (select count(*) from measures) as total;
