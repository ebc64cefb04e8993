"""The page's source: what is shipped is its bundle, and what runs in a page reads no markup."""

from __future__ import annotations

import re

import pytest
from bundles import FRONTEND, run_node

from graph.model.phrases import PHRASES
from graph.page import assets
from graph.wording.marks import MARKS

SOURCE = FRONTEND / "src"
SCRIPTS = sorted(SOURCE.rglob("*.js"))
BUNDLES = tuple(
    f"{page}.{kind}" for page in ("page", "live", "review", "settle") for kind in ("js", "css")
)


def name_of(file):
    return file.relative_to(SOURCE).as_posix()


def test_the_bundles_are_what_the_source_gives_now(tmp_path):
    run_node("build.js", "--out", str(tmp_path))
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted(BUNDLES)
    for name in BUNDLES:
        built = (tmp_path / name).read_text(encoding="utf-8")
        assert built == assets.read_static(name), f"{name} is old: cd frontend && npm run build"


def test_the_shipped_bundle_has_no_entry_for_tests():
    assert "globalThis" not in assets.read_static("page.js")


@pytest.mark.parametrize("file", SCRIPTS, ids=name_of)
def test_a_module_never_reads_markup(file):
    text = file.read_text(encoding="utf-8")
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", text
    )


@pytest.mark.parametrize("file", sorted((SOURCE / "core").glob("*.js")), ids=name_of)
def test_the_core_knows_no_window_and_no_document(file):
    code = re.sub(r"//.*|/\*[\s\S]*?\*/", "", file.read_text(encoding="utf-8"))
    assert not re.search(r"\b(window|document|localStorage|location)\b", code)
    assert not re.search(r'from "\.\./', code)


def test_scripts_say_only_phrases_of_the_record_and_every_phrase_is_said():
    source = "\n".join(script.read_text(encoding="utf-8") for script in SCRIPTS)
    said = (
        r"(?:Phrases\.(?:say|sayCount)\((?:lookup\.)?(?:data|Data\.record|record)"
        r"|say\(lookup)"
    )
    calls = re.findall(said + r"(?:, )?([^()]*)", source)
    plain = [re.sub(r"`[^`]*`", "", call) for call in calls]
    named = set(re.findall(r'new InputError\("([a-z-]+)"', source))
    named |= {name for each in plain for name in re.findall(r'(?:^|[?:] )"([a-z_-]+)"', each)}
    assert {"no-path", "no-fight", "not-a-date"} <= named
    assert named <= set(PHRASES)
    quoted = set(re.findall(r'"([a-z][a-z_-]*)"', source))
    prefixes = (
        "ask-", "caution-", "claim-", "common-enemy-", "denied-", "kept-", "lift-", "no-", "pair-",
    )  # fmt: skip
    marks = {mark.id for mark in MARKS}  # named by the record alone
    assert {name for name in PHRASES if not name.startswith(prefixes)} <= quoted | marks


@pytest.mark.parametrize("file", sorted((SOURCE / "core").glob("*.js")), ids=name_of)
def test_the_core_repeats_no_phrase_of_the_record(file):
    code = re.sub(r"//.*|/\*[\s\S]*?\*/", "", file.read_text(encoding="utf-8"))
    assert not [piece for piece in list_pieces() if piece in code]


@pytest.mark.parametrize("file", sorted((SOURCE / "core").glob("*.js")), ids=name_of)
def test_the_core_throws_no_sentence(file):
    """But one for a record that lacks what it names, which no reader can cause."""
    thrown = re.findall(r"new Error\(([^)]*)", file.read_text(encoding="utf-8"))
    assert name_of(file) == "core/lookup.js" or not re.search(r"[\"'`]", "".join(thrown))


def list_pieces():
    """List what phrases say between their braces, in three words or more."""
    texts = (re.split(r"\{\w+\}|[][|]", phrase) for phrase in PHRASES.values())
    pieces = {piece.strip(" .;,:") for parts in texts for piece in parts}
    return {piece for piece in pieces if len(re.findall(r"[a-z]{2,}", piece)) > 2}
