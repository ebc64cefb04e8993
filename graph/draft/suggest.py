"""Make the drafts file of a source: run an engine on its text, and keep what can be verified."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ..analysis.missed import Missed, list_missed
from ..files import Paths, read_project, show_path
from ..files.discover import DATA, DECISIONS, DRAFTS, SEEDS, find_projects
from ..files.writing import project_files, replace_text
from ..files.writing.lock import locked
from ..model.errors import GraphError
from ..model.records import Dataset
from ..model.text import clean
from .article import Article, read_article
from .check import check_drafts
from .decisions import keep_standing
from .engine import (
    DEFAULT,
    ENDPOINT,
    ENGINES,
    Engine,
    name_engines,
    parse_engines,
    reads_language,
    run_engines,
)
from .file import drafts_path, read_drafts, render_drafts
from .pairs import list_pairs
from .records import Decision, Drafts, Proposals

if TYPE_CHECKING:
    from .endpoint import EndpointOptions


@dataclass(frozen=True, slots=True)
class Suggested:
    """A drafts file that was written, and what it has.

    `read` says whether an engine knows the language of the text; if not, there are only pairs.
    `missed` are the paragraphs that mention two or more actors and have no claim in the data.
    `stage` is what a language model was asked for, `actors` or `claims`; `unanswered` has the
    paragraphs for which it has no answer, with the reason, and `stopped` why it was not asked on.
    """

    file: str
    drafts: Drafts
    read: bool
    missed: tuple[Missed, ...]
    stage: str = ""
    unanswered: Mapping[str, str] = field(default_factory=dict)
    stopped: str = ""


def suggest(
    article_file: str | Path,
    source: str,
    paths: Paths = None,
    engine: str = DEFAULT,
    again: bool = False,
    clock: Callable[[], datetime] = datetime.now,
    endpoint: EndpointOptions | None = None,
) -> Suggested:
    """Draft claims and actors from the text of a source, for a person to review.

    They are written to `drafts/<source>.yaml`, in place of those that were there; what was decided
    is kept, and not proposed again. With `again`, what was rejected or skipped is: the log then has
    that it was undone, at the time of `clock`. The text is not stored. Several engines are
    separated by commas; `endpoint` says how that engine asks a language model.

    Raises DataError with all problems of the data, of the drafts file or of the text, GraphError
    for an unknown source or another text, or where a model is not asked or does not answer,
    QuestionError for an unknown engine.
    """
    engines = parse_engines(engine)
    article, dataset, file = _open(article_file, source, paths)
    if endpoint and endpoint.record:
        _refuse_project_folder(endpoint.record, paths)
    before = _read_before(file, article)
    proposals = run_engines(engines, article, dataset, _bind(before, endpoint, engines))
    with locked([*project_files(paths), file]):
        dataset = read_project(paths).require()  # a model takes its time
        written = _read_before(file, article)
        log = written.decided if written else ()
        log = (*log, *_take_back_rejected(log, clock())) if again else log
        actors, claims, refused = check_drafts(article, dataset, proposals, log)
        pairs = list_pairs(article, dataset, claims, log)
        name = name_engines(engines, proposals.model)
        drafts = Drafts(
            article.source.id, article.sha256, name, actors, claims, pairs, refused, log
        )
        replace_text(file, render_drafts(drafts))
    return Suggested(
        show_path(file),
        drafts,
        any(reads_language(each, article.source) for each in engines),
        list_missed(dataset, article.source.id),
        proposals.stage,
        proposals.unanswered,
        proposals.stopped,
    )


def write_prompt(
    article_file: str | Path, source: str, paths: Paths, endpoint: EndpointOptions
) -> str:
    """Write what to paste into a chat to get drafts from it; nothing else is written or sent.

    Raises as `suggest` does.
    """
    from .endpoint import write_chat_prompt

    article, dataset, file = _open(article_file, source, paths)
    return write_chat_prompt(article, dataset, _read_before(file, article), endpoint)


def _open(article_file: str | Path, source: str, paths: Paths) -> tuple[Article, Dataset, Path]:
    """Return the article, the data, and the path of the drafts file."""
    reading = read_project(paths)
    dataset = reading.require()
    article = read_article(Path(article_file), dataset, clean(source))
    return article, dataset, drafts_path(reading.root, article.source.id)


def _refuse_project_folder(folder: Path, paths: Paths) -> None:
    """Refuse to record among the files of a project."""
    project = find_projects(paths)
    own = [project.root / name for name in (DATA, SEEDS, DRAFTS, DECISIONS)]
    beside = [each.parent for each in (*project.data_files, *project.cards)]
    real = folder.resolve()
    if real in [each.resolve() for each in (project.root, *beside)] or any(
        real.is_relative_to(each.resolve()) for each in own
    ):
        raise GraphError(
            f"{show_path(folder)} is a folder of the project's own files. Record answers in "
            "another one, such as answers."
        )


def _bind(
    before: Drafts | None, options: EndpointOptions | None, engines: Sequence[str]
) -> Mapping[str, Engine]:
    """Return the engines; the one that asks a model knows the drafts that there are."""

    def ask(article: Article, dataset: Dataset) -> Proposals:
        from .endpoint import propose

        others = run_engines([each for each in engines if each != ENDPOINT], article, dataset)
        return propose(article, dataset, before, options, {each.id for each in others.actors})

    return {**ENGINES, ENDPOINT: ask}


def _read_before(file: Path, article: Article) -> Drafts | None:
    """Return the drafts that there are; None where there is no file yet.

    Raises GraphError where they were made from another text.
    """
    if not file.exists():
        return None
    before = read_drafts(file)
    if before.sha256 != article.sha256:
        raise GraphError(
            f"{show_path(file)} was made from another text: its sha256 is {before.sha256[:12]}..., "
            f"that of this text is {article.sha256[:12]}... Give that text, or move the file away "
            "to start again; its decisions are then no longer known."
        )
    return before


def _take_back_rejected(decided: Iterable[Decision], now: datetime) -> list[Decision]:
    """Undo all rejections and skipped pairs that stand, so that they are open again."""
    on = now.replace(microsecond=0, tzinfo=None).isoformat()
    return [
        replace(each, answer="undone", on=on, seconds=0, why="", coder="")
        for each in keep_standing(decided)
        if each.answer in ("rejected", "skipped")
    ]
