"""`suggest --engine endpoint`: against a server on this machine, in a chat, and what it prints."""

import json
from pathlib import Path

import pytest
from chat_server import KEY, actors, claims, fails, says, serve_chat
from click.testing import CliRunner
from drafting import DATA, TEXT, make_project

from graph.cli import main
from graph.draft.file import read_drafts

GUARD = {
    "name": "River Guard", "kind": "armed-group", "aliases": ["RG"], "at": "p1",
    "words": "River Guard",
}  # fmt: skip
CLAIM = {
    "from": "oster", "type": "backs", "to": "river-guard", "at": "p1", "by": [], "mode": "act",
    "stance": "supports", "means": ["training"], "quote": "trained by Oster for two years",
}  # fmt: skip
FILE = Path("drafts/ht.yaml")


@pytest.fixture
def project(tmp_path, monkeypatch):
    make_project(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def suggest(*arguments, engine="endpoint", chat=None, answer=None):
    environment = dict.fromkeys(("ACTOR_GRAPH_ENDPOINT", "ACTOR_GRAPH_MODEL", "ACTOR_GRAPH_KEY"))
    given = ["suggest", "article.txt", "--source", "ht", "--engine", engine, *arguments]
    environment |= chat.environment if chat else {}
    return CliRunner().invoke(main, given, env=environment, input=answer)


def accept_guard():
    """Accept the proposed actor in a review."""
    done = CliRunner().invoke(main, ["review", "article.txt", "--plain"], input="a\nq\n")
    assert "Actors: 1 accepted" in done.stdout
    return done


def test_after_the_actors_the_review_names_the_command_for_the_claims(project):
    Path("answer.txt").write_text(json.dumps({"actors": [GUARD]}))
    suggest("--from", "answer.txt")
    lines = ["a", *[" "] * 12, "q"]
    done = CliRunner().invoke(
        main, ["review", "article.txt", "--plain"], input="".join(f"{each}\n" for each in lines)
    )
    assert done.stdout.endswith(
        "For claims about the actors: "
        "actor-graph suggest article.txt --source ht --engine endpoint\n"
    )


def test_the_first_run_drafts_actors_and_says_that_claims_come_next(project):
    with serve_chat(actors(GUARD)) as chat:
        done = suggest("--yes", chat=chat)
    assert done.exit_code == 0
    assert done.stdout == (
        "drafts/ht.yaml: 1 actor, 0 claims and 6 pairs to ask about\n"
        "Next: actor-graph review article.txt --source ht\n"
        "Then run suggest again, which asks for the claims of the actors you accepted\n"
    )
    assert done.stderr == (
        f"The text of ht (58 words) and the names of actors in it go to {chat.url}/v1, on this "
        "machine, for the model made-up-model.\nActors: 1 draft\n"
    )
    assert read_drafts(FILE).engine == "endpoint 1 (made-up-model)"


@pytest.mark.parametrize("given", [[], [{**GUARD, "name": "Oster", "words": "Oster"}]])
def test_without_a_new_actor_it_does_not_speak_of_accepted_ones(project, given):
    Path("answer.txt").write_text(json.dumps({"actors": given}))
    done = suggest("--from", "answer.txt")
    assert done.stdout.endswith("No new actors. Run suggest again, which asks for the claims\n")
    assert "you accepted" not in done.stdout
    assert '"quote": at most ten words' in suggest("--prompt").stdout


def test_once_they_are_decided_on_it_drafts_claims(project):
    with serve_chat(actors(GUARD)) as chat:
        suggest("--yes", chat=chat)
        again = suggest("--yes", chat=chat)
        assert again.exit_code == 1
        assert "1 proposed actor undecided: River Guard" in again.stderr
        accept_guard()
        chat.replies[:] = [claims(CLAIM), claims()]
        done = suggest("--yes", chat=chat)
    assert done.exit_code == 0
    assert "0 actors, 1 claim and" in done.stdout
    assert "p1: 1 draft\np2: 0 drafts\np3: 0 drafts\n" in done.stderr
    (claim,) = read_drafts(FILE).claims
    assert (claim.sentence, claim.means, claim.engines) == (
        "oster backs river-guard", ("training",), ("endpoint",)
    )  # fmt: skip
    done = CliRunner().invoke(main, ["review", "article.txt", "--plain"], input="a\nq\n")
    assert "For claims" not in done.stdout
    assert "oster backs river-guard: {means: [training]" in Path("data/a.yaml").read_text()


def test_nothing_is_sent_without_a_yes(project):
    with serve_chat(actors(GUARD)) as chat:
        for answer in ("n\n", "\n", ""):
            done = suggest(chat=chat, answer=answer)
            assert done.exit_code == 1
            assert "Send it? [y/N]" in done.stderr
            assert "Nothing was sent, and nothing was written." in done.stderr
        assert not chat.asked
        assert not FILE.exists()
        assert suggest(chat=chat, answer="y\n").exit_code == 0
        assert len(chat.asked) == 1


def test_without_the_environment_it_says_what_to_set(project):
    done = suggest("--yes")
    assert done.exit_code == 1
    assert "ACTOR_GRAPH_ENDPOINT and ACTOR_GRAPH_MODEL not set" in done.stderr


def test_what_has_no_answer_is_in_the_summary_and_in_the_exit_code(project):
    Path("data/a.yaml").write_text(f"{DATA}  rg: {{name: River Guard, kind: armed-group}}\n")
    with serve_chat(actors(), claims(), claims(), says("{", "length")) as chat:
        done = suggest("--yes", chat=chat)
        assert done.exit_code == 1
        assert done.stderr.endswith(
            "p3: no answer (the answer was cut off)\n"
            "To ask again about these: actor-graph suggest article.txt --source ht "
            "--engine endpoint --pass claims --at p3\n"
        )
        assert done.stderr.count("p3:") == 1
        assert FILE.exists()
        chat.replies[:] = [claims()]
        assert suggest("--yes", "--pass", "claims", "--at", "p3", chat=chat).exit_code == 0
        assert "p3: " in chat.asked[-1]["messages"][1]["content"]


def test_the_command_to_ask_again_can_be_copied_with_all_its_options(project):
    Path("data/a.yaml").write_text(f"{DATA}  rg: {{name: River Guard, kind: armed-group}}\n")
    Path("article.txt").rename("my article.txt")
    given = ["suggest", "my article.txt", "--source", "ht", "--pass", "claims", "--data", "data"]
    with serve_chat(claims()) as chat:
        record = ["--engine", "endpoint", "--at", "p1", "--yes", "--record", "my answers"]
        CliRunner().invoke(main, [*given, *record], env=chat.environment)
    replay = ["--engine", "patterns, endpoint", "--replay", "my answers", "--private-too"]
    done = CliRunner().invoke(main, [*given, *replay])
    assert done.exit_code == 1
    assert "Next: actor-graph review 'my article.txt' --source ht --data data\n" in done.stdout
    assert done.stderr.endswith(
        "To ask again about these: actor-graph suggest 'my article.txt' --source ht "
        "--engine 'patterns, endpoint' --private-too --replay 'my answers' --pass claims "
        "--at p2,p3 --data data\n"
    )


def test_a_review_repeats_the_data_in_the_commands_that_it_names(project):
    Path("answer.txt").write_text(json.dumps({"actors": [GUARD]}))
    suggest("--from", "answer.txt")
    given = ["review", "article.txt", "--plain", "--data", "data"]
    done = CliRunner().invoke(main, given, input="q\n")
    assert "actor-graph review article.txt --source ht --data data\n" in done.stdout


def test_if_the_server_stops_answering_it_says_so(project):
    Path("data/a.yaml").write_text(f"{DATA}  rg: {{name: River Guard, kind: armed-group}}\n")
    with serve_chat(actors(), claims(), fails(401)) as chat:
        done = suggest("--yes", chat=chat)
    assert done.exit_code == 1
    assert "p2: no answer\np3: not asked\n" in done.stderr
    assert "refuses the request (401). Check ACTOR_GRAPH_KEY." in done.stderr


def test_an_error_from_the_start_writes_nothing(project):
    with serve_chat(fails(404, "model_not_found")) as chat:
        done = suggest("--yes", chat=chat)
    assert done.exit_code == 1
    assert "has no model made-up-model" in done.stderr
    assert not FILE.exists()


def test_lies_are_refused_and_counted(project):
    met = {**CLAIM, "to": "vessa", "at": "p2", "quote": "Oster and Vessa met"}
    lies = [
        {**met, "quote": "Vessa loves Oster"},
        {**met, "quote": "Oster\x1b[31m"},
        {**met, "quote": "Oster and Vessa met " * 4},
        {**met, "by": ["Somebody Else"]},
        {**met, "to": "nobody"},
        {**met, "to": "tarn-pact"},
        {**met, "type": "adores"},
        {**met, "at": "p9"},
        {**met, "at": "p3"},
        {**met, "mode": "certain"},
        "a claim in words",
    ]
    with serve_chat(actors(), claims(*lies), claims()) as chat:
        done = suggest("--yes", chat=chat)
    assert done.exit_code == 0
    assert "0 actors, 0 claims" in done.stdout
    assert read_drafts(FILE).refused == {
        "end-not-named": 1, "invalid-claim": 1, "no-such-words": 3, "too-many-words": 1,
        "unknown-actor": 1, "unknown-paragraph": 2, "unknown-type": 2,
    }  # fmt: skip
    assert "2 (a paragraph that is unknown or was not asked about), 2 (unknown" in done.stdout
    assert "loves" not in FILE.read_text("utf-8")


def test_two_engines_agree_on_a_draft(project):
    signed = {
        **CLAIM, "from": "vessa", "type": "party-to", "to": "tarn-pact", "at": "p3", "means": [],
        "quote": "signed the Tarn Pact",
    }  # fmt: skip
    met = {**signed, "from": "oster", "type": "linked-to", "to": "vessa", "at": "p2"}
    met["quote"] = "Oster and Vessa met"
    with serve_chat(claims(met), claims(signed)) as chat:
        done = suggest("--yes", "--pass", "claims", engine="patterns,endpoint", chat=chat)
    assert done.exit_code == 0, done.stderr
    drafts = read_drafts(FILE)
    assert drafts.engine == "patterns 1, endpoint 1 (made-up-model)"
    engines = {each.sentence: each.engines for each in drafts.claims}
    assert engines["vessa party-to tarn-pact"] == ("patterns", "endpoint")
    assert engines["oster linked-to vessa"] == ("endpoint",)
    assert ("patterns",) in engines.values()
    assert "from: [patterns, endpoint]" in FILE.read_text("utf-8")
    asked = CliRunner().invoke(main, ["review", "article.txt", "--plain"], input="n\nn\nn\nn\nq\n")
    lines = asked.stdout.splitlines()
    at = next(number for number, line in enumerate(lines) if "party to" in line and "Draft" in line)
    assert lines[at + 1] == "Proposed by both patterns and endpoint."
    assert asked.stdout.count("Proposed by both") == 1


def test_the_key_is_in_nothing_that_is_printed_or_written(project):
    with serve_chat(
        actors(GUARD), fails(429, headers={"Retry-After": "0"}), fails(500), fails(401)
    ) as chat:
        folder = project / "answers"
        outputs = [
            suggest("--yes", "--record", str(folder), chat=chat).output,
            suggest("--yes", "--pass", "claims", chat=chat).output,
            suggest("--yes", "--pass", "actors", chat=chat).output,
        ]
        assert all(each["Authorization"] == f"Bearer {KEY}" for each in chat.headers)
    assert KEY not in "".join(outputs)
    written = [path.read_bytes() for path in project.rglob("*") if path.is_file()]
    assert not [each for each in written if KEY.encode() in each]
    assert len(written) > 4


def test_a_recording_is_replayed_without_a_server_or_an_environment(project):
    with serve_chat(actors(GUARD)) as chat:
        suggest("--yes", "--record", "answers", chat=chat)
    before = FILE.read_bytes()
    FILE.unlink()
    done = suggest("--replay", "answers")
    assert done.exit_code == 0
    assert FILE.read_bytes() == before


@pytest.mark.parametrize("stage", ["actors", "claims"])
def test_a_recording_can_be_replayed_again_and_again_beside_patterns(project, stage):
    given = ["--pass", stage]
    with serve_chat(actors(GUARD) if stage == "actors" else claims()) as chat:
        suggest(*given, "--yes", "--record", "answers", engine="patterns,endpoint", chat=chat)
    before = FILE.read_bytes()
    assert read_drafts(FILE).actors
    for _ in range(2):
        done = suggest(*given, "--replay", "answers", engine="patterns,endpoint")
        assert done.exit_code == 0, done.stderr
        assert FILE.read_bytes() == before


@pytest.mark.parametrize("folder", ["data", "data/inner", "seeds", "drafts", "decisions/x", "."])
def test_nothing_is_recorded_among_the_files_of_the_project(project, folder):
    with serve_chat(actors(GUARD)) as chat:
        done = suggest("--yes", "--record", folder, chat=chat)
        assert done.exit_code == 1
        assert "is a folder of the project's own files" in done.stderr
        assert not chat.asked
    assert not list(project.rglob("*.json"))


def test_a_prompt_can_be_pasted_into_a_chat_and_its_answer_read(project):
    done = suggest("--prompt")
    assert done.exit_code == 0
    assert "You list the actors of a text" in done.stdout
    assert "p1: The River Guard (RG), trained by Oster" in done.stdout
    assert not FILE.exists()
    Path("answer.txt").write_text(f"Sure!\n```json\n{json.dumps({'actors': [GUARD]})}\n```\n")
    done = suggest("--from", "answer.txt")
    assert done.exit_code == 0, done.stderr
    assert "1 actor, 0 claims" in done.stdout
    assert read_drafts(FILE).engine == "endpoint 1"
    accept_guard()
    whole, one = suggest("--prompt").stdout, suggest("--prompt", "--at", "p2").stdout
    assert "\np1: The River" in whole
    assert "\np3: " in whole
    assert "for context only:\np1: The River" in one
    assert "\np3: " not in one
    Path("answer.txt").write_text(json.dumps({"claims": [CLAIM]}))
    assert "0 actors, 1 claim" in suggest("--from", "answer.txt").stdout


def test_the_answer_about_one_paragraph_keeps_the_drafts_of_the_others(project):
    met = {**CLAIM, "type": "linked-to", "to": "vessa", "at": "p2", "quote": "Oster and Vessa met"}
    joined = {**met, "type": "backs", "at": "p3", "quote": "Reportedly Vessa arms", "means": []}
    Path("answer.txt").write_text(json.dumps({"claims": [met, joined]}))
    suggest("--from", "answer.txt")
    assert [each.at for each in read_drafts(FILE).claims] == ["p2", "p3"]
    Path("answer.txt").write_text(json.dumps({"claims": [{**joined, "quote": "Vessa arms"}]}))
    suggest("--from", "answer.txt")
    assert [each.quote for each in read_drafts(FILE).claims] == [
        "Oster and Vessa met",
        "Vessa arms",
    ]


def test_a_file_without_an_answer_is_an_error(project):
    Path("answer.txt").write_text("I cannot help with that.")
    done = suggest("--from", "answer.txt")
    assert done.exit_code == 1
    assert 'answer.txt has no answer: no JSON with "actors" or "claims"' in done.stderr
    assert not FILE.exists()


def test_a_private_text_is_neither_sent_nor_printed(project):
    Path("data/a.yaml").write_text(DATA.replace("author:", "private: true\n    author:"))
    with serve_chat(actors(GUARD)) as chat:
        for more in ("--yes", "--prompt"):
            done = suggest(more, chat=chat)
            assert done.exit_code == 1
            assert "ht is marked private" in done.stderr
            assert "trained by Oster" not in done.output
        assert not chat.asked
        assert suggest("--yes", "--private-too", chat=chat).exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (["--engine", "patterns", "--yes"], "add --engine endpoint"),
        (["--prompt", "--from", "x"], "--prompt and --from exclude each other"),
        (["--record", "a", "--replay", "b"], "--record and --replay exclude each other"),
        (["--pass", "both"], "'both' is not one of"),
        (["--at", ","], "--at has no value"),
        (["--engine", ""], "--engine has no value"),
        (["--engine", ","], "--engine has no value"),
        (["--engine", "endpointx", "--prompt"], 'There is no engine "endpointx"'),
        (["--record", "", "--yes"], "'--record': it has no value"),
        (["--replay", ""], "'--replay': it has no value"),
        (["--from", ""], "'--from': it has no value"),
        (["--at", "p9", "--yes"], 'ht has no paragraph "p9"'),
    ],
)
def test_what_cannot_be_meant_is_wrong_usage(project, arguments, what):
    engine = [] if "--engine" in arguments else ["--engine", "endpoint"]
    given = ["suggest", "article.txt", "--source", "ht", *engine, *arguments]
    done = CliRunner().invoke(main, given)
    assert done.exit_code == 2
    assert what in done.stderr
    assert not FILE.exists()


def test_the_text_of_the_article_is_stored_nowhere(project):
    with serve_chat(actors(GUARD)) as chat:
        suggest("--yes", "--record", "answers", "--missing", chat=chat)
    sentence = TEXT.split("\n\n")[3].encode()
    written = [path for path in project.rglob("*") if path.is_file() and path.name != "article.txt"]
    assert not [path for path in written if sentence[:40] in path.read_bytes()]


def test_no_option_takes_the_key(project):
    names = {name for each in main.commands["suggest"].params for name in each.opts}
    assert not [name for name in names if "key" in name or "token" in name]


def test_an_option_of_a_language_model_is_enough_to_name_it(project):
    given = ["suggest", "article.txt", "--source", "ht", "--prompt"]
    done = CliRunner().invoke(main, given)
    assert done.exit_code == 0
    assert "Answer with JSON only" in done.output
