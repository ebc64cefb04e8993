"""Verify what an engine proposes: against the text, and by the rules of data files.

Type and direction cannot be verified by a machine; that is what a person is for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple, TypeVar

from ..analysis.mentions import MOST_LETTERS, Names, Passage
from ..exchange.validate_import import find_forbidden
from ..files.passages import measure_passage
from ..model.records import Claim, Dataset
from ..model.text import clean, fold, printable
from ..model.vocabulary import UNNAMED
from .article import Article, ArticleParagraph
from .decisions import claim_key, list_standing
from .form import MOST_WORDS
from .names import add_proposed, collect_names, list_own_names
from .records import Decision, DraftActor, DraftClaim, Proposals, Refusal
from .rules import RefusedDraft, Rules
from .warn import mark_doubts

AnyText = TypeVar("AnyText", bound=str)
_Key = tuple[str, str, str, str]
"""What makes two drafts one: paragraph, sentence, first claimant, stance."""


class Checked(NamedTuple):
    """The drafts that passed, and how many were refused, by reason."""

    actors: tuple[DraftActor, ...]
    claims: tuple[DraftClaim, ...]
    refused: Mapping[Refusal, int]


def check_drafts(
    article: Article, dataset: Dataset, proposals: Proposals, decided: Iterable[Decision] = ()
) -> Checked:
    """Keep the proposals that the text supports and that `check` would accept, with doubts marked.

    Repeated claims are merged. What was decided on is left out, as are claims that its claimant is
    already coded with. Of refused proposals, nothing is kept but their number.
    """
    check = _Check(article, dataset, frozenset(list_standing(decided)))
    check.refused.update(proposals.refused)
    for actor in proposals.actors:
        check.add_actor(actor)
    for claim in proposals.claims:
        check.add_claim(claim)
    actors = sorted(check.actors, key=check.place_of_actor)
    claims = sorted(check.claims.values(), key=check.place_of_claim)
    marked = mark_doubts(claims, article, dataset, check.names)
    return Checked(tuple(actors), tuple(marked), dict(sorted(check.refused.items())))


@dataclass
class _Check:
    """Checks one proposal after the other; actors come before claims."""

    article: Article
    dataset: Dataset
    decided: frozenset[tuple[str, ...]]
    actors: list[DraftActor] = field(default_factory=list)
    claims: dict[_Key, DraftClaim] = field(default_factory=dict)
    refused: Counter[Refusal] = field(default_factory=Counter)
    left_out: set[str] = field(default_factory=set)

    @cached_property
    def rules(self) -> Rules:
        """The rules of data files."""
        return Rules.of(self.dataset, self.article.source.id)

    @cached_property
    def names(self) -> Names:
        """The names of known and proposed actors; ask only after all actors are added."""
        return collect_names(add_proposed(self.dataset, self.actors))

    @cached_property
    def known_names(self) -> Names:
        """The names of known actors."""
        return collect_names(self.dataset)

    @cached_property
    def coded(self) -> set[tuple[str, ...]]:
        """The claims of the source in the data: paragraph, relation, stance, first claimant."""
        claims = self.dataset.claims
        return {_identify(each) for each in claims if each.source == self.article.source.id}

    def add_actor(self, draft: DraftActor) -> None:
        """Keep, leave out or refuse a proposed actor."""
        if ("actor", draft.id) in self.decided:
            self.left_out.add(draft.id)
            return
        draft = _tidy_actor(draft)
        try:
            self.actors.append(self.rules.add_actor(self._keep_named(draft)))
        except RefusedDraft as refusal:
            self.refused[refusal.reason] += 1

    def _keep_named(self, draft: DraftActor) -> DraftActor:
        """Return a proposed actor with the names that the text has, and that no known actor has."""
        for name in (draft.name, *draft.aliases):
            _limit(name)
            if printable(name) != name:
                raise RefusedDraft(reason="no-such-words")
        for at, words in draft.seen.items():
            _find(self._paragraph(at), words)
        aliases = tuple(filter(self._is_in_text, draft.aliases))
        seen = {at: words for at, words in draft.seen.items() if not _is_small(words)}
        if not seen or not (aliases or any(map(self._is_in_text, list_own_names(draft)))):
            raise RefusedDraft(reason="no-such-words")
        seen = {at: words for at, words in seen.items() if not self._is_known(words)}
        if not seen:
            raise RefusedDraft(reason="repeated")
        return replace(draft, aliases=aliases, seen=seen)

    def _is_in_text(self, name: str) -> bool:
        """Return whether a paragraph has a name, without regard to case and accents."""
        paragraphs = self.article.paragraphs.values()
        return not _is_small(name) and any(each.passage.find(name) for each in paragraphs)

    def _is_known(self, words: str) -> bool:
        """Return whether words are a name of a known actor as a whole."""
        passage = Passage.of(words)
        found = self.known_names.locate(passage)
        return any((each.start, each.end) == (0, len(passage.words)) for each in found)

    def add_claim(self, draft: DraftClaim) -> None:
        """Keep, merge, leave out or refuse a proposed claim."""
        named = {draft.from_actor, draft.to_actor, *draft.by}
        if named & self.left_out and not named <= self.rules.known.actors.keys():
            return
        draft = replace(draft, quote=_tidy(draft.quote))
        try:
            claim = self._read(draft)
        except RefusedDraft as refusal:
            self.refused[refusal.reason] += 1
            return
        by = () if claim.own_voice else claim.by
        found = replace(draft, from_actor=claim.from_actor, to_actor=claim.to_actor, by=by)
        key = (*found.key, found.stance)
        if claim_key(*found.key) in self.decided:
            return
        if _identify(claim) in self.coded:
            self.refused["repeated"] += 1
            return
        first = self.claims.get(key)
        self.claims[key] = _merge(first, found) if first else found

    def _read(self, draft: DraftClaim) -> Claim:
        paragraph = self._paragraph(draft.at)
        if draft.type not in self.dataset.vocabulary.relation_types:
            raise RefusedDraft(reason="unknown-type")
        if not {draft.from_actor, draft.to_actor} <= self.rules.known.actors.keys():
            raise RefusedDraft(reason="unknown-actor")
        _find(paragraph, draft.quote)
        for name in draft.by:
            self._check_claimant(name)
        named = self.names.find(paragraph.passage, inside=draft.mode == "label")
        if not {draft.from_actor, draft.to_actor} <= set(named):
            raise RefusedDraft(reason="end-not-named")
        return self.rules.read_claim(draft)

    def _check_claimant(self, name: str) -> None:
        """Check that a claimant is a known actor or named in the text."""
        if name in self.rules.known.actors or name == UNNAMED:
            return
        _limit(name)
        own = {fold(each) for each in self.article.source.speakers}
        paragraphs = self.article.paragraphs.values()
        if fold(name) not in own and not any(each.find(name) for each in paragraphs):
            raise RefusedDraft(reason="no-such-words")

    def _paragraph(self, at: str) -> ArticleParagraph:
        if at not in self.article.paragraphs:
            raise RefusedDraft(reason="unknown-paragraph")
        return self.article.paragraphs[at]

    def place_of_actor(self, draft: DraftActor) -> tuple[int, int, str]:
        """Return where an actor is first seen, to sort by."""
        places = ((*self._place(at, words), draft.id) for at, words in draft.seen.items())
        return min(places)

    def place_of_claim(self, draft: DraftClaim) -> tuple[int, int, str, str]:
        """Return where the quote of a claim is, to sort by."""
        return (*self._place(draft.at, draft.quote), draft.sentence, draft.key[2])

    def _place(self, at: str, words: str) -> tuple[int, int]:
        order = list(self.article.paragraphs).index(at)
        return order, self.article.paragraphs[at].find(words)[0][0]


def _identify(claim: Claim) -> tuple[str, ...]:
    return claim.at, *claim.relation, claim.stance, fold(claim.by[0])


def _tidy(words: str) -> str:
    """Write words on one line, as they are read from a file."""
    return " ".join(clean(words).split())


def _tidy_actor(draft: DraftActor) -> DraftActor:
    return replace(
        draft,
        name=_tidy(draft.name),
        aliases=tuple(map(_tidy, draft.aliases)),
        seen={at: _tidy(words) for at, words in draft.seen.items()},
    )


def _is_small(words: str) -> bool:
    """Return whether words are small ones, such as "on the", which name nobody."""
    return words.islower() and all(len(each) <= MOST_LETTERS for each in words.split())


def _find(paragraph: ArticleParagraph, words: str) -> None:
    _limit(words)
    if not paragraph.find(words):
        raise RefusedDraft(reason="no-such-words")


def _limit(words: str) -> None:
    if find_forbidden(words):
        raise RefusedDraft(reason="no-such-words")
    if not measure_passage(words).fits(MOST_WORDS):
        raise RefusedDraft(reason="too-many-words")


def _merge(first: DraftClaim, second: DraftClaim) -> DraftClaim:
    """Join the engines, means and warnings of two drafts of one claim; the first has the words."""
    return replace(
        first,
        engines=_join(first.engines, second.engines),
        means=_join(first.means, second.means),
        warns=_join(first.warns, second.warns),
    )


def _join(first: tuple[AnyText, ...], second: tuple[AnyText, ...]) -> tuple[AnyText, ...]:
    return tuple(dict.fromkeys([*first, *second]))
