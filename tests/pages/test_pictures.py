"""What the browser is given to draw a picture from."""

import pytest

from ui import toolbar
from views.catalogue import PAGES
from views.context import Context

VIEWS = [view for page in PAGES for view in page.views]


@pytest.mark.parametrize("lang", ["en", "zh-Hant"])
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.id)
def test_every_picture_is_asked_for_at_1600_by_900(view, lang):
    context = Context(lang=lang)
    size = toolbar._picture("png", view, view.rows(context), context)["size"]
    assert (int(size["width"] * size["scale"]), int(size["height"] * size["scale"])) == (1600, 900)
