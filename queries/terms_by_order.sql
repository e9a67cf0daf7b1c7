-- One row per term that pages use, in the order in which one learns them. No parameters.
select term_id, term_zh, term_en, meaning_zh, meaning_en
from glossary
order by seq;
