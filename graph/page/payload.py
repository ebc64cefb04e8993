"""Graph -> the page's one JSON record, sorted and complete."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..analysis.ask.grammar import make_grammar
from ..analysis.centrality import ATTENTION
from ..analysis.columns import COLUMNS, COMPUTED
from ..analysis.records import CLAIM_FIELDS, RELATION_FIELDS
from ..analysis.scores import NO_SCORES, OwnScores
from ..files.layout_file import Layout
from ..model.bidi import isolate
from ..model.dates import PartialDate, Span
from ..model.drawing import Drawing
from ..model.garbage import paused_collection
from ..model.graph_data import Graph, GraphData, read_graph
from ..model.phrases import PHRASES
from ..model.records import Actor, Claim, Source, as_json
from ..model.vocabulary import (
    LINES,
    SIGN_LABELS,
    TENSES,
    Attack,
    Dashes,
    Mode,
    RelationType,
    Tense,
    Vocabulary,
)
from ..wording.claims import is_plural, quote_name
from ..wording.marks import MARKS
from .kept import describe_network
from .measures import list_offers
from .scores import describe_scores
from .source_text import cite_source, format_byline, say_banner
from .theme import Stroke, find_colour, find_hue, find_shape, list_strokes, wrap_label
from .vis import choose_options

if TYPE_CHECKING:
    from . import records

FORMAT = 1
FIELDS: records.AnswerFields = {
    "relation": ["from", "type", "to", "id", *RELATION_FIELDS],
    "claim": list(CLAIM_FIELDS),
}


@paused_collection()
def build_payload(graph: Graph, layout: Layout, scores: OwnScores = NO_SCORES) -> records.Payload:
    """Build the record from a graph, its layout and own scores.

    `private_note` is not part of a graph, and so not of a page.
    """
    data = read_graph(graph)
    sources = list(data.sources.values())
    network = describe_network(data, layout)
    payload: records.Payload = {
        "format": FORMAT,
        "title": data.title or "Actors and claims",
        "banner": say_banner(sources, sum(data.is_private(claim) for claim in data.claims)),
        "vocabulary": _describe_vocabulary(data.vocabulary),
        "sources": [_describe_source(source, data.speakers[source.id]) for source in sources],
        "actors": [_describe_actor(data, actor) for actor in data.actors.values()],
        "claims": [_describe_claim(data, claim) for claim in data.claims],
        "positions": {id: layout.positions[id] for id in data.actors},
        "pinned": sorted(layout.pinned),
        "lone": sorted(layout.lone),
        "names": dict(sorted(layout.names.items())),
        "bends": dict(sorted(layout.bends.items())),
        "upright": _describe_drawing(layout.upright),
        "plural": _list_plural(data),
        "fields": FIELDS,
        "ask": as_json(make_grammar(data)),
        "offers": list_offers(data),
        "phrases": dict(PHRASES),
        "marks": [as_json(mark) for mark in MARKS],
        "csv": [*COLUMNS, *COMPUTED],
        "measures": network["measures"],
        "attention": ATTENTION,
        "tensions": network["tensions"],
        "blocs": network["blocs"],
        "strokes": _describe_strokes(),
        "options": choose_options(len(data.actors)),
    }
    if network["overview"]:
        payload["overview"] = network["overview"]
    if scores != NO_SCORES:
        payload["own_scores"] = describe_scores(scores, data.select().relations)
    return payload


def _describe_vocabulary(vocabulary: Vocabulary) -> records.VocabularyRecord:
    return {
        "types": [
            {
                "id": each.id,
                "label": isolate(each.name),
                "role": each.role,
                "sign": each.sign,
                "colour": find_colour(each),
                "line": each.dashes,
                "symmetric": each.symmetric,
                "meaning": each.meaning,
                "patterns": _list_patterns(each),
                "gerunds": _list_gerunds(each),
            }
            for each in vocabulary.relation_types.values()
        ],
        "signs": [
            {"id": sign, "label": SIGN_LABELS[sign], "colour": f"sign-{sign}", "line": line}
            for sign, line in LINES.items()
        ],
        "kinds": [
            {
                "id": kind.id,
                "label": isolate(kind.label),
                "role": kind.role,
                "body": kind.body,
                "meaning": kind.meaning,
                "shape": find_shape(kind.shape),
                "colour": find_hue(kind.colour),
            }
            for kind in vocabulary.kinds.values()
        ],
        "modes": [
            {
                "id": mode.id,
                "label": mode.label,
                "meaning": mode.meaning,
                "tail": mode.tail,
                "mark": mode.mark,
            }
            for mode in vocabulary.modes.values()
        ],
        "means": dict(vocabulary.means),
    }


_ATTACKS: dict[str, Attack] = {"": "none", "attack": "one", "both": "both"}


def _list_patterns(type: RelationType) -> dict[str, str]:
    """Map form names ("present", "past intent", "future attack") to a type's sentence patterns.

    In "both" each end attacks the other.
    """
    return {
        " ".join(filter(None, (tense, intent, form))): _find_pattern(type, tense, attack, intent)
        for tense in TENSES
        for intent in ("", "intent")
        for form, attack in _ATTACKS.items()
        if type.attacker or form != "both"
    }


def _find_pattern(type: RelationType, tense: Tense, attack: Attack, intent: str) -> str:
    if attack == "both" and type.attacks:
        return type.phrase("{from}", "{to}", tense=tense, attack=attack, intent=bool(intent))
    return type.pattern(tense, attack, bool(intent))


def _list_gerunds(type: RelationType) -> dict[str, str]:
    """Map form names ("", "intent attack") to what an end says about itself: "backing {to}"."""
    forms = {
        " ".join(filter(None, (intent, attack))): type.find_gerund(bool(attack), bool(intent))
        for intent in ("", "intent")
        for attack in ("", "attack")
    }
    return {name: form for name, form in forms.items() if form}


def _describe_source(source: Source, publishers: Iterable[str]) -> records.SourceRecord:
    published = source.published
    return {
        "id": source.id,
        "label": isolate(source.label),
        "title": source.title,
        "author": source.author,
        "publisher": source.publisher,
        "short": source.short,
        "published": _date(published),
        "published_span": _days(Span(published.first, published.last) if published else None),
        "genre": source.genre,
        "language": source.language,
        "url": source.url,
        "cite": cite_source(source),
        "line": format_byline(source),
        "published_by": list(publishers),
        "paragraphs": [
            {"id": each.id, "starts": each.starts, "gist": each.gist}
            for each in source.paragraphs.values()
        ],
    }


def _describe_actor(data: GraphData, actor: Actor) -> records.ActorRecord:
    return {
        "id": actor.id,
        "name": actor.name,
        "in_sentences": actor.in_sentences,
        "wrapped": _wrap(quote_name(data, actor.id)),
        "kind": actor.kind,
        "plural": is_plural(data, actor.id),
        "aliases": list(actor.aliases),
        "named_by": actor.named_by,
        "note": actor.note,
    }


def _wrap(name: str) -> str | None:
    wrapped = wrap_label(name)
    return None if wrapped == name else wrapped


def _list_plural(data: GraphData) -> list[str]:
    """List the claimants that are no actors and take a plural verb."""
    entries = {entry for claim in data.claims for entry in claim.by} - data.actors.keys()
    return sorted(entry for entry in entries if is_plural(data, entry))


def _describe_claim(data: GraphData, claim: Claim) -> records.ClaimRecord:
    return {
        "from": claim.from_actor,
        "type": claim.type,
        "to": claim.to_actor,
        "source": claim.source,
        "at": claim.at,
        "by": list(claim.by),
        "own_voice": claim.own_voice,
        "voice": claim.voice,
        "mode": claim.mode,
        "stance": claim.stance,
        "said": _date(claim.said),
        "start": _date(claim.start),
        "end": "past" if claim.past else _date(claim.end),
        "means": list(claim.means),
        "against": list(claim.against),
        "via": list(claim.via),
        "attacker": claim.attacker,
        "event": claim.event,
        "amount": claim.amount,
        "unit": claim.unit,
        "quote": claim.quote,
        "note": claim.note,
        "coder": claim.coder,
        "private": data.is_private(claim),
    }


def _describe_drawing(drawing: Drawing) -> records.DrawingRecord:
    return {
        "positions": dict(sorted(drawing.positions.items())),
        "names": dict(sorted(drawing.names.items())),
        "bends": dict(sorted(drawing.bends.items())),
    }


def _describe_strokes() -> dict[Dashes, dict[Mode, records.StrokeRecord]]:
    return {
        line: {mode: _describe_stroke(stroke) for mode, stroke in modes.items()}
        for line, modes in list_strokes().items()
    }


def _describe_stroke(stroke: Stroke) -> records.StrokeRecord:
    return {"width": stroke.width, "dashes": list(stroke.dashes), "opacity": stroke.opacity}


def _date(date: PartialDate | None) -> str | None:
    return str(date) if date else None


def _days(span: Span | None) -> tuple[str, str] | None:
    return (span.first.isoformat(), span.last.isoformat()) if span else None
