-- The document that another one implements is recorded, is not the same one and comes from the same region or one above it.
with recursive regions_above as (
    select region_id, region_id as above_id from regions
    union
    select a.region_id, r.parent_region_id
    from regions_above as a
    join regions as r on r.region_id = a.above_id
    where r.parent_region_id is not null
),

allowed as (
    select d.document_id, other.document_id as implements_document_id
    from documents as d
    join regions_above as a using (region_id)
    join documents as other on other.region_id = a.above_id and other.document_id <> d.document_id
)

select
    d.document_id as record_id,
    'implements_document_id is "' || d.implements_document_id
        || '"; allowed is another recorded document of the same region or one above it.' as problem
from documents as d
where d.implements_document_id is not null
  and not exists (
      select 1
      from allowed as a
      where a.document_id = d.document_id and a.implements_document_id = d.implements_document_id
  )
order by record_id;
