"""`actor-graph suggest`: drafts for a person to review, with what was decided kept."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from drafting import BACKS, DATA, FIGHTS, GUARD, TEXT, make_project, propose

import graph as ag
from graph.cli import main
from graph.draft import engine
from graph.draft.file import append_decision, read_drafts
from graph.draft.records import Decision, DraftClaim
from graph.model.errors import DataError, GraphError, QuestionError


@pytest.fixture
def project(tmp_path, monkeypatch):
    """Go to a new project whose engine proposes an actor and three claims, one of them wrong."""
    make_project(tmp_path)
    monkeypatch.chdir(tmp_path)
    propose(monkeypatch, GUARD, BACKS, FIGHTS, replace(BACKS, quote="moved west"))
    return tmp_path


FILE = Path("drafts/ht.yaml")
REJECTED = Decision("rejected", "2025-02-20T10:03:11", at="p1", claim="oster backs river-guard")


def run(*arguments):
    return CliRunner().invoke(main, ["suggest", "article.txt", *arguments])


def decide(*decisions):
    for decision in decisions:
        FILE.write_text(append_decision(FILE.read_text("utf-8"), decision), encoding="utf-8")


def test_the_command_writes_the_drafts_and_says_what_to_do_next(project):
    done = run("--source", "ht")
    assert done.output == (
        "drafts/ht.yaml: 1 actor, 2 claims and 6 pairs to ask about\n"
        "Refused: 1 (words not in the paragraph)\n"
        "Next: actor-graph review article.txt --source ht\n"
    )
    drafts = read_drafts(FILE)
    assert drafts.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert drafts.engine == "patterns 1"
    assert (len(drafts.actors), len(drafts.claims), len(drafts.pairs)) == (1, 2, 6)


def test_the_same_from_python_and_the_same_bytes_each_time(project):
    suggested = ag.suggest("article.txt", "ht")
    assert (suggested.file, suggested.drafts) == ("drafts/ht.yaml", read_drafts(FILE))
    before = FILE.read_bytes()
    assert ag.suggest(Path("article.txt"), "ht", "data").drafts == suggested.drafts
    assert FILE.read_bytes() == before


def test_paragraphs_that_mention_two_actors_and_have_no_claim_are_counted(project):
    data = Path("data/a.yaml")
    text = data.read_text().replace("did not back}", "did not back, mentions: [oster, vessa]}")
    data.write_text(text)
    assert (
        "1 paragraph with two or more actors and no claim in the data"
        in run("--source", "ht").output
    )
    assert [each.at for each in ag.suggest("article.txt", "ht").missed] == ["p2"]
    data.write_text(f"{text}claims: {{ht: {{p2: [oster fights vessa]}}}}\n")
    assert "no claim in the data" not in run("--source", "ht").output


def test_the_text_is_not_stored_anywhere(project):
    run("--source", "ht")
    written = [path for path in project.rglob("*") if path.is_file()]
    assert {path.name for path in written} == {"article.txt", "a.yaml", "ht.yaml"}
    assert "Monday" not in FILE.read_text("utf-8")
    assert "moved west" not in FILE.read_text("utf-8")


def test_decisions_are_kept_byte_for_byte_and_what_was_rejected_is_not_proposed_again(project):
    run("--source", "ht")
    log = Decision("skipped", "2025-02-20T10:05:00", 3, "p2", pair=("oster", "vessa"), sentence=2)
    decide(REJECTED, log)
    line = [each for each in FILE.read_text("utf-8").splitlines() if "rejected" in each]
    assert "1 actor, 1 claim and 6 pairs" in run("--source", "ht").output
    assert line == [each for each in FILE.read_text("utf-8").splitlines() if "rejected" in each]
    assert read_drafts(FILE).decided == (REJECTED, log)


def test_again_proposes_what_was_rejected_or_skipped_but_not_what_was_accepted(project):
    run("--source", "ht")
    accepted = replace(REJECTED, answer="accepted", at="p2", claim="river-guard fights vessa")
    skipped = Decision(
        "skipped", "2025-02-20T10:05:00", at="p2", pair=("oster", "vessa"), sentence=3
    )
    decide(REJECTED, accepted, skipped)
    assert "1 actor, 0 claims and 5 pairs" in run("--source", "ht").output
    assert "1 actor, 1 claim and 6 pairs" in run("--source", "ht", "--again").output
    answers = [each.answer for each in read_drafts(FILE).decided]
    assert answers == ["rejected", "accepted", "skipped", "undone", "undone"]


def test_another_engine_replaces_the_drafts_and_keeps_the_decisions(project, monkeypatch):
    run("--source", "ht")
    decide(REJECTED)
    monkeypatch.setitem(engine.ENGINES, "other", lambda *_: engine.Proposals((GUARD,)))
    monkeypatch.setitem(engine._VERSIONS, "other", 2)
    assert run("--source", "ht", "--engine", "other").exit_code == 0
    drafts = read_drafts(FILE)
    assert (drafts.engine, drafts.claims, drafts.decided) == ("other 2", (), (REJECTED,))


def test_a_text_with_another_hash_than_that_of_the_drafts_is_refused(project):
    run("--source", "ht")
    before = FILE.read_bytes()
    Path("article.txt").write_text(f"{TEXT}\nMore.\n", encoding="utf-8")
    done = run("--source", "ht")
    assert done.exit_code == 1
    assert "drafts/ht.yaml was made from another text" in done.stderr
    assert "move the file away to start again" in done.stderr
    assert FILE.read_bytes() == before


def test_a_text_with_another_hash_than_that_of_the_card_is_refused(project):
    data = Path("data/a.yaml")
    data.write_text(data.read_text().replace("author:", f"sha256: {'ab' * 32}\n    author:"))
    with pytest.raises(GraphError, match="is not the text of the card"):
        ag.suggest("article.txt", "ht")
    assert not FILE.exists()


def test_errors_in_the_data_in_the_drafts_and_in_the_names_are_reported(project):
    run("--source", "ht")
    FILE.write_text(FILE.read_text("utf-8").replace("engine", "engin"), encoding="utf-8")
    with pytest.raises(DataError, match='"engin" is not a field'):
        ag.suggest("article.txt", "ht")
    with pytest.raises(GraphError, match='no source "hat"'):
        ag.suggest("article.txt", "hat")
    with pytest.raises(QuestionError, match='no engine "oracle"'):
        ag.suggest("article.txt", "ht", engine="oracle")
    with pytest.raises(DataError, match="cannot be read"):
        ag.suggest("nothing.txt", "ht")
    Path("data/b.yaml").write_text("actors: []\n")
    with pytest.raises(DataError, match="expected a mapping"):
        ag.suggest("article.txt", "ht")


def test_of_a_text_in_another_language_pairs_alone_are_offered(project):
    data = Path("data/a.yaml")
    data.write_text(data.read_text().replace("author:", "language: fr\n    author:"))
    assert run("--source", "ht").output == (
        "drafts/ht.yaml: 0 actors, 0 claims and 6 pairs to ask about\n"
        "The engine patterns knows English only: pairs alone are offered.\n"
        "Next: actor-graph review article.txt --source ht\n"
    )


def test_a_private_source_may_be_drafted_since_nothing_leaves_the_machine(project):
    data = Path("data/a.yaml")
    data.write_text(data.read_text().replace("author:", "private: true\n    author:"))
    assert run("--source", "ht").exit_code == 0


def test_a_text_without_known_actors_has_nothing_to_review(project, monkeypatch):
    propose(monkeypatch)
    Path("data/a.yaml").write_text(DATA.partition("actors:")[0])
    assert run("--source", "ht").output.endswith(
        "Next: nothing to review. List the actors of the text first, then try again\n"
    )


def test_hostile_names_reach_no_terminal(project, monkeypatch):
    propose(monkeypatch, replace(GUARD, name="Guard\x1b[31m", seen={"p1": "River Guard"}))
    assert "\x1b" not in run("--source", "ht").output
    assert b"\x1b" not in FILE.read_bytes()


def test_the_engine_gets_the_article_and_the_data(project, monkeypatch):
    got = []
    monkeypatch.setitem(
        engine.ENGINES, "patterns", lambda *given: got.append(given) or engine.Proposals()
    )
    ag.suggest("article.txt", "ht")
    ((article, dataset),) = got
    assert list(article.paragraphs) == ["headline", "p1", "p2", "p3"]
    assert "vessa" in dataset.actors


def test_what_was_added_while_a_model_was_asked_is_not_proposed(project, monkeypatch):
    def ask(article, dataset):
        data = Path("data/a.yaml")
        claim = "vessa party-to tarn-pact"
        data.write_text(f"{data.read_text()}claims: {{ht: {{p3: [{claim}]}}}}\n")
        return engine.Proposals(claims=(DRAFT,))

    monkeypatch.setitem(engine.ENGINES, "patterns", ask)
    drafts = ag.suggest("article.txt", "ht").drafts
    assert (drafts.claims, drafts.refused) == ((), {"repeated": 1})


DRAFT = DraftClaim("p3", "vessa", "party-to", "tarn-pact", quote="signed the Tarn Pact")


def test_a_project_with_a_type_of_its_own_is_checked_by_it(project, monkeypatch):
    propose(monkeypatch, replace(DRAFT, type="signs"), DRAFT)
    own = "vocabulary: {relation_types: {signs: {like: party-to}}}\n"
    data = Path("data/a.yaml")
    data.write_text(own + data.read_text())
    assert [each.type for each in ag.suggest("article.txt", "ht").drafts.claims] == [
        "party-to",
        "signs",
    ]
