"""Read the claims: parse sentences, validate details and resolve references."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from ..model.records import HEADLINE, Claim
from ..model.text import printable, quoted
from .claim_details import ClaimMaker
from .claim_sentences import EXPECTED, Sentence, Term, parse_sentence
from .ids import check_id
from .schema import ClaimForm
from .symbols import Symbols
from .syntax_checks import DASH, find_odd_space, name_char
from .validate import Findings, entries_of, one_of, shown, validate_partly
from .yaml_nodes import Entry, Node

_NO_DETAILS = ClaimForm.model_validate({})
_BRACKET = re.compile(r"(?P<sentence>[^{]*[^{\s:])\s*(?P<colon>:?)\s*(?P<rest>\{.*)", re.S)


@dataclass
class ClaimReader:
    """Reads the claims of all files, in the order of files and lines.

    `partial` are claims with valid ends, type and stance, but some invalid details.
    """

    known: Symbols
    findings: Findings
    claims: list[Claim] = field(default_factory=list)
    partial: list[Claim] = field(default_factory=list)

    def read(self, node: Node) -> None:
        """Read the claims of one file, by source and paragraph."""
        for source in entries_of(node, "claims", self.findings):
            if isinstance(source.value.value, list):
                self._report_missing_level(source)
                continue
            self._check_source(source.key)
            name = f"The claims of {shown(str(source.key.value))}"
            for paragraph in entries_of(source.value, name, self.findings):
                self._check_paragraph(str(source.key.value), paragraph.key)
                self._read_paragraph(str(source.key.value), paragraph)

    def _report_missing_level(self, given: Entry) -> None:
        """Report claims that are not below both a source and a paragraph."""
        name, known = str(given.key.value), self.known.sources
        place, lacks = given.key.place, "source"
        hint = f"Add a line with the source id above, and indent {shown(name)} below it."
        if name in known:
            place, lacks = given.value.place, "paragraph"
            hint = "Add a line with the paragraph id above, such as p1:, and indent the claims."
        self.findings.error(
            place, "misplaced-claims", f"The claims of {shown(name)} have no {lacks}.", hint
        )

    def _check_source(self, key: Node) -> None:
        id, known = str(key.value), self.known
        if id not in known.sources and not known.may_define(id):
            message = f"There is no source {shown(id)}."
            hint = known.hint_at(id, known.sources, _hint_at_sources(known))
            self.findings.error(key.place, "unknown-source", message, hint, source=id)

    def _check_paragraph(self, source: str, key: Node) -> None:
        at, card = str(key.value), self.known.sources.get(source)
        if at == HEADLINE or card is None:
            return
        if not card.paragraphs:
            check_id(key, "Paragraph", self.findings)
        elif at not in card.paragraphs:
            message = f"Source {shown(source)} has no paragraph {shown(at)}."
            hint = self.known.hint_at(at, [*card.paragraphs, HEADLINE])
            self.findings.error(
                key.place, "unknown-paragraph", message, hint, source=source, paragraph=at
            )

    def _read_paragraph(self, source: str, paragraph: Entry) -> None:
        at, node = str(paragraph.key.value), paragraph.value
        if isinstance(node.value, list):
            for item in node.value:
                self._read_item(source, at, item)
        elif node.value is not None:
            first = str(next(iter(node.value), "") if isinstance(node.value, dict) else node.value)
            message = f"The claims of {shown(at)} are {node.kind}; expected a list."
            self.findings.error(node.place, "wrong-structure", message, _hint_at_list(first))

    def _read_item(self, source: str, at: str, item: Node) -> None:
        if isinstance(item.value, str):
            self._read_claim(source, at, item, None)
        elif isinstance(item.value, dict) and len(item.value) == 1:
            (entry,) = item.value.values()
            self._read_claim(source, at, entry.key, entry.value)
        elif isinstance(item.value, dict) and item.value:
            self._report_unindented(item)
            self._read_unindented(source, at, item)
        else:
            self.findings.error(
                item.place, "wrong-structure", f"This claim is {item.kind}.", EXPECTED
            )

    def _report_unindented(self, item: Node) -> None:
        second = list(item.value.values())[1].key if isinstance(item.value, dict) else item
        message = f"{shown(str(second.value))} follows a claim without a dash or an indent."
        hint = "Begin each claim with a dash, and indent its details."
        if str(second.value) in ClaimForm.model_fields:
            message = f"{shown(str(second.value))} is not indented below its claim."
            hint = "Indent details further than their claim."
        self.findings.error(second.place, "unindented-details", message, hint)

    def _read_unindented(self, source: str, at: str, item: Node) -> None:
        """Read sentences in one mapping, and details that are not indented below the first one."""
        entries = item.value if isinstance(item.value, dict) else {}
        unindented = {key: each for key, each in entries.items() if key in ClaimForm.model_fields}
        for entry in entries.values():
            if parse_sentence(entry.key, self.known.types):
                own = entry.value.value is not None or not unindented
                details = entry.value if own else replace(item, value=unindented)
                self._read_claim(source, at, entry.key, details)
                unindented = {}

    def _read_claim(self, source: str, at: str, node: Node, details: Node | None) -> None:
        if "{" in str(node.value) and (slip := _BRACKET.match(str(node.value))):
            self._report_unseparated(node, details, slip)
            node, details = replace(node, value=slip["sentence"]), None
        sentence = parse_sentence(node, self.known.types)
        if sentence and sentence.type.text not in self.known.types:
            sentence = parse_sentence(node, self.known.types, self.known.verbs)
        if sentence is None:
            message = f"{shown(str(node.value))} is not a claim."
            self.findings.error(node.place, "invalid-sentence", message, EXPECTED)
        form, invalid = _NO_DETAILS, set[str]()
        given = details if details is not None and details.value is not None else None
        if given is not None:
            name = f"Claim {shown(str(node.value))}"
            valid, invalid = validate_partly(ClaimForm, given, name, self.findings)
            form = valid or form
        maker = ClaimMaker(self.known, self.findings, source, at, sentence, form, given, invalid)
        maker.check_details()
        if sentence is None or not self._check_sentence(sentence):
            return
        if not invalid:
            self.claims += maker.make()
        elif invalid <= ClaimForm.model_fields.keys() - {"stance"}:
            self.partial += maker.make()

    def _report_unseparated(self, node: Node, details: Node | None, slip: re.Match[str]) -> None:
        """Report details in braces right after their sentence, without colon or space."""
        more = f": {details.value}" if details and isinstance(details.value, str) else ""
        message = f"A colon is missing after the sentence {shown(slip['sentence'])}."
        if slip["colon"]:
            message = f"A space is missing after the colon of {shown(slip['sentence'])}."
        hint = f"Write {printable(slip['sentence'])}: {printable(slip['rest'] + more)}"
        place = node.place_of(slip.start("rest"))
        self.findings.error(place, "unseparated-details", message, hint)

    def _check_sentence(self, sentence: Sentence) -> bool:
        """Check the terms of a sentence; true if all are defined."""
        words = [self._check_actor(word) for word in sentence.ends]
        sound = self._check_type(sentence) and all(words)
        subjects = {word.text for word in sentence.subjects}
        for word in sentence.objects:
            if word.text in subjects:
                message = f"The claim relates {shown(word.text)} to itself."
                hint = "Expected two different actors."
                self.findings.error(word.place, "self-relation", message, hint)
                return False
        return sound

    def _check_type(self, sentence: Sentence) -> bool:
        known, word = self.known, sentence.type
        if word.text in known.types or known.may_define(word.text):
            return known.types.get(word.text) is not None
        subject = sentence.subjects[0].text if len(sentence.subjects) == 1 else "..."
        message = f"There is no relation type {shown(word.text)}."
        hint = known.hint_at_type(word.text, printable(subject))
        self.findings.error(word.place, "unknown-type", message, hint, type=word.text)
        return False

    def _check_actor(self, word: Term) -> bool:
        known = self.known
        if known.has_actor(word.text):
            return word.text in known.actors
        joined = word.text.split(" and ")
        if " - " in word.text:
            hint = "Align the dashes of the claims."
        elif " -" in word.text:
            hint = DASH
        elif word.text in ClaimForm.model_fields:
            hint = f"Write the details in braces: - turkey backs fsa: {{{word.text}: ...}}."
        elif len(joined) > 1 and all(map(known.has_actor, joined)):
            hint = f"Write {quoted(', '.join(joined))}."
        else:
            hint = known.hint_at_actor(word.text)
        message = f"There is no actor with the id {shown(word.text)}."
        self.findings.error(word.place, "unknown-actor", message, hint, actor=word.text)
        return False


def _hint_at_list(first: str) -> str:
    """Suggest how to write the list of claims in place of a text or mapping."""
    odd = find_odd_space(first)
    if odd is not None:
        return f"Replace {name_char(first[odd])} with a space."
    if first.startswith("- "):
        return 'Remove the "|" after the colon above.'
    if first.startswith("-"):
        return DASH
    return "Begin each claim with a dash: - turkey backs fsa."


def _hint_at_sources(known: Symbols) -> str:
    there = f" {one_of(sorted(known.sources))}" if known.sources else ""
    return f"Add a card to seeds/, or add the source to sources:.{there}"
