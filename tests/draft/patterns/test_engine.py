"""The engine as a whole: figures on coded sentences, and laws of all that it proposes."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pattern_cases import ACTORS, CODED, COMMENTARY, DATASET, EMPTY, propose_in, read_actors
from rounds import examples

from graph.model.text import split_words

PRECISION = 0.95
RECALL = 0.8
WORDS = [
    *("Oster", "Vessa", "the River Guard", "Kell", "said", "attacked", "-backed", "and", ",", "."),
    *("by", "armed", "of", "'s", "(", ")", "“", "”", "which", "is", "denied", "arming", "Tarn"),
    *("Turkish", "President", "accused", "Karsa Front", "in", "–", "?", "not", "if", "its", "who"),
]


def code(claim):
    """Write a claim as the coded sentences do."""
    by = f" by {claim.by[0]}" if claim.by else ""
    return f"{claim.sentence}{by}{' denies' if claim.stance == 'denies' else ''}"


def in_order(line):
    """Write the ends of a symmetric type in the order of their ids."""
    first, type, second, *rest = line.split()
    if DATASET.vocabulary.relation_types[type].symmetric:
        first, second = sorted((first, second))
    return " ".join([first, type, second, *rest])


def test_precision_and_recall_on_sentences_coded_before_the_patterns_were_written():
    right = found = coded = 0
    for entry in CODED["sentences"]:
        gold = {in_order(line) for line in entry["claims"]}
        drafts = {code(claim) for claim in propose_in(entry["text"]).claims}
        right += len(gold & drafts)
        found += len(drafts)
        coded += len(gold)
    assert len(CODED["sentences"]) >= 60
    assert right / found >= PRECISION
    assert right / coded >= RECALL


@pytest.mark.parametrize(("part", "recall"), [("commentary", 0.6), ("news", 0.65)])
def test_precision_and_recall_on_commentary_and_news_coded_before_the_patterns_were_widened(
    part, recall
):
    right = found = coded = 0
    for entry in COMMENTARY[part]:
        gold = {" ".join(in_order(line).split()[:3]) for line in entry["claims"]}
        drafts = {
            claim.sentence
            for claim in propose_in(entry["text"], dataset=read_actors(COMMENTARY)).claims
        }
        right += len(gold & drafts)
        found += len(drafts)
        coded += len(gold)
    assert sum(len(COMMENTARY[each]) for each in ("commentary", "news")) >= 100
    assert right / found >= 0.9
    assert right / coded >= recall


@examples(30)
@given(st.lists(st.sampled_from(WORDS), max_size=25), st.sampled_from([DATASET, EMPTY]))
def test_whatever_the_text_words_are_verbatim_and_ends_known(words, dataset):
    text = " ".join(words).replace(" ,", ",").replace(" .", ".").replace(" -", "-")
    drafts = propose_in(text, dataset=dataset)
    for claim in drafts.claims:
        assert claim.quote
        assert claim.quote in text
        assert len(list(split_words(claim.quote))) <= 10
        known = {*dataset.actors, *(each.id for each in drafts.actors)}
        assert {claim.from_actor, claim.to_actor} <= known
        assert claim.from_actor != claim.to_actor
    assert all(words in text for each in drafts.actors for words in each.seen.values())


def test_the_same_text_gives_the_same_drafts():
    texts = [entry["text"] for entry in CODED["sentences"]]
    assert propose_in(*texts) == propose_in(*texts)


def test_a_claim_is_proposed_once_a_paragraph():
    text = "The Oster-backed River Guard left. The Oster-backed River Guard returned."
    assert len(propose_in(text).claims) == 1
    assert len(propose_in(text, text).claims) == 2


def test_a_long_article_and_a_hostile_sentence_take_no_time():
    texts = [entry["text"] for entry in CODED["sentences"]] * 3
    names = " and ".join(actor.name for actor in ACTORS.values())
    hostile = f"{', '.join([names] * 20)} attacked {'the Oster-backed ' * 200}Vessa"
    propose_in("Oster left.")
    start = time.process_time()
    propose_in(*texts, hostile, dataset=DATASET)
    assert time.process_time() - start < 5


def test_english_prose_without_actors_gives_nothing():
    drafts = propose_in("Nothing happened, and nobody said why.", "", dataset=EMPTY)
    assert (drafts.actors, drafts.claims) == ((), ())
