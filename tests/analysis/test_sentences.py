"""What is said: always with who says it, where and how firmly."""

from dataclasses import replace

import pytest
from hypothesis import given
from making import SOURCES, claim, claim_lists, dataset_of, graph_of, select

from graph import say_claim, say_relation
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.records import Actor, Claim, Dataset
from graph.model.vocabulary import builtin_vocabulary, make_type
from graph.wording.claims import say_dates
from graph.wording.sentences import cite, lead_claim, say_sign, show_chain, show_claimant

NAMES = {
    "us": Actor("us", "United States", "state", in_sentences="the United States"),
    "fsa": Actor("fsa", "Free Syrian Army", "armed-group", in_sentences="the Free Syrian Army"),
    "rebels": Actor("rebels", "rebels", "umbrella"),
    "kurds": Actor("kurds", "Kurds", "population", in_sentences="the Kurds"),
    "russia": Actor("russia", "Russia", "state"),
    "reuters": Actor("reuters", "Reuters", "media"),
}


def say(sentence, **details):
    one = claim(sentence, **details)
    return say_claim(graph_of(one, actors=NAMES.values()), one)


def say_relations(*claims):
    graph = graph_of(*claims, actors=NAMES.values())
    return [say_relation(graph, relation) for relation in select(graph).supported]


OWN = "According to Ann Author (DP, commentary, p1), "


def test_what_a_source_says_itself_is_its_authors_claim_with_source_genre_and_place():
    assert say("russia fights fsa", at="p11") == (
        "According to Ann Author (DP, commentary, p11), the Free Syrian Army and Russia "
        "fight each other."
    )


def test_a_private_claim_is_marked_after_its_sentence_and_an_open_one_is_not():
    assert say("us backs fsa", private=True).endswith("the Free Syrian Army. [private]")
    assert "private" not in say("us backs fsa")


def test_a_claim_of_a_private_source_is_marked_too():
    one = claim("us backs fsa")
    made = dataset_of(one, actors=NAMES.values())
    source = replace(made.sources["s"], private=True)
    graph = build_graph(replace(made, sources={**made.sources, "s": source}))
    assert say_claim(graph, one).endswith("the Free Syrian Army. [private]")


def test_a_relation_worded_by_a_private_claim_is_marked_before_its_notes():
    (said,) = say_relations(claim("us backs fsa", private=True), claim("us backs fsa", at="p2"))
    assert said.endswith("the Free Syrian Army. [private] [1 more claim]")


def test_what_others_say_is_theirs_with_those_who_pass_it_on():
    said = say("us backs fsa", by=("a soldier", "reuters"), at="p3")
    assert said == (
        "According to a soldier, relayed by Reuters (in DP, commentary, p3), "
        "the United States backs the Free Syrian Army."
    )


def test_an_actor_that_claims_has_its_name_in_sentences():
    assert say("russia backs fsa", by="us").startswith("According to the United States (in DP,")


def test_an_unnamed_claimant_is_said_to_be_unnamed():
    said = say("us backs fsa", by=("unnamed", "reuters"))
    assert said.startswith("According to unnamed sources, relayed by Reuters (in DP,")


def test_a_source_with_only_a_title_is_named_by_its_id():
    bare = Claim("us", "backs", "fsa", "x", "p1")
    source = {"x": type(SOURCES["s"])("x", "A leaflet")}
    dataset = Dataset(
        builtin_vocabulary(), source, {id: NAMES[id] for id in ("us", "fsa")}, (bare,)
    )
    assert say_claim(build_graph(dataset), bare).startswith("According to x (p1), the United")


IN = "(in DP, commentary, p1)"


@pytest.mark.parametrize(
    ("by", "stance", "begins"),
    [
        ("russia", "denies", f"Russia {IN} denies that "),
        ("russia", "withholds", f"Russia {IN} declines to confirm that "),
        (None, "denies", "Ann Author (DP, commentary, p1) denies that "),
        ("unnamed", "denies", f"Unnamed sources {IN} deny that "),
        ("rebels", "denies", f"“rebels” {IN} deny that "),
        ("kurds", "withholds", f"The Kurds {IN} decline to confirm that "),
    ],
)
def test_who_denies_or_withholds_is_said_to(by, stance, begins):
    said = say("us backs fsa", by=by, stance=stance)
    assert said == f"{begins}the United States backs the Free Syrian Army."


@pytest.mark.parametrize(
    ("sentence", "details", "expected"),
    [
        ("us backs fsa", {"means": ("troops",)}, "backing the Free Syrian Army with troops."),
        ("us allied-with russia", {}, "being allied with Russia."),
        ("russia fights us", {"attacker": "us"}, "attacking Russia."),
        ("russia fights us", {"attacker": "russia"}, "that Russia attacks the United States."),
        ("russia backs us", {}, "that Russia backs the United States."),
        (
            "us opposes russia",
            {"mode": "intent"},
            "intending to oppose Russia (an aim, threat or pledge).",
        ),
        (
            "us leads fsa",
            {"start": "2026"},
            "that the United States is to lead the Free Syrian Army from 2026.",
        ),
    ],
)
def test_who_denies_something_of_itself_denies_doing_it(sentence, details, expected):
    said = say(sentence, by="us", stance="denies", **details)
    assert said == f"The United States {IN} denies {expected}"


def test_who_does_not_confirm_something_of_itself_declines_to_confirm_doing_it():
    said = say("rebels backs us", by="rebels", stance="withholds")
    assert said == f"“rebels” {IN} decline to confirm backing the United States."


BACKS = "the United States backs the Free Syrian Army"


def test_what_an_actor_affirms_of_itself_names_it():
    assert say("us backs fsa", by="us") == f"According to the United States {IN}, {BACKS}."


@pytest.mark.parametrize(
    ("means", "expected"),
    [
        (("weapons",), " with weapons"),
        (("weapons", "training", "funding"), " with weapons, training and funding"),
        (("political",), " politically"),
        (("other",), " by other means"),
        (("unknown",), " by means not named"),
        (("political", "troops", "weapons"), " with troops and weapons, and politically"),
    ],
)
def test_a_sentence_names_the_means(means, expected):
    assert say("us backs fsa", means=means) == f"{OWN}{BACKS}{expected}."


def test_means_that_are_denied_are_joined_by_or():
    said = say("us backs fsa", by="us", stance="denies", means=("weapons", "troops", "political"))
    assert said.endswith("the Free Syrian Army with weapons or troops, or politically.")


@pytest.mark.parametrize(
    ("details", "expected"),
    [
        ({"via": ("russia",)}, ", through Russia."),
        ({"against": ("russia",)}, " in the fight against Russia."),
        (
            {"via": ("kurds",), "against": ("russia",)},
            ", through the Kurds, in the fight against Russia.",
        ),
    ],
)
def test_a_sentence_names_the_channel_and_the_fight(details, expected):
    said = say("us backs fsa", means=("weapons",), **details)
    assert said == f"{OWN}{BACKS} with weapons{expected}"


def test_what_starts_after_it_was_said_is_worded_as_to_come():
    lead = f"{OWN}the United States is to lead the Free Syrian Army"
    assert say("us leads fsa", start="2025-01-20") == f"{lead} from 2025-01-20."
    assert say("us leads fsa", start="2025", end="2029", mode="label") == (
        f"{lead} from 2025 to 2029 (only in passing, as an epithet)."
    )


def test_what_starts_in_the_year_that_it_was_said_in_is_not_worded_as_to_come():
    assert "is to" not in say("us leads fsa", start="2024")


def test_an_actor_in_the_plural_takes_a_plural_verb():
    name = "the River Guards"
    guards = Actor("guards", "River Guards", "armed-group", in_sentences=name, plural=True)
    one = claim("guards backs us", by="guards")
    other = claim("guards backs us", by="guards", stance="denies", at="p2")
    graph = graph_of(one, other, actors=[*NAMES.values(), guards])
    assert say_claim(graph, one).endswith("the River Guards back the United States.")
    assert say_claim(graph, other).startswith(
        "The River Guards (in DP, commentary, p2) deny backing"
    )


def test_sets_and_peoples_take_a_plural_verb_and_sets_are_in_quotation_marks():
    assert say("rebels opposes us") == OWN + "“rebels” oppose the United States."
    assert say("kurds part-of rebels") == OWN + "the Kurds are part of “rebels”."


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("act", "opposes Russia"),
        ("label", "opposes Russia (only in passing, as an epithet)"),
        ("intent", "intends to oppose Russia (an aim, threat or pledge)"),
        ("thesis", "opposes Russia (interpretation)"),
    ],
)
def test_how_firmly_it_is_said_is_worded_unless_it_is_an_act(mode, expected):
    assert say("us opposes russia", mode=mode) == f"{OWN}the United States {expected}."


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ({}, ""),
        ({"start": "2012"}, "since 2012, no end recorded"),
        ({"start": "2012", "end": "2030"}, "2012 to 2030"),
        ({"start": "2025", "end": "2030"}, "from 2025 to 2030"),
        ({"start": "2024-12", "end": "2024-12"}, "2024-12"),
        ({"end": "about 2030"}, "until about 2030"),
        ({"end": "past"}, "ended, unknown when"),
        ({"start": "2012", "end": "past"}, "from 2012, ended, unknown when"),
    ],
)
def test_dates_are_worded_as_claimed(dates, expected):
    one = claim("us backs fsa", **dates)
    assert say_dates(one) == expected
    assert expected in say("us backs fsa", **dates)


def test_no_end_recorded_is_never_worded_as_lasting():
    assert say("us backs fsa", start="2012") == (
        f"{OWN}the United States backs the Free Syrian Army (since 2012, no end recorded)."
    )


@pytest.mark.parametrize("dates", [{"end": "past"}, {"start": "2012", "end": "2017"}])
def test_what_has_ended_is_worded_in_the_past(dates):
    said = say("us backs fsa", **dates)
    assert "the United States backed the Free Syrian Army" in said


def test_when_it_was_said_is_worded_where_that_is_not_the_date_of_the_source():
    assert say("us backs russia", said="2024-09").endswith("Russia (said 2024-09).")
    assert say("us backs russia", said="2024-12-03").endswith("Russia.")


@pytest.mark.parametrize(
    ("attacker", "expected"),
    [
        ("russia", "Russia attacks the Free Syrian Army."),
        ("fsa", "the Free Syrian Army attacks Russia."),
        ("both", "the Free Syrian Army and Russia attack each other."),
        (None, "the Free Syrian Army and Russia fight each other."),
    ],
)
def test_an_attacker_is_named_as_one_only_where_the_claim_does(attacker, expected):
    assert say("russia fights fsa", attacker=attacker) == OWN + expected


def test_a_type_of_the_users_own_is_worded_by_its_own_sentence():
    pays = make_type("pays", {"says": "{from} [pays|pay] {to}"})
    vocabulary = builtin_vocabulary().extend({"pays": pays}, {})
    one = claim("kurds pays russia", vocabulary=vocabulary)
    graph = graph_of(one, actors=NAMES.values(), vocabulary=vocabulary)
    assert say_claim(graph, one) == OWN + "the Kurds pay Russia."


# Relations.


def test_a_relation_is_worded_by_its_firmest_claim_with_the_number_of_others():
    (said,) = say_relations(
        claim("us backs fsa", mode="label"),
        claim("us backs fsa", by="russia", at="p2"),
        claim("us backs fsa", mode="thesis"),
    )
    assert said == (
        "According to Russia (in DP, commentary, p2), the United States backs "
        "the Free Syrian Army. "
        "[2 more claims]"
    )


def test_of_equally_firm_claims_one_that_is_not_over_is_worded():
    (said,) = say_relations(
        claim("us backs fsa", start="2012", end="2017"), claim("us backs fsa", at="p2")
    )
    assert said.startswith(OWN.replace("p1", "p2") + "the United States backs")


def test_of_equally_firm_claims_the_first_in_reading_order_is_worded():
    (said,) = say_relations(claim("us backs fsa", at="p2"), claim("us backs fsa", at="p1"))
    assert "p1" in said


def test_a_contested_relation_is_said_to_be_contested():
    (said,) = say_relations("us backs fsa", claim("us backs fsa", by="us", stance="denies"))
    assert said.endswith("[contested]")
    both = say_relations("us backs fsa", "us backs fsa", "fsa opposes us")
    assert both[1].endswith("[1 more claim; contested]")


def test_a_denial_is_never_worded_as_the_relation():
    strong = claim("us backs fsa", by="us", stance="denies", mode="act")
    (said,) = say_relations(strong, claim("us backs fsa", mode="label"))
    assert "Ann Author" in said


def test_signs_are_read_as_what_balance_theory_would_expect():
    assert say_sign(1) == "By balance theory the two would be on one side."
    assert say_sign(-1) == "By balance theory the two would be on opposite sides."
    assert say_sign(None) == say_sign(0) == ""


def test_a_citation_leaves_out_what_a_source_does_not_state():
    graph = graph_of(claim("us backs fsa", source="t", at="headline"))
    assert (
        cite(read_graph(graph), claim("us backs fsa", source="t", at="p1"))
        == "Evening Post, news, p1"
    )


def test_a_name_that_no_actor_has_is_shown_as_it_was_written():
    graph = graph_of("us backs fsa", actors=NAMES.values())
    assert show_claimant(read_graph(graph), "Local, unpaid monitors") == "Local, unpaid monitors"
    assert show_claimant(read_graph(graph), "rebels") == "“rebels”"
    assert show_claimant(read_graph(graph), "unnamed") == "unnamed sources"


@given(claim_lists())
def test_no_relation_is_worded_without_its_claimant_its_source_and_its_place(claims):
    graph = graph_of(*claims)
    for relation in select(graph).supported:
        said, lead = say_relation(graph, relation), lead_claim(relation)
        assert lead.stance == "supports"
        assert said.startswith(f"According to {show_chain(read_graph(graph), lead)} (")
        assert f"{cite(read_graph(graph), lead)})" in said
        assert said.count("contested") == relation.contested


@pytest.mark.parametrize(
    ("by", "verb"),
    [("two envoys", "deny"), ("officials in Vessa", "deny"), ("a soldier", "denies")],
)
def test_the_verb_of_speakers_without_an_id_agrees_with_their_description(by, verb):
    assert f"(in DP, commentary, p1) {verb} that" in say("us backs fsa", by=by, stance="denies")
