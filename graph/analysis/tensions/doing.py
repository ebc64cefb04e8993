"""What an actor is said to do, by the verbs of relation types: "to lobby for X", "to sue X"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...model.text import choose, join_and
from ...model.vocabulary import RelationType, Role

OBJECT = "{to}"
_ACTUAL: Mapping[Role, str] = {
    "support": "to back {to}",
    "hostility": "to oppose {to}",
    "fighting": "to fight {to}",
    "membership": "to be part of {to}",
}
_INTENDED: Mapping[Role, str] = {**_ACTUAL, "fighting": "to oppose {to}"}


def list_verbs(type: RelationType) -> tuple[str, str]:
    """Return the verb of a type, and the verb for what is only intended.

    Both are empty for a role without a verb.

    A type without an infinitive with an object is worded by its role, and so is what is only
    intended: an actor that vows to sue another opposes it, but did not sue it.

    >>> from graph.model.vocabulary import builtin_vocabulary
    >>> list_verbs(builtin_vocabulary().relation_types["fights"])
    ('to fight {to}', 'to oppose {to}')
    """
    form = type.infinitive.replace("each other", OBJECT)
    if type.role not in _ACTUAL:
        return "", ""
    return f"to {form}" if OBJECT in form else _ACTUAL[type.role], _INTENDED[type.role]


def join_verbs(verbs: Iterable[str], whom: str, *, many: bool) -> str:
    """Join verbs, each once; single-word verbs share their object.

    >>> join_verbs(["to back {to}", "to oppose {to}"], "Y", many=False)
    'to back and to oppose Y'
    >>> join_verbs(["to lobby for {to}", "to sue {to}"], "Y", many=False)
    'to lobby for Y and to sue Y'
    """
    chosen = [choose(verb, many) for verb in dict.fromkeys(verbs)]
    if all(verb.endswith(f" {OBJECT}") and verb.count(" ") == 2 for verb in chosen):
        return f"{join_and(verb.removesuffix(f' {OBJECT}') for verb in chosen)} {whom}"
    return join_and(verb.replace(OBJECT, whom) for verb in chosen)
