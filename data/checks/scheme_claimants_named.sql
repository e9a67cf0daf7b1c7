-- A scheme for firms says which tiers can claim; one for platforms, clusters, parks or the public names no tier.
select
    s.scheme_id as record_id,
    'beneficiary is "' || s.beneficiary || '" with ' || count(t.tier_id)
        || ' tier_ids; allowed are one or more for firm and none for others.' as problem
from schemes as s
left join scheme_tiers as t using (scheme_id)
group by s.scheme_id, s.beneficiary
having (count(t.tier_id) > 0) <> (s.beneficiary = 'firm')
order by record_id;
