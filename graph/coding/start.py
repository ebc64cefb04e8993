"""Start the settled coding of two: what both have, in a project of its own."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..edit.add_claim import CLAIMS
from ..exchange.records import actor_record
from ..exchange.render_project import list_names
from ..exchange.write_files import write_new_project
from ..files.discover import DATA
from ..files.write_yaml import write_file, write_key
from ..model.errors import GraphError
from ..model.records import Actor, Claim, Dataset
from ..model.text import fold, join_and, quoted
from .compare import list_shared, only_sources
from .conflicts import check_same_meaning
from .items import compare_claims, digest_source
from .log import Log, log_path, render_log
from .new_coding import copy_without_claims
from .read import Coding
from .write import render_claim


@dataclass(frozen=True)
class Started:
    """How many claims both codings have, and how many differences there are to decide on."""

    agreed: int
    items: int


def start_settling(first: Coding, second: Coding, folder: Path) -> Started:
    """Make the settled coding in a new folder.

    It has the first coding's cards and data files without claims, the second's further actors, and
    the claims that both have, in the first's words. Raises OutputError where the folder exists,
    GraphError where the two cannot be joined.
    """
    shared = list_shared(first.dataset, second.dataset)
    sides = only_sources(first.dataset, shared), only_sources(second.dataset, shared)
    compared = compare_claims(*sides)
    texts = copy_without_claims(first.paths)
    own = _list_own_actors(first, second)
    actors = {each.id: actor_record(each) for each in own}
    claims = _group(compared.agreed, first.dataset)
    texts[_free_name(texts)] = "".join(
        [
            write_file({"actors": actors}) if actors else "",
            write_file({CLAIMS: claims}) if claims else f"{CLAIMS}:\n",
            *(f"  {write_key(id)}\n" for id in shared if id not in claims),
        ]
    )
    texts[str(log_path(Path()))] = render_log(make_log(first, second, folder))
    write_new_project(texts, folder)
    return Started(len(compared.agreed), len(compared.items))


def make_log(first: Coding, second: Coding, folder: Path) -> Log:
    """Make the log of two codings as they are now, without answers."""
    shared = list_shared(first.dataset, second.dataset)
    names = [_name_from(folder, each) for each in (first, second)]
    compared = {id: digest_source(first.dataset, second.dataset, id) for id in shared}
    return Log(names[0], names[1], compared)


def _name_from(folder: Path, coding: Coding) -> str:
    """Name a coding by its path from the folder, so that both can be moved together."""
    path = os.path.relpath(os.path.realpath(coding.named), os.path.realpath(folder))
    return f"{Path(path).as_posix()}{f' ({coding.coder})' if coding.coder else ''}"


def _list_own_actors(first: Coding, second: Coding) -> list[Actor]:
    """List the actors that only the second coding has; refuse what the first has otherwise."""
    check_same_meaning(first, second)
    _check_vocabulary(first, second)
    names = list_names(first.dataset)
    own = [
        each for id, each in sorted(second.dataset.actors.items()) if id not in first.dataset.actors
    ]
    for actor in own:
        known = next((names[fold(name)] for name in actor.names if fold(name) in names), None)
        if known is not None:
            rename = ("actor-graph", "rename", actor.id, known, "--data", second.label)
            raise GraphError(
                f"{quoted(actor.id)} in {second.label} is {quoted(known)} in {first.label}. Give "
                f"both one id: {shlex.join(rename)}"
            )
    return own


def _check_vocabulary(first: Coding, second: Coding) -> None:
    mine, theirs = first.dataset.vocabulary, second.dataset.vocabulary
    missing = [
        *(id for id in theirs.relation_types if id not in mine.relation_types),
        *(id for id in theirs.kinds if id not in mine.kinds),
    ]
    if missing:
        raise GraphError(
            f"{second.label} has types or kinds that {first.label} does not define: "
            f"{join_and(map(quoted, missing))}. Define them in both."
        )


def _group(claims: Iterable[Claim], dataset: Dataset) -> dict[str, dict[str, list[Any]]]:
    names = list_names(dataset)
    found: dict[str, dict[str, list[Any]]] = {}
    for claim in claims:
        places = found.setdefault(claim.source, {})
        places.setdefault(claim.at, []).append(render_claim(claim, dataset, names))
    return found


def _free_name(taken: Iterable[str]) -> str:
    """Return a name for the file with the settled claims that no other file has."""
    names: Sequence[str] = list(taken)
    number = 1
    while (name := f"{DATA}/settled{f'-{number}' if number > 1 else ''}.yaml") in names:
        number += 1
    return name
