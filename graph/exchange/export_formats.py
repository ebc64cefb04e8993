"""The export formats and what each loses, for the terminal and the documents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..model.text import count
from .claims_csv import render_csv
from .escaping import count_not_xml
from .extract import Extract
from .formats.cytoscape import render_cytoscape
from .formats.ftm import render_ftm
from .formats.gexf import find_spells, render_gexf
from .formats.graphml import render_graphml
from .formats.nodelink import render_nodelink
from .records import actor_record, claim_record, source_record

NEVER = "No format contains private_note, or the file names and lines of your data."
_SYMMETRIC = "A symmetric tie is drawn with an arrow; `symmetric` marks it."
_ONLY_DENIED = "Relations that nobody supports are left out."
_PARAGRAPHS = "Of sources: paragraphs, archived copy, language, fingerprint."
_ABOUT = "A date such as about 2012 becomes 2012."


@dataclass(frozen=True)
class Format:
    """An export format: its id, file extensions, the programs that read it, what it loses.

    `loses` is what it always loses; each of `counts` returns what it loses of given data, or "".
    """

    id: str
    endings: tuple[str, ...]
    reads: str
    render: Callable[[Extract], str]
    whole: bool = False
    loses: tuple[str, ...] = ()
    counts: tuple[Callable[[Extract], str], ...] = ()
    is_xml: bool = False


def _count_unsupported(extract: Extract) -> str:
    number = len(extract.unsupported)
    return f"Left out, since nobody supports them: {count(number, 'relation')}." if number else ""


def _count_undated(extract: Extract) -> str:
    undated = sum(not find_spells(each) for each in extract.relations)
    return f"Undated: {count(undated, 'relation')} of {len(extract.relations):,}."


def _count_scores(extract: Extract) -> str:
    return "Your own scores." if extract.scores.actors or extract.scores.ties else ""


FORMATS: dict[str, Format] = {
    each.id: each
    for each in (
        Format(
            "graphml",
            (".graphml",),
            "NetworkX, igraph, yEd, Gephi, graphology",
            render_graphml,
            whole=True,
            loses=(_SYMMETRIC,),
            is_xml=True,
        ),
        Format(
            "gexf",
            (".gexf",),
            "Gephi, Gephi Lite, NetworkX, graphology",
            render_gexf,
            loses=(
                "A symmetric tie has an arrow each way; that does not mean that both attack.",
                "An edge exists on the days that are claimed for certain; an undated one always.",
                _ABOUT + " The attributes `start` and `end` keep it.",
                _ONLY_DENIED,
                "The project's own vocabulary: signs are kept, sentences and constraints are lost.",
                "Of sources: paragraphs.",
            ),
            counts=(_count_unsupported, _count_undated),
            is_xml=True,
        ),
        Format(
            "cytoscape",
            (".cyjs",),
            "Cytoscape, Cytoscape.js, NetworkX",
            render_cytoscape,
            loses=(
                _SYMMETRIC,
                _ONLY_DENIED,
                "Of sources: all but title, genre and paragraph of each claim.",
                "Which source is private: `private` marks edges that rest on one.",
                "The project's own vocabulary: signs are kept, sentences and constraints are lost.",
            ),
            counts=(_count_unsupported,),
        ),
        Format("nodelink", (".json",), "NetworkX, D3", render_nodelink, whole=True),
        Format(
            "csv",
            (".csv",),
            "spreadsheets, pandas, R",
            render_csv,
            loses=(
                "Actors that no claim names.",
                "Of actors: all but id, name and kind.",
                _PARAGRAPHS,
                "That a source is private: each of its claims is marked private instead.",
                "The project's own vocabulary: add it to the file that import writes.",
            ),
        ),
        Format(
            "ftm",
            (".ftm.json", ".ftm", ".ijson"),
            "followthemoney, Aleph, OpenAleph",
            render_ftm,
            loses=(
                "Signs: support and hostility are both links; `role` and `summary` say which.",
                "The kind of link: most are UnknownLink, as there is none for backing or war.",
                "Denials are not links; they are in the description of what they deny.",
                _ONLY_DENIED,
                _ABOUT,
                "Of claims: means, against, via, amount and attacker.",
                "Of sources: paragraphs, archived copy, language, fingerprint.",
                "Whether several actors are the same entity in other data.",
            ),
            counts=(_count_unsupported, _count_scores),
        ),
    )
}


def list_losses(extract: Extract, format: str) -> list[str]:
    """List what a format loses of these data: what it always loses, and what these data contain."""
    chosen = FORMATS[format]
    losses = [*chosen.loses, *filter(None, (lost(extract) for lost in chosen.counts))]
    if chosen.is_xml and (forbidden := count_not_xml(_texts(extract))):
        losses.append(
            f"{count(forbidden, 'character')} that XML does not allow: replaced by U+FFFD"
            + ("; the records keep them." if chosen.whole else ".")
        )
    if extract.scope.as_given():
        losses.append(
            "What the scope leaves out, and the actors and sources that only occur there."
        )
    return losses


def _texts(extract: Extract) -> list[str]:
    """List every text of the records, at any depth."""
    found: list[str] = []
    left: list[object] = [extract.data.title]
    left += map(actor_record, extract.actors)
    left += map(source_record, extract.sources)
    left += map(claim_record, extract.claims)
    while left:
        value = left.pop()
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, dict):
            left += value.values()
        elif isinstance(value, (tuple, list)):
            left += value
    return found
