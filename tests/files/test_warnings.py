"""Likely mistakes are warnings, not errors."""

from projects import ACTORS, BASE, BASE_LINES, read, warnings_of, write

from graph.files import read_project

MENTIONS = BASE.replace("{p1: , p2: }", "{p1: {mentions: [us, fsa]}, p2: }")
REST = "      - truce linked-to turkey, hts, fsa, us\n"


def test_a_claim_whose_end_the_paragraph_does_not_mention(tmp_path):
    text = MENTIONS + "claims:\n  wire:\n    p1:\n      - us backs fsa\n      - us backs hts\n"
    assert warnings_of(read(tmp_path, text))[-1] == (
        f'actors.yaml:{BASE_LINES + 5}:9: "hts" is not among the mentions of p1. '
        "Add it there, or check the paragraph."
    )


def test_a_missing_mention_is_reported_once_for_a_paragraph(tmp_path):
    text = MENTIONS + "claims: {wire: {p1: [us backs hts, us fights hts]}}\n"
    found = [text for text in warnings_of(read(tmp_path, text)) if "mentions" in text]
    assert len(found) == 1


def test_mentions_are_only_looked_at_where_the_card_has_any(tmp_path):
    text = BASE + "claims:\n  wire:\n    p1:\n" + REST
    assert warnings_of(read(tmp_path, text)) == []


def test_the_headline_needs_no_mentions(tmp_path):
    text = MENTIONS + "claims:\n  wire:\n    headline:\n" + REST
    assert warnings_of(read(tmp_path, text)) == []


def test_the_same_claim_twice_in_a_paragraph(tmp_path):
    text = (
        BASE + "claims:\n  wire:\n    p1:\n" + REST + "      - us linked-to truce: {note: Again.}\n"
    )
    (found,) = warnings_of(read(tmp_path, text))
    assert found.startswith(f"actors.yaml:{BASE_LINES + 5}:9: Duplicate of the claim at ")


def test_the_same_claim_in_another_paragraph_or_mode_is_another(tmp_path):
    text = BASE + "claims:\n  wire:\n    p2: [us linked-to truce]\n    p1:\n" + REST
    assert warnings_of(read(tmp_path, text + "      - us linked-to truce: {mode: label}\n")) == []


def fights_of(tmp_path, *claims):
    """Return what is said of claims about two states, a fighting group and a truce."""
    listed = "".join(f"      - {each}\n" for each in claims)
    return warnings_of(read(tmp_path, BASE + "claims:\n  wire:\n    p1:\n" + REST + listed))


def test_a_war_of_two_states_that_rests_on_an_epithet_or_an_interpretation(tmp_path):
    war = "us fights turkey"
    for mode, grounds in (("label", "an epithet"), ("thesis", "an interpretation")):
        assert fights_of(tmp_path, war + f": {{mode: {mode}}}") == [
            f'actors.yaml:{BASE_LINES + 5}:9: That the states "turkey" and "us" fight each other '
            f"rests only on {grounds}. Check the text: leave out mode if it reports fighting, "
            "and write opposes if it reports a threat or a sanction."
        ]
    both = [war + ": {mode: thesis}", war + ": {mode: label}", war + ": {mode: intent}"]
    (found,) = fights_of(tmp_path, *both)
    assert "rests only on an epithet and an interpretation" in found


def test_a_war_of_two_states_that_rests_on_more(tmp_path):
    war = "us fights turkey"
    light = war + ": {mode: label}"
    assert fights_of(tmp_path, light, war) == []
    assert fights_of(tmp_path, war + ": {mode: intent}") == []
    assert fights_of(tmp_path, war + ": {mode: label, stance: denies, by: [us]}") == []
    assert fights_of(tmp_path, "us fights hts: {mode: label}") == []
    assert fights_of(tmp_path, "us opposes turkey: {mode: label}") == []


def test_an_actor_in_no_claim(tmp_path):
    text = BASE + "claims: {wire: {p1: ['fsa linked-to us, hts, turkey']}}"
    assert warnings_of(read(tmp_path, text)) == [
        'actors.yaml:13:3: Actor "truce" is not used in any claim. Add its claims, or remove it.'
    ]


def test_claimants_opponents_conduits_authors_and_labellers_are_in_use(tmp_path):
    text = (
        BASE
        + """\
  ann: {name: Ann Reporter, kind: person}
  reuters: {name: Reuters, kind: media}
  editor: {name: The editor, kind: person}
  x: {name: X, kind: umbrella, named_by: editor}
claims:
  wire:
    p1:
      - us backs fsa: {by: [truce, reuters], against: [turkey], via: [hts]}
      - us backs x
"""
    )
    assert warnings_of(read(tmp_path, text)) == []


def test_actors_of_a_project_without_claims_are_not_reported(tmp_path):
    assert warnings_of(read(tmp_path, ACTORS)) == []


def test_an_invalid_address(tmp_path):
    text = "sources:\n  wire: {title: A report, url: 'javascript:alert(1)'}\n"
    assert warnings_of(read(tmp_path, text)) == [
        'actors.yaml:2:32: The url of "wire" is not a web address. '
        "Expected one that begins with https:// or http://."
    ]


def test_a_card_whose_file_is_called_otherwise(tmp_path):
    data = write(tmp_path, {"data/a.yaml": ACTORS, "seeds/wire.yaml": "id: memo\ntitle: A memo\n"})
    assert warnings_of(read_project(data)) == [
        'wire.yaml:1:5: The card has the id "memo", but its file is "wire.yaml". '
        "Rename the file to memo.yaml."
    ]


def test_a_card_may_be_called_by_its_id_in_decomposed_characters(tmp_path):
    """Archives from a Mac name files so; nobody sees the difference."""
    files = {
        "data/a.yaml": ACTORS + "claims: {köln: {p1: [us backs fsa]}}\n",
        "seeds/ko\u0308ln.yaml": "{id: köln, title: A memo, publisher: P}",
    }
    reading = read_project(write(tmp_path, files))
    assert reading.errors == ()
    assert [each for each in reading.warnings if "card" in each.message] == []
    write(tmp_path, {"seeds/ko\u0308ln.yaml": "{id: [, title: A memo}"})
    assert [each.place.line for each in read_project(tmp_path / "data").errors] == [1]


def test_a_file_that_is_not_read_for_its_ending(tmp_path):
    data = write(tmp_path, {"data/a.yaml": ACTORS, "data/b.yml": "["})
    assert warnings_of(read_project(data)) == [
        "b.yml: This file is not read. Rename it to end in .yaml."
    ]


def test_a_claim_said_after_its_source_was_published(tmp_path):
    text = BASE + "claims:\n  wire:\n    p1:\n" + REST
    text += "      - us backs fsa: {said: 2024-12-03}\n      - us backs hts: {said: 2025}\n"
    assert warnings_of(read(tmp_path, text)) == [
        f"actors.yaml:{BASE_LINES + 6}:30: The claim was said in 2025, after its source was "
        "published in 2024-12-03. Check both dates."
    ]


def test_gists_that_are_there_to_be_filled_in_are_counted_and_no_warning(tmp_path):
    paragraphs = "{p1: {gist: }, p2: {starts: On}, p3: {gist: ''}, p4: {gist: A}}"
    reading = read(tmp_path, BASE.replace("{p1: , p2: }", paragraphs))
    assert warnings_of(reading) == []
    assert reading.to_write == {"wire": 2}


def test_an_actor_whose_label_is_said_to_be_its_own(tmp_path):
    assert warnings_of(read(tmp_path, "actors: {us: {name: US, kind: state, named_by: us}}\n")) == [
        'actors.yaml:1:48: Actor "us": named_by is the actor itself. '
        "Name who uses the label, or leave out named_by."
    ]
