"""The paragraph of a draft as text: its sentence, and the ends and the quote marked in it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Iterator
from itertools import pairwise
from textwrap import wrap
from typing import TYPE_CHECKING

import click

from ..model.text import printable
from .progress import hide_progress

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from ..draft.queue import Item, Mark

WIDEST = 100
"""How long the lines of a paragraph may be."""
_SIGNS = {"from": "[]", "to": "[]", "name": "[]", "quote": "{}"}
_STYLES = {"from": "bold", "to": "bold", "name": "bold", "quote": "underline"}


def print_paragraph(text: str, item: Item) -> None:
    """Print a paragraph with the sentence of a draft on lines of its own, which begin with ">".

    The ends are in [brackets], the quote in {braces}; on a terminal also bold and underlined.
    """
    from rich.console import Console

    hide_progress()
    console = Console(markup=False, highlight=False, emoji=False, width=_width())
    for line in render_paragraph(text, item, console):
        if sys.stdout.isatty():
            console.print(line)
        else:
            click.echo(line.plain.rstrip())


def print_text(text: str) -> None:
    """Print a text on lines of a comfortable length."""
    hide_progress()
    for line in wrap(printable(text), _width()):
        click.echo(line)


def _width() -> int:
    return min(shutil.get_terminal_size().columns, WIDEST)


def render_paragraph(text: str, item: Item, console: Console) -> Iterator[Text]:
    """Yield the lines of a paragraph."""
    from rich.text import Text

    start, end = item.sentence
    after = len(text) - len(text[end:].lstrip())
    for gutter, span in (("  ", (0, start)), ("> ", (start, end)), ("  ", (after, len(text)))):
        part = _mark(text, span, item.marks)
        part.rstrip()
        for line in part.wrap(console, console.width - len(gutter)) if part.plain else ():
            yield Text(gutter) + line


def _mark(text: str, span: tuple[int, int], marks: Iterable[Mark]) -> Text:
    """Return a part of a text with the signs and styles of the marks in it."""
    from rich.text import Text

    inside = [each for each in marks if span[0] <= each.start < each.end <= span[1]]
    bounds = sorted({*span, *(each.start for each in inside), *(each.end for each in inside)})
    marked = Text()
    for start, end in pairwise(bounds):
        opened = sorted((each for each in inside if each.start == start), key=lambda it: -it.end)
        closed = sorted((each for each in inside if each.end == end), key=lambda it: -it.start)
        styles = {_STYLES[each.what] for each in inside if each.start <= start < each.end}
        marked.append("".join(_SIGNS[each.what][0] for each in opened))
        marked.append(printable(text[start:end]), " ".join(sorted(styles)))
        marked.append("".join(_SIGNS[each.what][1] for each in closed))
    return marked
