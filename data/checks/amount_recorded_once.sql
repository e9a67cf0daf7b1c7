-- No amount is recorded twice in a scheme.
select
    max(amount_id) as record_id,
    'value is ' || value || ' ' || unit || ' for kind "' || kind || '" in ' || count(*) || ' rows of ' || scheme_id
        || '; allowed is one row an amount.' as problem
from amounts
group by scheme_id, kind, variant, comparator, value, value_high, unit, per, base_zh
having count(*) > 1
order by record_id;
