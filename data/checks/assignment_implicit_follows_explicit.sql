-- A body that is not listed again was listed, under the same name, for an earlier measure of the document.
select
    a.measure_id || ' ' || a.position as record_id,
    'is_explicit is false for "' || a.name_zh || '"; allowed only after an earlier measure of ' || a.document_id
        || ' that lists this body by this name.' as problem
from assignments as a
where not a.is_explicit
  and not exists (
      select 1
      from assignments as e
      where e.document_id = a.document_id
        and e.department_id = a.department_id
        and e.name_zh = a.name_zh
        and e.is_explicit
        and e.measure_id < a.measure_id
  )
order by record_id;
