"""docs/measures.md describes every measure in five lines, and names the sources of the code."""

import re

import pytest
from documents import ROOT

from graph.analysis.brokerage import ROLES
from graph.analysis.centrality import MEASURES

TEXT = (ROOT / "docs" / "measures.md").read_text(encoding="utf-8")
SECTIONS = {
    head: body.strip() for head, body in re.findall(r"^## (.+)\n((?:(?!## ).*\n)*)", TEXT, re.M)
}
FIVE = ["Question", "Formula", "Reading", "Trap", "Source"]
BALANCE = ["Triads", "Frustration index", "Blocs", "Members"]
TOLD = [*MEASURES, "Brokerage", *BALANCE, "Camps"]


@pytest.mark.parametrize("name", [*MEASURES, "Brokerage"])
def test_every_measure_is_documented_in_five_lines(name):
    lines = SECTIONS[name].splitlines()
    assert [re.match(r"- (\w+): \S.*[.?]$", line)[1] for line in lines] == FIVE


def test_measures_are_in_the_order_of_the_table_and_there_are_no_others():
    heads = [head for head in SECTIONS if SECTIONS[head].startswith("- Question")]
    assert [head for head in heads if head in MEASURES] == list(MEASURES)
    assert {head for head in heads if head == head.lower()} == set(MEASURES)


@pytest.mark.parametrize("head", BALANCE)
def test_what_balance_measures_is_documented_too(head):
    assert SECTIONS[head]


def test_every_source_named_is_listed_with_its_title():
    named = {
        work.strip()
        for name in (*TOLD, "Rules of counting")
        for line in SECTIONS[name].splitlines()
        if line.startswith("- Source: ")
        for work in re.findall(r"([A-Z][\w,& ]+? \d{4})", line.partition(": ")[2])
    }
    listed = {line[2:].partition(":")[0] for line in SECTIONS["Sources"].splitlines()}
    assert {name.removeprefix("after ") for name in named} == listed


@pytest.mark.parametrize("measure", MEASURES.values(), ids=lambda measure: measure.id)
def test_the_docstring_of_a_measure_names_one_of_its_sources(measure):
    found = SECTIONS[measure.id].splitlines()[-1]
    named = re.findall(r"\d{4}", measure.compute.__doc__)
    assert set(named) & set(re.findall(r"\d{4}", found))


def test_every_role_is_documented():
    assert all(role in SECTIONS["Brokerage"] for role in ROLES)
