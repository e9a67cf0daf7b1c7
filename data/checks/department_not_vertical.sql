-- A department of the region's own government is not marked as a central body's branch.
select
    department_id as record_id,
    'is_vertical is true for "' || name_zh || '" of family ' || family_id || '; allowed is false for the region''s own departments, as '
        || '工信, 财政, 科技, 发改, 市场监管 and 地方金融.' as problem
from departments
where is_vertical
  and family_id in (
      'industry_it', 'finance_fiscal', 'science_tech', 'development_reform', 'market_regulation', 'local_finance', 'education', 'hr_social_security',
      'talent_office', 'commerce', 'state_assets', 'local_government', 'leading_group', 'publicity', 'government_data', 'justice'
  )
order by record_id;
