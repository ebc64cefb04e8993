"""The texts of one's own relation types: [one|many] has two forms and both brackets."""

import pytest
from projects import ACTORS, SOURCE, read, read_claims

from graph.files.schema import TypeForm

GOOD = (
    "{from} [runs|run] {to}",
    "{from} run[s|] {to}",
    "{to} [is|are] run by {from}, [or|and] {to}",
)
BAD = {
    "{from} [runs|run {to}": 'has "[runs|run {to}", a bracket that is not closed.',
    "{from} runs|run] {to}": 'has "|" without an opening bracket.',
    "{from} runs] {to}": 'has "]" without an opening bracket.',
    "{from} runs|run {to}": 'has "|" without an opening bracket.',
    "{from} [runs|run|ran] {to}": 'has "[runs|run|ran]", with 3 forms.',
    "{from} [runs] {to}": 'has "[runs]", with 1 form.',
    "{from} [|] {to}": 'has "[]", with 0 forms.',
    "{from} [[runs|run] {to}": "a bracket that is not closed.",
    "{from} {verb} {to}": 'has "{verb}". Only {from} and {to} are replaced by names.',
    "{from} { {to}": 'has "{ ".',
    "{from} } {to}": 'has "}".',
}
"""What no text may be, and what is reported of it."""
NO_PATTERNS = {
    "sign",
    "symmetric",
    "acyclic",
    "meaning",
    "towards",
    "like",
    "role",
    "label",
    "colour",
    "line",
}
TEXTS = sorted(TypeForm.model_fields.keys() - NO_PATTERNS)


def typed(folder, name, text):
    rest = "" if name in ("says", "attacks") else 'attacks: "{from} hits {to}", '
    type = f"vocabulary: {{relation_types: {{runs: {{{rest}{name}: '{text}'}}}}}}\n"
    return read(folder, SOURCE + ACTORS + type)


def test_every_text_of_a_type_is_validated():
    assert {"says", "said", "attacks", "attacked", "infinitive", "attack_infinitive"} <= {*TEXTS}


@pytest.mark.parametrize("name", TEXTS)
def test_a_valid_text_is_unchanged(tmp_path, name):
    for text in GOOD:
        assert typed(tmp_path, name, text).errors == (), text


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_that_cannot_be_read_is_an_error_at_its_place(tmp_path, name):
    for text, reported in BAD.items():
        (problem,) = typed(tmp_path, name, text).errors
        assert problem.message.startswith(f'Relation type "runs": {name} ')
        assert reported in str(problem)
        assert (problem.place.line, problem.place.column > 40) == (14, True)


def test_brackets_of_a_name_are_no_forms(tmp_path):
    text = ACTORS.replace("name: Turkey", 'name: "Turkey [a|b] {to}"')
    reading = read(tmp_path, SOURCE + text + "claims: {wire: {p1: [us backs turkey]}}\n")
    assert reading.errors == ()


def test_a_type_without_texts_of_its_own_needs_none(tmp_path):
    assert read_claims(tmp_path, "- us backs fsa").errors == ()
