"""The commands that write: what they print, and with which code they leave."""

import json

import pytest
from click.testing import CliRunner
from projects import BASE, write

from graph.cli import main

CLAIMS = "claims:\n  wire:\n    p1:\n      - us backs fsa\n"
AGAIN = CLAIMS.replace("backs", "opposes") + "    p2: [us backs hts]\n"


@pytest.fixture
def data(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return write(tmp_path, {"data/actors.yaml": BASE + CLAIMS})


def run(*arguments):
    done = CliRunner().invoke(main, [str(each) for each in arguments])
    return done.exit_code, done.stdout.splitlines(), done.stderr.splitlines()


def test_new_reports_its_files_and_what_comes_next(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, reported, _ = run("new", "river")
    assert code == 0
    assert reported[0] == "river/data/actors.yaml"
    assert reported[-1] == "Next: cd river, then actor-graph build"
    assert run("check", "river/data")[0] == 0
    assert run("new", "river")[0] == 1


def test_add_source_reports_what_became_of_the_text(data):
    text = data.parent / "memo.txt"
    text.write_text("A memo\n\nBy Bo\n\nTurkey and the\n\nfsa met.\n\nA heading\n\nThe end.\n")
    code, reported, warned = run("add-source", text, "--title", "A memo", "--genre", "report")
    assert (code, warned) == (0, [])
    assert reported == [
        "seeds/memo.yaml",
        "data/memo.yaml",
        "3 paragraphs, 1 of them name actors",
        "p1: joined, since a line break splits a sentence",
        "p2: no full stop at the end; if it is a heading or a caption, remove it from the text",
        'Left out: "By Bo"',
        f"Next: write the gists and claims, then actor-graph verify --text {text}",
    ]
    assert run("verify", "--text", text)[0] == 0
    assert run("check")[1][-2] == "Still to write: 4 gists in memo"


def test_add_source_asks_for_actors_first_where_no_paragraph_names_one(data):
    text = data.parent / "memo.txt"
    text.write_text("A memo\n\nSomebody met somebody.\n")
    _, reported, _ = run("add-source", text, "--title", "A memo")
    assert reported[-2:] == [
        "1 paragraph, 0 of them name actors",
        "Next: no paragraph names an actor. Add the actors with actor-graph add-actor, then "
        f"actor-graph refresh {text} --source memo",
    ]


def test_add_actor_reports_its_place_and_refresh_what_it_finds(data):
    text = data.parent / "memo.txt"
    text.write_text("A memo\n\nThe Guard met Turkey.\n\nThe Guard of the River left.\n")
    run("add-source", text, "--title", "A memo")
    names = ("--alias", "RG", "--alias", "The Guard", "--mentioned-as", "men")
    code, reported, _ = run("add-actor", "River Guard", "--kind", "armed-group", *names)
    line = BASE.count("\n") + 1
    assert (code, reported) == (0, [f"data/actors.yaml:{line}:3: river-guard added"])
    assert (
        (data / "actors.yaml")
        .read_text()
        .splitlines()[line - 1]
        .endswith("kind: armed-group, aliases: [RG, The Guard], mentioned_as: [men]}")
    )
    found = ["p1 gains river-guard", "p2 gains river-guard"]
    missed = "p1 has no claim; missed? It names turkey, river-guard"
    assert run("refresh", text, "--source", "memo", "--dry-run")[1] == [
        *found, missed, "2 paragraphs would be changed in seeds/memo.yaml",
    ]  # fmt: skip
    assert run("refresh", text, "--source", "memo")[1][-1] == (
        "2 paragraphs changed in seeds/memo.yaml"
    )
    assert run("refresh", text, "--source", "memo")[1] == [
        missed, "0 paragraphs changed in seeds/memo.yaml",
    ]  # fmt: skip


def test_add_actor_reports_every_error_and_leaves_with_one(data):
    code, reported, errors = run("add-actor", "Ankara", "--kind", "stat", "--named-by", "x")
    assert (code, reported) == (1, [])
    assert [line.split(": ")[0] for line in errors[:-1]] == ["Ankara"] * 4
    assert errors[-1] == "4 errors; nothing was written."
    assert run("add-actor", "US", "--kind", "state")[2] == [
        'Error: An actor "us" already exists: "United States". If this is another one, give it '
        'another id, such as "us-2".'
    ]


def test_add_source_needs_a_title(data):
    assert run("add-source", "memo.txt")[0] == 2


def test_add_reports_the_place_of_the_claim(data):
    code, reported, _ = run(
        "add", "turkey backs fsa", "--source", "wire", "--at", "p2", "--end", "past"
    )
    line = (BASE + CLAIMS).count("\n") + 2
    assert (code, reported) == (0, [f"data/actors.yaml:{line}:9: 1 claim added"])


def test_add_reports_every_error_and_leaves_with_one(data):
    code, reported, errors = run(
        "add", "us backs x", "--source", "wire", "--at", "p9", "--mode", "m"
    )
    assert (code, reported) == (1, [])
    assert [line.split(": ")[0] for line in errors[:-1]] == ["us backs x"] * 3
    assert errors[-1] == "3 errors; nothing was written."


def test_add_takes_names_and_reports_the_sentence_of_ids(data):
    reported = run("add", "Free Syrian  Army fights Ankara", "--source", "wire", "--at", "p1")
    line = BASE.count("\n") + 5
    assert reported == (0, [f"data/actors.yaml:{line}:9: 1 claim added: fsa fights turkey"], [])


def test_add_reports_what_another_verb_means(data):
    reported = run("add", "Free Syrian  Army attacks Ankara", "--source", "wire", "--at", "p1")
    assert reported == (
        1,
        [],
        [
            'Free Syrian  Army attacks Ankara: error: There is no relation type "attacks". '
            'Did you mean "fights", with attacker: fsa?',
            "1 error; nothing was written.",
        ],
    )


def test_rename_reports_each_place(data):
    code, reported, _ = run("rename", "fsa", "free-army", "--dry-run")
    line = BASE.splitlines().index("  fsa: {name: Free Syrian Army, kind: armed-group}") + 1
    assert code == 0
    assert reported == [
        f"data/actors.yaml:{line}:3: fsa -> free-army",
        f"data/actors.yaml:{BASE.count(chr(10)) + 4}:9: us backs fsa -> us backs free-army",
        "2 places would be changed in data/actors.yaml",
    ]
    assert run("rename", "fsa", "free-army")[1][-1] == "2 places changed in data/actors.yaml"


def test_merge_actors_reports_what_is_removed_and_dropped(data):
    hts = "hts: {name: Hayat Tahrir al-Sham, kind: armed-group"
    (data / "actors.yaml").write_text((BASE + CLAIMS).replace(hts, f"{hts}, note: Of Idlib"))
    _, reported, _ = run("merge-actors", "fsa", "hts")
    assert reported[0].endswith(f"{hts}, note: Of Idlib}} is removed")
    assert reported[1] == 'Dropped: the note of hts, "Of Idlib"'


def test_several_projects_are_asked_as_one(data, tmp_path):
    other = write(
        tmp_path / "other", {"data/a.yaml": "actors:\n  un: {name: UN, kind: organisation}\n"}
    )
    assert run("show", "un", "--data", "data", "--data", other)[0] == 0
    _, reported, _ = run("check", "data", other)
    assert reported[0] == "2 projects read as one; they share 0 actors and 0 sources"
    assert json.loads("\n".join(run("check", "data", other, "--json")[1]))["merged"] == {
        "projects": 2,
        "shared_actors": 0,
        "shared_sources": 0,
    }


def test_a_build_of_several_projects_says_what_they_share(data, tmp_path):
    other = write(tmp_path / "other", {"data/a.yaml": BASE.split("actors:")[0]})
    _, reported, _ = run("build", "data", other)
    assert reported[1] == "2 projects read as one; they share 0 actors and 1 source"


def test_agree_reports_shares_kappas_and_what_only_one_has(data, tmp_path):
    other = write(tmp_path / "other", {"data/a.yaml": BASE + AGAIN})
    code, reported, _ = run("agree", "data", other)
    assert code == 0
    assert reported[:4] == [
        "Pairs of actors in a paragraph: 1 in the first, 2 in the second, 1 in both",
        "In both: 100 % of the first's, 50 % of the second's, 50 % of all",
        "property\tcompared\tequal\tshare\tkappa\tadjusted\tmost common",
        "type\t1\t0\t0 %\t0.00\t-0.09\tbacks 50 %",
    ]
    assert reported[-5:] == [
        "p1: different type, sign",
        "  first:  us backs fsa (by Ann Reporter)",
        "  second: us opposes fsa (by Ann Reporter)",
        "Only in the second:",
        "  p2: us backs hts (by Ann Reporter)",
    ]


def test_agree_never_reports_a_denial_or_an_aim_as_an_act_that_is_claimed(data, tmp_path):
    mine = "claims:\n  wire: {p1: [us backs fsa: {stance: denies, by: us}]}\n"
    theirs = mine.replace("by: us", "by: turkey").replace(
        "p1: [", "p1: [us fights hts: {mode: intent}, "
    )
    first = write(tmp_path / "first", {"data/a.yaml": BASE + mine})
    second = write(tmp_path / "second", {"data/a.yaml": BASE + theirs})
    assert run("agree", first, second)[1][-5:] == [
        "p1: different claimant",
        "  first:  us backs fsa (by us; stance denies)",
        "  second: us backs fsa (by turkey; stance denies)",
        "Only in the second:",
        "  p1: hts fights us (by Ann Reporter; mode intent)",
    ]


def test_agree_as_json_has_the_same(data, tmp_path):
    other = write(tmp_path / "other", {"data/a.yaml": BASE + AGAIN})
    answer = json.loads("\n".join(run("agree", "data", other, "--json")[1]))
    assert answer["units"]["both"] == 1
    assert [each["at"] for each in answer["only_second"]] == ["p2"]


def test_agree_compares_what_both_have_of_one_source(data, tmp_path):
    more = BASE.replace("actors:", "  memo: {title: A memo}\nactors:")
    text = more + CLAIMS + "  memo: {p1: [us backs hts]}\n"
    other = write(tmp_path / "other", {"data/a.yaml": text})
    assert run("agree", "data", other)[1][0].endswith("1 in the first, 1 in the second, 1 in both")
    code, _, errors = run("agree", "data", other, "--source", "memo")
    assert (code, errors) == (
        2,
        ['Error: Source "memo" is not in both codings. In both: "wire".'],
    )


@pytest.mark.parametrize(
    ("arguments", "reported"),
    [
        (("--as-of", "soon"), 'Error: --as-of: "soon" is not a date.'),
        (("--during", "soon"), 'Error: --during: "soon" is not a date.'),
        (("--during", "2012.."), "Error: --during: 2012.. has no last date. Write both, such as"),
        (("--amount", "much"), 'Error: --amount: "much" is not a number with a unit.'),
        (("--types", "as_of"), 'Error: There is no type "as_of".'),
        (("--as-of", "2012", "--during", "2013"), "A scope has --as-of or --during, not both."),
    ],
)
def test_errors_in_a_scope_are_reported_with_the_names_of_the_options(data, arguments, reported):
    code, _, errors = run("rank", *arguments)
    assert code == 2
    assert reported in errors[0]


def test_the_command_to_copy_is_quoted(data):
    text = data.parent / "my memo; x.txt"
    text.write_text("A memo\n\nTurkey met the fsa.\n")
    _, reported, _ = run("add-source", text, "--title", "A memo", "--id", "memo")
    assert reported[-1].endswith(f"actor-graph verify --text '{text}'")
