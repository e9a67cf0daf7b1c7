"""How far do they mean to go?"""

from text.wording import capital, spell
from views.context import Context
from views.cultivation_funnels import giants_by_region, goals_by_indicator, pace_by_goal, shares_of_province_by_goal, stocks_by_tier
from views.cultivation_funnels.wording import number_of
from views.view import Page


def answer(context: Context) -> str:
    """Return the largest number of firms set, and the doubling that the documents themselves calculate; else what goals there are."""
    stocks = [row for row in stocks_by_tier.VIEW.rows(context) if row["state"] == "stated"]
    baseline = pace_by_goal.leading(pace_by_goal.VIEW.rows(context))
    parts = []
    if number_of(stocks) == "many":
        parts.append(stocks_by_tier.compared(stocks, context))
    elif stocks:
        parts.append(stocks_by_tier.finding(stocks, context))
    if baseline:
        parts.append(pace_by_goal.doubling(baseline, context))
    parts += [_others(context)] if len(parts) < 2 else []
    return context.t("cultivation_funnels.sentence", words=capital(context.t("cultivation_funnels.joiner").join(part for part in parts if part)))


def _others(context: Context) -> str:
    """Return how many other goals the selection leaves, and how many of them name no year."""
    rows = goals_by_indicator.VIEW.rows(context)
    undated = sum(row["target_year"] is None for row in rows)
    number = "none" if not rows else "one" if len(rows) == 1 else "many"
    values = {"number": spell(len(rows), context.lang), "undated": spell(undated, context.lang)}
    return context.t(f"cultivation_funnels.others_{number}", **values)


PAGE = Page(
    id="cultivation_funnels",
    group="compare",
    filters=("tier", "aim"),
    views=(stocks_by_tier.VIEW, giants_by_region.VIEW, pace_by_goal.VIEW, shares_of_province_by_goal.VIEW, goals_by_indicator.VIEW),
    answer=answer,
    counted="goals",
)
