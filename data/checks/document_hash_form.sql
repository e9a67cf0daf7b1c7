-- The hash of a document's text is a SHA-256 in 64 lower-case hexadecimal digits.
select
    document_id as record_id,
    'content_sha256 is "' || content_sha256 || '"; allowed are 64 digits from 0 to 9 and a to f.' as problem
from documents
where not regexp_full_match(content_sha256, '[0-9a-f]{64}')
order by record_id;
