-- One row per term of the glossary, in its order. No parameters.
select term_id, term_zh, term_en, meaning_zh, meaning_en
from glossary
order by seq;
