"""Publishing: a folder of records becomes what everybody sees, or what one visitor sees as a draft. Knows nothing of Streamlit.

publish, withdraw and restore change what everybody sees; draft_database makes a visitor's own database, discard removes it; packed and unpacked turn
a folder into one file and back; may_publish says who is allowed to. What cannot be done is a PublishingError: the key of a
sentence (publishing.problem.*) and what it names.
"""

from data.published import SHIPPED, Change
from publishing.archive import packed, unpacked
from publishing.drafts import discard, draft_database
from publishing.errors import AlreadyThere, BadArchive, Busy, PublishingError, RecordsRefused, Unwritable
from publishing.permission import MODES, may_publish
from publishing.store import Places, Standing, history, publish, published, restore, shown, withdraw

__all__ = [
    "MODES",
    "SHIPPED",
    "AlreadyThere",
    "BadArchive",
    "Busy",
    "Change",
    "Places",
    "PublishingError",
    "RecordsRefused",
    "Standing",
    "Unwritable",
    "discard",
    "draft_database",
    "history",
    "may_publish",
    "packed",
    "publish",
    "published",
    "restore",
    "shown",
    "unpacked",
    "withdraw",
]
