-- The official page of a document is a web address.
select
    document_id as record_id,
    'source_url is "' || source_url || '"; allowed is an address that starts with https:// or http://, or none.' as problem
from documents
where not regexp_full_match(source_url, 'https?://[^ ]+')
order by record_id;
