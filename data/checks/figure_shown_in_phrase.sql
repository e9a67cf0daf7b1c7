-- The phrase of an amount or goal shows its figure, in digits or Chinese numerals.
with figures as (
    select amount_id as record_id, value, value_high, phrase_zh from amounts
    union all
    select target_id, value, value_high, phrase_zh from targets where numeric_in_text and comparator <> 'double'
),

-- 4.5万 is 45000, 2亿 is 200000000.
spelled as (
    select
        record_id,
        value,
        value_high,
        phrase_zh,
        list_transform(
            regexp_extract_all(phrase_zh, '[0-9]+(\.[0-9]+)?[万亿]?'),
            lambda n: round(
                cast(rtrim(n, '万亿') as decimal(18, 4)) * case right(n, 1) when '万' then 10000 when '亿' then 100000000 else 1 end, 4
            )::double
        ) as shown
    from figures
)

select
    record_id,
    'value is ' || value || coalesce(' to ' || value_high, '') || '; allowed is a figure that stands in phrase_zh "' || phrase_zh || '".' as problem
from spelled
where not (len(shown) = 0 and regexp_matches(phrase_zh, '[一二三四五六七八九十百千两]'))
  and (not list_contains(shown, value) or (value_high is not null and not list_contains(shown, value_high)))
order by record_id;
