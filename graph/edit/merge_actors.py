"""Merge two actors into one, in all files or in none."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from functools import partial
from pathlib import Path

from ..files import Paths
from ..files.claim_sentences import split_sentence
from ..files.load import parse_written
from ..files.yaml_nodes import Node
from ..model.errors import DataError, GraphError, Place, Problem
from ..model.graph import build_graph, find_actor
from ..model.records import Actor
from ..model.text import fold, quoted
from .edits import Edit, apply_edits
from .fields import remove_part
from .insert import Inserter
from .project import Project
from .references import find_references, rewrite_scalar, rewrite_word
from .rename_actor import Change, Changes, describe_change, finish, rewrite_references

ACTORS = "actors"


def merge_actors(stays: str, goes: str, paths: Paths = None, dry_run: bool = False) -> Changes:
    """Merge two actors: the claims of the one that goes become those of the one that stays.

    Its name, aliases and `mentioned_as` are added to those of the one that stays; the rest of its
    entry is dropped and listed in the notes.

    Raises UnknownActorError where there is no such actor, DataError where the two have different
    kinds or a claim would relate the actor to itself, or with all errors that `check` would report
    for the files afterwards.
    """
    with Project.open(paths) as project:
        graph = build_graph(project.dataset)
        keep, drop = find_actor(graph, stays), find_actor(graph, goes)
        if keep == drop:
            raise GraphError(f"Both names refer to {quoted(keep)}. Give two different actors.")
        first, second = project.dataset.actors[keep], project.dataset.actors[drop]
        if faults := [
            *_find_different_kinds(project, first, second),
            *_find_self_relations(project, keep, drop),
        ]:
            raise DataError(faults)
        changes: list[Change] = []
        for path in project.before.files:
            changes += _remove_duplicates(project, path, keep, drop)
        changes += rewrite_references(project, drop, keep, entries=False)
        changes += _remove_entry(project, drop)
        _add_names(project, first, second)
        return finish(project, drop, keep, tuple(changes), dry_run, tuple(_dropped(first, second)))


def _find_different_kinds(project: Project, first: Actor, second: Actor) -> Iterator[Problem]:
    """Report both kinds if they differ: such actors are rarely the same."""
    if first.kind == second.kind:
        return
    for one, other in ((first, second), (second, first)):
        kinds = [f"{quoted(each.id)} has the kind {quoted(each.kind)}" for each in (one, other)]
        hint = "If they are the same actor, give both the same kind first."
        place = _place_of_kind(project, one.id)
        yield Problem(place, "different-kinds", f"{', '.join(kinds)}.", hint)


def _place_of_kind(project: Project, id: str) -> Place:
    for path in project.data_files:
        if kind := project.nodes(path).at(ACTORS, id, "kind"):
            return describe_change(path, project.text(path), Edit(kind.start, kind.end, "")).place
    return Place("")


def _find_self_relations(project: Project, keep: str, drop: str) -> list[Problem]:
    both = f"The claim relates {quoted(keep)} and {quoted(drop)}"
    message = f"{both}; merged, it would relate the actor to itself."
    hint = "Remove it first, if they are the same actor."
    return [
        Problem(claim.place or Place(""), "self-relation", message, hint)
        for claim in project.dataset.claims
        if {claim.from_actor, claim.to_actor} == {keep, drop}
    ]


def _remove_entry(project: Project, id: str) -> Iterator[Change]:
    """Remove the entry of an actor from the files that define it."""
    for path in project.data_files:
        actors = project.nodes(path).at(ACTORS)
        if actors and actors.entry(id):
            at = next(at for at, (key, _) in enumerate(actors.entries) if key.value == id)
            spans = [(key.start, value.end) for key, value in actors.entries]
            yield _edit(project, path, remove_part(project.text(path), actors, spans, at))


def _edit(project: Project, path: Path, edit: Edit) -> Change:
    text = project.text(path)
    project.change(path, partial(apply_edits, edits=[edit]))
    return describe_change(path, text, edit)


def _remove_duplicates(project: Project, path: Path, keep: str, drop: str) -> Iterator[Change]:
    """Remove the actor that goes from lists and sentences that name both."""
    types = project.dataset.vocabulary.relation_types
    while edit := _next_duplicate(project.text(path), project.nodes(path), keep, drop, types):
        yield _edit(project, path, edit)


def _next_duplicate(
    text: str, root: Node, keep: str, drop: str, types: Container[str]
) -> Edit | None:
    for reference in find_references(root):
        node, among = reference.node, reference.among
        if among and node.value == drop and keep in [item.value for item in among.items]:
            spans = [(item.start, item.end) for item in among.items]
            return remove_part(text, among, spans, among.items.index(node))
        if reference.sentence and isinstance(node.value, str) and not node.alias:
            shorter = _without_duplicate(node.value, keep, drop, types)
            if shorter != node.value:
                return rewrite_scalar(text, node, shorter)
    return None


def _without_duplicate(sentence: str, keep: str, drop: str, types: Container[str]) -> str:
    """Remove the last of two subjects, or two objects, that will be the same.

    >>> _without_duplicate("us backs hts, fsa, sna", "hts", "sna", ["backs"])
    'us backs hts, fsa'
    """
    parts = split_sentence(sentence, types)
    for spans in (parts.subjects, parts.objects) if parts else ():
        names = [sentence[slice(*span)] for span in spans]
        if keep in names and drop in names:
            at = max(names.index(keep), names.index(drop))
            left = sentence[: spans[at - 1][1]] + sentence[spans[at][1] :]
            return rewrite_word(drop, keep)(left) if names[at] == keep else left
    return sentence


def _add_names(project: Project, first: Actor, second: Actor) -> None:
    """Give the actor that stays the names of the other one."""
    known = {fold(each) for each in first.names}
    aliases = _new([second.name, *second.aliases], known)
    mentioned = _new(second.mentioned_as, {fold(each) for each in first.mentioned_as})
    path = next(path for path in project.data_files if project.nodes(path).at(ACTORS, first.id))
    for field, names in (("aliases", aliases), ("mentioned_as", mentioned)):
        listed = project.nodes(path).at(ACTORS, first.id, field)
        # A merged or aliased list would be lost when the actor gets a list of its own.
        own = [] if listed and not listed.alias else getattr(first, field)
        if names:
            keys = [ACTORS, first.id, field]
            project.change(path, partial(_put_names, keys=keys, names=[*own, *names]))


def _new(names: Iterable[str], known: set[str]) -> list[str]:
    return [name for name in dict.fromkeys(names) if fold(name) not in known]


def _put_names(text: str, keys: list[str], names: list[str]) -> str:
    root = parse_written(text)
    if not (listed := root.at(*keys)) or not listed.items:
        return apply_edits(
            text, [Inserter.of(text, root).insert(keys, names, lambda key: key == keys[-1])]
        )
    for name in names:
        edit = Inserter.of(text, root).insert(keys, name, lambda key: key == keys[-1])
        text = apply_edits(text, [edit])
        root = parse_written(text)
    return text


def _dropped(first: Actor, second: Actor) -> Iterable[str]:
    """List the fields of the dropped entry that the other one does not have."""
    for field in ("in_sentences", "named_by", "note"):
        value = getattr(second, field)
        if value and value != getattr(first, field):
            text = re.sub(r"\s+", " ", str(value))
            yield f"Dropped: the {field} of {second.id}, {quoted(text)}"
