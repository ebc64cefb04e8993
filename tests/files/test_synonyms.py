"""Synonyms that people write: errors suggest the term of the format."""

import pytest
import yaml
from projects import ACTORS, BASE, error_of, read, read_claims

from graph.files.schema import (
    ActorForm,
    CardForm,
    ClaimForm,
    DataForm,
    Form,
    KindForm,
    ListedSourceForm,
    ParagraphForm,
    TypeForm,
    VocabularyForm,
)
from graph.model import synonyms
from graph.model.synonyms import find_synonyms, find_verbs
from graph.model.vocabulary import MEANS, MODES, STANCES, builtin_vocabulary


@pytest.mark.parametrize(
    ("field", "hint"),
    [
        ("since", '"start"'),
        ("Since", '"start"'),
        ("until", '"end"'),
        ("according-to", '"by"'),
        ("according_to", '"by"'),
        ("source", '"by"'),
        ("claimant", '"by"'),
        ("status", '"stance"'),
        ("date", '"start" or "said"'),
        ("comment", '"note"'),
        ("strt", '"start"'),
    ],
)
def test_a_synonym_of_a_detail_gets_the_detail(tmp_path, field, hint):
    found = error_of(read_claims(tmp_path, f"- us backs fsa: {{{field}: 2012}}"))
    assert found.endswith(f'"{field}" is not a field. Did you mean {hint}?')


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("actors: {us: {title: US, kind: state}}", '"name"'),
        ("actors: {us: {name: US, type: state}}", '"kind"'),
        ("actors: {us: {name: US, kind: state, also_known_as: [A]}}", '"aliases"'),
        ("nodes: {us: {name: US, kind: state}}", '"actors"'),
        ("edges: {}", '"claims"'),
        ("sources: {s: {title: A, date: 2012}}", '"published"'),
        ("sources: {s: {headline: A}}", '"title"'),
        ("sources: {s: {title: A, paragraphs: {p1: {summary: b}}}}", '"gist"'),
    ],
)
def test_a_synonym_of_a_field_gets_the_field_and_no_error_about_a_missing_one(tmp_path, text, hint):
    assert error_of(read(tmp_path, text)).endswith(f"Did you mean {hint}?")


@pytest.mark.parametrize(
    ("sentence", "hint"),
    [
        ("us supports fsa", '"backs"'),
        ("us arms fsa", '"backs", with means: [weapons]'),
        ("us funds fsa", '"backs", with means: [funding]'),
        ("us trains fsa, hts", '"backs", with means: [training]'),
        ("us supplies fsa", '"backs", with means: [materiel]'),
        ("us attacks fsa", '"fights", with attacker: us'),
        ("us bombs fsa", '"fights", with attacker: us'),
        ("us, turkey bombs fsa", '"fights", with attacker: ...'),
        ("fsa attacked-by us", '"fights", with the two ends swapped'),
        ("fsa is backed by us", '"backs", with the two ends swapped'),
        ("us sanctions fsa", '"opposes"'),
        ("us threatens fsa", '"opposes", with mode: intent'),
        ("fsa threatened by us", '"opposes", with the two ends swapped and mode: intent'),
        ("us liberates fsa", '"controls"'),
        ("us besieges fsa", '"fights", with attacker: us'),
        ("us is allied with fsa", '"allied-with"'),
        ("hts is a member of fsa", '"part-of"'),
        ("us part_of fsa", '"part-of"'),
        ("us Backs fsa", '"backs"'),
        ("us backed fsa", '"backs"'),
        ("us oposes fsa", '"opposes"'),
    ],
)
def test_another_verb_gets_the_type_and_what_the_claim_needs_besides(tmp_path, sentence, hint):
    found = error_of(read_claims(tmp_path, f"- {sentence}"))
    assert found.endswith(f"Did you mean {hint}?")
    assert "There is no relation type" in found


def test_a_verb_of_a_user_defined_type_gets_that_type(tmp_path):
    own = """\
vocabulary:
  relation_types:
    sponsorship: {says: "{from} [supports|support] {to}", attacks: "{from} [raids|raid] {to}"}
"""
    claims = "claims: {wire: {p1: [us supports fsa, us raid fsa]}}\n"
    found = read(tmp_path, own + BASE + claims).errors
    assert [error.hint for error in found] == [
        'Did you mean "sponsorship"?',
        'Did you mean "sponsorship", with attacker: us?',
    ]


@pytest.mark.parametrize(
    ("kind", "hint"),
    [
        ("army", '"unit" (a part of armed forces)'),
        ("government", '"state" (a state and its government)'),
        ("company", '"organisation" (an organisation that bears no arms)'),
        ("companies", '"organisation" (an organisation that bears no arms)'),
        ("governments", '"state" (a state and its government)'),
        ("Political Party", '"organisation" (an organisation that bears no arms)'),
        ("militia", '"armed-group" (an armed group that is no state\'s)'),
        (
            "country",
            '"state" (a state and its government) or '
            '"place" (a town, a country or a region named as a place)',
        ),
    ],
)
def test_another_kind_gets_the_kinds_there_are_and_which_it_is(tmp_path, kind, hint):
    found = error_of(read(tmp_path, f"actors: {{us: {{name: US, kind: {kind}}}}}"))
    kinds = ", ".join(builtin_vocabulary().kinds)
    assert found.endswith(
        f"Did you mean {hint}? The kinds are {kinds.replace(', media', ' and media')}."
    )


def test_a_user_defined_kind_may_have_any_of_their_names(tmp_path):
    text = "vocabulary: {kinds: {company: }}\nactors: {a: {name: A, kind: company}}\n"
    assert read(tmp_path, text).errors == ()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "- us fights hts {start: 2012}",
            '23: A colon is missing after the sentence "us fights hts". '
            "Write us fights hts: {start: 2012}",
        ),
        (
            "- us fights hts{start: 2012}",
            '22: A colon is missing after the sentence "us fights hts". '
            "Write us fights hts: {start: 2012}",
        ),
        (
            "- us fights hts:{start: 2012}",
            '23: A space is missing after the colon of "us fights hts". '
            "Write us fights hts: {start: 2012}",
        ),
        (
            "- us fights hts {mode}",
            '23: A colon is missing after the sentence "us fights hts". '
            "Write us fights hts: {mode}",
        ),
    ],
)
def test_details_without_a_colon_before_them_are_reported(tmp_path, line, expected):
    assert error_of(read_claims(tmp_path, line)).split(":", 2)[2] == expected


def test_a_wrong_word_is_reported_together_with_a_missing_colon(tmp_path):
    found = read_claims(tmp_path, "- us fights turky {start: 2012}").errors
    assert [error.message.split('"')[0] for error in found] == [
        "There is no actor with the id ",
        "A colon is missing after the sentence ",
    ]


@pytest.mark.parametrize(
    ("lines", "hint"),
    [
        (
            ["- us fights hts {start: 2012, end: 2013}"],
            "- us fights hts: {start: 2012, end: 2013}",
        ),
        (["- us fights hts", "    start: 2012"], "- us fights hts:"),
        (["- us, turkey fights hts  # fighting", "    start: 2012"], "- us, turkey fights hts:"),
    ],
)
def test_a_missing_colon_that_makes_the_file_unreadable_is_reported(tmp_path, lines, hint):
    (error,) = read_claims(tmp_path, *lines).errors
    assert error.message.startswith("This is not valid YAML")
    assert error.message.endswith("a colon is missing after the sentence.")
    assert error.hint == f"Write {hint}"


def test_a_missing_colon_between_brackets_is_reported(tmp_path):
    text = BASE + "claims: {wire: {p1: [us backs fsa, us fights hts {start: 2012}]}}\n"
    (error,) = read(tmp_path, text).errors
    assert error.hint == "Write - us fights hts: {start: 2012}"


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        ("Syrian", '"fsa"'),
        ("Rebels", '"fsa" or "hts"'),
        ("tahrir", '"hts"'),
        ("Hayat Tahrir al-Shaam", '"hts"'),
        ("the-states", '"us"'),
    ],
)
def test_a_part_of_a_name_or_what_texts_say_gets_the_id(tmp_path, wrong, hint):
    base = BASE.replace("kind: armed-group", "kind: armed-group, mentioned_as: [the rebels]")
    base = base.replace("[Washington]", "[Washington], mentioned_as: [the States]")
    text = f"{base}claims:\n  wire:\n    p1:\n      - us opposes {wrong}\n"
    assert any(error.hint == f"Did you mean {hint}?" for error in read(tmp_path, text).errors)


FORMS = (
    *(ActorForm, CardForm, ClaimForm, DataForm, KindForm, ListedSourceForm, ParagraphForm),
    *(TypeForm, VocabularyForm),
)
ALLOWED = {
    "fields": {field for form in FORMS for field in form.model_fields},
    "values": {*MODES, *STANCES, *MEANS},
    "kinds": set(builtin_vocabulary().kinds),
}


def test_every_synonym_leads_to_a_term_of_the_format():
    assert issubclass(ClaimForm, Form)
    for group, allowed in ALLOWED.items():
        assert set(synonyms._load_synonyms()[group]) <= allowed, group
    for verb in find_verbs(builtin_vocabulary().relation_types).values():
        details = yaml.safe_load(f"{{{verb.details}}}")
        assert set(details) <= set(ClaimForm.model_fields)
        assert set(details.get("means", ())) <= set(MEANS)


def test_no_synonym_is_a_term_that_is_allowed_there():
    assert find_synonyms("fields", "since", ["end"]) == []
    assert find_synonyms("kinds", "army", ["state"]) == []
    assert ACTORS in BASE


@pytest.mark.parametrize("end", ["ongoing", "present", "Now"])
def test_an_end_that_means_ongoing_must_be_left_out(tmp_path, end):
    found = error_of(read_claims(tmp_path, f"- us backs fsa: {{end: {end}}}"))
    assert found.endswith("end is not a date. Leave it out unless a source says that it is over.")
