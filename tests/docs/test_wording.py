"""The documents link to what exists, do not boast and name no path outside the project."""

import re
import struct
import unicodedata
from urllib.parse import unquote

import pytest
from documents import DOCUMENTS, ROOT, prose_of

BOASTS = (
    "amazing|award-winning|beautiful|blazing|breakthrough|cutting-edge|delightful|effortless|"
    "effortlessly|elegant|elegantly|excellent|fantastic|first-class|flexible|game-changing|gorgeous|"
    "groundbreaking|innovative|incredible|intuitive|lightning|lightweight|magic|modern|next-generation|"
    "outstanding|polished|powerful|production-ready|revolutionary|robust|scalable|seamless|"
    "seamlessly|sleek|smart|sophisticated|state-of-the-art|stunning|superb|superior|unmatched|"
    "unparalleled|unrivalled|user-friendly|versatile|world-class"
)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
LINKS = [
    (path, target)
    for path in DOCUMENTS
    for target in LINK.findall(prose_of(path.read_text(encoding="utf-8")))
]
IDS = [f"{path.name}: {target}" for path, target in LINKS]


def anchors_of(path):
    """List the anchors of a document's headings, as GitHub makes them."""
    heads = re.findall(r"^#+ (.*)$", prose_of(path.read_text(encoding="utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize(("path", "target"), LINKS, ids=IDS)
def test_a_link_has_a_target(path, target):
    if target.startswith("https://"):
        return
    name, _, anchor = unquote(target).partition("#")
    there = (path.parent / name).resolve() if name else path
    assert there.is_relative_to(ROOT)
    assert there.exists()
    if anchor:
        assert anchor in anchors_of(there)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_document_does_not_boast(path):
    text = path.read_text(encoding="utf-8")
    assert re.findall(rf"\b({BOASTS})\b", text, re.IGNORECASE) == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_document_has_no_pictographs_and_nothing_left_to_do(path):
    text = path.read_text(encoding="utf-8")
    assert [char for char in prose_of(text) if unicodedata.category(char) == "So"] == []
    assert re.findall(r"\b(TODO|FIXME|XXX)\b", text) == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_document_names_no_absolute_path(path):
    found = re.findall(
        r"(?<![\w.:/])/(?:home|root|tmp|usr|work|Users)\b\S*", path.read_text("utf-8")
    )
    assert found == []


def test_the_index_links_every_document_and_the_readme_the_index():
    index = ROOT / "docs" / "README.md"
    linked = {(index.parent / to.partition("#")[0]).resolve() for at, to in LINKS if at == index}
    assert {*DOCUMENTS, ROOT / "docs" / "tutorial.ipynb"} - {index} <= linked
    assert (ROOT / "README.md", "docs/README.md") in LINKS


def test_the_picture_of_the_readme_is_a_page_of_1280_by_800_below_300_kB():
    data = (ROOT / "docs" / "picture.png").read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", data[16:24]) == (1280, 800)
    assert len(data) < 300_000
