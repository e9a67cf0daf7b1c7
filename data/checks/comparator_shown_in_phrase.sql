-- A comparator is what the words beside the figure say, as 不超过 for <= and 以上 for >=; a bare figure is =.
with figures as (
    select amount_id as record_id, comparator, phrase_zh from amounts
    union all
    select target_id, comparator, phrase_zh from targets
),

-- Full-width digits and brackets are read as half-width ones.
worded as (
    select
        record_id,
        comparator,
        phrase_zh,
        translate(phrase_zh, '０１２３４５６７８９．，；％', '0123456789.,;%') as folded,
        case comparator
            when '<=' then '不[得能应]?超过|不[得能应]?高于|不大于|不[得能应]?多于|最高|最多|以下|以内|之内|封顶|为限|上限'
            when '<' then '低于|不足|少于|小于'
            when '>=' then '以上|不[得能应]?少于|不[得能应]?低于|不小于|至少'
            when '>' then '超|突破|余|[0-9十百千万亿]多|大于|高于'
            when '~' then '左右|约'
            when 'range' then '[0-9一二三四五六七八九十百千万亿][^0-9]*[-—–~～至到][^0-9]*[0-9一二三四五六七八九十]'
            when 'double' then '翻番|翻倍|翻一番|倍增|一倍'
            else ''
        end as wanted
    from figures
)

select
    record_id,
    'comparator is "' || comparator || '"; allowed is what the words of phrase_zh "' || phrase_zh || '" say of the figure.' as problem
from worded
where not regexp_matches(folded, wanted)
   or (
       comparator = '='
       and regexp_matches(
           folded,
           '(不超过|最高|不高于|不低于|不少于|至少|超过|超|突破|约)[^，,、；;]{0,12}[0-9]|[0-9][万亿]?(余|[^0-9，,、；;]{0,3}(以上|以下|以内|左右))'
       )
   )
order by record_id;
