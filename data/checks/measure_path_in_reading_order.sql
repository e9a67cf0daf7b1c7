-- The paths of a document's measures rise with their numbers, and no path stands twice.
with numerals as (
    select ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as ones
),

-- 一 to 三十九 in order; no document has more parts or clauses.
spelled as (
    select ones || list_transform(ones[1:9], lambda n: '十' || n)
        || ['二十'] || list_transform(ones[1:9], lambda n: '二十' || n)
        || ['三十'] || list_transform(ones[1:9], lambda n: '三十' || n) as words
    from numerals
),

placed as (
    select
        m.measure_id,
        m.document_id,
        m.seq,
        m.path,
        [
            list_position(s.words, regexp_extract(m.path, '^([一-龥]+)\.', 1)),
            list_position(s.words, regexp_extract(m.path, '\(([一-龥]+)\)', 1)),
            coalesce(try_cast(regexp_extract(m.path, '\)\.([0-9]+)', 1) as integer), 0),
            coalesce(try_cast(regexp_extract(m.path, '#([0-9]+)$', 1) as integer), 0)
        ] as place
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
