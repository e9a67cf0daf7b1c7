-- The years in which a scheme holds are in order and plausible.
select
    scheme_id as record_id,
    'valid_from_year is ' || coalesce(valid_from_year::varchar, 'empty') || ' and valid_to_year ' || coalesce(valid_to_year::varchar, 'empty')
        || '; allowed are years from 2000 to 2060, the first not after the second.' as problem
from schemes
where valid_from_year > valid_to_year
   or valid_from_year not between 2000 and 2060
   or valid_to_year not between 2000 and 2060
order by record_id;
