-- A cap for all years together is one whose words say 累计.
select
    amount_id as record_id,
    'is_lifetime is true for "' || phrase_zh || '"; allowed only where the phrase says 累计.' as problem
from amounts
where is_lifetime and not contains(phrase_zh, '累计')
order by record_id;
