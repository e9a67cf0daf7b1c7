-- Awards, caps and pools are yuan; rates, interest subsidies, fee ceilings and relaxations are percentages.
select
    amount_id as record_id,
    'unit is "' || unit || '" for kind "' || kind || '"; allowed is yuan for award, rate_cap and annual_pool, percent for rate, interest_subsidy, '
        || 'fee_rate_cap and relaxation.' as problem
from amounts
where (kind in ('award', 'rate_cap', 'annual_pool') and unit <> 'yuan')
   or (kind in ('rate', 'interest_subsidy', 'fee_rate_cap', 'relaxation') and unit <> 'percent')
order by record_id;
