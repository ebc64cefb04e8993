"""What was written or would be, and how far two codings agree, as lines of text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..analysis.agreement import Agreement
from ..edit.add_claim import Added
from ..edit.add_source import AddedSource
from ..edit.rename_actor import Changes
from ..files.passages import cut_passage
from ..model.bidi import isolate, isolate_words
from ..model.records import Claim
from ..model.text import count, quoted
from .printing import print_line, print_problems, print_table


def print_started(folder: Path, files: Sequence[str]) -> None:
    """Print which files a new project has, and what to do next."""
    for file in files:
        print_line(f"{folder / file}")
    here = "" if folder == Path() else f"cd {folder}, then "
    print_line(f"Next: {here}actor-graph build")


def print_source(added: AddedSource, text: Path) -> None:
    """Print what became of a text, and what is left to do by hand."""
    print_problems(added.warnings, kind="warning")
    for file in added.files:
        print_line(file)
    cut = added.cut
    print_line(f"{count(len(cut.paragraphs), 'paragraph')}, {added.named} of them name actors")
    for numbers, said in ((cut.joined, _JOINED), (cut.unfinished, _UNFINISHED)):
        if numbers:
            print_line(f"{', '.join(f'p{number + 1}' for number in numbers)}: {said}")
    if cut.left_out:
        print_line(f"Left out: {', '.join(map(_begin, cut.left_out))}")
    if added.named:
        print_line(f"Next: write the gists and claims, then actor-graph verify --text {text}")
    else:
        print_line(
            f"Next: no paragraph names an actor. List the actors in {added.actors_file} first, "
            "then delete the two files and add the source again"
        )


_JOINED = "put together, since a break cuts a sentence"
_UNFINISHED = "no full stop at its end; if it is a heading or a caption, take it out of the text"


def _begin(part: str) -> str:
    begin = cut_passage(part, 5)
    return quoted(f"{begin}{' ...' if len(begin) < len(part) else ''}")


def print_added(added: Added) -> None:
    """Print where a claim was added, and what looks wrong about it."""
    print_problems(added.warnings, kind="warning")
    written = f": {isolate_words(added.sentence)}" if added.sentence else ""
    print_line(f"{added.place}: {count(added.claims, 'claim')} added{written}")


def print_changes(changes: Changes, dry_run: bool) -> None:
    """Print each place that was changed, or would be."""
    for each in changes.changes:
        after = f" -> {isolate(each.after)}" if each.after else " is taken out"
        print_line(f"{each.place}: {isolate(each.before)}{after}")
    for note in changes.notes:
        print_line(note)
    print_problems(changes.warnings, kind="warning")
    places = count(len(changes.changes), "place")
    done = "would be changed" if dry_run else "changed"
    print_line(f"{places} {done} in {', '.join(changes.files)}")


def print_agreement(answer: Agreement) -> None:
    """Print shares and kappas, then what differs and what only one coding has."""
    units = answer.units
    print_line(
        f"Pairs of actors in a paragraph: {units.first:,} in the first, {units.second:,} in the "
        f"second, {units.both:,} in both"
    )
    shares = (units.share_of_first, units.share_of_second, units.jaccard)
    of_first, of_second, of_all = map(_share, shares)
    print_line(f"In both: {of_first} of the first's, {of_second} of the second's, {of_all} of all")
    rows = [
        [
            each.property,
            f"{each.matched:,}",
            f"{each.same:,}",
            _share(each.share),
            _kappa(each.kappa),
        ]
        for each in answer.properties
    ]
    print_table(["property", "compared", "equal", "share", "kappa"], rows)
    for each in answer.differences:
        print_line(f"{each.unit.at}: differ in {', '.join(each.properties)}")
        print_line(f"  first:  {_say(each.first, each.properties)}")
        print_line(f"  second: {_say(each.second, each.properties)}")
    for name, claims in (("first", answer.only_first), ("second", answer.only_second)):
        if claims:
            print_line(f"Only in the {name}:")
        for claim in claims:
            print_line(f"  {claim.at}: {_say(claim)}")


def _share(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.0f} %"


def _kappa(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"


def _say(claim: Claim, properties: Sequence[str] = ()) -> str:
    """Name a claim with what differs, and with whatever makes it less than a claim of an act."""
    details = {"mode": (claim.mode, "act"), "stance": (claim.stance, "supports")}
    told = "".join(
        f"; {name} {given}"
        for name, (given, usual) in details.items()
        if name in properties or given != usual
    )
    sentence = " ".join(map(isolate, (claim.from_actor, claim.type, claim.to_actor)))
    return f"{sentence} (by {', '.join(map(isolate, claim.by))}{told})"
