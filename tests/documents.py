"""Reading the documents, and doing what they show.

A fenced block is played by its language: `console` runs the lines that begin with $ and holds what
they print against the lines below, `python` is a doctest. Comments right above a block steer it:

    <!-- file: data/actors.yaml -->   the block is a file: write it
    <!-- folder: new -->              go on in an empty folder
    <!-- folder: project -->          go on in a fresh copy of the project
    <!-- before: COMMAND -->          run this first
    <!-- exit: 1 -->                  the last command leaves with this code

In what a command prints, a line of three dots stands for any lines, and three dots for any text.
"""

from __future__ import annotations

import doctest
import os
import pty
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import setup_env

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("docs/*.md"))]
OPTIONS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
COLUMNS = "100"

_FENCE = re.compile(r"^```(\w*)\s*$")
_STYLES = re.compile(r"\x1b\[[0-9;]*m")
_SIZE = re.compile(r"\d+\.\d MB")
_ORDER = re.compile(r"^<!-- (\w+): (.*?) -->$")


@dataclass(frozen=True)
class Block:
    """A fenced block: the number of its first line, what it says, and what steers it."""

    line: int
    language: str
    text: str
    orders: tuple[tuple[str, str], ...] = ()

    def order(self, name, default=""):
        return dict(self.orders).get(name, default)


@dataclass
class Outcome:
    """What came of a block: its text as it should be, and what differed."""

    block: Block
    renewed: str
    faults: list[str] = field(default_factory=list)


def blocks_of(text):
    """List the fenced blocks of a document."""
    found, orders, opened = [], [], None
    for number, line in enumerate(text.splitlines(), start=1):
        fence, order = _FENCE.match(line), _ORDER.match(line)
        if opened is not None and line == "```":
            first, language, lines, above = opened
            found.append(Block(first, language, "".join(f"{x}\n" for x in lines), tuple(above)))
            opened = None
        elif opened is not None:
            opened[2].append(line)
        elif fence:
            opened, orders = (number + 1, fence[1], [], orders), []
        elif order:
            orders.append(order.groups())
        elif line.strip():
            orders = []
    assert opened is None, "A block is not closed."
    return found


def prose_of(text):
    """Return a document without its blocks and comments, its lines in their places."""
    inside, kept = False, []
    for line in text.splitlines():
        if line.startswith("```"):
            inside = not inside
        kept.append("" if inside or line.startswith(("```", "<!--")) else line)
    return "\n".join(kept)


def copy_project(folder):
    """Copy what a user has of the project, with our environment lent to it."""
    for name in ("data", "seeds", "examples", "scripts", "docs"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", *setup_env.LOCKS.values()):
        shutil.copy(ROOT / name, folder)
    lent = folder / ".venv"
    lent.mkdir()
    for name in ("bin", "lib", "pyvenv.cfg"):
        (lent / name).symlink_to(Path(sys.prefix) / name)
    asked = "import json, setup_env as s; s.STAMP.write_text(json.dumps(s._fingerprints()))"
    subprocess.run([sys.executable, "-c", asked], cwd=folder / "scripts", check=True)
    return folder


class Player:
    """Plays the blocks of one document, one after the other."""

    def __init__(self, folder):
        self.folder = folder
        self.rooms = 0
        self.names = {}
        self.room = self._open_room("project")

    def _open_room(self, what):
        self.rooms += 1
        room = self.folder / f"room-{self.rooms}"
        room.mkdir()
        return copy_project(room) if what == "project" else room

    def play(self, block):
        """Do what a block shows, and return what came of it."""
        if block.order("folder"):
            self.room = self._open_room(block.order("folder"))
        for name, command in block.orders:
            if name == "before":
                said, code = self._run(command)
                assert code == 0, f"{command}: {said}"
        if block.order("file"):
            path = self.room / block.order("file")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")
        if block.language == "console":
            return self._play_console(block)
        if block.language == "python":
            return self._play_python(block)
        return Outcome(block, block.text)

    def _play_console(self, block):
        outcome, lines = Outcome(block, ""), []
        steps = steps_of(block.text)
        for number, (command, shown) in enumerate(steps, start=1):
            printed, code = self._run(command)
            wanted = int(block.order("exit", "0")) if number == len(steps) else 0
            if code != wanted:
                outcome.faults.append(f"$ {command}\nleft with {code}, not {wanted}:\n{printed}")
            if not fits(shown, printed):
                outcome.faults.append(f"$ {command}\nshown:\n{shown}\nprinted:\n{printed}")
            kept = shown if fits(shown, printed) else renew(shown, printed)
            lines += [f"$ {command}", *kept.splitlines()]
        outcome.renewed = "".join(f"{line}\n" for line in lines)
        return outcome

    def _run(self, command):
        """Run a command as on a terminal, without bars; return what it prints and its exit code."""
        programs = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        settings = {**os.environ, "PATH": programs, "COLUMNS": COLUMNS, "TERM": "dumb"}
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            settings.pop(name, None)
        reading, writing = pty.openpty()
        with subprocess.Popen(
            ["bash", "-c", command], cwd=self.room, env=settings, stdout=writing, stderr=writing
        ) as process:
            os.close(writing)
            printed = b"".join(_read_all(reading))
        os.close(reading)
        text = _STYLES.sub("", printed.decode("utf-8").replace("\r\n", "\n"))
        lines = "\n".join(line.rstrip() for line in text.splitlines())
        return lines.strip("\n"), process.returncode

    def _play_python(self, block):
        test = doctest.DocTestParser().get_doctest(block.text, self.names, "block", None, None)
        runner = _Runner(optionflags=OPTIONS)
        here = Path.cwd()
        os.chdir(self.room)
        try:
            runner.run(test, out=lambda _: None, clear_globs=False)
        finally:
            os.chdir(here)
        self.names.update(test.globs)
        faults = [f"{each.source}printed:\n{got}" for each, got in runner.failed]
        renewed = block.text
        for each, got in runner.failed:
            renewed = renewed.replace(each.source_with_want, each.prompted + got)
        return Outcome(block, renewed, faults)


class _Runner(doctest.DocTestRunner):
    def __init__(self, **options):
        super().__init__(**options)
        self.failed = []

    def report_failure(self, out, test, example, got):
        self._note(test, example, got)

    def report_unexpected_exception(self, out, test, example, exc_info):
        self._note(test, example, f"{exc_info[0].__name__}: {exc_info[1]}\n")

    def _note(self, test, example, got):
        first, *others = example.source.splitlines(keepends=True)
        example.prompted = "".join([f">>> {first}", *(f"... {line}" for line in others)])
        example.source_with_want = example.prompted + example.want
        self.failed.append((example, got))


def _read_all(reading):
    while True:
        try:
            part = os.read(reading, 65536)
        except OSError:  # Linux says so where the other end is closed
            return
        if not part:
            return
        yield part


def steps_of(text):
    """List the commands of a console block, each with what is shown below it.

    >>> steps_of("$ a b\\nout\\n$ c\\n")
    [('a b', 'out'), ('c', '')]
    """
    steps = []
    for line in text.splitlines():
        if line.startswith("$ "):
            steps.append((line[2:], []))
        else:
            assert steps, f"This stands before the first command: {line}"
            steps[-1][1].append(line.rstrip())
    return [(command, "\n".join(lines).strip("\n")) for command, lines in steps]


def fits(shown, printed):
    """Say whether what was printed is what is shown; how large a page is may differ.

    >>> fits("a\\n...\\nd", "a\\nb\\nc\\nd"), fits("took ... s", "took 3 s"), fits("a", "a\\nb")
    (True, True, False)
    """
    shown, printed = (_SIZE.sub("size", text) for text in (shown, printed))
    parts = []
    for line in shown.splitlines():
        if line.strip() == "...":
            parts.append(r"(?:[^\n]*\n)*")
        else:
            parts.append(re.escape(line.rstrip()).replace(r"\.\.\.", r"[^\n]*") + r"\n")
    return re.fullmatch("".join(parts), f"{printed}\n" if printed else "") is not None


def renew(shown, printed):
    """Show what was printed, cut where it was cut before.

    >>> renew("a\\n...", "b\\nc\\nd")
    'b\\n...'
    """
    old, new = [line.strip() for line in shown.splitlines()], printed.splitlines()
    if "..." not in old:
        return "\n".join(new)
    cut = old.index("...")
    tail = len(old) - cut - 1
    return "\n".join([*new[:cut], "...", *new[len(new) - tail :]])


def renew_document(path, outcomes):
    """Rewrite a document with what its commands and its Python print now."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    for outcome in reversed(outcomes):
        first = outcome.block.line - 1
        lines[first : first + outcome.block.text.count("\n")] = [outcome.renewed]
    path.write_text("".join(lines), encoding="utf-8")


def table_rows(text, mark):
    """List the cells of a table, without its head; the mark is its head, or a line before it.

    >>> table_rows("x\\n\\n| a | b |\\n|---|---|\\n| 1 | `p \\\\| q` |\\n", "x")
    [['1', '`p | q`']]
    """
    lines = text.splitlines()
    assert mark in lines, f"There is no line: {mark}"
    rows = []
    for line in lines[lines.index(mark) :]:
        if line.startswith("|"):
            cells = re.split(r"(?<!\\)\|", line.strip().strip("|"))
            rows.append([cell.replace("\\|", "|").strip() for cell in cells])
        elif rows:
            break
    return rows[2:]


def renew_table(path, mark, rows):
    """Put other rows into the table after a mark; its head stays."""
    text = path.read_text(encoding="utf-8")
    before, _, rest = text.partition(f"{mark}\n\n")
    head, line, *others = rest.splitlines(keepends=True)
    after = "".join(others[next(at for at, each in enumerate(others) if each[0] != "|") :])
    body = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    path.write_text(f"{before}{mark}\n\n{head}{line}{body}{after}", encoding="utf-8")
