"""Read a question in plain words by the grammar: as one of its forms, or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ...model.graph_data import Graph, read_graph
from ...model.text import fold, words
from .forms import Captures, find_form, match_form
from .grammar import Form
from .lexicon import Lexicon, make_lexicon
from .nearest import list_nearest
from .reading import Reading, show_question, show_read_as
from .texts import has_words
from .tokens import Segment, list_tokens, split_segments

_FIELDS = {"from": "from_actor", "to": "to_actor", "any": "actor"}
_OPPOSITE = {"from": "to", "to": "from", "any": "from"}


def parse(graph: Graph, text: str) -> Reading:
    """Read a question; a name must be exact, and every word understood.

    If not, the kind is "unclear", with the words that are not understood, and the questions that
    were perhaps meant. Words that no name is near to are looked for in the texts.
    """
    return parse_text(make_lexicon(read_graph(graph)), text)


def parse_text(lexicon: Lexicon, text: str) -> Reading:
    """Read a question with the words of a graph."""
    if _is_quoted(text) and not lexicon.is_name(words(text)):
        return _search_words(lexicon, words(text))
    for tokens in list_tokens(text):
        segments = split_segments(lexicon, tokens)
        reading = read_segments(lexicon, segments)
        if reading:
            return reading
    unknown = tuple(each.text for each in segments if not each.options)
    nearest = list_nearest(lexicon, segments, read_segments)
    wanted = [token.text for token in tokens]
    if len(unknown) == len(segments) and has_words(lexicon.data, wanted):
        found = _search_words(lexicon, wanted)
        if not nearest:
            return found
        nearest = (*nearest, found.question)
    return Reading(question=" ".join(text.split()), unknown=unknown, nearest=nearest)


def _is_quoted(text: str) -> bool:
    folded = fold(text)
    return folded[:1] == folded[-1:] == '"' and words(text) != []


def _search_words(lexicon: Lexicon, wanted: Sequence[str]) -> Reading:
    return _finish(lexicon, Reading(kind="words", words=tuple(wanted)))


def read_segments(lexicon: Lexicon, segments: Sequence[Segment]) -> Reading | None:
    """Read segments as a question of the grammar; None if they are not one."""
    if not all(each.options for each in segments):
        return None
    rest, modifiers = _take_modifiers(lexicon, segments)
    for form in lexicon.grammar.readings:
        captures = match_form(form.form, rest)
        if captures is not None:
            reading = _modify(lexicon, _read(lexicon, form, captures), modifiers)
            return _finish(lexicon, reading) if reading else None
    return None


_Modifiers = list[tuple[str, list[str]]]


def _take_modifiers(
    lexicon: Lexicon, segments: Sequence[Segment]
) -> tuple[list[Segment], _Modifiers]:
    """Take the times, claimants and exceptions out of a question."""
    rest, found = list(segments), []
    for form in lexicon.grammar.modifiers:
        while place := find_form(form.form, rest):
            start, end, captures = place
            found.append((form.kind, [each.value for _, each in captures if each.value]))
            rest[start:end] = []
    return rest, found


def _read(lexicon: Lexicon, form: Form, captures: Captures) -> Reading:
    """Fill a reading with the types and names of a form."""
    typed = [(segment, option.meaning) for segment, option in captures if option.meaning]
    verbs = [(segment, meaning) for segment, meaning in typed if meaning.types]
    given: dict[str, Any] = {"kind": form.kind}
    side = ""
    for segment, meaning in verbs:
        side = meaning.side
        given |= {"types": meaning.types, "say": meaning.say, "noun": side}
        if meaning.loose:
            given["read_as"] = (show_read_as(segment.text, meaning.say),)
    values = [option.value for _, option in captures if option.value]
    for name, value in zip(form.names, values, strict=True):
        end = _find_end(name, side, is_alone="other" not in form.names)
        given[_FIELDS.get(end, end)] = value
    if form.kind == "name":
        return _read_name(lexicon, values[0])
    return Reading(**given)


def _find_end(name: str, side: str, is_alone: bool) -> str:
    """Return the end at which a name stands; with a noun it depends on the noun's side."""
    if name == "side":
        return "to" if side == "any" and not is_alone else side
    return _OPPOSITE[side] if name == "other" else name


def _read_name(lexicon: Lexicon, value: str) -> Reading:
    """Read a single name: an actor, or who only makes claims."""
    if lexicon.speaks_only(value):
        return Reading(kind="claims", by=value)
    return Reading(kind="actor", actor=value)


def _modify(lexicon: Lexicon, reading: Reading, modifiers: _Modifiers) -> Reading | None:
    """Add times, claimants and exceptions to a reading; None if they do not go together."""
    if reading.from_actor and reading.from_actor == reading.to_actor:
        return None
    for kind, values in modifiers:
        changed = (
            _add_name(lexicon, reading, kind, values[0])
            if kind in ("by", "without")
            else _add_time(lexicon, reading, kind, values)
        )
        if not changed:
            return None
        reading = changed
    return reading


def _add_time(lexicon: Lexicon, reading: Reading, kind: str, dates: list[str]) -> Reading | None:
    if reading.as_of or reading.during:
        return None
    first, last = lexicon.grammar.years
    if kind == "as_of":
        return replace(reading, as_of=dates[0])
    if kind == "since":
        return replace(reading, during=(dates[0], max(dates[0], last)))
    if kind == "until":
        return replace(reading, during=(min(dates[0], first), dates[0]))
    return replace(reading, during=tuple(dates)) if dates[0] <= dates[1] else None


def _add_name(lexicon: Lexicon, reading: Reading, kind: str, value: str) -> Reading | None:
    if kind == "by":
        is_possible = value in lexicon.claimants and not reading.by
        return replace(reading, by=value) if is_possible else None
    is_actor = value in lexicon.data.actors
    if reading.kind in ("path", "pair") and is_actor:
        ends = (reading.from_actor, reading.to_actor)
        avoided = replace(reading, kind="path", without=(*reading.without, value))
        return avoided if value not in ends else None
    is_left_out = lexicon.speaks_only(value) and reading.kind != "path"
    return replace(reading, without=(*reading.without, value)) if is_left_out else None


def _finish(lexicon: Lexicon, reading: Reading) -> Reading:
    return replace(reading, question=show_question(lexicon.shown, reading))
