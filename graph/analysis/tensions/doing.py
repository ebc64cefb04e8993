"""What an actor is said to do, by the verbs of relation types: "to lobby for X", "to sue X"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ...model.phrases import say
from ...model.text import choose, join_and, join_or
from ...model.vocabulary import RelationType, Role

OBJECT = "{to}"


class Verbs(NamedTuple):
    """The verb of a relation type in the forms of sentences about tensions.

    `to`, `doing`, `against`: for what is claimed as done, and for what is only intended.
    `each_other` and `they` are of both ends. `own` says that it is another verb than that of the
    built-in type of its role.
    """

    to: tuple[str, str]
    doing: tuple[str, str]
    against: tuple[str, str]
    each_other: str
    they: str
    own: bool


_AGAINST = "to be against {to}"
_NO_VERB = Verbs(("", ""), ("", ""), (_AGAINST, _AGAINST), "", "", False)
_OF_ROLE: Mapping[Role, tuple[str, Verbs]] = {
    "support": (
        "back {to}",
        _NO_VERB._replace(to=("to back {to}",) * 2, doing=("backing {to}",) * 2),
    ),
    "alliance": ("be allied", _NO_VERB._replace(each_other=say("allies"))),
    "fighting": (
        "fight each other",
        _NO_VERB._replace(
            to=("to fight {to}", "to oppose {to}"),
            each_other="to fight each other",
            they="fight each other",
        ),
    ),
    "hostility": ("oppose {to}", _NO_VERB._replace(to=("to oppose {to}",) * 2)),
    "membership": ("be part of {to}", _NO_VERB._replace(to=("to be part of {to}",) * 2)),
}
"""The infinitive of the built-in type of each role, and the words for types without another one."""


def list_verbs(type: RelationType) -> Verbs:
    """Return the forms of the verb of a type.

    >>> from graph.model.vocabulary import builtin_vocabulary, make_type
    >>> list_verbs(builtin_vocabulary().relation_types["fights"]).to
    ('to fight {to}', 'to oppose {to}')
    >>> list_verbs(make_type("sues", {"role": "hostility"})).to
    ('to sue {to}', 'to intend to sue {to}')
    """
    builtin, general = _OF_ROLE.get(type.role, ("", _NO_VERB))
    if type.infinitive in ("", builtin):
        return general
    each_other = f"to {type.infinitive.replace(OBJECT, 'each other')}"
    if type.role == "alliance":
        return general._replace(each_other=each_other, own=True)
    form = type.infinitive.replace("each other", OBJECT)
    if OBJECT not in form:
        return general
    to = (f"to {form}", f"to intend to {form}")
    doing = (type.gerund, f"intending to {form}") if OBJECT in type.gerund else general.doing
    they = _say_of_both(type.says) or general.they
    return Verbs(to, doing, to, each_other, they, True)


def _say_of_both(says: str) -> str:
    """Word a sentence without its first ends as of both: "sue each other"; empty if impossible.

    >>> _say_of_both("{from} [sues|sue] {to}"), _say_of_both("{from} and {to} are at war")
    ('sue each other', 'are at war')
    """
    for subject in ("{from} and {to} ", "{from} "):
        if says.startswith(subject):
            return choose(says.removeprefix(subject), many=True).replace(OBJECT, "each other")
    return ""


def join_verbs(verbs: Iterable[str], whom: str, *, many: bool, either: bool = False) -> str:
    """Join verbs, each once, by "and", or else by "or"; single-word verbs share their object.

    >>> join_verbs(["to back {to}", "to oppose {to}"], "Y", many=False)
    'to back and to oppose Y'
    >>> join_verbs(["to lobby for {to}", "to sue {to}"], "Y", many=False, either=True)
    'to lobby for Y or to sue Y'
    """
    join = join_or if either else join_and
    chosen = [choose(verb, many) for verb in dict.fromkeys(verbs)]
    short = [verb.removesuffix(f" {OBJECT}") for verb in chosen]
    if all(" " not in verb.removeprefix("to ") for verb in short):
        return f"{join(short)} {whom}"
    return join(verb.replace(OBJECT, whom) for verb in chosen)
