-- A cap of a rate stands in a scheme that has the rate.
select
    cap.amount_id as record_id,
    'kind is "rate_cap", but scheme "' || cap.scheme_id
        || '" has no amount of kind rate; allowed is award for a ceiling that caps no rate.' as problem
from amounts as cap
where cap.kind = 'rate_cap'
  and not exists (select 1 from amounts as r where r.scheme_id = cap.scheme_id and r.kind in ('rate', 'interest_subsidy'))
order by record_id;
