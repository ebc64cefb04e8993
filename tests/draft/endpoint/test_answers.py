"""What a model writes is untrusted: JSON is found in it, and everything else becomes no draft."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.draft.endpoint.answers import (
    MOST_ENTRIES,
    TOO_LONG,
    collect_entries,
    make_actors,
    make_claims,
    read_entries,
)
from graph.draft.endpoint.client import NoAnswerError
from graph.model.records import Actor

CLAIM = {
    "from": "oster",
    "type": "backs",
    "to": "river-guard",
    "at": "p1",
    "by": ["tarn-monitor"],
    "mode": "act",
    "stance": "denies",
    "means": ["training"],
    "quote": "trained by Oster",
}
ACTORS = [
    Actor("oster", "Oster", "state"),
    Actor("river-guard", "River Guard", "unit", aliases=("RG",)),
]


def write(*entries):
    return json.dumps({"claims": entries})


def test_an_answer_in_the_form_asked_for_becomes_claims():
    (claim,) = make_claims(read_entries(write(CLAIM), "claims"), ["p1"], ACTORS)
    assert claim.key == ("p1", "oster backs river-guard", "tarn-monitor")
    assert (claim.mode, claim.stance, claim.means) == ("act", "denies", ("training",))
    assert (claim.quote, claim.engines) == ("trained by Oster", ("endpoint",))


@pytest.mark.parametrize(
    "text",
    [
        f"```json\n{write(CLAIM)}\n```",
        f"Here are the claims:\n{write(CLAIM)}\nShall I go on?",
        f"<think>Perhaps {write()}? Or {{this}}?</think>{write(CLAIM)}",
        json.dumps({"answer": {"claims": [CLAIM]}}),
        f"\ufeff  {write(CLAIM)}",
    ],
)
def test_json_is_found_in_what_a_model_says_around_it_and_the_last_counts(text):
    assert read_entries(text, "claims") == [CLAIM]


@pytest.mark.parametrize(
    "text",
    [
        "", "No claims.", "[]", '{"claims": {}}', '{"claims": [', write(CLAIM)[:-9],
        '{"a":' * 5000, '{"actors": []}', '{"n": ' + "9" * 5000 + "}",
    ],
)  # fmt: skip
def test_what_has_no_list_of_claims_is_no_answer(text):
    with pytest.raises(NoAnswerError, match="not JSON of the form"):
        read_entries(text, "claims")


def test_an_endless_answer_is_no_answer():
    with pytest.raises(NoAnswerError, match="more than 60 claims"):
        read_entries(write(*[CLAIM] * (MOST_ENTRIES["claims"] + 1)), "claims")


def test_all_answers_of_a_chat_are_taken_and_none_is_not_an_empty_one():
    assert collect_entries(f"{write(CLAIM)} and\n{write(CLAIM, CLAIM)}", "claims") == [CLAIM] * 3
    assert collect_entries(write(), "claims") == []
    assert collect_entries("Nothing.", "claims") is None


def test_names_are_read_as_ids_and_what_is_left_out_has_its_default():
    entry = {"from": "OSTER", "type": "backs", "to": "RG", "by": "Oster", "quote": "x"}
    (claim,) = make_claims(read_entries(write(entry), "claims"), ["p1"], ACTORS)
    assert claim.key == ("p1", "oster backs river-guard", "oster")
    assert (claim.mode, claim.stance, claim.means) == ("act", "supports", ())


def test_a_claim_of_a_paragraph_that_was_not_asked_about_is_of_none():
    (claim,) = make_claims([CLAIM], ["p2"], ACTORS)
    assert claim.at == ""


def test_words_that_are_too_long_are_not_kept_and_control_characters_are_seen():
    entry = {**CLAIM, "quote": "word " * 11, "by": ["The whole article. " * 100]}
    (read,) = read_entries(write(entry), "claims")
    assert (read["quote"], read["by"]) == (TOO_LONG, [TOO_LONG])


def test_actors_get_their_ids_from_their_names():
    entry = {
        "name": "River  Guard",
        "kind": "unit",
        "aliases": ["RG", "RG", ""],
        "at": "p1",
        "words": "RG",
    }
    (read,) = read_entries(json.dumps({"actors": [entry]}), "actors")
    (actor,) = make_actors([read])
    assert (actor.id, actor.name, actor.aliases) == ("river-guard", "River Guard", ("RG",))
    assert dict(actor.seen) == {"p1": "RG"}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from([*CLAIM, "name", "aliases"]), inner)
    ),
)


@given(st.lists(JSON, max_size=3))
def test_whatever_json_is_in_the_list_becomes_records_of_text(entries):
    read = read_entries(write(*entries), "claims")
    for claim in make_claims(read, ["p1", "p2"], ACTORS):
        values = (claim.at, claim.from_actor, claim.type, claim.to_actor, claim.mode, claim.quote)
        assert all(isinstance(each, str) for each in (*values, *claim.by, *claim.means))
    assert len(make_actors(read)) == len(entries)


@given(st.text(alphabet='{}[]":,claims \\n1', max_size=200))
def test_no_text_breaks_the_reading(text):
    found = collect_entries(text, "claims")
    assert found is None or isinstance(found, list)
