-- One row per region that has a document, in fixed order: province, its cities, next province. No parameters.
with documented as (
    select distinct region_id from documents
)
select
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    r.level::varchar as level,
    case when p.region_id in (select region_id from documented) then r.parent_region_id end as province_id
from regions as r
join documented using (region_id)
left join regions as p on p.region_id = r.parent_region_id
order by r.adcode nulls last, r.region_id;
