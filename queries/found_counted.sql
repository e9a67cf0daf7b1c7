-- One row: how many measures the selection and the search leave, of all.
-- $regions, $categories, $also_secondary, $ways, $contents, $search.
select
    (select count(*) from searched_measures($regions, $categories, $also_secondary, $ways, $contents, $search)) as chosen,
    (select count(*) from measures) as total;
