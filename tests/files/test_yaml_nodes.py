"""YAML's traps: what looks like a number or a truth value, what repeats, and what bites."""

import gc

import pytest
import yaml
from projects import ACTORS, SOURCE, error_of, read, write

from graph.files import load as loading
from graph.files import read_project
from graph.files.load import load_yaml
from graph.model.errors import Place

HEAD = SOURCE.replace("  wire:", "  1999:")


@pytest.fixture(params=["C", "Python"], autouse=True)
def loader(request, monkeypatch):
    """Each test runs with the fast loader and with the one for systems that lack it."""
    if request.param == "Python":
        monkeypatch.setattr(loading, "LOADER", yaml.SafeLoader)
    elif not hasattr(yaml, "CSafeLoader"):
        pytest.skip("PyYAML was built without libyaml")


def load(tmp_path, text):
    """Load a YAML text; return its data, or its problems as texts."""
    path = tmp_path / "file.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    node, problems = load_yaml(path, "file.yaml")
    return node.plain() if node and not problems else [str(problem) for problem in problems]


@pytest.mark.parametrize(
    "text", ["no", "on", "1e3", "0x1F", "22:22", "2024-12-03", "1_000", ".inf", "1.0", "true", "="]
)
def test_a_scalar_stays_the_text_that_was_written(tmp_path, text):
    assert load(tmp_path, f"a: {text}\n{text}: b\n") == {"a": text, text: "b"}


@pytest.mark.parametrize("text", ["", "~", "null"])
def test_only_a_plain_empty_value_is_nothing(tmp_path, text):
    assert load(tmp_path, f"a: {text}\nb: 'null'\nnull: c\n") == {
        "a": None,
        "b": "null",
        "null": "c",
    }


def test_core_tags_leave_the_text_as_it_is(tmp_path):
    assert load(tmp_path, "a: !!int 12\nb: !!str null\nc: !!map {d: !!seq [! e]}\n") == {
        "a": "12",
        "b": "null",
        "c": {"d": ["e"]},
    }


@pytest.mark.parametrize("tag", ["!!python/object/apply:os.system", "!mine", "!!binary", "!!set"])
def test_other_tags_are_refused(tmp_path, tag):
    assert load(tmp_path, f"a: {tag} [x]\n") == [
        f'file.yaml:1:4: The tag "{tag}" is not allowed. Remove it.'
    ]


def test_ids_that_yaml_reads_as_something_else_work(tmp_path):
    actors = "actors: {no: {name: Norway, kind: state}, 1e3: {name: Thousand, kind: unit}}\n"
    reading = read(tmp_path, HEAD + actors + "claims: {1999: {p1: [no backs 1e3: {by: no}]}}")
    (claim,) = reading.dataset.claims
    assert (claim.from_actor, claim.to_actor, claim.by) == ("no", "1e3", ("no",))


def test_a_repeated_key_is_reported_with_both_places(tmp_path):
    assert error_of(read(tmp_path, "title: a\ntitle: b\n")).startswith(
        'actors.yaml:2:1: Duplicate key "title"; the first is at '
    )


def test_an_alias_repeats_what_its_anchor_names(tmp_path):
    assert load(tmp_path, "a: &x [1, 2]\nb: *x\nc: &y z\n*y : d\n") == {
        "a": ["1", "2"],
        "b": ["1", "2"],
        "c": "z",
        "z": "d",
    }


def test_aliases_that_multiply_are_refused(tmp_path):
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 7)]
    (problem,) = load(tmp_path, "\n".join(lines))
    assert "aliases expand to too much data" in problem


def test_aliases_that_nest_without_end_are_refused(tmp_path):
    lines = ["a0: &a0 [x]", *(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 200))]
    (problem,) = load(tmp_path, "\n".join(lines))
    assert "aliases expand to too much data" in problem


def test_an_alias_inside_its_own_anchor_is_refused(tmp_path):
    assert load(tmp_path, "a: &a [*a]\n") == [
        "file.yaml:1:8: The alias *a refers to a node that contains it."
    ]


def test_an_alias_without_an_anchor_is_refused(tmp_path):
    assert load(tmp_path, "a: *b\n") == [
        "file.yaml:1:4: The alias *b has no anchor before it. "
        'Put it in quotes if it is a text: "*b".'
    ]


@pytest.mark.parametrize(("opened", "closed"), [("[", "]"), ("{a: ", "}")])
def test_deep_nesting_is_refused(tmp_path, opened, closed):
    assert load(tmp_path, "a: " + opened * 99 + closed * 99)
    (problem,) = load(tmp_path, "a: " + opened * 20_000 + closed * 20_000)
    assert problem.endswith("The file is nested more than 100 levels deep.")


def test_a_nul_byte_is_reported_with_its_place(tmp_path):
    assert load(tmp_path, b"a: b\nc: d\0e\n") == [
        "file.yaml:2:5: The character U+0000 is not allowed in YAML. Remove it."
    ]


def test_a_nul_written_as_an_escape_is_refused(tmp_path):
    assert load(tmp_path, r'a: "b\0"') == [
        "file.yaml:1:4: The character U+0000 is not allowed. Remove it."
    ]


@pytest.mark.parametrize("char", ["\x07", "\x1b", "\x7f", "\x9b", "\ufffe"])
def test_control_characters_are_reported_with_their_place(tmp_path, char):
    (problem,) = load(tmp_path, f"a: b{char}\n")
    assert problem.startswith(f"file.yaml:1:5: The character U+{ord(char):04X} is not allowed")


def test_bytes_that_are_not_utf8_are_reported_with_their_line(tmp_path):
    assert load(tmp_path, "a: b\nc: ü".encode("latin-1")) == [
        "file.yaml:2:4: The byte 0xFC is not UTF-8. Save the file as UTF-8."
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_other_unicode_encodings_are_refused(tmp_path, encoding):
    (problem,) = load(tmp_path, "a: b".encode(encoding))
    assert problem.startswith("file.yaml:1:1: ")


def test_a_byte_order_mark_is_accepted(tmp_path):
    assert load(tmp_path, b"\xef\xbb\xbfa: b\n") == {"a": "b"}


def test_windows_line_ends_keep_the_places_right(tmp_path):
    data = write(tmp_path, {"data/a.yaml": b"title: a\r\nactors:\r\n  us: {}\r\n"})
    assert {(e.place.line, e.place.column) for e in read_project(data).errors} == {(3, 7)}


def test_a_file_that_is_too_large_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(loading, "MOST_BYTES", 10)
    assert load(tmp_path, "a: 0123456") == {"a": "0123456"}
    assert load(tmp_path, "a: 01234567") == [
        "file.yaml: The file is larger than 64 MiB. Split it into several files."
    ]


@pytest.mark.parametrize("text", ["", "\n\n", "# only a remark\n", "---\n", "null\n"])
def test_an_empty_file_is_reported(tmp_path, text):
    assert load(tmp_path, text) == [
        "file.yaml: The file is empty. Expected a mapping such as actors: ..."
    ]


def test_a_second_document_is_reported(tmp_path):
    assert load(tmp_path, "a: b\n---\nc: d\n") == [
        "file.yaml:2:1: A second YAML document starts here; expected one per file. "
        "Remove the line ---, or move what follows to its own file."
    ]


@pytest.mark.parametrize(
    ("text", "place", "hint"),
    [
        ("a:\n\tb: c\n", "2:1", "Indent with spaces, not with tabs."),
        ("a:\n  b: c\n\td: e\n", "3:1", "Indent with spaces, not with tabs."),
        ("a: @b\n", "1:4", 'Put the text in quotes: a: "@b"'),
        ("a:\n  - b\n  -c d: e\n", "3:3", "Put a space after the dash: - turkey backs fsa."),
        ("a: b: c\n", "1:5", 'Put the text in quotes: a: "b: c"'),
        ("a: 'b\n", "1:4", "Add ' at the end of the text."),
    ],
)
def test_a_mistake_in_the_yaml_is_reported_with_a_fix(tmp_path, text, place, hint):
    (problem,) = load(tmp_path, text)
    assert problem.startswith(f"file.yaml:{place}: This is not valid YAML: ")
    assert problem.endswith(hint)


def test_a_mapping_as_a_key_is_reported(tmp_path):
    assert load(tmp_path, "? {a: b}\n: c\n") == [
        "file.yaml:1:3: A key is a mapping; expected a text."
    ]


def test_a_file_that_went_away_is_reported(tmp_path):
    assert load_yaml(tmp_path / "gone.yaml", "gone.yaml")[1][0].place == Place("gone.yaml")


def test_places_inside_quotes_and_after_wide_letters_are_exact(tmp_path):
    text = (
        ACTORS + SOURCE + "claims: {wire: {p1: ['us backs turky', 'ẞß backs \"x\" ', us backs y]}}"
    )
    columns = [error.place.column for error in read(tmp_path, text).errors]
    line = text.splitlines()[-1]
    assert columns == [line.index(word) + 1 for word in ("turky", "ẞß", '"x"', "y]")]


def test_reading_leaves_garbage_collection_unchanged(tmp_path):
    assert gc.isenabled()
    read(tmp_path, "title: [")
    assert gc.isenabled()


COMMON = """\
actors:
  us: &state {name: United States, kind: state, note: A state., aliases: [USA]}
"""


@pytest.mark.parametrize(
    "entry",
    [
        "turkey: {<<: *state, name: Turkey, aliases: []}",
        "turkey: {name: Turkey, aliases: [], <<: *state}",
        "turkey: {<<: [{name: Turkey, aliases: []}, *state]}",
        "turkey: {<<: {<<: *state, name: Turkey}, aliases: []}",
    ],
)
def test_what_a_mapping_merges_is_used_unless_it_has_its_own(tmp_path, entry):
    reading = read(tmp_path, f"{COMMON}  {entry}\n")
    assert reading.errors == ()
    turkey = reading.dataset.actors["turkey"]
    assert (turkey.name, turkey.kind, turkey.note, turkey.aliases) == (
        *("Turkey", "state", "A state."),
        (),
    )


def test_the_details_of_claims_are_merged(tmp_path):
    claims = (
        "claims: {wire: {p1: [us backs fsa: &by {by: hts}, us backs hts: {<<: *by, end: past}]}}"
    )
    reading = read(tmp_path, SOURCE + ACTORS + claims)
    assert [claim.by for claim in reading.dataset.claims] == [("hts",), ("hts",)]


@pytest.mark.parametrize(
    ("entry", "reported"),
    [
        ("{<<: state, name: A, kind: state}", "11: The value of << is a text"),
        ("{<<: [{kind: state}, x], name: A}", "27: The value of << is a text"),
        ("{<<: {kind: stat}, name: A}", '18: Actor "x": there is no kind "stat".'),
        ("{<<: ~, name: A, kind: state}", '11: The value of << is "~", which means'),
    ],
)
def test_what_cannot_be_merged_is_reported(tmp_path, entry, reported):
    assert f":2:{reported}" in error_of(read(tmp_path, f"actors:\n  x: {entry}\n"))


def test_a_merge_key_in_quotes_is_a_field_like_any_other(tmp_path):
    (error,) = read(tmp_path, "actors:\n  x: {'<<': {}, name: A, kind: state}\n").errors
    assert '"<<" is not a field' in error.message


def test_two_merge_keys_in_one_mapping_are_reported(tmp_path):
    text = f"{COMMON}  x: {{<<: *state, name: X, aliases: [], <<: *state}}\n"
    assert 'Duplicate key "<<"' in read(tmp_path, text).errors[0].message
