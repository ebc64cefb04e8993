"""Review drafts one by one: each answer is written at once, with its line in the log."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterable
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from threading import RLock

from ..files import Paths, read_project, show_path
from ..files.discover import DRAFTS
from ..files.load import read_bytes
from ..files.writing import project_files
from ..files.yaml_nodes import RefusedError
from ..model.errors import DataError, GraphError, Problem
from ..model.records import Claim, Dataset
from ..model.text import quoted
from ..wording.sentences import say_claim
from .article import Article, read_article
from .file import drafts_path, read_drafts
from .given import GivenActor, GivenClaim, Reply
from .queue import Item, make_queue
from .state import ReviewState, make_state
from .view import View
from .write import Writer

MOST_SECONDS = 600
"""The longest time that one draft counts as looked at: a pause is no work."""
Clock = Callable[[], datetime]
_Stamp = tuple[tuple[str, int, int], ...]


class Review:
    """A review of the drafts of one source; safe to use from several threads.

    All methods that decide raise GraphError with a sentence, or DataError with all problems, where
    nothing was written; the queue is then as before.
    """

    def __init__(
        self, article_file: Path, source: str, paths: Paths, coder: str, clock: Clock
    ) -> None:
        self._file = article_file
        self._source = source
        self._paths = paths
        self._coder = coder
        self._clock = clock
        self._lock = RLock()
        self._moved: dict[str, int] = {}
        self._queued: tuple[View, dict[str, int], tuple[Item, ...]] | None = None
        self._warnings: tuple[str, ...] = ()
        self._since: datetime | None = None
        self._stamp: _Stamp = ()
        self._text_stamp: _Stamp = ()
        self._read()

    def state(self) -> ReviewState:
        """Return what to show; files are read again only if they changed."""
        with self._lock:
            self._since = self._since or self._clock()
            view = self._look()
            return make_state(view, self._queue(view), self._warnings)

    def answer(self, item_id: str, reply: Reply) -> ReviewState:
        """Decide on an item: write the claim or the actor, if any, and the log."""
        with self._lock:
            view, item = self._find(item_id)
            self._done(self._writer(view).answer(item, reply))
            return self.state()

    def later(self, item_id: str) -> ReviewState:
        """Move an item to the end of the queue; nothing is logged."""
        with self._lock:
            _, item = self._find(item_id)
            self._postpone([item])
            return self.state()

    def next_paragraph(self) -> ReviewState:
        """Move the first item and all others of its paragraph and kind to the end of the queue."""
        with self._lock:
            view = self._look()
            queue = self._queue(view)
            place = {(each.at, each.kind) for each in queue[:1]}
            self._postpone([each for each in queue if (each.at, each.kind) in place])
            return self.state()

    def undo(self) -> ReviewState:
        """Take back the last decision, also one of an earlier review; its draft is asked next."""
        with self._lock:
            view = self._look()
            if not view.standing:
                raise GraphError("There is nothing to undo.")
            self._done(self._writer(view).undo(view.standing[-1]))
            self._moved[view.last] = min([0, *self._moved.values()]) - 1
            return self.state()

    def add(self, claim: GivenClaim) -> ReviewState:
        """Add a claim by hand."""
        with self._lock:
            self._done(self._writer(self._look()).add_claim(claim))
            return self.state()

    def add_actor(self, actor: GivenActor) -> ReviewState:
        """Add an actor by hand."""
        with self._lock:
            self._done(self._writer(self._look()).add_actor(actor))
            return self.state()

    def read(self, claim: GivenClaim) -> Claim:
        """Return a claim as its record, without writing it; raises as if it were added."""
        with self._lock:
            return self._look().resolver.resolve(claim).claim

    def say(self, claim: GivenClaim) -> str:
        """Word a claim as the page would, without writing it; raises as if it were added."""
        with self._lock:
            return say_claim(self._look().data, self.read(claim))

    def _queue(self, view: View) -> tuple[Item, ...]:
        """Return the queue; it is only made again after a change."""
        if self._queued is None or self._queued[:2] != (view, self._moved):
            self._queued = view, dict(self._moved), make_queue(view, self._moved)
        return self._queued[2]

    def _find(self, item_id: str) -> tuple[View, Item]:
        view = self._look()
        for item in self._queue(view):
            if item.id == item_id:
                return view, item
        raise GraphError(f"{quoted(item_id)} is not open: it was decided, or the drafts changed.")

    def _postpone(self, items: list[Item]) -> None:
        for item in items:
            self._moved[item.id] = max([0, *self._moved.values()]) + 1
        self._warnings = ()
        self._since = self._clock()

    def _writer(self, view: View) -> Writer:
        now = self._clock()
        shown = (now - (self._since or now)).total_seconds()
        seconds = min(max(round(shown), 0), MOST_SECONDS)
        on = now.replace(microsecond=0, tzinfo=None).isoformat()
        return Writer(view, self._drafts, self._paths, self._coder, on, seconds)

    def _done(self, warnings: tuple[Problem, ...]) -> None:
        self._warnings = tuple(each.text for each in warnings)
        self._since = self._clock()

    def _look(self) -> View:
        """Return the project as it is now, read again if a file changed."""
        if self._stamp != self._stamp_now():
            self._read()
        return self._view

    def _read(self) -> None:
        reading = read_project(self._paths)
        dataset = reading.require()
        self._drafts = drafts_path(reading.root, self._source)
        article = self._read_article(dataset)
        if not self._drafts.exists():
            given = ("suggest", show_path(self._file), "--source", self._source)
            command = shlex.join(["actor-graph", *given])
            message = f"There are no drafts for {quoted(self._source)} yet."
            raise GraphError(f"{message} Make them first: {command}")
        stamp, written = self._stamp_now(), self._drafts.read_bytes().decode("utf-8", "replace")
        drafts = read_drafts(self._drafts)
        if drafts.sha256 != article.sha256:
            raise GraphError(
                f"{show_path(self._file)} is not the text that {show_path(self._drafts)} "
                "was made from. Give that text, or make the drafts again with actor-graph suggest."
            )
        self._view = View(article, dataset, drafts, written)
        self._stamp = stamp

    def _read_article(self, dataset: Dataset) -> Article:
        """Read the text, unless neither it nor its card changed: finding words in it takes long."""
        stamp = _stamp_of([self._file])
        is_same = stamp and stamp == self._text_stamp
        if is_same and dataset.sources.get(self._source) == self._view.article.source:
            return self._view.article
        article = read_article(self._file, dataset, self._source)
        self._text_stamp = stamp  # not before: a text that was refused is to be refused again
        return article

    def _stamp_now(self) -> _Stamp:
        return _stamp_of([*project_files(self._paths), self._drafts, self._file])


def _stamp_of(files: Iterable[Path]) -> _Stamp:
    found = ((str(path), path.stat()) for path in files if path.exists())
    return tuple((name, each.st_mtime_ns, each.st_size) for name, each in found)


def open_review(
    article_file: Path,
    source: str | None = None,
    paths: Paths = None,
    coder: str = "",
    clock: Clock = datetime.now,
) -> Review:
    """Open the review of a source; without one, of that whose drafts were made from the text.

    Raises GraphError where there are no drafts for it, or they were made from another text, or the
    text comes from a pipe.
    """
    if article_file.is_fifo():
        raise GraphError(
            f"{show_path(article_file)} is a pipe, and a review reads the text more than once. "
            "Save the text as a file."
        )
    return Review(article_file, source or _find_source(article_file, paths), paths, coder, clock)


def _find_source(article_file: Path, paths: Paths) -> str:
    try:
        hash = sha256(read_bytes(article_file, show_path(article_file))).hexdigest()
    except RefusedError as refusal:
        raise DataError([refusal.problem]) from None
    folder = read_project(paths).root / DRAFTS
    found = [
        path.stem for path in sorted(folder.glob("*.yaml")) if read_drafts(path).sha256 == hash
    ]
    if len(found) == 1:
        return found[0]
    what = "Several drafts files were" if found else "No drafts file was"
    raise GraphError(f"{what} made from {show_path(article_file)}. Name its source with --source.")
