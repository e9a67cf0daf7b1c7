-- Which records a reader's selection leaves; null means no restriction. One place, so that every query filters alike.

create macro chosen_measures(chosen_regions, chosen_categories, also_secondary) as table
select m.*
from measures as m
where (chosen_regions is null or list_contains(chosen_regions, m.region_id))
  and (
      chosen_categories is null
      or list_contains(chosen_categories, m.category_id)
      or (
          also_secondary
          and exists (
              select 1
              from measure_categories as c
              where c.measure_id = m.measure_id and list_contains(chosen_categories, c.category_id)
          )
      )
  );

-- A goal's field is its indicator's: goals of a goals section belong to no measure.
create macro chosen_targets(chosen_regions, chosen_categories) as table
select t.*
from targets as t
join indicators as i using (indicator_id)
where (chosen_regions is null or list_contains(chosen_regions, t.region_id))
  and (chosen_categories is null or list_contains(chosen_categories, i.category_id));

-- One row per text that a reader sees and column it stands in: table_name, record_id, column_name, text.
create macro recorded_texts() as table
select 'regions' as table_name, region_id as record_id, column_name, text
from (unpivot regions on name_zh, name_en into name column_name value text)
union all
select 'categories', category_id, column_name, text
from (unpivot categories on name_zh, name_en into name column_name value text)
union all
select 'instruments', instrument_id, column_name, text
from (unpivot instruments on name_zh, name_en into name column_name value text)
union all
select 'tiers', tier_id, column_name, text
from (unpivot tiers on name_zh, name_en into name column_name value text)
union all
select 'units', unit_id, column_name, text
from (unpivot units on name_zh, name_en_one, name_en_many into name column_name value text)
union all
select 'indicators', indicator_id, column_name, text
from (unpivot indicators on name_zh, name_en into name column_name value text)
union all
select 'scheme_items', item_id, column_name, text
from (unpivot scheme_items on name_zh, name_en into name column_name value text)
union all
select 'department_families', family_id, column_name, text
from (unpivot department_families on name_zh, name_en into name column_name value text)
union all
select 'departments', department_id, column_name, text
from (unpivot departments on name_zh, name_en into name column_name value text)
union all
select 'glossary', term_id, column_name, text
from (unpivot glossary on term_zh, term_en, meaning_zh, meaning_en into name column_name value text)
union all
select 'documents', document_id, column_name, text
from (unpivot documents on title_zh, title_en, issuer_zh, issuer_en, kind_zh, rider_zh, rider_en into name column_name value text)
union all
select 'measures', measure_id, column_name, text
from (unpivot measures on heading_zh, heading_en, summary_zh, summary_en into name column_name value text)
union all
select 'assignments', measure_id || ' ' || position, column_name, text
from (unpivot assignments on name_zh into name column_name value text)
union all
select 'schemes', scheme_id, column_name, text
from (unpivot schemes on name_zh, name_en, condition_zh, condition_en into name column_name value text)
union all
select 'amounts', amount_id, column_name, text
from (unpivot amounts on base_zh, base_en, phrase_zh into name column_name value text)
union all
select 'targets', target_id, column_name, text
from (unpivot targets on baseline_label_zh, baseline_label_en, phrase_zh into name column_name value text)
union all
select 'leftovers', leftover_id, column_name, text
from (unpivot leftovers on phrase_zh, why_zh, why_en into name column_name value text);
