-- One row: how many goals the selection leaves, of all. $regions, $categories, $tiers, $aims.
select
    (select count(*) from chosen_goals($regions, $categories, $tiers, $aims)) as chosen,
    (select count(*) from targets) as total;
