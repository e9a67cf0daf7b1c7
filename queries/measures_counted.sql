-- One row: how many measures the selection leaves, of all. $regions, $categories, $also_secondary.
select
    (select count(*) from chosen_measures($regions, $categories, $also_secondary)) as chosen,
    (select count(*) from measures) as total;
