-- A canonical body stands once in its region.
select
    max(department_id) as record_id,
    'name_zh is "' || name_zh || '" in ' || count(*) || ' rows of ' || region_id || '; allowed is one row a body and region.' as problem
from departments
group by region_id, name_zh
having count(*) > 1
order by record_id;
