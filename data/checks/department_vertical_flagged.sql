-- Tax, customs, central bank and the financial regulators are branches of central bodies, by family or by name.
select
    department_id as record_id,
    'is_vertical is ' || is_vertical || ' for "' || name_zh || '" of family ' || family_id
        || '; allowed is true for tax, customs, the central bank and the national regulators of banks, insurers and securities.' as problem
from departments
where not is_vertical
  and (
      family_id in ('tax', 'customs', 'central_finance')
      or regexp_matches(name_zh, '税务局|海关|人民银行|^人行|证监局|银保监|国家金融监督管理总局|外汇管理局')
  )
order by record_id;
