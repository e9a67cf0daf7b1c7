-- A document's number holds its year in 〔 〕, as 穗府办规〔2025〕13号, or counts an order; 文号未载明 stands where the text gives none.
select
    document_id as record_id,
    'doc_number is "' || doc_number || '"; allowed is a number as 穗府办规〔2025〕13号, with the year in 〔 〕, the number of an order as 令第300号, or 文号未载明.' as problem
from documents
where not regexp_matches(doc_number, '〔(19|20)[0-9]{2}〕[0-9]+号$|令第[0-9]+号$|^文号未载明$')
order by record_id;
