-- An audit was made on the text from which its document was recorded.
select
    a.document_id as record_id,
    'content_sha256 of the audit is "' || a.content_sha256 || '"; allowed is "' || d.content_sha256 || '", that of the document.' as problem
from audits as a
join documents as d using (document_id)
where a.content_sha256 <> d.content_sha256
order by record_id;
