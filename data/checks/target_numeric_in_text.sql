-- Only 全覆盖 without a figure is turned into a figure, and that figure is 100 percent.
select
    target_id as record_id,
    'numeric_in_text is ' || numeric_in_text || ' for "' || phrase_zh || '" with ' || value || ' ' || unit
        || '; allowed is false for 全覆盖 without a figure, recorded as = 100 percent, and true for all else.' as problem
from targets
where numeric_in_text = (contains(phrase_zh, '全覆盖') and not regexp_matches(phrase_zh, '[0-9０-９]'))
   or (not numeric_in_text and (comparator <> '=' or value <> 100 or unit <> 'percent'))
order by record_id;
