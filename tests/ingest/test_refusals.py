"""Bad files: each is refused in one sentence, or read as far as it holds text, and none of them does harm."""

import random
import time

import opencc
import pytest

from ingest.as_json import as_json
from ingest.errors import Refused
from ingest.reading import read_file
from ingest.sentences import refusal
from tests.ingest import files
from tests.ingest.texts import CITY, PARK

ALL_LANGUAGES = ("en", "zh-Hans", "zh-Hant")
POLICY = CITY.encode()


def key(name: str, content: bytes) -> str:
    """Return why a file is refused; the sentence can be said in every language, and it does not take long to refuse."""
    began = time.monotonic()
    with pytest.raises(Refused) as told:
        read_file(name, content)
    assert time.monotonic() - began < 5
    assert all(refusal(lang, told.value) for lang in ALL_LANGUAGES)
    return told.value.key


def is_city(draft) -> bool:
    """Tell whether a draft is that of the whole policy."""
    counts = (len(draft.measures), len(draft.amounts), len(draft.targets), len(draft.unexplained))
    return counts == (4, 7, 6, 0) and draft.identity.doc_number == "岚府办〔2024〕12号"


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.png", files.png(), "wrong_kind"),
        ("a.exe", b"MZ" + bytes(300), "wrong_kind"),
        ("a.xlsx", files.archive({"xl/workbook.xml": b"<x/>"}), "wrong_kind"),
        ("a.docx", files.archive({"a.txt": b"x"}), "wrong_kind"),
        ("", POLICY, "wrong_kind"),
        ("picture.txt", files.png(), "unknown_encoding"),
        ("a.txt", random.Random(1).randbytes(5000), "unknown_encoding"),
    ],
    # An archive holds the time that it was made at: its bytes name no test.
    ids=["picture", "program", "workbook", "archive", "no name", "picture named text", "noise"],
)
def test_another_kind_of_file_is_refused(name, content, why):
    assert key(name, content) == why


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", b""),
        ("a.txt", b" \n\t\r\n"),
        ("a.txt", b"\xef\xbb\xbf"),
        ("a.txt", "\u200b\u200e\ufeff\u202e".encode()),
        ("a.html", b"<html></html>"),
        ("a.html", b"<!doctype html>"),
        ("a.html", b"<!-- nothing -->"),
        ("a.html", b"<html><script>document.title</script><style>p{}</style></html>"),
        ("a.html", b"<html><frameset></frameset></html>"),
    ],
)
def test_a_file_without_text_is_empty(name, content):
    assert key(name, content) == "empty"


def test_an_empty_word_file_is_empty():
    assert key("a.docx", files.word([])) == "empty"


def test_a_locked_pdf_says_so():
    assert key("a.pdf", files.locked_pdf()) == "locked"


def test_a_locked_or_old_word_file_says_so():
    assert key("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)) == "old_word_or_locked"


def test_a_word_file_in_a_locked_archive_says_so():
    content = bytearray(files.word(["一、总则"]))
    place = content.index(b"PK\x01\x02")
    content[place + 8] |= 1
    assert key("a.docx", bytes(content)) == "locked"


def test_pictures_of_pages_are_no_text():
    assert key("a.pdf", files.scanned()) == "scanned"


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_a_part_of_a_pdf_is_damaged(part):
    content = files.pdf(PARK)
    assert key("a.pdf", content[: int(len(content) * part)]) == "damaged"


@pytest.mark.parametrize("content", [b"PK\x03\x04", b"PK\x03\x04" + random.Random(1).randbytes(5000), POLICY])
def test_what_is_no_archive_is_no_word_file(content):
    assert key("a.docx", content) == "damaged"


@pytest.mark.parametrize("part", [b"", b"<w:document", b"<html/>", b"\x00\x01", "一、".encode("utf-16")])
def test_a_word_file_with_a_broken_part_is_damaged(part):
    assert key("a.docx", files.replaced(files.word(CITY.splitlines()), "word/document.xml", part)) == "damaged"


def test_half_a_word_file_is_damaged():
    content = files.word(CITY.splitlines())
    assert key("a.docx", content[: len(content) // 2]) == "damaged"


def test_a_file_of_twenty_megabytes_is_too_large():
    assert key("a.txt", b"x" * 20_000_000) == "too_large"
    assert key("a.pdf", b"%PDF-1.7" + bytes(20_000_000)) == "too_large"


def test_a_bomb_is_not_unpacked():
    assert key("a.docx", files.bomb(150)) == "bomb"


def test_a_bomb_that_lies_about_its_size_is_not_unpacked_either():
    assert key("a.docx", files.lying_bomb(150)) in ("damaged", "bomb")


def test_entities_in_a_word_file_do_not_multiply_and_fetch_nothing(tmp_path):
    (tmp_path / "secret").write_text("SECRET", encoding="utf-8")
    entities = "".join(f'<!ENTITY e{place} "{f"&e{place - 1};" * 10}">' for place in range(1, 10))
    head = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha"><!ENTITY s SYSTEM "file://{tmp_path}/secret">{entities}]>'
    word = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:body></w:document>'
    made = files.word(["x"])
    assert key("a.docx", files.replaced(made, "word/document.xml", (head + word.format("&e9;")).encode())) in ("damaged", "empty")
    draft = read_file("a.docx", files.replaced(made, "word/document.xml", (head + word.format("一、总则&s;二十家企业")).encode()))
    assert "SECRET" not in str(draft)


@pytest.mark.parametrize("sign", ["一", "1", "（", "《", "奖励5万元，", "50万元、"])
def test_a_line_of_a_million_characters_is_refused(sign):
    assert key("a.txt", (CITY + sign * (1_000_000 // len(sign))).encode()) == "endless_line"


def test_nul_bytes_all_over_are_no_text():
    assert key("a.txt", bytes(5000) + POLICY) == "no_text"


def test_a_few_nul_bytes_and_controls_are_passed_over():
    assert is_city(read_file("a.txt", CITY.replace("奖励", "奖\x00励\x07").encode()))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
def test_a_text_is_read_in_every_usual_encoding(encoding):
    assert is_city(read_file("a.txt", CITY.encode(encoding)))


def test_a_traditional_text_in_big5_is_read():
    assert is_city(read_file("a.txt", opencc.OpenCC("s2t").convert(CITY).encode("big5hkscs", "replace")))


def test_a_text_with_one_damaged_byte_is_read():
    assert is_city(read_file("a.txt", POLICY.rstrip()[:-1]))
    broken = CITY.replace("结合本市实际", "结合\x00本市实际").encode().replace(b"\x00", b"\xff")
    assert is_city(read_file("a.txt", broken))


def test_bidirectional_marks_and_escapes_do_not_reach_what_is_shown():
    text = CITY.replace("20万元", "\u202e20万元\u202c").replace("免申即享", "\u2066免申即享\u2069\x1b[2J")
    shown = str(as_json(read_file("a.txt", text.encode())))
    assert not any(sign in shown for sign in "\u202e\u202c\u2066\u2069\x1b")
    assert 200000 in [one.value for one in read_file("a.txt", text.encode()).amounts]


def page(inner: str) -> bytes:
    return f"<!doctype html><html><head><title>t</title><script>head=1</script></head><body>{inner}</body></html>".encode()


def paragraphs(text: str) -> str:
    return "".join(f"<p>{line}</p>" for line in text.splitlines())


def test_scripts_in_a_page_are_no_text():
    content = page("<script>alert('SECRET')</script>" + paragraphs(CITY).replace("</p>", "<script>SECRET</script><noscript>SECRET</noscript></p>"))
    draft = read_file("a.html", content)
    assert is_city(draft)
    assert "SECRET" not in str(draft)


def test_a_page_within_many_elements_is_read():
    assert is_city(read_file("a.html", page("<div>" * 500 + paragraphs(CITY) + "</div>" * 500)))


@pytest.mark.parametrize("tag", ["div", "span", "table><tr><td", "blockquote"])
def test_a_page_nested_beyond_reason_is_refused(tag):
    assert key("a.html", page(f"<{tag}>" * 30_000 + CITY)) == "damaged"


@pytest.mark.parametrize("charset", ["latin-1", "utf-7", "base64", "gb2312", "no-such-thing", "é"])
def test_a_page_that_names_a_wrong_encoding_is_read_all_the_same(charset):
    assert is_city(read_file("a.html", page(f"<meta charset='{charset}'>{paragraphs(CITY)}")))


def test_a_page_of_one_long_line_is_read():
    picture = f"<img src='data:image/png;base64,{'A' * 300_000}'>"
    assert is_city(read_file("a.html", page(picture + paragraphs(CITY))))


def test_a_formula_is_a_text_like_any_other():
    text = CITY.replace("免申即享。", '免申即享。\n=HYPERLINK("http://127.0.0.1","x")\n')
    draft = read_file("a.txt", text.encode())
    assert (len(draft.measures), len(draft.amounts)) == (4, 7)


def test_inserted_text_of_a_word_file_counts_and_deleted_text_does_not():
    made = files.word(["MARK"])
    run = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'
    inserted = f'<w:ins w:id="1" w:author="a">{run.format("每家奖励20万元。")}</w:ins>'
    deleted = '<w:del w:id="2" w:author="a"><w:r><w:delText>30万元</w:delText></w:r></w:del>'
    changed = f"</w:t></w:r>{inserted}{deleted}<w:r><w:t>"
    document = files.part(made, "word/document.xml").replace(b"MARK", "一、奖励".encode() + changed.encode())
    draft = read_file("a.docx", files.replaced(made, "word/document.xml", document))
    assert [clause.text for clause in draft.clauses if clause.path == "一"] == ["奖励每家奖励20万元。"]


POEM = "风过长桥水自流，\n一灯如豆照归舟。\n青山不改当年色，\n明月还来旧日楼。\n"
RECIPE = "番茄炒蛋\n1. 打散三个鸡蛋，加盐2克。\n2. 番茄切块，热油翻炒3分钟。\n3. 倒入蛋液，关火。\n"
PROSE = "The harbour was quiet that morning.\n1. Two boats came in.\n2. Nobody spoke for 45 minutes.\n" * 5


@pytest.mark.parametrize("text", [POEM, RECIPE, PROSE, "x", "春"])
def test_a_text_that_is_no_policy_says_so_and_offers_what_it_holds(text):
    draft = read_file("a.txt", text.encode())
    assert "no_policy" in [one.key for one in draft.warnings]
    assert draft.amounts == draft.targets == ()
    assert "".join(text.split()) == "".join(clause.text for clause in draft.clauses) or draft.numbers


def test_a_policy_is_none_of_these():
    assert "no_policy" not in [one.key for one in read_file("a.txt", PARK.encode()).warnings]
