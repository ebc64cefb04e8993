"""Read -> build -> ask -> render -> write, as plain functions."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from .analysis.agreement import Agreement
from .analysis.groups import Groups, name_groups
from .analysis.scores import NO_SCORES, Given, OwnScores, check_scores
from .files import Paths, Reading, read_dataset, read_project, show_path
from .files.groups import read_groups as read_entries
from .files.layout_file import Layout, layout_path, read_layout, write_layout
from .files.load import read_text
from .files.writing import guard_output, project_files, write_text
from .files.writing.lock import locked
from .files.yaml_nodes import RefusedError
from .model.bidi import isolate
from .model.errors import DataError, GraphError, OutputError, Place, Problem, QuestionError
from .model.graph import Graph, build_graph, claims_of, find_actor, select, sources_of
from .model.records import Dataset
from .model.relations import count_relations
from .model.text import clean, join_and, quoted

DEFAULT_OUTPUT = Path("out") / "actors.html"


@dataclass(frozen=True, slots=True)
class Check:
    """What is wrong with the data, what may be, and how much there is.

    `merged` counts what several projects share, `to_write` the gists left to write by source.
    """

    errors: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    counts: Mapping[str, int]
    merged: Mapping[str, int] = field(default_factory=dict)
    to_write: Mapping[str, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return {
            "errors": [_problem_json(problem) for problem in self.errors],
            "warnings": [_problem_json(problem) for problem in self.warnings],
            "counts": dict(self.counts),
            **({"merged": dict(self.merged)} if self.merged else {}),
            **({"to_write": dict(self.to_write)} if self.to_write else {}),
        }


@dataclass(frozen=True, slots=True)
class Built:
    """A page that was written, with what it holds."""

    page: Path
    size: int
    warnings: tuple[Problem, ...]
    counts: Mapping[str, int]
    graph: Graph
    merged: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Placed:
    """A layout file that was written anew: how many actors were placed, and how many stayed.

    `moved` counts those placed elsewhere than they stood before.
    """

    file: Path
    placed: int
    moved: int
    kept: int
    warnings: tuple[Problem, ...]


def load(path: Paths = None) -> Graph:
    """Read a project and build its graph.

    `path` is a folder of data files or one file of it, or a list of these, which are read as one
    project; left out, `data/` in the working folder or its parents. Returns a
    networkx.MultiDiGraph: node = actor id, key = relation type.

    Raises DataError, holding all problems at once, or GraphError where there is nothing to read.
    """
    return build_graph(read_dataset(path))


def read_groups(graph: Graph, path: str | Path) -> Groups:
    """Read who is in which group from a YAML file of `us: west`, or a CSV file of `us,west`.

    Actors go by id, name or alias.

    Raises DataError, holding all problems at once.
    """
    entries, problems = read_entries(Path(path))
    return name_groups(graph, entries, problems, show_path(Path(path)))


def check(path: Paths = None) -> Check:
    """Read a project and list its errors and warnings, with counts of what it holds.

    Raises GraphError where there is nothing to read.
    """
    reading = read_project(path)
    counts = count(build_graph(reading.dataset)) if reading.dataset else {}
    return Check(reading.errors, reading.warnings, counts, reading.merged, reading.to_write)


def count(graph: Graph) -> dict[str, int]:
    """Count what a graph holds: actors, claims, sources, relations, and relations by property."""
    return {
        "actors": len(graph),
        "claims": sum(1 for _ in claims_of(graph)),
        "sources": len(sources_of(graph)),
        **count_relations(select(graph).relations),
    }


def build(
    path: Paths = None, output: str | Path = DEFAULT_OUTPUT, scores: Given | None = None
) -> Built:
    """Read a project, write its page and the layout file that keeps the picture.

    `scores` are of your own, by name: a number for each actor (id, name or alias) or ordered pair,
    as the measures of NetworkX return them. The page tells them as yours.

    Raises DataError where the data have errors, QuestionError where a score cannot be used, and
    leaves the last page untouched; OutputError where the page cannot be written.
    """
    reading = read_project(path)
    graph = build_graph(_good(reading))
    own = check_scores(graph, scores)
    page = Path(output)
    guard_output(page, project_files(path))
    layout, warnings = _place(graph, layout_path(reading.data_path))
    text = render(graph, layout, own)
    write_text(page, text)
    size = len(text.encode("utf-8"))
    problems = (*reading.warnings, *warnings)
    return Built(page, size, problems, count(graph), graph, reading.merged)


def _good(reading: Reading) -> Dataset:
    if reading.dataset is None:
        raise DataError(reading.errors)
    return reading.dataset


def _place(graph: Graph, path: Path) -> tuple[Layout, list[Problem]]:
    from .page.picture import place_actors

    known, warnings = read_layout(path, sorted(graph))
    layout = Layout(place_actors(graph, known.positions), known.pinned)
    try:
        with locked([path]):
            now, _ = read_layout(path, sorted(graph))
            if now != known:  # the page saved it, or another build did, in between
                layout = Layout(place_actors(graph, now.positions), now.pinned)
            write_layout(path, layout)
    except OutputError as error:
        hint = "The picture may look different next time."
        warnings.append(Problem(Place(show_path(path)), "unsaved-layout", str(error), hint))
    return layout, warnings


def place_anew(path: Paths = None, only: Collection[str] = ()) -> Placed:
    """Forget where actors stand, place them again, and write the layout file.

    All actors start over but those that are pinned; with `only`, just these do, pinned or not.

    Raises DataError where the data have errors, UnknownActorError for a name in `only`,
    OutputError where the file cannot be written.
    """
    from .page.picture import place_actors

    reading = read_project(path)
    graph = build_graph(_good(reading))
    file = layout_path(reading.data_path)
    known, warnings = read_layout(file, sorted(graph))
    named = {find_actor(graph, name) for name in only}
    stay = known.positions.keys() - named if only else known.pinned
    kept = known.only(sorted(stay))
    positions = place_actors(graph, kept.positions)
    moved = sum(positions[id] != spot for id, spot in known.positions.items())
    write_layout(file, Layout(positions, kept.pinned))
    stayed = len(kept.positions)
    return Placed(file, len(positions) - stayed, moved, stayed, tuple(warnings))


def render(graph: Graph, layout: Layout, scores: OwnScores = NO_SCORES) -> str:
    """Return the page of a graph as text, with scores that have been checked."""
    from .page.payload import build_payload
    from .page.render import render_page

    return render_page(build_payload(graph, layout.positions, layout.pinned, scores))


def verify(path: Paths, text: str | Path, source: str | None = None) -> Check:
    """Hold a card and its claims against the text of its source.

    `source` may be left out where the project has one source, or the text file is named after it.

    Raises DataError where the data have errors, GraphError where the text cannot be read.
    """
    from .analysis.verification import verify_text

    reading = read_project(path)
    dataset = _good(reading)
    id = clean(source) if source else _source_of(dataset, Path(text))
    if id not in dataset.sources:
        known = ", ".join(map(isolate, dataset.sources))
        raise GraphError(f"There is no source {quoted(id)}. There are: {known}.")
    problems = verify_text(dataset, id, _read_text(Path(text)))
    about = sum(claim.source == id for claim in dataset.claims)
    return Check(tuple(problems), (), {"claims": about, "unsupported": len(problems)})


def agree(first: Paths, second: Paths, source: str | None = None) -> Agreement:
    """Measure how far two codings agree on the sources that both have, or on one of them.

    Raises DataError where either has errors, QuestionError where the two share no source.
    """
    from .analysis.agreement import measure_agreement

    mine, theirs = read_dataset(first), read_dataset(second)
    shared = mine.sources.keys() & theirs.sources.keys()
    source = clean(source) if source is not None else None
    if source is not None and source not in shared:
        known = join_and(quoted(id) for id in sorted(shared)) or "none"
        raise QuestionError(f"Not both have a source {quoted(source)}. They share {known}.")
    wanted = shared if source is None else {source}
    return measure_agreement(_only(mine, wanted), _only(theirs, wanted))


def _only(dataset: Dataset, sources: Collection[str]) -> Dataset:
    claims = tuple(claim for claim in dataset.claims if claim.source in sources)
    return replace(dataset, claims=claims)


def _source_of(dataset: Dataset, text: Path) -> str:
    stem = clean(text.stem)
    if stem in dataset.sources:
        return stem
    if len(dataset.sources) == 1:
        return next(iter(dataset.sources))
    raise GraphError(f"Say which source {text} is: {', '.join(dataset.sources)}.")


def _read_text(path: Path) -> str:
    try:
        return read_text(path, show_path(path))
    except RefusedError as refusal:
        raise DataError([refusal.problem]) from None


def _problem_json(problem: Problem) -> dict[str, Any]:
    return {
        "file": problem.place.file,
        "line": problem.place.line,
        "column": problem.place.column,
        "code": problem.code,
        "message": problem.message,
        "hint": problem.hint,
        "fields": dict(problem.fields),
    }
