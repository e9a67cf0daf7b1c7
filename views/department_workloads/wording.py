"""How this page's sentences name bodies, regions and parts of a whole."""

from text.languages import pick
from text.wording import join, spell
from views.context import Context
from views.view import Rows

# Above so many, regions are counted instead of named.
MOST_NAMED = 2


def body(family: str, context: Context, *, number: int = 1) -> str:
    """Return the everyday name of a family's body in one region: ‘industry bureau’."""
    return bodies(family, context) if number > 1 else context.t(f"department_workloads.body.{family}")


def bodies(family: str, context: Context) -> str:
    """Return the everyday name of a family's bodies in all regions: ‘industry bureaus’."""
    return context.t("department_workloads.bodies", body=context.t(f"department_workloads.body.{family}"))


def regions_named(rows: Rows, context: Context) -> str:
    """Return the rows' regions by name, or how many they are."""
    names = [pick(row, "region", context.lang) for row in rows]
    if len(names) <= MOST_NAMED:
        return join(names, context.lang)
    return context.t("department_workloads.regions", number=spell(len(names), context.lang))
