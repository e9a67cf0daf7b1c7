-- One row: how many documents the selection leaves, of all. $regions, $documents.
select
    count(*) filter (
        where ($regions is null or list_contains($regions, region_id)) and ($documents is null or list_contains($documents, document_id))
    ) as chosen,
    count(*) as total
from documents;
