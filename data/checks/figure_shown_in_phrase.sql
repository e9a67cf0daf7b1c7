-- The phrase of an amount or goal shows its figure, in digits or Chinese numerals.
with figures as (
    select amount_id as record_id, value, value_high, phrase_zh from amounts
    union all
    select target_id, value, value_high, phrase_zh from targets where numeric_in_text and comparator <> 'double'
),

-- One form for digits and signs; a comma between thousands is none of a list.
plain as (
    select
        *,
        regexp_replace(translate(phrase_zh, '０１２３４５６７８９．，％', '0123456789.,%'), '([0-9]),([0-9]{3})', '\1\2', 'g') as folded
    from figures
),

-- 4.5万 is 45000, 2亿 is 200000000, 3千万 is 30000000; in 50、30万 and 50—100万 the multiplier holds for each.
runs as (
    select
        *,
        regexp_extract_all(folded, '[0-9]+(?:\.[0-9]+)?(?:[-、,和或及与/—–~～至到][0-9]+(?:\.[0-9]+)?)*[百千]?[万亿]?') as runs
    from plain
),

spelled as (
    select
        record_id,
        value,
        value_high,
        phrase_zh,
        folded,
        flatten(list_transform(
            runs,
            lambda run: list_transform(
                regexp_extract_all(run, '[0-9]+(\.[0-9]+)?'),
                lambda n: round(
                    cast(n as decimal(18, 4))
                    * case when regexp_matches(run, '百[万亿]?$') then 100 when regexp_matches(run, '千[万亿]?$') then 1000 else 1 end
                    * case right(run, 1) when '万' then 10000 when '亿' then 100000000 else 1 end
                    / if(contains(folded, run || '‰'), 10, 1),
                    4
                )::double
            )
        )) as shown
    from runs
)

select
    record_id,
    'value is ' || value || coalesce(' to ' || value_high, '') || '; allowed is a figure that stands in phrase_zh "' || phrase_zh || '".' as problem
from spelled
where not (len(shown) = 0 and regexp_matches(folded, '[一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟]'))
  and (not list_contains(shown, value) or (value_high is not null and not list_contains(shown, value_high)))
order by record_id;
