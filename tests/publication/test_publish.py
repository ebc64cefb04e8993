"""What may not be published is marked, and reported."""

import base64
import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from urllib.parse import quote

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from making import select
from projects import BASE, read, read_claims, warnings_of, write
from rounds import examples

import graph as ag
from graph.cli import main
from graph.exchange.render_project import render_project
from graph.files import read_dataset, read_project
from graph.model.graph import build_graph
from graph.page.assets import list_scripts, list_styles
from graph.page.payload import build_payload
from graph.page.picture import draw_graph

# The mark


def banner_of(reading):
    assert reading.errors == ()
    graph = build_graph(reading.dataset)
    return build_payload(graph, draw_graph(graph))["banner"]


def test_a_claim_or_a_whole_source_may_be_private(tmp_path):
    claim = read_claims(tmp_path, "- us backs fsa: {private: true}").dataset.claims[0]
    assert claim.private
    source = read(tmp_path, BASE.replace("    title:", "    private: true\n    title:"))
    assert source.dataset.sources["wire"].private


def test_what_is_not_marked_is_not_private(tmp_path):
    dataset = read_claims(tmp_path, "- us backs fsa").dataset
    assert not dataset.claims[0].private
    assert not dataset.sources["wire"].private


def test_a_mark_that_is_misspelt_or_empty_is_an_error_and_never_read_as_no(tmp_path):
    for mark in ("private: ture", "private:", "privat: true", "private: [true]"):
        assert read_claims(tmp_path, f"- us backs fsa: {{{mark}}}").errors, mark


def test_the_local_page_says_how_much_of_it_is_private(tmp_path):
    claims = ["- us backs fsa: {private: true}", "- us backs hts"]
    warning = "1 private claim in it: not for publication."
    assert banner_of(read_claims(tmp_path, *claims)).endswith(warning)
    assert "private" not in banner_of(read_claims(tmp_path, "- us backs hts"))


def test_a_private_claim_is_marked_in_the_record_of_a_page_and_in_the_terminal(tmp_path):
    reading = read_claims(tmp_path, "- us backs fsa: {private: true}", "- us fights hts")
    graph = build_graph(reading.dataset)
    claims = build_payload(graph, draw_graph(graph))["claims"]
    reported = CliRunner().invoke(main, ["claims", "--data", str(tmp_path / "data")])
    lines = reported.stdout.splitlines()[-2:]
    assert [line.rstrip().endswith("[private]") for line in lines] == [True, False], lines
    assert [each["private"] for each in claims] == [True, False]


TWICE = (
    ("- us backs fsa: {private: true}", "- us backs fsa"),
    ("- us backs fsa", "- us backs fsa: {private: true, note: Careful.}"),
    ("- us fights fsa", "- fsa fights us: {private: true, mode: act, coder: ab}"),
    ("- us backs fsa: {by: {name: One}}", "- us backs fsa: {by: {name: ONE}, private: true}"),
    ("- us backs fsa: {means: [weapons, funding]}",
     "- us backs fsa: {means: [funding, weapons], private: true}"),
    ("- us backs fsa, hts", "- us backs hts: {private: true}"),
)  # fmt: skip


@pytest.mark.parametrize("claims", TWICE)
def test_a_claim_that_is_private_once_is_private_wherever_it_occurs_and_this_is_reported(
    tmp_path, claims
):
    reading = read_claims(tmp_path, *claims)
    private = [claim for claim in reading.dataset.claims if claim.private]
    assert len(private) == 2
    assert any(
        "Duplicate of the claim at " in warning
        and "; one is marked private, so all are private. Remove one, or mark all." in warning
        for warning in warnings_of(reading)
    ), warnings_of(reading)


@pytest.mark.parametrize(
    "other",
    ["us backs hts", "us backs fsa: {stance: denies}", "us backs fsa: {start: 2012}",
     "us backs fsa: {by: hts}", "us backs fsa: {by: [hts, fsa]}"],
)  # fmt: skip
def test_a_mark_applies_to_no_claim_that_says_another_thing(tmp_path, other):
    reading = read_claims(tmp_path, "- us backs fsa: {private: true, by: [fsa, hts]}", f"- {other}")
    assert [claim.private for claim in reading.dataset.claims] == [True, False]


def test_where_nothing_is_left_for_it_the_claim_that_is_private_twice_is_named(
    tmp_path, monkeypatch
):
    read_claims(tmp_path, "- us backs fsa", "- us backs fsa: {private: true}")
    monkeypatch.chdir(tmp_path)
    result = publish("--out", "pub")
    assert (result.exit_code, result.stderr.splitlines()) == (1, [
        "Error: No claim is cleared for publication; nothing was written.",
        "Error: data/actors.yaml:18:9: Duplicate of the claim at data/actors.yaml:17:9; one is "
        "marked private, so all are private. Remove one, or mark all.",
    ])  # fmt: skip


def test_a_mark_holds_across_data_files(tmp_path):
    files = {
        "data/a.yaml": BASE + "claims: {wire: {p1: [us backs fsa]}}\n",
        "data/b.yaml": "claims: {wire: {p1: [us backs fsa: {private: true}]}}\n",
    }
    write(tmp_path, files)
    reading = read_project(tmp_path / "data")
    assert [claim.private for claim in reading.dataset.claims] == [True, True], reading.errors


# Publishing

CARDS = {
    "seeds/open.yaml": """\
        id: open
        title: An open report
        author: Ann Reporter
        publisher: The Wire
        published: 2024-12-03
        paragraphs:
          p1: {starts: They met, gist: All met., mentions: [us, turkey, fsa, acme]}
          p2: {starts: An officer denied it, gist: One denies it., mentions: [us, turkey, fsa, spy]}
          p3: {gist: Nobody is told., mentions: [spy]}
        """,
    "seeds/hidden.yaml": """\
        id: hidden
        title: A hidden memo
        private: true
        publisher: Secret Service
        paragraphs:
          p1: {mentions: [fsa, spy]}
        """,
}
DATA = """\
    title: Who backs whom
    vocabulary:
      relation_types:
        spies-on: {sign: negative}
        trades-with: {sign: positive, symmetric: true, says: "{from} and {to} trade"}
      kinds:
        mole: {label: Mole}
        firm: {shape: square}
    actors:
      us: {name: United States, kind: state, mentioned_as: [the Americans]}
      turkey: {name: Turkey, kind: state, note: A note.}
      fsa: {name: Free Syrian Army, kind: armed-group, mentioned_as: [rebels], named_by: spy}
      spy: {name: A spy, kind: mole}
      wire: {name: The Wire, kind: media}
      acme: {name: Acme, kind: firm}
    claims:
      open:
        p1:
          - us backs fsa: {start: 2012, by: turkey}
          - turkey backs fsa
          - acme trades-with us
        p2:
          - us backs fsa: {stance: denies, by: {name: An officer}, private: true}
          - us allied-with turkey: {mode: label}
        p3:
          - spy spies-on us: {private: true, by: [{name: Somebody}, unnamed]}
      hidden:
        p1:
          - us spies-on fsa
    """


@pytest.fixture
def project(tmp_path, monkeypatch):
    write(tmp_path, {**CARDS, "data/actors.yaml": DATA})
    monkeypatch.chdir(tmp_path)
    return tmp_path


def publish(*arguments):
    return CliRunner().invoke(main, ["publish", *arguments])


def published(*arguments):
    result = publish("--out", "out/pub", *arguments)
    assert result.exit_code == 0, result.output
    assert all(": warning: " in line for line in result.stderr.splitlines())
    return read_dataset(Path("out/pub/data"))


def sentences(dataset):
    return [f"{each.from_actor} {each.type} {each.to_actor}" for each in dataset.claims]


OPEN = ["us backs fsa", "turkey backs fsa", "acme trades-with us", "turkey allied-with us"]


def test_private_claims_and_sources_are_left_out(project):
    dataset = published()
    assert sorted(sentences(dataset)) == sorted(OPEN)
    assert list(dataset.sources) == ["open"]


def test_a_publication_is_written_as_every_project_is(project):
    texts = render_project(published())
    assert list(texts) == ["data/actors.yaml", "seeds/open.yaml"]
    for name, text in texts.items():
        assert Path("out/pub", name).read_text(encoding="utf-8") == text


def test_actors_types_and_kinds_of_which_nothing_is_published_are_left_out(project):
    dataset = published()
    assert sorted(dataset.actors) == ["acme", "fsa", "turkey", "us", "wire"]
    assert "spies-on" not in dataset.vocabulary.relation_types
    assert "mole" not in dataset.vocabulary.kinds
    assert {"firm"} <= dataset.vocabulary.kinds.keys()


def test_everything_that_follows_from_claims_is_computed_again(project):
    before = {each.id: each for each in select(ag.load("data")).relations}["us backs fsa"]
    assert before.contested
    published()
    (after,) = (
        each for each in select(ag.load("out/pub/data")).relations if each.id == "us backs fsa"
    )
    assert not after.contested
    assert after.voices == ("turkey",)


def test_a_dispute_that_is_left_out_is_reported_to_whoever_publishes(project):
    reported = publish("--out", "pub").stdout.splitlines()
    assert reported == [
        "pub, with the page actors.html",
        "5 actors, 4 claims, 4 relations, 1 source",
        "Of the relations: 3 undated, 4 from one origin only, 0 contested, 1 only second-hand, "
        "0 ended",
        "Left out: 3 claims, 1 source, 1 actor; listed in pub-left-out.md, not for publication",
        "Contested in your data, but not in the publication: us backs fsa",
    ]


def test_paragraphs_with_a_withheld_claim_lose_gist_first_words_and_other_mentions(project):
    paragraphs = published().sources["open"].paragraphs
    assert list(paragraphs) == ["p1", "p2"]
    assert (paragraphs["p1"].gist, paragraphs["p1"].starts) == ("All met.", "They met")
    assert (paragraphs["p2"].gist, paragraphs["p2"].starts) == ("", "")
    assert paragraphs["p2"].mentions == ("us", "turkey")


def test_epithets_of_actors_that_a_withheld_source_mentions_are_left_out(project):
    actors = published().actors
    assert actors["fsa"].mentioned_as == actors["us"].mentioned_as == ()
    assert actors["fsa"].named_by is None
    assert actors["turkey"].note == "A note."


def test_what_a_scope_leaves_out_is_left_out_too(project):
    assert sentences(published("--types", "backs", "--without", "turkey")) == ["turkey backs fsa"]


def test_the_scope_is_asked_of_what_is_not_private(project):
    """A private denial must not decide, and so betray, which relation is published."""
    assert "us backs fsa" in sentences(published("--uncontested"))


def test_a_name_that_only_private_claims_have_may_be_left_out_but_never_widens(project):
    assert sorted(sentences(published("--without", "An officer"))) == sorted(OPEN)
    result = publish("--out", "pub", "--claimants", "An officer")
    assert (result.exit_code, result.stderr) == (
        1,
        "Error: No claim is cleared for publication; nothing was written.\n",
    )
    assert not Path("pub").exists()


def test_the_publication_builds_and_checks_by_itself(project):
    published()
    result = CliRunner().invoke(main, ["check", "out/pub/data"])
    assert (result.exit_code, result.stderr) == (0, "")
    built = CliRunner().invoke(main, ["build", "out/pub/data", "-o", "again.html"])
    assert built.exit_code == 0
    assert built.stdout.splitlines()[1] == "5 actors, 4 claims, 4 relations, 1 source"


def test_what_is_cleared_reads_as_it_did(project):
    whole, dataset = read_dataset("data"), published()
    kept = [replace(claim, place=None) for claim in dataset.claims]
    assert kept == [
        replace(claim, place=None)
        for claim in whole.claims
        if not claim.private and claim.source == "open"
    ]


def test_the_same_data_are_published_as_the_same_bytes(project):
    def content():
        return {path: path.read_bytes() for path in Path("out").rglob("*") if path.is_file()}

    published()
    before = content()
    published()
    assert content() == before


def test_places_in_the_picture_are_not_those_that_withheld_relations_made(project):
    ids = {"us": (1.0, 2.0), "spy": (3.0, 4.0), "fsa": (555.0, 666.0)}
    (project / "data" / "actors.layout.json").write_text(
        json.dumps({"positions": ids}), encoding="utf-8"
    )
    published()
    text = Path("out/pub/data/actors.layout.json").read_text(encoding="utf-8")
    assert "[555, 666]" not in text
    assert "spy" not in text


# The list of what is left out


def test_the_list_reports_what_is_left_out_and_why(project):
    publish("--out", "pub", "--dropped", "lists/for-the-lawyer.md")
    text = Path("lists/for-the-lawyer.md").read_text(encoding="utf-8")
    for line in (
        "- An officer (in The Wire, p2) denies that United States backs Free Syrian Army. "
        "[private] [open p2: private]",
        "- According to Secret Service (p1), United States spies on Free Syrian Army. "
        "[private] [hidden p1: its source is private]",
        "- hidden: A hidden memo. Secret Service. [private]",
        "- spy: A spy [not used in any published claim]",
        "- relation type spies-on [not used in any published claim]",
        "- open p2: gist and first words, since a claim in the paragraph is left out",
        "- fsa: named_by, since that actor or source is left out",
        "- According to Turkey (in The Wire, p1), United States backs Free Syrian Army "
        "(since 2012, no end recorded). [contested: yes -> no]",
        "- turkey: A note.",
        "- open, of which a claim is left out: An open report",
    ):
        assert line in text.splitlines()


@pytest.mark.parametrize(
    ("given", "reported"),
    [
        ("gist: One denies it.", ["- open p2: gist, since a claim in the paragraph is left out"]),
        (
            "starts: An officer denied it",
            ["- open p2: first words, since a claim in the paragraph is left out"],
        ),
        ("mentions: [us]", []),
    ],
)
def test_the_list_names_only_what_a_paragraph_had(project, given, reported):
    card = CARDS["seeds/open.yaml"]
    both = "starts: An officer denied it, gist: One denies it., mentions: [us, turkey, fsa, spy]"
    write(project, {"seeds/open.yaml": card.replace(both, given)})
    published()
    lines = Path("out/pub-left-out.md").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith("- open p2: ")] == reported


def test_the_list_is_never_written_into_the_publication(project):
    result = publish("--out", "pub", "--dropped", "pub/list.md")
    assert result.exit_code == 2
    assert "pub/list.md is inside the folder to publish." in result.stderr
    assert not Path("pub").exists()


def test_the_list_overwrites_no_other_file(project):
    result = publish("--out", "pub", "--dropped", "data/actors.yaml")
    assert (
        "data/actors.yaml already exists and was not written by publish. "
        "Choose another path for the list." in result.stderr
    )
    assert not Path("pub").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX's")
def test_the_list_is_not_looked_for_in_what_is_not_a_file(project):
    os.mkfifo("pipe")
    result = publish("--out", "pub", "--dropped", "pipe")
    assert (
        "pipe already exists and was not written by publish. Choose another path for the list."
        in result.stderr
    )


# The folder


def test_the_root_of_all_folders_is_not_a_place(project):
    root = Path.cwd().anchor
    result = publish("--out", root)
    assert result.exit_code == 1
    assert f"{root} cannot be replaced. Choose another folder." in result.stderr


def test_a_folder_that_contains_anything_else_is_left_alone(project):
    write(project, {"pub/mine.txt": "Mine."})
    result = publish("--out", "pub")
    assert result.exit_code == 1
    assert "pub contains files that were not written by publish" in result.stderr
    assert [path.name for path in Path("pub").iterdir()] == ["mine.txt"]


def test_a_publication_is_replaced_whole_unless_somebody_worked_in_it(project):
    assert publish("--out", "pub").exit_code == 0
    assert publish("--out", "pub", "--types", "backs").exit_code == 0
    card = Path("pub/seeds/open.yaml")
    card.write_text(card.read_text(encoding="utf-8") + "genre: news\n", encoding="utf-8")
    result = publish("--out", "pub")
    assert "or were changed since, such as seeds/open.yaml." in result.stderr
    assert "genre" in card.read_text(encoding="utf-8")


def test_an_empty_folder_will_do(project):
    Path("pub").mkdir()
    assert publish("--out", "pub").exit_code == 0


def test_a_file_is_not_a_folder(project):
    Path("pub").write_text("", encoding="utf-8")
    assert "pub is not a folder" in publish("--out", "pub").stderr


def test_where_the_writing_fails_the_last_publication_is_still_there(project, monkeypatch):
    publish("--out", "pub")
    before = {path: path.read_bytes() for path in Path("pub").rglob("*") if path.is_file()}

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(sys.modules["graph.publication.publish"], "write_marker", fail)
    result = publish("--out", "pub", "--types", "backs")
    assert result.exit_code == 1
    assert "pub could not be written: No space left on device." in result.stderr
    assert {path: path.read_bytes() for path in Path("pub").rglob("*") if path.is_file()} == before
    assert sorted(path.name for path in Path().iterdir()) == [
        "data", "pub", "pub-left-out.md", "seeds"
    ]  # fmt: skip


def test_where_the_new_folder_cannot_replace_the_old_one_the_old_one_is_restored(
    project, monkeypatch
):
    publish("--out", "pub")
    rename = Path.rename

    def fail(path, target):
        if ".tmp" in str(path) and Path(target).name == "pub" and not made:
            made.append(path)
            raise OSError(5, "Input/output error")
        return rename(path, target)

    made = []
    monkeypatch.setattr(Path, "rename", fail)
    assert publish("--out", "pub", "--types", "backs").exit_code == 1
    assert made
    assert sorted(sentences(read_dataset("pub/data"))) == sorted(OPEN)


def test_data_with_errors_are_not_published(project):
    write(project, {"data/actors.yaml": DATA.replace("turkey backs fsa", "turkey backs fas")})
    result = publish("--out", "pub")
    assert result.exit_code == 1
    assert 'There is no actor with the id "fas"' in result.stderr
    assert not Path("pub").exists()


# Nothing that is withheld is in any byte of it


class Marks:
    """Makes a word that occurs nowhere else for each field of each record, and remembers it."""

    def __init__(self):
        self.made = {}

    def new(self, owner, script="zq"):
        word = f"{script}{len(self.made):03d}x"
        self.made[word] = owner
        return word

    def text(self, owner):
        return f"{self.new(owner)} {self.new(owner, 'žąłø')}"


def marked_project(folder, random, sources=3, actors=8, claims=9):
    """Write a project whose every field is marked; return the marks and what is private."""
    marks, private = Marks(), set()
    ids = [marks.new(("actor", at)) for at in range(actors)]
    keys = [marks.new(("source", at)) for at in range(sources)]
    listed = {"actors": {}, "claims": {}, "vocabulary": {"relation_types": {}, "kinds": {}}}
    for at, id in enumerate(ids):
        mine, kind = ("actor", at), marks.new(("actor", at))
        listed["vocabulary"]["kinds"][kind] = {
            "meaning": marks.text(mine),
            "label": marks.text(mine),
        }
        listed["actors"][id] = {
            "name": marks.text(mine),
            "kind": kind,
            "aliases": [marks.text(mine)],
        }
        for name in ("in_sentences", "note"):
            listed["actors"][id][name] = marks.text(mine)
        listed["actors"][id]["mentioned_as"] = [marks.text(mine)]
        listed["actors"][id]["named_by"] = random.choice([*ids, *keys])
    used = {}
    for at in range(claims):
        mine, source = ("claim", at), random.randrange(sources)
        first, second, *others = random.sample(range(actors), actors)
        against, via, by = *random.choices(others, k=2), random.randrange(actors)
        type = marks.new(mine)
        kinds = [listed["actors"][ids[each]]["kind"] for each in {second, via, by}]
        listed["vocabulary"]["relation_types"][type] = {
            "meaning": marks.text(mine),
            "towards": [*kinds, listed["actors"][random.choice(ids)]["kind"]],
            "says": f"{{from}} [{marks.text(mine)}|{marks.text(mine)}] {{to}}",
            "infinitive": f"{marks.text(mine)} {{to}}",
        }
        details = {name: marks.text(mine) for name in ("quote", "note", "coder", "private_note")}
        details |= {"against": [ids[against]], "via": [ids[via]]}
        details["by"] = [ids[by], {"name": marks.text(mine)}]
        if random.random() < 0.5:
            details["private"] = True
            private.add(at)
        place = f"p{random.randint(1, 3)}"
        used[at] = (source, place, {first, second, against, via, by})
        paragraph = listed["claims"].setdefault(keys[source], {}).setdefault(place, [])
        paragraph.append({f"{ids[first]} {type} {ids[second]}": details})
    hidden = {at for at in range(sources) if random.random() < 0.4}
    for at, key in enumerate(keys):
        mine = ("source", at)
        card = {"id": key, "paragraphs": {}}
        for name in (
            "title",
            "author",
            "publisher",
            "short",
            "genre",
            "language",
            "url",
            "archived",
        ):
            card[name] = marks.text(mine)
        for paragraph in ("p1", "p2", "p3"):
            reported = ("paragraph", (at, paragraph))
            card["paragraphs"][paragraph] = {
                "starts": marks.text(reported),
                "gist": marks.text(reported),
            }
            card["paragraphs"][paragraph]["mentions"] = random.sample(ids, 3)
        if at in hidden:
            card["private"] = True
        write(folder, {f"seeds/{key}.yaml": f"# {marks.text(mine)}\n{json.dumps(card)}"})
    layout = {id: [at, at] for at, id in enumerate(ids)}
    write(folder, {"data/actors.layout.json": json.dumps({"positions": layout})})
    write(folder, {"data/actors.yaml": json.dumps(listed)})
    return marks, cleared_owners(used, private, hidden)


def cleared_owners(used, private, hidden):
    """Name what may be published: cleared claims, whom and what they speak of, whole paragraphs."""
    owners, silent = set(), set()
    for at, (source, place, actors) in used.items():
        paragraph = ("paragraph", (source, place))
        if at in private or source in hidden:
            silent.add(paragraph)
        else:
            owners |= {("claim", at), ("source", source), paragraph}
            owners |= {("actor", actor) for actor in actors}
    return owners - silent


def disguises(word):
    """Give a word as it is, escaped, and as it would be in base64, hexadecimal or UTF-16."""
    raw = word.encode("utf-8")
    yield from (raw, word.upper().encode("utf-8"), word.encode("utf-16-le"), raw.hex().encode())
    yield json.dumps(word).strip('"').encode("ascii")
    yield quote(word).encode("ascii")
    for shift in range(3):
        coded = base64.b64encode(b"\0" * shift + raw)
        yield coded[(0, 2, 3)[shift] : -4]


@examples(10)
@given(st.integers(0, 10_000))
def test_no_withheld_string_is_in_any_byte_of_a_publication(seed):
    with TemporaryDirectory() as name:
        folder = Path(name)
        marks, owners = marked_project(folder, Random(seed))
        assert read_project(folder / "data").errors == ()
        if not any(sort == "claim" for sort, _ in owners):
            with pytest.raises(ag.GraphError, match="No claim is cleared"):
                ag.publish(folder / "data", folder / "pub")
            return
        ag.publish(folder / "data", folder / "pub")
        files = [path for path in (folder / "pub").rglob("*") if path.is_file()]
        everything = b"\n".join(
            [*(path.read_bytes() for path in files), *(str(path).encode() for path in files)]
        )
        for asset in (*list_scripts(), *list_styles()):  # a megabyte that is in each page
            everything = everything.replace(asset.text.encode(), b"")
        for word, owner in marks.made.items():
            if owner not in owners:
                assert not [each for each in disguises(word) if each in everything], owner
        # what is cleared is there: the search does find what it looks for
        for sort, number in owners:
            mine = [word for word, owner in marks.made.items() if owner == (sort, number)]
            assert any(word.encode("utf-8") in everything for word in mine)


SECRET_CARDS = {
    "seeds/open.yaml": """\
        # SECRET00
        id: open
        title: Open
        publisher: P
        paragraphs:
          p1: {starts: They met, gist: All met., mentions: [us, turkey, secret01]}
          p2: {starts: SECRET02, gist: SECRET03, mentions: [us, secret01, fsa]}
          secret04: {starts: SECRET05, gist: SECRET06}
        """,
    "seeds/secret07.yaml": """\
        id: secret07
        title: SECRET08
        author: SECRET09
        publisher: SECRET10
        short: SECRET11
        genre: SECRET12
        url: https://example.org/SECRET13
        archived: https://example.org/SECRET14
        language: SECRET15
        published: 1903-04-05
        sha256: 5ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2
        private: true
        paragraphs: {p1: {gist: SECRET16, mentions: [us, fsa]}}
        """,
    "data/a-secret17.yaml": """\
        # SECRET18
        title: SECRET19
        claims:
          secret07:
            p1:
              - us backs fsa: {note: SECRET20}
        """,
    "data/b.yaml": """\
        title: Open data # SECRET21
        vocabulary:
          relation_types:
            secret22: {says: "{from} [SECRET23|SECRET24] {to}", meaning: SECRET25}
            meets: {says: "{from} [meets|meet] {to}", towards: [state, secret26]}
          kinds:
            secret26: {label: SECRET27, meaning: SECRET28}
        actors:
          us: {name: United States, kind: state, named_by: secret01}
          turkey: {name: Turkey, kind: state, named_by: secret07}
          fsa: {name: Free Syrian Army, kind: armed-group, mentioned_as: [SECRET29]}
          secret01:
            name: SECRET30
            kind: secret26
            in_sentences: SECRET31
            aliases: [SECRET32]
            mentioned_as: [SECRET33]
            note: SECRET34
        claims:
          open:
            p1:
              - us meets turkey: {private_note: SECRET35} # SECRET36
              - us backs fsa
              - us fights turkey
              - turkey fights us: {private: true, quote: SECRET37, by: {name: SECRET38}}
              - turkey fights us: {private: true, note: SECRET39, coder: SECRET40}
            p2:
              - us backs fsa: {private: true, against: secret01, via: [secret01], start: 1903-04-05}
              - us secret22 fsa: {private: true}
            secret04:
              - us meets secret01: {private: true}
        """,
    "data/a-secret17.layout.json": '{"positions": {"secret01": [1903.25, 4.5]}}',
    "data/b.layout.json": '{"positions": {"us": [1903.25, 4.5]}}',
    "data/actors.layout.json": '{"positions": {"us": [1903.25, 4.5]}, "pinned": ["us"]}',
}


def test_no_secret_of_any_field_is_in_any_byte_of_a_publication(tmp_path, monkeypatch):
    folder = tmp_path / "SECRET41"
    write(folder, SECRET_CARDS)
    monkeypatch.chdir(folder)
    result = publish("--out", "../pub", "--dropped", "list.md")
    assert result.exit_code == 0, result.output
    assert sentences(read_dataset(tmp_path / "pub" / "data")) == ["us meets turkey", "us backs fsa"]
    files = [path for path in (tmp_path / "pub").rglob("*") if path.is_file()]
    assert len(files) == 5
    names = [path.relative_to(tmp_path).as_posix().encode() for path in files]
    everything = b"\n".join([*(path.read_bytes() for path in files), *names])
    lower = everything.lower()
    for number in range(42):
        for each in disguises(f"SECRET{number:02}"):
            assert each not in everything, number
        assert f"secret{number:02}".encode() not in lower, number
    for each in (b"1903", b"5ec2e7", b"4.5]"):
        assert each not in lower
    assert b"Open data" in everything


def test_the_list_names_every_kind_and_title_that_is_left_out(tmp_path, monkeypatch):
    write(tmp_path, SECRET_CARDS)
    monkeypatch.chdir(tmp_path)
    result = publish("--out", "pub")
    assert "one is marked private, so all are private" in result.stderr
    reported = Path("pub-left-out.md").read_text(encoding="utf-8").splitlines()
    for line in (
        "- actor kind secret26 [not used in any published claim]",
        "- relation type secret22 [not used in any published claim]",
        "- relation type meets: towards secret26, since no actor of that kind is published",
        "- title: SECRET19: none of the claims in its file is published",
        "- title: Open data",
    ):
        assert line in reported


def test_the_list_of_own_words_contains_notes_claimants_names_and_vocabulary(project):
    write(project, {"data/more.yaml": """\
        claims:
          open:
            p1:
              - turkey opposes fsa: {by: {name: Our man}, note: See the memo., coder: ab}
        """})  # fmt: skip
    publish("--out", "pub")
    reported = Path("pub-left-out.md").read_text(encoding="utf-8")
    assert reported.partition("## Published titles, names and texts")[2].splitlines()[2:] == [
        "- title: Who backs whom",
        "- open, of which a claim is left out: An open report",
        "- fsa, of whom a claim is left out: Free Syrian Army",
        "- us, of whom a claim is left out: United States",
        "- relation type trades-with: {from} and {to} trade; {from} and {to} traded; trade",
        "- actor kind firm: Firm",
        "- turkey: A note.",
        "- open p1: All met.",
        "- open p1: See the memo.",
        "- open p1, claimant: Our man",
        "- coders: ab",
    ]


def test_the_warnings_of_the_data_are_reported_before_anything_is_sent_out(project):
    again = "turkey backs fsa\n          - turkey backs fsa: {private: true}"
    write(project, {"data/actors.yaml": DATA.replace("turkey backs fsa", again)})
    result = publish("--out", "pub")
    assert "data/actors.yaml:21:9: warning: Duplicate of the claim at" in result.stderr
    assert "turkey backs fsa" not in sentences(read_dataset("pub/data"))
