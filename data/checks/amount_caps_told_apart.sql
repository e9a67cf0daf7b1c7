-- Several caps of one scheme are told apart by their variant; a single cap has none.
with counted as (
    select
        amount_id,
        scheme_id,
        variant,
        count(*) over (partition by scheme_id) as scheme_caps,
        count(*) over (partition by scheme_id, variant) as same_variant
    from amounts
    where kind = 'rate_cap'
)

select
    amount_id as record_id,
    'variant is "' || coalesce(variant, '') || '" in a scheme with ' || scheme_caps
        || ' cap(s); allowed is a variant of its own for each of several caps (set, unit, batch), and none for a single one.' as problem
from counted
where (scheme_caps > 1) <> (variant is not null) or same_variant > 1
order by record_id;
