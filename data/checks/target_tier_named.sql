-- A number of firms in a tier names the tier.
select
    target_id as record_id,
    'tier_id is empty for indicator "firms_in_tier"; allowed is the tier whose firms are counted.' as problem
from targets
where indicator_id = 'firms_in_tier' and tier_id is null
order by record_id;
