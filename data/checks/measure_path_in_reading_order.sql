-- The paths of a document's measures rise with their numbers, and no path stands twice.
with numerals as (
    select ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as ones
),

-- 一 to 一百九十九 in order; no document has more parts, clauses or articles.
tens as (
    select list_transform(
        range(1, 100),
        lambda n: if(n >= 20, ones[n // 10 + 1], '') || if(n >= 10, '十', '') || ones[n % 10 + 1]
    ) as words
    from numerals
),

spelled as (
    select words || ['一百'] || list_transform(range(1, 100), lambda n: '一百' || if(n < 10, '零', if(n < 20, '一', '')) || words[n]) as words
    from tens
),

-- The numbers of a path, outer first: 第二章.第五条 is [2, 5], 二.(三).1#2 is [2, 3, 1, 2].
placed as (
    select
        m.measure_id,
        m.document_id,
        m.seq,
        m.path,
        list_transform(
            string_split(replace(m.path, '#', '.'), '.'),
            lambda step: coalesce(
                try_cast(regexp_replace(step, '[第章节条()]', '', 'g') as integer),
                list_position(s.words, replace(regexp_replace(step, '[第章节条()]', '', 'g'), '〇', '零')),
                if(step between '①' and '⑳', unicode(step) - 9311, null),
                0
            )::integer
        ) as place
    from measures as m
    cross join spelled as s
),

followed as (
    select
        measure_id,
        path,
        place,
        lag(path) over (partition by document_id order by seq) as earlier_path,
        lag(place) over (partition by document_id order by seq) as earlier_place
    from placed
)

select
    measure_id as record_id,
    'path is "' || path || '"; allowed is a path after "' || earlier_path || '", that of the measure before.' as problem
from followed
where place <= earlier_place
order by record_id;
