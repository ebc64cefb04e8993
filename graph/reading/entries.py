"""Reading the vocabulary, the sources and the actors of all files."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from ..errors import Place
from ..forms import ActorForm, CardForm, KindForm, ListedSourceForm, SourceForm, TypeForm
from ..model import Actor, Paragraph, Source
from ..vocabulary import builtin_vocabulary, make_kind, make_type
from .filling import Findings, entries_of, fill, fill_partly, list_texts, shown
from .ids import RESERVED, check_id
from .joining import Record, join_records
from .known import Known
from .nodes import Entry, Node


def read_vocabulary(node: Node, known: Known, findings: Findings) -> None:
    """Add a file's own relation types and actor kinds to what is known."""
    for key, value in entries_of(node, "vocabulary", findings):
        if key.value == "relation_types":
            _read_types(value, known, findings)
        elif key.value == "kinds":
            _read_kinds(value, known, findings)
        else:
            hint = known.hint_at(str(key.value), ["relation_types", "kinds"])
            findings.error(
                key.place, f"{shown(str(key.value))} is not a field of vocabulary.", hint
            )
            known.unread |= value.words()


def _read_types(node: Node, known: Known, findings: Findings) -> None:
    for entry in entries_of(node, "relation_types", findings):
        id = str(entry.key.value)
        if not _is_new("Relation type", "type", entry, known, findings):
            continue
        form = fill(TypeForm, _or_mapping(entry.value), f"Relation type {shown(id)}", findings)
        made = None
        if form and form.symmetric and form.acyclic:
            findings.error(
                entry.key.place,
                f"Relation type {shown(id)} is both symmetric and acyclic.",
                "A symmetric type always leads back; leave out one of the two.",
            )
        elif form:
            fields = form.model_dump(exclude_none=True)
            made = make_type(id, fields)
        _define("Relation type", "type", entry, made, known.types, known, findings)


def _read_kinds(node: Node, known: Known, findings: Findings) -> None:
    for entry in entries_of(node, "kinds", findings):
        id = str(entry.key.value)
        if _is_new("Actor kind", "kind", entry, known, findings):
            form = fill(KindForm, _or_mapping(entry.value), f"Actor kind {shown(id)}", findings)
            made = make_kind(id, form.model_dump(exclude_none=True)) if form else None
            _define("Actor kind", "kind", entry, made, known.kinds, known, findings)


def _or_mapping(node: Node) -> Node:
    """Take an empty entry as one that leaves everything out."""
    return Node(node.file, node.line, node.column, {}) if node.value is None else node


def _is_new(what: str, sort: str, entry: Entry, known: Known, findings: Findings) -> bool:
    """Check the id of a definition; false where it defines again what is already there."""
    id = str(entry.key.value)
    builtin = builtin_vocabulary()
    if (sort, id) not in known.nodes:
        check_id(entry.key, what, findings)
    first = known.remember(sort, entry.key, entry.value)
    if (sort == "type" and id in builtin.relation_types) or (
        sort == "kind" and id in builtin.kinds
    ):
        findings.error(
            entry.key.place,
            f"{what} {shown(id)} is built in and cannot be defined anew.",
            "Give yours another id.",
        )
        return False
    if first is not None and not known.merging:
        findings.error(
            entry.key.place,
            f"{what} {shown(id)} is defined a second time; the first is at {first}.",
            "Join the two, or rename one.",
        )
        return False
    return True


def _define(
    what: str,
    sort: str,
    entry: Entry,
    made: Record | None,
    table: dict[str, Record | None],
    known: Known,
    findings: Findings,
) -> None:
    """Note what an entry defines; join it with what another project says of the same id."""
    id = str(entry.key.value)
    first = known.nodes[sort, id]
    before = table.get(id)
    if first[0] is not entry.key:
        known.shared.add((sort, id))
        if before and made:
            made = join_records(what, before, made, first[1], entry, findings)
        table[id] = before and made
    else:
        table[id] = made


def check_towards(known: Known, findings: Findings) -> None:
    """Check that the kinds which a type is limited to exist."""
    for sort, id in known.nodes:
        for node in list_texts(known.value_of(sort, id), "towards") if sort == "type" else ():
            kind = str(node.value).strip()
            if kind not in known.kinds and not known.may_define(kind):
                findings.error(
                    node.place,
                    f"Relation type {shown(id)}: there is no kind {shown(kind)}.",
                    known.hint_at_kind(kind),
                )


def read_card(node: Node, stem: str, known: Known, findings: Findings) -> None:
    """Read a card, a file with one source; `stem` is what the file is called, without its end."""
    given = node.find("id")
    id = given.value if isinstance(given.value, str) else stem
    key = Node(given.file, given.line, given.column, id, given.inset)
    form, _ = fill_partly(CardForm, node, f"Card {shown(id)}", findings)
    if id != stem:
        findings.warn(
            given.place,
            f"The card is called {shown(id)}, but its file {shown(PurePath(node.file).name)}.",
            f"Rename the file to {id}.yaml.",
        )
    _add_source(Entry(key, node), form, known, findings)


def read_sources(node: Node, known: Known, findings: Findings) -> None:
    """Read the sources that a data file holds itself."""
    for entry in entries_of(node, "sources", findings):
        id = str(entry.key.value)
        form, _ = fill_partly(ListedSourceForm, entry.value, f"Source {shown(id)}", findings)
        if form and form.id not in (None, id):
            findings.error(
                entry.value.find("id").place,
                f"Source {shown(id)} says that its id is {shown(str(form.id))}.",
                "Leave the id out.",
            )
        _add_source(entry, form, known, findings)


def _add_source(entry: Entry, form: SourceForm | None, known: Known, findings: Findings) -> None:
    id = str(entry.key.value)
    if not _is_new("Source", "source", entry, known, findings):
        return
    paragraphs = entry.value.at("paragraphs")
    for key, paragraph in paragraphs.entries if paragraphs else ():
        check_id(key, "Paragraph", findings)
        known.mentions += list_texts(paragraph, "mentions")
    if form:
        _check_visit(entry, form, findings)
    made = _make_source(id, form) if form else None
    _define("Source", "source", entry, made, known.sources, known, findings)


def _check_visit(entry: Entry, form: SourceForm, findings: Findings) -> None:
    """Check that a source was published by the day on which it was last visited."""
    published, accessed = form.published, form.accessed
    if published and accessed and accessed.last < published.first:
        findings.error(
            entry.value.find("accessed").place,
            f"Source {shown(str(entry.key.value))} was accessed in {accessed}, before it was "
            f"published in {published}.",
            "Correct one of the dates.",
        )


def _make_source(id: str, form: SourceForm) -> Source:
    fields: dict[str, Any] = {
        name: getattr(form, name) for name in SourceForm.model_fields if name != "paragraphs"
    }
    paragraphs = {
        key: Paragraph(key, each.starts or "", each.gist or "", tuple(each.mentions or ()))
        if each
        else Paragraph(key)
        for key, each in (form.paragraphs or {}).items()
    }
    return Source(id=id, paragraphs=paragraphs, **fields)


def read_actors(node: Node, known: Known, findings: Findings) -> None:
    """Read the actors of one file."""
    for entry in entries_of(node, "actors", findings):
        id = str(entry.key.value)
        if not _is_new("Actor", "actor", entry, known, findings):
            continue
        if id in RESERVED:
            findings.error(
                entry.key.place,
                f"Actor {shown(id)} is called by a word of the format.",
                "Give it another id.",
            )
        form, _ = fill_partly(ActorForm, entry.value, f"Actor {shown(id)}", findings)
        made = _make_actor(id, form) if form else None
        _define("Actor", "actor", entry, made, known.actors, known, findings)


def _make_actor(id: str, form: ActorForm) -> Actor:
    return Actor(
        id=id,
        name=form.name,
        kind=form.kind,
        in_sentences=form.in_sentences,
        aliases=tuple(form.aliases or ()),
        mentioned_as=tuple(form.mentioned_as or ()),
        plural=form.plural,
        named_by=form.named_by,
        note=form.note,
    )


def check_actors(known: Known, findings: Findings) -> None:
    """Check what actors refer to: kinds, types and sources."""
    for id, actor in known.actors.items():
        key, value = known.nodes["actor", id]
        if id in known.types:
            findings.error(
                key.place,
                f"Actor {shown(id)} is called as a relation type is.",
                "Give it another id.",
            )
        if not actor:
            continue
        if actor.kind and actor.kind not in known.kinds and not known.may_define(actor.kind):
            findings.error(
                value.find("kind").place,
                f"Actor {shown(id)}: there is no kind {shown(actor.kind)}.",
                known.hint_at_kind(actor.kind),
            )
        if actor.named_by:
            _check_label(actor, actor.named_by, value.find("named_by").place, known, findings)


def _check_label(
    actor: Actor, named_by: str, place: Place, known: Known, findings: Findings
) -> None:
    if named_by == actor.id and named_by not in known.sources:
        findings.warn(
            place,
            f"Actor {shown(actor.id)}: named_by is the actor itself.",
            "Name whose label it is, or leave named_by out.",
        )
    elif named_by not in known.sources and not known.has_actor(named_by):
        findings.error(
            place,
            f"Actor {shown(actor.id)}: named_by {shown(named_by)} is no source and no actor.",
            known.hint_at(named_by, [*known.sources, *known.actors]),
        )
