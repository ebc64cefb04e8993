"""The JSON Schemas: up to date, and consistent with validation."""

import json
import re
from pathlib import Path

import jsonschema
import pytest
import yaml
from projects import BASE, read, write

from graph.files import read_project
from graph.files import schema as forms
from graph.files.json_schema import make_schemas

DATA = Path(__file__).resolve().parents[1] / "data"
SCHEMAS = Path(__file__).resolve().parents[2] / "graph" / "schema"
NUMBER = re.compile(r"[-+]?[0-9]+(\.[0-9]+)?")


def as_an_editor_reads(text):
    """Read YAML as editors do (YAML 1.2): numbers and truth values, but no dates."""

    def convert(value):
        if isinstance(value, dict):
            return {str(key): convert(item) for key, item in value.items()}
        if isinstance(value, list):
            return [convert(item) for item in value]
        if value in ("", "null", "~"):
            return None
        if value in ("true", "false"):
            return value == "true"
        return float(value) if NUMBER.fullmatch(value) else value

    return convert(yaml.load(text, Loader=yaml.BaseLoader))


def faults(name, text):
    schema = json.loads(make_schemas()[name])
    validator = jsonschema.Draft202012Validator(schema)
    return [error.json_path for error in validator.iter_errors(as_an_editor_reads(text))]


@pytest.mark.parametrize("name", ["actors.schema.json", "card.schema.json"])
def test_the_schema_in_the_package_is_the_one_that_the_forms_make(name):
    assert (SCHEMAS / name).read_text(encoding="utf-8") == make_schemas()[name]


@pytest.mark.parametrize("name", ["actors.schema.json", "card.schema.json"])
def test_the_schema_is_valid_and_describes_every_field_in_a_sentence(name):
    schema = json.loads(make_schemas()[name])
    jsonschema.Draft202012Validator.check_schema(schema)
    for part in [schema, *schema["$defs"].values()]:
        for field, described in part["properties"].items():
            assert re.fullmatch(r"[A-Z{].+\.", described["description"]), field


def test_a_file_with_every_field_fits_the_schema_and_the_reader(tmp_path):
    text = (DATA / "good.yaml").read_text(encoding="utf-8")
    assert faults("actors.schema.json", text) == []
    assert read(tmp_path, text).errors == ()


def test_the_file_with_every_field_has_every_field():
    data = yaml.load((DATA / "good.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    used = set(re.findall(r"[a-z_0-9]+(?=['\"]:)", json.dumps(data)))
    for form in vars(forms).values():
        if isinstance(form, type) and issubclass(form, forms.Form):
            assert set(form.model_fields) <= used, form


def test_a_card_fits_the_schema_and_the_reader(tmp_path):
    text = (DATA / "card.yaml").read_text(encoding="utf-8")
    actors = "actors: {no: {name: North, kind: state}, south: {name: South, kind: state}}"
    data = write(tmp_path, {"data/a.yaml": actors, "seeds/wire-1999.yaml": text})
    assert faults("card.schema.json", text) == []
    assert read_project(data).errors == ()


BAD = {
    "an unknown field": "actorz: {}",
    "an actor without a kind": "actors: {us: {name: US}}",
    "an unknown field of an actor": "actors: {us: {name: US, kind: state, x: y}}",
    "an id in upper case": "actors: {US: {name: US, kind: state}}",
    "aliases that are a text": "actors: {us: {name: US, kind: state, aliases: USA}}",
    "an unknown mode": "claims: {s: {p1: [us backs fsa: {mode: x}]}}",
    "an unknown stance": "claims: {s: {p1: [us backs fsa: {stance: x}]}}",
    "unknown means": "claims: {s: {p1: [us backs fsa: {means: x}]}}",
    "an unknown detail": "claims: {s: {p1: [us backs fsa: {x: y}]}}",
    "a sentence that is none": "claims: {s: {p1: [us backs]}}",
    "a comma before the type": "claims: {s: {p1: ['us, backs fsa']}}",
    "a comma behind the type": "claims: {s: {p1: ['us backs , fsa']}}",
    "two sentences in one claim": "claims: {s: {p1: [{us backs fsa: , us backs hts: }]}}",
    "claims that are no list": "claims: {s: {p1: us backs fsa}}",
    "a date that is none": "claims: {s: {p1: [us backs fsa: {start: soon}]}}",
    "an unknown sign": "vocabulary: {relation_types: {x: {sign: y}}}",
    "an unknown colour": "vocabulary: {kinds: {x: {colour: y}}}",
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_what_the_schema_refuses_the_reader_refuses(tmp_path, text):
    assert faults("actors.schema.json", text)
    assert read(tmp_path, text).errors


@pytest.mark.parametrize("sentence", ["us,turkey backs fsa", "us , turkey backs fsa, hts"])
def test_several_subjects_and_objects_fit_the_schema_and_the_reader(tmp_path, sentence):
    text = f"{BASE}claims: {{wire: {{p1: ['{sentence}', '{sentence}': {{mode: label}}]}}}}\n"
    assert faults("actors.schema.json", text) == []
    assert len(read(tmp_path, text).dataset.claims) == 2 * (2 + 2 * sentence.count(", hts"))


@pytest.mark.parametrize("text", ["title: x", "id: x", "id: x\ntitle: y\nparagraphs: {p1: {x: y}}"])
def test_a_card_that_the_schema_refuses_the_reader_refuses(tmp_path, text):
    data = write(tmp_path, {"data/a.yaml": "title: x", "seeds/x.yaml": text})
    assert faults("card.schema.json", text)
    assert read_project(data).errors
