"""Every problem has a code: each is produced here, and docs/problems.md lists them all."""

import ast
import json
import re
from collections import Counter
from typing import get_args

import pytest
from click.testing import CliRunner
from documents import ROOT, table_rows
from openpyxl import Workbook
from projects import ACTORS, BASE, SOURCE, write

from graph.api import build, load, read_groups, verify
from graph.cli import main
from graph.edit.change_actor import remove_actor
from graph.edit.merge_actors import merge_actors
from graph.edit.rename_actor import rename_actor
from graph.exchange import import_files as imports
from graph.exchange.build_dataset import join_problems
from graph.exchange.import_options import ImportOptions
from graph.files import read_project
from graph.files.discover import UNFINISHED
from graph.files.load import MOST_BYTES
from graph.model.codes import Code
from graph.model.errors import DataError, Place, Problem

CODES = get_args(Code)
TEXT = (ROOT / "docs" / "problems.md").read_text(encoding="utf-8")
PARTS = ("files", "definitions", "claims", "groups", "text", "imports")
ROWS = [row for part in PARTS for row in table_rows(TEXT, f"<!-- codes: {part} -->")]
FIELDS = {row[0].strip("`"): set(re.findall(r"`(\w+)`", row[2])) for row in ROWS}
STATES = BASE.replace(
    "fsa: {name: Free Syrian Army, kind: armed-group}", "iran: {kind: state, name: I}"
)

DATA = {
    "duplicate-key": "title: a\ntitle: b\n",
    "empty-file": "# nothing\n",
    "forbidden-character": "title: a\x01b\n",
    "forbidden-tag": "title: !loud a\n",
    "git-conflict": "<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> other\n",
    "invalid-alias": "title: *none\n",
    "invalid-key": "[a, b]: c\n",
    "invalid-merge": "actors:\n  us: {<<: state, name: US}\n",
    "invalid-yaml": "title: [a\n",
    "invisible-mark": 'title: "a\u202eb"\n',
    "misplaced-card": "id: wire\ntitle: A\nparagraphs: {p1: }\n",
    "misplaced-drafts": "source: wire\nsha256: ab\nengine: patterns 1\n",
    "nested-too-deep": f"title: {'[' * 101}{']' * 101}\n",
    "not-plain-text": "%PDF-1.7",
    "second-document": "title: a\n---\ntitle: b\n",
    "too-many-aliases": f"a: &a [{'x, ' * 400}x]\ntitle: [{'*a, ' * 300}*a]\n",
    "unquoted-null": "actors:\n  us: {name: Null, kind: state}\n",
    "unquoted-remark": "title: Unit #5\n",
    "wrong-encoding": b"title: \xff\n",
    "built-in-id": "vocabulary: {kinds: {state: {}}}\n",
    "circular-like": "vocabulary: {kinds: {a: {like: b}, b: {like: a}}}\n",
    "contradictory-type": "vocabulary: {relation_types: {own: {symmetric: true, acyclic: true}}}\n",
    "dates-out-of-order": "sources: {a: {title: A, published: 2020, accessed: 2019}}\n",
    "invalid-id": "actors: {US: {name: US, kind: state}}\n",
    "invalid-url": "sources: {a: {title: A, url: example.org}}\n",
    "invalid-value": "sources: {a: {title: A, published: soon}}\n",
    "mismatched-id": "sources: {a: {title: A, id: b}}\n",
    "misplaced-section": ACTORS + "  claims: {wire: {}}\n",
    "missing-field": "actors: {us: {kind: state}}\n",
    "reserved-id": "actors: {both: {name: Both, kind: state}}\n",
    "self-named": "actors: {us: {name: US, kind: state, named_by: us}}\n",
    "shared-name": "actors: {a: {name: A, kind: state}, b: {name: A, kind: state}}\n",
    "unknown-field": "actors: {us: {name: US, kind: state, born: 1776}}\n",
    "unknown-kind": "actors: {us: {name: US, kind: planet}}\n",
    "unknown-source": "claims: {nowhere: {p1: []}}\n",
    "unused-actor": BASE + "claims:\n  wire:\n    p1:\n      - us backs fsa\n",
    "wrong-structure": "actors: [us]\n",
    "misplaced-claims": BASE + "claims:\n  wire:\n    - us backs fsa\n",
    "unknown-paragraph": BASE + "claims:\n  wire:\n    p9:\n      - us backs fsa\n",
    "unlisted-mention": BASE.replace("p1: ,", "p1: {mentions: [us]},")
    + "claims:\n  wire:\n    p1:\n      - us backs fsa\n",
    "weak-fight": STATES + "claims:\n  wire:\n    p1:\n      - us fights turkey: {mode: label}\n",
    "shared-amount": BASE
    + "claims:\n  wire:\n    p1:\n      - us backs fsa, hts: {amount: 3, unit: EUR}\n",
    "missing-verb-form": "vocabulary: {relation_types: {sued: {says: '{from} sued {to}'}}}\n"
    + BASE
    + "claims: {wire: {p1: [{us sued fsa: {mode: intent}}]}}\n",
}  # fmt: skip
"""Data files, each with the code of a problem that it has."""

CLAIMS = {
    "attacker-not-an-end": ["us fights hts: {attacker: fsa}"],
    "cycle": ["us part-of fsa", "fsa part-of us"],
    "end-as-detail": ["us backs fsa: {via: us}"],
    "invalid-sentence": ["nothing"],
    "needless-attacker": ["us backs fsa: {attacker: us}"],
    "private-repeat": ["us backs fsa", "us backs fsa: {private: true}"],
    "repeated-claim": ["us backs fsa", "us backs fsa"],
    "repeated-claimant": ["us backs fsa: {by: [hts, hts]}"],
    "said-after-published": ["us backs fsa: {said: 2025}"],
    "self-relation": ["us backs us"],
    "unindented-details": ["us backs fsa:\n        mode: label"],
    "unknown-actor": ["us backs fas"],
    "unknown-type": ["us bakcs fsa"],
    "unseparated-details": ["us backs fsa {mode: label}"],
    "wrong-kind": ["us brokers fsa"],
}
"""Claims of one paragraph, each with the code of a problem that they have."""

GROUPS = {
    "duplicate-group": ("g.yaml", "us: west\nWashington: west\n"),
    "missing-group": ("g.csv", "us,\n"),
    "unknown-format": ("g.txt", "us: west\n"),
}
"""Files of groups, each with the code of a problem that it has."""

READ = """\
sources:
  wire: {title: A truce, paragraphs: {p1: {starts: On Monday}}}
actors:
  us: {name: Vessa, kind: state}
  fsa: {name: Oster, kind: state}
claims: {wire: {p1: [us backs fsa]}}
"""
SAID = "A truce\n\nOn Monday, Vessa met Oster.\n"
TEXTS = {
    "actor-inside-name": (
        READ.replace("actors:", "actors:\n  bay: {name: Oster Bay, kind: place}"),
        "A truce\n\nOn Monday, Vessa met Oster Bay.\n",
    ),
    "actor-not-in-text": (READ, "A truce\n\nOn Monday, Vessa met.\n"),
    "paragraph-not-in-text": (READ, "A truce\n\nOn Friday, Vessa met Oster.\n"),
    "paragraph-out-of-order": (READ, "On Monday, Vessa met Oster.\n\nA truce\n"),
    "paragraph-without-start": (READ.replace("{starts: On Monday}", ""), SAID),
    "quote-not-in-text": (
        READ.replace("us backs fsa]", "{us backs fsa: {quote: no truce}}]"),
        SAID,
    ),
    "title-not-in-text": (READ, "On Monday, Vessa met Oster.\n"),
    "unlisted-paragraph": (READ.replace(", paragraphs: {p1: {starts: On Monday}}", ""), SAID),
}
"""A project and the text of its source, each with the code of what the text does not support."""

HEAD = "From,Type,To\n"
KNOWN = {"type": "backs", "kind": "state", "source": {"id": "lab", "publisher": "Lab"}}
TAKEN = {
    "ambiguous-column": ("a.csv", "From,FROM ,Type,To\nus,us,backs,fsa\n", {}),
    "ambiguous-date": ("a.csv", "From,To,Start\nus,fsa,01/02/2024\n", {}),
    "conflicting-definition": ("a.csv", "From,To,from_name\nus,fsa,A\nus,hts,B\n", {}),
    "document-type": ("a.gexf", "<!DOCTYPE gexf><gexf/>", {}),
    "duplicate-column": ("a.csv", "From,To,To\nus,fsa,hts\n", {}),
    "duplicate-node": ("a.json", {"nodes": [{"id": "us"}, {"id": "us"}], "links": []}, {}),
    "invalid-file": ("a.csv", 'From,To\nus,"fsa\n', {}),
    "missing-claimant": ("a.csv", "From,To\nus,fsa\n", {"source": {"id": "lab"}}),
    "missing-direction": (
        "a.json",
        {"directed": False, "nodes": [{"id": "us"}, {"id": "fsa"}],
         "links": [{"source": "us", "target": "fsa"}]},
        {},
    ),
    "missing-end": ("a.csv", "From,To\nus,\n,fsa\n", {}),
    "missing-id": ("a.csv", "id,name,kind\nus,US,state\n,,state\n", {}),
    "missing-kind": ("a.csv", "From,To\nus,fsa\n", {"kind": ""}),
    "missing-source": ("a.csv", "From,To\nus,fsa\n", {"source": {}}),
    "missing-type": ("a.csv", "From,To\nus,fsa\n", {"type": ""}),
    "no-graph": ("a.json", {"a": 1}, {}),
    "not-one-graph": ("a.gml", "graph [ ] graph [ ]", {}),
    "number-too-long": ("a.json", f'{{"nodes": [{{"id": {"9" * 5000}}}]}}', {}),
    "rejected-actor": (
        "a.json",
        {"nodes": [{"id": "us", "name": {"a": 1}}, {"id": "fsa"}],
         "links": [{"source": "us", "target": "fsa"}]},
        {},
    ),
    "shared-id": ("a.csv", "From,To\nA B,fsa\nA+B,fsa\n", {}),
    "uneven-ends": ("a.csv", "From,from_name,To\nus; uk,US,fsa\n", {"splits": {"from": ";"}}),
    "uneven-row": ("a.csv", "From,To\nus,fsa,hts\n", {}),
    "unknown-column": ("a.csv", "From,To\nus,fsa\n", {"columns": {"start": "Year"}}),
    "unreadable-row": ("a.json", {"nodes": [{"id": "us", "name": {"a": 1}}], "links": []}, {}),
    "unused-column": ("a.csv", "id,name\nus,US\n", {"columns": {"mode": "name"}}),
}  # fmt: skip
"""A file to import, with options, each with the code of a problem that it has."""

OTHERWISE = {}
"""What makes the other codes, by code."""


def otherwise(made):
    OTHERWISE[made.__name__.replace("_", "-")] = made


def caught(call, *arguments, **given):
    with pytest.raises(DataError) as raised:
        call(*arguments, **given)
    return raised.value.problems


def problems_in(folder, text):
    reading = read_project(write(folder, {"data/a.yaml": text}))
    return reading.errors + reading.warnings


def listed(*claims):
    return BASE + "claims:\n  wire:\n    p1:\n" + "".join(f"      - {each}\n" for each in claims)


def run_import(path, **given):
    return imports.read_import([path], ImportOptions(**{**KNOWN, **given})).problems


@otherwise
def duplicate_definition(folder):
    data = write(folder, {"data/a.yaml": SOURCE, "data/b.yaml": SOURCE})
    return read_project(data).errors


@otherwise
def file_too_large(folder):
    path = folder / "data" / "a.yaml"
    path.parent.mkdir()
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    return read_project(path).errors


@otherwise
def invalid_layout(folder):
    data = write(folder, {"data/a.yaml": listed("us backs fsa")})
    (data / "actors.layout.json").write_text("[]")
    return build(data, folder / "out.html").warnings


@otherwise
def no_data_file(folder):
    (folder / "data").mkdir()
    return read_project(folder / "data").errors


@otherwise
def unfinished_change(folder):
    data = write(folder, {"data/a.yaml": BASE, f"data/{UNFINISHED}": ""})
    return read_project(data).errors


@otherwise
def unread_file(folder):
    return read_project(write(folder, {"data/a.yaml": BASE, "data/b.yml": ""})).warnings


@otherwise
def unreadable_file(folder):
    (folder / "data" / "a.yaml").mkdir(parents=True)
    return read_project(folder / "data").errors


@otherwise
def unsaved_layout(folder):
    data = write(folder, {"data/a.yaml": listed("us backs fsa")})
    (data / "actors.layout.json").mkdir()
    return build(data, folder / "out.html").warnings


@otherwise
def actor_in_use(folder):
    data = write(folder, {"data/a.yaml": listed("us backs fsa")})
    return caught(remove_actor, "us", paths=data)


@otherwise
def different_kinds(folder):
    data = write(folder, {"data/a.yaml": listed("us backs fsa")})
    return caught(merge_actors, "us", "hts", paths=data)


@otherwise
def lost_reference(folder):
    data = write(folder, {"data/a.yaml": listed("us backs fsa: {by: {name: FSA}}")})
    return caught(rename_actor, "fsa", "army", paths=data)


@otherwise
def no_table(folder):
    Workbook().save(folder / "a.xlsx")
    return run_import(folder / "a.xlsx")


@otherwise
def unknown_sheet(folder):
    Workbook().save(folder / "a.xlsx")
    return run_import(folder / "a.xlsx", sheets=["Ties"])


def make(code, folder):
    """Return the problems of the input that is listed for a code."""
    if code in DATA:
        return problems_in(folder, DATA[code])
    if code in CLAIMS:
        return problems_in(folder, listed(*CLAIMS[code]))
    if code in GROUPS:
        data = write(
            folder, {"data/a.yaml": listed("us backs fsa"), GROUPS[code][0]: GROUPS[code][1]}
        )
        return caught(read_groups, load(data), folder / GROUPS[code][0])
    if code in TEXTS:
        data, text = TEXTS[code]
        return verify(
            write(folder, {"data/a.yaml": data, "wire.txt": text}), folder / "wire.txt"
        ).errors
    if code in TAKEN:
        name, content, given = TAKEN[code]
        text = content if isinstance(content, str) else json.dumps(content)
        (folder / name).write_text(text, encoding="utf-8")
        return run_import(folder / name, **given)
    return OTHERWISE[code](folder)


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_made_by_an_input_with_the_fields_that_are_reported(code, tmp_path):
    made = [each for each in make(code, tmp_path) if each.code == code]
    assert made, code
    assert all(each.fields.keys() == FIELDS[code] for each in made)
    assert all(isinstance(value, str) and value for each in made for value in each.fields.values())


def test_the_documents_list_every_code_once_and_no_other():
    found = [row[0].strip("`") for row in ROWS]
    assert sorted(found) == sorted(CODES)
    assert len(set(CODES)) == len(CODES)


def test_codes_are_kebab_case_and_each_has_a_meaning_of_its_own():
    assert [code for code in CODES if not re.fullmatch("[a-z]+(-[a-z]+)*", code)] == []
    assert [row for row, times in Counter(row[1] for row in ROWS).items() if times > 1] == []
    assert all(row[1] and row[3] for row in ROWS)


def fields_of(call):
    """List the fields that a call gives to its problem, whichever way."""
    given = {word.arg for word in call.keywords if word.arg not in ("fields", "hint")}
    values = (*call.args, *(word.value for word in call.keywords))
    return given | {key.value for each in values if isinstance(each, ast.Dict) for key in each.keys}


def test_a_code_has_the_same_fields_wherever_it_is_made():
    found = []
    for path in sorted((ROOT / "graph").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            given = node.args[:2] if isinstance(node, ast.Call) else []
            code = next((each.value for each in given if isinstance(each, ast.Constant)), None)
            if code in FIELDS and isinstance(node.func, (ast.Name, ast.Attribute)):
                found.append((code, path.name, node.lineno, node))
    assert len(found) > 140
    for code, name, line, node in found:
        assert fields_of(node) == FIELDS[code], (code, name, line)


def test_nothing_looks_into_the_sentence_of_a_problem():
    """Whoever reports a problem may read it; other code checks its code."""
    reading = ["api.py", "errors.py", "git_conflicts.py", "load.py"]
    sources = (ROOT / "graph").rglob("*.py")
    found = {path.name for path in sources if re.search(r"\.message\b", path.read_text("utf-8"))}
    assert found == {*reading}


def test_check_prints_code_and_fields_with_each_problem(tmp_path):
    data = write(tmp_path, {"data/a.yaml": listed("us backs fas")})
    shown = json.loads(CliRunner().invoke(main, ["check", str(data), "--json"]).stdout)
    (error,) = shown["errors"]
    assert (error["code"], error["fields"]) == ("unknown-actor", {"actor": "fas"})
    assert list(error) == ["file", "line", "column", "code", "message", "hint", "fields"]


def test_problems_are_sorted_by_place_and_message_whatever_their_codes():
    first = Problem(Place("a"), "wrong-kind", "A thing.")
    second = Problem(Place("a"), "cycle", "Another thing.", fields={"type": "x"})
    assert sorted([second, first]) == [first, second]


def test_the_same_problem_at_several_places_is_reported_once():
    rows = [Problem(Place("a", row), "missing-type", "No type.", "Add it.") for row in (3, 2, 3)]
    (joined,) = join_problems(rows)
    assert (joined.place.line, joined.code, joined.more) == (2, "missing-type", 1)
    assert str(joined) == "a, row 2: No type. [and 1 more] Add it."


def test_a_warning_about_an_actor_is_not_new_because_the_actor_is_renamed(tmp_path):
    text = listed("us backs fsa").replace("p1: ,", "p1: {mentions: [us]},")
    data = write(tmp_path, {"data/a.yaml": text})
    assert rename_actor("fsa", "army", data).warnings == ()
    assert rename_actor("us", "usa", data).warnings == ()
