"""The deck's theme: the product's colours by role, its regions as accents, fonts for Latin and for Chinese letters."""

from charts.theme import Palette
from charts.theme import palette as palette_of

# Chinese letters are of families that come with the office programs, so that they never fall back to one that the reader's machine picks;
# on machines without them a run's language finds the installed one. Latin letters are the product's own where it is installed, else a
# sans serif, which sets them closer.
SIMPLIFIED, TRADITIONAL, LATIN = "Microsoft YaHei", "Microsoft JhengHei", "Noto Sans CJK SC"
SANS = 'panose="020B0500000000000000" pitchFamily="34" charset="0"'
SCRIPTS = (("Hans", SIMPLIFIED), ("Hant", TRADITIONAL))
NAME = "SRDI Policy Atlas"
LINES = "".join(f'<a:ln w="{width}"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>' for width in (6350, 12700, 19050))
FILLS = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3
EFFECTS = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3


def family(lang: str) -> str:
    """Return the family of a language's Chinese letters."""
    return TRADITIONAL if lang == "zh-Hant" else SIMPLIFIED


def theme_xml(lang: str, mode: str) -> bytes:
    """Return the theme's part."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="{NAME}"><a:themeElements>'
        f'<a:clrScheme name="{NAME}">{_colours(palette_of(mode), mode)}</a:clrScheme>'
        f'<a:fontScheme name="{NAME}">{_fonts("majorFont", lang)}{_fonts("minorFont", lang)}</a:fontScheme>'
        f'<a:fmtScheme name="{NAME}"><a:fillStyleLst>{FILLS}</a:fillStyleLst><a:lnStyleLst>{LINES}</a:lnStyleLst>'
        f"<a:effectStyleLst>{EFFECTS}</a:effectStyleLst><a:bgFillStyleLst>{FILLS}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    ).encode()


def colour_map(mode: str) -> str:
    """Return what ground and text are of the theme's dark and light colours, as attributes of the master's map."""
    first, second = ("dk", "lt") if mode == "dark" else ("lt", "dk")
    return f'bg1="{first}1" tx1="{second}1" bg2="{first}2" tx2="{second}2"'


def _colours(colours: Palette, mode: str) -> str:
    ground, text = (colours.ground, colours.quiet), (colours.ink, colours.muted)
    dark, light = (ground, text) if mode == "dark" else (text, ground)
    named = {"dk1": dark[0], "lt1": light[0], "dk2": dark[1], "lt2": light[1]}
    named |= {f"accent{number}": colour for number, colour in enumerate([*colours.regions.values(), colours.faint], 1)}
    named |= {"hlink": colours.ramp[7] if mode == "light" else colours.ramp[8], "folHlink": colours.muted}
    return "".join(f'<a:{name}><a:srgbClr val="{colour.lstrip("#")}"/></a:{name}>' for name, colour in named.items())


def _fonts(kind: str, lang: str) -> str:
    own = family(lang)
    scripts = "".join(f'<a:font script="{script}" typeface="{name}"/>' for script, name in SCRIPTS)
    return f'<a:{kind}><a:latin typeface="{LATIN}" {SANS}/><a:ea typeface="{own}"/><a:cs typeface=""/>{scripts}</a:{kind}>'
