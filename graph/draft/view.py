"""A project and a drafts file as read now, with what a review looks up in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from ..analysis.mentions import Mention, Names
from ..model.graph import build_graph
from ..model.graph_data import GraphData, read_graph
from ..model.records import Claim, Dataset
from ..model.text import fold
from .article import Article, Span, drop_overlaps
from .decisions import keep_standing
from .given import Resolver
from .log import item_of
from .pairs import list_pairs
from .records import Decision, DraftActor, DraftPair, Drafts


@dataclass(frozen=True, eq=False)
class View:
    """The article, the data and the drafts, all of one moment; `written` is the drafts file."""

    article: Article
    dataset: Dataset
    drafts: Drafts
    written: str

    @cached_property
    def data(self) -> GraphData:
        """What the sentences of answers are made from."""
        return read_graph(build_graph(self.dataset))

    @cached_property
    def resolver(self) -> Resolver:
        """What replaces names by ids."""
        return Resolver.of(self.dataset, self.article.source.id)

    @cached_property
    def standing(self) -> list[Decision]:
        """The decisions that were not undone, in order."""
        return keep_standing(self.drafts.decided)

    @property
    def last(self) -> str:
        """The item of the last decision that stands; empty if there is none."""
        return item_of(self.standing[-1]) if self.standing else ""

    @cached_property
    def decided(self) -> dict[str, Decision]:
        """The last decision that stands about each item."""
        return {item_of(each): each for each in self.standing}

    @cached_property
    def claims(self) -> list[Claim]:
        """The claims of the source."""
        return [each for each in self.dataset.claims if each.source == self.article.source.id]

    @cached_property
    def drafted(self) -> dict[str, DraftActor]:
        """The proposed actors, by id."""
        return {each.id: each for each in self.drafts.actors}

    @cached_property
    def became(self) -> dict[str, str]:
        """The actor that each proposed one is now, empty if rejected; undecided ones are missing.

        One whose name is that of a known actor needs no decision.
        """
        known = {
            fold(name): actor.id
            for actor in self.dataset.actors.values()
            for name in (actor.name, *actor.aliases)
        }
        found = {id: known.get(fold(each.name)) for id, each in self.drafted.items()}
        became = {id: each for id, each in found.items() if each}
        for each in self.standing:
            id = each.became or each.actor
            if not each.actor or each.answer == "added":
                continue  # one added by hand may have the id of a draft by chance
            if each.answer == "rejected":
                became[each.actor] = ""
            elif id in self.dataset.actors:
                became[each.actor] = id
            else:  # it was renamed, or is gone
                became.setdefault(each.actor, "")
        return became

    def find_actor(self, id: str) -> str | None:
        """Return the actor of the data that an id of a draft means; None where there is none."""
        found = self.became.get(id, "" if id in self.drafted else id)
        return found if found in self.dataset.actors else None

    def find_claimant(self, name: str) -> str | None:
        """Return a claimant of a draft by id or name; None for an undecided proposed actor."""
        if name not in self.drafted:
            return name
        if name not in self.became:
            return None
        return self.find_actor(name) or self.drafted[name].name

    @cached_property
    def new_pairs(self) -> list[DraftPair]:
        """The pairs of actors that were accepted since the drafts were made."""
        new = {*self.became.values()} - {""}
        if not new:
            return []
        pairs = list_pairs(self.article, self.dataset, self.drafts.claims, self.drafts.decided)
        return [each for each in pairs if new & {*each.actors}]

    @cached_property
    def mentions(self) -> dict[str, list[Mention]]:
        """Where each paragraph names actors, by paragraph."""
        names = Names.of(self.dataset)
        return {
            at: names.locate(each.passage, inside=True)
            for at, each in self.article.paragraphs.items()
        }

    @cached_property
    def with_mentions(self) -> Dataset:
        """The data, where the card of the source mentions what its text names."""
        source = self.article.source
        named = {
            at: tuple(dict.fromkeys(each.actor for each in found))
            for at, found in self.mentions.items()
        }
        paragraphs = {
            at: replace(each, mentions=named.get(at, ())) for at, each in source.paragraphs.items()
        }
        new = replace(source, paragraphs=paragraphs)
        return replace(self.dataset, sources={**self.dataset.sources, source.id: new})

    def spans_of(self, at: str, actor: str) -> list[Span]:
        """List where a paragraph names an actor, in order and without overlaps."""
        return list(drop_overlaps(self._spans(at, actor)))

    def _spans(self, at: str, actor: str) -> Iterator[Span]:
        paragraph = self.article.paragraphs[at]
        for each in self.mentions[at]:
            if each.actor == actor:
                yield paragraph.span_of(each)
        for id, draft in self.drafted.items():
            if actor in (id, self.became.get(id)) and at in draft.seen:
                yield from paragraph.find(draft.seen[at])
