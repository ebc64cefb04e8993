"""The page of a review: one draft after the other, each answer saved at once."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from ..draft.given import GivenActor, GivenClaim, Reply
from ..model.records import as_json
from .guard import list_guards
from .local_page import route_page
from .questions import Nothing, Question, Questions
from .server import serve

if TYPE_CHECKING:
    from starlette.applications import Starlette

    from ..draft.review import Review
    from ..draft.state import ReviewState


class ClaimAsked(Question):
    """A claim as the page sends it."""

    sentence: str
    at: str
    details: dict[str, str | list[str]] = Field(default_factory=dict)

    def give(self) -> GivenClaim:
        """Return it as a person gives it."""
        return GivenClaim(self.sentence, self.at, self.details)


class ActorAsked(Question):
    """An actor as the page sends it."""

    name: str
    kind: str
    id: str = ""
    fields: dict[str, str | list[str] | bool] = Field(default_factory=dict)

    def give(self) -> GivenActor:
        """Return it as a person gives it."""
        return GivenActor(self.name, self.kind, self.id, self.fields)


class ItemAsked(Question):
    """An item of the queue."""

    item: str


class AnswerAsked(ItemAsked):
    """An answer to an item of the queue."""

    answer: Literal["accepted", "changed", "rejected", "skipped"]
    why: str = ""
    claim: ClaimAsked | None = None
    actor: ActorAsked | None = None
    same_as: str = ""

    def give(self) -> Reply:
        """Return it as a person gives it."""
        claim = self.claim.give() if self.claim else None
        actor = self.actor.give() if self.actor else None
        return Reply(self.answer, self.why, claim, actor, self.same_as)


def make_review_app(review: Review, token: str) -> Starlette:
    """Make the server app: the page, which holds no text, and what it asks with the token."""
    from starlette.applications import Starlette

    def show(state: ReviewState) -> Any:
        return as_json(state)

    asked = Questions(token)
    return Starlette(
        routes=[
            route_page("review", source=review.state().source),
            asked.get("/state", lambda: show(review.state())),
            asked.post("/answer", AnswerAsked, lambda it: show(review.answer(it.item, it.give()))),
            asked.post("/later", ItemAsked, lambda it: show(review.later(it.item))),
            asked.post("/next", Nothing, lambda _: show(review.next_paragraph())),
            asked.post("/undo", Nothing, lambda _: show(review.undo())),
            asked.post("/claim", ClaimAsked, lambda it: show(review.add(it.give()))),
            asked.post("/actor", ActorAsked, lambda it: show(review.add_actor(it.give()))),
            asked.post("/preview", ClaimAsked, lambda it: {"says": review.say(it.give())}),
        ],
        middleware=list_guards(),
    )


async def run_review(review: Review, opened: socket.socket, token: str) -> None:
    """Serve the page of a review until cancelled."""
    async with serve(make_review_app(review, token), opened):
        await asyncio.Event().wait()
