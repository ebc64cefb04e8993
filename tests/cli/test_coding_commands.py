"""`agree` on projects and coders, and `settle --plain` with lines of a script."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from projects import write
from settling import ACTORS, CARD, FILES, SECOND, SOURCE, settled_claims, settled_log
from stopping import content_of

from graph.cli import main

CODINGS = ("data", "second/data")
SETTLE = ("settle", *CODINGS, "--into", "settled", "--plain", "--coder", "ML")
DRAFTS = f"""\
source: {SOURCE}
sha256: {"0" * 64}
engine: made up 1
claims:
  - {{at: p1, claim: oster backs river-guard, from: [made-up]}}
  - {{at: p1, claim: nobody backs river-guard, from: [made-up]}}
"""
TWO = """\
claims:
  harbour-times-2025-02-14:
    p1:
      - oster backs river-guard: {coder: ML}
      - oster backs river-guard: {coder: SE, mode: label}
"""


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write(tmp_path, FILES)
    return tmp_path


def run(*arguments, keys=()):
    done = CliRunner().invoke(main, list(arguments), input="".join(f"{key}\n" for key in keys))
    return done.exit_code, done.stdout, done.stderr


def test_agree_works_on_projects_of_several_files_and_tells_prevalence():
    code, out, _ = run("agree", *CODINGS)
    assert code == 0
    assert out.splitlines()[:4] == [
        "Pairs of actors in a paragraph: 4 in the first, 5 in the second, 4 in both",
        "In both: 100 % of the first's, 80 % of the second's, 80 % of all",
        "Of 9 pairs that a card mentions: 4 in both, 0 only in the first, 1 only in the second, "
        "4 in neither",
        "Has a pair a claim? Equal: 89 %; kappa 0.78, adjusted 0.78; prevalence index 0.00, "
        "bias index -0.11",
    ]
    assert "claimant\t4\t4\t100 %\t1.00\t-\town voice 75 %" in out.splitlines()


def test_agree_as_json_keeps_its_keys_and_has_the_new_ones():
    answer = json.loads(run("agree", *CODINGS, "--json")[1])
    assert [*answer] == [
        "units", "properties", "only_first", "only_second", "differences", "pairs",
    ]  # fmt: skip
    assert [*answer["properties"][0]] == [
        "property", "matched", "same", "share", "kappa", "adjusted", "categories",
    ]  # fmt: skip
    assert [*answer["pairs"]] == [
        "candidates", "both", "only_first", "only_second", "neither", "share", "kappa", "adjusted",
        "prevalence_index", "bias_index",
    ]  # fmt: skip
    mode = next(each for each in answer["properties"] if each["property"] == "mode")
    assert mode["categories"] == [
        {"category": "act", "first": 1.0, "second": 0.75},
        {"category": "label", "first": 0.0, "second": 0.25},
    ]


def test_agree_compares_two_coders_of_one_project():
    write_two = {"two/data/actors.yaml": ACTORS + TWO, f"two/seeds/{SOURCE}.yaml": CARD}
    write(Path.cwd(), write_two)
    _, out, _ = run("agree", "two/data", "--coders", "ML", "se")
    assert "p1: different mode" in out.splitlines()
    code, _, errors = run("agree", "two/data")
    assert (code, "or two coders of the first with --coders" in errors) == (2, True)


def test_a_folder_of_drafts_is_no_coding():
    write(Path.cwd(), {f"drafts/{SOURCE}.yaml": DRAFTS, "drafts/other.yaml": DRAFTS})
    code, _, errors = run("agree", "data", "drafts")
    assert (code, errors) == (
        2,
        "Error: drafts is a folder of drafts. Give one of its files: "
        f"drafts/{SOURCE}.yaml or drafts/other.yaml.\n",
    )


def test_only_commands_that_write_say_that_nothing_was_written(project):
    file = project / "second/data/claims.yaml"
    file.write_text(SECOND.replace("linked-to", "linkd-to"))
    assert run("agree", *CODINGS)[2].endswith("\n1 error.\n")
    assert run(*SETTLE)[2].endswith("\n1 error; nothing was written.\n")


SAME = "have the same claims. Give two codings that were made apart."


@pytest.mark.parametrize(
    "given",
    [
        ("data", "data"),
        ("data", "./data/../data"),
        ("data", "data/first.yaml"),
        ("second/data", "--coders", "SE", "se"),
        (f"drafts/{SOURCE}.yaml", f"drafts/{SOURCE}.yaml"),
    ],
)
def test_a_coding_is_not_compared_with_itself(given):
    write(Path.cwd(), {f"drafts/{SOURCE}.yaml": DRAFTS})
    code, out, errors = run("agree", *given)
    assert (code, out, SAME in errors) == (2, "", True)
    code, _, errors = run("settle", *given, "--into", "settled", "--plain")
    assert (code, SAME in errors, Path("settled").exists()) == (2, True, False)


def test_claims_of_neither_coder_are_counted():
    more = "    p3: [vessa fights oster, {oster opposes vessa: {coder: XX}}]\n"
    write(
        Path.cwd(),
        {"two/data/actors.yaml": ACTORS + TWO + more, f"two/seeds/{SOURCE}.yaml": CARD},
    )
    said = "2 claims not counted, by neither of the two coders\n"
    given = ("two/data", "--coders", "ML", "SE")
    assert run("agree", *given)[1].startswith(said)
    assert run("agree", *given, "--json")[2] == said
    assert said in run("settle", *given, "--into", "settled", "--plain", keys="q")[1]
    code, _, errors = run("agree", "two/data", "--coders", "ML", "")
    assert (code, "Give the initials of two coders" in errors) == (2, True)


def test_agree_compares_drafts_and_says_which_it_could_not_read():
    write(Path.cwd(), {f"drafts/{SOURCE}.yaml": DRAFTS})
    code, out, _ = run("agree", "data", f"drafts/{SOURCE}.yaml")
    assert code == 0
    assert out.splitlines()[:2] == [
        f"drafts/{SOURCE}.yaml: 1 draft not counted, which this project does not allow",
        "Pairs of actors in a paragraph: 4 in the first, 1 in the second, 1 in both",
    ]


def test_agree_warns_and_settle_stops_where_an_id_is_another_actor(project):
    file = project / "second/data/actors.yaml"
    file.write_text(file.read_text().replace("name: Tarn Monitor", "name: Other Man"))
    said = (
        '"tarn-monitor" is "Tarn Monitor" (organisation) in data and "Other Man" (organisation) '
        "in second/data.\n"
    )
    code, out, errors = run("agree", *CODINGS, "--json")
    assert (code, errors) == (0, f"warning: {said}")
    assert "tarn-monitor" not in out
    code, _, errors = run(*SETTLE)
    assert (code, errors) == (1, f"Error: {said}Error: Make these the same in both codings.\n")


def test_both_commands_say_who_is_named_differently(project):
    file = project / "second/data/actors.yaml"
    file.write_text(file.read_text().replace("name: Tarn Monitor", "name: The Tarn Monitor"))
    said = ': tarn-monitor ("Tarn Monitor", "The Tarn Monitor")\n'
    assert run("agree", *CODINGS)[2] == f"Named differently, taken for the same{said}"
    assert f"Named differently, the first's name is kept{said}" in run(*SETTLE, keys="q")[1]


def test_settle_shows_both_claims_and_saves_each_answer():
    code, out, _ = run(*SETTLE, keys=("2", "x", "b", "2"))
    assert code == 0
    assert out.startswith(
        "settled: 2 claims that both have; 3 differences to decide on\n"
        "\n"
        "p1, 3 left\n"
        'Begins: "The River Guard (RG)"\n'
        "Summary: The Guard moves.\n"
        "Mentions: Oster and River Guard\n"
        "1 first: According to Harbour Times (p1), Oster backs River Guard with training.\n"
    )
    assert (
        "Different: strength\n"
        "  Strength: stated outright / only in passing (epithet)\n"
        "1 the first  2 the second  b both  n neither  space later  u undo  q quit\n"
        "Saved.\n"
    ) in out
    assert "1 first: no such claim\n" in out
    assert "2 the second  n leave it out  space later" in out
    assert out.endswith(
        "All differences are decided. u undo  q finish\n"
        "\n"
        "Decided: 0 for the first, 2 for the second, 1 for both, 0 for neither\n"
        "Next: actor-graph check settled/data\n"
    )
    assert "- oster backs river-guard: {mode: label" in settled_claims(Path.cwd())
    assert run("check", "settled/data")[0] == 0


def test_settling_stops_and_goes_on_with_the_same_command():
    assert "2 differences left. To go on, give the same command." in run(*SETTLE, keys="1q")[1]
    out = run(*SETTLE, keys=("n", " ", "q"))[1]
    assert out.startswith("\np2, 2 left\n")
    assert "Decided: 1 for the first, 0 for the second, 0 for both, 1 for neither\n" in out


def test_undo_says_what_it_undoes_and_returns_the_bytes():
    run(*SETTLE, keys="q")
    before = settled_claims(Path.cwd())
    out = run(*SETTLE, keys="1uuq")[1]
    assert "Undone: p1 oster backs river-guard / oster backs river-guard: first\n" in out
    assert settled_claims(Path.cwd()) == before
    assert "answer: undone" in settled_log(Path.cwd())


def test_what_cannot_be_answered_or_undone_is_said():
    code, out, errors = run(*SETTLE, keys="u11bq")
    assert "Error: There is nothing to undo.\n" in errors
    assert "Only one coding has a claim here.\n" in out
    assert code == 0


def test_the_paragraph_is_shown_where_the_text_is_given():
    out = run(*SETTLE, "--article", "article.txt", keys="q")[1]
    assert "> The River Guard (RG), trained by Oster for two years, moved east." in out


@pytest.mark.parametrize("into", ["second", "e", "article.txt", "link", "."])
def test_a_folder_with_something_else_is_refused(project, into):
    (project / "e").mkdir()
    (project / "link").symlink_to("nowhere")
    before = content_of(project)
    code, _, errors = run("settle", *CODINGS, "--into", into, "--plain")
    said = f"Error: {into} exists and has no settled coding. Give a new folder.\n"
    assert (code, errors) == (1, said)
    assert content_of(project) == before


def test_no_project_is_made_inside_another(project):
    said = "is inside data, which belongs to a project. Choose another folder.\n"
    before = content_of(project)
    for given in (("new-coding", "data/x"), ("settle", *CODINGS, "--into", "data/x/y", "--plain")):
        code, _, errors = run(*given)
        assert (code, errors.endswith(said)) == (1, True)
    assert content_of(project) == before


def test_commands_to_be_copied_are_quoted(project):
    out = run("new-coding", "the second")[1]
    data = "'the second/data'"
    assert out.endswith(f"Next: code with --data {data}, then actor-graph agree data {data}\n")
    given = ("settle", *CODINGS, "--into", "a & b", "--plain")
    assert run(*given, keys="112")[1].endswith("Next: actor-graph check 'a & b/data'\n")


def test_a_coding_that_was_changed_since_is_refused(project):
    run(*SETTLE, keys="1q")
    (project / "second/data/claims.yaml").write_text(SECOND.replace("label", "thesis"))
    code, _, errors = run(*SETTLE, keys="q")
    assert code == 1
    assert f'Error: What the codings say of "{SOURCE}" was changed since' in errors


def test_two_coders_of_one_project_are_settled(project):
    write(project, {"two/data/actors.yaml": ACTORS + TWO, f"two/seeds/{SOURCE}.yaml": CARD})
    given = ("settle", "two/data", "--coders", "ML", "SE", "--into", "settled", "--plain")
    code, out, _ = run(*given, keys="2q")
    assert (code, "0 claims that both have; 1 difference to decide on" in out) == (0, True)
    assert "first: ../two/data (ML)\nsecond: ../two/data (SE)\n" in settled_log(project)
    taken = "- oster backs river-guard: {mode: label, coder: SE}"
    assert settled_claims(project) == f"claims:\n  {SOURCE}:\n    p1:\n      {taken}\n"
    assert run("check", "settled/data")[0] == 0
    run(*given, keys="uq")
    assert settled_claims(project) == f"claims:\n  {SOURCE}:\n"
