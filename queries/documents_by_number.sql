-- One row per document: its full citation, its fingerprint and how many records were made from it. found is
-- their number, of which $most are returned (all where it is null). $regions, $documents, $most.
with records as (
    select document_id, 'measure' as kind
    from measures
    union all
    select document_id, 'amount'
    from amounts
    union all
    select document_id, 'target'
    from targets
),

counted as (
    select
        document_id,
        count(*) filter (where kind = 'measure') as measures,
        count(*) filter (where kind = 'amount') as amounts,
        count(*) filter (where kind = 'target') as targets
    from records
    group by document_id
)

select
    count(*) over () as found,
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
    coalesce(c.measures, 0) as measures,
    coalesce(c.amounts, 0) as amounts,
    coalesce(c.targets, 0) as targets,
    '' as phrase_zh,
    [d.document_id] as record_ids
from documents as d
join regions as r using (region_id)
left join counted as c using (document_id)
where ($regions is null or list_contains($regions, d.region_id))
  and ($documents is null or list_contains($documents, d.document_id))
order by r.adcode nulls last, r.region_id, d.document_id
limit $most;
