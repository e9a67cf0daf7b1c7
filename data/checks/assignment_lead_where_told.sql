-- In a document that tells lead from support, every measure has a lead.
with told as (
    select distinct document_id from assignments where role = 'lead'
)

select
    measure_id as record_id,
    'role is "support" for all ' || count(*) || ' departments of ' || measure_id || '; allowed is at least one lead, as elsewhere in '
        || document_id || '.' as problem
from assignments
join told using (document_id)
group by measure_id, document_id
having not bool_or(role = 'lead')
order by record_id;
