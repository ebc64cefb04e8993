"""The article that comes with the project: its card and claims, and the real text where it is."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

import graph as ag
from graph.analysis.verification import verify_text
from graph.files import read_project
from graph.model.records import HEADLINE
from graph.model.text import words

ROOT = Path(__file__).resolve().parent.parent
ARTICLE = "wsws-2024-12-03"
FOLDER = "ACTOR_GRAPH_TEXTS"
RUN = 4
"""So many words in a row that are the text's too are taken as copied."""


@pytest.fixture(scope="module")
def dataset():
    return read_project(ROOT / "data").dataset


@pytest.fixture(scope="module")
def graph():
    return ag.load(ROOT / "data")


@pytest.fixture(scope="module")
def text():
    folder = os.environ.get(FOLDER)
    path = (Path(folder) if folder else ROOT.parent / "shared" / "seeds") / f"{ARTICLE}.txt"
    if not path.is_file():
        pytest.skip(
            f"THE ARTICLE'S TEXT IS NOT HERE, so nothing is checked: there is no {path}. "
            f"Set {FOLDER} to the folder that holds the text."
        )
    return path.read_text(encoding="utf-8")


def test_the_data_have_no_errors_and_every_end_is_mentioned_in_its_paragraph():
    check = ag.check(ROOT / "data")
    assert [str(problem) for problem in (*check.errors, *check.warnings)] == []


def test_the_card_has_a_headline_and_nineteen_paragraphs_each_with_a_gist(dataset):
    paragraphs = dataset.sources[ARTICLE].paragraphs
    assert list(paragraphs) == [HEADLINE, *(f"p{number}" for number in range(1, 20))]
    assert all(each.starts and each.gist and each.mentions for each in paragraphs.values())


def test_every_claim_is_by_the_author_or_by_someone_who_is_an_actor_or_unnamed(dataset):
    known = {"Alex Lantier", "unnamed", *dataset.actors}
    assert {name for claim in dataset.claims for name in claim.by} <= known


def test_media_claim_and_have_no_tie_but_to_whom_they_belong_or_are_close(dataset):
    media = {id for id, actor in dataset.actors.items() if actor.kind == "media"}
    ties = {each.relation for each in dataset.claims if media & set(each.relation[:2])}
    assert ties == {("xinhua", "china", "part-of"), ("iran", "telegram-channels", "linked-to")}
    assert media <= {name for claim in dataset.claims for name in claim.by}


@pytest.mark.parametrize(
    ("sentence", "at", "mode", "by", "stance"),
    [
        ("turkey backs sna", "p11", "label", "Alex Lantier", "supports"),
        ("us backs ypg", "p11", "label", "Alex Lantier", "supports"),
        ("sna fights ypg", "p11", "act", "unnamed", "supports"),
        ("turkey part-of nato", "p6", "act", "Alex Lantier", "supports"),
        ("us part-of nato", "p2", "act", "Alex Lantier", "supports"),
        ("us part-of nato", "p8", "act", "Alex Lantier", "supports"),
        ("nato backs hts", "p3", "label", "Alex Lantier", "supports"),
        ("nato backs hts", "p5", "act", "nato", "withholds"),
        ("us backs hts", "p16", "label", "Alex Lantier", "supports"),
        ("us opposes hts", "p5", "act", "nyt", "supports"),
        ("turkey backs hts", "p12", "intent", "fidan", "withholds"),
        ("us backs kurdish-groups", "p12", "act", "fidan", "supports"),
        ("nato fights russia", "p2", "thesis", "Alex Lantier", "supports"),
        ("china allied-with russia", "p2", "thesis", "Alex Lantier", "supports"),
        ("nato backs israel", "p8", "thesis", "Alex Lantier", "supports"),
        ("us backs israel", "p8", "thesis", "Alex Lantier", "supports"),
        ("ukraine asks-support-of nato", "p3", "act", "Alex Lantier", "supports"),
        ("xinhua part-of china", "p4", "label", "Alex Lantier", "supports"),
        ("iran linked-to telegram-channels", "p10", "label", "Alex Lantier", "supports"),
    ],
)
def test_what_the_article_turns_on_is_coded_with_who_says_it(
    dataset, sentence, at, mode, by, stance
):
    first, type, second = sentence.split()
    assert (mode, by, stance) in [
        (claim.mode, claim.by[0], claim.stance)
        for claim in dataset.claims
        if claim.relation == (first, second, type) and claim.at == at
    ]


def test_the_gravest_charge_is_a_claim_against_a_state_about_a_population(dataset):
    claims = [each for each in dataset.claims if each.relation == ("gaza", "israel", "fights")]
    assert {each.at for each in claims} == {"p2", "p4"}
    assert {each.attacker for each in claims} == {"israel"}
    assert dataset.actors["gaza"].kind == "population"


def test_support_for_the_war_on_gaza_is_for_who_wages_it(dataset):
    claims = [each for each in dataset.claims if each.relation[1:] == ("israel", "backs")]
    assert {each.from_actor for each in claims} == {"nato", "us"}
    assert {each.against for each in claims} == {("gaza",)}
    assert not [each for each in dataset.claims if each.relation[1:] == ("gaza", "opposes")]


@pytest.mark.parametrize(
    ("holder", "place", "at", "by", "start", "over", "event"),
    [
        ("hts", "aleppo", "p1", "Alex Lantier", "about 2024-12-01", False, "aleppo-offensive"),
        ("hts", "aleppo", "p4", "xinhua", None, False, "aleppo-offensive"),
        ("hts-allies", "aleppo", "p4", "xinhua", None, False, "aleppo-offensive"),
        ("hts", "idlib", "p3", "Alex Lantier", None, False, None),
        ("islamist-militias", "nearby-pockets", "p3", "Alex Lantier", None, False, None),
        (
            "syrian-army",
            "khanasir",
            "p10",
            "telegram-channels",
            None,
            False,
            "syrian-counterattack",
        ),
        ("sna", "tal-rifaat", "p11", "unnamed", None, False, "tal-rifaat"),
        ("ypg", "tal-rifaat", "p11", "unnamed", None, True, "tal-rifaat"),
    ],
)
def test_who_holds_which_place_is_coded_with_who_says_it_and_when(
    dataset, holder, place, at, by, start, over, event
):
    assert (by, start, over, event) in [
        (each.by[0], each.start and str(each.start), each.ended, each.event)
        for each in dataset.claims
        if each.relation == (holder, place, "controls") and each.at == at
    ]


def test_who_backed_whom_in_the_war_has_the_years_of_the_war(dataset):
    (war,) = [e for e in dataset.claims if e.relation[2] == "fights" and str(e.start) == "2011"]
    backing = [each for each in dataset.claims if each.at == "p1" and each.type == "backs"]
    assert {each.from_actor for each in backing} == {"nato", "russia", "iran"}
    assert {(each.start, each.end) for each in backing} == {(war.start, war.end)}


def test_support_and_listing_of_one_group_by_one_state_are_contested(graph):
    assert graph.edges["us", "hts", "backs"]["contested"]
    assert graph.edges["us", "hts", "opposes"]["contested"]


def test_funding_with_years_is_over(graph):
    edge = graph.edges["us", "fsa", "backs"]
    assert (str(edge["start"]), str(edge["end"]), edge["ended"]) == ("2012", "2017", True)


def test_the_path_from_turkey_to_the_united_states_runs_through_two_clients_who_fight(graph):
    found = ag.find_paths(graph, "turkey", "us", ag.Scope(types="backs,fights"), max_length=3)
    assert ("turkey", "sna", "ypg", "us") in [path.actors for path in found.paths]


def test_the_text_supports_the_card_and_every_claim(dataset, text):
    assert [str(problem) for problem in verify_text(dataset, ARTICLE, text)] == []


def test_a_claim_that_the_text_does_not_support_is_reported(dataset, text):
    moved = replace(dataset.claims[0], at="p15", quote=None)
    assert verify_text(replace(dataset, claims=(moved,)), ARTICLE, text)


def runs_of(text):
    found = words(text)
    return {tuple(found[at : at + RUN]) for at in range(len(found) - RUN + 1)}


def test_no_gist_and_no_note_is_copied_from_the_text(dataset, text):
    own = [
        *(paragraph.gist for paragraph in dataset.sources[ARTICLE].paragraphs.values()),
        *(actor.note for actor in dataset.actors.values()),
        *(claim.note for claim in dataset.claims),
    ]
    copied = runs_of(text)
    assert [line for line in own if line and runs_of(line) & copied] == []


@pytest.mark.parametrize("coding", ["first.yaml", "second.yaml"])
def test_no_note_of_the_two_codings_is_copied_from_the_text(coding, text):
    dataset = read_project(ROOT / "docs" / "coding" / coding).dataset
    copied = runs_of(text)
    notes = [claim.note for claim in dataset.claims if claim.note]
    assert [note for note in notes if runs_of(note) & copied] == []
