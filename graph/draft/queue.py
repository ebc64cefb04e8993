"""The queue of a review: what is still to decide, in order, each with its sentence and marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from ..model.errors import GraphError
from ..model.text import join_and
from ..wording.claims import say_name
from ..wording.sentences import say_claim
from .article import Span
from .given import give_draft
from .log import item_of
from .pairs import drop_settled
from .records import DraftActor, DraftClaim, DraftPair, Warn
from .view import View

DOUBTS: dict[Warn, str] = {
    "end-outside-sentence": "One of the two is not named in this sentence.",
    "negation": "The sentence may say the opposite: it has a negation.",
    "hearsay": "The sentence reports what somebody says, and the draft names no claimant.",
    "backed-and-fought": "In this paragraph one both backs and fights the other.",
    "already-coded": "A claim about the two is already coded in this paragraph.",
}
"""The reasons to doubt a draft, in words."""
_KINDS = ("actor", "claim", "pair")


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of a paragraph to mark: an end of the draft, its quote, or a name."""

    start: int
    end: int
    what: Literal["from", "to", "quote", "name"]


@dataclass(frozen=True, slots=True)
class Item:
    """A draft to decide on, with the ids that its actors have in the data now.

    `at` is its paragraph, `sentence` the span of its sentence there, `says` what the page would say
    of it, `doubts` reasons to doubt it, `agreed` that several engines propose it. One of `actor`,
    `claim` and `pair` is the draft.
    """

    id: str
    kind: Literal["actor", "claim", "pair"]
    at: str
    sentence: Span
    marks: tuple[Mark, ...]
    says: str
    doubts: tuple[str, ...] = ()
    agreed: str = ""
    actor: DraftActor | None = None
    claim: DraftClaim | None = None
    pair: DraftPair | None = None


def make_queue(view: View, moved: Mapping[str, int]) -> tuple[Item, ...]:
    """List the items to decide on: actors, then claims by paragraph, then pairs.

    In a paragraph, doubtful claims are last. A claim about a proposed actor comes when that one was
    accepted. Items in `moved` come before all others, or after them, by its numbers.
    """
    items = [*_list_actors(view), *_list_claims(view), *_list_pairs(view)]
    order = {id: at for at, id in enumerate(view.article.paragraphs)}

    def rank(item: Item) -> tuple[int, ...]:
        first = min((each.start for each in item.marks), default=0)
        doubtful = item.kind == "claim" and bool(item.doubts)
        kind = _KINDS.index(item.kind)
        return moved.get(item.id, 0), kind, order[item.at], doubtful, item.sentence[0], first

    return tuple(sorted(items, key=rank))


def _list_actors(view: View) -> Iterator[Item]:
    for draft in view.drafts.actors:
        at = next((each for each in draft.seen if each in view.article.paragraphs), "")
        if draft.id in view.became or not at:
            continue
        marks = _mark(view, at, draft.id, "name")
        yield Item(
            item_of(draft), "actor", at, _sentence_at(view, at, marks), marks,
            _say_actor(view, draft), actor=draft,
        )  # fmt: skip


def _say_actor(view: View, draft: DraftActor) -> str:
    kind = view.dataset.vocabulary.kinds.get(draft.kind)
    label = kind.label if kind else draft.kind
    also = f", also called {join_and(draft.aliases)}" if draft.aliases else ""
    return f"New actor: {draft.name} ({label}){also}."


def _list_claims(view: View) -> Iterator[Item]:
    coded = {(each.at, *each.relation) for each in view.claims}
    for draft in view.drafts.claims:
        claim = _map_claim(view, draft)
        says = _say_draft(view, claim) if claim else ""
        if claim is None or not says or item_of(draft) in view.decided:
            continue
        warns: dict[Warn, None] = dict.fromkeys(claim.warns)
        if (claim.at, claim.from_actor, claim.to_actor, claim.type) in coded:
            warns["already-coded"] = None
        quotes = [Mark(*each, "quote") for each in _find(view, claim.at, claim.quote)[:1]]
        ends = (
            *_mark(view, claim.at, claim.from_actor, "from"),
            *_mark(view, claim.at, claim.to_actor, "to"),
        )
        sentence = _sentence_at(view, claim.at, quotes or ends)
        yield Item(
            item_of(draft), "claim", claim.at, sentence, (*quotes, *_inside(ends, sentence)),
            says, tuple(DOUBTS[each] for each in warns), _say_agreed(claim), claim=claim,
        )  # fmt: skip


def _map_claim(view: View, draft: DraftClaim) -> DraftClaim | None:
    """Give a draft the ids of the data; None while a proposed actor of it is undecided or gone."""
    ends = view.find_actor(draft.from_actor), view.find_actor(draft.to_actor)
    by = [view.find_claimant(each) for each in draft.by]
    if draft.at not in view.article.paragraphs or not (all(ends) and all(by)):
        return None
    return replace(
        draft, from_actor=ends[0] or "", to_actor=ends[1] or "", by=tuple(filter(None, by))
    )


def _say_draft(view: View, claim: DraftClaim) -> str:
    """Word a draft as the page would; empty where the data do not allow the claim now."""
    try:
        resolved = view.resolver.resolve(give_draft(claim))
    except GraphError:
        return ""
    return say_claim(view.data, resolved.claim)


def _say_agreed(claim: DraftClaim) -> str:
    """Say that several engines propose a draft; empty if one does."""
    several = len(claim.engines) > 1
    both = "both " if len(claim.engines) == 2 else ""
    return f"Proposed by {both}{join_and(claim.engines)}." if several else ""


def _list_pairs(view: View) -> Iterator[Item]:
    for draft, pair in _list_open_pairs(view):
        first, second = pair.actors
        paragraph = view.article.paragraphs[draft.at]
        sentence = paragraph.sentences[min(draft.sentence, len(paragraph.sentences)) - 1]
        marks = (*_mark(view, draft.at, first, "from"), *_mark(view, draft.at, second, "to"))
        names = say_name(view.data, first), say_name(view.data, second)
        yield Item(
            item_of(draft), "pair", draft.at, sentence, _inside(marks, sentence),
            f"Is anything claimed here about {join_and(names)}?",
            pair=pair,
        )  # fmt: skip


def _list_open_pairs(view: View) -> Iterator[tuple[DraftPair, DraftPair]]:
    """Yield each pair to ask about, as drafted and with the ids that its actors have now."""
    drafted: dict[DraftPair, DraftPair] = {}
    for draft in (*view.drafts.pairs, *view.new_pairs):
        first, second = (view.find_actor(each) for each in draft.actors)
        if first and second and first != second and draft.at in view.article.paragraphs:
            drafted.setdefault(replace(draft, actors=(first, second)), draft)
    for pair in drop_settled(drafted, view.article, view.claims):
        if item_of(drafted[pair]) not in view.decided:
            yield drafted[pair], pair


def _find(view: View, at: str, words: str) -> list[Span]:
    return view.article.paragraphs[at].find(words) if words else []


def _mark(view: View, at: str, actor: str, what: Literal["from", "to", "name"]) -> tuple[Mark, ...]:
    return tuple(Mark(*each, what) for each in view.spans_of(at, actor))


def _sentence_at(view: View, at: str, marks: Iterable[Mark]) -> Span:
    """Return the sentence of the first mark."""
    paragraph = view.article.paragraphs[at]
    first = min((each.start for each in marks), default=0)
    if not paragraph.sentences:
        return (0, len(paragraph.text))
    return paragraph.sentences[paragraph.sentence_of(first) - 1]


def _inside(marks: Iterable[Mark], sentence: Span) -> tuple[Mark, ...]:
    """Keep the marks of a sentence; all, where an end is not named in it."""
    marks = tuple(marks)
    inside = tuple(each for each in marks if sentence[0] <= each.start < sentence[1])
    missing = {each.what for each in marks} - {each.what for each in inside}
    return (*inside, *(each for each in marks if each.what in missing))
