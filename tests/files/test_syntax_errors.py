"""The mistakes of those who write YAML for the first time: where, what it is, and what to write."""

import re

import pytest
import yaml
from projects import BASE, BASE_LINES, read

from graph.files import load as loading


@pytest.fixture(params=["C", "Python"], autouse=True)
def loader(request, monkeypatch):
    """Each test runs with the fast loader and with the one for systems that lack it."""
    if request.param == "Python":
        monkeypatch.setattr(loading, "LOADER", yaml.SafeLoader)
    elif not hasattr(yaml, "CSafeLoader"):
        pytest.skip("PyYAML was built without libyaml")


ACTOR = "actors:\n  us:\n    name: {}\n    kind: state\n"
CLAIMS = BASE + "claims:\n  wire:\n    p1:\n"
LINE = BASE_LINES + 4

UNREADABLE = {
    "a tab that indents": (
        "actors:\n\tus:\n\t\tname: U\n",
        "2:1: the line is indented with a tab. Indent with spaces, not with tabs.",
    ),
    "a tab behind a dash": (
        CLAIMS + "      -\tus backs fsa\n",
        f"{LINE}:8: a tab follows the dash. Put a space after the dash: - turkey backs fsa.",
    ),
    "a key without a colon": (
        "actors:\n  us\n    name: U\n    kind: state\n",
        '2:5: a colon is missing after "us". Write us:',
    ),
    "a field without a colon": (
        "actors:\n  us:\n    name U\n    kind: state\n",
        '3:9: a colon is missing after "name". Write name: U',
    ),
    "a last field without a colon": (
        "actors:\n  us:\n    name: U\n    kind state\n",
        '4:9: a colon is missing after "kind". Write kind: state',
    ),
    "no space behind a colon": (
        "actors:\n  us:\n    name:U\n    kind: state\n",
        "3:9: a space is missing after the colon. Write name: U",
    ),
    "details in two pairs of braces": (
        CLAIMS + "      - us backs fsa: {mode: label} {start: 2012}, {end: 2013}\n",
        f"{LINE}:37: nothing can follow the closing brace. "
        "Write - us backs fsa: {mode: label, start: 2012, end: 2013}",
    ),
    "a detail after the braces": (
        CLAIMS + "      - us backs fsa: {means: [weapons]}, note: A vow.\n",
        f"{LINE}:43: nothing can follow the closing brace. "
        "Write - us backs fsa: {means: [weapons], note: A vow.}",
    ),
    "a quotation mark that is not closed": (
        ACTOR.format('"U'),
        '3:11: this quotation mark is not closed. Add " at the end of the text.',
    ),
    "an apostrophe in single quotes": (
        ACTOR.format("'Dockers' Union'"),
        "3:11: the quoted text ends before the line does. "
        'Use the other kind of quotes: "Dockers\' Union"',
    ),
    "quotes around some of a text": (
        ACTOR.format('"Free" Army'),
        "3:11: the quoted text ends before the line does. "
        "Use the other kind of quotes: '\"Free\" Army'",
    ),
    "quotes in quotes": (
        ACTOR.format('"The "Free" Army"'),
        "3:11: the quoted text ends before the line does. "
        "Use the other kind of quotes: 'The \"Free\" Army'",
    ),
    "a colon in a name": (
        ACTOR.format("Aleppo: the fall"),
        '3:17: the text of "name" contains a colon followed by a space. '
        'Put the text in quotes: name: "Aleppo: the fall"',
    ),
    "a colon in a title": (
        "title: Aleppo: the fall\nactors:\n",
        '1:14: the text of "title" contains a colon followed by a space. '
        'Put the text in quotes: title: "Aleppo: the fall"',
    ),
    "details behind a sentence": (
        CLAIMS + "      - us backs fsa: mode: label\n",
        f"{LINE}:27: the details of a claim must be in braces, or on the lines below it. "
        "Write - us backs fsa: {mode: label}",
    ),
    "a comma of full width": (
        CLAIMS + "      - us backs fsa: {mode: label，start: 2012}\n",
        f'{LINE}:35: "，" is not the "," of YAML. Use ", " instead.',
    ),
    "a colon of full width": (
        "actors:\n  us:\n    name：U\n    kind: state\n",
        '3:9: "：" is not the ":" of YAML. Use ": " instead.',
    ),
    "a long dash in a list": (
        CLAIMS + "      - us backs fsa\n      — us fights fsa\n      - us backs hts\n",
        f'{LINE + 1}:7: "—" is not a list dash. Use - instead.',
    ),
    "an asterisk in a list": (
        CLAIMS + "      * us backs fsa\n",
        f'{LINE}:7: a text cannot begin with "*". '
        "Put the text in quotes, or begin a list item with a dash: - turkey backs fsa.",
    ),
    "a space that does not break": (
        "actors:\n  us:\n\u00a0\u00a0\u00a0\u00a0name: U\n    kind: state\n",
        "3:1: U+00A0 (no-break space) is not a plain space. Replace it with a plain space.",
    ),
    "a text of several lines that is not indented": (
        "actors:\n  us:\n    name: |\n    U\n    kind: state\n",
        "4:5: the text is not indented further than the line above. Indent it further.",
    ),
    "a field too far in": (
        "actors:\n  us:\n    name: U\n     kind: state\n",
        "4:6: the line is indented further than the line above, which already has a value. "
        "Start lines that belong together in the same column.",
    ),
    "an actor between two levels": (
        "actors:\n  us:\n    name: U\n    kind: state\n   fsa:\n    name: F\n",
        "5:4: the indentation matches no line above. "
        "Start lines that belong together in the same column.",
    ),
    "a bracket that is not closed": (
        "actors:\n  us: {name: U, kind: state\n  fsa: {name: F, kind: unit}\n",
        "3:6: a comma is missing here, or the bracket opened on line 2 is not closed. "
        "Write {name: Vessa, kind: state} or [Vessa, Oster].",
    ),
    "a bracket too many": (
        "actors:\n  us: {name: U, kind: state}}\n",
        "2:29: this closing bracket has no opening bracket. Remove it.",
    ),
    "a remark with slashes": (
        "// actors\nactors:\n  us: {name: U, kind: state}\n",
        '1:1: a comment cannot begin with "//". Begin it with "#".',
    ),
    "a fence": (
        "```yaml\nactors:\n```\n",
        "1:1: this line is not part of the data. Remove it.",
    ),
    "more behind an end": (
        "title: a\n...\nactors:\n",
        '3:1: a line "..." ends the document, but more follows. '
        "Remove that line, or move the rest to its own file.",
    ),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_mistake_that_makes_a_file_unreadable_is_reported_with_what_to_write(tmp_path, name):
    text, reported = UNREADABLE[name]
    for ends in ("\n", "\r\n"):
        (error,) = read(tmp_path, text.replace("\n", ends).encode()).errors
        found = f"{error.place.line}:{error.place.column}: {error.message} {error.hint}"
        assert found.replace("This is not valid YAML: ", "") == reported


@pytest.mark.parametrize(
    "value",
    ["@U", "`U`", "%U", "*U* b", "**U**", "& Sons", "[sic] Army", "{x} Army", ", x", "- x", "? x"],
)
def test_a_text_that_begins_with_a_mark_of_yaml_is_reported_with_quotes_around_it(tmp_path, value):
    (error,) = read(tmp_path, ACTOR.format(value)).errors
    assert (error.place.line, error.place.column) == (3, 11)
    assert error.message == f'This is not valid YAML: a text cannot begin with "{value[0]}".'
    assert error.hint == f'Put the text in quotes: name: "{value}"'
    assert read(tmp_path, ACTOR.format(f'"{value}"')).errors == ()


@pytest.mark.parametrize("value", ['"C:\\Users"', '"C:\\q"'])
def test_a_backslash_in_double_quotes_is_reported(tmp_path, value):
    (error,) = read(tmp_path, ACTOR.format(value)).errors
    assert error.place.line == 3
    assert "a backslash in double quotes starts an escape sequence." in error.message
    assert error.hint == "Write two (\\\\), or use single quotes."
    assert read(tmp_path, ACTOR.format(value.replace("\\", "\\\\"))).errors == ()


def test_every_fix_that_shows_a_line_fixes_the_file(tmp_path):
    shown = 0
    for text, reported in UNREADABLE.values():
        remedy = re.search(r"(?:Write|quotes:|kind:) (\w+:.*|- us .*)$", reported)
        if remedy:
            line = int(reported.split(":")[0]) - 1
            lines = text.splitlines()
            indent = lines[line][: len(lines[line]) - len(lines[line].lstrip())]
            lines[line] = indent + remedy[1]
            assert read(tmp_path, "\n".join(lines)).errors == (), lines
            shown += 1
    assert shown >= 7


READABLE = {
    "~ for a name": (
        ACTOR.format("~"),
        '3:11: Actor "us": name is "~", which means "no value" in YAML; expected text. '
        "Put it in quotes if it is meant as text.",
    ),
    "Null for a name": (
        ACTOR.format("Null"),
        '3:11: Without quotes, "Null" means "no value" in YAML. '
        'Leave it out, or put it in quotes if it is the text: "Null".',
    ),
    "Null for an author": (
        BASE.replace("Ann Reporter", "Null"),
        '4:13: Without quotes, "Null" means "no value" in YAML. '
        'Leave it out, or put it in quotes if it is the text: "Null".',
    ),
    "a remark for a name": (
        ACTOR.format("#metoo"),
        '3:10: Actor "us": name is "#metoo", which means "no value" in YAML; expected text. '
        "Put it in quotes if it is meant as text.",
    ),
    "an anchor for a name": (
        ACTOR.format("&Sons"),
        '3:11: Actor "us": name is "&Sons", which means "no value" in YAML; expected text. '
        "Put it in quotes if it is meant as text.",
    ),
    "an alias for a name": (
        ACTOR.format("*Sons"),
        '3:11: The alias *Sons has no anchor before it. Put it in quotes if it is a text: "*Sons".',
    ),
    "a tag for a name": (
        ACTOR.format("!Kung"),
        '3:11: The tag "!Kung" is not allowed. Put it in quotes if it is a text: "!Kung".',
    ),
    "no space behind colons": (
        "actors:\n  us:\n    name:U\n    kind:state\n",
        '3:5: Actor "us" is a text. Expected a mapping with name and kind. '
        "Put a space after each colon: name: ...",
    ),
    "no space behind a colon in braces": (
        "actors:\n  us: {name: U, kind: state, note:x}\n",
        '2:30: Actor "us": "note:x" is not a field. Put a space after the colon: note: x',
    ),
    "fields in a list": (
        "actors:\n  us:\n    - name: U\n    - kind: state\n",
        '3:5: Actor "us" is a list. Expected a mapping with name and kind. '
        "Write keys with a colon, without dashes.",
    ),
    "an item that is empty": (
        "actors:\n  us:\n    name: U\n    kind: state\n    aliases:\n      - USA\n      -\n",
        '7:8: Actor "us": item 2 of aliases is empty; expected text.',
    ),
    "claims inside actors": (
        BASE + "  claims:\n    wire:\n      p1:\n        - us backs fsa\n",
        f'{BASE_LINES + 1}:3: "claims" is nested inside actors. '
        'Move "claims:" and its content to the left margin.',
    ),
    "an actor not below actors": (
        "actors:\nus:\n  name: U\n  kind: state\n",
        '2:1: "us" is not a field of a data file. Indent "us" if it belongs to actors.',
    ),
    "a paragraph not below its source": (
        BASE + "claims:\n  wire:\n  p1:\n    - us backs fsa\n",
        f'{BASE_LINES + 3}:3: The claims of "p1" have no source. '
        'Add a line with the source id above, and indent "p1" below it.',
    ),
    "a list below a bar": (
        BASE + "claims:\n  wire:\n    p1: |\n      - us backs fsa\n",
        f'{BASE_LINES + 3}:9: The claims of "p1" are a text; expected a list. '
        'Remove the "|" after the colon above.',
    ),
    "a dash too far in": (
        CLAIMS + "      - us backs fsa\n        - us backs hts\n",
        f'{LINE}:9: There is no actor with the id "fsa - us backs hts". '
        "Align the dashes of the claims.",
    ),
    "a dash and a space that does not break": (
        CLAIMS + "      -\u00a0us backs fsa\n",
        f'{LINE}:7: The claims of "p1" are a text; expected a list. '
        "Replace U+00A0 (no-break space) with a space.",
    ),
    "a mark that nobody sees in a key": (
        "actors:\n  us:\n    name: U\n    kind: state\n    \u200enote: x\n",
        '5:5: Actor "us": "\\u200enote" is not a field. Remove the character U+200E '
        "(left-to-right mark), or replace it with a space.",
    ),
    "spaces that do not break": (
        "actors:\n\u00a0us:\n",
        '2:1: "\u00a0us" is not a field of a data file. Remove the character U+00A0 '
        "(no-break space), or replace it with a space.",
    ),
    "a document with formats": (
        "{\\rtf1\\ansi actors}\n",
        "0:0: This is a formatted document, not plain text. Save it as plain text in UTF-8.",
    ),
}


@pytest.mark.parametrize("name", READABLE)
def test_a_mistake_that_can_be_read_past_is_reported_with_what_to_write(tmp_path, name):
    text, reported = READABLE[name]
    error = read(tmp_path, text).errors[0]
    assert (
        f"{error.place.line}:{error.place.column}: {error.message} {error.hint}".strip() == reported
    )


@pytest.mark.parametrize("name", ["No", "2012", "22:22", "2024-12-03", "1e3", "True", "Null's"])
def test_a_name_that_yaml_reads_as_something_else_is_the_text_that_was_written(tmp_path, name):
    reading = read(tmp_path, ACTOR.format(name))
    assert reading.dataset.actors["us"].name == name


def test_null_in_small_letters_leaves_a_field_out_as_programs_write_it(tmp_path):
    source = read(tmp_path, BASE.replace("Ann Reporter", "null")).dataset.sources["wire"]
    assert source.author is None


def test_a_comment_that_may_belong_to_a_text_is_warned_of(tmp_path):
    warnings = read(tmp_path, ACTOR.format("Unit #5")).warnings
    assert [str(each).rpartition("actors.yaml:")[2] for each in warnings] == [
        '3:16: "#5" is a comment, not part of "Unit". '
        "Put the whole text in quotes, or put a space after the # of a comment."
    ]
    assert read(tmp_path, ACTOR.format("Unit  # the fifth")).warnings == ()
    assert read(tmp_path, ACTOR.format('"Unit #5"')).warnings == ()
