"""Two codings are settled into one: each answer is written at once, and undone to the byte."""

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from projects import write
from rounds import examples
from settling import ACTORS, FILES, SAME, SECOND, SOURCE, reopen, settled_claims, settled_log, start
from stopping import content_of

from graph.coding.items import compare_claims
from graph.coding.log import read_log
from graph.coding.read import read_coding
from graph.coding.start import start_settling
from graph.files import read_project
from graph.model.errors import GraphError, OutputError, QuestionError


def files_of(folder):
    return content_of(folder / "settled")


def data_of(folder):
    return {name: text for name, text in files_of(folder).items() if name.startswith("data/")}


def sentences(folder):
    claims = read_project(folder / "settled/data").require().claims
    return [f"{each.at} {each.from_actor} {each.type} {each.to_actor}" for each in claims]


def decide(settling, *answers):
    for answer in answers:
        state = settling.answer(settling.state().item.id, answer)
    return state


def test_what_both_have_is_there_from_the_start_in_the_words_of_the_first(tmp_path):
    state = start(tmp_path).state()
    assert sentences(tmp_path) == ["p2 vessa backs river-guard", "p3 oster fights vessa"]
    assert "Karl Brenn" in settled_claims(tmp_path)
    assert "With shells" not in settled_claims(tmp_path)
    assert (state.left, state.done) == (3, 0)


def test_the_settled_coding_is_a_project_with_the_actors_of_both(tmp_path):
    start(tmp_path)
    reading = read_project(tmp_path / "settled/data")
    assert reading.errors == ()
    assert {"oster", "marla-dunn"} <= reading.require().actors.keys()
    card = f"seeds/{SOURCE}.yaml"
    assert (tmp_path / "settled" / card).read_bytes() == (tmp_path / card).read_bytes()


def test_differences_come_in_reading_order_with_both_claims_and_the_paragraphs_facts(tmp_path):
    settling = start(tmp_path)
    state = settling.state()
    assert (
        state.item.first
        == "According to Harbour Times (p1), Oster backs River Guard with training."
    )
    assert state.item.second.endswith("with training (only in passing, as an epithet).")
    assert state.item.differing == ("strength",)
    assert [(each.label, each.first, each.second, each.differs) for each in state.item.rows] == [
        ("Strength", "stated outright", "only in passing (epithet)", True),
        ("Exact words", "“trained by Oster”", "not given", False),
        ("Coder", "not given", "SE", False),
    ]
    place = state.place
    assert (place.at, place.starts, place.gist) == (
        "p1",
        "The River Guard (RG)",
        "The Guard moves.",
    )
    assert (place.mentions, place.text) == (("Oster", "River Guard"), "")
    second = decide(settling, "first").item
    assert second.differing == ("type",)
    third = decide(settling, "neither").item
    assert (third.first, third.answers) == ("", ("second", "neither"))


def test_an_answer_writes_the_claims_that_are_taken_and_the_log(tmp_path):
    settling = start(tmp_path)
    decide(settling, "second", "both", "second")
    assert sentences(tmp_path) == [
        "p1 oster backs river-guard",
        "p2 vessa backs river-guard",
        "p2 oster allied-with vessa",
        "p2 oster linked-to vessa",
        "p3 oster fights vessa",
        "p3 marla-dunn opposes vessa",
    ]
    assert (
        "- oster backs river-guard: {mode: label, means: [training], coder: SE}"
        in settled_claims(tmp_path)
    )
    decided = read_log(tmp_path / "settled/decisions/codings.yaml").decided
    assert [(each.at, each.answer, each.coder, each.on) for each in decided] == [
        ("p1", "second", "ML", "2025-02-20T10:03:11"),
        ("p2", "both", "ML", "2025-02-20T10:03:11"),
        ("p3", "second", "ML", "2025-02-20T10:03:11"),
    ]
    assert (decided[1].first, decided[1].second) == (
        "oster allied-with vessa",
        "oster linked-to vessa",
    )


def test_neither_writes_the_log_only(tmp_path):
    settling = start(tmp_path)
    before = data_of(tmp_path)
    state = decide(settling, "neither")
    assert data_of(tmp_path) == before
    assert (state.left, state.counts.neither) == (2, 1)
    assert "answer: neither" in settled_log(tmp_path)


@pytest.mark.parametrize("answers", [*product(("first", "second", "both", "neither"), repeat=2)])
def test_undo_returns_the_bytes_and_asks_again(tmp_path, answers):
    settling = start(tmp_path)
    states = [data_of(tmp_path)]
    for answer in (*answers, "second"):
        decide(settling, answer)
        states.append(data_of(tmp_path))
    for before in reversed(states[:-1]):
        state = settling.undo()
        assert data_of(tmp_path) == before
    assert (state.left, state.done, state.undo) == (3, 0, "")
    with pytest.raises(GraphError, match="nothing to undo"):
        settling.undo()


def test_undo_works_on_another_day_and_asks_the_same_again(tmp_path):
    settling = start(tmp_path)
    asked, before = settling.state().item.id, data_of(tmp_path)
    decide(settling, "first")
    later = reopen(tmp_path, coder="SE")
    assert later.state().undo == "p1 oster backs river-guard / oster backs river-guard: first"
    assert later.undo().item.id == asked
    assert data_of(tmp_path) == before
    last = read_log(tmp_path / "settled/decisions/codings.yaml").decided[-1]
    assert (last.answer, last.coder) == ("undone", "SE")


def test_undo_finds_what_it_wrote_after_other_lines_were_added_by_hand(tmp_path):
    settling = start(tmp_path)
    decide(settling, "first")
    file = tmp_path / "settled/data/settled.yaml"
    file.write_text("# Settled in spring\n\n" + file.read_text())
    settling.undo()
    assert "backs river-guard: {means" not in file.read_text()
    assert file.read_text().startswith("# Settled in spring\n\n")


def test_what_was_changed_by_hand_since_is_not_undone(tmp_path):
    settling = start(tmp_path)
    decide(settling, "first")
    file = tmp_path / "settled/data/settled.yaml"
    file.write_text(file.read_text().replace("quote: trained by Oster", "quote: trained"))
    before = files_of(tmp_path)
    said = (
        rf'"oster backs river-guard" in p1 of "{SOURCE}" was changed or removed in '
        r"data/settled\.yaml since it was decided on, so this answer and earlier ones cannot"
    )
    with pytest.raises(GraphError, match=said):
        settling.undo()
    assert files_of(tmp_path) == before
    file.write_text(file.read_text().replace("quote: trained", "quote: trained by Oster"))
    assert settling.undo().done == 0


@pytest.mark.parametrize("answers", [(), ("first", "second")])
def test_settled_claims_that_are_all_gone_stop_it(tmp_path, answers):
    settling = start(tmp_path)
    if answers:
        decide(settling, *answers)
    file = tmp_path / "settled/data/settled.yaml"
    written = file.read_text()
    file.unlink()
    actor = "actors:\n  marla-dunn: {name: Marla Dunn, kind: person}\n"
    (tmp_path / "settled/data/more.yaml").write_text(actor)
    said = f"claims of .*, of which {2 + len(answers)} claims had been settled"
    for ask in (settling.state, lambda: reopen(tmp_path)):
        with pytest.raises(GraphError, match=said):
            ask()
    (tmp_path / "settled/data/more.yaml").unlink()
    file.write_text(written)
    assert reopen(tmp_path).state().left == 3 - len(answers)


def test_settled_claims_that_were_changed_by_hand_are_counted(tmp_path):
    settling = start(tmp_path)
    decide(settling, "both", "neither")
    assert settling.count_missing() == 0
    file = tmp_path / "settled/data/settled.yaml"
    file.write_text(file.read_text().replace("oster fights vessa", "oster opposes vessa"))
    assert settling.count_missing() == 1


def test_an_undo_never_moves_a_claim_to_another_paragraph(tmp_path):
    second = SECOND.replace("      - vessa fights oster: {note: With shells.}\n", "")
    settling = start(tmp_path, {**FILES, "second/data/claims.yaml": second})
    decide(settling, "neither", "neither", "neither", "first")
    file = tmp_path / "settled/data/settled.yaml"
    assert file.read_text().endswith("    p3:\n    - oster fights vessa\n")
    file.write_text(file.read_text() + "    - vessa opposes oster\n")
    before = files_of(tmp_path)
    with pytest.raises(GraphError, match=r"was changed or removed in data/settled\.yaml since"):
        settling.undo()
    assert files_of(tmp_path) == before


def test_later_moves_a_difference_to_the_end_and_logs_nothing(tmp_path):
    settling = start(tmp_path)
    before, first = files_of(tmp_path), settling.state().item.id
    assert settling.later(first).item.id != first
    settling.later(settling.state().item.id)
    settling.later(settling.state().item.id)
    assert settling.state().item.id == first
    assert files_of(tmp_path) == before


def test_one_can_stop_at_any_time_and_go_on(tmp_path):
    decide(start(tmp_path), "first")
    state = reopen(tmp_path).state()
    assert (state.left, state.done) == (2, 1)


def test_what_is_not_open_is_refused(tmp_path):
    settling = start(tmp_path)
    item = settling.state().item.id
    decide(settling, "first")
    with pytest.raises(GraphError, match="is not open"):
        settling.answer(item, "first")
    decide(settling, "first")
    with pytest.raises(GraphError, match="Only one coding has a claim here"):
        settling.answer(settling.state().item.id, "both")


def test_the_codings_are_never_changed(tmp_path):
    settling = start(tmp_path)
    before = {name: content_of(tmp_path / name) for name in ("data", "seeds", "second")}
    decide(settling, "first", "second", "second")
    settling.undo()
    assert {name: content_of(tmp_path / name) for name in before} == before


def test_a_coding_that_was_changed_meanwhile_is_refused(tmp_path):
    settling = start(tmp_path)
    item, before = settling.state().item.id, files_of(tmp_path)
    second = tmp_path / "second/data/claims.yaml"
    second.write_text(SECOND.replace("mode: label", "mode: thesis"))
    for ask in (settling.state, lambda: settling.answer(item, "first"), settling.undo):
        with pytest.raises(GraphError, match="was changed since they were first compared"):
            ask()
    assert files_of(tmp_path) == before
    second.write_text(SECOND)
    assert settling.state().item.id == item


def test_a_note_elsewhere_in_a_coding_does_not_matter(tmp_path):
    settling = start(tmp_path)
    (tmp_path / "data/actors.yaml").write_text(
        "# Checked\n" + (tmp_path / "data/actors.yaml").read_text()
    )
    assert settling.state().left == 3


@pytest.mark.parametrize("file", ["data/settled.yaml", "decisions/codings.yaml"])
def test_a_settled_file_that_changes_while_an_answer_is_written_is_refused(
    tmp_path, monkeypatch, file
):
    settling = start(tmp_path)
    changed = tmp_path / "settled" / file
    from graph.edit.project import Project

    check = Project.check

    def change_and_check(project):
        changed.write_text(changed.read_text() + "# by hand\n")
        return check(project)

    monkeypatch.setattr(Project, "check", change_and_check)
    with pytest.raises(OutputError, match="was changed in the meantime"):
        decide(settling, "first")
    monkeypatch.undo()
    assert changed.read_text().endswith("# by hand\n")
    assert sentences(tmp_path) == ["p2 vessa backs river-guard", "p3 oster fights vessa"]
    assert "decided" not in settled_log(tmp_path)


def test_other_codings_or_another_order_are_refused(tmp_path):
    start(tmp_path)
    from graph.coding.settle import Settling

    codings = (tmp_path / "second/data", tmp_path / "data")
    with pytest.raises(GraphError, match=r"settles \.\./data and \.\./second/data"):
        Settling(codings, ("", ""), tmp_path / "settled")
    with pytest.raises(GraphError, match="has no settled coding"):
        Settling(codings[::-1], ("", ""), tmp_path / "second")


def test_all_three_can_be_moved_together(tmp_path):
    start(tmp_path / "old")
    (tmp_path / "old").rename(tmp_path / "new")
    assert reopen(tmp_path / "new").state().left == 3


def test_an_actor_with_two_ids_is_reported_before_anything_is_written(tmp_path):
    files = {
        **FILES,
        "second/data/actors.yaml": ACTORS.replace(", aliases: [Republic of Vessa]", ""),
        "second/data/claims.yaml": SECOND.replace("name: Marla Dunn", "name: republic of vessa"),
    }
    with pytest.raises(
        GraphError, match=r'"marla-dunn" in .* is "vessa" in .*rename marla-dunn vessa'
    ):
        start(tmp_path, files)
    assert not (tmp_path / "settled").exists()


def test_a_type_that_only_the_second_defines_is_reported(tmp_path):
    own = "vocabulary: {relation_types: {pities: {like: backs}}}\n"
    files = {**FILES, "second/data/own.yaml": own}
    with pytest.raises(GraphError, match='does not define: "pities"'):
        start(tmp_path, files)


def test_details_are_decided_on_too_but_not_notes_and_quotes(tmp_path):
    claims = [
        "vessa fights oster: {start: 2012}",
        "vessa fights oster: {attacker: vessa}",
        "vessa fights oster: {private: true}",
        "vessa fights oster: {note: Long., quote: shelled, coder: XX, event: siege}",
    ]
    found = []
    for number, claim in enumerate(claims):
        files = {
            **FILES,
            "second/data/claims.yaml": SECOND.replace(
                "vessa fights oster: {note: With shells.}", claim
            ),
        }
        folder = tmp_path / str(number)
        write(folder, files)
        pair = [read_coding(folder / each).dataset for each in ("data", "second/data")]
        items = compare_claims(*pair).items
        found.append(
            [each.differing for each in items if each.first and each.first.type == "fights"]
        )
    assert found == [[("dates",)], [("attacker",)], [("private",)], []]


def test_a_private_mark_is_never_lost_without_a_decision(tmp_path):
    files = {
        **FILES,
        "second/data/claims.yaml": SECOND.replace("{note: With shells.}", "{private: true}"),
    }
    settling = start(tmp_path, files)
    assert f"p3 {SAME}" not in sentences(tmp_path)
    decide(settling, "first", "first", "second", "second")
    assert "oster fights vessa: {private: true}" in settled_claims(tmp_path)


def test_the_article_is_shown_but_never_stored(tmp_path):
    start(tmp_path)
    settling = reopen(tmp_path, article=tmp_path / "article.txt")
    place = settling.state().place
    assert place.text.startswith("The River Guard (RG), trained by Oster for two years")
    assert [place.text[slice(*each)] for each in place.marks] == ["River Guard", "RG", "Oster"]
    decide(settling, "first", "both", "second")
    assert not any(b"for two years" in held for held in files_of(tmp_path).values())


def test_the_article_of_one_of_several_sources_is_named(tmp_path):
    card = FILES[f"seeds/{SOURCE}.yaml"].replace(f"id: {SOURCE}", "id: memo")
    files = {**FILES, "seeds/memo.yaml": card, "second/seeds/memo.yaml": card}
    start(tmp_path, files)
    with pytest.raises(QuestionError, match="The article of which source"):
        reopen(tmp_path, article=tmp_path / "article.txt")
    settling = reopen(tmp_path, article=tmp_path / "article.txt", source=SOURCE)
    assert settling.state().place.text


def test_drafts_are_compared_but_never_settled(tmp_path):
    drafts = f"source: {SOURCE}\nsha256: {'0' * 64}\nengine: made up\n"
    write(tmp_path, {**FILES, f"drafts/{SOURCE}.yaml": drafts})
    from graph.coding.settle import read_pair

    with pytest.raises(GraphError, match="a draft becomes a claim only in a review"):
        read_pair((tmp_path / "data", tmp_path / f"drafts/{SOURCE}.yaml"), ("", ""))


def test_two_codings_of_the_example_are_settled_to_the_end(tmp_path):
    root = Path(__file__).resolve().parents[2] / "docs/coding"
    first, second = (read_coding(root / f"{each}.yaml") for each in ("first", "second"))
    started = start_settling(first, second, tmp_path / "settled")
    from graph.coding.settle import Settling

    settling = Settling((root / "first.yaml", root / "second.yaml"), ("", ""), tmp_path / "settled")
    assert settling.state().left == started.items
    taken = 0
    for number in range(started.items):
        item = settling.state().item
        answer = item.answers[number % len(item.answers)]
        taken += {"both": 2, "neither": 0}.get(answer, 1)
        settling.answer(item.id, answer)
    assert settling.state().item is None
    claims = read_project(tmp_path / "settled/data").require().claims
    assert len(claims) == started.agreed + taken


STEPS = st.lists(st.sampled_from(["first", "second", "both", "neither", "undo", "later", "again"]))


@examples(12)
@given(STEPS)
def test_log_and_claims_agree_after_any_steps_and_undoing_all_leaves_no_trace(
    tmp_path_factory, steps
):
    folder = tmp_path_factory.mktemp("settling")
    settling = start(folder)
    before, agreed = data_of(folder), len(sentences(folder))
    for step in steps:
        item = settling.state().item
        if step == "again":
            settling = reopen(folder)
        elif step == "undo" and settling.state().undo:
            settling.undo()
        elif item and step == "later":
            settling.later(item.id)
        elif item and step in item.answers:
            settling.answer(item.id, step)
    state = settling.state()
    counts = state.counts
    assert (
        counts.first + counts.second + counts.both + counts.neither == state.done == 3 - state.left
    )
    assert len(sentences(folder)) == agreed + counts.first + counts.second + 2 * counts.both
    while settling.state().undo:
        settling.undo()
    assert data_of(folder) == before
