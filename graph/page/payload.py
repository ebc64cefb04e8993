"""Graph -> the page's one JSON record, sorted and complete."""

from __future__ import annotations

from collections.abc import Iterable

from ..analysis.ask import make_grammar
from ..analysis.centrality import ATTENTION
from ..analysis.columns import COLUMNS, COMPUTED
from ..analysis.records import CLAIM_FIELDS, RELATION_FIELDS
from ..analysis.scores import NO_SCORES, OwnScores
from ..files.layout_file import Layout
from ..model.bidi import isolate
from ..model.dates import PartialDate, Span
from ..model.drawing import Drawing
from ..model.graph_data import Graph, GraphData, read_graph
from ..model.phrases import PHRASES
from ..model.records import Actor, Claim, Source, as_json
from ..model.vocabulary import (
    LINES,
    SIGN_LABELS,
    TENSES,
    Dashes,
    Mode,
    RelationType,
    Vocabulary,
)
from ..wording.claims import (
    is_plural,
    phrase_claim,
    quote_name,
    say_amount,
    say_dates,
    say_name,
    show_name,
)
from ..wording.marks import MARKS
from ..wording.sentences import say_claim, show_claimant
from . import records
from .blocs import describe_blocs
from .measures import list_measures, list_offers
from .overview import describe_overview
from .scores import describe_scores
from .source_text import cite_source, format_byline, say_banner
from .tensions import describe_tensions
from .theme import Stroke, find_colour, find_hue, find_shape, list_strokes
from .vis import draw

FORMAT = 1
FIELDS: records.AnswerFields = {
    "relation": ["from", "type", "to", "id", *RELATION_FIELDS],
    "claim": list(CLAIM_FIELDS),
}


def build_payload(graph: Graph, layout: Layout, scores: OwnScores = NO_SCORES) -> records.Payload:
    """Build the record from a graph, its layout and own scores.

    `private_note` is not part of a graph, and so not of a page.
    """
    data = read_graph(graph)
    sources = list(data.sources.values())
    relations = data.select().relations
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
        "lookup": {"actors": data.names, "claimants": data.claimant_names()},
        "fields": FIELDS,
        "ask": as_json(make_grammar(data)),
        "offers": list_offers(data),
        "phrases": dict(PHRASES),
        "marks": [as_json(mark) for mark in MARKS],
        "csv": [*COLUMNS, *COMPUTED],
        "measures": list_measures(data),
        "attention": ATTENTION,
        "tensions": describe_tensions(data),
        "blocs": describe_blocs(data),
        "strokes": _describe_strokes(),
        "drawing": draw({id: quote_name(data, id) for id in data.actors}, relations, layout),
    }
    overview = describe_overview(data)
    if overview:
        payload["overview"] = overview
    if scores != NO_SCORES:
        payload["own_scores"] = describe_scores(scores, relations)
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
    }


def _list_patterns(type: RelationType) -> dict[str, str]:
    """Map form names ("present", "past intent", "future attack") to a type's sentence patterns."""
    return {
        " ".join(filter(None, (tense, intent, attack))): type.pattern(
            tense, "one" if attack else "none", bool(intent)
        )
        for tense in TENSES
        for intent in ("", "intent")
        for attack in ("", "attack")
    }


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
        "label": show_name(data, actor.id),
        "said": say_name(data, actor.id),
        "kind": actor.kind,
        "plural": is_plural(data, actor.id),
        "aliases": list(actor.aliases),
        "named_by": actor.named_by,
        "note": actor.note,
    }


def _describe_claim(data: GraphData, claim: Claim) -> records.ClaimRecord:
    validity = claim.validity
    return {
        "from": claim.from_actor,
        "type": claim.type,
        "to": claim.to_actor,
        "source": claim.source,
        "at": claim.at,
        "by": list(claim.by),
        "by_many": [is_plural(data, entry) for entry in claim.by],
        "by_labels": [show_claimant(data, entry) for entry in claim.by],
        "own_voice": claim.own_voice,
        "voice": claim.voice,
        "mode": claim.mode,
        "stance": claim.stance,
        "said": _date(claim.said),
        "start": _date(claim.start),
        "end": "past" if claim.past else _date(claim.end),
        "known": _days(validity.known),
        "possible": _days(validity.possible),
        "dates": say_dates(claim),
        "tense": claim.tense,
        "means": list(claim.means),
        "against": list(claim.against),
        "via": list(claim.via),
        "attacker": claim.attacker,
        "event": claim.event,
        "amount": claim.amount,
        "unit": claim.unit,
        "amount_text": say_amount(claim),
        "quote": claim.quote,
        "note": claim.note,
        "coder": claim.coder,
        "private": data.is_private(claim),
        "sentence": say_claim(data, claim),
        "phrase": phrase_claim(data, claim),
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
