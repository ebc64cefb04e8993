"""Reading a project without errors."""

import subprocess
import sys

import pytest
from projects import ACTORS, BASE, BASE_LINES, claim_of, read, read_claims, write

from graph.files import read_dataset, read_project
from graph.model.dates import parse_date
from graph.model.errors import DataError, GraphError, Place
from graph.model.records import Actor, Paragraph, Source

CARD = """\
id: wire
title: A report
author: Ann Reporter
publisher: The Wire
published: 2024-12-03
paragraphs:
  p1: {starts: "On Monday, the", gist: They met., mentions: [us, fsa]}
"""


def test_actors_are_read_with_all_their_fields(tmp_path):
    reading = read(
        tmp_path,
        """\
        actors:
          hts:
            name: Hayat Tahrir al-Sham
            kind: armed-group
            in_sentences: the HTS
            aliases: [HTS]
            mentioned_as: [the militia]
            named_by: wire
            note: A remark.
        sources:
          wire: {title: A report}
        """,
    )
    assert reading.dataset.actors["hts"] == Actor(
        "hts",
        "Hayat Tahrir al-Sham",
        "armed-group",
        "the HTS",
        ("HTS",),
        ("the militia",),
        "wire",
        "A remark.",
    )


def test_cards_are_read_from_the_folder_next_to_the_data(tmp_path):
    data = write(tmp_path, {"data/actors.yaml": ACTORS, "seeds/wire.yaml": CARD})
    assert read_dataset(data).sources["wire"] == Source(
        "wire",
        "A report",
        author="Ann Reporter",
        publisher="The Wire",
        published=parse_date("2024-12-03"),
        paragraphs={"p1": Paragraph("p1", "On Monday, the", "They met.", ("us", "fsa"))},
    )


def test_a_plain_sentence_is_an_act_in_the_own_voice_of_the_source(tmp_path):
    claim = claim_of(tmp_path, "- turkey backs fsa")
    assert claim.relation == ("turkey", "fsa", "backs")
    assert (claim.source, claim.at, claim.mode, claim.stance) == ("wire", "p1", "act", "supports")
    assert (claim.by, claim.own_voice, claim.voice) == (("Ann Reporter",), True, "The Wire")
    assert claim.said == parse_date("2024-12-03")


def test_the_place_of_a_claim_is_that_of_its_sentence(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    claim = claim_of(tmp_path, "- turkey backs fsa: {mode: label}")
    assert claim.place == Place("data/actors.yaml", BASE_LINES + 4, 9)


def test_details_are_read_from_the_one_key_of_a_sentence(tmp_path):
    claim = claim_of(
        tmp_path,
        "- us backs fsa:",
        "    mode: intent",
        "    stance: denies",
        "    start: 2012",
        "    end: about 2017-06",
        "    said: 2020",
        "    means: [funding, training]",
        "    against: [hts]",
        "    via: turkey",
        "    quote: words of theirs",
        "    note: A remark.",
        "    coder: ab",
        "    private_note: Ask Bo.",
    )
    assert (claim.mode, claim.stance) == ("intent", "denies")
    assert [str(date) for date in (claim.start, claim.end, claim.said)] == [
        "2012",
        "about 2017-06",
        "2020",
    ]
    assert (claim.means, claim.against, claim.via) == (
        ("funding", "training"),
        ("hts",),
        ("turkey",),
    )
    assert (claim.quote, claim.note, claim.coder) == ("words of theirs", "A remark.", "ab")
    assert "Ask Bo" not in repr(claim)


def test_several_objects_make_several_claims(tmp_path):
    reading = read_claims(tmp_path, "- us backs fsa, hts ,turkey: {mode: label}")
    assert [(claim.to_actor, claim.mode) for claim in reading.dataset.claims] == [
        ("fsa", "label"),
        ("hts", "label"),
        ("turkey", "label"),
    ]


def test_the_ends_of_a_symmetric_type_are_in_the_order_of_their_ids(tmp_path):
    claim = claim_of(tmp_path, "- turkey fights hts: {attacker: turkey}")
    assert claim.relation == ("hts", "turkey", "fights")
    assert claim.attacker == "turkey"


def test_both_ends_may_be_the_attacker(tmp_path):
    assert claim_of(tmp_path, "- turkey fights hts: {attacker: both}").attacker == "both"


def test_an_end_inside_the_period_that_a_start_names_is_no_error(tmp_path):
    assert str(claim_of(tmp_path, "- us backs fsa: {start: 2012, end: 2012-06}").end) == "2012-06"


def test_a_past_end_is_kept_apart_from_dates(tmp_path):
    claim = claim_of(tmp_path, "- us backs fsa: {end: past}")
    assert (claim.past, claim.end) == (True, None)


def test_a_chain_of_claimants_gives_its_origin_as_the_voice(tmp_path):
    claim = claim_of(tmp_path, "- us backs fsa: {by: [hts, {name: Somebody Else}]}")
    assert (claim.by, claim.own_voice, claim.voice) == (("hts", "Somebody Else"), False, "hts")


def test_an_unnamed_claimant_is_no_voice(tmp_path):
    claim = claim_of(tmp_path, "- us backs fsa: {by: unnamed}")
    assert (claim.by, claim.own_voice, claim.voice) == (("unnamed",), False, None)


@pytest.mark.parametrize("name", ["ANKARA", "turkey", "Turkey"])
def test_a_claimant_that_has_an_actors_name_is_that_actor(tmp_path, name):
    assert claim_of(tmp_path, f"- us backs fsa: {{by: {{name: {name}}}}}").by == ("turkey",)


def test_an_author_and_a_publisher_that_are_actors_are_named_by_their_ids(tmp_path):
    more = """\
  ann: {name: Ann Reporter, kind: person}
  the-wire: {name: Wire, kind: media, aliases: [THE WIRE]}
claims: {wire: {p1: [us backs fsa]}}
"""
    (claim,) = read(tmp_path, BASE + more).dataset.claims
    assert (claim.by, claim.voice) == (("ann",), "the-wire")


@pytest.mark.parametrize("name", ["Ann Reporter", "the wire"])
def test_naming_the_own_author_or_publisher_is_the_own_voice(tmp_path, name):
    claim = claim_of(tmp_path, f"- us backs fsa: {{by: {{name: {name}}}}}")
    assert (claim.own_voice, claim.voice) == (True, "The Wire")


def test_a_source_without_author_and_publisher_claims_under_its_label(tmp_path):
    text = (
        ACTORS
        + "sources: {memo: {title: A memo, short: Memo}}\nclaims: {memo: {p1: [us backs fsa]}}"
    )
    (claim,) = read(tmp_path, text).dataset.claims
    assert (claim.by, claim.voice, claim.own_voice) == (("Memo",), "Memo", True)


def test_all_data_files_of_a_folder_are_one_project(tmp_path):
    claims = "claims: {wire: {p1: [us backs fsa]}}"
    data = write(tmp_path, {"data/actors.yaml": BASE, "data/wire.yaml": claims})
    assert len(read_dataset(data).claims) == 1


def test_one_data_file_is_read_alone_with_the_cards_next_to_its_folder(tmp_path):
    data = write(
        tmp_path,
        {"data/actors.yaml": ACTORS, "data/broken.yaml": "[", "seeds/wire.yaml": CARD},
    )
    reading = read_project(data / "actors.yaml")
    assert list(reading.dataset.sources) == ["wire"]
    assert [path.name for path in reading.files] == ["actors.yaml", "wire.yaml"]
    assert (reading.root, reading.data_path) == (tmp_path, data / "actors.yaml")


def test_without_a_path_the_nearest_folder_called_data_is_read(tmp_path, monkeypatch):
    write(tmp_path, {"data/actors.yaml": ACTORS, "notes/today/x.txt": ""})
    monkeypatch.chdir(tmp_path / "notes" / "today")
    reading = read_project()
    assert len(reading.dataset.actors) == 5
    assert reading.root == tmp_path


def test_a_path_that_does_not_exist_is_reported(tmp_path):
    with pytest.raises(GraphError, match="There is no file or folder"):
        read_project(tmp_path / "nowhere")


def test_no_folder_called_data_is_reported(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(GraphError, match='There is no folder "data"'):
        read_project()


def test_a_dataset_with_errors_raises_all_of_them(tmp_path):
    data = write(tmp_path, {"data/actors.yaml": "actors: {us: {}, fsa: {name: FSA}}\n"})
    with pytest.raises(DataError) as caught:
        read_dataset(data)
    assert len(caught.value.problems) == 3


def test_records_are_in_the_order_of_ids_paragraphs_and_lines(tmp_path):
    data = write(
        tmp_path,
        {
            "data/a.yaml": ACTORS
            + "claims: {wire: {p2: [us backs fsa], headline: [us backs hts]}}",
            "data/b.yaml": "claims: {wire: {p10: [us backs fsa], p2: [hts backs fsa]}}",
            "seeds/wire.yaml": CARD + "  p10:\n  p2:\n",
        },
    )
    dataset = read_dataset(data)
    assert list(dataset.actors) == sorted(dataset.actors)
    assert [(claim.at, claim.from_actor) for claim in dataset.claims] == [
        ("headline", "us"),
        ("p10", "us"),
        ("p2", "us"),
        ("p2", "hts"),
    ]


def test_a_card_that_lists_no_paragraphs_takes_any(tmp_path):
    text = (
        ACTORS
        + "sources: {memo: {title: A memo}}\n"
        + "claims: {memo: {p10: [us backs fsa], p9: [us backs hts]}}"
    )
    assert [claim.at for claim in read(tmp_path, text).dataset.claims] == ["p9", "p10"]


def test_paragraphs_without_claims_yet_are_fine(tmp_path):
    assert read(tmp_path, BASE + "claims:\n  wire:\n    p1:\n    p2: []\n").dataset.claims == ()


def test_own_relation_types_and_kinds_work_as_built_in_ones_do(tmp_path):
    text = """\
    vocabulary:
      relation_types:
        trades-with: {sign: positive, symmetric: true, says: "{from} and {to} trade"}
        signs: {towards: [pact]}
      kinds:
        pact: {plural: true}
        firm:
    actors:
      zeta: {name: Zeta, kind: firm}
      acme: {name: Acme, kind: firm}
      deal: {name: The deal, kind: pact}
    sources: {memo: {title: A memo}}
    claims: {memo: {p1: [zeta trades-with acme, zeta signs deal]}}
    """
    dataset = read(tmp_path, text).dataset
    assert [claim.relation for claim in dataset.claims] == [
        ("acme", "zeta", "trades-with"),
        ("zeta", "deal", "signs"),
    ]
    assert dataset.vocabulary.relation_types["trades-with"].sign == 1
    assert dataset.vocabulary.kinds["pact"].plural
    assert dataset.vocabulary.kinds["firm"].label == "Firm"


def test_an_own_type_without_past_sentences_still_words_the_past(tmp_path):
    text = "vocabulary: {relation_types: {raids: {attacks: '{from} [raids|raid] {to}'}}}"
    raids = read(tmp_path, text).dataset.vocabulary.relation_types["raids"]
    said = [raids.phrase("A", "B", tense="past", attack=attack) for attack in ("one", "none")]
    assert said == ["A raided B", "A raided B"]
    text = "vocabulary: {relation_types: {raids: {attacks: 'On {to} falls {from}'}}}"
    raids = read(tmp_path, text).dataset.vocabulary.relation_types["raids"]
    assert raids.phrase("A", "B", tense="past", attack="one") == "On B falls A, in the past"


def test_the_title_is_that_of_the_first_file_that_has_one(tmp_path):
    data = write(tmp_path, {"data/a.yaml": "title:\n", "data/b.yaml": "title: War and peace\n"})
    assert read_dataset(data).title == "War and peace"


def test_reading_imports_nothing_heavy():
    heavy = "{'networkx', 'numpy', 'pyvis', 'pydantic'}"
    code = f"import graph.files, sys; print({heavy} & {{*sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_a_claim_has_an_event_and_an_actor_may_be_plural(tmp_path):
    reading = read(
        tmp_path,
        """\
        actors:
          guards: {name: River Guards, kind: armed-group, plural: true}
          bridge: {name: Tarn bridge, kind: place}
        sources:
          wire: {title: A report}
        claims:
          wire:
            p1:
              - guards controls bridge: {start: 2025-02-11, event: tarn-bridge}
        """,
    )
    assert reading.dataset.actors["guards"].plural
    assert [claim.event for claim in reading.dataset.claims] == ["tarn-bridge"]


def test_an_event_has_an_id(tmp_path):
    reading = read(
        tmp_path,
        """\
        actors:
          us: {name: United States, kind: state}
          fsa: {name: Free Syrian Army, kind: armed-group}
        sources:
          wire: {title: A report}
        claims:
          wire:
            p1:
              - us fights fsa: {event: Tarn Bridge}
        """,
    )
    assert [str(each.message) for each in reading.errors] == [
        'Event "Tarn Bridge" is not a valid id: it has upper-case letters.'
    ]


def test_each_subject_makes_a_claim_with_each_object(tmp_path):
    reading = read_claims(tmp_path, "- us, turkey fights fsa ,hts: {mode: label, by: truce}")
    assert reading.errors == ()
    assert [(*claim.relation, claim.mode, claim.by) for claim in reading.dataset.claims] == [
        ("fsa", "us", "fights", "label", ("truce",)),
        ("hts", "us", "fights", "label", ("truce",)),
        ("fsa", "turkey", "fights", "label", ("truce",)),
        ("hts", "turkey", "fights", "label", ("truce",)),
    ]


@pytest.mark.parametrize(
    "details",
    [
        "start: 2010-05, end: past, said: 2010",
        "start: 2010, end: past, said: 2010-05-04",
        "start: 2013, said: 2010",
        "start: 2013, end: 2014, said: 2010",
    ],
)
def test_what_may_be_over_or_to_come_when_it_is_said_is_no_error(tmp_path, details):
    assert claim_of(tmp_path, f"- us backs fsa: {{{details}}}").start


def test_what_others_relay_and_several_unnamed_say_is_no_error(tmp_path):
    claim = claim_of(tmp_path, "- us backs fsa: {by: [unnamed, us, unnamed], via: hts}")
    assert claim.by == ("unnamed", "us", "unnamed")
