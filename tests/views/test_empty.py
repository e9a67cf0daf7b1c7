"""What stands where a selection leaves nothing."""

import pytest

from views.context import Context
from views.empty import nothing_found
from views.filters import in_words
from views.selection import Selection


@pytest.mark.parametrize(
    ("lang", "chosen", "sentence"),
    [
        ("en", {"regions": ("jiangmen",)}, "Nothing in the records for this selection: Jiangmen · all fields."),
        ("en", {"regions": ("jiangmen",), "categories": ("green",)}, "Nothing of this kind in Green development for Jiangmen."),
        ("zh-Hans", {"categories": ("green",)}, "全部地区在“绿色发展”领域没有此类记录。"),
        (
            "en",
            {"categories": ("green",), "search": "zzz"},
            "Nothing of this kind in Green development for all regions under these filters: all regions · Green development · search: zzz.",
        ),
    ],
)
def test_the_sentence_names_the_field_where_one_is_chosen(lang, chosen, sentence):
    selection = Selection(**chosen)
    assert nothing_found(Context(lang=lang, selection=selection, filters_in_words=in_words(selection, lang))) == sentence
