-- One row: numbers, those of the documents that are a visitor's own drafts; an empty list in the common build. No parameters.
select coalesce(list(doc_number order by doc_number) filter (where is_draft), []) as numbers
from documents;
