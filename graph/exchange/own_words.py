"""The words of foreign files of ours: relation types and kinds that a project defined itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..files import definitions as entries
from ..files.symbols import Symbols
from ..files.validate import Findings
from ..model.errors import Place, Problem
from ..model.text import quoted
from .check_written import fit_words
from .nodes import make_node


def add_words(vocabulary: Any, known: Symbols, place: Place) -> list[Problem]:
    """Add the words of a file to those that are known; what does not fit is told and left out."""
    words, problems = fit_words(vocabulary, place)
    problems = [*problems, *_drop_known(words, known, place)]
    findings = Findings()
    entries.read_vocabulary([make_node(words, place)], known, findings)
    for id, type in [*known.types.items()]:
        if type and not {*type.towards} <= {*known.kinds}:
            del known.types[id]
    return [*problems, *findings.errors]


def _drop_known(words: dict[str, dict[str, Any]], known: Symbols, place: Place) -> list[Problem]:
    """Leave out words that another file or the known project has; tell where they differ."""
    made = Symbols.builtin()
    entries.read_vocabulary([make_node(words, place)], made, Findings())
    here, there = _tables(known), _tables(made)
    problems = []
    for sort, given in words.items():
        for id in [each for each in given if here[sort].get(each) is not None]:
            del given[id]
            if here[sort].get(id) != there[sort].get(id):
                message = f"{quoted(id)} is defined here in another way than before."
                problems.append(
                    Problem(place, "conflicting-definition", message, "Make the two agree.")
                )
    return problems


def _tables(known: Symbols) -> dict[str, Mapping[str, Any]]:
    return {"relation_types": known.types, "kinds": known.kinds}
