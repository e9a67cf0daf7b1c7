"""The one palette and template: colour means region, texture means certainty, shape means comparator."""

import functools
from typing import Any, NamedTuple

import plotly.graph_objects as go

from charts.canvas import Canvas

FONT = "Source Han Sans SC, Noto Sans SC, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, Segoe UI, Helvetica Neue, sans-serif"


class Palette(NamedTuple):
    """The roles of look.md in one mode."""

    ground: str
    quiet: str
    ink: str
    muted: str
    faint: str
    border: str
    grid: str
    passed: str
    regions: dict[str, str]
    spare: tuple[str, ...]
    ramp: tuple[str, ...]


LIGHT = Palette(
    ground="#FFFFFF",
    quiet="#F5F7F8",
    ink="#15232B",
    muted="#4F5F69",
    faint="#616F79",
    border="#D5DDE0",
    grid="#E6EBED",
    passed="#8A4B00",
    regions={"guangdong": "#1C2B66", "guangzhou": "#2095EA", "jiangmen": "#3E7660", "qingyuan": "#7E5690", "gansu": "#B5741A"},
    spare=("#3D082B", "#620B05", "#875427"),
    ramp=("#F3F6F7", "#E6EDEF", "#D3E1E4", "#BBD2D7", "#9DBFC6", "#7FABB4", "#3F7B87", "#2F6773", "#215361", "#15404D"),
)
DARK = Palette(
    ground="#0F1A20",
    quiet="#16242B",
    ink="#E9EFF1",
    muted="#AAB8BF",
    faint="#8A99A2",
    border="#2E3E47",
    grid="#22313A",
    passed="#F0B46A",
    regions={"guangdong": "#7978FB", "guangzhou": "#55CAF4", "jiangmen": "#288F5E", "qingyuan": "#99759A", "gansu": "#E3AC58"},
    spare=("#A97416", "#BAF6C5", "#F7EA3C"),
    ramp=("#17262E", "#1B3039", "#213D48", "#28505C", "#30626F", "#387381", "#6FACB8", "#8CC0CA", "#A9D1D9", "#C8E4E9"),
)
# How much of the region's colour a tint keeps; each tint also gets a 1 px outline in the full colour.
CEILING, SUPPORT, RESPONSIBLE = 0.26, 0.32, 0.66
# Steps 1–6 of the ramp carry ink, 7–10 the ground's opposite.
INK_STEPS = 6

# Text sizes in plots (px).
LABEL, AXIS = 15, 14
ROW = 35


def palette(mode: str) -> Palette:
    """Return the colours of ‘light’ or ‘dark’."""
    return DARK if mode == "dark" else LIGHT


def region_colour(region_id: str, mode: str) -> str:
    """Return the fixed colour of a region; regions without one are muted."""
    colours = palette(mode)
    return colours.regions.get(region_id, colours.muted)


@functools.cache
def tint(colour: str, share: float, ground: str) -> str:
    """Return a colour mixed into the ground."""
    mixed = (round(share * int(colour[i : i + 2], 16) + (1 - share) * int(ground[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{part:02X}" for part in mixed)


def ramp(share: float, mode: str) -> tuple[str, str]:
    """Return fill and text colour for a share of 0 to 1 on the neutral ramp."""
    colours = palette(mode)
    step = min(len(colours.ramp) - 1, int(share * len(colours.ramp)))
    return colours.ramp[step], colours.ink if step < INK_STEPS else colours.ground


@functools.cache
def template(mode: str) -> dict[str, Any]:
    """Return the product's plotly template in one mode: opaque ground, one font, vertical grid only, axis on top."""
    colours = palette(mode)
    axis = {"color": colours.muted, "tickfont": {"size": AXIS}, "zeroline": False, "automargin": False, "fixedrange": True}
    return {
        "layout": {
            "font": {"family": FONT, "size": LABEL, "color": colours.ink},
            "paper_bgcolor": colours.ground,
            "plot_bgcolor": colours.ground,
            "xaxis": axis | {"gridcolor": colours.grid, "side": "top", "showline": False},
            "yaxis": axis | {"showgrid": False},
            "hoverlabel": {"bgcolor": colours.ground, "bordercolor": colours.border, "font": {"color": colours.ink, "size": AXIS, "family": FONT}},
            "showlegend": False,
            "dragmode": False,
            "clickmode": "event",
            "bargap": 0.44,
        }
    }


def figure(mode: str, height: int, *, left: float = 0, right: float = 0, top: float = 28, bottom: float = 8) -> Canvas:
    """Return an empty figure in the product's style; margins are said, because a picture's frame is built around them."""
    margin = {"l": left, "r": right, "t": top, "b": bottom, "pad": 0}
    return Canvas({"template": template(mode), "height": height, "margin": margin})


def finish(chart: Canvas) -> go.Figure:
    """Return the chart so that a click selects a mark without dimming the others."""
    return chart.finished()
