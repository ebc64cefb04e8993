"""Pairs of actors that one sentence names, for a person to answer with one key."""

import pytest
from drafting import BACKS, DATA, LINKED, TEXT, read_all

from graph.draft.pairs import list_pairs
from graph.draft.records import Decision

ALL = [
    ("p1", 1, ("river-guard", "oster")),
    ("p2", 1, ("oster", "tarn-monitor")),
    ("p2", 2, ("vessa", "oster-army")),
    ("p2", 2, ("vessa", "river-guard")),
    ("p2", 2, ("oster-army", "river-guard")),
    ("p2", 3, ("oster", "vessa")),
    ("p2", 3, ("oster", "tarn-city")),
    ("p2", 3, ("vessa", "tarn-city")),
    ("p3", 2, ("vessa", "river-guard")),
    ("p3", 3, ("vessa", "tarn-pact")),
]
GUARD = "  river-guard: {name: River Guard, kind: armed-group, aliases: [RG]}\n"


@pytest.fixture
def pairs(tmp_path):
    def run(claims=(), decided=(), coded="", data=DATA + GUARD, text=TEXT):
        article, dataset = read_all(tmp_path, coded, data, text)
        found = list_pairs(article, dataset, claims, decided)
        return [(each.at, each.sentence, each.actors) for each in found]

    return run


def test_all_pairs_named_in_one_sentence_are_listed_in_the_order_of_the_text(pairs):
    assert pairs() == ALL


def test_a_pair_with_a_claim_from_the_sentence_is_left_out_coded_or_drafted(pairs):
    left = [each for each in ALL if each != ("p2", 3, ("oster", "vessa"))]
    assert pairs(coded="    p2: [vessa opposes oster]\n") == left
    assert pairs([LINKED]) == left
    assert pairs([BACKS]) == ALL[1:]


@pytest.mark.parametrize(
    ("detail", "left"),
    [("", [4]), (": {quote: met in Tarn City}", [4]), (": {quote: never met Vessa}", [3])],
)
def test_a_claim_settles_one_sentence_only_since_another_may_deny_it(pairs, detail, left):
    text = TEXT.replace("met in Tarn City.", "met in Tarn City. Oster never met Vessa.")
    found = pairs(coded=f"    p2:\n      - oster linked-to vessa{detail}\n", text=text)
    assert [number for _, number, ends in found if set(ends) == {"oster", "vessa"}] == left


def test_a_claim_in_another_paragraph_or_source_does_not_count(pairs):
    assert pairs(coded="    p3: [vessa opposes oster]\n") == ALL
    other = DATA.replace("actors:", "  wire: {title: Wire, paragraphs: {p2: }}\nactors:")
    coded = "    p1: []\n  wire:\n    p2: [vessa opposes oster]\n"
    assert pairs(coded=coded, data=other + GUARD) == ALL


def test_a_pair_that_was_skipped_is_left_out_in_that_sentence(pairs):
    def decide(answer, at, sentence, *pair):
        return Decision(answer, "2025-02-20T10:03:11", at=at, sentence=sentence, pair=pair)

    skipped = [
        decide("skipped", "p2", 3, "vessa", "oster"),
        decide("skipped", "p2", 1, "vessa", "river-guard"),
        decide("skipped", "p3", 3, "vessa", "tarn-pact"),
        decide("undone", "p3", 3, "vessa", "tarn-pact"),
    ]
    assert pairs(decided=skipped) == [x for x in ALL if x != ("p2", 3, ("oster", "vessa"))]


def test_actors_named_by_the_same_words_are_no_pair(pairs):
    twins = DATA.replace("name: Vessa,", "name: Vessa, mentioned_as: [the militia],") + GUARD
    twins = twins.replace("aliases: [RG]", "mentioned_as: [the militia]")
    found = pairs(data=twins)
    assert ("p2", 1, ("oster", "vessa")) in found
    assert not [x for x in found if x[:2] == ("p2", 1) and {*x[2]} == {"vessa", "river-guard"}]


def test_an_actor_in_a_longer_name_is_a_pair_only_where_it_is_also_named_alone(pairs):
    data = DATA.replace("name: Oster Army", "name: Vessa-led army")
    alone = TEXT.replace("Vessa and the Oster Army", "The Vessa-led army")
    both = TEXT.replace("Vessa and the Oster Army", "The Vessa-led army and Vessa")
    pair = ("p2", 2, ("oster-army", "vessa"))
    assert pair not in pairs(data=data, text=alone)
    assert pair in pairs(data=data, text=both)
