"""The formats, and what each of them loses: told on the terminal and in the documents from here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..model.text import count
from .claims_table import render_csv
from .extract import Extract
from .formats.cytoscape import render_cytoscape
from .formats.ftm import render_ftm
from .formats.gexf import find_spells, render_gexf
from .formats.graphml import render_graphml
from .formats.nodelink import render_nodelink
from .plaintext import count_not_xml
from .records import actor_record, claim_record, source_record

NEVER = "private_note and the places in your files never leave, whatever the format."
_SYMMETRIC = "A tie that both ends share has an arrow there; `symmetric` says so."
_ONLY_DENIED = "Relations that nobody supports make no line, and are left out."
_PARAGRAPHS = "Of the sources: the paragraphs, the archived copy, the language, the fingerprint."
_ABOUT = "A date such as about 2012 is one of 2012."


@dataclass(frozen=True)
class Format:
    """A format to export: its id, the endings of its files, what reads it, what it loses."""

    id: str
    endings: tuple[str, ...]
    reads: str
    render: Callable[[Extract], str]
    whole: bool = False
    loses: tuple[str, ...] = ()
    is_xml: bool = False


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
                "A tie that both ends share is drawn with an arrow each way; that is no attack.",
                "A line stands on the days that are claimed for certain; an undated one always.",
                _ABOUT + " The attributes `start` and `end` keep it.",
                _ONLY_DENIED,
                "The project's own words: their signs stay, their sentences and limits go.",
                "Of the sources: the paragraphs.",
            ),
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
                "Of the sources: all but title, genre and paragraph of each claim.",
                "Which source is private: `private` of a line says that something behind it is.",
                "The project's own words: their signs stay, their sentences and limits go.",
            ),
        ),
        Format("nodelink", (".json",), "NetworkX, D3", render_nodelink, whole=True),
        Format(
            "csv",
            (".csv",),
            "spreadsheets, pandas, R",
            render_csv,
            loses=(
                "Actors that no claim names.",
                "Of the actors: all but id, name and kind.",
                _PARAGRAPHS,
                "That a source is private: each of its claims is marked so instead.",
                "The project's own words: write them into the file that import makes.",
            ),
        ),
        Format(
            "ftm",
            (".ftm.json", ".ftm", ".ijson"),
            "followthemoney, Aleph, OpenAleph",
            render_ftm,
            loses=(
                "Signs: support and hostility are links alike; `role` and `summary` say which.",
                "What kind of link: most are UnknownLink, since there is none for backing or war.",
                "Denials are no links; they stand in the description of what they deny.",
                _ONLY_DENIED,
                _ABOUT,
                "The means, the fight, the conduit and the amount of a claim, and who attacks.",
                "Of the sources: the paragraphs, the language, the archived copy, the fingerprint.",
                "Whether several actors of ours are one person or body of theirs.",
            ),
        ),
    )
}


def list_losses(extract: Extract, format: str) -> list[str]:
    """List what a format loses of these data: what it always does, and what is in them to lose."""
    chosen = FORMATS[format]
    told = list(chosen.loses)
    lines = extract.relations
    if chosen.id in ("gexf", "cytoscape", "ftm") and extract.unsupported:
        told.append(f"Left out so: {count(len(extract.unsupported), 'relation')}.")
    if chosen.id == "gexf":
        undated = sum(not find_spells(each) for each in lines)
        told.append(f"Undated: {count(undated, 'relation')} of {len(lines):,}.")
    if chosen.id == "ftm" and (extract.scores.actors or extract.scores.ties):
        told.append("Your own scores.")
    if chosen.is_xml and (strange := count_not_xml(_texts(extract))):
        told.append(
            f"{count(strange, 'character')} that XML does not allow: U+FFFD stands there instead"
            + ("; the records keep them." if chosen.whole else ".")
        )
    if extract.scope.as_given():
        told.append("What the scope leaves out, and the actors and sources that only that names.")
    return told


def _texts(extract: Extract) -> list[str]:
    """List every text of the records, however deep."""
    found: list[str] = []
    left: list[object] = [extract.title]
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
