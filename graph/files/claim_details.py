"""Check the details of a claim, and make the claims of its sentence."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field

from ..model.bidi import isolate
from ..model.dates import PartialDate
from ..model.errors import Place
from ..model.records import Claim, Source
from ..model.text import fold, printable, quoted
from ..model.vocabulary import UNNAMED, RelationType
from .claim_sentences import Sentence
from .ids import check_id
from .schema import PAST, ClaimantName, ClaimForm
from .symbols import Symbols
from .validate import Findings, list_items, list_texts, shown
from .yaml_nodes import Node

_LISTS = {"against": "Name the opponent in that fight", "via": "Name the intermediary"}
"""The hint if the field names an end of the claim."""


@dataclass
class ClaimMaker:
    """Checks the details of one claim, and makes the claims of its sentence.

    `form` holds the valid details, `invalid` the names of the invalid ones.
    """

    known: Symbols
    findings: Findings
    source: str
    at: str
    sentence: Sentence | None
    form: ClaimForm
    node: Node | None
    invalid: Set[str] = field(default_factory=set)

    def check_details(self) -> None:
        """Check the references of all details, valid or not."""
        self._check_chain()
        for name in _LISTS:
            self._check_ids(name)
        self._check_event()
        self._check_amount()
        self._check_order()
        self._check_past()
        self._check_said()
        type = self.known.types.get(self.sentence.type.text) if self.sentence else None
        if self.sentence and type:
            self._check_attacker(self.sentence, type)
            self._check_towards(self.sentence, type)

    def make(self) -> list[Claim]:
        """Make a claim for each subject and object; the sentence must be valid."""
        assert self.sentence is not None
        type = self.known.types[self.sentence.type.text]
        assert type is not None
        place = self.sentence.place
        claims = [
            self._claim(type, (one.text, other.text), place) for one, other in self.sentence.pairs
        ]
        self._check_forms(self.sentence, type, claims[0])
        return claims

    def _place(self, *steps: str | int) -> Place:
        if self.node is not None:
            return self.node.find(*steps).place
        return self.sentence.place if self.sentence else Place("")

    def _claim(self, type: RelationType, ends: tuple[str, str], place: Place) -> Claim:
        form, card = self.form, self.known.sources.get(self.source)
        chain = self._chain()
        first, second = sorted(ends) if type.symmetric else ends
        own_by, own_voice = default_claimants(card, self.source, self.known)
        own = not chain or _is_own(chain, card, self.known)
        by = chain or own_by
        return Claim(
            from_actor=first,
            type=type.id,
            to_actor=second,
            source=self.source,
            at=self.at,
            by=by,
            own_voice=own,
            voice=own_voice if own else None if by[0] == UNNAMED else by[0],
            mode=form.mode or "act",
            stance=form.stance or "supports",
            said=form.said or (card.published if card else None),
            start=form.start,
            end=form.end if isinstance(form.end, PartialDate) else None,
            past=form.end == PAST,
            means=tuple(form.means or ()),
            against=tuple(form.against or ()),
            via=tuple(form.via or ()),
            attacker=form.attacker,
            event=form.event,
            amount=form.amount,
            unit=form.unit,
            quote=form.quote,
            note=form.note,
            coder=form.coder,
            private=form.private,
            place=place,
        )

    def _chain(self) -> tuple[str, ...]:
        """Resolve the claimants to actor ids, names and unnamed."""
        return tuple(
            self.known.resolve_name(each.name) if isinstance(each, ClaimantName) else each
            for each in self.form.by or ()
        )

    def _check_chain(self) -> None:
        first: dict[str, str] = {}
        for node in list_items(self.node, "by"):
            if isinstance(node.value, str) and node.value.strip():
                name = node.value.strip()
                self._check_claimant(node, name)
            elif isinstance(node.value, dict) and isinstance(node.find("name").value, str):
                name = str(node.find("name").value).strip()
            else:
                continue
            id = self.known.resolve_name(name)
            before = first.setdefault(fold(id), name)
            if (before is not name) and id != UNNAMED:
                self._report_duplicate_claimant(node, before, name, id)

    def _check_claimant(self, node: Node, name: str) -> None:
        if name != UNNAMED and not self.known.has_actor(name):
            hint = self.known.hint_at_actor(name, "Add it to actors:.")
            self.findings.error(
                node.place,
                "unknown-actor",
                f"by: there is no actor with the id {shown(name)}.",
                f"{hint} Or write {{name: {printable(name)}}}.".strip(),
                actor=name,
            )

    def _report_duplicate_claimant(self, node: Node, before: str, name: str, id: str) -> None:
        both = f" (as {shown(before)} and {shown(name)})" if before != name else ""
        self.findings.error(
            node.place,
            "repeated-claimant",
            f"Duplicate claimant {shown(id)} in by{both}.",
            "Name each claimant once, origin first.",
        )

    def _check_ids(self, name: str) -> None:
        ends = [word.text for word in self.sentence.ends] if self.sentence else []
        for node in list_texts(self.node, name):
            id = str(node.value).strip()
            if not self.known.has_actor(id):
                self.findings.error(
                    node.place,
                    "unknown-actor",
                    f"{name}: there is no actor with the id {shown(id)}.",
                    self.known.hint_at_actor(id, "Add it to actors:."),
                    actor=id,
                )
            elif self.sentence and id in ends:
                self.findings.error(
                    node.place,
                    "end-as-detail",
                    f"{name} is {shown(id)}, which is an end of {shown(self.sentence.text)}.",
                    f"{_LISTS[name]}, or leave it out.",
                    actor=id,
                )

    def _check_event(self) -> None:
        if self.form.event and self.node:
            check_id(self.node.find("event"), "Event", self.findings)

    def _check_amount(self) -> None:
        """Check that amount and unit are both given, and for one pair of actors only."""
        given = {"amount": self.form.amount, "unit": self.form.unit}
        there = [name for name, value in given.items() if value is not None]
        lacks = next((name for name in given if name not in there and name not in self.invalid), "")
        if there and lacks:
            example = {"amount": "34", "unit": '"%"'}[lacks]
            self.findings.error(
                self._place(there[0]),
                "missing-field",
                f"{there[0]} has no {lacks}; the two are required together.",
                f"Add {lacks}, such as {lacks}: {example}.",
                field=lacks,
            )
        elif there and self.sentence and len(pairs := list(self.sentence.pairs)) > 1:
            self.findings.warn(
                self._place(there[0]),
                "shared-amount",
                f"The amount applies to each of the {len(pairs)} claims of "
                f"{shown(self.sentence.text)}.",
                "Write separate claims, each with its own amount.",
            )

    def _check_order(self) -> None:
        start, end = self.form.start, self.form.end
        if start and isinstance(end, PartialDate) and end.last < start.first:
            self.findings.error(
                self._place("end"),
                "dates-out-of-order",
                f"The claim ends in {end}, before it starts in {start}.",
                "Write an end that is not before the start.",
            )

    def _check_past(self) -> None:
        """Check that a tie that is over when the claim is made starts before that."""
        start, said = self.form.start, self.form.said
        card = self.known.sources.get(self.source)
        if not said and not self.invalid and card:
            said = card.published
        if self.form.end == PAST and start and said and start.first > said.last:
            when = "it was said" if self.form.said else "its source was published"
            self.findings.error(
                self._place("start"),
                "dates-out-of-order",
                f"The claim starts in {start}, but is over (end: past) when {when}, in {said}.",
                "Correct one of the dates, or leave out end: past.",
            )

    def _check_said(self) -> None:
        card, said = self.known.sources.get(self.source), self.form.said
        if said and card and card.published and said.first > card.published.last:
            self.findings.warn(
                self._place("said"),
                "said-after-published",
                f"The claim was said in {said}, after its source was published in "
                f"{card.published}.",
                "Check both dates.",
                source=self.source,
            )

    def _check_attacker(self, sentence: Sentence, type: RelationType) -> None:
        attacker = self.form.attacker
        if attacker is None:
            return
        if not type.attacker:
            self.findings.error(
                self._place("attacker"),
                "needless-attacker",
                f"{shown(type.id)} does not take an attacker.",
                "Leave it out, or use a type such as fights.",
                type=type.id,
            )
            return
        for ends in ([one.text, other.text] for one, other in sentence.pairs):
            if attacker not in [*ends, "both"]:
                claim, more = "the claim", ""
                if len(sentence.subjects) > 1:
                    claim = quoted(f" {type.id} ".join(ends))
                    more = " Write a claim for each attacker."
                self.findings.error(
                    self._place("attacker"),
                    "attacker-not-an-end",
                    f"attacker is {shown(attacker)}, which is not an end of {claim}.",
                    f"Expected {', '.join(map(isolate, ends))} or both.{more}",
                    actor=attacker,
                )
                return

    def _check_forms(self, sentence: Sentence, type: RelationType, claim: Claim) -> None:
        """Report a verb form that the claim needs and that cannot be derived."""
        missing = type.find_missing(
            tense=claim.tense, attack=claim.attack, intent=claim.mode == "intent"
        )
        if missing:
            self.findings.error(
                sentence.type.place,
                "missing-verb-form",
                f"{shown(type.id)} has no {missing}; "
                "a claim about an intention or the future requires it.",
                f'Add it to {type.id} under vocabulary, such as {missing}: "sue {{to}}".',
                type=type.id,
            )

    def _check_towards(self, sentence: Sentence, type: RelationType) -> None:
        for word in sentence.objects:
            actor = self.known.actors.get(word.text)
            if type.towards and actor and actor.kind and actor.kind not in type.towards:
                if actor.kind not in self.known.kinds:
                    continue
                self.findings.error(
                    word.place,
                    "wrong-kind",
                    f"{shown(type.id)} requires a second actor of kind "
                    f"{' or '.join(type.towards)}; {shown(word.text)} is of kind {actor.kind}.",
                    "Choose another type, or correct the kind.",
                    actor=word.text,
                )


def default_claimants(card: Source | None, id: str, known: Symbols) -> tuple[tuple[str, ...], str]:
    """Return the chain and the voice of claims without `by`: the source's own."""
    if card is None:
        return (id,), id
    author = known.resolve_name(card.author) if card.author else None
    publisher = known.resolve_name(card.publisher) if card.publisher else None
    return (author or publisher or card.label,), publisher or author or card.label


def _is_own(chain: tuple[str, ...], card: Source | None, known: Symbols) -> bool:
    """Return whether a chain names only the source's own author or publisher."""
    if card is None or len(chain) != 1:
        return False
    own = {known.resolve_name(name) for name in card.speakers}
    return fold(chain[0]) in {fold(name) for name in own}
