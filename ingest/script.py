"""Characters: what is no text is removed, one form is found for what is written in several, traditional becomes simplified."""

import functools
import re
import unicodedata

import opencc

# Format characters (bidirectional marks, joiners, soft hyphens) and controls show nothing and can hide something.
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\ufff9-\ufffb]|[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SPACES = re.compile("[\t\x0b\x0c\u00a0\u2000-\u200a\u202f\u205f\u3000]")
# Radicals that fonts of PDF files use in place of the characters, and the compatibility forms.
_RADICALS = re.compile("[\u2e80-\u2fdf\uf900-\ufaff]")
# Radicals of the supplement for which Unicode names no equal.
_SUPPLEMENT = dict(
    zip(
        "⺁⺄⺆⺌⺍⺕⺝⺟⺠⺢⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺶⺷⺸⺹⺺⺻⺼⺽⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳",
        "厂乙冂小小彐月母民水牛犬王疋目示礻竹糸纟网罒罓羊羊羋耂肀聿肉臼虎衤覀西见角讠讠贝足车辶辶辶阝钅长长长门阝青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟",
        strict=True,
    )
)
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_ONE_FORM = _FULL_WIDTH | {ord(sign): "—" for sign in "–―－"} | dict(zip(map(ord, "〔［【〕］】"), "([[)]]", strict=True))
_CORNERS = str.maketrans("「」『』", "“”‘’")
# A document is in traditional characters where more than these of a hundred characters have a simplified form.
_TRADITIONAL_PERCENT = 8
BANKERS = str.maketrans("壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億", "一二二三三四五六六七八九十百千万亿")
_BANKERS_RUN = re.compile(
    "[壹贰貳叁參肆伍陆陸柒捌玖](?:[拾佰仟萬億万亿元](?:[壹贰貳叁參肆伍陆陸柒捌玖零拾佰仟萬億万亿]*))|拾[壹贰叁肆伍陆柒捌玖]?[万萬亿億元]"
)


def plain(text: str) -> str:
    """Return text without what cannot be seen, with ordinary spaces and with characters in place of radicals."""
    text = _SPACES.sub(" ", _UNSEEN.sub("", text))
    return _RADICALS.sub(lambda match: _character(match.group()), text)


def _character(sign: str) -> str:
    same = unicodedata.normalize("NFKC", sign)
    return _SUPPLEMENT.get(sign, same if len(same) == 1 else sign)


def fold(text: str) -> str:
    """Return text of the same length in which brackets, digits, signs and banker's numerals have one form."""
    return _BANKERS_RUN.sub(lambda match: match.group().translate(BANKERS), text).translate(_ONE_FORM)


def squeeze(text: str) -> str:
    """Return text without white space."""
    return re.sub(r"\s+", "", text)


def is_traditional(text: str) -> bool:
    """Tell whether a text is written in traditional characters."""
    characters = re.findall("[一-鿿]", text)
    changed = sum(one != other for one, other in zip(characters, simplified("".join(characters)), strict=True))
    return changed * 100 > _TRADITIONAL_PERCENT * max(1, len(characters))


def simplified(text: str) -> str:
    """Return text in simplified characters, a character for a character, its corner brackets as quotation marks."""
    turned = _converter().convert(text)
    if len(turned) != len(text):
        turned = "".join(one if len(one) == 1 else sign for sign in text for one in (_converter().convert(sign),))
    return turned.translate(_CORNERS)


@functools.cache
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")
