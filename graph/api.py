"""The workflow as plain functions: read, build, ask, render, write."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .analysis.groups import Groups, name_groups
from .analysis.scores import NO_SCORES, Given, OwnScores, check_scores
from .files import Paths, read_dataset, read_project, show_path
from .files.groups import read_groups as read_entries
from .files.layout_file import Layout, layout_path, read_layout, write_layout
from .files.load import read_text
from .files.writing import guard_output, project_files, write_text
from .files.writing.lock import locked
from .files.yaml_nodes import RefusedError
from .model.bidi import isolate
from .model.dates import Span
from .model.errors import DataError, GraphError, OutputError, Place, Problem
from .model.garbage import paused_collection
from .model.graph import build_graph
from .model.graph_data import Graph, read_graph
from .model.progress import report_progress
from .model.records import Claim, Dataset, Relation
from .model.relations import count_relations
from .model.text import clean, quoted
from .wording import sentences

if TYPE_CHECKING:
    pass

DEFAULT_OUTPUT = Path("out") / "actors.html"


@dataclass(frozen=True, slots=True)
class Check:
    """The errors and warnings in the data, and how much there is.

    `merged` counts what several projects share, `to_write` the missing gists of each source.
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
    """A page that was written, and what it holds."""

    page: Path
    size: int
    warnings: tuple[Problem, ...]
    counts: Mapping[str, int]
    graph: Graph
    merged: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Repositioned:
    """A layout file that was rewritten: how many actors were placed again, and how many kept.

    `moved` counts those whose position changed.
    """

    file: Path
    placed: int
    moved: int
    kept: int
    warnings: tuple[Problem, ...]


@paused_collection()
def load(path: Paths = None) -> Graph:
    """Read a project and build its graph.

    `path` is a folder of data files, one data file, or a list of these, which is read as one
    project. The default is `data/` in the working folder or its parents. Returns a
    networkx.MultiDiGraph: node = actor id, key = relation type.

    Raises DataError with all problems, or GraphError if there is nothing to read.
    """
    return build_graph(read_dataset(path))


def read_groups(graph: Graph, path: str | Path) -> Groups:
    """Read the groups of actors from a YAML file (`us: west`) or a CSV file (`us,west`).

    Actors are given by id, name or alias.

    Raises DataError with all problems.
    """
    entries, problems = read_entries(Path(path))
    return name_groups(read_graph(graph), entries, problems, show_path(Path(path)))


@paused_collection()
def check(path: Paths = None) -> Check:
    """Read a project and list its errors and warnings, with counts of what it holds.

    Raises GraphError if there is nothing to read.
    """
    reading = read_project(path)
    counts = count(build_graph(reading.dataset)) if reading.dataset else {}
    return Check(reading.errors, reading.warnings, counts, reading.merged, reading.to_write)


def count(graph: Graph) -> dict[str, int]:
    """Count what a graph holds: actors, claims, sources, relations, and relations by property."""
    data = read_graph(graph)
    return {
        "actors": len(data.actors),
        "claims": len(data.claims),
        "sources": len(data.sources),
        **count_relations(data.select().relations),
    }


@paused_collection()
def build(
    path: Paths = None, output: str | Path = DEFAULT_OUTPUT, scores: Given | None = None
) -> Built:
    """Read a project, and write its page and the layout file with the positions of actors.

    `scores` are your own, by name: a number for each actor (id, name or alias) or ordered pair,
    as the measures of NetworkX return them. The page marks them as yours.

    Raises DataError if the data have errors, QuestionError if a score cannot be used, and
    leaves the last page untouched; OutputError if the page cannot be written.
    """
    reading = read_project(path)
    graph = build_graph(reading.require())
    own = check_scores(read_graph(graph), scores)
    page = Path(output)
    guard_output(page, project_files(path))
    layout, warnings = _place(graph, layout_path(reading.data_path))
    text = render(graph, layout, own)
    write_text(page, text)
    size = len(text.encode("utf-8"))
    problems = (*reading.warnings, *warnings)
    return Built(page, size, problems, count(graph), graph, reading.merged)


def say_claim(graph: Graph, claim: Claim) -> str:
    """Word one claim with its claimant, source, genre and place; mark a private one."""
    return sentences.say_claim(read_graph(graph), claim)


def say_relation(graph: Graph, relation: Relation, period: Sequence[Span] = ()) -> str:
    """Word a relation by its firmest claim; add the number of other claims, and any dispute.

    With a period (spans in order), by a claim that is known to apply then, if there is one.
    """
    return sentences.say_relation(read_graph(graph), relation, period)


def _place(graph: Graph, path: Path) -> tuple[Layout, list[Problem]]:
    from .page.kept import draw_kept

    known, warnings = read_layout(path, sorted(graph))
    layout = draw_kept(graph, known)
    try:
        with locked([path]):
            now, _ = read_layout(path, sorted(graph))
            if now != known:  # the page saved it, or another build did, in between
                layout = draw_kept(graph, now)
            write_layout(path, layout)
    except OutputError as error:
        hint = "The picture may look different next time."
        warnings.append(Problem(Place(show_path(path)), "unsaved-layout", str(error), hint))
    return layout, warnings


def reposition(path: Paths = None, only: Collection[str] = ()) -> Repositioned:
    """Discard positions of actors, compute them again, and write the layout file.

    All actors are placed again except pinned ones; with `only`, just these, pinned or not.

    Raises DataError if the data have errors, UnknownActorError for an unknown name in `only`,
    OutputError if the file cannot be written.
    """
    from .page.picture import draw_graph

    reading = read_project(path)
    graph = build_graph(reading.require())
    file = layout_path(reading.data_path)
    known, warnings = read_layout(file, sorted(graph))
    data = read_graph(graph)
    chosen = {data.find_actor(name) for name in only}
    keep = known.positions.keys() - chosen if only else known.pinned
    kept = known.only(sorted(keep))
    layout = draw_graph(graph, kept)
    moved = sum(layout.positions[id] != position for id, position in known.positions.items())
    write_layout(file, layout)
    number = len(kept.positions)
    return Repositioned(file, len(layout.positions) - number, moved, number, tuple(warnings))


def render(graph: Graph, layout: Layout, scores: OwnScores = NO_SCORES) -> str:
    """Return the page of a graph as text, with checked scores."""
    from .page.payload import build_payload
    from .page.render import render_page

    report_progress("Making the page")
    return render_page(build_payload(graph, layout, scores))


def verify(path: Paths, text: str | Path, source: str | None = None) -> Check:
    """Check a card and its claims against the text of its source.

    `source` is optional if the project has one source, or if the text file is named after it.

    Raises DataError if the data have errors, GraphError if the text cannot be read.
    """
    from .analysis.verification import verify_text

    dataset = read_project(path).require()
    id = clean(source) if source else _choose_source(dataset, Path(text))
    if id not in dataset.sources:
        known = ", ".join(map(isolate, dataset.sources))
        raise GraphError(f"There is no source {quoted(id)} in this project. Sources: {known}.")
    problems = verify_text(dataset, id, _read_text(Path(text)))
    about = sum(claim.source == id for claim in dataset.claims)
    return Check(tuple(problems), (), {"claims": about, "unsupported": len(problems)})


def _choose_source(dataset: Dataset, text: Path) -> str:
    stem = clean(text.stem)
    if stem in dataset.sources:
        return stem
    if len(dataset.sources) == 1:
        return next(iter(dataset.sources))
    raise GraphError(f"Give the source that {text} is: {', '.join(dataset.sources)}.")


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
