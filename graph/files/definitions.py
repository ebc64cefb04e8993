"""Read the vocabulary, the sources and the actors of all files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any, Generic, TypeVar

from ..model.codes import Code
from ..model.errors import Place
from ..model.records import Actor, Paragraph, Source
from ..model.vocabulary import (
    SIGN_NAMES,
    RelationType,
    builtin_vocabulary,
    make_kind,
    make_type,
    sign_of_role,
)
from .ids import RESERVED, check_id
from .merge_definitions import Record, merge_records
from .schema import ActorForm, CardForm, KindForm, ListedSourceForm, SourceForm, TypeForm
from .symbols import Symbols
from .validate import Findings, entries_of, list_texts, shown, validate, validate_partly
from .yaml_nodes import Entry, Node


def read_vocabulary(nodes: Iterable[Node], known: Symbols, findings: Findings) -> None:
    """Define the relation types and actor kinds of all files."""
    types: list[_Draft[TypeForm]] = []
    kinds: list[_Draft[KindForm]] = []
    for node in nodes:
        for key, value in entries_of(node, "vocabulary", findings):
            if key.value == "relation_types":
                types += _read_section(_TYPE, TypeForm, value, known, findings)
            elif key.value == "kinds":
                kinds += _read_section(_KIND, KindForm, value, known, findings)
            else:
                field = str(key.value)
                message = f"{shown(field)} is not a field of vocabulary."
                hint = known.hint_at(field, ["relation_types", "kinds"])
                findings.error(key.place, "unknown-field", message, hint, field=field)
                known.unread |= value.words()
    for type in _sort_by_like(_TYPE, types, known.types, known, findings):
        made = _make_type(type, type.form, known, findings) if type.form else None
        _define(*_TYPE, type.entry, made, known.types, known, findings)
    for kind in _sort_by_like(_KIND, kinds, known.kinds, known, findings):
        like = known.kinds.get(kind.like)
        fields = kind.form.model_dump(exclude_none=True) if kind.form else None
        drawn = None if fields is None else make_kind(kind.id, fields, like)
        _define(*_KIND, kind.entry, drawn, known.kinds, known, findings)
    _check_towards(known, findings)


_TYPE = ("Relation type", "type")
_KIND = ("Actor kind", "kind")
AForm = TypeVar("AForm", TypeForm, KindForm)


@dataclass(frozen=True, eq=False)
class _Draft(Generic[AForm]):
    """A type or kind as it was read; the form is None if it is invalid."""

    entry: Entry
    form: AForm | None

    @property
    def id(self) -> str:
        return str(self.entry.key.value)

    @property
    def like(self) -> str:
        return (self.form and self.form.like) or ""


def _read_section(
    what: tuple[str, str], form: type[AForm], node: Node, known: Symbols, findings: Findings
) -> Iterator[_Draft[AForm]]:
    name = "relation_types" if what is _TYPE else "kinds"
    for entry in entries_of(node, name, findings):
        if _is_new(*what, entry, known, findings):
            title = f"{what[0]} {shown(str(entry.key.value))}"
            yield _Draft(entry, validate(form, _or_mapping(entry.value), title, findings))


def _sort_by_like(
    what: tuple[str, str],
    drafts: list[_Draft[AForm]],
    table: Mapping[str, object],
    known: Symbols,
    findings: Findings,
) -> Iterator[_Draft[AForm]]:
    """Yield each draft after the one that it is like; report unknown and circular ones."""
    waiting = drafts
    while waiting:
        ahead = {draft.id for draft in waiting}
        ready = [draft for draft in waiting if draft.like not in ahead]
        for draft in ready or waiting:
            code: Code = "circular-like"
            message, hint, fields = "", "", {"id": draft.id}
            if not ready:
                message = f"like {shown(draft.like)} is circular."
                hint = "Give one of them a role instead."
            elif draft.like and draft.like not in table and not known.may_define(draft.like):
                message = f"unknown {what[0].lower()} {shown(draft.like)} in like."
                hint = known.hint_at(draft.like, table)
                code = "unknown-type" if what is _TYPE else "unknown-kind"
                fields = {what[1]: draft.like}
            if message:
                place = draft.entry.value.find("like").place
                message = f"{what[0]} {shown(draft.id)}: {message}"
                findings.error(place, code, message, hint, **fields)
            is_invalid = message or (draft.like and table.get(draft.like) is None)
            yield _Draft(draft.entry, None) if is_invalid else draft
        waiting = [draft for draft in waiting if draft not in ready] if ready else []


def _make_type(
    draft: _Draft[TypeForm], form: TypeForm, known: Symbols, findings: Findings
) -> RelationType | None:
    fields = form.model_dump(exclude_none=True)
    made = make_type(draft.id, fields, known.types.get(draft.like))
    key, name = draft.entry.key.place, f"Relation type {shown(draft.id)}"
    sign, given = sign_of_role(made.role), SIGN_NAMES[made.sign]
    if made.symmetric and made.acyclic:
        message = f"{name} is both symmetric and acyclic."
        hint = "A symmetric type always has cycles; remove one of the two."
        findings.error(key, "contradictory-type", message, hint, type=draft.id)
        return None
    if sign not in (None, given):
        place = draft.entry.value.find("sign").place
        message = f"{name}: the role {made.role} requires the sign {sign}, not {given}."
        hint = "Leave out the sign, or use another role."
        findings.error(place, "contradictory-type", message, hint, type=draft.id)
        return None
    return made


def _or_mapping(node: Node) -> Node:
    """Return an empty entry as an empty mapping."""
    return Node(node.file, node.line, node.column, {}) if node.value is None else node


def _is_new(what: str, category: str, entry: Entry, known: Symbols, findings: Findings) -> bool:
    """Check the id of a definition; false if it is a duplicate or built in."""
    id = str(entry.key.value)
    builtin = builtin_vocabulary()
    if (category, id) not in known.nodes:
        check_id(entry.key, what, findings)
    first = known.register(category, entry.key, entry.value)
    if (category == "type" and id in builtin.relation_types) or (
        category == "kind" and id in builtin.kinds
    ):
        message = f"{what} {shown(id)} is built in and cannot be redefined."
        findings.error(entry.key.place, "built-in-id", message, "Use another id.", id=id)
        return False
    if first is not None and not known.merging:
        message = f"Duplicate {what.lower()} {shown(id)}; it is already defined at {first}."
        hint = "Merge the two, or rename one."
        findings.error(entry.key.place, "duplicate-definition", message, hint, id=id)
        return False
    return True


def _define(
    what: str,
    category: str,
    entry: Entry,
    made: Record | None,
    table: dict[str, Record | None],
    known: Symbols,
    findings: Findings,
) -> None:
    """Store the record of an entry; merge it with the record of another project."""
    id = str(entry.key.value)
    first = known.nodes[category, id]
    before = table.get(id)
    if first[0] is not entry.key:
        known.shared.add((category, id))
        if before and made:
            made = merge_records(what, before, made, first[1], entry, findings)
        table[id] = before and made
    else:
        table[id] = made


def _check_towards(known: Symbols, findings: Findings) -> None:
    """Check that the kinds in `towards` exist."""
    for category, id in known.nodes:
        if category != "type":
            continue
        for node in list_texts(known.value_of("type", id), "towards"):
            kind = str(node.value).strip()
            _check_kind(f"Relation type {shown(id)}", kind, node.place, known, findings)


def _check_kind(name: str, kind: str, place: Place, known: Symbols, findings: Findings) -> None:
    if kind not in known.kinds and not known.may_define(kind):
        message = f"{name}: there is no kind {shown(kind)}."
        findings.error(place, "unknown-kind", message, known.hint_at_kind(kind), kind=kind)


def read_card(node: Node, stem: str, known: Symbols, findings: Findings) -> None:
    """Read a card, a file with one source; `stem` is the file name without its extension."""
    given = node.find("id")
    id = given.value if isinstance(given.value, str) else stem
    key = Node(given.file, given.line, given.column, id, given.inset)
    form, _ = validate_partly(CardForm, node, f"Card {shown(id)}", findings)
    if id != stem:
        file = shown(PurePath(node.file).name)
        message = f"The card has the id {shown(id)}, but its file is {file}."
        hint = f"Rename the file to {id}.yaml."
        findings.warn(given.place, "mismatched-id", message, hint, id=id)
    _add_source(Entry(key, node), form, known, findings)


def read_sources(node: Node, known: Symbols, findings: Findings) -> None:
    """Read the sources defined in a data file."""
    for entry in entries_of(node, "sources", findings):
        id = str(entry.key.value)
        form, _ = validate_partly(ListedSourceForm, entry.value, f"Source {shown(id)}", findings)
        if form and form.id not in (None, id):
            place = entry.value.find("id").place
            message = f"The id of source {shown(id)} does not match: {shown(str(form.id))}."
            findings.error(place, "mismatched-id", message, "Leave out the id.", id=id)
        _add_source(entry, form, known, findings)


def _add_source(entry: Entry, form: SourceForm | None, known: Symbols, findings: Findings) -> None:
    id = str(entry.key.value)
    if not _is_new("Source", "source", entry, known, findings):
        return
    paragraphs = entry.value.at("paragraphs")
    for key, paragraph in paragraphs.entries if paragraphs else ():
        check_id(key, "Paragraph", findings)
        known.mentions += list_texts(paragraph, "mentions")
    if form:
        _check_access_date(entry, form, findings)
    made = _make_source(id, form) if form else None
    _define("Source", "source", entry, made, known.sources, known, findings)


def _check_access_date(entry: Entry, form: SourceForm, findings: Findings) -> None:
    """Check that a source was not accessed before it was published."""
    published, accessed = form.published, form.accessed
    if published and accessed and accessed.last < published.first:
        when = f"was accessed in {accessed}, before it was published in {published}"
        message = f"Source {shown(str(entry.key.value))} {when}."
        place, hint = entry.value.find("accessed").place, "Correct one of the dates."
        findings.error(place, "dates-out-of-order", message, hint)


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


def read_actors(node: Node, known: Symbols, findings: Findings) -> None:
    """Read the actors of one file."""
    for entry in entries_of(node, "actors", findings):
        id = str(entry.key.value)
        if not _is_new("Actor", "actor", entry, known, findings):
            continue
        if id in RESERVED:
            message = f"The actor id {shown(id)} is a reserved word."
            findings.error(entry.key.place, "reserved-id", message, "Use another id.", id=id)
        form, _ = validate_partly(ActorForm, entry.value, f"Actor {shown(id)}", findings)
        made = _make_actor(id, form) if form else None
        _define("Actor", "actor", entry, made, known.actors, known, findings)


def _make_actor(id: str, form: ActorForm) -> Actor:
    fields = {name: getattr(form, name) for name in ActorForm.model_fields}
    lists = {name: tuple(fields[name] or ()) for name in ("aliases", "mentioned_as")}
    return Actor(id=id, **{**fields, **lists})


def check_actors(known: Symbols, findings: Findings) -> None:
    """Check the references of actors to kinds, types and sources."""
    for id, actor in known.actors.items():
        key, value = known.nodes["actor", id]
        if id in known.types:
            message = f"The actor id {shown(id)} is the id of a relation type."
            findings.error(key.place, "reserved-id", message, "Use another id.", id=id)
        if not actor:
            continue
        if actor.kind:
            place = value.find("kind").place
            _check_kind(f"Actor {shown(id)}", actor.kind, place, known, findings)
        if actor.named_by:
            _check_named_by(actor, actor.named_by, value.find("named_by").place, known, findings)


def _check_named_by(
    actor: Actor, named_by: str, place: Place, known: Symbols, findings: Findings
) -> None:
    if named_by == actor.id and named_by not in known.sources:
        message = f"Actor {shown(actor.id)}: named_by is the actor itself."
        hint = "Name who uses the label, or leave out named_by."
        findings.warn(place, "self-named", message, hint, actor=actor.id)
    elif named_by not in known.sources and not known.has_actor(named_by):
        name = f"named_by {shown(named_by)}"
        message = f"Actor {shown(actor.id)}: {name} is not a source or an actor."
        hint = known.hint_at(named_by, [*known.sources, *known.actors])
        findings.error(place, "unknown-actor", message, hint, actor=named_by)
