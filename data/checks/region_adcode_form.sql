-- The official code of a region has six digits.
select
    region_id as record_id,
    'adcode is ' || adcode || '; allowed are six digits from 100000 to 829999, or none.' as problem
from regions
where adcode not between 100000 and 829999
order by record_id;
