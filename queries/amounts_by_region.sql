-- One row per document of the chosen regions: how many schemes, in how many measures, and how many amounts of money, rates and thresholds it has.
-- $regions, $categories, $also_secondary, $tiers, $instruments, $beneficiaries.
with chosen as (
    select * from chosen_schemes($regions, $categories, $also_secondary, $tiers, $instruments, $beneficiaries)
)

select
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    d.doc_number as document_number,
    count(distinct c.scheme_id) as schemes,
    count(distinct c.scheme_id) filter (where a.amount_id is not null) as schemes_with_amounts,
    count(distinct c.measure_id) as clauses,
    count(a.amount_id) as amounts
from documents as d
join regions as r using (region_id)
left join chosen as c using (document_id)
left join amounts as a using (scheme_id)
where $regions is null or list_contains($regions, d.region_id)
group by r.adcode, r.region_id, r.name_zh, r.name_en, d.document_id, d.doc_number
order by r.adcode nulls last, r.region_id, d.document_id;
