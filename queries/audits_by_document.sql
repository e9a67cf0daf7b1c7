-- One row per document: what became of every number in its text. numbers are counted in the text (a range is two), amounts
-- and targets are rows (one number can serve several). A document without an audit has null counts. $regions, $documents.
select
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    d.doc_number as document_number,
    '' as clause,
    a.numbers_found,
    a.numbers_recorded,
    a.numbers_explained,
    a.numbers_unexplained,
    (select count(*) from amounts as m where m.document_id = d.document_id) as amounts,
    (select count(*) from targets as t where t.document_id = d.document_id) as targets,
    (select count(*) from leftovers as l where l.document_id = d.document_id) as leftovers,
    a.brackets,
    a.names,
    a.phrases,
    a.headings,
    a.content_sha256 is not distinct from d.content_sha256 as same_text,
    a.audited_on,
    a.content_sha256,
    a.records_sha256,
    '' as phrase_zh,
    [d.document_id] as record_ids
from documents as d
join regions as r using (region_id)
left join audits as a using (document_id)
where ($regions is null or list_contains($regions, d.region_id))
  and ($documents is null or list_contains($documents, d.document_id))
order by r.adcode nulls last, r.region_id, d.document_id;
