-- Every figure that an audit found in a text is recorded or explained.
select
    document_id as record_id,
    'numbers_found is ' || numbers_found || ', numbers_recorded ' || numbers_recorded || ', numbers_explained ' || numbers_explained
        || ' and numbers_unexplained ' || numbers_unexplained
        || '; allowed are no unexplained figures and parts that add up to those found.' as problem
from audits
where numbers_unexplained <> 0 or numbers_found <> numbers_recorded + numbers_explained + numbers_unexplained
order by record_id;
