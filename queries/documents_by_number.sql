-- One row per document: its full citation, its fingerprint and how many records were made from it. $regions, $documents.
with counted as (
    select
        d.document_id,
        (select count(*) from measures as m where m.document_id = d.document_id) as measures,
        (select count(*) from amounts as a where a.document_id = d.document_id) as amounts,
        (select count(*) from targets as t where t.document_id = d.document_id) as targets
    from documents as d
)

select
    d.document_id,
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    d.doc_number as document_number,
    '' as clause,
    d.title_zh,
    d.title_en,
    d.issuer_zh,
    d.issuer_en,
    d.kind::varchar as kind,
    d.kind_zh,
    d.issued_on,
    d.printed_on,
    d.effective_on,
    d.expires_on,
    d.rider_zh,
    d.rider_en,
    d.source_url,
    d.content_sha256,
    d.recorded_on,
    c.measures,
    c.amounts,
    c.targets,
    '' as phrase_zh,
    [d.document_id] as record_ids
from documents as d
join regions as r using (region_id)
join counted as c using (document_id)
where ($regions is null or list_contains($regions, d.region_id))
  and ($documents is null or list_contains($documents, d.document_id))
order by r.adcode nulls last, r.region_id, d.document_id;
