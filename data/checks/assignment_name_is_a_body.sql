-- The name of an assignment is a body's alone, without 等部门 and without the words of the bracket.
select
    measure_id || ' ' || position as record_id,
    'name_zh is "' || name_zh || '"; allowed is the name alone, without 等部门, 负责, 牵头单位, 配合单位, commas and enumeration marks.' as problem
from assignments
-- 各县（市、区）人民政府, or 各县〔市、区〕人民政府, holds an enumeration mark inside its own brackets.
where regexp_matches(regexp_replace(name_zh, '[（(〔\[][^）)〕\]]*[）)〕\]]', ''), '等部门|等单位|等$|负责|牵头单位|配合单位|[，,、；;。]')
order by record_id;
