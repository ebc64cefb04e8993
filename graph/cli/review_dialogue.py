"""A review at the terminal: one draft after the other, each answered with a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..draft.given import GivenActor, GivenClaim, Reply, give_draft
from ..model.bidi import isolate
from ..model.errors import GraphError
from ..model.text import join_and
from .keys import ENTER
from .printing import print_line
from .review_choices import ask_choice, complete_actor, find_choice, say_choices
from .review_edit import ActorEditor, ClaimEditor, print_errors
from .review_text import print_paragraph, print_text

if TYPE_CHECKING:
    from ..draft.queue import Item
    from ..draft.review import Review
    from ..draft.state import ReviewState
    from .keys import Keys

_COMMON = "space later  u undo  n next paragraph  + claim  * actor  q quit  ? help"
_KEYS = {
    "actor": f"a accept  e edit  s same as a known one  r reject  {_COMMON}",
    "claim": f"a accept  e edit  r reject  {_COMMON}",
    "pair": _COMMON.replace("space later", "a key for the type  f flip  e edit  space nothing"),
}
_KNOWN = {"actor": "aesr un+*q?", "claim": "aer un+*q?", "pair": "fe un+*q?"}
_HELP = (
    'The lines that begin with ">" are the sentence: the ends of the draft in [brackets], its '
    "quote in {braces}.",
    "Check the type and the direction: no program can. Each answer is saved at once, and u takes "
    "the last one back.",
)
_END_KEYS = "+ claim  * actor  p paragraphs  u undo  q finish"


@dataclass
class Dialogue:
    """Asks about one draft after the other; the review saves each answer."""

    review: Review
    keys: Keys
    state: ReviewState = field(init=False)
    flipped: str = ""

    def run(self) -> None:
        """Ask until the person quits or the input ends."""
        self.state = self.review.state()
        try:
            while self._ask(self.state.queue[0]) if self.state.queue else self._ask_for_missing():
                pass
        except (EOFError, KeyboardInterrupt):
            print_line()

    def _ask(self, item: Item) -> bool:
        """Ask about a draft until a key answers; false if that one quits."""
        self._show(item)
        while not self._knows(item, key := self.keys.key()):
            print_line(_KEYS[item.kind])
        if key != "q":
            self._try(lambda: self._answer(item, key))
        return key != "q"

    def _knows(self, item: Item, key: str) -> bool:
        is_type = item.kind == "pair" and find_choice(self.state.types, key)
        return key in _KNOWN[item.kind] or bool(is_type)

    def _ask_for_missing(self) -> bool:
        """Ask for claims that nobody proposed; false if there are no more."""
        print_line()
        print_line("All drafts are decided. Is anything missing?")
        for each in self.state.missed:
            names = join_and(map(self._name, each.actors))
            print_line(f"{each.at} names {names}, and has no claim.")
        print_line(_END_KEYS)
        key = self.keys.key()
        acts: dict[str, Callable[[], ReviewState | None]] = {
            "+": lambda: self._add_claim(""),
            "*": self._add_actor,
            "p": self._list_paragraphs,
            "u": self._undo,
        }
        if key in acts:
            self._try(acts[key])
        return key not in ("q", ENTER)

    def _try(self, act: Callable[[], ReviewState | None]) -> None:
        """Do what a key asks; what is not written is reported, and asked again."""
        try:
            new = act()
        except GraphError as error:
            print_errors(error)
            return
        if new is not None:
            if new.tally != self.state.tally:
                print_line("Saved.")
            self.state = new
            for warning in new.warnings:
                print_line(f"warning: {warning}", err=True)

    def _show(self, item: Item) -> None:
        text = next(each.text for each in self.state.paragraphs if each.id == item.at)
        left = len(self.state.queue)
        print_line()
        print_line(f"{item.at}, {item.kind}, {left:,} left")
        print_paragraph(text, item)
        print_line(f"Draft: {item.says}" if item.claim else item.says)
        if item.agreed:
            print_line(item.agreed)
        for doubt in item.doubts:
            print_line(f"Doubtful: {doubt}")
        if item.pair:
            first, second = (self._name(each) for each in self._ends(item))
            print_line(f"{first} ... {second}?  {say_choices(self.state.types)}")
        print_line(_KEYS[item.kind])

    def _answer(self, item: Item, key: str) -> ReviewState | None:
        common: dict[str, Callable[[], ReviewState | None]] = {
            "u": self._undo,
            "n": self.review.next_paragraph,
            "+": lambda: self._add_claim(item.at),
            "*": self._add_actor,
            "?": self._help,
        }
        answers = {"actor": self._answer_actor, "claim": self._answer_claim}
        if key in common:
            return common[key]()
        if item.kind == "pair":
            return self._answer_pair(item, key)
        if key == " ":
            return self.review.later(item.id)
        if key == "r":
            return self._reject(item)
        return answers[item.kind](item, key)

    def _answer_actor(self, item: Item, key: str) -> ReviewState | None:
        assert item.actor
        if key == "a":
            return self.review.answer(item.id, Reply("accepted"))
        if key == "s":
            line = self.keys.line("Which known actor is it?")
            known = complete_actor(self.state, line) or line
            return self.review.answer(item.id, Reply("changed", same_as=known))
        if key == "e" and (given := ActorEditor(self.keys, self.state, item.actor).edit()):
            return self.review.answer(item.id, Reply("changed", actor=given))
        return None

    def _answer_claim(self, item: Item, key: str) -> ReviewState | None:
        assert item.claim
        if key == "a":
            return self.review.answer(item.id, Reply("accepted"))
        if key != "e":
            return None
        editor = self._editor(item.claim.from_actor, item.claim.type, item.claim.to_actor, item.at)
        editor.details |= give_draft(item.claim).details
        return _save(
            editor, lambda given: self.review.answer(item.id, Reply("changed", claim=given))
        )

    def _answer_pair(self, item: Item, key: str) -> ReviewState | None:
        assert item.pair
        if key == " ":
            return self.review.answer(item.id, Reply("skipped"))
        if key == "f":
            self.flipped = "" if self.flipped == item.id else item.id
            return None
        ends = self._ends(item)
        if type := find_choice(self.state.types, key):
            claim = GivenClaim(f"{ends[0]} {type} {ends[1]}")
            return self.review.answer(item.id, Reply("accepted", claim=claim))
        if key == "e" and (type := ask_choice(self.keys, "Type?", self.state.types)):
            return _save(
                self._editor(ends[0], type, ends[1], item.at),
                lambda given: self.review.answer(item.id, Reply("accepted", claim=given)),
            )
        return None

    def _ends(self, item: Item) -> tuple[str, str]:
        assert item.pair
        first, second = item.pair.actors
        return (second, first) if self.flipped == item.id else (first, second)

    def _name(self, id: str) -> str:
        return isolate(next(each.name for each in self.state.actors if each.id == id))

    def _editor(self, first: str, type: str, second: str, at: str) -> ClaimEditor:
        return ClaimEditor(self.review, self.keys, self.state, (first, second), type, at)

    def _reject(self, item: Item) -> ReviewState | None:
        why = ask_choice(self.keys, "Why?", self.state.whys)
        return self.review.answer(item.id, Reply("rejected", why=why)) if why else None

    def _undo(self) -> ReviewState:
        what = self.state.undo
        state = self.review.undo()
        print_line(f"Undone: {what}")
        return state

    def _help(self) -> None:
        for line in _HELP:
            print_text(line)

    def _add_claim(self, at: str) -> ReviewState | None:
        where = f"Claim in {at}" if at else "Claim, after its paragraph"
        example = "Oster backs Vessa" if at else "p3 Oster backs Vessa"
        line = self.keys.line(f"{where}, such as {example}:")
        first, _, rest = line.partition(" ")
        if first in {each.id for each in self.state.paragraphs}:
            at, line = first, rest
        if not line:
            return None
        claim = self.review.read(GivenClaim(line, at))
        editor = self._editor(claim.from_actor, claim.type, claim.to_actor, at)
        return _save(editor, self.review.add)

    def _add_actor(self) -> ReviewState | None:
        name = self.keys.line("Name of the actor:")
        kind = ask_choice(self.keys, "Kind?", self.state.kinds) if name else ""
        return self.review.add_actor(GivenActor(name, kind)) if kind else None

    def _list_paragraphs(self) -> None:
        for each in self.state.paragraphs:
            print_text(f"{each.id}: {each.text}")


def _save(editor: ClaimEditor, save: Callable[[GivenClaim], ReviewState]) -> ReviewState | None:
    """Edit a claim until it can be saved, or until that is cancelled."""
    while given := editor.edit():
        try:
            return save(given)
        except GraphError as error:
            print_errors(error)
    return None
