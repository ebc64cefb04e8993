"""docs/data-format.md documents every field, kind, type and value of the data."""

import re

import pytest
import yaml
from documents import ROOT, blocks_of, table_rows
from pydantic import ValidationError

from graph.files import read_project
from graph.files import schema as forms
from graph.model.vocabulary import MEANS, MODES, SIGN_NAMES, STANCES, builtin_vocabulary

TEXT = (ROOT / "docs" / "data-format.md").read_text(encoding="utf-8")
FORMS = {
    name: form
    for name, form in vars(forms).items()
    if isinstance(form, type) and issubclass(form, forms.Form)
}
WRITTEN = sorted(set(FORMS) - {"Form", "SourceForm"})
ID = "harbour-times-2025-02-14"


def rows_of(form):
    return {row[0].strip("`"): row for row in table_rows(TEXT, f"<!-- form: {form} -->")}


def example_of(row):
    return yaml.load(row[3].strip("`"), Loader=yaml.BaseLoader)


def words_after(mark):
    """List the words in code after a mark, to the end of the paragraph or of the cell."""
    rest = TEXT.split(f"<!-- {mark} -->", 1)[1].split("\n\n")[0].split(" | ")[0]
    return sorted(re.findall(r"`([\w-]+)`", rest))


@pytest.mark.parametrize("form", WRITTEN)
def test_every_field_of_a_form_is_documented_and_nothing_else(form):
    assert sorted(rows_of(form)) == sorted(FORMS[form].model_fields)


@pytest.mark.parametrize("form", WRITTEN)
def test_required_fields_and_defaults_are_documented(form):
    for name, field in FORMS[form].model_fields.items():
        left_out = rows_of(form)[name][2]
        assert (left_out == "required") == field.is_required(), name
        if field.default not in (None, "") and not field.is_required():
            assert left_out == f"`{str(field.default).lower()}`", name


@pytest.mark.parametrize("form", WRITTEN)
def test_the_example_of_every_field_is_accepted(form):
    rows = rows_of(form)
    needed = {}
    for name, field in FORMS[form].model_fields.items():
        if field.is_required():
            needed |= example_of(rows[name])
    for name, row in rows.items():
        example = example_of(row)
        assert list(example) == [name]
        FORMS[form].model_validate({**needed, **example})


def test_an_example_with_an_invalid_value_would_be_rejected():
    with pytest.raises(ValidationError):
        forms.ClaimForm.model_validate(example_of(["", "", "", "`mode: firm`"]))


def test_the_kinds_are_listed_with_their_meanings_and_looks():
    kinds = builtin_vocabulary().kinds.values()
    assert table_rows(TEXT, "<!-- kinds -->") == [
        [f"`{kind.id}`", kind.meaning, kind.shape, kind.colour] for kind in kinds
    ]


def test_the_relation_types_are_listed_with_direction_sign_and_meaning():
    types = builtin_vocabulary().relation_types.values()
    assert table_rows(TEXT, "<!-- types -->") == [
        [
            f"`{type.id}`",
            "symmetric" if type.symmetric else "directed",
            SIGN_NAMES[type.sign],
            type.meaning,
        ]
        for type in types
    ]


def test_the_modes_are_listed_in_the_order_in_which_to_ask():
    rows = table_rows(TEXT, "<!-- modes -->")
    assert [row[0].strip("`") for row in rows] == ["thesis", "label", "intent", "act"]
    for row in rows:
        assert row[1].startswith(builtin_vocabulary().modes[row[0].strip("`")].meaning)


def test_the_modes_are_listed_in_the_order_of_strength():
    assert f"another order: {', '.join(MODES)}, from the weakest" in TEXT


def test_the_stances_and_means_are_listed():
    assert all(f"`{stance}`" in rows_of("ClaimForm")["stance"][1] for stance in STANCES)
    assert words_after("means") == sorted(MEANS)


def test_the_shapes_and_colours_are_listed():
    kinds = builtin_vocabulary().kinds.values()
    assert words_after("shapes") == sorted({kind.shape for kind in kinds})
    assert words_after("colours") == sorted({kind.colour for kind in kinds})


def test_the_files_shown_are_projects_without_errors_and_warnings(tmp_path):
    files = [block for block in blocks_of(TEXT) if block.order("file")]
    assert len(files) >= 3
    for number, block in enumerate(files):
        if block.order("folder"):
            folder = tmp_path / str(number)
        path = folder / block.order("file")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block.text, encoding="utf-8")
        if path.parent.name == "data":
            reading = read_project(path.parent)
            assert (reading.errors, reading.warnings) == ((), ())


def test_the_claims_shown_are_claims(tmp_path):
    card, data, _, shown, *_ = blocks_of(TEXT)
    assert shown.text.startswith("- ")
    head, _, _ = data.text.partition("claims:")
    lines = "".join(f"      {line}\n" for line in shown.text.splitlines())
    for block, text in ((card, card.text), (data, f"{head}claims:\n  {ID}:\n    p2:\n{lines}")):
        path = tmp_path / block.order("file")
        path.parent.mkdir()
        path.write_text(text, encoding="utf-8")
    reading = read_project(tmp_path / "data")
    assert reading.errors == ()
    assert len(reading.dataset.claims) == 7
