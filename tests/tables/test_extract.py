"""An extract is a project of a size that one can read, and says what it is an extract of."""

import itertools
import json
from collections import Counter
from contextlib import contextmanager
from dataclasses import replace

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from projects import write
from random_datasets import make_dataset
from rounds import examples
from stopping import content_of, stopped_at
from stores import draw_scope, tables_of, write_csv

from graph.cli.main import main
from graph.exchange.write_files import write_new_folder
from graph.files import read_project
from graph.model.errors import OutputError, QuestionError, UnknownActorError
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.scope import Scope
from graph.tables.extracting import dataset as extracting
from graph.tables.extracting import thin
from graph.tables.extracting.dataset import extract_surroundings, make_ids
from graph.tables.loading.load import load_files
from graph.tables.session import open_tables

HEADER = ["from", "type", "to", "said", "source", "publisher", "by", "mode", "stance"]


def row(sentence, said="2015-01-01", publisher="Courier", number=0, **more):
    one, type, other = sentence.split()
    given = {"said": said, "source": f"{publisher} {number}", "publisher": publisher, **more}
    return [one, type, other, *(given.get(name, "") for name in HEADER[3:])]


@contextmanager
def opened(folder, rows, name="events"):
    file = write_csv(folder / f"{name}.csv", rows, HEADER)
    load_files([file], folder / "store")
    with open_tables(folder / "store") as tables:
        yield tables


def sentences(extract):
    return [f"{claim.from_actor} {claim.type} {claim.to_actor}" for claim in extract.dataset.claims]


STAR = [
    *(row("Arden fights Boral", number=each) for each in range(3)),
    *(row("Corvia backs Arden", number=each) for each in range(2)),
    row("Corvia backs Boral"),
    row("Delmark backs Corvia"),
    row("Estoria fights Fenwick"),
]


def test_it_has_the_actors_within_the_steps_and_the_ties_between_them(tmp_path):
    with opened(tmp_path, STAR) as tables:
        one = extract_surroundings(tables, "Arden")
        two = extract_surroundings(tables, "arden", steps=2)
    assert sorted(one.dataset.actors) == ["arden", "boral", "corvia"]
    assert {*sentences(one)} == {"arden fights boral", "corvia backs arden", "corvia backs boral"}
    assert sorted(two.dataset.actors) == ["arden", "boral", "corvia", "delmark"]


def test_a_tie_needs_so_many_claims(tmp_path):
    with opened(tmp_path, STAR) as tables:
        extract = extract_surroundings(tables, "Arden", min_claims=3)
        with pytest.raises(QuestionError, match="arden has no tie with at least 9 claims"):
            extract_surroundings(tables, "Arden", min_claims=9)
    assert {*sentences(extract)} == {"arden fights boral"}


def test_the_scope_narrows_it_and_the_title_says_all(tmp_path):
    rows = [*STAR, row("Arden fights Boral", said="2020-01-01")]
    with opened(tmp_path, rows) as tables:
        extract = extract_surroundings(
            tables, "Arden", 1, Scope(during="2019..2024", types="fights"), 1
        )
    assert [str(claim.said) for claim in extract.dataset.claims] == ["2020-01-01"]
    assert extract.dataset.title == (
        "Around Arden: extract of store (1 step, types fights, during 2019..2024; 1 claim of 9)"
    )


def test_claims_keep_their_source_their_claimant_and_their_date(tmp_path):
    rows = [row("Arden fights Boral", said="2014-05-06", by="unnamed;Boral", mode="label")]
    with opened(tmp_path, rows) as tables:
        (claim,) = extract_surroundings(tables, "Arden").dataset.claims
    assert (claim.source, claim.at, str(claim.said)) == ("courier-0", "row-2", "2014-05-06")
    assert (claim.by, claim.mode, claim.own_voice) == (("unnamed", "boral"), "label", False)


def test_denials_are_in_it(tmp_path):
    denial = row("Corvia backs Arden", by="Corvia", stance="denies", publisher="Post")
    with opened(tmp_path, [*STAR, denial]) as tables:
        extract = extract_surroundings(tables, "Arden")
    assert [each.by for each in extract.dataset.claims if each.stance == "denies"] == [("corvia",)]


def test_equal_claims_of_a_year_are_one_that_says_how_many_it_stands_for(tmp_path):
    rows = [row("Arden fights Boral", f"2015-02-{day:02}", number=day) for day in range(1, 13)]
    rows += [
        row("Arden fights Boral", "2016-01-01"),
        row("Arden fights Boral", "2015-03-01", publisher="Post"),
        row("Arden fights Boral", "2015-03-01", mode="label"),
        row("Arden fights Boral", "2015-03-01", by="Boral"),
        row("Arden fights Boral", "2015-03-01", stance="denies"),
    ]
    with opened(tmp_path, rows) as tables:
        extract = extract_surroundings(tables, "Arden")
    notes = {
        (str(each.said), each.by, each.mode, each.stance): each.note
        for each in extract.dataset.claims
    }
    first = notes.pop(("2015-02-01", ("Courier",), "act", "supports"))
    assert first == "stands for 12 equal claims of 2015 in the store"
    assert len(notes) == 5
    assert {*notes.values()} == {None}
    assert (extract.claims, extract.total, extract.limit) == (6, 17, None)
    assert extract.dataset.title.endswith("6 claims, standing for 17 of 17)")


def test_too_many_claims_are_cut_but_every_voice_and_every_denial_stays(tmp_path, monkeypatch):
    rows = [row("Arden fights Boral", f"{year}-01-01") for year in range(1990, 2010)]
    rows += [row("Arden fights Boral", "2015-01-01", publisher=name) for name in ("Post", "Echo")]
    rows += [row("Arden fights Boral", "2015-01-01", by="Arden", stance="denies")]
    monkeypatch.setattr(thin, "MOST_CLAIMS", 8)
    with opened(tmp_path, rows) as tables:
        extract = extract_surroundings(tables, "Arden")
    kept = extract.dataset.claims
    assert extract.limit == 5
    assert min(thin._MOST_PER_RELATION) == 2
    assert {each.voice for each in kept if each.stance == "supports"} == {"Courier", "Post", "Echo"}
    assert sum(each.stance == "denies" for each in kept) == 1
    assert {each.note for each in kept} == {
        "the store has 23 claims of this relation in the extract's scope"
    }


def test_the_strongest_claim_and_the_own_voice_are_not_cut(tmp_path, monkeypatch):
    rows = [
        row(
            "Arden fights Boral",
            publisher=f"Paper{name}",
            number=each,
            mode="label",
            by=f"Paper{name}; Reuters",
        )
        for name in range(9)
        for each in range(3)
    ]
    rows += [row("Arden fights Boral", publisher="Post")]
    monkeypatch.setattr(thin, "MOST_CLAIMS", 2)
    with opened(tmp_path, rows) as tables:
        kept = extract_surroundings(tables, "Arden").dataset.claims
    assert len(kept) == 2
    assert [each.source for each in kept if each.mode == "act" and each.own_voice] == ["post-0"]


def test_what_is_cut_is_spread_over_the_years(tmp_path, monkeypatch):
    rows = [
        row("Arden fights Boral", f"{year}-01-01", publisher=f"Paper{name}")
        for name in range(5)
        for year in range(1990, 2020)
    ]
    monkeypatch.setattr(thin, "MOST_CLAIMS", 20)
    with opened(tmp_path, rows) as tables:
        kept = extract_surroundings(tables, "Arden").dataset.claims
    assert len(kept) == 20
    late = sum(int(str(each.said)[:4]) >= 2005 for each in kept)
    assert 5 <= late <= 15


def test_of_too_many_actors_those_with_the_most_claims_stay(tmp_path, monkeypatch):
    rows = [row(f"Arden fights B{n}", number=each) for n in range(1, 6) for each in range(n)]
    monkeypatch.setattr(extracting, "_MOST_ACTORS", (3, 2))
    with opened(tmp_path, rows) as tables:
        extract = extract_surroundings(tables, "Arden")
    assert sorted(extract.dataset.actors) == ["arden", "b4", "b5"]
    assert (extract.actors, extract.found) == (3, 6)


def test_fewer_actors_are_kept_where_their_claims_are_too_many_and_then_it_is_refused(
    tmp_path, monkeypatch
):
    rows = [row(f"Arden {type} B{n}") for n in (1, 2, 3) for type in ("fights", "opposes")]
    monkeypatch.setattr(extracting, "_MOST_ACTORS", (4, 2))
    with opened(tmp_path, rows) as tables:
        monkeypatch.setattr(thin, "MOST_CLAIMS", 2)
        extract = extract_surroundings(tables, "Arden")
        assert sorted(extract.dataset.actors) == ["arden", "b1"]
        monkeypatch.setattr(thin, "MOST_CLAIMS", 1)
        with pytest.raises(QuestionError, match="raise --min-claims"):
            extract_surroundings(tables, "Arden")


@examples(8)
@given(st.integers(0, 10_000))
def test_of_a_dataset_it_has_the_relations_that_python_finds(seed):
    dataset = make_dataset(seed, claims=20 + seed % 60)
    graph, scope = read_graph(build_graph(dataset)), draw_scope(seed, dataset)
    middle = sorted(dataset.actors)[seed % len(dataset.actors)]
    relations = graph.select(scope).relations
    ties = [each for each in relations if each.standing and each.from_actor != each.to_actor]
    near = {middle, *(end for each in ties if middle in each.ends for end in each.ends)}
    expected = {each.id for each in ties if {*each.ends} <= near}
    with tables_of(dataset) as tables:
        if near == {middle}:
            with pytest.raises(QuestionError):
                extract_surroundings(tables, middle, 1, scope)
            return
        extract = extract_surroundings(tables, middle, 1, scope)
    kept = [each for each in extract.dataset.claims if each.stance == "supports"]
    assert {f"{each.from_actor} {each.type} {each.to_actor}" for each in kept} == expected
    known = Counter(strip(each) for each in dataset.claims)
    assert not {
        strip(each) for each in extract.dataset.claims if "stands for" not in (each.note or "")
    } - {*known}


def strip(claim):
    return replace(claim, place=None)


def test_ids_are_made_of_names_and_stay_apart():
    long = "https://a.org/" + "x" * 300
    ids = make_ids(["wsws", "A b", "a-b", "A B", long, f"{long}y", "..."])
    assert ids["wsws"] == "wsws"
    assert [ids[name] for name in ("a-b", "A B", "A b")] == ["a-b", "a-b-2", "a-b-3"]
    assert len(set(ids.values())) == 7
    assert max(map(len, ids.values())) <= 82


def test_a_source_that_is_an_address_keeps_it(tmp_path):
    rows = [row("Arden fights Boral", source="https://a.org/1", publisher="a.org")]
    with opened(tmp_path, rows) as tables:
        (source,) = extract_surroundings(tables, "Arden").dataset.sources.values()
    assert (source.id, source.url) == ("https-a.org-1", "https://a.org/1")


def test_what_a_source_says_in_its_own_voice_is_not_relayed(tmp_path):
    rows = [row("Arden fights Boral", source="A List", publisher="")]
    with opened(tmp_path, rows) as tables:
        write_new_folder(extract_surroundings(tables, "Arden").dataset, tmp_path / "out")
    (claim,) = read_project(tmp_path / "out" / "data").require().claims
    assert (claim.own_voice, claim.by) == (True, ("A List",))


def test_a_curated_project_keeps_its_kinds_its_paragraphs_and_its_marks(tmp_path):
    text = """
    sources: {memo: {title: A memo, author: Ann, publisher: The Lab,
      paragraphs: {p1: {starts: Once, gist: A start, mentions: [oster, vessa, tarn]}}}}
    actors:
      oster: {name: Oster, kind: state, aliases: [Ostland], named_by: memo}
      vessa: {name: Vessa, kind: armed-group}
      tarn: {name: Tarn, kind: state}
    claims: {memo: {p1: [
      oster backs vessa: {quote: gave them guns, private: true, via: [tarn], means: [weapons]},
      oster fights tarn]}}
    """
    data = write(tmp_path / "project", {"data/a.yaml": text})
    load_files([data], tmp_path / "store")
    with open_tables(tmp_path / "store") as tables:
        extract = extract_surroundings(tables, "Ostland")
    known = read_project(data).require()
    bare = [each.__class__(**{**fields(each), "place": None}) for each in extract.dataset.claims]
    assert bare == [each.__class__(**{**fields(each), "place": None}) for each in known.claims]
    assert extract.dataset.actors == known.actors
    assert extract.dataset.sources == known.sources


def fields(record):
    return {name: getattr(record, name) for name in record.__slots__}


def test_what_is_not_used_is_not_defined(tmp_path):
    rows = [["Arden", "shells", "Boral", "negative"], ["Corvia", "hugs", "Delmark", "positive"]]
    file = write_csv(tmp_path / "a.csv", rows, ["from", "type", "to", "sign"])
    load_files([file], tmp_path / "store")
    with open_tables(tmp_path / "store") as tables:
        types, _ = extract_surroundings(tables, "Arden").dataset.vocabulary.list_own()
    assert [each.id for each in types] == ["shells"]


def test_an_unknown_actor_is_reported(tmp_path):
    with opened(tmp_path, STAR) as tables, pytest.raises(UnknownActorError, match="Ardenn"):
        extract_surroundings(tables, "Ardenn")


@pytest.fixture
def store(tmp_path, monkeypatch):
    load_files([write_csv(tmp_path / "events.csv", STAR, HEADER)], tmp_path / "store")
    monkeypatch.chdir(tmp_path)
    return "store"


def run(*arguments):
    return CliRunner().invoke(main, list(arguments))


EXTRACT = ("tables", "extract", "--around", "Arden", "--store", "store", "-o", "out/arden")


def test_check_and_build_accept_what_is_written(store, tmp_path):
    done = run(*EXTRACT)
    assert done.exit_code == 0, done.output
    assert "Wrote out/arden: 3 actors, 6 claims" not in done.output
    assert "Next: actor-graph build out/arden/data" in done.output
    checked = run("check", "out/arden/data", "--json")
    assert (checked.exit_code, json.loads(checked.stdout)["warnings"]) == (0, [])
    assert run("build", "out/arden/data", "-o", "page.html").exit_code == 0
    assert "Around Arden: extract of store (1 step;" in (tmp_path / "page.html").read_text()


def test_the_answer_is_there_as_json(store):
    answer = json.loads(run(*EXTRACT, "--json").stdout)
    names = ("around", "steps", "min_claims", "found", "actors")
    assert [answer[name] for name in names] == ["arden", 1, 1, 3, 3]
    assert (answer["claims"], answer["total"], answer["limit"]) == (3, 6, None)


def test_the_same_store_gives_the_same_bytes(store, tmp_path):
    first = [*EXTRACT[:-1], "first"]
    assert run(*first).exit_code == run(*EXTRACT).exit_code == 0
    assert content_of(tmp_path / "first") == content_of(tmp_path / "out" / "arden")


def test_an_existing_folder_is_never_written_into(store, tmp_path):
    (tmp_path / "out" / "arden").mkdir(parents=True)
    done = run(*EXTRACT)
    assert done.exit_code == 1
    assert "out/arden already exists. Choose another folder." in done.stderr
    assert content_of(tmp_path / "out") == {}


def test_a_project_is_never_written_into_a_store(store, tmp_path):
    before = content_of(tmp_path / "store")
    done = run(*EXTRACT[:-1], "store/a/b")
    assert done.exit_code == 1
    said = "store/a/b is inside store, which belongs to a store of tables. Choose another folder."
    assert said in done.stderr
    assert content_of(tmp_path / "store") == before


def test_the_next_command_is_quoted(store):
    assert "Next: actor-graph build 'my out/data'\n" in run(*EXTRACT[:-1], "my out").stdout


def test_a_folder_that_appears_in_the_meantime_is_not_replaced(tmp_path, store, monkeypatch):
    with open_tables(tmp_path / "store") as tables:
        dataset = extract_surroundings(tables, "Arden").dataset
    other = tmp_path / "late"

    def read(path):
        other.mkdir(exist_ok=True)
        return read_project(path)

    monkeypatch.setattr("graph.exchange.write_files.read_project", read)
    with pytest.raises(OutputError, match="already exists"):
        write_new_folder(dataset, other)
    assert not list(other.iterdir())


def test_an_extract_that_is_stopped_at_any_step_has_written_all_or_nothing(
    store, tmp_path, monkeypatch
):
    with open_tables(tmp_path / "store") as tables:
        dataset = extract_surroundings(tables, "Arden").dataset
    write_new_folder(dataset, tmp_path / "whole")
    whole = content_of(tmp_path / "whole")
    for number in itertools.count():
        folder = tmp_path / f"stopped-{number}" / "new"
        with stopped_at(monkeypatch, number) as state:
            write_new_folder(dataset, folder)
        assert content_of(folder) in ({}, whole), number
        if not state["stopped"]:
            break
    assert number > 3
    assert content_of(folder) == whole


def test_the_texts_of_the_store_are_data_and_no_yaml(tmp_path):
    rows = [row("Arden fights Boral", publisher="a: {b: [c]} # d\u2028", by="*x")]
    with opened(tmp_path, rows) as tables:
        write_new_folder(extract_surroundings(tables, "Arden").dataset, tmp_path / "out")
    (card,) = (tmp_path / "out" / "seeds").iterdir()
    assert yaml.safe_load(card.read_text(encoding="utf-8"))["publisher"].startswith("a: {b: [c]} #")
