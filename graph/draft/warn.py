"""Reasons to doubt a draft that a machine can find. They are marks for a person, not decisions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import get_args

from ..analysis.mentions import Names, Passage
from ..model.records import Claim, Dataset
from .article import Article
from .records import DraftClaim, Warn

_NEGATION = re.compile(
    r"\b(?:not|never|no|nor|neither|none|nobody|without|cannot"
    r"|den(?:y|ies|ied|ying|ials?)|refus(?:e|es|ed|ing|als?)|reject(?:s|ed|ing)?"
    r"|falsely|untrue)\b|n['’]t\b",
    re.IGNORECASE,
)
_HEARSAY = re.compile(
    r"\b(?:sa(?:y|ys|id)|t(?:ell|ells|old)|according to|reported(?:ly)?|reports?"
    r"|alleg(?:e|es|ed|edly)|claim(?:s|ed)?|accus(?:e|es|ed|ing|ations?)|suspect(?:s|ed)?|believed?|rumou?rs?|supposedly"
    r"|apparently|purported(?:ly)?|so-called)\b",
    re.IGNORECASE,
)


def mark_doubts(
    claims: Sequence[DraftClaim], article: Article, dataset: Dataset, names: Names
) -> list[DraftClaim]:
    """Add reasons to doubt to drafts that passed verification.

    Negation and hearsay are looked for in English only; an unknown language is taken for English.
    """
    doubts = _Doubts(claims, article, dataset, names)
    return [replace(each, warns=doubts.list_for(each)) for each in claims]


@dataclass(frozen=True)
class _Doubts:
    claims: Sequence[DraftClaim]
    article: Article
    dataset: Dataset
    names: Names

    def list_for(self, draft: DraftClaim) -> tuple[Warn, ...]:
        """List the reasons to doubt a draft, in the order of the kinds, with those it had."""
        sentences = self._sentences_of(draft)
        found: dict[Warn, bool] = {
            "end-outside-sentence": not any(self._names_both(draft, each) for each in sentences),
            "backed-and-fought": self._is_backed_and_fought(draft),
            "already-coded": self._is_coded(draft),
        }
        if (self.article.source.language or "en").lower().startswith("en"):
            negated = all(_NEGATION.search(each) for each in sentences)
            found["negation"] = draft.stance == "supports" and negated
            heard = all(_HEARSAY.search(each) for each in sentences)
            found["hearsay"] = not draft.by and heard and not self._is_presupposed(draft)
        return tuple(each for each in get_args(Warn) if found.get(each) or each in draft.warns)

    def _is_presupposed(self, draft: DraftClaim) -> bool:
        """Return whether the writer takes it for granted: epithets, offices, members."""
        role = self.dataset.vocabulary.relation_types[draft.type].role
        return draft.mode == "label" or role in ("membership", "representation")

    def _sentences_of(self, draft: DraftClaim) -> list[str]:
        """Return the sentence of the quote, each time that it occurs; two where it crosses both."""
        paragraph = self.article.paragraphs[draft.at]
        found = []
        for start, end in paragraph.find(draft.quote):
            first, last = paragraph.sentence_of(start), paragraph.sentence_of(end - 1)
            spans = paragraph.sentences[first - 1 : last]
            found.append(paragraph.text[spans[0][0] : spans[-1][1]])
        return list(dict.fromkeys(found))

    def _names_both(self, draft: DraftClaim, sentence: str) -> bool:
        named = self.names.find(Passage.of(sentence), inside=draft.mode == "label")
        return {draft.from_actor, draft.to_actor} <= set(named)

    def _is_backed_and_fought(self, draft: DraftClaim) -> bool:
        """Return whether the paragraph has ties of both signs between the two actors."""
        types = self.dataset.vocabulary.relation_types
        near: list[DraftClaim | Claim] = [*self.claims, *self._coded()]
        same = [
            each
            for each in near
            if each.at == draft.at and each.stance == "supports" and _ends(each) == _ends(draft)
        ]
        signs = {types[each.type].sign for each in same}
        return {1, -1} <= signs and types[draft.type].sign != 0 and draft.stance == "supports"

    def _is_coded(self, draft: DraftClaim) -> bool:
        """Return whether the data has a claim of this type about the two actors here."""
        return any(
            each.at == draft.at and each.type == draft.type and _ends(each) == _ends(draft)
            for each in self._coded()
        )

    def _coded(self) -> Iterator[Claim]:
        return (each for each in self.dataset.claims if each.source == self.article.source.id)


def _ends(claim: DraftClaim | Claim) -> frozenset[str]:
    return frozenset((claim.from_actor, claim.to_actor))
