"""What is exported and read back is the same: all of it, or what the format says that it keeps."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import claim, dataset_of
from random_datasets import make_dataset
from rounds import examples

from graph.exchange.build_dataset import build_dataset
from graph.exchange.columns import Columns
from graph.exchange.export import render_export
from graph.exchange.export_formats import FORMATS
from graph.exchange.extract import extract
from graph.exchange.import_files import READERS
from graph.exchange.import_options import ImportOptions
from graph.exchange.render_project import render_card, render_data
from graph.files import read_dataset
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph

WHOLE = [each.id for each in FORMATS.values() if each.whole]
ALL_CLAIMS = [*WHOLE, "csv"]
LINES = ["gexf", "cytoscape"]
seeds = st.integers(0, 2**32 - 1)


def bare(dataset):
    """Leave aside where claims are written, and the order of those that share a paragraph."""
    return sorted((replace(each, place=None) for each in dataset.claims), key=repr)


def read_yaml(text, folder):
    path = folder / "actors.yaml"
    path.write_text(text, encoding="utf-8")
    return read_dataset(path)


def sound(seed):
    """Make a random dataset that a reader of YAML could have given."""
    dataset = make_dataset(seed)
    types = dataset.vocabulary.relation_types
    name = {actor: actor.replace("__proto__", "proto") for actor in dataset.actors}
    plain = {None: None, "both": "both", **name}
    claims = [
        replace(
            each,
            from_actor=name[each.from_actor],
            to_actor=name[each.to_actor],
            by=tuple(name.get(link, link) for link in each.by),
            voice=plain.get(each.voice, each.voice),
            against=tuple(name[id] for id in each.against),
            via=tuple(name[id] for id in each.via),
            attacker=plain[each.attacker],
        )
        for each in dataset.claims
        if not types[each.type].towards and not types[each.type].acyclic and _holds_together(each)
    ]
    ids = {other: each for each, other in name.items()}
    return replace(
        dataset,
        actors={id: replace(dataset.actors[ids[id]], id=id) for id in sorted(ids)},
        claims=tuple(_ordered(each, types) for each in claims),
    )


def _holds_together(each):
    """Return whether what is over had begun when it was said."""
    return not (each.past and each.start and each.said) or each.start.first <= each.said.last


def _ordered(each, types):
    if not types[each.type].symmetric:
        return each
    first, second = sorted((each.from_actor, each.to_actor))
    return replace(each, from_actor=first, to_actor=second)


def kept_by(format, dataset):
    """Return what a format keeps of a dataset's claims: CSV marks each of a private source."""
    private = {id for id, source in dataset.sources.items() if source.private and format == "csv"}
    claims = (
        replace(each, private=each.private or each.source in private) for each in dataset.claims
    )
    return replace(dataset, claims=tuple(claims))


def again(dataset, format):
    text = render_export(build_graph(dataset), format).removeprefix("\ufeff")
    options = ImportOptions(known=None if format in WHOLE else words_of(dataset))
    return build_dataset([READERS[format](text, f"file.{format}", Columns())], options)


def words_of(dataset):
    """Keep the vocabulary alone, for a format that has none."""
    return replace(dataset, actors={}, sources={}, claims=(), title="")


@examples(15)
@given(seeds)
def test_a_dataset_written_as_yaml_reads_as_the_same(tmp_path_factory, seed):
    dataset = sound(seed)
    found = read_yaml(render_data(dataset), tmp_path_factory.mktemp("data"))
    # The law begins here: what was drawn may name an author in other ways than YAML does.
    once_more = read_yaml(render_data(found), tmp_path_factory.mktemp("data"))
    assert (found.actors, found.sources, found.vocabulary, found.title) == (
        dataset.actors,
        dataset.sources,
        dataset.vocabulary,
        dataset.title,
    )
    assert len(found.claims) == len(dataset.claims)
    assert bare(once_more) == bare(found)


@pytest.mark.parametrize("format", ALL_CLAIMS)
@examples(20)
@given(seed=seeds)
def test_out_then_in_gives_the_same_claims(tmp_path_factory, format, seed):
    dataset = read_yaml(render_data(sound(seed)), tmp_path_factory.mktemp("data"))
    imported = again(dataset, format)
    assert imported.problems == ()
    assert bare(imported.dataset) == bare(kept_by(format, dataset))


@pytest.mark.parametrize("format", WHOLE)
@examples(20)
@given(seed=seeds)
def test_out_then_in_gives_everything_else_too(tmp_path_factory, format, seed):
    dataset = read_yaml(render_data(sound(seed)), tmp_path_factory.mktemp("data"))
    found = again(dataset, format).dataset
    assert found.actors == dataset.actors
    assert found.sources == dataset.sources
    assert found.vocabulary == dataset.vocabulary
    assert found.title == dataset.title


RICH = claim(
    "us backs fsa",
    by=("a soldier; retired", "nyt", "unnamed"),
    mode="label",
    stance="denies",
    said="about 2020-05",
    start="about 2012",
    end="past",
    means=("weapons", "training"),
    against=("iran",),
    via=("turkey",),
    quote="=1+1; said so",
    note="Two lines,\nand a \\ \"quotation\" 'mark'.",
    coder="ml",
)


@pytest.mark.parametrize("format", ALL_CLAIMS)
@pytest.mark.parametrize(
    "each",
    [
        RICH,
        replace(RICH, stance="supports"),
        replace(RICH, stance="withholds", past=False),
        claim("us fights iran", attacker="both", said=None),
        claim("us fights iran", attacker="iran", start="2012-06", end="2012-06-01"),
        claim("us allied-with turkey", by="'=shielded"),
        claim("us allied-with turkey", by="Ann Author"),
        claim("us opposes iran", mode="thesis", end="2030"),
        claim("us opposes iran", private=True),
    ],
    ids=lambda each: f"{each.from_actor} {each.type} {each.stance} {each.mode}",
)
def test_every_detail_of_a_claim_survives(tmp_path, format, each):
    others = [claim("nyt linked-to turkey"), claim("fsa opposes iran")]
    made = dataset_of(each, *others)
    dataset = read_yaml(render_data(made), tmp_path)
    assert said(dataset) == said(made)
    assert bare(again(dataset, format).dataset) == bare(dataset)


def said(dataset):
    """Leave aside what reading works out of a claim's chain, and of the date of its source."""
    dates = {id: source.published for id, source in dataset.sources.items()}
    return [
        replace(each, own_voice=True, voice=None, said=each.said or dates[each.source])
        for each in bare(dataset)
    ]


@examples(10)
@given(seed=seeds)
def test_csv_gives_everything_that_claims_name_with_the_project_they_came_from(
    tmp_path_factory, seed
):
    dataset = read_yaml(render_data(sound(seed)), tmp_path_factory.mktemp("data"))
    text = render_export(build_graph(dataset), "csv").removeprefix("\ufeff")
    options = ImportOptions(known=dataset)
    found = build_dataset([READERS["csv"](text, "file.csv", Columns())], options)
    assert found.problems == ()
    assert bare(found.dataset) == bare(kept_by("csv", dataset))
    assert all(dataset.actors[id] == each for id, each in found.dataset.actors.items())
    assert all(dataset.sources[id] == each for id, each in found.dataset.sources.items())


@pytest.mark.parametrize("format", LINES)
@examples(20)
@given(seed=seeds)
def test_formats_of_lines_keep_every_claim_of_a_line(tmp_path_factory, format, seed):
    dataset = read_yaml(render_data(sound(seed)), tmp_path_factory.mktemp("data"))
    graph = build_graph(dataset)
    lines = {relation.id for relation in extract(read_graph(graph)).relations}
    kept = [each for each in dataset.claims if relation_id(each) in lines]
    # Sources and words of one's own are reported as lost: they come from the project.
    text = render_export(graph, format)
    found = build_dataset([READERS[format](text, "file", Columns())], ImportOptions(known=dataset))
    assert found.problems == ()
    assert bare(found.dataset) == bare(replace(dataset, claims=tuple(kept)))


def relation_id(claim):
    return f"{claim.from_actor} {claim.type} {claim.to_actor}"


def test_gexf_keeps_every_claim_that_is_a_line(tmp_path):
    others = [claim("nyt linked-to turkey"), claim("fsa opposes iran")]
    dataset = dataset_of(replace(RICH, stance="supports", private=True), *others)
    dataset = read_yaml(render_data(dataset), tmp_path)
    found = again(dataset, "gexf").dataset
    assert bare(found) == bare(dataset)
    assert found.actors == dataset.actors


@pytest.mark.parametrize("format", [*WHOLE, "gexf"])
def test_the_mark_of_a_private_source_survives(tmp_path, format):
    made = dataset_of("us backs fsa", claim("us fights iran", source="t"))
    sources = {**made.sources, "s": replace(made.sources["s"], private=True)}
    dataset = read_yaml(render_data(replace(made, sources=sources)), tmp_path)
    found = again(dataset, format).dataset
    assert {id: each.private for id, each in found.sources.items()} == {"s": True, "t": False}
    assert not any(each.private for each in found.claims)


def read_marked(cell):
    head = "from,type,to,source,source_author,from_kind,to_kind,private"
    text = f"{head}\na,backs,b,s,Ann,state,state,{cell}\n"
    return build_dataset([READERS["csv"](text, "file.csv", Columns())], ImportOptions())


@pytest.mark.parametrize(
    ("cell", "marked"), [("TRUE", True), ("true", True), ("FALSE", False), ("", False)]
)
def test_a_spreadsheets_yes_and_no_are_read(cell, marked):
    found = read_marked(cell)
    assert [each.private for each in found.dataset.claims] == [marked]


def test_a_claim_whose_mark_cannot_be_read_is_not_imported():
    found = read_marked("secret")
    assert found.dataset.claims == ()
    assert "private" in found.problems[0].message


def test_cards_and_data_read_as_the_dataset(tmp_path):
    dataset = dataset_of("us backs fsa")
    (tmp_path / "data").mkdir()
    (tmp_path / "seeds").mkdir()
    text = render_data(dataset, sources=False)
    (tmp_path / "data" / "actors.yaml").write_text(text, encoding="utf-8")
    for source in dataset.sources.values():
        card = tmp_path / "seeds" / f"{source.id}.yaml"
        card.write_text(render_card(source), encoding="utf-8")
    found = read_dataset(tmp_path / "data")
    assert found.sources == dataset.sources
    assert bare(found) == bare(dataset)


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_graph_gives_the_same_bytes_in_any_order(format):
    dataset = make_dataset(7, actors=9, claims=40)
    turned = replace(dataset, actors=dict(reversed(dataset.actors.items())))
    texts = {render_export(build_graph(each), format) for each in (dataset, turned, dataset)}
    assert len(texts) == 1
