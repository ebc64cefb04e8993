"""Refresh a card: find again which actors its paragraphs mention, in the text of its source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..analysis.mentions import Names, Passage
from ..analysis.missed import Missed, list_missed
from ..analysis.verification import find_paragraphs, require_paragraphs
from ..files import Paths, show_path
from ..files.source_text import read_source_text
from ..model.errors import GraphError, Problem
from ..model.records import HEADLINE, Dataset, Paragraph, Source
from ..model.text import clean, did_you_mean, quoted
from .claim_reference import count_claims
from .fields import OddlyWrittenError
from .mentions import find_card, set_mentions
from .project import Project, Together
from .split_paragraphs import split_text


@dataclass(frozen=True, slots=True)
class MentionChange:
    """A paragraph whose mentions change, and the ids of the actors that it gains and loses."""

    at: str
    gained: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refreshed:
    """The changes of a card's mentions, its file, and warnings that are new.

    `missed` are the paragraphs that then mention two or more actors and have no claim.
    """

    source: str
    file: str
    changes: tuple[MentionChange, ...]
    missed: tuple[Missed, ...]
    warnings: tuple[Problem, ...]


def refresh_source(
    text_file: Path,
    source: str,
    paths: Paths = None,
    dry_run: bool = False,
    together: Together = None,
) -> Refreshed:
    """Set the mentions of a card to what its text names, as for a new source; keep all else.

    Only the mentions of paragraphs that gain or lose actors change. The text is not stored.
    `together` are other files to write with the card.

    Raises GraphError for an unknown source, or a text that is not the one of the card; DataError
    where a paragraph of the card is not in the text.
    """
    with Project.open(paths, together) as project:
        card = _find_source(project.dataset, clean(source))
        passages = _find_passages(card, read_source_text(text_file, card)[0])
        names = Names.of(project.dataset)
        found = {at: _find(names, each, passages) for at, each in card.paragraphs.items()}
        changes = [
            _compare(at, paragraph.mentions, found[at])
            for at, paragraph in card.paragraphs.items()
            if set(found[at]) != set(paragraph.mentions)
        ]
        for change in changes:
            set_mentions(project, card.id, change.at, found[change.at])
        after = project.check()
        _check_only_mentions(project.dataset, after.require(), card.id)
        if not dry_run:
            project.write()
        file = show_path(find_card(project, card.id))
        missed = list_missed(after.require(), card.id)
        return Refreshed(card.id, file, tuple(changes), missed, project.new_warnings(after))


def _find_source(dataset: Dataset, id: str) -> Source:
    if id not in dataset.sources:
        hint = did_you_mean(id, dataset.sources)
        raise GraphError(f"There is no source {quoted(id)}. {hint}".strip())
    return dataset.sources[id]


def _find_passages(card: Source, text: str) -> dict[str, Passage]:
    """Find the paragraphs of a card in a text.

    Headings and lines at the end are left out, as by `add_source`, if all paragraphs are in the
    rest.
    """
    whole = Passage.of(_leave_out(card, text))
    if find_paragraphs(card, whole)[0].keys() != card.paragraphs.keys() - {HEADLINE}:
        whole = Passage.of(text)
    parts = {at: whole.part(*span) for at, span in require_paragraphs(card, whole).items()}
    return {**parts, HEADLINE: Passage.of(card.title)}


def _find(names: Names, paragraph: Paragraph, passages: Mapping[str, Passage]) -> list[str]:
    """Find the actors that a paragraph mentions: first those of its card, in their order.

    These stay even if their names occur only inside longer ones, as in epithets.
    """
    passage = passages.get(paragraph.id, Passage(()))
    inside = set(names.find(passage, inside=True))
    kept = [id for id in paragraph.mentions if id in inside]
    return list(dict.fromkeys([*kept, *names.find(passage)]))


def _leave_out(card: Source, text: str) -> str:
    known = [each for name in card.speakers for each in (name, f"By {name}")]
    try:
        return "\n\n".join([card.title, *split_text(text, card.title, known).paragraphs])
    except GraphError:
        return text


def _compare(at: str, was: Sequence[str], now: Sequence[str]) -> MentionChange:
    gained = tuple(id for id in now if id not in was)
    return MentionChange(at, gained, tuple(id for id in was if id not in now))


def _check_only_mentions(was: Dataset, now: Dataset, id: str) -> None:
    """Check that the edit changed mentions of one source, and nothing else."""
    before, after = (
        {**each.sources, id: each.sources[id].keep_mentions(())} for each in (was, now)
    )
    if before != after or now.actors != was.actors:
        raise OddlyWrittenError
    if count_claims(now.claims) != count_claims(was.claims):
        raise OddlyWrittenError
