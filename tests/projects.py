"""Small projects for the tests of reading."""

from __future__ import annotations

from textwrap import dedent

from graph.files import read_project

ACTORS = """\
actors:
  us: {name: United States, kind: state, aliases: [Washington]}
  turkey: {name: Turkey, kind: state, aliases: [Ankara]}
  fsa: {name: Free Syrian Army, kind: armed-group}
  hts: {name: Hayat Tahrir al-Sham, kind: armed-group}
  truce: {name: The truce of 2020, kind: agreement}
"""
SOURCE = """\
sources:
  wire:
    title: A report
    author: Ann Reporter
    publisher: The Wire
    published: 2024-12-03
    paragraphs: {p1: , p2: }
"""
BASE = SOURCE + ACTORS
BASE_LINES = BASE.count("\n")


def write(folder, files):
    """Write files below a folder, by path; return the folder `data`."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(text, bytes):
            path.write_bytes(text)
        else:
            path.write_text(dedent(text), encoding="utf-8", newline="")
    return folder / "data"


def read(folder, text):
    """Read a project of one data file."""
    return read_project(write(folder, {"data/actors.yaml": text}))


def read_claims(folder, *lines):
    """Read claims of paragraph p1, about the actors above."""
    return read(
        folder, BASE + "claims:\n  wire:\n    p1:\n" + "".join(f"      {x}\n" for x in lines)
    )


def claim_of(folder, *lines):
    """Read one claim that has no errors."""
    reading = read_claims(folder, *lines)
    assert reading.errors == ()
    (claim,) = reading.dataset.claims
    return claim


def error_of(reading):
    """Return the only error as text, without its file."""
    assert [str(error) for error in reading.errors[1:]] == []
    return _without_folder(reading.errors[0])


def warnings_of(reading):
    assert reading.errors == ()
    return [_without_folder(warning) for warning in reading.warnings]


def _without_folder(problem):
    return str(problem).removeprefix(problem.place.file.rpartition("/")[0] + "/")
