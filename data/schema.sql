-- The built file: one row per … is said on every table, the unit on every column. Types, keys and closed lists of words
-- stand here alone; data/load.py reads them back and checks the records against them.

create type region_level as enum ('national', 'province', 'prefecture', 'county', 'park');
create type document_kind as enum ('guideline', 'plan', 'measures');
create type department_role as enum ('lead', 'support', 'responsible');
create type beneficiary as enum ('firm', 'platform', 'cluster', 'park', 'public');
create type amount_kind as enum ('award', 'rate', 'rate_cap', 'interest_subsidy', 'annual_pool', 'fee_rate_cap', 'threshold', 'relaxation', 'other');
create type comparator as enum ('<=', '<', '>=', '>', '=', '~', 'range', 'double');
create type money_unit as enum ('yuan', 'percent');
create type money_per as enum ('firm', 'project', 'set', 'unit', 'batch', 'cluster', 'park', 'platform', 'year');
create type instrument_side as enum ('supply', 'demand', 'environment');
create type money_group as enum ('firm_award', 'rate', 'interest', 'fee', 'compensation', 'organisation_award', 'special_fund', 'annual_pool', 'talent', 'relaxation', 'in_kind');

create table regions (
    region_id varchar primary key,
    name_zh varchar not null,
    name_en varchar not null,
    level region_level not null,
    parent_region_id varchar,
    adcode integer
);

create table categories (
    category_id varchar primary key,
    seq integer not null,
    name_zh varchar not null,
    name_en varchar not null
);

create table instruments (
    instrument_id varchar primary key,
    seq integer not null,
    name_zh varchar not null,
    name_en varchar not null,
    side instrument_side not null
);

create table tiers (
    tier_id varchar primary key,
    seq integer not null,
    rank integer,
    tier_scheme integer,
    name_zh varchar not null,
    name_en varchar not null
);

create table units (
    unit_id varchar primary key,
    name_zh varchar not null,
    name_en_one varchar not null,
    name_en_many varchar not null
);

create table indicators (
    indicator_id varchar primary key,
    seq integer not null,
    name_zh varchar not null,
    name_en varchar not null,
    unit_id varchar not null references units (unit_id),
    category_id varchar not null references categories (category_id)
);

create table scheme_items (
    item_id varchar primary key,
    seq integer not null,
    money_group money_group not null,
    name_zh varchar not null,
    name_en varchar not null
);

create table department_families (
    family_id varchar primary key,
    seq integer not null,
    name_zh varchar not null,
    name_en varchar not null
);

create table departments (
    department_id varchar primary key,
    name_zh varchar not null,
    name_en varchar not null,
    family_id varchar not null references department_families (family_id),
    region_id varchar not null references regions (region_id),
    is_vertical boolean not null
);

create table glossary (
    term_id varchar primary key,
    seq integer not null,
    term_zh varchar not null,
    term_en varchar not null,
    meaning_zh varchar not null,
    meaning_en varchar not null
);

create table documents (
    document_id varchar primary key,
    region_id varchar not null references regions (region_id),
    doc_number varchar not null,
    title_zh varchar not null,
    title_en varchar not null,
    issuer_zh varchar not null,
    issuer_en varchar not null,
    kind document_kind not null,
    kind_zh varchar not null,
    issued_on date,
    printed_on date,
    effective_on date,
    expires_on date,
    period_start integer,
    period_end integer,
    implements_document_id varchar,
    rider_zh varchar,
    rider_en varchar,
    source_url varchar,
    content_sha256 varchar not null,
    tier_scheme integer not null,
    recorded_on date not null,
    is_draft boolean not null
);

create table measures (
    measure_id varchar primary key,
    document_id varchar not null references documents (document_id),
    region_id varchar not null references regions (region_id),
    seq integer not null,
    path varchar not null,
    heading_zh varchar not null,
    heading_en varchar not null,
    summary_zh varchar not null,
    summary_en varchar not null,
    category_id varchar not null references categories (category_id)
);

create table measure_categories (
    measure_id varchar not null references measures (measure_id),
    category_id varchar not null references categories (category_id),
    is_primary boolean not null,
    primary key (measure_id, category_id)
);

create table measure_instruments (
    measure_id varchar not null references measures (measure_id),
    instrument_id varchar not null references instruments (instrument_id),
    is_primary boolean not null,
    primary key (measure_id, instrument_id)
);

create table assignments (
    measure_id varchar not null references measures (measure_id),
    position integer not null,
    document_id varchar not null references documents (document_id),
    region_id varchar not null references regions (region_id),
    department_id varchar not null references departments (department_id),
    name_zh varchar not null,
    role department_role not null,
    is_explicit boolean not null,
    primary key (measure_id, position)
);

create table schemes (
    scheme_id varchar primary key,
    measure_id varchar not null references measures (measure_id),
    document_id varchar not null references documents (document_id),
    region_id varchar not null references regions (region_id),
    item_id varchar not null references scheme_items (item_id),
    name_zh varchar not null,
    name_en varchar not null,
    instrument_id varchar not null references instruments (instrument_id),
    beneficiary beneficiary not null,
    condition_zh varchar,
    condition_en varchar,
    no_application boolean not null,
    valid_from_year integer,
    valid_to_year integer
);

create table scheme_tiers (
    scheme_id varchar not null references schemes (scheme_id),
    tier_id varchar not null references tiers (tier_id),
    primary key (scheme_id, tier_id)
);

create table amounts (
    amount_id varchar primary key,
    scheme_id varchar not null references schemes (scheme_id),
    measure_id varchar not null references measures (measure_id),
    document_id varchar not null references documents (document_id),
    region_id varchar not null references regions (region_id),
    kind amount_kind not null,
    variant varchar,
    comparator comparator not null,
    value double not null,
    value_high double,
    unit money_unit not null,
    per money_per,
    base_zh varchar,
    base_en varchar,
    is_lifetime boolean not null,
    phrase_zh varchar not null
);

create table targets (
    target_id varchar primary key,
    document_id varchar not null references documents (document_id),
    region_id varchar not null references regions (region_id),
    path varchar not null,
    measure_id varchar references measures (measure_id),
    indicator_id varchar not null references indicators (indicator_id),
    tier_id varchar references tiers (tier_id),
    comparator comparator not null,
    value double not null,
    value_high double,
    unit varchar not null references units (unit_id),
    per money_per,
    baseline_value double,
    baseline_label_zh varchar,
    baseline_label_en varchar,
    target_year integer,
    is_cumulative boolean not null,
    is_aspirational boolean not null,
    numeric_in_text boolean not null,
    repeats_target_id varchar,
    phrase_zh varchar not null
);

create table leftovers (
    leftover_id varchar primary key,
    document_id varchar not null references documents (document_id),
    region_id varchar not null references regions (region_id),
    path varchar not null,
    phrase_zh varchar not null,
    why_zh varchar not null,
    why_en varchar not null
);

create table audits (
    document_id varchar primary key references documents (document_id),
    numbers_found integer not null,
    numbers_recorded integer not null,
    numbers_explained integer not null,
    numbers_unexplained integer not null,
    brackets integer not null,
    names integer not null,
    phrases integer not null,
    headings integer not null,
    content_sha256 varchar not null,
    records_sha256 varchar not null,
    audited_on date not null,
    records_changed boolean not null
);

create table measure_search (
    measure_id varchar primary key references measures (measure_id),
    search_text varchar not null
);

create table family_sets (
    set_id integer not null,
    family_id varchar not null references department_families (family_id),
    role department_role not null,
    is_explicit boolean not null,
    primary key (set_id, family_id, role, is_explicit)
);

create table measure_family_sets (
    measure_id varchar primary key references measures (measure_id),
    set_id integer not null,
    position integer not null
);

create table offers (
    scheme_id varchar not null references schemes (scheme_id),
    item_id varchar not null references scheme_items (item_id),
    is_further boolean not null,
    category_id varchar not null references categories (category_id),
    category_ids varchar[] not null,
    tier_ids varchar[] not null,
    primary key (scheme_id, item_id)
);

create table goal_places (
    target_id varchar primary key references targets (target_id),
    category_id varchar not null references categories (category_id),
    clause varchar not null,
    record_ids varchar[] not null
);

create table build_info (
    built_at timestamp not null,
    content_hash varchar not null,
    layout varchar not null,
    records_as_of date not null,
    row_counts map(varchar, bigint) not null
);
