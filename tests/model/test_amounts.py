"""An amount is one claimant's number with its unit: read, said, filtered, and never added up."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import claim, graph_of, select

import graph as ag
from graph import say_claim
from graph.diff.details import describe_claim, list_details
from graph.exchange.view import view
from graph.model.amounts import parse_number, round_number, show_amount, write_number
from graph.model.errors import DataError, ScopeError
from graph.model.scope import Scope

DATA = """\
sources:
  s: {{title: A register, author: Ann Author, published: 2024}}
actors:
  a: {{name: Alba, kind: organisation}}
  b: {{name: Bora, kind: organisation}}
  c: {{name: Cima, kind: organisation}}
claims:
  s:
    p1:
      - {}
"""


def check(tmp_path, item):
    path = tmp_path / "actors.yaml"
    path.write_text(DATA.format(item), encoding="utf-8")
    return ag.check(path)


def read(tmp_path, item):
    path = tmp_path / "actors.yaml"
    path.write_text(DATA.format(item), encoding="utf-8")
    (found,) = ag.load(path).edges["a", "b", "backs"]["claims"]
    return found


@pytest.mark.parametrize(
    ("written", "number", "said"),
    [
        ("34", 34, "34 %"),
        ("0.10", 0.1, "0.1 %"),
        ("50000", 50000, "50,000 %"),
        ("-2", -2, "-2 %"),
        ("0.00001", 0.00001, "0.00001 %"),
        ("123456789012345", 123456789012345, "123,456,789,012,345 %"),
    ],
)
def test_an_amount_is_read_and_said_plainly(tmp_path, written, number, said):
    found = read(tmp_path, f'a backs b: {{amount: {written}, unit: "%"}}')
    assert (found.amount, found.unit) == (number, "%")
    assert show_amount(found.amount, found.unit) == said


@pytest.mark.parametrize(
    ("details", "expected"),
    [
        ("amount: '50,000', unit: EUR", "50,000"),
        ("amount: 50 000, unit: EUR", "without separators"),
        ("amount: 50.000.000, unit: EUR", "without separators"),
        ("amount: '34,5', unit: EUR", "34.5"),
        ("amount: 34%, unit: EUR", 'unit: "%"'),
        ("amount: true, unit: EUR", '"true"'),
        ("amount: many, unit: EUR", '"many"'),
        ("amount: .inf, unit: EUR", "plain number"),
        ("amount: 1e6, unit: EUR", "plain number"),
        ("amount: [1, 2], unit: EUR", "not a number"),
        ("amount: 1234567890123456, unit: EUR", "15 digits"),
        ("amount: 34", "has no unit"),
        ("unit: EUR", "has no amount"),
        ("amount: 34, unit: 000 EUR", "not a unit"),
        (f"amount: 34, unit: {'x' * 31}", "30 characters"),
    ],
)
def test_what_is_no_amount_is_refused_with_what_to_write(tmp_path, details, expected):
    (problem,) = check(tmp_path, f"a backs b: {{{details}}}").errors
    assert expected in str(problem)
    assert (problem.place.line, bool(problem.hint)) == (10, True)


def test_a_wrong_amount_is_not_worded_as_a_missing_one(tmp_path):
    (problem,) = check(tmp_path, "a backs b: {amount: many, unit: '30 x'}").errors[1:]
    assert "not a unit" in problem.message


def test_an_amount_of_several_pairs_is_warned_of(tmp_path):
    found = check(tmp_path, "a backs b, c: {amount: 5, unit: EUR}")
    assert [each.message for each in found.warnings if "amount" in each.message] == [
        'The amount applies to each of the 2 claims of "a backs b, c".'
    ]
    assert not found.errors


def test_claims_that_differ_in_their_amount_only_are_two(tmp_path):
    two = "a backs b: {amount: 5, unit: EUR}\n      - a backs b: {amount: 6, unit: EUR}"
    assert not [each for each in check(tmp_path, two).warnings if "Duplicate" in each.message]
    same = "a backs b: {amount: 5, unit: EUR}\n      - a backs b: {amount: 5.0, unit: eur}"
    assert [each for each in check(tmp_path, same).warnings if "Duplicate" in each.message]


def test_bad_data_is_a_data_error(tmp_path):
    with pytest.raises(DataError):
        read(tmp_path, "a backs b: {amount: x, unit: EUR}")


GRAPH = graph_of(
    claim("us backs fsa", amount=34, unit="%"),
    claim("us backs fsa", by="turkey", amount=40.5, unit="%"),
    claim("us backs sna", amount=50000, unit="EUR"),
    claim("us backs hts", amount=90, unit="%", by="us", stance="denies"),
    "us backs hts",
)


@pytest.mark.parametrize(
    ("least", "found"),
    [
        ("34 %", ["us backs fsa"]),
        (">=40.5%", ["us backs fsa"]),
        (">= 41 %", []),
        ("74 %", []),
        ("-1 %", ["us backs fsa"]),
        ("1 eur", ["us backs sna"]),
    ],
)
def test_a_scope_keeps_relations_with_one_claim_of_that_amount_and_sums_nothing(least, found):
    relations = select(GRAPH, Scope(amount=least)).relations
    assert [each.id for each in relations] == found


def test_a_kept_relation_keeps_the_claims_that_name_less():
    (found,) = select(GRAPH, Scope(amount="40 %")).relations
    assert [each.amount for each in found.claims] == [34, 40.5]


@pytest.mark.parametrize("amount", ["25", "many %", "50,000 EUR", "1e6 EUR", "3 barrels"])
def test_a_scope_says_what_is_no_amount(amount):
    with pytest.raises(ScopeError) as error:
        select(GRAPH, Scope(amount=amount))
    assert "amount" in str(error.value)


def test_a_scope_is_given_back_as_text():
    assert Scope(amount=">=25%").as_given() == {"amount": "25 %"}
    assert Scope(amount=Scope(amount=">=25%").as_given()["amount"]) == Scope(amount="25 %")


def test_a_view_lists_amounts_and_sums_nothing():
    assert view(GRAPH).edges["us", "fsa"]["amounts"] == "34 %; 40.5 %"
    assert "amounts" not in view(GRAPH).edges["us", "hts"]


def test_a_changed_amount_is_a_changed_detail():
    old, new = claim("us backs fsa", amount=34, unit="%"), claim("us backs fsa")
    source = GRAPH.graph["sources"]["s"]
    found = list_details(describe_claim(old, source), describe_claim(new, source))
    assert [(each.name, each.old, each.new) for each in found] == [
        ("amount", 34, None),
        ("unit", "%", None),
    ]


def test_the_json_of_a_claim_has_a_number():
    found = json.loads(json.dumps(ag.list_claims(GRAPH).as_json()))["claims"]
    assert {(each["amount"], each["unit"]) for each in found} >= {(40.5, "%"), (None, None)}


def test_an_amount_comes_first_in_the_brackets():
    one = claim("us backs fsa", amount=34, unit="%", mode="label", start="2012")
    assert "(34 %; only in passing, as an epithet; since 2012" in say_claim(GRAPH, one)


@given(st.decimals(-(10**11), 10**11, places=3, allow_nan=False))
def test_a_number_is_written_as_it_is_read(number):
    written = write_number(parse_number(f"{number:f}"))
    assert float(written) == float(number)
    assert "e" not in written.lower()
    assert parse_number(written) == parse_number(f"{number:f}")


@given(st.floats(allow_nan=True, allow_infinity=True))
def test_a_number_of_another_program_is_imported_as_ours_or_not_at_all(number):
    plain = round_number(str(number))
    if plain is not None:
        assert write_number(parse_number(plain)) == plain
        assert float(plain) == pytest.approx(number, rel=1e-9)
