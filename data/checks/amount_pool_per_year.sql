-- An annual pool is counted per year.
select
    amount_id as record_id,
    'per is "' || coalesce(per::varchar, '') || '" for kind "annual_pool"; allowed is year.' as problem
from amounts
where kind = 'annual_pool' and per is distinct from 'year'
order by record_id;
