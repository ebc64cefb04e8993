"""What several engines propose for one article is joined; an actor that two propose is one."""

from dataclasses import replace

from drafting import BACKS, GUARD

from graph.draft.combine import combine
from graph.draft.records import Proposals

OTHER = replace(GUARD, id="the-guard", name="RIVER GUARD", kind="unit")


def test_an_actor_of_the_same_name_is_that_of_the_first_also_in_claims():
    claim = replace(BACKS, to_actor="the-guard", by=("the-guard",))
    joined = combine([Proposals((GUARD,)), Proposals((OTHER,), (claim,))])
    assert joined.actors == (GUARD,)
    assert joined.claims == (replace(BACKS, by=("river-guard",)),)


def test_what_one_engine_repeats_is_left_to_the_check():
    assert combine([Proposals((GUARD, GUARD), (BACKS, BACKS))]) == Proposals(
        (GUARD, GUARD), (BACKS, BACKS)
    )


def test_what_a_model_did_not_answer_is_kept():
    asked = Proposals(stage="claims", model="m", unanswered={"p1": "why"}, stopped="because")
    assert combine([Proposals((GUARD,)), asked]) == replace(asked, actors=(GUARD,))
    assert combine([]) == Proposals()
