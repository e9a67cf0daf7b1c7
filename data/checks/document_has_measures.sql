-- A document has at least one measure.
select
    d.document_id as record_id,
    'document_id is "' || d.document_id || '", but measures.csv has no row; allowed is at least one measure a document.' as problem
from documents as d
where not exists (select 1 from measures as m where m.document_id = d.document_id)
order by record_id;
