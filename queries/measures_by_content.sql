-- One row: how many measures the selection and the search leave, what they hold, and in how many documents they stand.
-- $regions, $categories, $also_secondary, $ways, $contents, $search.
select
    count(*) as measures,
    count(distinct document_id) as documents,
    count(*) filter (where has_money) as with_money,
    count(*) filter (where has_goal) as with_goal,
    count(*) filter (where not has_money and not has_goal) as with_neither
from searched_measures($regions, $categories, $also_secondary, $ways, $contents, $search);
