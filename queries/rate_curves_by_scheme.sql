-- One row per scheme with a rate and a cap or a band × cap × point of its curve: what is paid (support, yuan) at a value of the
-- base that the rate applies to (invested, yuan). is_break marks where a cap binds and where a band starts and ends. Without a
-- band the curve ends a third beyond the last break. A band counts only where its base is the rate's own.
-- $regions, $categories, $also_secondary, $tiers, $instruments, $beneficiaries.
with rated as (
    select
        c.scheme_id,
        c.item_id,
        c.name_zh,
        c.name_en,
        c.measure_id,
        a.amount_id,
        a.comparator,
        a.value,
        a.value_high,
        coalesce(a.value_high, a.value) as percent,
        a.base_zh,
        a.base_en,
        a.phrase_zh
    from chosen_schemes($regions, $categories, $also_secondary, $tiers, $instruments, $beneficiaries) as c
    join amounts as a using (scheme_id)
    where a.kind = 'rate'
),

lines as (
    select
        r.*,
        c.amount_id as cap_id,
        c.comparator as cap_comparator,
        c.value as cap,
        c.variant,
        c.per,
        coalesce(c.is_lifetime, false) as is_lifetime,
        coalesce(c.phrase_zh, b.phrase_zh) as bound_zh,
        b.amount_id as band_id,
        case when b.comparator in ('range', '>=', '>') then b.value else 0 end as low,
        case when b.comparator = 'range' then b.value_high when b.comparator in ('<=', '<') then b.value end as high,
        c.value * 100 / r.percent as binds_at
    from rated as r
    left join amounts as c on c.scheme_id = r.scheme_id and c.kind = 'rate_cap'
    left join amounts as b on b.scheme_id = r.scheme_id and b.kind = 'threshold' and b.base_zh = r.base_zh
),

bounded as (
    select *, max(greatest(binds_at, high, low)) over (partition by scheme_id) * 4 / 3 as shown_to
    from lines
    where cap is not null or high is not null
),

points as (
    select *, 1 as point, low as invested, low > 0 as is_break
    from bounded
    union all
    select *, 2, binds_at, true
    from bounded
    where binds_at > low and (high is null or binds_at < high)
    union all
    select *, 3, coalesce(high, shown_to), high is not null
    from bounded
)

select
    p.scheme_id,
    i.item_id,
    i.name_zh as item_zh,
    i.name_en as item_en,
    p.name_zh as scheme_zh,
    p.name_en as scheme_en,
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    p.comparator::varchar as comparator,
    p.value,
    p.value_high,
    'percent' as unit,
    coalesce(p.comparator = '=' and d.rider_zh is not null, false) as capped_by_rider,
    p.base_zh,
    p.base_en,
    p.variant,
    p.per::varchar as per,
    p.cap_comparator::varchar as cap_comparator,
    p.cap,
    p.is_lifetime,
    nullif(p.low, 0) as band_low,
    p.high as band_high,
    p.point,
    p.invested,
    round(least(p.invested * p.percent / 100, p.cap), 2) as support,
    p.is_break,
    p.shown_to,
    d.rider_zh,
    d.rider_en,
    d.doc_number as document_number,
    m.path as clause,
    concat_ws('；', p.phrase_zh, p.bound_zh) as phrase_zh,
    list_filter([p.amount_id, p.cap_id, p.band_id], lambda one: one is not null) as record_ids
from points as p
join scheme_items as i using (item_id)
join measures as m using (measure_id)
join documents as d using (document_id)
join regions as r on r.region_id = m.region_id
order by r.adcode nulls last, r.region_id, i.seq, p.scheme_id, p.cap desc nulls last, p.cap_id, p.point;
