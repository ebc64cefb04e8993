"""Settle two codings into one: each answer is written at once, with its line in the log."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from threading import RLock

from ..draft.article import Article, read_article
from ..files import read_project, show_path
from ..files.discover import DATA
from ..files.writing import project_files
from ..model.errors import GraphError, QuestionError
from ..model.graph import build_graph
from ..model.graph_data import GraphData, read_graph
from ..model.records import Dataset
from ..model.text import join_and, quoted
from .compare import list_shared, only_sources
from .conflicts import check_same_meaning
from .items import Compared, Item, compare_claims
from .kept import check_kept, count_missing
from .log import Answer, Decision, Log, find_log, log_path, read_log
from .read import Coding, read_two
from .start import make_log
from .state import SettleState, count_answers, show_item, show_place
from .write import Warnings, Writer

Clock = Callable[[], datetime]
_Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, eq=False)
class _Pair:
    """The two codings as read, and where they differ in the sources that are settled.

    `log` is the log that settling them now would begin with.
    """

    first: Coding
    second: Coding
    sources: tuple[str, ...]
    log: Log

    @cached_property
    def compared(self) -> Compared:
        return compare_claims(*self.sides)

    @property
    def sides(self) -> tuple[Dataset, Dataset]:
        first, second = self.first.dataset, self.second.dataset
        return only_sources(first, self.sources), only_sources(second, self.sources)

    @cached_property
    def joined(self) -> Dataset:
        """The first coding with the actors of both."""
        first, second = self.sides
        return replace(first, actors={**second.actors, **first.actors})

    @cached_property
    def data(self) -> GraphData:
        """What the sentences of both are made from."""
        return read_graph(build_graph(self.joined))


@dataclass(frozen=True, eq=False)
class _Settled:
    """The settled coding and its log as read."""

    data: GraphData
    log: Log
    written: str


class Settling:
    """Settles two codings into a folder; safe to use from several threads.

    All methods that decide raise GraphError with a sentence, or DataError with all problems, where
    nothing was written.
    """

    def __init__(
        self,
        codings: tuple[Path, Path],
        coders: tuple[str, str],
        folder: Path,
        *,
        source: str | None = None,
        article: Path | None = None,
        coder: str = "",
        clock: Clock = datetime.now,
    ) -> None:
        """Go on with a settled coding that `start_settling` made.

        Raises GraphError where the folder has none, or one of other codings.
        """
        self._given = codings, coders
        self._folder = folder
        self._source = source
        self._article_file = article
        self._coder = coder
        self._clock = clock
        self._lock = RLock()
        self._moved: dict[str, int] = {}
        self._warnings: tuple[str, ...] = ()
        self._stamps: dict[str, _Stamp] = {}
        self._look()

    def state(self) -> SettleState:
        """Return what to show; files are read again only if they changed."""
        with self._lock:
            self._look()
            queue = self._queue()
            pair, settled = self._pair, self._settled
            item = queue[0] if queue else None
            standing = self._standing()
            return SettleState(
                first=pair.first.label,
                second=pair.second.label,
                into=show_path(self._folder.absolute()),
                item=show_item(item, pair.data) if item else None,
                place=show_place(item, pair.joined, settled.data, self._article) if item else None,
                left=len(queue),
                done=len(standing),
                counts=count_answers(standing),
                undo=_say_decision(standing[-1]) if standing else "",
                warnings=self._warnings,
            )

    def answer(self, item_id: str, answer: Answer) -> SettleState:
        """Decide on a difference: write the claims that are taken, if any, and the log."""
        with self._lock:
            item = self._find(item_id)
            if answer not in item.answers:
                raise GraphError("Only one coding has a claim here: take it, or neither.")
            self._done(self._writer().answer(item, answer))
            return self.state()

    def later(self, item_id: str) -> SettleState:
        """Move a difference to the end of the queue; nothing is logged."""
        with self._lock:
            item = self._find(item_id)
            self._moved[item.id] = max([0, *self._moved.values()]) + 1
            self._warnings = ()
            return self.state()

    def undo(self) -> SettleState:
        """Take back the last answer, also one of an earlier day; its difference is asked next."""
        with self._lock:
            self._look()
            standing = self._standing()
            if not standing:
                raise GraphError("There is nothing to undo.")
            self._done(self._writer().undo(standing[-1]))
            self._moved[standing[-1].item] = min([0, *self._moved.values()]) - 1
            return self.state()

    def count_missing(self) -> int:
        """Count the settled claims that were changed or removed by hand."""
        with self._lock:
            self._look()
            agreed, claims = self._pair.compared.agreed, self._settled.data.claims
            return count_missing(agreed, self._standing(), claims)

    def _standing(self) -> list[Decision]:
        return self._list_standing(self._settled.log)

    def _list_standing(self, log: Log) -> list[Decision]:
        """List the answers about the sources that are settled now."""
        return [each for each in log.standing if each.source in self._pair.sources]

    def _queue(self) -> list[Item]:
        decided = {each.item for each in self._settled.log.standing}
        items = [each for each in self._pair.compared.items if each.id not in decided]
        return sorted(items, key=lambda item: self._moved.get(item.id, 0))

    def _find(self, item_id: str) -> Item:
        self._look()
        for item in self._queue():
            if item.id == item_id:
                return item
        raise GraphError("This difference is not open: it was decided in the meantime.")

    def _writer(self) -> Writer:
        on = self._clock().replace(microsecond=0, tzinfo=None).isoformat()
        return Writer(self._folder, self._settled.written, self._coder, on)

    def _done(self, warnings: Warnings) -> None:
        self._warnings = tuple(each.text for each in warnings)

    def _look(self) -> None:
        """Read what changed since it was read last."""
        if self._changed("codings", self._list_coding_files()):
            self._pair = self._read_pair()
            self._stamps["codings"] = _stamp_of(self._list_coding_files())
            self._stamps.pop("settled", None)
        if self._changed("settled", self._list_settled_files()):
            stamp = _stamp_of(self._list_settled_files())
            self._settled = self._read_settled()
            self._stamps["settled"] = stamp
        files = [self._article_file] if self._article_file else []
        if "article" not in self._stamps or self._changed("article", files):
            stamp = _stamp_of(files)
            self._article = self._read_article()
            self._stamps["article"] = stamp

    def _changed(self, what: str, files: Iterable[Path]) -> bool:
        return self._stamps.get(what) != _stamp_of(files)

    def _list_coding_files(self) -> list[Path]:
        pair = getattr(self, "_pair", None)
        paths = [pair.first.paths, pair.second.paths] if pair else self._given[0]
        return [file for path in paths for file in project_files(path)]

    def _list_settled_files(self) -> list[Path]:
        return [*project_files(self._folder / DATA), log_path(self._folder)]

    def _read_pair(self) -> _Pair:
        first, second = read_pair(*self._given)
        check_same_meaning(first, second)
        sources = tuple(list_shared(first.dataset, second.dataset, self._source))
        return _Pair(first, second, sources, make_log(first, second, self._folder))

    def _read_settled(self) -> _Settled:
        path = find_log(self._folder)
        written = path.read_bytes().decode("utf-8", "replace")
        log = read_log(path)
        self._check_same(log)
        dataset = read_project(self._folder / DATA).require()
        agreed, standing = self._pair.compared.agreed, self._list_standing(log)
        check_kept(agreed, standing, dataset.claims, show_path(self._folder.absolute()))
        return _Settled(read_graph(build_graph(dataset)), log, written)

    def _check_same(self, log: Log) -> None:
        """Check that the codings are those that were begun with, and say the same."""
        pair, now = self._pair, self._pair.log
        if (now.first, now.second) != (log.first, log.second):
            raise GraphError(
                f"{quoted(show_path(self._folder.absolute()))} settles {log.first} and {log.second}"
                " (paths from there). Give these, in this order, or a new folder."
            )
        other = [id for id in pair.sources if now.compared.get(id) != log.compared.get(id)]
        if other:
            raise GraphError(
                f"What the codings say of {join_and(map(quoted, other))} was changed since they "
                "were first compared. Codings are settled as they were made: put it back, and "
                "change the settled coding instead, or settle into a new folder."
            )

    def _read_article(self) -> Article | None:
        if self._article_file is None:
            return None
        sources = self._pair.sources
        if len(sources) > 1:
            known = join_and(map(quoted, sources))
            raise QuestionError(f"The article of which source? Name it with --source: {known}.")
        return read_article(self._article_file, self._pair.first.dataset, sources[0])


def read_pair(codings: tuple[Path, Path], coders: tuple[str, str]) -> tuple[Coding, Coding]:
    """Read two codings to settle. Raises GraphError for drafts, which only a review decides on."""
    first, second = read_two(codings, coders)
    for each in (first, second):
        if each.is_drafts:
            raise GraphError(
                f"{each.label} has drafts, and a draft becomes a claim only in a review: "
                "actor-graph review ARTICLE. Compare drafts with actor-graph agree."
            )
    return first, second


def _say_decision(decision: Decision) -> str:
    what = " / ".join(filter(None, (decision.first, decision.second)))
    return f"{decision.at} {what}: {decision.answer}"


def _stamp_of(files: Iterable[Path]) -> _Stamp:
    found = ((str(path), path.stat()) for path in files if path.exists())
    return tuple((name, each.st_mtime_ns, each.st_size) for name, each in found)
