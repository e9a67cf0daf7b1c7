-- One row per number that is neither an amount nor a goal, and why; found is how many there are, of which $most are returned
-- (all where it is null). Under chosen categories only numbers in the clauses of chosen measures.
-- $regions, $categories, $also_secondary, $documents, $most.
with kept as (
    select l.*
    from leftovers as l
    where ($regions is null or list_contains($regions, l.region_id))
      and ($documents is null or list_contains($documents, l.document_id))
      and (
          $categories is null
          or exists (
              select 1
              from chosen_measures($regions, $categories, $also_secondary) as m
              where m.document_id = l.document_id and m.path = l.path
          )
      )
)

select
    count(*) over () as found,
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    d.doc_number as document_number,
    k.path as clause,
    k.phrase_zh,
    k.why_zh,
    k.why_en,
    [k.leftover_id] as record_ids
from kept as k
join documents as d using (document_id)
join regions as r on r.region_id = k.region_id
order by r.adcode nulls last, r.region_id, k.leftover_id
limit $most;
