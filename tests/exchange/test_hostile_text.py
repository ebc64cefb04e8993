"""Texts that break formats: characters that XML forbids, quotation marks, line ends, tags."""

import json
import re
from dataclasses import replace

import networkx as nx
import pytest
from making import claim, dataset_of

from graph.exchange.build_dataset import build_dataset
from graph.exchange.columns import Columns
from graph.exchange.export import list_losses, render_export
from graph.exchange.export_formats import FORMATS
from graph.exchange.formats.csv_in import read_csv
from graph.exchange.import_files import READERS
from graph.exchange.import_options import ImportOptions
from graph.model.graph import build_graph
from graph.model.vocabulary import make_type

HOSTILE = [
    "bell\x07 and escape\x1b[31m",
    "line\nfeed\r\nand\rreturn",
    "separator\u2028and\u2029and\x85",
    "not a character\ufffe\uffff",
    "<b>&amp;]]></b><!-- x -->",
    "\"quoted\" 'and' `so`",
    "back\\slash; semi\\; colon",
    "\u202eturned\u202c \U0001f600",
    "{{ template }} ${x} </script>",
]


def dataset_with(text):
    base = dataset_of(claim("a backs b", by=f"by {text.strip()}", note=text, quote=text))
    actor = replace(base.actors["a"], name=text, note=text, aliases=(f"also {text}",))
    return replace(base, actors={**base.actors, "a": actor})


def worded_with(text):
    """The same, and a relation type that is worded with the text."""
    base = dataset_with(text)
    type = make_type("hits", {"says": f"{{from}} {text} {{to}}", "meaning": text})
    return replace(
        base,
        claims=(*base.claims, replace(base.claims[0], type="hits")),
        vocabulary=base.vocabulary.extend({"hits": type}, {}),
    )


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
@pytest.mark.parametrize("format", ["graphml", "nodelink", "csv"])
def test_hostile_text_comes_back_as_it_was(format, text):
    dataset = dataset_with(text)
    written = render_export(build_graph(dataset), format).removeprefix("\ufeff")
    result = build_dataset([READERS[format](written, "file", Columns())], ImportOptions())
    assert result.problems == ()
    (found,) = result.dataset.claims
    assert (found.note, found.quote) == (text.strip(), text.strip())
    # A name is one line, as everywhere in the data format.
    assert found.by == (re.sub(r"[ \t\r\n]+", " ", f"by {text.strip()}"),)


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
@pytest.mark.parametrize("format", FORMATS)
def test_hostile_text_never_breaks_a_format(format, text):
    written = render_export(build_graph(worded_with(text)), format)
    written.encode("utf-8")
    if format == "graphml":
        assert len(nx.parse_graphml(written)) == 2
    elif format == "gexf":
        READERS["gexf"](written, "file", Columns())
    elif format in ("cytoscape", "nodelink"):
        json.loads(written)
    elif format == "ftm":
        assert [json.loads(line)["id"] for line in written.splitlines()]


def test_characters_that_xml_forbids_are_counted_and_reported():
    graph = build_graph(dataset_with("bell\x07"))
    for format in ("graphml", "gexf"):
        (found,) = [each for each in list_losses(graph, format) if "XML" in each]
        assert "U+FFFD" in found
    assert not any("XML" in each for each in list_losses(graph, "csv"))


def test_no_loss_of_characters_is_reported_where_there_is_none():
    graph = build_graph(dataset_with("plain"))
    assert not any("XML" in each for each in list_losses(graph, "gexf"))


def test_a_nul_is_refused_row_by_row():
    text = "from,type,to,by,source\nA,backs,B,x,s\nC,backs,D,y\0z,s\n"
    result = build_dataset([read_csv(text, "f.csv", Columns())], ImportOptions(kind="state"))
    assert [claim.from_actor for claim in result.dataset.claims] == ["a"]
    assert str(result.problems[0]).startswith("f.csv:3:1: The character U+0000 is not allowed.")
