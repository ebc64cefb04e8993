"""A review: what is asked in which order, what each answer writes, and how it is taken back."""

import os

import pytest
from reviews import (
    ACTORS,
    CLAIMS,
    DRAFTS,
    EPITHET,
    FILES,
    GUARD,
    HASH,
    KELL,
    LEADS,
    MONITOR,
    OPPOSES,
    PAIR,
    TRAINED,
    Clock,
    data_of,
    ids,
    reopen,
    start,
)  # fmt: skip

from graph.draft.file import read_drafts
from graph.draft.given import GivenActor, GivenClaim, Reply
from graph.draft.log import WHYS
from graph.draft.tally import Counts
from graph.edit.add_claim import add_claim
from graph.edit.change_claim import change_claim
from graph.edit.rename_actor import rename_actor
from graph.files import read_dataset
from graph.model.errors import DataError, GraphError, OutputError

ACCEPT, SKIP = Reply("accepted"), Reply("skipped")
NOT_SAID = Reply("rejected", why="not-said")


def claims_of(folder):
    return (folder / "data/ht.yaml").read_text()


def log_of(folder):
    return read_drafts(folder / "drafts/ht.yaml").decided


def answers(review, *pairs):
    for item, reply in pairs:
        state = review.answer(item, reply)
    return state


def all_actors(review):
    return answers(review, (GUARD, ACCEPT), (MONITOR, ACCEPT), (KELL, ACCEPT))


def test_actors_come_first_then_claims_by_paragraph_the_doubtful_last_then_pairs(tmp_path):
    review = start(tmp_path)
    assert ids(review.state()) == [GUARD, MONITOR, KELL, OPPOSES]
    state = all_actors(review)
    order = ids(state)
    assert order[:4] == [TRAINED, LEADS, EPITHET, OPPOSES]
    assert PAIR in order[4:]
    assert all(each.startswith("pair") for each in order[4:])
    assert [bool(item.doubts) for item in state.queue][:5] == [False, False, True, False, False]


def test_a_draft_is_what_the_page_would_say_with_its_words_marked(tmp_path):
    review = start(tmp_path)
    state = all_actors(review)
    item = state.queue[0]
    assert item.says == (
        "According to Tarn Monitor (in Harbour Times, news, p1), "
        "Oster backs River Guard with training."
    )
    text = next(each.text for each in state.paragraphs if each.id == item.at)
    assert [(each.what, text[each.start : each.end]) for each in item.marks] == [
        ("quote", "trained River Guard for two years"), ("from", "Oster"), ("to", "River Guard"),
    ]  # fmt: skip
    assert text[slice(*item.sentence)].startswith("Oster has trained")
    assert text[slice(*item.sentence)].endswith("Monitor said.")


def test_an_accepted_claim_is_written_with_its_coder_and_its_line_in_the_log(tmp_path):
    clock = Clock()
    review = start(tmp_path, clock=clock)
    review.state()
    clock.wait(7.4)
    state = review.answer(OPPOSES, ACCEPT)
    assert claims_of(tmp_path) == CLAIMS.replace(
        "    p3:\n",
        "    p3:\n      - oster opposes vessa: {quote: Oster opposes Vessa, coder: ml}\n",
    )
    logged = log_of(tmp_path)[-1]
    assert (logged.answer, logged.at, logged.claim) == ("accepted", "p3", "oster opposes vessa")
    assert (logged.on, logged.seconds, logged.coder) == ("2025-02-20T10:03:18", 7, "ml")
    assert (tmp_path / "drafts/ht.yaml").read_text().startswith(DRAFTS)
    assert OPPOSES not in ids(state)
    assert state.undo == OPPOSES


def test_a_pause_does_not_count_as_work(tmp_path):
    clock = Clock()
    review = start(tmp_path, clock=clock)
    review.state()
    clock.wait(3600)
    assert review.answer(GUARD, NOT_SAID).tally.seconds == 600
    clock.wait(30)
    state = review.answer(OPPOSES, ACCEPT)
    assert (state.tally.seconds, state.tally.minutes) == (630, 10)


def test_a_claim_about_a_proposed_actor_comes_when_that_one_is_accepted(tmp_path):
    review = start(tmp_path)
    assert TRAINED not in ids(review.state())
    review.answer(GUARD, ACCEPT)
    assert TRAINED not in ids(review.state())  # its claimant is not decided on
    assert TRAINED in ids(review.answer(MONITOR, ACCEPT))
    assert (
        "  river-guard: {name: River Guard, kind: armed-group, aliases: [RG]}\n"
        in (tmp_path / "data/actors.yaml").read_text()
    )


def test_a_claim_about_a_rejected_actor_is_not_asked(tmp_path):
    review = start(tmp_path)
    state = answers(review, (GUARD, NOT_SAID), (MONITOR, ACCEPT), (KELL, NOT_SAID))
    assert [each for each in ids(state) if each.startswith("claim")] == [OPPOSES]


def test_a_rejected_claimant_is_a_claimant_by_name(tmp_path):
    review = start(tmp_path)
    answers(review, (GUARD, ACCEPT), (MONITOR, NOT_SAID), (TRAINED, ACCEPT))
    assert "by: {name: Tarn Monitor}" in claims_of(tmp_path)


def test_an_actor_accepted_under_another_id_takes_its_claims_along(tmp_path):
    review = start(tmp_path)
    actor = GivenActor("The River Guard", "umbrella", "guard", {"aliases": ["River Guard", "RG"]})
    answers(review, (GUARD, Reply("changed", actor=actor)), (MONITOR, ACCEPT))
    answers(review, (EPITHET, ACCEPT))
    assert "oster backs guard: {mode: label" in claims_of(tmp_path)
    logged = log_of(tmp_path)
    assert (logged[0].actor, logged[0].became) == ("river-guard", "guard")
    assert (logged[-1].claim, logged[-1].became) == (
        "oster backs river-guard", "oster backs guard",
    )  # fmt: skip


def test_an_accepted_actor_that_is_renamed_keeps_its_drafts(tmp_path):
    review = start(tmp_path)
    answers(review, (GUARD, ACCEPT), (MONITOR, ACCEPT))
    rename_actor("river-guard", "guard", tmp_path / "data")
    review.answer(EPITHET, ACCEPT)
    assert "oster backs guard: {mode: label" in claims_of(tmp_path)


def test_a_proposed_actor_with_the_id_of_another_one_is_not_taken_for_it(tmp_path):
    review = start(tmp_path)
    review.add_actor(GivenActor("Kell Vane", "person", "kell"))
    assert KELL in ids(review.state())
    assert LEADS not in ids(review.state())
    with pytest.raises(GraphError, match='"kell" already exists'):
        review.answer(KELL, ACCEPT)
    actor = GivenActor("Kell of Ulm", "person", "kell-2")
    assert LEADS in ids(review.answer(KELL, Reply("changed", actor=actor)))
    review.answer(LEADS, ACCEPT)
    assert "- kell-2 leads vessa" in claims_of(tmp_path)


def test_a_proposed_actor_that_is_a_known_one_gives_it_its_name(tmp_path):
    review = start(tmp_path)
    state = review.answer(KELL, Reply("changed", same_as="Vessa"))
    text = (tmp_path / "data/actors.yaml").read_text()
    assert text == ACTORS.replace("aliases: [VS]", "aliases: [VS, Kell]")
    assert LEADS not in ids(state)  # both ends are the same now
    review.undo()
    assert (tmp_path / "data/actors.yaml").read_text() == ACTORS


def test_a_known_actor_that_has_the_name_stays_as_it_is(tmp_path):
    drafts = DRAFTS.replace("name: Kell, kind: person", "name: VS, kind: state")
    review = start(tmp_path, {**FILES, "drafts/ht.yaml": drafts})
    assert KELL not in ids(review.state())  # it is known already


def test_a_common_noun_becomes_an_epithet(tmp_path):
    drafts = DRAFTS.replace("name: Kell, kind", "name: the president, kind")
    review = start(tmp_path, {**FILES, "drafts/ht.yaml": drafts})
    review.answer(KELL, Reply("changed", same_as="vessa"))
    actors = read_dataset(tmp_path / "data").actors
    assert actors["vessa"].mentioned_as == ("the president",)
    review.undo()
    assert (tmp_path / "data/actors.yaml").read_text() == ACTORS


def test_a_changed_claim_is_written_as_changed(tmp_path):
    review = start(tmp_path)
    given = GivenClaim(
        "Vessa fights Oster",
        details={
            "by": ["a soldier", "Kell"], "mode": "intent", "start": "2024", "means": [],
            "note": "At sea.",
        },
    )  # fmt: skip
    review.answer(KELL, ACCEPT)
    review.answer(OPPOSES, Reply("changed", claim=given))
    assert (
        "      - vessa fights oster:\n"
        "          mode: intent\n"
        "          by: [{name: a soldier}, kell]\n"
        "          start: 2024\n"
        "          note: At sea.\n"
        "          coder: ml\n"
    ) in claims_of(tmp_path)
    assert log_of(tmp_path)[-1].became == "vessa fights oster"


def test_a_pair_is_answered_with_a_claim_or_skipped(tmp_path):
    review = start(tmp_path)
    all_actors(review)
    state = review.answer(PAIR, Reply("accepted", claim=GivenClaim("oster opposes kell")))
    assert "- oster opposes kell: {coder: ml}" in claims_of(tmp_path)
    assert state.tally.paired == 1
    assert PAIR in ids(review.undo())
    state = review.answer(PAIR, SKIP)
    assert PAIR not in ids(state)
    assert (state.tally.paired, state.tally.skipped) == (0, 1)


def test_pairs_with_an_accepted_actor_are_asked_too(tmp_path):
    review = start(tmp_path)
    assert not any(each.startswith("pair p1") for each in ids(review.state()))
    state = answers(review, (MONITOR, ACCEPT))
    assert "pair p1 1 oster tarn-monitor" in ids(state)
    state = review.answer("pair p1 1 oster tarn-monitor", SKIP)
    assert "pair p1 1 oster tarn-monitor" not in ids(state)


def test_a_pair_with_a_claim_is_not_asked(tmp_path):
    review = start(tmp_path)
    all_actors(review)
    add_claim("kell speaks-for oster", "ht", "p2", {}, tmp_path / "data")
    assert PAIR not in ids(review.state())


def test_a_claim_and_an_actor_by_hand_are_logged_as_added(tmp_path):
    review = start(tmp_path)
    review.add_actor(GivenActor("Tarn City", "place"))
    state = review.add(GivenClaim("VS controls Tarn City", "p3", {"quote": "in Tarn City"}))
    assert "- vessa controls tarn-city: {quote: in Tarn City, coder: ml}" in claims_of(tmp_path)
    first, second = log_of(tmp_path)
    assert (first.answer, first.actor) == ("added", "tarn-city")
    assert (second.answer, second.at, second.claim) == ("added", "p3", "vessa controls tarn-city")
    assert state.tally.added == 2


def test_later_moves_to_the_end_and_is_not_logged(tmp_path):
    review = start(tmp_path)
    assert ids(review.later(GUARD)) == [MONITOR, KELL, OPPOSES, GUARD]
    assert ids(review.later(MONITOR)) == [KELL, OPPOSES, GUARD, MONITOR]
    assert log_of(tmp_path) == ()


def test_the_next_paragraph_leaves_the_rest_of_this_one_for_later(tmp_path):
    review = start(tmp_path)
    all_actors(review)
    assert ids(review.later(TRAINED))[:2] == [LEADS, EPITHET]
    assert ids(review.next_paragraph())[0] == OPPOSES
    assert ids(review.state())[-2:] == [LEADS, EPITHET]


def test_what_was_undone_is_asked_next_and_the_log_keeps_both(tmp_path):
    review = start(tmp_path)
    review.answer(KELL, NOT_SAID)
    review.answer(OPPOSES, ACCEPT)
    state = review.undo()
    assert ids(state)[0] == OPPOSES
    assert claims_of(tmp_path) == CLAIMS
    assert [each.answer for each in log_of(tmp_path)] == ["rejected", "accepted", "undone"]
    assert ids(review.undo())[0] == KELL
    with pytest.raises(GraphError, match="There is nothing to undo"):
        review.undo()
    assert review.state().tally.undone == 2


def test_a_decision_of_an_earlier_run_is_undone(tmp_path):
    answers(start(tmp_path), (GUARD, ACCEPT), (MONITOR, ACCEPT), (TRAINED, ACCEPT))
    review = reopen(tmp_path, coder="")
    for _ in range(3):
        state = review.undo()
    assert data_of(tmp_path) == data_of_files()
    assert ids(state) == [GUARD, MONITOR, KELL, OPPOSES]


def data_of_files():
    return {
        f"{name.split('/')[1]}{name.split('/')[0]}": text.encode()
        for name, text in FILES.items()
        if name.startswith(("data", "seeds"))
    }


def test_what_was_changed_since_is_not_undone(tmp_path):
    review = start(tmp_path)
    review.answer(OPPOSES, ACCEPT)
    claim = next(each for each in read_dataset(tmp_path / "data").claims if each.at == "p3")
    change_claim(claim, details={"note": "Mine."}, paths=tmp_path / "data")
    before = data_of(tmp_path)
    with pytest.raises(GraphError, match="was changed or removed since it was decided on"):
        review.undo()
    assert data_of(tmp_path) == before
    assert [each.answer for each in log_of(tmp_path)] == ["accepted"]


def test_an_actor_that_was_changed_or_is_used_is_not_undone(tmp_path):
    review = start(tmp_path)
    review.answer(GUARD, ACCEPT)
    add_claim("vessa fights river-guard", "ht", "p2", {}, tmp_path / "data")
    with pytest.raises(DataError):
        review.undo()
    rename_actor("river-guard", "guard", tmp_path / "data")
    with pytest.raises(GraphError, match=r"river-guard.* was changed or removed"):
        review.undo()


def test_problems_are_all_reported_and_nothing_is_lost(tmp_path):
    review = start(tmp_path)
    before, files = review.state(), data_of(tmp_path)
    given = GivenClaim("Oster bakes Vess", details={"by": "nobody, here", "start": "soon"})
    with pytest.raises(DataError) as problems:
        review.answer(OPPOSES, Reply("changed", claim=given))
    text = str(problems.value)
    assert all(part in text for part in ('"bakes"', "soon")), text
    for quote in ("never said", "Oster opposes VS"):
        given = GivenClaim("oster opposes vessa", details={"quote": quote})
        with pytest.raises(GraphError, match=r"is not in p3\. Quote the exact words"):
            review.answer(OPPOSES, Reply("changed", claim=given))
    with pytest.raises(GraphError, match=r"is 2 claims\. Give one at a time"):
        review.add(GivenClaim("oster opposes vessa, vs", "p3"))
    assert (review.state(), data_of(tmp_path)) == (before, files)
    assert log_of(tmp_path) == ()


def test_warnings_of_the_last_claim_are_shown_until_the_next_answer(tmp_path):
    review = start(tmp_path)
    state = review.add(GivenClaim("oster fights vessa", "p1"))
    assert ['"vessa" is not among the mentions of p1' in each for each in state.warnings] == [True]
    assert review.later(GUARD).warnings == ()


def test_a_card_that_does_not_mention_what_the_text_names_is_no_warning(tmp_path):
    review = start(tmp_path)
    state = answers(review, (GUARD, ACCEPT), (EPITHET, ACCEPT))
    assert state.warnings == ()


def test_a_claim_that_is_coded_meanwhile_is_doubted(tmp_path):
    review = start(tmp_path)
    add_claim("oster opposes vessa", "ht", "p3", {"mode": "thesis"}, tmp_path / "data")
    (item,) = (each for each in review.state().queue if each.id == OPPOSES)
    assert item.doubts == ("A claim about the two is already coded in this paragraph.",)


@pytest.mark.parametrize("why", WHYS)
def test_a_rejection_has_a_reason(tmp_path, why):
    review = start(tmp_path)
    with pytest.raises(GraphError, match="A rejection has a reason"):
        review.answer(OPPOSES, Reply("rejected", why="so"))
    review.answer(OPPOSES, Reply("rejected", why=why))
    assert log_of(tmp_path)[-1].why == why


def test_an_answer_that_does_not_fit_is_refused(tmp_path):
    review = start(tmp_path)
    all_actors(review)
    wrong = [(GUARD, ACCEPT), (OPPOSES, SKIP), (PAIR, ACCEPT), (OPPOSES, Reply("changed"))]
    for item, reply in [*wrong, (PAIR, NOT_SAID)]:
        with pytest.raises(GraphError):
            review.answer(item, reply)
    assert len(log_of(tmp_path)) == 3


def test_files_changed_meanwhile_are_read_again(tmp_path):
    review = start(tmp_path)
    file = tmp_path / "drafts/ht.yaml"
    file.write_text(DRAFTS.replace("name: Kell,", "name: Kell Vane,"))
    assert "New actor: Kell Vane (Person)." in [each.says for each in review.state().queue]
    rename_actor("vessa", "vessia", tmp_path / "data")
    assert OPPOSES not in ids(review.state())


def test_the_state_reads_no_file_again_without_need(tmp_path, monkeypatch):
    review = start(tmp_path)
    review.answer(OPPOSES, ACCEPT)
    monkeypatch.setattr("graph.draft.review.read_project", None)
    monkeypatch.setattr("graph.draft.review.read_drafts", None)
    assert review.state() == review.state()


def test_a_log_that_another_review_wrote_meanwhile_is_not_overwritten(tmp_path, monkeypatch):
    review, other = start(tmp_path), reopen(tmp_path)
    real = type(review)._find

    def meanwhile(self, item):
        found = real(self, item)
        if self is review:
            other.answer(OPPOSES, NOT_SAID)
        return found

    monkeypatch.setattr(type(review), "_find", meanwhile)
    with pytest.raises(OutputError, match="was changed in the meantime; nothing was written"):
        review.answer(OPPOSES, ACCEPT)
    assert claims_of(tmp_path) == CLAIMS
    assert [each.answer for each in log_of(tmp_path)] == ["rejected"]


def test_another_text_is_refused(tmp_path):
    start(tmp_path)
    (tmp_path / "article.txt").write_text("Another text.\n")
    with pytest.raises(GraphError, match="No drafts file was made from"):
        reopen(tmp_path)
    with pytest.raises(GraphError, match="is not the text of the card"):
        reopen(tmp_path, source="ht")


def test_a_text_that_changes_during_the_review_is_refused_each_time(tmp_path):
    review = start(tmp_path)
    text = tmp_path / "article.txt"
    before = text.read_bytes()
    text.write_text("Another text.\n")
    for _ in range(2):
        with pytest.raises(GraphError, match="is not the text of the card"):
            review.answer(OPPOSES, ACCEPT)
    text.unlink()
    for _ in range(2):
        with pytest.raises(DataError, match="cannot be read"):
            review.state()
    assert claims_of(tmp_path) == CLAIMS
    text.write_bytes(before)
    review.answer(OPPOSES, ACCEPT)
    assert claims_of(tmp_path) != CLAIMS


def test_a_text_from_a_pipe_is_refused(tmp_path):
    start(tmp_path)
    (tmp_path / "article.txt").unlink()
    os.mkfifo(tmp_path / "article.txt")
    with pytest.raises(GraphError, match="is a pipe, and a review reads the text more than once"):
        reopen(tmp_path, source="ht")


@pytest.mark.parametrize("key", ["id", "name", "nope"])
def test_an_unknown_field_of_an_actor_is_refused(tmp_path, key):
    review = start(tmp_path)
    with pytest.raises(GraphError, match=f'No such field: "{key}".*aliases'):
        review.add_actor(GivenActor("Marsh Front", "armed-group", fields={key: "x"}))
    assert log_of(tmp_path) == ()


def test_a_draft_says_that_several_engines_propose_it(tmp_path):
    queue = all_actors(start(tmp_path)).queue
    assert {item.id: item.agreed for item in queue if item.agreed} == {
        TRAINED: "Proposed by both patterns and other."
    }
    three = DRAFTS.replace("[patterns, other]", "[patterns, other, third]")
    (tmp_path / "drafts/ht.yaml").write_text(three)
    agreed = [item.agreed for item in reopen(tmp_path).state().queue]
    assert "Proposed by patterns, other and third." in agreed


def test_drafts_of_another_text_are_refused(tmp_path):
    start(tmp_path)
    drafts = DRAFTS.replace(HASH, "0" * 64)
    (tmp_path / "drafts/ht.yaml").write_text(drafts)
    with pytest.raises(GraphError, match=r"is not the text that .*drafts/ht\.yaml was made from"):
        reopen(tmp_path, source="ht")


def test_without_drafts_the_command_that_makes_them_is_named(tmp_path):
    start(tmp_path)
    (tmp_path / "drafts/ht.yaml").unlink()
    with pytest.raises(GraphError, match=r"actor-graph suggest .*article\.txt --source ht"):
        reopen(tmp_path, source="ht")


def test_the_tally_counts_what_stands_also_by_engine(tmp_path):
    review = start(tmp_path)
    all_actors(review)
    answers(
        review,
        (TRAINED, ACCEPT),
        (EPITHET, Reply("rejected", why="type")),
        (LEADS, Reply("changed", claim=GivenClaim("kell speaks-for vessa"))),
        (OPPOSES, ACCEPT),
    )
    tally = review.undo().tally
    assert tally.claims == Counts(accepted=1, changed=1, rejected=1)
    assert tally.actors == Counts(accepted=3)
    assert tally.engines == {"other": Counts(accepted=1), "patterns": Counts(1, 1, 1)}


def test_paragraphs_without_claims_are_listed_by_what_the_text_names(tmp_path):
    review = start(tmp_path)
    assert [each.at for each in review.state().missed] == ["p3"]
    review.answer(GUARD, ACCEPT)
    assert [(each.at, each.actors) for each in review.state().missed] == [
        ("p1", ("oster", "river-guard")), ("p3", ("oster", "vessa")),
    ]  # fmt: skip
