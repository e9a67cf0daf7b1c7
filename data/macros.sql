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

-- Measures for which a chosen body is named, in a chosen role; without chosen bodies all chosen measures. Bodies named once
-- for all measures count on the clause that names them, and with counts_throughout on every measure.
create macro assigned_measures(chosen_regions, chosen_categories, also_secondary, chosen_roles, chosen_departments, counts_throughout) as table
select m.*
from chosen_measures(chosen_regions, chosen_categories, also_secondary) as m
where chosen_departments is null
   or exists (
       select 1
       from assignments as a
       where a.measure_id = m.measure_id
         and list_contains(chosen_departments, a.department_id)
         and (chosen_roles is null or list_contains(chosen_roles, a.role::varchar))
         and (counts_throughout or a.is_explicit)
   );

-- The bodies of those measures, in the chosen roles, with their families.
create macro chosen_assignments(chosen_regions, chosen_categories, also_secondary, chosen_roles, chosen_departments, counts_throughout) as table
select a.*, d.family_id, d.is_vertical, m.seq, m.path, m.category_id
from assignments as a
join assigned_measures(chosen_regions, chosen_categories, also_secondary, chosen_roles, chosen_departments, counts_throughout) as m using (measure_id)
join departments as d using (department_id)
where (chosen_roles is null or list_contains(chosen_roles, a.role::varchar))
  and (chosen_regions is null or list_contains(chosen_regions, a.region_id))
  and (counts_throughout or a.is_explicit);

-- What an aggregate's rows cite, in fixed order of regions: their documents' numbers, each once, joined by '; '.
create macro documents_cited(adcode, region_id, doc_number) as array_to_string(
    list_transform(
        list_sort(list_distinct(list({'adcode': coalesce(adcode, 9999999), 'region_id': region_id, 'number': doc_number}))),
        lambda one: one.number
    ),
    '; '
);

-- Their clauses joined by '; '; with the document's number before each where there are several documents.
create macro clauses_cited(adcode, region_id, doc_number, seq, path) as case
    when count(distinct doc_number) = 1 then string_agg(path, '; ' order by seq)
    else string_agg(doc_number || ' ' || path, '; ' order by coalesce(adcode, 9999999), region_id, doc_number, seq)
end;

-- The form in which search compares: lower case, one kind of bracket, plain width, no quotation marks.
create macro search_form(words) as translate(lower(words), '（）〔〕［］【】[]，％０１２３４５６７８９“”‘’「」『』"''', '()()()()(),%0123456789');

-- Chosen measures that use one of the ways (instruments), hold one of the contents (money: a sum or rate; goal: a numbered
-- goal; action: neither) and all of the words; with has_money and has_goal.
create macro searched_measures(chosen_regions, chosen_categories, also_secondary, ways, contents, words) as table
with wanted as materialized (
    select list_transform(words::varchar[], lambda word: search_form(word)) as forms
),

matching as (
    select s.measure_id
    from measure_search as s
    cross join wanted as w
    where words is not null
      and list_bool_and(list_transform(w.forms, lambda form: contains(s.search_text, form)))
),

told as (
    select
        m.measure_id,
        m.measure_id in (select measure_id from amounts) as has_money,
        m.measure_id in (select measure_id from targets where measure_id is not null) as has_goal
    from chosen_measures(chosen_regions, chosen_categories, also_secondary) as m
    where (ways is null or m.measure_id in (select i.measure_id from measure_instruments as i where list_contains(ways, i.instrument_id)))
      and (words is null or m.measure_id in (select measure_id from matching))
)

select m.*, t.has_money, t.has_goal
from told as t
join measures as m using (measure_id)
where contents is null
   or (t.has_money and list_contains(contents, 'money'))
   or (t.has_goal and list_contains(contents, 'goal'))
   or (not t.has_money and not t.has_goal and list_contains(contents, 'action'));

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

-- Schemes that a page's filters leave, each under every item that it is offered for; is_further marks all but its own.
create macro offered_schemes(chosen_regions, chosen_categories, also_secondary, chosen_tiers, chosen_instruments, chosen_beneficiaries) as table
select s.* replace (o.item_id as item_id), o.is_further
from offers as o
join schemes as s using (scheme_id)
where (chosen_regions is null or list_contains(chosen_regions, s.region_id))
  and (
      chosen_categories is null
      or list_contains(chosen_categories, o.category_id)
      or (also_secondary and list_has_any(chosen_categories, o.category_ids))
  )
  and (chosen_instruments is null or list_contains(chosen_instruments, s.instrument_id))
  and (chosen_beneficiaries is null or list_contains(chosen_beneficiaries, s.beneficiary::varchar))
  and (chosen_tiers is null or list_has_any(chosen_tiers, o.tier_ids));

-- The same, each under its own item.
create macro chosen_schemes(chosen_regions, chosen_categories, also_secondary, chosen_tiers, chosen_instruments, chosen_beneficiaries) as table
select * exclude (is_further)
from offered_schemes(chosen_regions, chosen_categories, also_secondary, chosen_tiers, chosen_instruments, chosen_beneficiaries)
where not is_further;

-- Goals that a page's filters leave; an aim is stated or, where the text says that it strives, aspirational. A goal's field is its
-- indicator's: goals of a goals section belong to no measure.
create macro chosen_goals(chosen_regions, chosen_categories, chosen_tiers, chosen_aims) as table
select t.*
from targets as t
join goal_places as p using (target_id)
where (chosen_regions is null or list_contains(chosen_regions, t.region_id))
  and (chosen_categories is null or list_contains(chosen_categories, p.category_id))
  and (chosen_tiers is null or list_contains(chosen_tiers, t.tier_id))
  and (chosen_aims is null or list_contains(chosen_aims, if(t.is_aspirational, 'aspirational', 'stated')));

-- The same, each goal once: where the document repeats it, the repetition is in clause and record_ids.
create macro goals_once(chosen_regions, chosen_categories, chosen_tiers, chosen_aims) as table
select t.*, p.clause, p.record_ids
from targets as t
join goal_places as p using (target_id)
where t.repeats_target_id is null
  and (chosen_regions is null or list_contains(chosen_regions, t.region_id))
  and (chosen_categories is null or list_contains(chosen_categories, p.category_id))
  and (chosen_tiers is null or list_contains(chosen_tiers, t.tier_id))
  and (chosen_aims is null or list_contains(chosen_aims, if(t.is_aspirational, 'aspirational', 'stated')));

-- The first of the calendar years that a goal's increase is spread over: the start of the document's period, else its year of
-- issue, but not after the target year; null where the document states neither.
create macro first_year(period_start, issued_on, target_year) as if(
    coalesce(period_start, year(issued_on)) > target_year, target_year, coalesce(period_start, year(issued_on))
);

-- Where a goal stands on a day; it is due on the last day of its year: passed, due (this year), later, undated.
create macro goal_state(target_year, today) as case
    when target_year is null then 'undated'
    when target_year < year(today) then 'passed'
    when target_year = year(today) then 'due'
    else 'later'
end;

-- Which side of the true quotient a quotient of two figures lies on, by what the figures' own words say: a larger divisor makes
-- it smaller; about (~) where the two leave it open.
create macro quotient_comparator(above, below) as case
    when above not in ('=', '<', '<=', '>', '>=') or below not in ('=', '<', '<=', '>', '>=') then '~'
    when above in ('>', '>=') and below in ('>', '>=') or above in ('<', '<=') and below in ('<', '<=') then '~'
    when above = '=' and below = '=' then '='
    when above in ('>', '>=') or below in ('<', '<=') then if(above = '>' or below = '<', '>', '>=')
    else if(above = '<' or below = '>', '<', '<=')
end;

-- A quotient as it is printed: one decimal; a bound has two and is rounded away from what it bounds, so that it stays true.
create macro quotient_shown(quotient, side) as case
    when side in ('<', '<=') then ceil(round(quotient * 100, 6)) / 100
    when side in ('>', '>=') then floor(round(quotient * 100, 6)) / 100
    else round(round(quotient, 6), 1)
end;
