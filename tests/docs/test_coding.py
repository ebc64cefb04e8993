"""docs/coding.md has the figures that the two codings and the decided one give."""

import re

import pytest
from documents import ROOT, table_rows

from graph.analysis.agreement import measure_agreement
from graph.coding.items import compare_claims
from graph.files import read_project

TEXT = (ROOT / "docs" / "coding.md").read_text(encoding="utf-8")
FILES = {
    "First": ROOT / "docs" / "coding" / "first.yaml",
    "Second": ROOT / "docs" / "coding" / "second.yaml",
    "Decided": ROOT / "data",
}
PROPERTIES = ("type", "sign", "direction", "mode", "stance", "claimant")


@pytest.fixture(scope="module")
def codings():
    readings = {name: read_project(path) for name, path in FILES.items()}
    assert [each.errors for each in readings.values()] == [(), (), ()]
    return {name: each.dataset for name, each in readings.items()}


@pytest.fixture(scope="module")
def agreement(codings):
    return measure_agreement(codings["First"], codings["Second"])


def relations_of(coding):
    return {claim.relation for claim in coding.claims}


def number(value):
    return "not defined" if value is None else f"{value:.2f}"


def percent(value):
    return f"{100 * value:.0f} %"


def test_the_sizes_of_the_codings_are_those_of_the_files(codings):
    sizes = [
        [name, str(len(each.claims)), str(len(relations_of(each))), str(len(each.actors))]
        for name, each in codings.items()
    ]
    assert table_rows(TEXT, "<!-- figures: sizes -->") == sizes


def test_the_files_contain_what_was_decided(codings):
    first, second, decided = (relations_of(each) for each in codings.values())
    decisions = {
        "In both codings": first & second,
        "In one only": first ^ second,
        "Of those in both: dropped": (first & second) - decided,
        "Of those in one only: dropped": (first ^ second) - decided,
        "New: in neither coding": decided - first - second,
        "Decided": decided,
    }
    rows = [[name, str(len(relations))] for name, relations in decisions.items()]
    assert table_rows(TEXT, "<!-- figures: decisions -->") == rows


def test_the_agreement_on_pairs_is_that_of_the_files(agreement):
    units = agreement.units
    assert table_rows(TEXT, "<!-- figures: units -->") == [
        ["In the first", str(units.first)],
        ["In the second", str(units.second)],
        ["In both", str(units.both)],
        ["Share of the first's", percent(units.share_of_first)],
        ["Share of the second's", percent(units.share_of_second)],
        ["Share of all (Jaccard)", percent(units.jaccard)],
    ]


def test_the_agreement_on_claims_is_that_of_the_files(agreement):
    figures = [agreement.on(name) for name in PROPERTIES]
    assert table_rows(TEXT, "<!-- figures: properties -->") == [
        [
            each.property,
            str(each.matched),
            str(each.same),
            percent(each.share),
            number(each.kappa),
            number(each.adjusted),
            most_common(each.categories),
        ]
        for each in figures
    ]


def most_common(categories):
    return f"{categories[0].category} {percent((categories[0].first + categories[0].second) / 2)}"


def test_what_there_is_to_settle_is_that_of_the_files(codings):
    compared = compare_claims(codings["First"], codings["Second"])
    assert f"have {len(compared.agreed)} claims in common in all of these" in TEXT
    assert f"there are {len(compared.items)}\ndifferences to decide on" in TEXT


def test_mode_agrees_on_more_than_the_share_at_which_the_rule_would_be_sharpened(agreement):
    assert agreement.on("mode").share >= 0.8


def claims_in(cell):
    """List the claims of a cell, as the two ends and the type, whatever the order of the ends."""
    sentences = (code.split(" ") for code in re.findall(r"`([^`]+)`", cell))
    return [(frozenset((first, last)), type) for first, type, last in sentences]


def test_hard_cases_are_coded_as_they_are_documented(codings):
    rows = table_rows(TEXT, "<!-- hard cases -->")
    data = {
        (claim.at, frozenset(claim.relation[:2]), claim.type) for claim in codings["Decided"].claims
    }
    found = [(at, *each) for at, coded, _, _ in rows for each in claims_in(coded)]
    left_out = [(at, *each) for at, _, left, _ in rows for each in claims_in(left)]
    assert len(rows) >= 15
    assert len(found) >= len(rows)
    assert [each for each in found if each not in data] == []
    assert [each for each in left_out if each in data] == []


def test_what_a_hard_case_leaves_out_was_in_a_coding(codings):
    either = {
        (claim.at, frozenset(claim.relation[:2]), claim.type)
        for name in ("First", "Second")
        for claim in codings[name].claims
    }
    rows = table_rows(TEXT, "<!-- hard cases -->")
    left_out = [(at, *each) for at, _, left, _ in rows for each in claims_in(left)]
    assert [each for each in left_out if each not in either] == []
