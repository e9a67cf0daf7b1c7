-- One row per document: what became of every number in its text. numbers are counted in the text (a range is two), amounts
-- and targets are rows (one number can serve several). A document without an audit, or whose records changed after it, has null
-- counts. documents is their number, of which $most are returned (all where it is null); the totals are over all of them.
-- $regions, $documents, $most.
with records as (
    select document_id, 'amount' as kind
    from amounts
    union all
    select document_id, 'target'
    from targets
    union all
    select document_id, 'leftover'
    from leftovers
),

counted as (
    select
        document_id,
        count(*) filter (where kind = 'amount') as amounts,
        count(*) filter (where kind = 'target') as targets,
        count(*) filter (where kind = 'leftover') as leftovers
    from records
    group by document_id
),

proofs as (
    select * from audits where not records_changed
)

select
    count(*) over () as documents,
    count(p.document_id) over () as documents_audited,
    sum(p.numbers_found) over ()::bigint as total_found,
    sum(p.numbers_recorded) over ()::bigint as total_recorded,
    sum(p.numbers_explained) over ()::bigint as total_explained,
    sum(p.numbers_unexplained) over ()::bigint as total_unexplained,
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    d.doc_number as document_number,
    '' as clause,
    p.numbers_found,
    p.numbers_recorded,
    p.numbers_explained,
    p.numbers_unexplained,
    coalesce(c.amounts, 0) as amounts,
    coalesce(c.targets, 0) as targets,
    coalesce(c.leftovers, 0) as leftovers,
    p.brackets,
    p.names,
    p.phrases,
    p.headings,
    a.content_sha256 is not distinct from d.content_sha256 as same_text,
    a.audited_on,
    coalesce(a.records_changed, false) as records_changed,
    a.content_sha256,
    a.records_sha256,
    '' as phrase_zh,
    [d.document_id] as record_ids
from documents as d
join regions as r using (region_id)
left join audits as a using (document_id)
left join proofs as p on p.document_id = d.document_id
left join counted as c on c.document_id = d.document_id
where ($regions is null or list_contains($regions, d.region_id))
  and ($documents is null or list_contains($documents, d.document_id))
order by r.adcode nulls last, r.region_id, d.document_id
limit $most;
