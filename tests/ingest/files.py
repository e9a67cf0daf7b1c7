"""Files of every kind, made by code: Word files, PDFs, archives and what is wrong with them."""

import io
import struct
import zipfile
import zlib

import docx
import typst


def word(lines: list[str]) -> bytes:
    """Return a Word file of paragraphs."""
    document, out = docx.Document(), io.BytesIO()
    for line in lines:
        document.add_paragraph(line)
    document.save(out)
    return out.getvalue()


def pdf(text: str) -> bytes:
    """Return a PDF with the text of a policy, a paragraph a line, numbered pages."""
    quoted = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    source = (
        '#set page(numbering: "1")\n#set text(font: "Noto Serif CJK SC", lang: "zh", size: 12pt)\n'
        f'#for line in "{quoted}".split("\\n") [#par(line)]\n'
    )
    return typst.compile(source.encode())


def scanned(pages: int = 2) -> bytes:
    """Return a PDF whose pages hold nothing but a drawing."""
    return typst.compile("#pagebreak()\n".join(["#rect(width: 8cm, height: 8cm, fill: gray)\n"] * pages).encode())


def locked_pdf() -> bytes:
    """Return a PDF that asks for a password: an encryption dictionary whose keys no empty password opens."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
        b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + b"41" * 32 + b"> /U <" + b"42" * 32 + b"> >>",
    ]
    body, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    table = b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00> <00>] >>\nstartxref\n%d\n%%%%EOF\n" % len(body)
    return body + table + trailer


def bomb(megabytes: int) -> bytes:
    """Return a Word file whose text unpacks to so many megabytes of nothing."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w", force_zip64=True) as file:
            for _ in range(megabytes):
                file.write(bytes(1_000_000))
    return out.getvalue()


def lying_bomb(megabytes: int) -> bytes:
    """Return a bomb whose archive claims that its text is small."""
    content = bomb(megabytes)
    real, small = struct.pack("<I", megabytes * 1_000_000), struct.pack("<I", 5_000)
    return content.replace(real, small)


def archive(files: dict[str, bytes]) -> bytes:
    """Return a zip of files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return out.getvalue()


def replaced(content: bytes, name: str, part: bytes) -> bytes:
    """Return a zip with one of its files replaced."""
    with zipfile.ZipFile(io.BytesIO(content)) as made:
        return archive({one: part if one == name else made.read(one) for one in made.namelist()})


def png() -> bytes:
    """Return a picture of one dot."""
    rows = zlib.compress(b"\0\0\0\0")
    parts = ((b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)), (b"IDAT", rows), (b"IEND", b""))
    body = b"".join(struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts)
    return b"\x89PNG\r\n\x1a\n" + body


def part(content: bytes, name: str) -> bytes:
    """Return one file of a zip."""
    with zipfile.ZipFile(io.BytesIO(content)) as made:
        return made.read(name)
