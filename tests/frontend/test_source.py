"""The page's source: what is shipped is its bundle, and what runs in a page reads no markup."""

from __future__ import annotations

import re

import pytest
from bundles import FRONTEND, run_node

from graph.page import assets
from graph.wording.marks import MARKS
from graph.wording.phrases import PHRASES

SOURCE = FRONTEND / "src"
SCRIPTS = sorted(SOURCE.rglob("*.js"))
BUNDLES = ("page.js", "page.css", "live.js", "live.css")


def name_of(file):
    return file.relative_to(SOURCE).as_posix()


def test_the_bundles_are_what_the_source_gives_now(tmp_path):
    run_node("build.js", "--out", str(tmp_path))
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted(BUNDLES)
    for name in BUNDLES:
        built = (tmp_path / name).read_text(encoding="utf-8")
        assert built == assets.read_static(name), f"{name} is old: cd frontend && npm run build"


def test_what_is_shipped_has_no_way_in_for_tests():
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
    calls = re.findall(r"Phrases\.say\((?:data|Data\.record|record), ([^()]*)", source)
    plain = [re.sub(r"`[^`]*`", "", call) for call in calls]
    named = {name for each in plain for name in re.findall(r'(?:^|[?:] )"([a-z_-]+)"', each)}
    assert "no-path" in named
    assert named <= set(PHRASES)
    quoted = set(re.findall(r'"([a-z][a-z_-]*)"', source))
    prefixes = ("ask-", "lift-", "kept-", "denies-", "withholds-")
    marks = {mark.id for mark in MARKS}  # named by the record alone
    assert {name for name in PHRASES if not name.startswith(prefixes)} <= quoted | marks
