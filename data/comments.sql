-- The data dictionary shown to readers: the grain of every table, the meaning and unit of every column.

comment on table regions is 'One row per region: the country, a province, a city or a smaller area.';
comment on column regions.region_id is 'Identifier of the region, as in links.';
comment on column regions.name_zh is 'Short name of the region in simplified Chinese.';
comment on column regions.name_en is 'Short name of the region in English.';
comment on column regions.level is 'Administrative level: national, province, prefecture (city), county or park.';
comment on column regions.parent_region_id is 'The region one level above; empty for the country.';
comment on column regions.adcode is 'Official administrative division code of six digits; empty where there is none.';

comment on table categories is 'One row per policy field that a measure can belong to.';
comment on column categories.category_id is 'Identifier of the policy field, as in links.';
comment on column categories.seq is 'Place of the field in lists and charts, from 1.';
comment on column categories.name_zh is 'Name of the field in simplified Chinese.';
comment on column categories.name_en is 'Name of the field in English.';

comment on table instruments is 'One row per policy instrument: a way in which a measure works.';
comment on column instruments.instrument_id is 'Identifier of the instrument, as in links.';
comment on column instruments.seq is 'Place of the instrument in lists and charts, from 1.';
comment on column instruments.name_zh is 'Name of the instrument in simplified Chinese.';
comment on column instruments.name_en is 'Name of the instrument in English.';
comment on column instruments.side is
    'What the instrument works on: supply (what firms get), demand (who buys from them) or environment (rules and markets around them).';

comment on table tiers is 'One row per title that a firm can hold, and per wording that covers several titles.';
comment on column tiers.tier_id is 'Identifier of the tier, as in links.';
comment on column tiers.seq is 'Place of the tier in lists and charts, from 1.';
comment on column tiers.rank is 'Step on the ladder, 1 being the lowest; empty for what is no step.';
comment on column tiers.tier_scheme is 'Year of the national rules whose ladder has this tier (2022 or 2026); empty for what belongs to no ladder.';
comment on column tiers.name_zh is 'Name of the tier in simplified Chinese.';
comment on column tiers.name_en is 'Name of the tier in English.';

comment on table units is 'One row per unit in which goals and amounts are counted.';
comment on column units.unit_id is 'Identifier of the unit.';
comment on column units.name_zh is 'The unit as written after a number in Chinese.';
comment on column units.name_en_one is 'The unit as written after the number one in English.';
comment on column units.name_en_many is 'The unit as written after any other number in English.';

comment on table indicators is 'One row per indicator that a goal can set a figure for.';
comment on column indicators.indicator_id is 'Identifier of the indicator, as in links.';
comment on column indicators.seq is 'Place of the indicator in lists and charts, from 1.';
comment on column indicators.name_zh is 'Name of the indicator in simplified Chinese.';
comment on column indicators.name_en is 'Name of the indicator in English.';
comment on column indicators.unit_id is 'Unit in which the indicator is counted.';
comment on column indicators.category_id is 'Policy field to which goals of this indicator belong.';

comment on table scheme_items is 'One row per thing that is paid for or granted, so that schemes of different regions can be compared.';
comment on column scheme_items.item_id is 'Identifier of the thing paid for, as in links.';
comment on column scheme_items.seq is 'Place of the thing in lists and charts, from 1.';
comment on column scheme_items.money_group is 'Kind of money or benefit; sums of different groups are never drawn on one axis.';
comment on column scheme_items.name_zh is 'Name of the thing paid for in simplified Chinese.';
comment on column scheme_items.name_en is 'Name of the thing paid for in English.';

comment on table department_families is 'One row per function that departments of different regions share, such as finance or education.';
comment on column department_families.family_id is 'Identifier of the function, as in links.';
comment on column department_families.seq is 'Place of the function in lists and charts, from 1.';
comment on column department_families.name_zh is 'Name of the function in simplified Chinese.';
comment on column department_families.name_en is 'Name of the function in English.';

comment on table departments is 'One row per department or other body, under one name however the documents spell it.';
comment on column departments.department_id is 'Identifier of the body, as in links.';
comment on column departments.name_zh is 'Name of the body in simplified Chinese.';
comment on column departments.name_en is 'Name of the body in English, an unofficial translation.';
comment on column departments.family_id is 'Function by which the body is compared with those of other regions.';
comment on column departments.region_id is 'Region in which the body works.';
comment on column departments.is_vertical is
    'True for the branch of a central body, such as tax, customs or the central bank, which is not the region''s own.';

comment on table glossary is 'One row per term explained to readers.';
comment on column glossary.term_id is 'Identifier of the term.';
comment on column glossary.seq is 'Place of the term in the glossary, from 1.';
comment on column glossary.term_zh is 'The term in simplified Chinese.';
comment on column glossary.term_en is 'The term in English.';
comment on column glossary.meaning_zh is 'What the term means, in simplified Chinese.';
comment on column glossary.meaning_en is 'What the term means, in English.';

comment on table documents is 'One row per policy document.';
comment on column documents.document_id is 'Identifier of the document: its region and the year of its number.';
comment on column documents.region_id is 'Region for which the document was issued.';
comment on column documents.doc_number is 'Official number of the document.';
comment on column documents.title_zh is 'The policy''s own title in simplified Chinese.';
comment on column documents.title_en is 'The title in English, an unofficial translation.';
comment on column documents.issuer_zh is 'Body that issued the document, in simplified Chinese.';
comment on column documents.issuer_en is 'Body that issued the document, in English.';
comment on column documents.kind is 'Kind of document: a guideline, a plan or measures, which promise differently.';
comment on column documents.kind_zh is 'The word for its kind in the document''s own title.';
comment on column documents.issued_on is 'Date on which the document was issued; empty where the text does not state it.';
comment on column documents.printed_on is 'Date on which the document was printed; empty where the text does not state it.';
comment on column documents.effective_on is 'Date from which the document is in force; empty where the text does not state it.';
comment on column documents.expires_on is 'Last date on which the document is in force; empty where the text does not state it.';
comment on column documents.period_start is 'First year of the period that the title names; empty where it names none.';
comment on column documents.period_end is 'Last year of the period that the title names; empty where it names none.';
comment on column documents.implements_document_id is 'The recorded document that this one says it carries out; empty where there is none.';
comment on column documents.rider_zh is 'A condition that the document sets on all its figures, in Chinese; empty where there is none.';
comment on column documents.rider_en is 'A condition that the document sets on all its figures, in English; empty where there is none.';
comment on column documents.source_url is 'Address of the official page; empty where it was not given with the text.';
comment on column documents.content_sha256 is 'Fingerprint (SHA-256) of the official text from which the records were made.';
comment on column documents.tier_scheme is 'Year of the national rules whose ladder of tiers the document speaks of (2022 or 2026).';
comment on column documents.recorded_on is 'Date on which the document was recorded.';
comment on column documents.is_draft is 'True for a visitor''s own draft, which nobody else sees; false for every published document.';

comment on table measures is 'One row per measure: the smallest run of text that names who is responsible for it.';
comment on column measures.measure_id is 'Identifier of the measure: its document and its number in reading order.';
comment on column measures.document_id is 'Document in which the measure stands.';
comment on column measures.region_id is 'Region of that document.';
comment on column measures.seq is 'Number of the measure in reading order within its document, from 1.';
comment on column measures.path is 'Place in the document: part, clause in brackets, item, and block after #.';
comment on column measures.heading_zh is 'Innermost numbered heading over the measure, as the document writes it.';
comment on column measures.heading_en is 'The heading in English, an unofficial translation.';
comment on column measures.summary_zh is 'What the measure says with all its figures and conditions, retold in simplified Chinese.';
comment on column measures.summary_en is 'What the measure says with all its figures and conditions, retold in English.';
comment on column measures.category_id is 'Policy field that the measure is mainly about.';

comment on table measure_categories is 'One row per measure and policy field that it belongs to.';
comment on column measure_categories.measure_id is 'The measure.';
comment on column measure_categories.category_id is 'A policy field to which it belongs.';
comment on column measure_categories.is_primary is 'True for the one field that the measure is mainly about.';

comment on table measure_instruments is 'One row per measure and policy instrument that it uses.';
comment on column measure_instruments.measure_id is 'The measure.';
comment on column measure_instruments.instrument_id is 'An instrument that it uses.';
comment on column measure_instruments.is_primary is 'True for the one instrument that the measure mainly uses.';

comment on table assignments is 'One row per measure and department named for it.';
comment on column assignments.measure_id is 'The measure.';
comment on column assignments.position is 'Place of the department among those named for the measure, from 1.';
comment on column assignments.document_id is 'Document in which the measure stands.';
comment on column assignments.region_id is 'Region of that document.';
comment on column assignments.department_id is 'The body, under its one name.';
comment on column assignments.name_zh is 'The body''s name as the document writes it, with a prefix carried over from the name before restored.';
comment on column assignments.role is 'Lead or support where the document tells them apart; responsible where it does not.';
comment on column assignments.is_explicit is 'False where the document says once that the body is responsible throughout and does not list it again.';

comment on table schemes is 'One row per thing that can be claimed or granted under a measure, also where no sum is stated.';
comment on column schemes.scheme_id is 'Identifier of the scheme: its measure and a number.';
comment on column schemes.measure_id is 'Measure under which it is granted.';
comment on column schemes.document_id is 'Document in which the measure stands.';
comment on column schemes.region_id is 'Region of that document.';
comment on column schemes.item_id is 'Thing paid for, by which schemes of different regions are compared.';
comment on column schemes.name_zh is 'Name of the scheme in simplified Chinese.';
comment on column schemes.name_en is 'Name of the scheme in English.';
comment on column schemes.instrument_id is 'Instrument by which the scheme works.';
comment on column schemes.beneficiary is 'Who receives it: a firm, a platform, a cluster, a park or the public.';
comment on column schemes.condition_zh is 'Conditions for receiving it, in simplified Chinese; empty where none is stated.';
comment on column schemes.condition_en is 'Conditions for receiving it, in English; empty where none is stated.';
comment on column schemes.no_application is 'True where the document says that it is paid without application.';
comment on column schemes.valid_from_year is 'First year for which the scheme itself says that it holds; empty where it names none.';
comment on column schemes.valid_to_year is 'Last year for which the scheme itself says that it holds; empty where it names none.';

comment on table scheme_tiers is 'One row per scheme and tier of firms that can claim it.';
comment on column scheme_tiers.scheme_id is 'The scheme.';
comment on column scheme_tiers.tier_id is 'A tier whose firms can claim it.';

comment on table amounts is 'One row per amount of money, rate or money threshold that a document states.';
comment on column amounts.amount_id is 'Identifier of the amount: its scheme and a number.';
comment on column amounts.scheme_id is 'Scheme to which the amount belongs.';
comment on column amounts.measure_id is 'Measure under which the scheme is granted.';
comment on column amounts.document_id is 'Document in which the amount stands.';
comment on column amounts.region_id is 'Region of that document.';
comment on column amounts.kind is
    'What the amount is: an award, a rate, a cap of a rate, an interest subsidy, an annual pool, a fee ceiling, a threshold, a relaxation or other.';
comment on column amounts.variant is 'What tells several caps of one scheme apart, such as set, unit or batch; empty for a single one.';
comment on column amounts.comparator is
    'What the text''s own words say of the figure: exactly, at most, below, at least, more than, about, or a range.';
comment on column amounts.value is 'The figure, in whole yuan or in percent; the lower bound of a range.';
comment on column amounts.value_high is 'The upper bound of a range, in the same unit; empty for a single figure.';
comment on column amounts.unit is 'Unit of the figure: yuan or percent.';
comment on column amounts.per is 'What the sum is counted for, such as one firm, one project or one year; empty for a share.';
comment on column amounts.base_zh is 'What a rate or threshold applies to, in simplified Chinese; empty for a plain sum.';
comment on column amounts.base_en is 'What a rate or threshold applies to, in English; empty for a plain sum.';
comment on column amounts.is_lifetime is 'True where the sum caps what is paid over all years together.';
comment on column amounts.phrase_zh is 'Shortest run of the official text that shows the figure and what it counts.';

comment on table targets is 'One row per goal with a figure, wherever in a document it stands.';
comment on column targets.target_id is 'Identifier of the goal: its document and a number.';
comment on column targets.document_id is 'Document that sets the goal.';
comment on column targets.region_id is 'Region of that document.';
comment on column targets.path is 'Place in the document: part and clause, or preamble for the opening paragraphs.';
comment on column targets.measure_id is 'Measure that sets the goal; empty where it stands in the goals section or the opening paragraphs.';
comment on column targets.indicator_id is 'What the goal counts.';
comment on column targets.tier_id is 'Tier of firms that the goal is about; empty where it is about none.';
comment on column targets.comparator is
    'What the text''s own words say of the figure: exactly, at most, below, at least, more than, about, a range, or a doubling.';
comment on column targets.value is 'The figure to be reached, in the goal''s unit; the lower bound of a range, and 2 for a doubling.';
comment on column targets.value_high is 'The upper bound of a range, in the same unit; empty for a single figure.';
comment on column targets.unit is 'Unit of the figure: that of the indicator, or times for a doubling.';
comment on column targets.per is 'Year for a goal that is to be met every year; otherwise empty.';
comment on column targets.baseline_value is 'Figure from which the goal starts, in the indicator''s own unit; empty where the sentence states none.';
comment on column targets.baseline_label_zh is 'What the baseline counts, in simplified Chinese; empty where the sentence states none.';
comment on column targets.baseline_label_en is 'What the baseline counts, in English; empty where the sentence states none.';
comment on column targets.target_year is 'Year for which the goal is set; empty where its own sentence states none.';
comment on column targets.is_cumulative is 'True where the text counts all that were ever reached, including those that have lost the title since.';
comment on column targets.is_aspirational is 'True where the text says that it strives for the goal.';
comment on column targets.numeric_in_text is 'False only where the text says full coverage without a figure, recorded here as 100 percent.';
comment on column targets.repeats_target_id is 'The earlier goal of the document that this one repeats; empty for a goal stated for the first time.';
comment on column targets.phrase_zh is 'Shortest run of the official text that shows the figure and what it counts.';

comment on table leftovers is 'One row per other number in a document that is neither an amount nor a goal.';
comment on column leftovers.leftover_id is 'Identifier of the number: its document and a number.';
comment on column leftovers.document_id is 'Document in which the number stands.';
comment on column leftovers.region_id is 'Region of that document.';
comment on column leftovers.path is 'Place in the document: part and clause, or title, preamble or tail.';
comment on column leftovers.phrase_zh is 'Shortest run of the official text that shows the number.';
comment on column leftovers.why_zh is 'Why the number is neither an amount nor a goal, in simplified Chinese.';
comment on column leftovers.why_en is 'Why the number is neither an amount nor a goal, in English.';


comment on table measure_search is 'One row per measure: its words in the form that the register''s search compares.';
comment on column measure_search.measure_id is 'The measure.';
comment on column measure_search.search_text is
    'Headings, summaries, names of departments, phrases, clause path and document number, in lower case with plain brackets.';

comment on table family_sets is
    'One row per set of families of departments that some measure names x family x role x whether it is named in the measure itself.';
comment on column family_sets.set_id is 'Identifier of the set, a number given by the build.';
comment on column family_sets.family_id is 'Family of departments in the set.';
comment on column family_sets.role is 'Role in which a department of the family is named.';
comment on column family_sets.is_explicit is 'Whether the measure itself names the department, and not a clause that names it once for all measures.';

comment on table measure_family_sets is 'One row per measure that names a department: the set of families that it names.';
comment on column measure_family_sets.measure_id is 'The measure.';
comment on column measure_family_sets.set_id is 'The set of families, of all measures that name the same families in the same roles.';
comment on column measure_family_sets.position is 'Place of the measure in the fixed order of regions, documents and clauses.';

comment on table offers is 'One row per scheme x item that it is offered under, with what filters ask of it.';
comment on column offers.scheme_id is 'The scheme.';
comment on column offers.item_id is 'What it is offered under.';
comment on column offers.is_further is
    'False for the scheme''s own item; true where funds of the higher level stand for an award that its document does not have.';
comment on column offers.category_id is 'Primary category of its measure.';
comment on column offers.category_ids is 'All categories of its measure.';
comment on column offers.tier_ids is 'Tiers that can claim it; empty where the scheme names none.';

comment on table goal_places is 'One row per goal: its field, and where its document states it.';
comment on column goal_places.target_id is 'The goal.';
comment on column goal_places.category_id is 'Category of its indicator.';
comment on column goal_places.clause is 'Its place in the document, then those that repeat it, joined by ''; ''.';
comment on column goal_places.record_ids is 'The goal, then the goals that repeat it.';

comment on table build_info is 'One row per build of this file, and so one row.';
comment on column build_info.built_at is 'Date and time of the build, in UTC.';
comment on column build_info.content_hash is 'Fingerprint (SHA-256) of the records, rules and program parts from which the file was built.';
comment on column build_info.layout is 'Fingerprint (SHA-256) of the tables'' layout; a program of another layout declines the file.';
comment on column build_info.records_as_of is 'Latest date on which a document was recorded.';
comment on column build_info.row_counts is 'Number of rows in each table, by the table''s name.';

comment on table audits is 'One row per document whose records were checked, figure by figure, against its official text.';
comment on column audits.document_id is 'The document.';
comment on column audits.numbers_found is 'Number of figures found in the official text, in digits or Chinese numerals.';
comment on column audits.numbers_recorded is 'Number of those figures that stand in an amount or a goal.';
comment on column audits.numbers_explained is 'Number of those figures that are listed with the reason why they are neither.';
comment on column audits.numbers_unexplained is 'Number of those figures that are neither recorded nor explained; zero when nothing was skipped.';
comment on column audits.brackets is 'Number of brackets in the text that name who is responsible, each of which makes a measure.';
comment on column audits.names is 'Number of department names in those brackets, compared with the departments recorded.';
comment on column audits.phrases is 'Number of recorded phrases that were looked up in the text.';
comment on column audits.headings is 'Number of recorded headings that were looked up in the text.';
comment on column audits.content_sha256 is 'Fingerprint (SHA-256) of the official text that was checked.';
comment on column audits.records_sha256 is 'Fingerprint (SHA-256) of the records that were checked.';
comment on column audits.audited_on is 'Date of the check.';
comment on column audits.records_changed is 'Whether the document''s records were changed after the check, so that its counts no longer prove them.';
