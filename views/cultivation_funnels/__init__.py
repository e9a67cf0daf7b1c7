"""How far do they mean to go?"""

from text.wording import capital
from views import scope
from views.context import Context
from views.cultivation_funnels import giants_by_region, goals_by_indicator, pace_by_goal, shares_of_province_by_goal, stocks_by_tier
from views.cultivation_funnels.wording import number_of
from views.view import Page


def answer(context: Context) -> str:
    """Return the numbers of firms set, and the doubling that a document calculates itself; else where other goals stand."""
    baseline = pace_by_goal.leading(pace_by_goal.VIEW.rows(context))
    others = goals_by_indicator.VIEW.rows(context)
    parts = [_stocks(context)]
    parts += [pace_by_goal.doubling(baseline, context, otherwise="stated_otherwise")] if baseline else []
    parts += [goals_by_indicator.said(others, context)] if others else []
    words = [part for part in parts if part][:2] or [context.t("cultivation_funnels.nothing")]
    sentence = context.t("cultivation_funnels.sentence", words=capital(context.t("cultivation_funnels.joiner").join(words)))
    return scope.said(sentence, context, stocks_by_tier.VIEW.ranking)


def _stocks(context: Context) -> str:
    rows = stocks_by_tier.VIEW.rows(context)
    stated = [row for row in rows if row["state"] == "stated"]
    if stated and number_of(stated) == "many":
        return stocks_by_tier.compared(stated, context)
    return stocks_by_tier.finding(stated or rows, context) if rows else ""


PAGE = Page(
    id="cultivation_funnels",
    group="compare",
    filters=("tier", "aim"),
    views=(stocks_by_tier.VIEW, giants_by_region.VIEW, pace_by_goal.VIEW, shares_of_province_by_goal.VIEW, goals_by_indicator.VIEW),
    answer=answer,
    counted="goals",
)
