"""The tables of the built file, as schema.sql declares them."""

from tests.queries.asking import ask

TABLES = (
    "amounts assignments audits build_info categories department_families departments documents family_sets "
    "glossary goal_places indicators instruments leftovers measure_categories measure_family_sets "
    "measure_instruments measure_search measures offers regions scheme_items scheme_tiers schemes targets tiers "
    "units"
)


def test_every_table_is_named_in_alphabetical_order():
    assert [row["table_name"] for row in ask("tables_by_name")] == TABLES.split()


def test_another_database_of_this_layout_has_the_same_tables(synthetic):
    assert synthetic("tables_by_name") == ask("tables_by_name")
