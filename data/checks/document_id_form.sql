-- A document's id is its region and the year of its number, as guangzhou-2025; a suffix may follow.
select
    document_id as record_id,
    'document_id is "' || document_id || '"; allowed is "' || region_id || '-" and the year in doc_number "' || doc_number
        || '", in lower-case letters, digits and hyphens.' as problem
from documents
where not regexp_full_match(document_id, '[a-z0-9]+(-[a-z0-9]+)*')
   or not starts_with(document_id, region_id || '-' || regexp_extract(doc_number, '〔([0-9]{4})〕', 1))
order by record_id;
