"""What a presenter reads to a slide: the note, every clause behind it with its figure and phrase, the source in full."""

from xml.sax.saxutils import escape

from pptx.oxml import parse_xml
from pptx.slide import Slide

from briefing.made import Made, Proof, proofs
from briefing.slides.runs import TAGS, plain
from briefing.slides.shapes import SPACES


def notes(slide: Slide, made: Made) -> None:
    """Write a slide's notes."""
    lines = [made.context.t("briefing.slides.note", note=made.note), ""] if made.note else []
    found = proofs(made)
    if found:
        lines += [made.context.t("briefing.slides.proofs")]
        lines += [line for proof in found for line in _proof(proof, made)]
    lines += [made.source or made.subtitle]
    body = slide.notes_slide.notes_text_frame._txBody
    for old in body.p_lst:
        body.remove(old)
    for line in "\n".join(lines).split("\n"):
        body.append(parse_xml(_paragraph(line, made.context.lang)))


def _proof(proof: Proof, made: Made) -> list[str]:
    """Return the lines of a record: where it stands and what it says, its phrase, how it is cited."""
    head = " ".join(part for part in (proof.document_number, proof.clause) if part)
    said = ": ".join(part for part in (head, ", ".join(part for part in (proof.name, proof.figure) if part)) if part)
    phrase = [made.context.t("briefing.slides.phrase", phrase=proof.phrase)] if proof.phrase else []
    return [said, *phrase, proof.citation, ""]


def _paragraph(line: str, lang: str) -> str:
    run = f'<a:r><a:rPr lang="{TAGS[lang]}" dirty="0"/><a:t>{escape(plain(line))}</a:t></a:r>' if line else ""
    return f"<a:p {SPACES}>{run}</a:p>"
