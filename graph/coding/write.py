"""Write answers: the claims that are taken, and the line of the log, in one transaction."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from ..edit.add_claim import CLAIMS, file_of, insert_claim
from ..edit.claim_reference import count_claims
from ..edit.project import Project
from ..exchange.render_project import claim_item, list_names
from ..files import Reading, show_path
from ..files.discover import DATA
from ..files.writing import write_together
from ..files.writing.lock import locked
from ..model.errors import DataError, GraphError, OutputError, Problem
from ..model.records import Claim, Dataset
from ..model.text import fold, join_and, quoted
from .items import Item
from .kept import say_sentence, taken_sentences
from .log import Answer, Block, Decision, append_to_log, log_path

Warnings = tuple[Problem, ...]


@dataclass(frozen=True)
class Writer:
    """Writes one answer into a settled coding.

    `folder` is that of the project, `written` its log as read, `on` the time for the log.
    """

    folder: Path
    written: str
    coder: str
    on: str

    def answer(self, item: Item, answer: Answer) -> Warnings:
        """Write an answer to a difference; return warnings about what was written.

        Raises DataError with all errors that `check` would report, OutputError where somebody else
        changed a file meanwhile. Nothing is written then.
        """
        decision = self._decide(item, answer)
        claims = item.taken(answer)
        if not claims:
            return self._log(decision)
        with self._open() as project:
            for claim in claims:
                _insert(project, claim)
            after = _check(project)
            _expect(project, after, added=claims)
            self._write(project, replace(decision, wrote=tuple(self._list_blocks(project))))
            return tuple(
                each for each in project.new_warnings(after) if each.code != "unused-actor"
            )

    def undo(self, last: Decision) -> Warnings:
        """Take back an answer: what it wrote is removed, and the files become what they were."""
        decision = replace(last, answer="undone", on=self.on, coder=self.coder, wrote=())
        if not last.wrote:
            return self._log(decision)
        with self._open() as project:
            for block in reversed(last.wrote):
                path = project.locate(self.folder / block.file)
                project.change(path, partial(_take_out, block, last))
            after = _check(project)
            gone = count_claims(project.dataset.claims)
            gone.subtract(count_claims(after.require().claims))
            _expect_sentences(gone, last)
            self._write(project, decision)
            return ()

    def _decide(self, item: Item, answer: Answer) -> Decision:
        first, second = (_say(claim) for claim in (item.first, item.second))
        claim = item.claim
        return Decision(claim.source, claim.at, item.id, first, second, answer, self.on, self.coder)

    def _open(self) -> AbstractContextManager[Project]:
        return Project.open(self.folder / DATA, {log_path(self.folder): lambda now: now})

    def _write(self, project: Project, decision: Decision) -> None:
        log = log_path(self.folder)
        project.together = {log: lambda now: self._append(now, decision)}
        project.write()

    def _log(self, decision: Decision) -> Warnings:
        """Write the log only."""
        log = log_path(self.folder)
        with locked([log]):
            now = log.read_bytes().decode("utf-8")
            write_together({log: self._append(now, decision)})
        return ()

    def _append(self, now: str, decision: Decision) -> str:
        if now != self.written:
            message = f"{show_path(log_path(self.folder))} was changed in the meantime"
            raise OutputError(f"{message}; nothing was written. Try again.")
        return append_to_log(now, decision)

    def _list_blocks(self, project: Project) -> Iterator[Block]:
        for path, new in project.changed.items():
            name = os.path.relpath(path, self.folder)
            yield _find_block(name, project.texts.get(path, ""), new)


def _say(claim: Claim | None) -> str:
    return say_sentence(claim) if claim else ""


def render_claim(claim: Claim, dataset: Dataset, names: dict[str, str]) -> object:
    """Return a claim as a file of another project has it, with its actors for claimants' names."""
    if claim.own_voice:
        return claim_item(claim, dataset, names)
    by = tuple(each if each in dataset.actors else names.get(fold(each), each) for each in claim.by)
    return claim_item(replace(claim, by=by), dataset, names)


def _insert(project: Project, claim: Claim) -> None:
    item = render_claim(claim, project.dataset, list_names(project.dataset))
    path = file_of(project, claim.source, claim.at)
    paragraphs = project.dataset.sources[claim.source].paragraphs
    keys = [CLAIMS, claim.source, claim.at]
    project.change(path, lambda text: insert_claim(text, keys, item, paragraphs))


def _check(project: Project) -> Reading:
    after = project.check()
    if after.errors:
        raise DataError(project.as_before(each, "the claim") for each in after.errors)
    return after


def _expect(project: Project, after: Reading, added: Sequence[Claim]) -> None:
    """Check that claims about these actors were added, and nothing else was changed."""
    was, now = count_claims(project.dataset.claims), count_claims(after.require().claims)
    new = sorted(map(_say, (now - was).elements()))
    if was - now or new != sorted(map(_say, added)):
        raise GraphError(
            "The claim could not be written, because of how the files of the settled coding are "
            "written. Add it by hand."
        )


def _expect_sentences(gone: Counter[Claim], last: Decision) -> None:
    """Check that what an undo removes is what the answer wrote, and nothing else."""
    removed = sorted(_say(claim) for claim, number in gone.items() for _ in range(number))
    if min(gone.values(), default=0) < 0 or removed != sorted(taken_sentences(last)):
        raise _changed_since(last, [each.file for each in last.wrote])


def _changed_since(last: Decision, files: Iterable[str]) -> GraphError:
    what = join_and(map(quoted, taken_sentences(last)))
    return GraphError(
        f"{what} in {last.at} of {quoted(last.source)} was changed or removed in "
        f"{join_and(dict.fromkeys(files))} since it was decided on, so this answer and earlier "
        "ones cannot be undone here. Put it back as the log has it, and undo again, or change the "
        "settled coding by hand."
    )


def _lines(text: str) -> list[str]:
    """Split a text after its line feeds."""
    return [line + "\n" for line in text.split("\n")[:-1]] + [text.rsplit("\n", maxsplit=1)[-1]]


def _find_block(file: str, before: str, after: str) -> Block:
    """Find the lines that an edit wrote, and what they replaced."""
    was, now = _lines(before), _lines(after)
    start = 0
    while start < min(len(was), len(now)) and was[start] == now[start]:
        start += 1
    end = 0
    while end < min(len(was), len(now)) - start and was[-1 - end] == now[-1 - end]:
        end += 1
    text = "".join(now[start : len(now) - end])
    return Block(file, start + 1, text, "".join(was[start : len(was) - end]))


def _take_out(block: Block, last: Decision, text: str) -> str:
    """Put back what a block replaced, where it is in the text, or else where only it is.

    Raises GraphError where it is not there any more.
    """
    lines = _lines(text)
    start = len("".join(lines[: block.line - 1]))
    if not text.startswith(block.text, start):
        if text.count(block.text) != 1:
            raise _changed_since(last, [block.file])
        start = text.index(block.text)
    return text[:start] + block.was + text[start + len(block.text) :]
