-- A tier that a scheme or goal names belongs to the ladder that its document speaks of, or to none.
with named as (
    select target_id as record_id, document_id, tier_id from targets where tier_id is not null
    union all
    select scheme_id, s.document_id, st.tier_id from scheme_tiers as st join schemes as s using (scheme_id)
)

select
    n.record_id,
    'tier_id is "' || n.tier_id || '" of the ladder of ' || t.tier_scheme || '; allowed are tiers of the ladder of ' || d.tier_scheme
        || ', the tier_scheme of the document, and tiers of no ladder.' as problem
from named as n
join tiers as t using (tier_id)
join documents as d using (document_id)
where t.tier_scheme <> d.tier_scheme
order by n.record_id, problem;
