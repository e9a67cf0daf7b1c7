"""What the words around a figure make of it: striven for, cumulative, paid once in a lifetime, stated as a number."""

import re

from data.audit.place import Place
from data.audit.reading import Reading, read_as

# 累计 before what is invested or sold measures the receiver, not what is paid to it.
LIFETIME = re.compile("累计(?:最高)?(?:给予|获得?|享受)?(?:补助|补贴|奖励|奖补|资助|贴息|支持|不超过)")


def read_aspirational(place: Place) -> Reading:
    """力争 is said of all that follows up to the semicolon, 争创 is the verb of its own objects; neither of what stands before."""
    if "力争" in place.clause:
        return read_as(True, "力争 stands before the figure in its clause")
    if "争创" in place.verb_phrase:
        return read_as(True, "争创 is the verb of the figure")
    return read_as(False, "neither 力争 nor 争创 governs the figure")


def read_cumulative(place: Place) -> Reading:
    """累计 goes with one verb and its objects: the next verb counts anew."""
    if "累计" in place.verb_phrase:
        return read_as(True, "累计 stands with the verb of the figure")
    return read_as(False, "no 累计 stands with the verb of the figure")


def read_lifetime(place: Place) -> Reading:
    """A payment is for a lifetime where the payment itself is added up, in the part between commas that states the sum."""
    if LIFETIME.search(place.part):
        return read_as(True, "累计 is said of the payment")
    return read_as(False, "no 累计 is said of the payment")


def read_numeric(place: Place) -> Reading:
    """全覆盖 states no number; a doubling is a figure in words."""
    if place.figure.is_wording and place.figure.comparator == "=":
        return read_as(False, "the text has a wording, not a number")
    return read_as(True, "the text states the figure")
