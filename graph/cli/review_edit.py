"""Edit a draft at the terminal: each change with one key, shown as the page would say it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..draft.choices import Choice
from ..draft.given import GivenActor, GivenClaim
from ..model.errors import DataError, GraphError
from .keys import ENTER, ESCAPE
from .printing import print_line
from .review_choices import ask_choice, complete_claimants, find_choice, say_choices

if TYPE_CHECKING:
    from ..draft.records import DraftActor
    from ..draft.review import Review
    from ..draft.state import ReviewState
    from .keys import Keys

_CLAIM_KEYS = (
    "f flip  m mode  b by  w means  s stance  d dates  q quote  n note  a or Enter accept  x cancel"
)
_STANCES = (
    Choice("s", "supports", "says that it is so"),
    Choice("d", "denies", "denies it"),
    Choice("w", "withholds", "does not confirm it"),
)
_ACTOR_KEYS = "n name  i id  k kind  l aliases  a or Enter accept  x cancel"


def print_errors(error: GraphError) -> None:
    """Print all problems of an answer that was not written."""
    problems = [each.text for each in error.problems] if isinstance(error, DataError) else []
    for line in problems or str(error).split("\n"):
        print_line(f"Error: {line}", err=True)


@dataclass
class ClaimEditor:
    """Edits one claim; nothing is written."""

    review: Review
    keys: Keys
    state: ReviewState
    ends: tuple[str, str]
    type: str
    at: str
    details: dict[str, str | Sequence[str]] = field(default_factory=dict)

    def edit(self) -> GivenClaim | None:
        """Edit until the claim is accepted; None if that was cancelled."""
        print_line(f"Types:  {say_choices(self.state.types)}")
        print_line(_CLAIM_KEYS)
        while True:
            self._show()
            key = self.keys.key()
            if key in ("a", ENTER):
                return self.given
            if key in ("x", ESCAPE):
                return None
            try:
                self._change(key)
            except GraphError as error:
                print_errors(error)

    @property
    def given(self) -> GivenClaim:
        """The claim as edited so far."""
        return GivenClaim(f"{self.ends[0]} {self.type} {self.ends[1]}", self.at, self.details)

    def _show(self) -> None:
        try:
            print_line(f"Draft: {self.review.say(self.given)}")
        except GraphError as error:
            print_errors(error)

    def _change(self, key: str) -> None:
        edits: dict[str, Callable[[], None]] = {
            "f": self._flip,
            "m": lambda: self._choose("mode", self.state.modes),
            "s": lambda: self._choose("stance", _STANCES),
            "w": self._toggle_means,
            "b": self._ask_claimants,
            "d": self._ask_dates,
            "q": lambda: self._ask("quote", "Words of the source:"),
            "n": lambda: self._ask("note", "Note:"),
        }
        if key in edits:
            edits[key]()
        elif type := find_choice(self.state.types, key):
            self.type = type
        else:
            print_line(_CLAIM_KEYS)

    def _flip(self) -> None:
        self.ends = self.ends[1], self.ends[0]

    def _choose(self, name: str, choices: Sequence[Choice]) -> None:
        if chosen := ask_choice(self.keys, f"{name.capitalize()}?", choices):
            self.details[name] = chosen

    def _toggle_means(self) -> None:
        chosen = ask_choice(self.keys, "Means?", self.state.means)
        means = [each for each in self.details.get("means", ()) if each != chosen]
        given = chosen and chosen not in self.details.get("means", ())
        self.details["means"] = [*means, chosen] if given else means

    def _ask_claimants(self) -> None:
        line = self.keys.line("By whom, origin first; empty: the source itself.")
        self.details["by"] = complete_claimants(self.state, line)

    def _ask_dates(self) -> None:
        line = self.keys.line("From..to, such as 2012..2014-06, 2012.. or ..past:")
        start, _, end = line.partition("..")
        self.details |= {"start": start.strip(), "end": end.strip()}

    def _ask(self, name: str, prompt: str) -> None:
        self.details[name] = self.keys.line(prompt)


@dataclass
class ActorEditor:
    """Edits one proposed actor; nothing is written."""

    keys: Keys
    state: ReviewState
    draft: DraftActor

    def edit(self) -> GivenActor | None:
        """Edit until the actor is accepted; None if that was cancelled."""
        given = {
            "name": self.draft.name,
            "id": self.draft.id,
            "kind": self.draft.kind,
            "aliases": ", ".join(self.draft.aliases),
        }
        print_line(_ACTOR_KEYS)
        while True:
            print_line("  ".join(f"{key}: {value}" for key, value in given.items()))
            key = self.keys.key()
            if key in ("a", ENTER):
                aliases = [each.strip() for each in given["aliases"].split(",") if each.strip()]
                return GivenActor(given["name"], given["kind"], given["id"], {"aliases": aliases})
            if key in ("x", ESCAPE):
                return None
            self._change(given, key)

    def _change(self, given: dict[str, str], key: str) -> None:
        names = {"n": "name", "i": "id", "l": "aliases"}
        if key in names:
            given[names[key]] = self.keys.line(f"{names[key].capitalize()}:")
        elif key == "k":
            given["kind"] = ask_choice(self.keys, "Kind?", self.state.kinds) or given["kind"]
        else:
            print_line(_ACTOR_KEYS)
