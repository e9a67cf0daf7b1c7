-- Texts are not blank, in one line, and without white space around them or twice within.
select
    record_id,
    column_name || ' is "' || text || '"; allowed is a text in one line, without white space around it and without two spaces in a row.' as problem
from recorded_texts()
where text <> trim(text) or text = '' or regexp_matches(text, '[\r\n\t\x{00A0}\x{3000}]|  ')
order by record_id, problem;
