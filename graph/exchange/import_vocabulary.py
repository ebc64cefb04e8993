"""The vocabulary of imported files of our own: relation types and kinds that a project defined."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..files import definitions as entries
from ..files.symbols import Symbols
from ..files.validate import Findings
from ..model.errors import Place, Problem
from ..model.text import quoted
from .make_yaml_nodes import make_node
from .validate_import import keep_valid_vocabulary


def merge_vocabulary(vocabulary: Any, known: Symbols, place: Place) -> list[Problem]:
    """Add the vocabulary of a file to the known one; report and leave out what is invalid."""
    vocabulary, problems = keep_valid_vocabulary(vocabulary, place)
    problems = [*problems, *_drop_known(vocabulary, known, place)]
    findings = Findings()
    entries.read_vocabulary([make_node(vocabulary, place)], known, findings)
    for id, type in [*known.types.items()]:
        if type and not {*type.towards} <= {*known.kinds}:
            del known.types[id]
    return [*problems, *findings.errors]


def _drop_known(
    vocabulary: dict[str, dict[str, Any]], known: Symbols, place: Place
) -> list[Problem]:
    """Drop what another file or the known project defines; report where the two differ."""
    new = Symbols.builtin()
    entries.read_vocabulary([make_node(vocabulary, place)], new, Findings())
    known_tables, new_tables = _tables(known), _tables(new)
    problems = []
    for section, given in vocabulary.items():
        for id in [each for each in given if known_tables[section].get(each) is not None]:
            del given[id]
            if known_tables[section].get(id) != new_tables[section].get(id):
                message = f"{quoted(id)} is defined differently than before."
                hint = "Use the same definition in both."
                problems.append(Problem(place, "conflicting-definition", message, hint))
    return problems


def _tables(known: Symbols) -> dict[str, Mapping[str, Any]]:
    return {"relation_types": known.types, "kinds": known.kinds}
