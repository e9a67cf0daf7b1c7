-- A document expires after it takes effect.
select
    document_id as record_id,
    'expires_on is ' || expires_on || '; allowed is a date after effective_on, which is ' || effective_on || '.' as problem
from documents
where expires_on <= effective_on
order by record_id;
