"""Validation: each error is reported with its place and a hint, and all at once."""

import pytest
from projects import ACTORS, BASE, BASE_LINES, SOURCE, error_of, read, read_claims, write

from graph.files import read_project

CLAIM_LINE = BASE_LINES + 4

CLAIMS = {
    "an unknown actor": (
        "- turky backs fsa",
        '9: There is no actor with the id "turky". Did you mean "turkey"?',
    ),
    "an unknown object among several": (
        "- us backs fsa, turky",
        '23: There is no actor with the id "turky". Did you mean "turkey"?',
    ),
    "an actor that is like no other": (
        "- us backs xyzzy",
        '18: There is no actor with the id "xyzzy". Add it to actors:.',
    ),
    "an alias where an id is due": (
        "- Washington backs fsa",
        '9: There is no actor with the id "Washington". Did you mean "us"?',
    ),
    "a name of several words": (
        "- us backs Free Syrian Army",
        '18: There is no actor with the id "Free Syrian Army". Did you mean "fsa"?',
    ),
    "two subjects without their comma": (
        "- us and turkey backs fsa",
        '9: There is no actor with the id "us and turkey". Write "us, turkey".',
    ),
    "a comma before the type": (
        "- us, backs fsa",
        '9: "us, backs fsa" is not a claim. Expected FROM TYPE TO, such as turkey backs fsa.',
    ),
    "an unknown subject among several": (
        "- us, turky backs fsa, hts",
        '13: There is no actor with the id "turky". Did you mean "turkey"?',
    ),
    "an unknown type behind several subjects": (
        "- us ,turkey oposes fsa",
        '20: There is no relation type "oposes". Did you mean "opposes"?',
    ),
    "one of several subjects related to itself": (
        "- us, turkey backs fsa, turkey",
        '31: The claim relates "turkey" to itself. Expected two different actors.',
    ),
    "an unknown relation type": (
        "- us oposes fsa: {attacker: hts}",
        '12: There is no relation type "oposes". Did you mean "opposes"?',
    ),
    "a sentence too short": (
        "- us backs",
        '9: "us backs" is not a claim. Expected FROM TYPE TO, such as turkey backs fsa.',
    ),
    "a comma too many": (
        "- us backs fsa,",
        '9: "us backs fsa," is not a claim. Expected FROM TYPE TO, such as turkey backs fsa.',
    ),
    "a list for a claim": (
        "- [us, backs, fsa]",
        "9: This claim is a list. Expected FROM TYPE TO, such as turkey backs fsa.",
    ),
    "nothing for a claim": (
        "-",
        "8: This claim is empty. Expected FROM TYPE TO, such as turkey backs fsa.",
    ),
    "details that are a list": (
        "- us backs fsa: [label]",
        '23: Claim "us backs fsa" is a list; expected a mapping. '
        "Write keys with a colon, without dashes.",
    ),
    "a relation of an actor to itself": (
        "- us backs us",
        '18: The claim relates "us" to itself. Expected two different actors.',
    ),
    "an unknown detail": (
        "- us backs fsa: {mod: label}",
        '24: Claim "us backs fsa": "mod" is not a field. Did you mean "mode"?',
    ),
    "an unknown mode": (
        "- us backs fsa: {mode: lable}",
        '30: Claim "us backs fsa": mode is "lable". '
        'Expected one of: thesis, intent, label, act. Did you mean "label"?',
    ),
    "an unknown stance": (
        "- us backs fsa: {stance: denied}",
        '32: Claim "us backs fsa": stance is "denied". '
        'Expected one of: supports, denies, withholds. Did you mean "denies"?',
    ),
    "a mode that is a list": (
        "- us backs fsa: {mode: [act]}",
        '30: Claim "us backs fsa": mode is a list. Expected one of: thesis, intent, label, act.',
    ),
    "unknown means": (
        "- us backs fsa: {means: [troops, fundings]}",
        '40: Claim "us backs fsa": item 2 of means is "fundings". Expected one of: troops, '
        "presence, territory, weapons, materiel, training, funding, intelligence, infrastructure, "
        'political, other, unknown. Did you mean "funding"?',
    ),
    "an invalid date": (
        "- us backs fsa: {start: soon}",
        '31: Claim "us backs fsa": start is invalid: "soon" is not a date. '
        "Write 2012, 2012-06, 2012-06-01 or about 2012.",
    ),
    "a day that the calendar lacks": (
        "- us backs fsa: {said: 2023-02-29}",
        '30: Claim "us backs fsa": said is invalid: "2023-02-29" is not a day in the '
        "calendar. Write 2012, 2012-06, 2012-06-01 or about 2012.",
    ),
    "an invalid end date": (
        "- us backs fsa: {end: over}",
        '29: Claim "us backs fsa": end is invalid: "over" is not a date. '
        "Write 2012, 2012-06, 2012-06-01 or about 2012. Or write past.",
    ),
    "an end before its start": (
        "- us backs fsa: {start: 2012-06, end: 2012-05}",
        "45: The claim ends in 2012-05, before it starts in 2012-06. "
        "Write an end that is not before the start.",
    ),
    "a claimant that is not an actor": (
        "- us backs fsa: {by: [hts, Bob]}",
        '34: by: there is no actor with the id "Bob". Add it to actors:. Or write {name: Bob}.',
    ),
    "a claimant by an alias": (
        "- us backs fsa: {by: Ankara}",
        '28: by: there is no actor with the id "Ankara". Did you mean "turkey"? '
        "Or write {name: Ankara}.",
    ),
    "a claimant with a misspelt name": (
        "- us backs fsa: {by: {nam: Bob}}",
        '29: Claim "us backs fsa" in "by": "nam" is not a field. Did you mean "name"?',
    ),
    "a claimant without a name": (
        "- us backs fsa: {by: {}}",
        '28: Claim "us backs fsa": by has no name. Add name: ...',
    ),
    "an empty chain": (
        "- us backs fsa: {by: []}",
        '28: Claim "us backs fsa": by is an empty list. Write at least one, or leave it out.',
    ),
    "an unknown opponent": (
        "- us backs fsa: {against: [hts, turky]}",
        '39: against: there is no actor with the id "turky". Did you mean "turkey"?',
    ),
    "an unknown conduit": (
        "- us backs fsa: {via: turky}",
        '29: via: there is no actor with the id "turky". Did you mean "turkey"?',
    ),
    "an attacker that is not an end": (
        "- us fights fsa: {attacker: hts}",
        '35: attacker is "hts", which is not an end of the claim. Expected us, fsa or both.',
    ),
    "an attacker that is not an end of each claim": (
        "- us, turkey fights fsa: {attacker: us}",
        '43: attacker is "us", which is not an end of "turkey fights fsa". '
        "Expected turkey, fsa or both. Write a claim for each attacker.",
    ),
    "an opponent that is an end": (
        "- us backs fsa: {against: [hts, fsa]}",
        '39: against is "fsa", which is an end of "us backs fsa". '
        "Name the opponent in that fight, or leave it out.",
    ),
    "a conduit that is an end": (
        "- turkey, us backs fsa: {via: us}",
        '37: via is "us", which is an end of "turkey, us backs fsa". '
        "Name the intermediary, or leave it out.",
    ),
    "a duplicate claimant": (
        "- us backs fsa: {by: [hts, us, hts]}",
        '38: Duplicate claimant "hts" in by. Name each claimant once, origin first.',
    ),
    "a duplicate claimant by another name": (
        "- us backs fsa: {by: [turkey, {name: Ankara}]}",
        '37: Duplicate claimant "turkey" in by (as "turkey" and "Ankara"). '
        "Name each claimant once, origin first.",
    ),
    "a claimant of no actor that relays itself": (
        "- us backs fsa: {by: [{name: Bob}, us, {name: BOB}]}",
        '46: Duplicate claimant "BOB" in by (as "Bob" and "BOB"). '
        "Name each claimant once, origin first.",
    ),
    "a tie that is over before it starts": (
        "- us backs fsa: {start: 2013-02, end: past, said: 2013-01}",
        "31: The claim starts in 2013-02, but is over (end: past) when it was said, in 2013-01. "
        "Correct one of the dates, or leave out end: past.",
    ),
    "a tie that is over before it starts, by the date of its source": (
        "- us backs fsa: {stance: denies, start: 2025, end: past}",
        "47: The claim starts in 2025, but is over (end: past) when its source was published, in "
        "2024-12-03. Correct one of the dates, or leave out end: past.",
    ),
    "an attacker with a type that takes none": (
        "- us backs fsa: {attacker: us}",
        '34: "backs" does not take an attacker. Leave it out, or use a type such as fights.',
    ),
    "a type that leads to another kind": (
        "- us brokers fsa",
        '20: "brokers" requires a second actor of kind agreement; "fsa" is of kind armed-group. '
        "Choose another type, or correct the kind.",
    ),
    "a quote too long": (
        "- us backs fsa: {quote: a b c d e f g h i j k}",
        '31: Claim "us backs fsa": quote has 11 words. Expected at most 10 in a quote.',
    ),
}


@pytest.mark.parametrize(("line", "expected"), CLAIMS.values(), ids=CLAIMS)
def test_a_claim_with_an_error_is_reported_with_its_place_and_a_hint(tmp_path, line, expected):
    assert error_of(read_claims(tmp_path, line)) == f"actors.yaml:{CLAIM_LINE}:{expected}"


FILES = {
    "an actor without a name": (
        "actors: {us: {kind: state}}",
        '1:14: Actor "us" has no name. Add name: ...',
    ),
    "an actor with an empty name": (
        "actors: {us: {name: , kind: state}}",
        '1:21: Actor "us": name is empty; expected text.',
    ),
    "an actor with a blank name": (
        'actors: {us: {name: " ", kind: state}}',
        '1:21: Actor "us": name is empty. Expected text.',
    ),
    "a misspelt field, without a word on the field that is missing": (
        "actors: {us: {nmae: United States, kind: state}}",
        '1:15: Actor "us": "nmae" is not a field. Did you mean "name"?',
    ),
    "an unknown kind": (
        "actors: {us: {name: United States, kind: stat}}",
        '1:42: Actor "us": there is no kind "stat". Did you mean "state"?',
    ),
    "an actor with nothing": (
        "actors:\n  us:\n",
        '2:6: Actor "us" is empty. Expected a mapping with name and kind.',
    ),
    "an actor that is a text": (
        "actors: {us: United States}",
        '1:14: Actor "us" is a text. Expected a mapping with name and kind.',
    ),
    "actors in a list": (
        "actors:\n- us\n",
        "2:1: actors is a list; expected a mapping. Write keys with a colon, without dashes.",
    ),
    "aliases that are a text": (
        "actors: {us: {name: US, kind: state, aliases: USA}}",
        '1:47: Actor "us": aliases is a text; expected a list, such as [a, b]. Write [USA].',
    ),
    "a field of the file that is misspelt": (
        "actor: {us: {name: US, kind: state}}",
        '1:1: "actor" is not a field of a data file. Did you mean "actors"?',
    ),
    "a list as the whole file": (
        "- us\n",
        "1:1: The file holds a list; expected a mapping. "
        "Expected title, vocabulary, sources, actors or claims.",
    ),
    "a text as the whole file": (
        "us backs fsa\n",
        "1:1: The file holds a text; expected a mapping. "
        "Expected title, vocabulary, sources, actors or claims.",
    ),
    "a title that is a list": ("title: [a]\n", "1:8: title is a list; expected text."),
    "a card in the place of a data file": (
        "id: wire\ntitle: A report\nparagraphs: {p1: }\n",
        "1:1: This is a card, not a data file. Move it to the folder seeds/.",
    ),
    "claims in a list": (
        BASE + "claims:\n- us backs fsa\n",
        f"{BASE_LINES + 2}:1: claims is a list; expected a mapping. "
        "Write keys with a colon, without dashes.",
    ),
    "claims of a source in a list": (
        BASE + "claims:\n  wire: [us backs fsa]\n",
        f'{BASE_LINES + 2}:9: The claims of "wire" have no paragraph. '
        "Add a line with the paragraph id above, such as p1:, and indent the claims.",
    ),
    "claims of a paragraph in a mapping": (
        BASE + "claims: {wire: {p1: {us backs fsa: }}}",
        f'{BASE_LINES + 1}:21: The claims of "p1" are a mapping; expected a list. '
        "Begin each claim with a dash: - turkey backs fsa.",
    ),
    "an unknown source": (
        BASE + "claims: {wirr: {p1: [us backs fsa]}}",
        f'{BASE_LINES + 1}:10: There is no source "wirr". Did you mean "wire"?',
    ),
    "an unknown paragraph": (
        BASE + "claims: {wire: {p12: [us backs fsa]}}",
        f'{BASE_LINES + 1}:17: Source "wire" has no paragraph "p12". Did you mean "p1" or "p2"?',
    ),
    "details that are not indented": (
        BASE + "claims:\n  wire:\n    p1:\n    - us backs fsa:\n      start: 2012\n",
        f'{BASE_LINES + 5}:7: "start" is not indented below its claim. '
        "Indent details further than their claim.",
    ),
    "an upper-case id": (
        "actors: {HTS: {name: The group, kind: umbrella}}",
        '1:10: Actor "HTS" is not a valid id: it has upper-case letters. Did you mean "hts"?',
    ),
    "an id with a space": (
        "actors: {free army: {name: The group, kind: umbrella}}",
        '1:10: Actor "free army" is not a valid id: it has a space; expected lower-case letters, '
        'digits, hyphens and dots. Did you mean "free-army"?',
    ),
    "an id with a comma": (
        'actors: {"a,b": {name: The group, kind: umbrella}}',
        '1:10: Actor "a,b" is not a valid id: it has a comma; expected lower-case letters, digits, '
        'hyphens and dots. Did you mean "a-b"?',
    ),
    "an id in another form of a letter": (
        "actors: {\ufa19: {name: The group, kind: umbrella}}",
        '1:10: Actor "\ufa19" is not a valid id: it is not in Unicode\'s composed form (NFC). '
        'Did you mean "\u795e"?',
    ),
    "an id that ends in a dot": (
        "actors: {a.: {name: The group, kind: umbrella}}",
        '1:10: Actor "a." is not a valid id: it does not begin and end with a letter or a digit. '
        'Did you mean "a"?',
    ),
    "an id that is a relation type's": (
        "actors: {backs: {name: The group, kind: umbrella}}",
        '1:10: The actor id "backs" is the id of a relation type. Use another id.',
    ),
    "an id that is a reserved word": (
        "actors: {unnamed: {name: The group, kind: umbrella}}",
        '1:10: The actor id "unnamed" is a reserved word. Use another id.',
    ),
    "an id that is reserved in scopes": (
        "actors: {own-voice: {name: The group, kind: umbrella}}",
        '1:10: The actor id "own-voice" is a reserved word. Use another id.',
    ),
    "a label by nobody known": (
        ACTORS + "  x: {name: X, kind: umbrella, named_by: turky}",
        '7:42: Actor "x": named_by "turky" is not a source or an actor. Did you mean "turkey"?',
    ),
    "a name that two actors share": (
        "actors:\n  a: {name: A, kind: state, aliases: [Foo]}\n  b: {name: F\u00d3O, kind: state}",
        '3:13: Duplicate name "F\u00d3O" of "b" and "a"; the other is "Foo" at actors.yaml:2:39. '
        "Ids, names and aliases must be unique; mentioned_as may be shared.",
    ),
    "an alias that is another's id": (
        "actors:\n  a: {name: Alpha, kind: state, aliases: [B]}\n  b: {name: Beta, kind: state}\n",
        '3:3: Duplicate name "b" of "b" and "a"; the other is "B" at actors.yaml:2:43. '
        "Ids, names and aliases must be unique; mentioned_as may be shared.",
    ),
    "a built-in relation type redefined": (
        "vocabulary: {relation_types: {backs: {sign: negative}}}",
        '1:31: Relation type "backs" is built in and cannot be redefined. Use another id.',
    ),
    "a built-in kind redefined": (
        "vocabulary: {kinds: {state: {shape: star}}}",
        '1:22: Actor kind "state" is built in and cannot be redefined. Use another id.',
    ),
    "an unknown sign": (
        "vocabulary: {relation_types: {trades: {sign: good}}}",
        '1:46: Relation type "trades": sign is "good". '
        "Expected one of: positive, negative, neutral.",
    ),
    "an invalid truth value": (
        "vocabulary: {relation_types: {trades: {symmetric: perhaps}}}",
        '1:51: Relation type "trades": symmetric is "perhaps"; expected true or false.',
    ),
    "a sentence without its actors": (
        "vocabulary: {relation_types: {trades: {says: they trade}}}",
        '1:46: Relation type "trades": says lacks {from} or {to}. '
        "Write both where the actors' names go.",
    ),
    "a type towards an unknown kind": (
        "vocabulary: {relation_types: {trades: {towards: [state, stat]}}}",
        '1:57: Relation type "trades": there is no kind "stat". Did you mean "state"?',
    ),
    "a type both symmetric and acyclic": (
        "vocabulary: {relation_types: {near: {symmetric: true, acyclic: true}}}",
        '1:31: Relation type "near" is both symmetric and acyclic. '
        "A symmetric type always has cycles; remove one of the two.",
    ),
    "an unknown part of the vocabulary": (
        "vocabulary: {kind: {}}",
        '1:14: "kind" is not a field of vocabulary. Did you mean "kinds"?',
    ),
    "first words that are too many": (
        BASE.replace("p1: ", "p1: {starts: a b c d e f}"),
        '7:31: Source "wire": starts in "paragraphs/p1" has 6 words. '
        "Expected at most 5 in a paragraph's `starts`.",
    ),
    "a misspelt field of a paragraph": (
        BASE.replace("p1: ", "p1: {mention: [us]}"),
        '7:23: Source "wire" in "paragraphs/p1": "mention" is not a field. '
        'Did you mean "mentions"?',
    ),
    "a mention of an unknown actor": (
        BASE.replace("p1: ", "p1: {mentions: [us, turky]}"),
        '7:38: There is no actor with the id "turky". Did you mean "turkey"?',
    ),
    "an invalid paragraph id": (
        BASE.replace("p1: ", "P1: "),
        '7:18: Paragraph "P1" is not a valid id: it has upper-case letters. Did you mean "p1"?',
    ),
    "a source with another id inside": (
        BASE.replace("    title", "    id: wirr\n    title"),
        '3:9: The id of source "wire" does not match: "wirr". Leave out the id.',
    ),
    "a source that was visited before it was published": (
        "sources: {wire: {title: A report, published: 2024-12-03, accessed: 2024-11}}",
        '1:68: Source "wire" was accessed in 2024-11, before it was published in 2024-12-03. '
        "Correct one of the dates.",
    ),
    "an invalid checksum": (
        "sources: {wire: {title: A report, sha256: abc}}",
        '1:43: Source "wire": sha256 is not a SHA-256. Expected 64 of the characters 0-9 and a-f.',
    ),
}


@pytest.mark.parametrize(("text", "expected"), FILES.values(), ids=FILES)
def test_a_file_with_an_error_is_reported_with_its_place_and_a_hint(
    tmp_path, monkeypatch, text, expected
):
    monkeypatch.chdir(tmp_path / write(tmp_path, {"data/x.txt": ""}))
    assert error_of(read(tmp_path, text)) == f"actors.yaml:{expected}"


def test_a_cycle_of_an_acyclic_type_is_reported_once(tmp_path):
    reading = read_claims(
        tmp_path,
        "- us part-of hts",
        "- hts part-of fsa",
        "- fsa part-of us",
        "- fsa part-of turkey",
    )
    assert error_of(reading) == (
        f'actors.yaml:{CLAIM_LINE + 2}:9: Cycle in "part-of": '
        "fsa part-of us part-of hts part-of fsa. Remove one of these claims."
    )


def test_each_of_two_cycles_is_reported(tmp_path):
    reading = read_claims(
        tmp_path,
        *("- us part-of hts", "- hts part-of us"),
        *("- fsa part-of turkey", "- turkey part-of fsa"),
    )
    assert [error.place.line for error in reading.errors] == [CLAIM_LINE + 1, CLAIM_LINE + 3]


def test_a_denial_closes_no_cycle(tmp_path):
    reading = read_claims(tmp_path, "- us part-of hts", "- hts part-of us: {stance: denies}")
    assert reading.errors == ()


def test_an_actor_defined_in_two_files_is_reported_with_both_places(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    data = write(tmp_path, {"data/a.yaml": ACTORS, "data/b.yaml": ACTORS})
    assert str(read_project(data).errors[0]) == (
        'data/b.yaml:2:3: Duplicate actor "us"; it is already defined at data/a.yaml:2:3. '
        "Merge the two, or rename one."
    )


def test_a_source_with_a_card_and_an_entry_is_reported_with_both_places(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    card = "id: wire\ntitle: A report\n"
    data = write(tmp_path, {"data/a.yaml": SOURCE, "seeds/wire.yaml": card})
    assert [str(error) for error in read_project(data).errors] == [
        'data/a.yaml:2:3: Duplicate source "wire"; it is already defined at '
        "seeds/wire.yaml:1:5. Merge the two, or rename one."
    ]


def test_a_card_without_an_id_is_reported(tmp_path):
    data = write(tmp_path, {"data/a.yaml": ACTORS, "seeds/wire.yaml": "title: A report\n"})
    assert error_of(read_project(data)) == 'wire.yaml:1:1: Card "wire" has no id. Add id: ...'


def test_a_folder_without_data_files_is_reported(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    data = write(tmp_path, {"data/notes.txt": "", "data/.hidden.yaml": "["})
    assert [str(error) for error in read_project(data).errors] == [
        "data: No data file in this folder. Expected a file such as actors.yaml."
    ]


def test_the_folder_above_the_data_leads_to_them(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"data/a.yaml": ACTORS})
    (error,) = read_project(tmp_path).errors
    assert error.hint == 'Did you mean "data"?'


def test_all_errors_of_all_files_are_reported_at_once_in_order(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    data = write(
        tmp_path,
        {
            "data/a.yaml": BASE.replace("kind: state", "kind: stat", 1),
            "data/b.yaml": "claims:\n  wire:\n    p3: []\n    p1: [us backs turky: {mode: x}]",
            "seeds/memo.yaml": "id: memo\n",
        },
    )
    found = [str(error.place) for error in read_project(data).errors]
    assert found == [
        "data/a.yaml:9:35",
        "data/b.yaml:3:5",
        "data/b.yaml:4:19",
        "data/b.yaml:4:33",
        "seeds/memo.yaml:1:1",
    ]


def test_a_card_that_cannot_be_read_does_not_make_its_source_unknown(tmp_path):
    data = write(
        tmp_path,
        {
            "data/a.yaml": ACTORS + "claims: {wire: {p1: [us backs fsa]}}",
            "seeds/wire.yaml": "title: [",
        },
    )
    assert [error.place.file.split("/")[-1] for error in read_project(data).errors] == ["wire.yaml"]


def test_an_actor_with_an_error_is_still_known(tmp_path):
    text = SOURCE + "actors: {HTS: {name: The group}, us: {name: US, kind: state}}\n"
    reading = read(tmp_path, text + "claims: {wire: {p1: [us backs HTS, us backs hts]}}")
    assert [error.message for error in reading.errors] == [
        'Actor "HTS" is not a valid id: it has upper-case letters.',
        'Actor "HTS" has no kind.',
    ]


def test_a_kind_with_an_error_is_still_known(tmp_path):
    text = "vocabulary: {kinds: {firm: {colour: pink}}}\nactors: {acme: {name: A, kind: firm}}"
    assert "colour" in error_of(read(tmp_path, text))


def test_a_long_text_is_cut_in_errors(tmp_path):
    assert len(error_of(read_claims(tmp_path, f"- us backs {'x' * 5000}"))) < 200


def test_what_steers_a_terminal_is_shown_as_an_escape(tmp_path):
    assert r'"a\x1b[31m"' in error_of(read_claims(tmp_path, r'- "us backs a\e[31m"'))


def test_places_outside_the_working_folder_are_reported_in_full(tmp_path, monkeypatch):
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    (error,) = read(tmp_path, "actors: []\n").errors
    assert error.place.file == (tmp_path / "data" / "actors.yaml").as_posix()


def test_a_folder_with_files_of_another_ending_only_is_reported(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"data/actors.yml": ACTORS})
    assert [str(error) for error in read_project().errors] == [
        'data: No data file in this folder. Rename "actors.yml" to end in .yaml.'
    ]


@pytest.mark.parametrize(
    ("more", "hint"),
    [
        ({"data/a.yaml": ACTORS}, 'Did you mean "data"? Its cards are read too.'),
        ({}, 'Put the actors and claims into "data/actors.yaml".'),
    ],
)
def test_a_folder_of_cards_is_reported_with_what_to_do(tmp_path, monkeypatch, more, hint):
    monkeypatch.chdir(tmp_path)
    card = "id: wire\ntitle: A report\nparagraphs: {p1: {mentions: [us]}}\n"
    write(tmp_path, {"seeds/wire.yaml": card, **more})
    assert [str(error) for error in read_project("seeds").errors] == [
        f"seeds: This folder contains source cards; expected a folder with data files. {hint}"
    ]


def test_an_empty_card_is_reported_with_what_a_card_contains(tmp_path):
    data = write(tmp_path, {"data/a.yaml": ACTORS, "seeds/wire.yaml": ""})
    assert error_of(read_project(data)) == (
        "wire.yaml: The file is empty. Expected a mapping such as id: wire and title: ..."
    )


@pytest.mark.parametrize("claim", ["-us backs fsa", "-us backs fsa: {mode: label}"])
def test_a_dash_without_its_space_is_reported(tmp_path, claim):
    assert error_of(read_claims(tmp_path, claim)).endswith(
        "expected a list. Put a space after the dash: - turkey backs fsa."
    )


def test_a_second_dash_without_its_space_is_reported(tmp_path):
    reading = read_claims(tmp_path, "- us backs fsa", "  -us backs hts")
    assert error_of(reading).endswith(
        'no actor with the id "fsa -us backs hts". Put a space after the dash: - turkey backs fsa.'
    )


@pytest.mark.parametrize(
    ("word", "meant"), [("epithet", "label"), ("threat", "intent"), ("lable", "label")]
)
def test_a_synonym_of_a_mode_gets_the_mode_as_a_suggestion(tmp_path, word, meant):
    reading = read_claims(tmp_path, f"- us backs fsa: {{mode: {word}}}")
    assert error_of(reading).endswith(f'Did you mean "{meant}"?')


@pytest.mark.parametrize(
    "details", ["{mode: intent}", "{start: 2030, said: 2024}"], ids=["intended", "to come"]
)
def test_a_type_without_an_infinitive_cannot_word_what_is_yet_to_be(tmp_path, details):
    reading = read(
        tmp_path,
        f"""\
        vocabulary:
          relation_types:
            sued: {{says: "{{from}} sued {{to}}"}}
        actors:
          us: {{name: United States, kind: state}}
          fsa: {{name: Free Syrian Army, kind: armed-group}}
        sources:
          wire: {{title: A report}}
        claims:
          wire:
            p1:
              - us sued fsa: {details}
        """,
    )
    assert [(each.place.line, each.message, each.hint) for each in reading.errors] == [
        (
            12,
            '"sued" has no infinitive; a claim about an intention or the future requires it.',
            'Add it to sued under vocabulary, such as infinitive: "sue {to}".',
        )
    ]
