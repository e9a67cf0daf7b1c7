-- One row per recorded document that others of its region's cities carry out, those with most cities first: its region and, in
-- fixed order, theirs. No parameters.
with carried_out as (
    select distinct g.document_id, g.region_id as province_id, r.adcode, c.region_id as city_id, cr.adcode as city_adcode
    from documents as c
    join documents as g on g.document_id = c.implements_document_id
    join regions as r on r.region_id = g.region_id
    join regions as cr on cr.region_id = c.region_id
    where cr.parent_region_id = g.region_id
)

select document_id, any_value(province_id) as province_id, list(city_id order by city_adcode nulls last, city_id) as city_ids
from carried_out
group by document_id
order by count(*) desc, any_value(adcode) nulls last, document_id;
