-- One row: how many goals the selection leaves, of all. $regions, $categories.
select
    (select count(*) from chosen_targets($regions, $categories)) as chosen,
    (select count(*) from targets) as total;
