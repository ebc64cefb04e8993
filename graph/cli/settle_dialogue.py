"""Settle two codings at the terminal: one difference after the other, each with a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..model.errors import GraphError
from ..model.text import join_and
from .printing import print_line
from .review_edit import print_errors
from .review_text import print_text

if TYPE_CHECKING:
    from ..coding.log import Answer
    from ..coding.settle import Settling
    from ..coding.state import SettleState, ShownItem, ShownPlace
    from .keys import Keys

ANSWERS: dict[str, Answer] = {"1": "first", "2": "second", "b": "both", "n": "neither"}
"""The key of each answer."""
_WORDS = {"1": "1 the first", "2": "2 the second", "b": "b both", "n": "n neither"}
_REST = "space later  u undo  q quit"


@dataclass
class SettleDialogue:
    """Asks about one difference after the other; each answer is saved at once."""

    settling: Settling
    keys: Keys
    state: SettleState = field(init=False)

    def run(self) -> None:
        """Ask until the person quits or the input ends."""
        self.state = self.settling.state()
        try:
            while self._ask():
                pass
        except (EOFError, KeyboardInterrupt):
            print_line()

    def _ask(self) -> bool:
        """Ask about a difference, or say that none is left; false to quit."""
        item = self.state.item
        if item:
            self._show(item)
        else:
            print_line()
            print_line("All differences are decided. u undo  q finish")
        key = self.keys.key()
        if key == "u":
            self._try(self._undo)
        elif item and key == " ":
            self._try(lambda: self.settling.later(item.id))
        elif item and ANSWERS.get(key) in item.answers:
            self._try(lambda: self.settling.answer(item.id, ANSWERS[key]))
        elif item and key in ANSWERS:
            print_line("Only one coding has a claim here.")
        return key != "q" and bool(item or key == "u")

    def _try(self, act: Callable[[], SettleState]) -> None:
        """Do what a key asks; what is not written is reported, and asked again."""
        try:
            new = act()
        except GraphError as error:
            print_errors(error)
            return
        if new.done > self.state.done:
            print_line("Saved.")
        self.state = new
        for warning in new.warnings:
            print_line(f"warning: {warning}", err=True)

    def _undo(self) -> SettleState:
        what = self.state.undo
        state = self.settling.undo()
        print_line(f"Undone: {what}")
        return state

    def _show(self, item: ShownItem) -> None:
        place = self.state.place
        assert place
        print_line()
        print_line(f"{place.at}, {self.state.left:,} left")
        _show_place(place)
        for name, sentence in (("1 first", item.first), ("2 second", item.second)):
            print_text(f"{name}: {sentence or 'no such claim'}")
        if item.differing:
            print_line(f"Different: {', '.join(item.differing)}")
        for row in item.rows:
            if row.differs:
                print_text(f"  {row.label}: {row.first} / {row.second}")
        words = _WORDS if "both" in item.answers else _WORDS | {"n": "n leave it out"}
        keys = [words[key] for key, answer in ANSWERS.items() if answer in item.answers]
        print_line(f"{'  '.join(keys)}  {_REST}")


def _show_place(place: ShownPlace) -> None:
    if place.text:
        print_text(f"> {place.text}")
    elif place.starts:
        print_text(f'Begins: "{place.starts}"')
    if place.gist:
        print_text(f"Summary: {place.gist}")
    if place.mentions:
        print_text(f"Mentions: {join_and(place.mentions)}")
    for sentence in place.settled:
        print_text(f"Settled about these two: {sentence}")
