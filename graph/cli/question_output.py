"""A question in plain words as lines of text: how it was understood, and its answer."""

from __future__ import annotations

from ..analysis.ask.answer import Answer, Asked, RelationList, WordsFound
from ..analysis.ask.reading import Reading
from ..analysis.claims import ClaimList
from ..analysis.description import ActorDescription, PairDescription
from ..analysis.paths.find import PathAnswer
from ..model.bidi import isolate
from ..model.graph_data import GraphData
from ..model.scope import EVERYTHING
from ..model.text import join_and
from .ask_output import (
    print_actor,
    print_claims,
    print_open,
    print_pair,
    print_paths,
    print_relation,
)
from .printing import print_line
from .shared_output import print_scope

_HINT = "Ask for example: who backs NAME, NAME and NAME, what does NAME claim."


def print_asked(data: GraphData, asked: Asked) -> None:
    """Print how a question was understood, and its answer; or what is not understood in it."""
    if asked.answer is None:
        _print_unclear(asked.reading)
        return
    where = " in claims, notes and summaries" if asked.reading.kind == "words" else ""
    print_line(f"Understood as: {asked.reading.question}{where}")
    for remark in asked.reading.read_as:
        print_line(remark)
    _print_answer(data, asked.answer)
    if asked.instead:
        print_line()
        _print_answer(data, asked.instead)


def _print_unclear(reading: Reading) -> None:
    words = join_and(f"“{isolate(word)}”" for word in reading.unknown)
    print_line(f"Not understood: {words or 'the question'}.", err=True)
    print_line("Did you mean:" if reading.nearest else _HINT, err=True)
    for question in reading.nearest:
        print_line(f"  {question}", err=True)


def _print_answer(data: GraphData, answer: Answer) -> None:
    if isinstance(answer, ActorDescription):
        print_actor(data, answer)
    elif isinstance(answer, PairDescription):
        print_pair(data, answer)
    elif isinstance(answer, ClaimList):
        print_claims(data, answer)
    elif isinstance(answer, PathAnswer):
        ends = f"{answer.from_actor.id} {answer.to_actor.id}"
        print_paths(data, answer, f"for more: actor-graph paths {ends}")
    elif isinstance(answer, RelationList):
        _print_relations(data, answer)
    elif isinstance(answer, WordsFound):
        _print_words(data, answer)


def _print_relations(data: GraphData, answer: RelationList) -> None:
    print_scope(answer)
    for relation in answer.relations:
        print_relation(data, relation)
    if not answer.relations:
        print_line("No such relation is claimed in this scope.")
    print_open(data, answer.open)


def _print_words(data: GraphData, answer: WordsFound) -> None:
    """Print the claims and the paragraphs that have some words."""
    if answer.claims:
        print_claims(data, ClaimList(EVERYTHING, 0, answer.claims))
    for source, at, gist in answer.paragraphs:
        label = data.sources[source].label
        print_line(f"{isolate(label)}, {at}: {isolate(gist)}")
    if not (answer.claims or answer.paragraphs):
        print_line("No claim, note or summary has these words.")
