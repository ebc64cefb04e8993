"""docs/exchange.md lists every format, loss, attribute and column from where the code has them."""

import os
import re
import subprocess

import pytest
import readers
from documents import ROOT, renew_table, table_rows

import graph as ag
from graph.analysis.columns import COLUMNS, COMPUTED
from graph.exchange.attributes import ACTOR_ATTRIBUTES, RELATION_ATTRIBUTES
from graph.exchange.export_formats import FORMATS, NEVER
from graph.exchange.formats.ftm import _SCHEMATA
from graph.exchange.formats.nodelink import project_record
from graph.exchange.import_files import ENDINGS
from graph.exchange.import_files import FORMATS as FORMATS_IN
from graph.model.graph_data import read_graph

PAGE = ROOT / "docs" / "exchange.md"
TABLES = {
    "<!-- formats -->": [
        [
            f"`{each.id}`",
            ", ".join(f"`{ending}`" for ending in each.endings),
            each.reads,
            "yes" if each.whole else "no, see below",
        ]
        for each in FORMATS.values()
    ],
    "<!-- losses -->": [
        [f"`{each.id}`", loss] for each in FORMATS.values() for loss in each.loses or ("Nothing.",)
    ],
    "<!-- columns -->": [[f"`{name}`", says] for name, says in COLUMNS.items()],
}


def text():
    return PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("mark", TABLES)
def test_a_table_is_what_the_code_has(mark):
    if os.environ.get("RENEW_DOCS"):
        renew_table(PAGE, mark, TABLES[mark])
    assert table_rows(text(), mark) == TABLES[mark]


@pytest.mark.parametrize(
    ("mark", "attributes"),
    [
        ("<!-- actor attributes -->", ACTOR_ATTRIBUTES),
        ("<!-- relation attributes -->", RELATION_ATTRIBUTES),
    ],
)
def test_every_attribute_is_documented_and_no_other(mark, attributes):
    rows = table_rows(text(), mark)
    assert [name for row in rows for name in re.findall(r"`(\w+)`", row[0])] == list(attributes)


def test_what_each_format_contains_is_documented_for_all_that_are_read_or_written():
    rows = table_rows(text(), "<!-- holds -->")
    written = {row[0].split("`")[1]: row[-1] for row in rows if row[0].startswith("`")}
    assert {*FORMATS_IN} | {*FORMATS} <= {*written}
    assert {id for id, said in written.items() if said == "yes"} == {*FORMATS}


def test_every_ending_that_is_read_is_documented():
    for ending in ENDINGS:
        assert f"`{ending}`" in text()


def test_what_never_leaves_is_documented():
    assert NEVER in text()


def test_every_key_of_the_project_record_is_documented():
    from graph.exchange.extract import extract

    for name in project_record(extract(read_graph(ag.load(ROOT / "data")))):
        assert f"`{name}`" in text()


def test_every_column_for_readers_and_every_schema_is_documented():
    for name in COMPUTED:
        assert f"`{name}`" in text()
    for name in {*_SCHEMATA.values(), "LegalEntity", "Article", "UnknownLink"}:
        assert name in text()


@pytest.mark.readers
def test_graphology_prints_what_the_document_shows(tmp_path):
    assert readers.is_installed(), "Run python3 scripts/readers.py"
    path = tmp_path / "aleppo.gexf"
    ag.write_export(ag.load(ROOT / "data"), path)
    script = ROOT / "tests" / "exchange" / "readers" / "read_graph.cjs"
    command = ["node", script, readers.NODE, "gexf", path, "--count"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    assert f"```text\n{done.stdout}```" in text()
