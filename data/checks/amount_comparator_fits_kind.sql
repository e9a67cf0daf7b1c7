-- Caps and fee ceilings are upper bounds, and no amount of money is a doubling.
select
    amount_id as record_id,
    'comparator is "' || comparator || '" for kind "' || kind
        || '"; allowed is <= or < for rate_cap and fee_rate_cap, and double for no amount.' as problem
from amounts
where comparator = 'double' or (kind in ('rate_cap', 'fee_rate_cap') and comparator not in ('<=', '<'))
order by record_id;
