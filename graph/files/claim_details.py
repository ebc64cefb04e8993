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
        given = self.node.value if self.node and isinstance(self.node.value, dict) else {}
        if "by" in given:
            self._check_chain()
        for name in _LISTS.keys() & given.keys():
            self._check_ids(name)
        if "event" in given:
            self._check_event()
        if "amount" in given or "unit" in given:
            self._check_amount()
        if "end" in given:
            self._check_order()
            self._check_past()
        if "said" in given:
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
        form, card, share = self.form, self.known.sources.get(self.source), self.known.share
        chain = share(self._chain())
        first, second = sorted(ends) if type.symmetric else ends
        own_by, own_voice = default_claimants(card, self.source, self.known)
        own = not chain or _is_own(chain, card, self.known)
        by = chain or own_by
        return Claim(
            from_actor=share(first),
            type=type.id,
            to_actor=share(second),
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
            means=share(tuple(form.means or ())),
            against=share(tuple(form.against or ())),
            via=share(tuple(form.via or ())),
            attacker=form.attacker and share(form.attacker),
            event=form.event and share(form.event),
            amount=form.amount,
            unit=form.unit and share(form.unit),
            quote=form.quote,
            note=form.note,
            coder=form.coder and share(form.coder),
            private=form.private,
            place=place,
        )

    def _chain(self) -> tuple[str, ...]:
        """Resolve the claimants to actor ids, names and unnamed."""
        known = self.known
        return tuple(
            known.share(known.resolve_name(each.name) if isinstance(each, ClaimantName) else each)
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
            message = f"by: there is no actor with the id {shown(name)}."
            hint = f"{self.known.hint_at_actor(name)} Or write {{name: {printable(name)}}}."
            self.findings.error(node.place, "unknown-actor", message, hint, actor=name)

    def _report_duplicate_claimant(self, node: Node, before: str, name: str, id: str) -> None:
        both = f" (as {shown(before)} and {shown(name)})" if before != name else ""
        message = f"Duplicate claimant {shown(id)} in by{both}."
        hint = "Name each claimant once, origin first."
        self.findings.error(node.place, "repeated-claimant", message, hint)

    def _check_ids(self, name: str) -> None:
        ends = [word.text for word in self.sentence.ends] if self.sentence else []
        for node in list_texts(self.node, name):
            id = str(node.value).strip()
            if not self.known.has_actor(id):
                message = f"{name}: there is no actor with the id {shown(id)}."
                hint = self.known.hint_at_actor(id)
                self.findings.error(node.place, "unknown-actor", message, hint, actor=id)
            elif self.sentence and id in ends:
                message = f"{name} is {shown(id)}, which is an end of {shown(self.sentence.text)}."
                hint = f"{_LISTS[name]}, or leave it out."
                self.findings.error(node.place, "end-as-detail", message, hint, actor=id)

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
            message = f"{there[0]} has no {lacks}; the two are required together."
            hint = f"Add {lacks}, such as {lacks}: {example}."
            self.findings.error(self._place(there[0]), "missing-field", message, hint, field=lacks)
        elif there and self.sentence and len(pairs := list(self.sentence.pairs)) > 1:
            claims = f"the {len(pairs)} claims of {shown(self.sentence.text)}"
            message = f"The amount applies to each of {claims}."
            hint = "Write separate claims, each with its own amount."
            self.findings.warn(self._place(there[0]), "shared-amount", message, hint)

    def _check_order(self) -> None:
        start, end = self.form.start, self.form.end
        if start and isinstance(end, PartialDate) and end.last < start.first:
            message = f"The claim ends in {end}, before it starts in {start}."
            hint = "Write an end that is not before the start."
            self.findings.error(self._place("end"), "dates-out-of-order", message, hint)

    def _check_past(self) -> None:
        """Check that a tie that is over when the claim is made starts before that."""
        start, said = self.form.start, self.form.said
        card = self.known.sources.get(self.source)
        if not said and not self.invalid and card:
            said = card.published
        if self.form.end == PAST and start and said and start.first > said.last:
            when = "it was said" if self.form.said else "its source was published"
            over = f"is over (end: past) when {when}, in {said}"
            message = f"The claim starts in {start}, but {over}."
            hint = "Correct one of the dates, or leave out end: past."
            self.findings.error(self._place("start"), "dates-out-of-order", message, hint)

    def _check_said(self) -> None:
        card, said = self.known.sources.get(self.source), self.form.said
        if said and card and card.published and said.first > card.published.last:
            published = f"its source was published in {card.published}"
            message = f"The claim was said in {said}, after {published}."
            place, hint = self._place("said"), "Check both dates."
            self.findings.warn(place, "said-after-published", message, hint, source=self.source)

    def _check_attacker(self, sentence: Sentence, type: RelationType) -> None:
        attacker = self.form.attacker
        if attacker is None:
            return
        if not type.attacker:
            message = f"{shown(type.id)} does not take an attacker."
            place, hint = self._place("attacker"), "Leave it out, or use a type such as fights."
            self.findings.error(place, "needless-attacker", message, hint, type=type.id)
            return
        for ends in ([one.text, other.text] for one, other in sentence.pairs):
            if attacker not in [*ends, "both"]:
                claim, more = "the claim", ""
                if len(sentence.subjects) > 1:
                    claim = quoted(f" {type.id} ".join(ends))
                    more = " Write a claim for each attacker."
                message = f"attacker is {shown(attacker)}, which is not an end of {claim}."
                hint = f"Expected {', '.join(map(isolate, ends))} or both.{more}"
                place = self._place("attacker")
                self.findings.error(place, "attacker-not-an-end", message, hint, actor=attacker)
                return

    def _check_forms(self, sentence: Sentence, type: RelationType, claim: Claim) -> None:
        """Report a verb form that the claim needs and that cannot be derived."""
        missing = type.find_missing(
            tense=claim.tense, attack=claim.attack, intent=claim.mode == "intent"
        )
        if missing:
            needed = "a claim about an intention or the future requires it"
            message = f"{shown(type.id)} has no {missing}; {needed}."
            hint = f'Add it to {type.id} under vocabulary, such as {missing}: "sue {{to}}".'
            place = sentence.type.place
            self.findings.error(place, "missing-verb-form", message, hint, type=type.id)

    def _check_towards(self, sentence: Sentence, type: RelationType) -> None:
        for word in sentence.objects:
            actor = self.known.actors.get(word.text)
            if type.towards and actor and actor.kind and actor.kind not in type.towards:
                if actor.kind not in self.known.kinds:
                    continue
                required = f"requires a second actor of kind {' or '.join(type.towards)}"
                given = f"{shown(word.text)} is of kind {actor.kind}"
                message = f"{shown(type.id)} {required}; {given}."
                hint = "Choose another type, or correct the kind."
                self.findings.error(word.place, "wrong-kind", message, hint, actor=word.text)


def default_claimants(card: Source | None, id: str, known: Symbols) -> tuple[tuple[str, ...], str]:
    """Return the chain and the voice of claims without `by`: the source's own."""
    found = known.own_claimants.get(id)
    if found is None:
        found = known.own_claimants[id] = _find_own_claimants(card, id, known)
    return found


def _find_own_claimants(
    card: Source | None, id: str, known: Symbols
) -> tuple[tuple[str, ...], str]:
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
