"""The vocabulary is data: these hold it to its own rules, and to what the format promises."""

import re

import pytest

from graph.files.ids import find_fault
from graph.model.vocabulary import (
    MEANS,
    MODES,
    SIGN_NAMES,
    SIGNS,
    STANCES,
    builtin_vocabulary,
    make_kind,
    make_type,
    sign_of_role,
    strength,
)

TYPES = builtin_vocabulary().relation_types
KINDS = builtin_vocabulary().kinds
DRAWN = {"dot", "square", "diamond", "triangle", "triangleDown", "star", "hexagon"}
PHRASES = ("says", "said", "attacks", "attacked")

every_type = pytest.mark.parametrize("type", TYPES.values(), ids=str)
every_kind = pytest.mark.parametrize("kind", KINDS.values(), ids=str)


def test_the_types_have_the_signs_and_directions_of_the_format():
    found = {id: (SIGN_NAMES[type.sign], type.symmetric) for id, type in TYPES.items()}
    assert found == {
        "backs": ("positive", False),
        "allied-with": ("positive", True),
        "fights": ("negative", True),
        "opposes": ("negative", False),
        "part-of": ("neutral", False),
        "leads": ("neutral", False),
        "speaks-for": ("neutral", False),
        "linked-to": ("neutral", True),
        "brokers": ("neutral", False),
        "party-to": ("neutral", False),
        "breaks": ("neutral", False),
        "controls": ("neutral", False),
    }


def test_only_types_towards_agreements_and_places_limit_their_second_actor():
    limited = {id: type.towards for id, type in TYPES.items() if type.towards}
    agreements = dict.fromkeys(("brokers", "party-to", "breaks"), ("agreement",))
    assert limited == {**agreements, "controls": ("place",)}


def test_only_structure_must_not_form_a_cycle():
    assert [id for id, type in TYPES.items() if type.acyclic] == ["part-of"]


def test_the_kinds_are_those_of_the_format():
    listed = "state alliance armed-group umbrella unit agency organisation person population place"
    assert list(KINDS) == f"{listed} agreement programme media".split()


def test_types_and_kinds_share_no_id_and_each_id_is_valid_in_a_sentence():
    assert not set(TYPES) & set(KINDS)
    assert [id for id in (*TYPES, *KINDS) if find_fault(id)] == []


@every_type
def test_a_type_says_what_it_means(type):
    assert type.meaning
    assert not type.meaning.endswith(".")


@every_type
@pytest.mark.parametrize("which", PHRASES)
def test_a_phrase_names_both_actors_once_the_first_one_first(type, which):
    phrase = getattr(type, which)
    assert not phrase or re.findall(r"\{.*?\}", phrase) == ["{from}", "{to}"]


@every_type
@pytest.mark.parametrize("which", PHRASES)
def test_a_choice_of_verbs_is_one_for_one_actor_and_one_for_many(type, which):
    phrase = getattr(type, which)
    left = re.sub(r"\[[a-z]+\|[a-z]+\]", "", phrase)
    assert not set(left) & set("[]|")


@every_type
def test_a_type_has_a_sentence_for_now_and_for_then(type):
    assert type.says
    assert type.said
    assert type.says != type.said


@every_type
def test_attacks_are_worded_for_now_and_then_or_not_at_all(type):
    assert bool(type.attacks) == bool(type.attacked)


@every_type
def test_a_symmetric_type_is_worded_for_both_actors_alike(type):
    assert type.says.startswith("{from} and {to} ") == type.symmetric


def test_the_type_that_takes_an_attacker_is_fights():
    assert [id for id, type in TYPES.items() if type.attacks] == ["fights"]


@every_kind
def test_a_kind_is_named_explained_and_drawn(kind):
    assert kind.label
    assert kind.label[0].isupper()
    assert kind.meaning
    assert kind.shape in DRAWN


def test_no_two_kinds_look_alike():
    looks = [(kind.shape, kind.colour) for kind in KINDS.values()]
    assert len(set(looks)) == len(looks)


def test_only_sets_and_peoples_take_a_plural_verb():
    assert [id for id, kind in KINDS.items() if kind.plural] == ["umbrella", "population"]


def test_modes_are_ordered_from_thesis_to_act():
    assert MODES == ("thesis", "intent", "label", "act")
    assert [strength(mode) for mode in MODES] == [1, 2, 3, 4]
    assert strength(None) < strength("thesis")


def test_each_mode_is_explained_and_all_but_an_act_are_reported_in_the_sentence():
    modes = builtin_vocabulary().modes
    assert tuple(modes) == MODES
    assert all(words.label and words.meaning for words in modes.values())
    assert [mode for mode, words in modes.items() if not words.tail] == ["act"]


def test_a_claim_supports_denies_or_withholds():
    assert STANCES == ("supports", "denies", "withholds")
    assert set(SIGNS) == {"positive", "negative", "neutral"}


# Phrases.


def phrase(id, first="A", second="B", **form):
    return TYPES[id].phrase(first, second, **form)


def test_a_phrase_agrees_with_one_actor_and_with_many():
    assert phrase("backs") == "A backs B"
    assert phrase("backs", many=True) == "A back B"
    assert phrase("part-of", many=True, tense="past") == "A were part of B"


def test_a_phrase_gives_now_from_then_and_from_what_is_to_come():
    assert phrase("leads", tense="past") == "A led B"
    assert phrase("leads", tense="future") == "A is to lead B"
    assert phrase("leads", many=True, tense="future") == "A are to lead B"
    assert phrase("allied-with", tense="future") == "A and B are to be allied"


def test_an_attack_by_one_differs_from_one_by_both():
    assert phrase("fights", attack="one") == "A attacks B"
    assert phrase("fights", attack="one", tense="past") == "A attacked B"
    assert phrase("fights", attack="both") == "A and B attack each other"
    assert phrase("fights", attack="both", intent=True) == "A and B intend to attack each other"


def test_an_intent_is_worded_as_intended_and_never_as_done():
    assert phrase("backs", intent=True) == "A intends to back B"
    assert phrase("backs", intent=True, many=True) == "A intend to back B"
    assert phrase("opposes", intent=True, tense="past") == "A intended to oppose B"
    assert phrase("fights", intent=True) == "A and B intend to fight each other"
    assert phrase("fights", intent=True, attack="one") == "A intends to attack B"


def test_what_an_end_says_of_itself_is_worded_by_the_gerund():
    assert TYPES["backs"].phrase_gerund("B") == "backing B"
    assert TYPES["allied-with"].phrase_gerund("B") == "being allied with B"
    assert TYPES["fights"].phrase_gerund("B", attack=True) == "attacking B"
    assert TYPES["backs"].phrase_gerund("B", intent=True) == "intending to back B"


def test_what_many_say_of_themselves_takes_the_plural():
    owns = make_type("owns", {"says": "{from} [is|are] the owner[|s] of {to}"})
    assert owns.phrase_gerund("B") == "being the owner of B"
    assert owns.phrase_gerund("B", many=True) == "being the owners of B"
    assert owns.phrase_gerund("B", many=True, intent=True) == "intending to be the owners of B"


@every_type
def test_every_type_can_be_intended_ended_and_denied(type):
    assert type.infinitive
    assert type.gerund
    assert bool(type.attack_infinitive) == bool(type.attack_gerund) == bool(type.attacks)


@pytest.mark.parametrize("means", MEANS)
def test_every_means_has_a_phrase(means):
    assert builtin_vocabulary().means[means]


def test_a_type_without_a_wording_for_attacks_is_worded_as_usual():
    assert phrase("opposes", attack="one") == "A opposes B"


@pytest.mark.parametrize("name", ["{to}", "{from}", "[a|b]", r"\1", "{0}", "{}"])
def test_a_name_is_never_read_as_a_pattern(name):
    assert phrase("backs", name, "B") == f"{name} backs B"
    assert phrase("backs", "A", name) == f"A backs {name}"


# A project's own words.


def test_a_type_of_the_users_own_needs_no_wording():
    own = make_type("trades-with", {"sign": "positive", "symmetric": True})
    assert (own.sign, own.symmetric) == (1, True)
    assert own.says == "{from} [trades|trade] with {to}"
    assert own.said == "{from} traded with {to}"


def test_forms_of_the_users_own_types_are_derived_from_a_regular_sentence():
    sues = make_type("sues", {"says": "{from} sues {to}"})
    assert sues.phrase("A", "B", intent=True) == "A intends to sue B"
    assert sues.phrase("A", "B", many=True) == "A sue B"
    assert sues.phrase("A", "B", tense="past") == "A sued B"
    assert sues.phrase_gerund("B") == "suing B"
    pacts = make_type("pacts", {"says": "{from} and {to} are partners", "symmetric": True})
    assert pacts.phrase("A", "B", intent=True) == "A and B intend to be partners"
    assert pacts.phrase("A", "B", tense="past") == "A and B were partners"


def test_forms_that_are_given_are_kept():
    own = make_type("rues", {"says": "{from} rues {to}", "said": "{from} once rued {to}"})
    assert own.phrase("A", "B", tense="past") == "A once rued B"


def test_a_form_that_cannot_be_derived_is_missing_where_a_claim_needs_it():
    sued = make_type("sued", {"says": "{from} sued {to}"})
    assert sued.find_missing(tense="present", attack="none", intent=True) == "infinitive"
    assert sued.find_missing(tense="future", attack="none", intent=False) == "infinitive"
    assert sued.find_missing(tense="past", attack="none", intent=False) == ""
    backs = TYPES["backs"]
    assert backs.find_missing(tense="present", attack="none", intent=True) == ""


def test_a_type_inherits_all_but_its_sentences():
    made = make_type("skirmishes-with", {"says": "{from} and {to} skirmish"}, TYPES["fights"])
    assert (made.role, made.sign, made.symmetric, made.attacker) == ("fighting", -1, True, True)
    assert (made.like, made.attacks, made.name) == ("fights", "", "skirmishes with")
    assert made.phrase("A", "B", attack="one") == "A and B skirmish, A as the attacker"
    assert made.phrase("A", "B", attack="both") == "A and B skirmish, each as the attacker"
    owed = make_type("owes", {"like": "part-of", "acyclic": False}, TYPES["part-of"])
    assert (owed.role, owed.acyclic, owed.dashes) == ("membership", False, "dashed")


def test_what_a_type_defines_overrides_what_it_inherits():
    made = make_type("sues", {"role": "hostility", "colour": "teal"}, TYPES["backs"])
    assert (made.role, made.sign, made.dashes, made.colour) == (
        "hostility",
        -1,
        "dash-dotted",
        "teal",
    )


@pytest.mark.parametrize("type", TYPES.values(), ids=str)
def test_the_sign_of_a_built_in_type_is_that_of_its_role(type):
    assert sign_of_role(type.role) in (None, SIGN_NAMES[type.sign])
    assert make_type("x", {"role": type.role}).sign == type.sign or type.role == "none"


def test_a_kind_inherits_all_but_its_texts():
    made = make_kind("company", {"shape": "square"}, KINDS["organisation"])
    assert (made.role, made.body, made.shape, made.colour) == ("member", True, "square", "teal")
    assert (made.label, made.meaning, made.like) == ("Company", "", "organisation")
    assert make_kind("fund", {}, made).like == "organisation"


def test_a_type_without_a_sign_is_neutral():
    assert make_type("mourns", {}).sign == 0


def test_a_wording_of_the_users_own_may_name_the_second_actor_first():
    own = make_type("pays", {"says": "{to} [is|are] paid by {from}"})
    assert own.phrase("A", "B") == "B is paid by A"
    assert own.phrase("A", "Bs", many_second=True) == "Bs are paid by A"


def test_a_kind_of_the_users_own_is_labelled_after_its_id():
    assert make_kind("trade-union", {}).label == "Trade union"
    assert make_kind("trade-union", {"label": "Union"}).label == "Union"


def test_own_words_come_after_the_built_in_ones_which_stay_as_they_are():
    mourns, union = make_type("mourns", {}), make_kind("trade-union", {})
    wider = builtin_vocabulary().extend({"mourns": mourns}, {"trade-union": union})
    assert list(wider.relation_types) == [*TYPES, "mourns"]
    assert list(wider.kinds) == [*KINDS, "trade-union"]
    assert wider.modes == builtin_vocabulary().modes
    assert "mourns" not in TYPES
