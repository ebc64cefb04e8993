"""Reading the claims: sentences, their details, and what these refer to."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..dates import PartialDate
from ..errors import Place
from ..forms import PAST, ClaimantName, ClaimForm
from ..model import HEADLINE, Claim, Source
from ..text import fold, printable
from ..vocabulary import UNNAMED, RelationType
from .filling import Findings, entries_of, fill, shown
from .ids import check_id
from .known import Known
from .loading import DASH, Entry, Node
from .sentences import EXPECTED, Sentence, Word, parse_sentence

_NOTHING_SAID = ClaimForm.model_validate({})


@dataclass
class ClaimReader:
    """Reads the claims of all files, in the order of files and lines."""

    known: Known
    findings: Findings
    claims: list[Claim] = field(default_factory=list)

    def read(self, node: Node) -> None:
        """Read the claims of one file, by source and paragraph."""
        for source in entries_of(node, "claims", self.findings):
            self._check_source(source.key)
            name = f"The claims of {shown(str(source.key.value))}"
            for paragraph in entries_of(source.value, name, self.findings):
                self._check_paragraph(str(source.key.value), paragraph.key)
                self._read_paragraph(str(source.key.value), paragraph)

    def _check_source(self, key: Node) -> None:
        id, known = str(key.value), self.known
        if id not in known.sources and known.complete:
            self.findings.error(
                key.place,
                f"There is no source {shown(id)}.",
                known.hint_at(id, known.sources, "Add its card to seeds/, or it to sources:."),
            )

    def _check_paragraph(self, source: str, key: Node) -> None:
        at, card = str(key.value), self.known.sources.get(source)
        if at == HEADLINE or card is None:
            return
        if not card.paragraphs:
            check_id(key, "Paragraph", self.findings)
        elif at not in card.paragraphs:
            self.findings.error(
                key.place,
                f"Source {shown(source)} has no paragraph {shown(at)}.",
                self.known.hint_at(at, [*card.paragraphs, HEADLINE]),
            )

    def _read_paragraph(self, source: str, paragraph: Entry) -> None:
        at, node = str(paragraph.key.value), paragraph.value
        if isinstance(node.value, list):
            for item in node.value:
                self._read_item(source, at, item)
        elif node.value is not None:
            first = str(next(iter(node.value), "") if isinstance(node.value, dict) else node.value)
            self.findings.error(
                node.place,
                f"The claims of {shown(at)} are {node.sort}; expected a list.",
                DASH
                if first.startswith("-")
                else "Begin each claim with a dash: - turkey backs fsa.",
            )

    def _read_item(self, source: str, at: str, item: Node) -> None:
        if isinstance(item.value, str):
            self._read_claim(source, at, item, None)
        elif isinstance(item.value, dict) and len(item.value) == 1:
            (entry,) = item.value.values()
            self._read_claim(source, at, entry.key, entry.value)
        elif isinstance(item.value, dict) and item.value:
            self._tell_unindented(item)
        else:
            self.findings.error(item.place, f"A claim is {item.sort}.", EXPECTED)

    def _tell_unindented(self, item: Node) -> None:
        second = list(item.value.values())[1].key if isinstance(item.value, dict) else item
        named = str(second.value) in ClaimForm.model_fields
        self.findings.error(
            second.place,
            f"{shown(str(second.value))} stands beside the sentence of the claim, not below it.",
            "Indent the details further than the sentence."
            if named
            else "Begin each claim with a dash of its own.",
        )

    def _read_claim(self, source: str, at: str, node: Node, details: Node | None) -> None:
        sentence = parse_sentence(node, self.known.types)
        if sentence is None:
            self.findings.error(node.place, f"{shown(str(node.value))} is no claim.", EXPECTED)
        form: ClaimForm | None = _NOTHING_SAID
        given = details if details is not None and details.value is not None else None
        if given is not None:
            form = fill(ClaimForm, given, f"Claim {shown(str(node.value))}", self.findings)
        if sentence is not None:
            sound = self._check_sentence(sentence)
            if form is not None:
                maker = ClaimMaker(self.known, self.findings, source, at, sentence, form, given)
                self.claims += maker.make(sound)

    def _check_sentence(self, sentence: Sentence) -> bool:
        """Check the words of a sentence; true where each is known."""
        words = [self._check_actor(word) for word in (sentence.subject, *sentence.objects)]
        type_known = self._check_type(sentence.type)
        for word in sentence.objects:
            if word.text == sentence.subject.text:
                self.findings.error(
                    word.place,
                    f"The claim relates {shown(word.text)} to itself.",
                    "Expected two different actors.",
                )
                return False
        return all(words) and type_known

    def _check_type(self, word: Word) -> bool:
        known = self.known
        if word.text in known.types or not known.complete:
            return known.types.get(word.text) is not None
        self.findings.error(
            word.place,
            f"There is no relation type {shown(word.text)}.",
            known.hint_at(word.text, known.types),
        )
        return False

    def _check_actor(self, word: Word) -> bool:
        known = self.known
        if known.has_actor(word.text):
            return word.text in known.actors
        if "," in word.text:
            self.findings.error(
                word.place,
                f"{shown(word.text)} stands before the type; expected one actor.",
                "Write a claim for each.",
            )
        else:
            unspaced = " -" in word.text
            self.findings.error(
                word.place,
                f"There is no actor with the id {shown(word.text)}.",
                DASH if unspaced else known.hint_at_actor(word.text, "Add it to actors:."),
            )
        return False


@dataclass
class ClaimMaker:
    """Makes the claims of one sentence, and checks what its details refer to."""

    known: Known
    findings: Findings
    source: str
    at: str
    sentence: Sentence
    form: ClaimForm
    node: Node | None

    def make(self, sound: bool) -> list[Claim]:
        """Make one claim for each object; none where the sentence is not sound."""
        form = self.form
        by = self._check_chain()
        self._check_ids("against", form.against)
        self._check_ids("via", form.via)
        self._check_event()
        self._check_dates()
        type = self.known.types.get(self.sentence.type.text)
        if not sound or type is None:
            return []
        self._check_attacker(type)
        self._check_towards(type)
        claims = [self._claim(type, word, by) for word in self.sentence.objects]
        self._check_forms(type, claims[0])
        return claims

    def _place(self, *steps: str | int) -> Place:
        return self.node.find(*steps).place if self.node else self.sentence.place

    def _claim(self, type: RelationType, word: Word, chain: tuple[str, ...]) -> Claim:
        form, card = self.form, self.known.sources.get(self.source)
        ends = [self.sentence.subject.text, word.text]
        first, second = sorted(ends) if type.symmetric else ends
        own_by, own_voice = own_words(card, self.source, self.known)
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
            quote=form.quote,
            note=form.note,
            coder=form.coder,
            private=form.private,
            place=self.sentence.place,
        )

    def _check_chain(self) -> tuple[str, ...]:
        """Resolve the claimants to actor ids, names and unnamed."""
        chain = []
        for at, each in enumerate(self.form.by or ()):
            if isinstance(each, ClaimantName):
                chain.append(self.known.actor_named(each.name))
                continue
            chain.append(each)
            if each != UNNAMED and not self.known.has_actor(each):
                hint = self.known.hint_at_actor(each, "Add it to actors:.")
                self.findings.error(
                    self._place("by", at),
                    f"by: there is no actor with the id {shown(each)}.",
                    f"{hint} Or write {{name: {printable(each)}}}.".strip(),
                )
        return tuple(chain)

    def _check_ids(self, name: str, ids: list[str] | None) -> None:
        for at, id in enumerate(ids or ()):
            if not self.known.has_actor(id):
                self.findings.error(
                    self._place(name, at),
                    f"{name}: there is no actor with the id {shown(id)}.",
                    self.known.hint_at_actor(id, "Add it to actors:."),
                )

    def _check_event(self) -> None:
        if self.form.event and self.node:
            check_id(self.node.find("event"), "Event", self.findings)

    def _check_dates(self) -> None:
        start, end = self.form.start, self.form.end
        if start and isinstance(end, PartialDate) and end.last < start.first:
            self.findings.error(
                self._place("end"),
                f"The claim ends in {end}, before it starts in {start}.",
                "Expected an end that is not before the start.",
            )
        card, said = self.known.sources.get(self.source), self.form.said
        if said and card and card.published and said.first > card.published.last:
            self.findings.warn(
                self._place("said"),
                f"The claim was said in {said}, after its source was published in "
                f"{card.published}.",
                "Check both dates.",
            )

    def _check_attacker(self, type: RelationType) -> None:
        attacker = self.form.attacker
        if attacker is None:
            return
        if not type.attacks:
            self.findings.error(
                self._place("attacker"),
                f"attacker says nothing with {shown(type.id)}.",
                "Leave it out, or use a type such as fights.",
            )
            return
        for word in self.sentence.objects:
            ends = [self.sentence.subject.text, word.text]
            if attacker not in [*ends, "both"]:
                self.findings.error(
                    self._place("attacker"),
                    f"attacker is {shown(attacker)}, which is no end of the claim.",
                    f"Expected {', '.join(ends)} or both.",
                )
                return

    def _check_forms(self, type: RelationType, claim: Claim) -> None:
        """Find the form of the type that the claim's sentence needs and that cannot be derived."""
        missing = type.find_missing(
            tense=claim.tense, attack=claim.attack, intent=claim.mode == "intent"
        )
        if missing:
            self.findings.error(
                self.sentence.type.place,
                f"The claim is of what is yet to be, and {shown(type.id)} has no {missing}.",
                f'Add it to {type.id} under vocabulary, such as {missing}: "sue {{to}}".',
            )

    def _check_towards(self, type: RelationType) -> None:
        for word in self.sentence.objects:
            actor = self.known.actors.get(word.text)
            if type.towards and actor and actor.kind not in type.towards:
                if actor.kind not in self.known.kinds:
                    continue
                self.findings.error(
                    word.place,
                    f"{shown(type.id)} is said towards an actor of kind "
                    f"{' or '.join(type.towards)}; {shown(word.text)} is of kind {actor.kind}.",
                    "Choose another type, or correct the kind.",
                )


def own_words(card: Source | None, id: str, known: Known) -> tuple[tuple[str, ...], str]:
    """Return the chain and the voice of what a source says itself."""
    if card is None:
        return (id,), id
    author = known.actor_named(card.author) if card.author else None
    publisher = known.actor_named(card.publisher) if card.publisher else None
    return (author or publisher or card.label,), publisher or author or card.label


def _is_own(chain: tuple[str, ...], card: Source | None, known: Known) -> bool:
    """Tell whether a chain names nobody but the source's own author or publisher."""
    if card is None or len(chain) != 1:
        return False
    own = {known.actor_named(name) for name in (card.author, card.publisher) if name}
    return fold(chain[0]) in {fold(name) for name in own}
