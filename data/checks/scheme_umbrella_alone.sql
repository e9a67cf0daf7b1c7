-- A scheme for SRDI firms as a whole, or for any SME, names no single tier of the ladder beside it.
select
    scheme_id as record_id,
    'tier_ids is "' || string_agg(tier_id, ' ' order by tier_id) || '"; allowed is any_srdi or any_sme alone, or single tiers.' as problem
from scheme_tiers
group by scheme_id
having count(*) > 1 and bool_or(tier_id in ('any_srdi', 'any_sme'))
order by record_id;
