"""Weights are imported as amounts, each of one claim; those without meaning are dropped."""

import networkx as nx
import pytest

from graph.exchange.import_files import read_import
from graph.exchange.import_options import ImportOptions

DEFAULTS = {"type": "backs", "kind": "state", "source": {"id": "lab", "author": "Lab"}}


@pytest.fixture
def import_file(tmp_path):
    def run(text, name="f.csv", **options):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return read_import([tmp_path / name], ImportOptions(**{**DEFAULTS, **options}))

    return run


def amounts(result):
    return [(each.amount, each.unit) for each in result.dataset.claims]


def edges(*weights, start=""):
    return f"from,to,{start or 'weight'}\n" + "".join(
        f"a{at},b{at},{each}\n" for at, each in enumerate(weights)
    )


@pytest.mark.parametrize("name", ["weight", "Weight", "value"])
def test_a_weight_is_the_amount_of_its_claim(import_file, name):
    result = import_file(edges("2.50", "1e-05", "", start=name))
    assert amounts(result) == [(2.5, "weight"), (0.00001, "weight"), (None, None)]
    assert "2 weights read as amounts" in result.notes[0]
    assert result.unread == ()


def test_weights_that_are_all_1_are_left_out_and_reported(import_file):
    result = import_file(edges("1", "1.0"))
    assert amounts(result) == [(None, None)] * 2
    assert (result.notes, result.unread) == (
        ("Every weight is 1: weights are left out.",),
        ("weight",),
    )


def test_words_are_no_weights(import_file):
    result = import_file(edges("strong", "2"))
    assert (amounts(result), result.unread) == ([(None, None)] * 2, ("weight",))


def test_the_unit_can_be_named(import_file):
    assert amounts(import_file(edges("1", "1"), unit="rifles")) == [(1, "rifles")] * 2


def test_an_amount_takes_its_unit_from_its_cell_or_its_column(import_file):
    shares = import_file(edges("34%", "50000 EUR", start="share"), columns={"amount": "share"})
    assert amounts(shares) == [(34, "%"), (50000, "EUR")]
    with_column = import_file(
        "from,to,sum,currency\na,b,5,EUR\na,c,,EUR\n",
        columns={"amount": "sum", "unit": "currency"},
    )
    assert amounts(with_column) == [(5, "EUR"), (None, None)]


def test_an_amount_without_a_unit_is_reported_and_its_claim_stays(import_file):
    inferred = import_file(edges("5", start="amount"))
    assert amounts(inferred) == [(None, None)]
    assert "amount has no unit" in inferred.notes[0]
    asked = import_file(edges("5", start="sum"), columns={"amount": "sum"})
    assert "--unit" in str(asked.problems[0])


def test_a_unit_of_something_else_is_not_read(import_file):
    result = import_file("from,to,unit\na,b,3rd Brigade\n")
    assert (amounts(result), result.unread) == ([(None, None)], ("unit",))


def test_thousands_separators_are_refused(import_file):
    result = import_file(edges('"50,000"', start="amount"), unit="EUR")
    assert "without separators" in str(result.problems[0])


def test_a_column_of_signs_is_no_weight(import_file):
    result = import_file(edges("3", "-2", start="value"), type="", sign="value:>0=backs,<0=fights")
    assert amounts(result) == [(None, None)] * 2


def test_a_weight_that_changes_over_time_is_a_claim_for_each_time(import_file):
    text = """<gexf version="1.3"><graph defaultedgetype="directed" mode="dynamic">
    <attributes class="edge" mode="dynamic"><attribute id="w" title="weight" type="double"/>
    </attributes><nodes><node id="1" label="A"/><node id="2" label="B"/></nodes>
    <edges><edge id="0" source="1" target="2"><attvalues>
    <attvalue for="w" value="2" start="2012" end="2013"/>
    <attvalue for="w" value="3" start="2014" end="2015"/></attvalues></edge></edges>
    </graph></gexf>"""
    result = import_file(text, "f.gexf")
    assert [(str(each.start), each.amount) for each in result.dataset.claims] == [
        ("2012", 2),
        ("2014", 3),
    ]


@pytest.mark.parametrize("varied", [False, True])
def test_weights_of_networkx_are_imported_but_where_it_writes_1_for_all(import_file, varied):
    graph = nx.DiGraph()
    graph.add_edge("a", "b", weight=2.5 if varied else 1.0)
    graph.add_edge("b", "c", weight=1.0)
    result = import_file("\n".join(nx.generate_gexf(graph)), "f.gexf")
    expected = [(2.5, "weight"), (1, "weight")] if varied else [(None, None)] * 2
    assert amounts(result) == expected
