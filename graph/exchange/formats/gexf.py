"""GEXF 1.3 with time intervals, for Gephi and Gephi Lite.

NetworkX only writes version 1.2 at most, and only its attributes; hence our own writer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ...model.dates import ALWAYS, Span, unite
from ...model.records import Actor, Relation
from ...model.vocabulary import SIGN_NAMES
from ...wording.claims import quote_name
from ..attributes import (
    ACTOR_ATTRIBUTES,
    RELATION_ATTRIBUTES,
    Value,
    actor_attributes,
    actor_scores,
    list_score_names,
    relation_attributes,
    relation_label,
    relation_scores,
)
from ..escaping import dump_json, escape_xml, for_xml
from ..extract import Extract
from ..records import source_record

NAMESPACE = "http://gexf.net/1.3"
_TYPES = {str: "string", int: "integer", bool: "boolean", float: "double"}
SHAPES = {"dot": "disc", "triangleDown": "triangle"}
"""The shapes whose names in GEXF differ from ours."""
_LINES = {"act": "solid", "label": "solid", "intent": "dashed", "thesis": "dotted"}
"""The line shape for each strength of a relation."""
_THICKNESS = {"act": 2.0, "label": 1.5, "intent": 1.0, "thesis": 0.5}
_EDGE_ATTRIBUTES = {**RELATION_ATTRIBUTES, "cited": str}


def render_gexf(extract: Extract) -> str:
    """Return GEXF 1.3: kinds and signs as colours, strength as line shape, dates as spells.

    Symmetric ties are `mutual`. They come last, since some readers use the type of the first edge
    for all.
    """
    root = Element("gexf", {"xmlns": NAMESPACE, "xmlns:viz": f"{NAMESPACE}/viz", "version": "1.3"})
    default = "undirected" if all(each.symmetric for each in extract.relations) else "directed"
    meta = SubElement(root, "meta")
    SubElement(meta, "creator").text = "actor-graph"
    SubElement(meta, "description").text = for_xml(extract.data.title)
    graph = SubElement(
        root,
        "graph",
        {
            "defaultedgetype": default,
            "mode": "dynamic",
            "timeformat": "date",
            "timerepresentation": "interval",
        },
    )
    of_actors, of_lines = list_score_names(extract)
    _declare(graph, "node", {**ACTOR_ATTRIBUTES, **dict.fromkeys(of_actors, float)})
    _declare(graph, "edge", {**_EDGE_ATTRIBUTES, **dict.fromkeys(of_lines, float)})
    nodes = SubElement(graph, "nodes")
    for actor in extract.actors:
        _add_node(nodes, extract, actor)
    edges = SubElement(graph, "edges")
    for relation in sorted(extract.relations, key=lambda each: each.symmetric):
        _add_edge(edges, extract, relation, default)
    indent(root, " ")
    text = tostring(root, encoding="unicode", short_empty_elements=True)
    return escape_xml(f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n')


def _declare(graph: Element, element_class: str, attributes: Mapping[str, type]) -> None:
    """Declare attributes; ids are the names, since some readers show ids and not titles."""
    declared = SubElement(graph, "attributes", {"class": element_class, "mode": "static"})
    for name, type in attributes.items():
        SubElement(declared, "attribute", {"id": name, "title": name, "type": _TYPES[type]})


def _add_node(nodes: Element, extract: Extract, actor: Actor) -> None:
    node = SubElement(
        nodes, "node", {"id": actor.id, "label": for_xml(quote_name(extract.data, actor.id))}
    )
    _add_values(node, {**actor_attributes(actor), **actor_scores(extract, actor)})
    kind = extract.data.kind_of(actor.id)
    _add_colour(node, f"hue-{kind.colour}")
    if actor.id in extract.positions:
        x, y = extract.positions[actor.id]
        # The y axis points upwards in GEXF, and downwards in the picture.
        SubElement(node, "viz:position", {"x": f"{x:.1f}", "y": f"{-y:.1f}", "z": "0.0"})
    SubElement(node, "viz:size", {"value": "10.0"})
    SubElement(node, "viz:shape", {"value": SHAPES.get(kind.shape, kind.shape)})


def _add_edge(edges: Element, extract: Extract, relation: Relation, default: str) -> None:
    shared = "mutual" if default == "directed" else "undirected"
    source, target = relation.directed_ends
    edge = SubElement(
        edges,
        "edge",
        {
            "id": relation.id,
            "source": source,
            "target": target,
            "type": shared if relation.symmetric else "directed",
            "kind": relation.type,
            "label": for_xml(relation_label(extract.data, relation)),
        },
    )
    attributes = relation_attributes(extract.data, relation)
    own = relation_scores(extract, relation)
    _add_values(edge, {**attributes, "cited": _cited(extract, relation), **own})
    _add_spells(edge, find_spells(relation))
    colour = extract.data.type_of(relation).colour
    _add_colour(edge, f"hue-{colour}" if colour else f"sign-{SIGN_NAMES[relation.sign]}")
    standing = relation.standing or "thesis"
    SubElement(edge, "viz:thickness", {"value": str(_THICKNESS[standing])})
    SubElement(edge, "viz:shape", {"value": _LINES[standing]})


def _cited(extract: Extract, relation: Relation) -> str:
    """Return the sources of a relation's claims as JSON, without their paragraphs."""
    wanted = {claim.source for claim in relation.claims}
    records = {each.id: source_record(each) for each in extract.sources if each.id in wanted}
    for record in records.values():
        record.pop("paragraphs", None)
    return dump_json(records)


def _add_values(element: Element, values: Mapping[str, Value | float]) -> None:
    group = SubElement(element, "attvalues")
    for name, value in values.items():
        text = str(value).lower() if isinstance(value, bool) else for_xml(str(value))
        SubElement(group, "attvalue", {"for": name, "value": text})


def _add_colour(element: Element, name: str) -> None:
    """Add a colour of the page by its name there; grey for an unknown one."""
    from ...page.theme import LIGHT

    rgb = bytes.fromhex(LIGHT.get(name, LIGHT["hue-grey"]).removeprefix("#"))
    red, green, blue = map(str, rgb)
    SubElement(element, "viz:color", {"r": red, "g": green, "b": blue})


def _add_spells(edge: Element, spells: Iterable[Span]) -> None:
    group = None
    for spell in spells:
        if group is None:
            group = SubElement(edge, "spells")
        ends = {"start": spell.first, "end": spell.last}
        open_ends = (ALWAYS.first, ALWAYS.last)
        given = {name: day.isoformat() for name, day in ends.items() if day not in open_ends}
        SubElement(group, "spell", given)


def find_spells(relation: Relation) -> tuple[Span, ...]:
    """List the days on which a relation applies, as claimed; none if it is undated.

    If no day is certain, since it is only said to be over, the days on which it may have applied.
    """
    dated = [claim for claim in relation.supporting if claim.start or claim.end or claim.past]
    known = [each.validity.known for each in relation.supporting if each.validity.known]
    if not dated:
        return ()
    if known:
        return unite(known)
    possible = [claim.validity.possible for claim in dated]
    return unite(span for span in possible if span and span != ALWAYS)
