"""A document of thirty pages is read in two seconds of a processor and 300 MB, as text and as PDF."""

import json
import pathlib
import subprocess
import sys

import pytest

from ingest.child import ROOT
from ingest.forms import pdf as pdf_form
from ingest.reading import read_file
from tests.ingest import files

pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(not pathlib.Path("/proc/self/status").is_file(), reason="the system does not tell what a process took"),
]
# What the process that reads has loaded, then the file alone.
MEASURE = """
import json, pathlib, re, sys, time
from ingest.worker import _reader
read_file, path = _reader(), pathlib.Path(sys.argv[1])
began = time.process_time()
draft = read_file(path.name, path.read_bytes())
seconds = time.process_time() - began
# The most of this process alone; what getrusage tells begins with what the parent had.
most = int(re.search(r"VmHWM:\\s*(\\d+)", pathlib.Path("/proc/self/status").read_text())[1]) / 1000
print(json.dumps([seconds, most, len(draft.measures), len(draft.amounts)]))
"""
MOST_SECONDS, MOST_MEGABYTES = 2, 300
NUMERALS, STEMS = "一二三四五六七八九十", "甲乙丙丁戊己庚辛壬癸"


PROSE = "面向{0}{1}行业支持企业提升管理水平和产品质量，引导{0}{1}行业机构为企业提供咨询、诊断和对接服务，及时了解{0}{1}行业企业的困难并协助解决。"
SUM = "对{0}{1}行业第{2}类项目按设备投资额的{3}%给予补助，单个项目最高不超过{4}万元；到2027年培育{0}{1}行业示范企业{5}家以上。"
WHO = "（市工业和信息化局牵头，市财政局、市科技局、市人力资源社会保障局配合）"


def long_text(parts: int = 10, clauses: int = 9) -> str:
    """Return a policy of ninety clauses with a sum or a goal in every third sentence, thirty pages long."""
    lines = ["岚州市促进中小企业发展若干措施", "岚府办〔2024〕30号"]
    for part in range(parts):
        lines.append(f"{NUMERALS[part]}、第{NUMERALS[part]}方面工作")
        for clause in range(clauses):
            names = STEMS[part], STEMS[clause]
            sums = "".join(SUM.format(*names, step, step + 5, step * 10 + 20, step * 7 + 3) for step in (1, 2))
            lines.append(f"（{NUMERALS[clause]}）开展第{clause + 1}项行动。{(PROSE * 5).format(*names)}{sums}{WHO}")
    return "\n".join(lines)


@pytest.fixture(scope="module", params=["txt", "pdf"])
def document(request, tmp_path_factory):
    """Return a file of thirty pages."""
    path = tmp_path_factory.mktemp("speed") / f"long.{request.param}"
    path.write_bytes(long_text().encode() if request.param == "txt" else files.pdf(long_text()))
    return path


def test_thirty_pages_take_two_seconds_and_300_megabytes(document):
    done = subprocess.run([sys.executable, "-c", MEASURE, str(document)], cwd=ROOT, capture_output=True, text=True, check=True)
    seconds, megabytes, measures, amounts = json.loads(done.stdout)
    assert measures == 90
    assert amounts == 360
    assert seconds < MOST_SECONDS
    assert megabytes < MOST_MEGABYTES


def test_the_document_has_thirty_pages():
    pages = {line.page for line in pdf_form.lines(files.pdf(long_text()))}
    assert 29 <= len(pages) <= 36


def test_the_records_of_a_long_text_are_made_in_time(reference):
    import time

    from ingest.records import records_of
    from tests.ingest.conftest import TODAY

    draft = read_file("a.txt", long_text().encode())
    began = time.process_time()
    records = records_of(draft, reference, b"", TODAY)
    assert time.process_time() - began < MOST_SECONDS
    assert len(records.tables["amounts"]) == 360
