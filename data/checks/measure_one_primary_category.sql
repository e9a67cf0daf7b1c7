-- A measure has exactly one primary category, the one in its own row.
select
    m.measure_id as record_id,
    'category_id is "' || m.category_id || '", but ' || count(c.category_id) || ' categories are primary: "'
        || coalesce(string_agg(c.category_id, ' ' order by c.category_id), '') || '"; allowed is exactly the one in measures.' as problem
from measures as m
left join measure_categories as c on c.measure_id = m.measure_id and c.is_primary
group by m.measure_id, m.category_id
having count(c.category_id) <> 1 or max(c.category_id) <> m.category_id
order by record_id;
