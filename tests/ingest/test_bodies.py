"""A name in a bracket finds the listed body that it means, or becomes a proposed one."""

import pytest

from ingest.bodies import Bodies


def bodies(reference, region_id="guangzhou") -> Bodies:
    return Bodies(reference.region(region_id), list(reference.regions), list(reference.departments))


@pytest.mark.parametrize(
    ("name", "department_id", "rule"),
    [
        ("市财政局", "guangzhou-finance", "department_by_name"),
        ("市工信局", "guangzhou-industry-it", "department_by_function"),
        ("市人社局", "guangzhou-hr", "department_by_function"),
        ("各区人民政府", "guangzhou-districts", "department_by_function"),
        ("省财政厅", "guangdong-finance", "department_by_name"),
        ("中国人民银行广东省分行", "pboc-guangdong", "department_by_name"),
    ],
)
def test_a_name_finds_the_listed_body(name, department_id, rule, reference):
    found, _, told = bodies(reference).of(name)
    assert (found, told) == (department_id, rule)


@pytest.mark.parametrize(
    ("name", "department_id", "family", "english", "vertical"),
    [
        ("市林业局", "guangzhou-forestry", "natural_resources", "Guangzhou Bureau of Forestry", "false"),
        ("市税务局", "guangzhou-tax", "tax", "Guangzhou Tax Service", "true"),
        ("省农业农村厅", "guangdong-agriculture", "natural_resources", "Guangdong Department of Agriculture and Rural Affairs", "false"),
        ("广州仲裁委", "guangzhou-guang-zhou-zhong-cai-wei", "justice", "[to be translated] guang zhou zhong cai wei", "false"),
    ],
)
def test_a_new_body_is_proposed_once(name, department_id, family, english, vertical, reference):
    own = bodies(reference)
    assert own.of(name)[0] == own.of(name)[0] == department_id
    assert [(row["family_id"], row["name_en"], row["is_vertical"]) for row in own.proposed] == [(family, english, vertical)]


def test_two_bodies_of_one_function_stay_two(reference):
    own = bodies(reference)
    assert own.of("市交通运输局")[0] == "guangzhou-transport"
    assert own.of("市水务局")[0] == "guangzhou-water"


def test_a_name_that_tells_no_function_is_marked(reference):
    assert bodies(reference).of("市某某促进联合会")[1:] == ("doubtful", "family_nearest")
