"""Make the drafts file of a source: run an engine on its text, and keep what can be verified."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from ..analysis.missed import Missed, list_missed
from ..files import Paths, read_project, show_path
from ..files.writing import project_files, replace_text
from ..files.writing.lock import locked
from ..model.errors import GraphError
from ..model.text import clean
from .article import Article, read_article
from .check import check_drafts
from .decisions import keep_standing
from .engine import DEFAULT, name_engine, reads_language, run_engine
from .file import drafts_path, read_drafts, render_drafts
from .pairs import list_pairs
from .records import Decision, Drafts


@dataclass(frozen=True, slots=True)
class Suggested:
    """A drafts file that was written, and what it has.

    `read` says whether the engine knows the language of the text; if not, there are only pairs.
    `missed` are the paragraphs that mention two or more actors and have no claim in the data.
    """

    file: str
    drafts: Drafts
    read: bool
    missed: tuple[Missed, ...]


def suggest(
    article_file: str | Path,
    source: str,
    paths: Paths = None,
    engine: str = DEFAULT,
    again: bool = False,
    clock: Callable[[], datetime] = datetime.now,
) -> Suggested:
    """Draft claims and actors from the text of a source, for a person to review.

    They are written to `drafts/<source>.yaml`, in place of those that were there; what was decided
    is kept, and not proposed again. With `again`, what was rejected or skipped is: the log then has
    that it was undone, at the time of `clock`. The text is not stored.

    Raises DataError with all problems of the data, of the drafts file or of the text, GraphError
    for an unknown source or another text, QuestionError for an unknown engine.
    """
    name = name_engine(engine)
    reading = read_project(paths)
    dataset = reading.require()
    article = read_article(Path(article_file), dataset, clean(source))
    proposals = run_engine(engine, article, dataset)
    file = drafts_path(reading.root, article.source.id)
    with locked([*project_files(paths), file]):
        log = _read_log(file, article)
        log = (*log, *_take_back_rejected(log, clock())) if again else log
        actors, claims, refused = check_drafts(article, dataset, proposals, log)
        pairs = list_pairs(article, dataset, claims, log)
        drafts = Drafts(
            article.source.id, article.sha256, name, actors, claims, pairs, refused, log
        )
        replace_text(file, render_drafts(drafts))
    missed = list_missed(dataset, article.source.id)
    return Suggested(show_path(file), drafts, reads_language(engine, article.source), missed)


def _read_log(file: Path, article: Article) -> tuple[Decision, ...]:
    """Return the decisions in a drafts file; none where there is no file yet.

    Raises GraphError where its drafts were made from another text.
    """
    if not file.exists():
        return ()
    before = read_drafts(file)
    if before.sha256 != article.sha256:
        raise GraphError(
            f"{show_path(file)} was made from another text: its sha256 is {before.sha256[:12]}..., "
            f"that of this text is {article.sha256[:12]}... Give that text, or move the file away "
            "to start again; its decisions are then no longer known."
        )
    return before.decided


def _take_back_rejected(decided: Iterable[Decision], now: datetime) -> list[Decision]:
    """Undo all rejections and skipped pairs that stand, so that they are open again."""
    on = now.replace(microsecond=0, tzinfo=None).isoformat()
    return [
        replace(each, answer="undone", on=on, seconds=0, why="", coder="")
        for each in keep_standing(decided)
        if each.answer in ("rejected", "skipped")
    ]
