"""Comparisons as lines of text."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..diff import Comparison
from ..diff.records import Side
from ..diff.sentences import (
    Said,
    count_changes,
    say_actors,
    say_blocs,
    say_claims,
    say_relations,
    say_sources,
    say_title,
    say_words,
)
from ..exchange.review_sheet import Sheet
from ..files import show_path
from ..model.bidi import isolate
from ..model.text import count
from ..publication import Publication
from ..publication.publish import PAGE
from .ask_output import print_counts, print_scope
from .printing import print_line, print_problems


def print_comparison(comparison: Comparison, kept: bool) -> None:
    """Print what was added, is gone and changed, sort by sort."""
    print_line(f"From {_name(comparison.old)} to {_name(comparison.new)}")
    if comparison.unknown:
        what = "compared too" if kept else "left out; --unknown keep compares them too"
        undated = count(comparison.unknown, "relation")
        print_line(f"{undated} not known to hold on one of the dates, {what}")
    if not comparison.differ:
        print_line("No difference.")
        return
    print_line(count_changes(comparison))
    _print_list("Title", filter(None, [say_title(comparison)]))
    _print_said("Relation types", say_words(comparison.types))
    _print_said("Actor kinds", say_words(comparison.kinds))
    _print_said("Sources", say_sources(comparison))
    _print_said("Actors", say_actors(comparison))
    _print_said("Claims", say_claims(comparison))
    _print_said("Relations", say_relations(comparison))
    _print_list("Blocs", say_blocs(comparison))


def print_page(comparison: Comparison, path: Path) -> None:
    """Print where the page is, and how much differs."""
    print_line(f"{path}: from {_name(comparison.old)} to {_name(comparison.new)}")
    print_line(count_changes(comparison) or "No difference.")


def _name(side: Side) -> str:
    return f"{isolate(side.name)} as of {side.as_of}" if side.as_of else isolate(side.name)


def _print_said(what: str, said: Said) -> None:
    for happened, sentences in zip(("added", "gone", "changed"), said, strict=True):
        _print_list(f"{what} {happened}", sentences)


def _print_list(head: str, lines: Iterable[str]) -> None:
    for number, line in enumerate(lines):
        if not number:
            print_line(f"{head}:")
        print_line(f"  {line}")


def print_publication(publication: Publication) -> None:
    """Print where the publication is, what it holds, and what it leaves out."""
    print_problems(publication.warnings, kind="warning")
    print_line(f"{publication.folder}, with the page {PAGE}")
    print_counts(publication.counts)
    dropped = show_path(publication.dropped)
    nouns = ("claim", "source", "actor")
    left_out = ", ".join(count(publication.left_out[f"{noun}s"], noun) for noun in nouns)
    print_line(f"Left out: {left_out}; listed in {dropped}, not for publication")
    if publication.undisputed:
        disputes = ", ".join(publication.undisputed)
        print_line(f"Contested in your data, and not in what is published: {disputes}")


def print_sheet(sheet: Sheet, path: Path) -> None:
    """Print where the sheet is, and how much it holds."""
    print_scope(sheet.scope, sheet.unknown)
    print_line(f"{path}: {count(len(sheet.rows), 'claim')}")
    if sheet.private:
        print_line(f"{count(sheet.private, 'private claim')} in it: not for publication")
