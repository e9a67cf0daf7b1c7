-- A document speaks of the ladder of 2022, or of that of 2026 when it was issued on or after 1 April 2026.
select
    document_id as record_id,
    'tier_scheme is ' || tier_scheme || '; allowed is 2022, or 2026 for a document issued from 2026-04-01 on.' as problem
from documents
where tier_scheme not in (2022, 2026)
   or (tier_scheme = 2026 and coalesce(issued_on, effective_on, printed_on) < date '2026-04-01')
order by record_id;
