"""No error hides another, and none only follows from another."""

import pytest
from projects import ACTORS, BASE, SOURCE, read, read_claims, write

from graph.files import read_project


def messages(reading):
    return [error.message for error in reading.errors]


def test_a_wrong_detail_does_not_hide_what_the_others_refer_to(tmp_path):
    reading = read_claims(
        tmp_path,
        "- us backs fsa:",
        "    means: [troops, fundings]",
        "    mode: lable",
        "    by: [bob, {nam: Ann}]",
        "    against: [turky, ~, fsa]",
        "    via: us",
        "    start: 2013",
        "    end: 2012",
        "    quote: a b c d e f g h i j k",
        "    attacker: us",
    )
    assert messages(reading) == [
        'Claim "us backs fsa": item 2 of means is "fundings".',
        'Claim "us backs fsa": mode is "lable".',
        'by: there is no actor with the id "bob".',
        'Claim "us backs fsa" in "by": "nam" is not a field.',
        'against: there is no actor with the id "turky".',
        'Claim "us backs fsa": item 2 of against is "~", which means "no value" in YAML; '
        "expected text.",
        'against is "fsa", which is an end of "us backs fsa".',
        'via is "us", which is an end of "us backs fsa".',
        "The claim ends in 2012, before it starts in 2013.",
        'Claim "us backs fsa": quote has 11 words.',
        '"backs" does not take an attacker.',
    ]


def test_an_invalid_sentence_does_not_hide_its_details(tmp_path):
    reading = read_claims(tmp_path, "- us backs: {mode: lable, by: bob, start: 2013, end: 2012}")
    assert [error.split('"')[0] for error in messages(reading)] == [
        "",
        "Claim ",
        "by: there is no actor with the id ",
        "The claim ends in 2012, before it starts in 2013.",
    ]


def test_details_not_below_their_sentence_do_not_hide_what_is_wrong_with_them(tmp_path):
    lines = ["- us backs turky:", "  mode: lable", "  by: bob"]
    assert messages(read_claims(tmp_path, *lines)) == [
        'There is no actor with the id "turky".',
        '"mode" is not indented below its claim.',
        'Claim "us backs turky": mode is "lable".',
        'by: there is no actor with the id "bob".',
    ]


def test_claims_without_a_dash_of_their_own_hide_nothing(tmp_path):
    lines = ["- us backs turky: {mode: act}", "  us backs tirkey: {mode: lable}"]
    assert messages(read_claims(tmp_path, *lines)) == [
        'There is no actor with the id "turky".',
        '"us backs tirkey" follows a claim without a dash or an indent.',
        'There is no actor with the id "tirkey".',
        'Claim "us backs tirkey": mode is "lable".',
    ]


def test_a_wrong_detail_does_not_hide_a_cycle(tmp_path):
    wrong = "- us part-of hts: {mode: lable}"
    found = messages(read_claims(tmp_path / "mode", wrong, "- hts part-of us"))
    assert any("Cycle in" in each for each in found)


@pytest.mark.parametrize("detail", ["stance: denie", "stanze: denies"])
def test_where_it_may_be_a_denial_no_cycle_is_reported(tmp_path, detail):
    found = read_claims(tmp_path, f"- us part-of hts: {{{detail}}}", "- hts part-of us")
    assert len(found.errors) == 1


def test_a_date_that_cannot_be_read_brings_no_other_error(tmp_path):
    found = read_claims(tmp_path, "- us backs fsa: {start: 2025, end: past, said: soon}")
    assert len(found.errors) == 1


def test_a_wrong_field_of_an_actor_does_not_hide_the_others(tmp_path):
    text = "actors:\n  us: {name: [a], kind: stat, named_by: x, color: red}\n"
    assert messages(read(tmp_path, text + "  fsa: {nam: A, kind: stte, aliases: [US]}\n")) == [
        'Actor "us": name is a list; expected text.',
        'Actor "us": there is no kind "stat".',
        'Actor "us": named_by "x" is not a source or an actor.',
        'Actor "us": "color" is not a field.',
        'Actor "fsa": "nam" is not a field.',
        'Actor "fsa": there is no kind "stte".',
        'Duplicate name "US" of "fsa" and "us"; the other is "us" at '
        f"{(tmp_path / 'data' / 'actors.yaml').as_posix()}:2:3.",
    ]


def test_a_wrong_field_of_a_source_does_not_hide_its_paragraphs(tmp_path):
    text = BASE.replace("{p1: , p2: }", "{p1: {mentions: [us, ~, turky], starts: [a]}, p2: x}")
    text = text.replace("title: A report", "titel: A report")
    claims = "claims: {wire: {p1: [us backs fsa], p2: [us backs fsa], p3: [us backs fsa]}}\n"
    assert messages(read(tmp_path, text + claims)) == [
        'Source "wire": "titel" is not a field.',
        'Source "wire": item 2 of mentions in "paragraphs/p1" is "~", which means "no value" in '
        "YAML; expected text.",
        'There is no actor with the id "turky".',
        'Source "wire": starts in "paragraphs/p1" is a list; expected text.',
        'Source "wire": p2 in "paragraphs" is a text; expected a mapping.',
        'Source "wire" has no paragraph "p3".',
    ]


def test_a_wrong_field_of_a_type_does_not_hide_the_kinds_it_leads_to(tmp_path):
    text = "vocabulary: {relation_types: {trades: {sign: good, towards: [stat, state]}}}\n"
    assert messages(read(tmp_path, text)) == [
        'Relation type "trades": sign is "good".',
        'Relation type "trades": there is no kind "stat".',
    ]


CLAIMS = "claims: {wire: {p1: [us backs turky, {us backs fsa: {by: bob, mode: x}}], p9: }}\n"


@pytest.mark.parametrize(
    "broken",
    [
        ACTORS + '  x: {name: "X, kind: state}\n',
        ACTORS + "  x: {name: X, kind: state\n",
        ACTORS + "  x: *x\n",
        ACTORS + "---\n" + ACTORS,
        ACTORS.encode() + b"  x: {name: \xff, kind: state}\n",
        ACTORS.replace("actors:", "actor:"),
        ACTORS.replace("actors:\n", "").replace("  ", "- "),
    ],
)
def test_a_file_that_cannot_be_read_does_not_hide_what_is_wrong_in_others(tmp_path, broken):
    data = write(tmp_path, {"data/a.yaml": broken, "data/b.yaml": SOURCE + CLAIMS})
    found = read_project(data).errors
    assert [error.message for error in found if error.place.file.endswith("b.yaml")] == [
        'There is no actor with the id "turky".',
        'by: there is no actor with the id "bob".',
        'Claim "us backs fsa": mode is "x".',
        'Source "wire" has no paragraph "p9".',
    ]
    assert any(error.place.file.endswith("a.yaml") for error in found)


def test_what_a_file_that_cannot_be_read_may_define_is_not_unknown(tmp_path):
    broken = """\
    vocabulary: {relation_types: {trades-with: {symmetric: true}}, kinds: {firm: }}
    sources:
      memo: {title: A memo}
    actors:
      bob: {name: Bob, kind: person}
      us-2: {name: Another, kind: state}
      "x": {name: X, kind: "person}
    """
    good = """\
    actors:
      us: {name: US, kind: firm, named_by: memo}
    claims:
      memo: {p1: [us trades-with x: {by: bob, via: [us-2]}]}
      meno: {p1: [us trades-with xx]}
    """
    data = write(tmp_path, {"data/a.yaml": broken, "data/b.yaml": good})
    found = [each for each in read_project(data).errors if each.place.file.endswith("b.yaml")]
    assert [error.message for error in found] == [
        'There is no source "meno".',
        'There is no actor with the id "xx".',
    ]


def test_a_card_that_cannot_be_read_hides_nothing_else(tmp_path):
    files = {
        "data/a.yaml": ACTORS
        + "claims: {wire: {p1: [us backs turky]}, memo: {p7: [us backs fsa]}}",
        "seeds/wire.yaml": "title: [",
        "seeds/memo.yaml": "id: memo\ntitle: A memo\nparagraphs: {p1: {mentions: [turky]}}\n",
    }
    assert [
        error.message.split(":")[0] for error in read_project(write(tmp_path, files)).errors
    ] == [
        'There is no actor with the id "turky".',
        'Source "memo" has no paragraph "p7".',
        'There is no actor with the id "turky".',
        "This is not valid YAML",
    ]


def test_a_card_in_place_of_a_data_file_hides_nothing_else(tmp_path):
    files = {"data/wire.yaml": "id: wire\nparagraphs: {p1: }\n", "data/b.yaml": ACTORS}
    files["data/b.yaml"] += "claims: {wire: {p1: [us backs turky]}}"
    assert messages(read_project(write(tmp_path, files))) == [
        'There is no actor with the id "turky".',
        "This is a card, not a data file.",
    ]
