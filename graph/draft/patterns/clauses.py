"""Claims by verbs between two names: who says so, denials, intents and accusations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import product
from typing import Literal

from ...model.records import Dataset
from ...model.vocabulary import UNNAMED, Mode, Stance
from .bare import FORCES, MARK, OBJECTS, SUBJECTS, TARGETS, Bare
from .marked import ANY, Marked
from .reading import Found, has_kind, is_asserted
from .subjects import list_marks, pick_objects, pick_subjects
from .topics import find_topic, resolve_pronoun
from .verbs import Form, Verbs, find_verbs
from .voices import Voice, Voices
from .words import any_of, load_data

_PARTS = re.compile(r" (?:REL|ASIDE|WHEN) |\bALSO |\b[A-Z]{2,}\b")
"""The words in capitals; what may be missing, with the spaces around it."""
_HEARSAY = re.compile(r"\b(?:reportedly|allegedly)\b")
_PRONOUN = "(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he)"
_CLAUSE_START = re.compile(r"(?:; |, (?:and|but|yet|while) )(?:then )?$")
_OTHERS = "its|their|his|other|many other|several other"
_RELS = (
    "(?P<REL>) ",
    "(?P<REL>,) ",
    r"(?P<REL>, (?:(?:an?|the|its) (?:(?!of )[\w-]+ ){1,5}?)?(?:who|which|that)) ",
    rf"(?P<REL>, (?:{any_of('aside')}|{ANY}'s)(?![\w-])[^,;\"]{{1,90}},) ",
    rf"(?P<REL>, whose (?:[a-z]+ )?{any_of('forces')}) ",
    rf"(?P<REL>,? and (?:{_OTHERS}) (?:{ANY} )?[a-z]+(?: [a-z]+)?) ",
)
"""What may come after the first name: nothing, the comma after an apposition, a relative pronoun,
an aside, "whose fighters", "and other groups"."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A form of a clause, with the verb's form, and what it says; see clauses.yaml."""

    form: Form
    find: str
    by: Literal["voice", "self", "named"] = "voice"
    stance: Stance = "supports"
    mode: Mode = "act"


@cache
def _list_clauses() -> Sequence[tuple[Clause, re.Pattern[str]]]:
    clauses = (Clause(**entry) for entry in load_data("clauses.yaml"))
    return [
        (clause, re.compile(_fill(clause.find, _expressions() | {"REL": rel})))
        for clause in clauses
        for rel in (_RELS if " REL " in clause.find else [""])
    ]


def _fill(find: str, words: Mapping[str, str]) -> str:
    """Put expressions in place of words in capitals."""
    return _PARTS.sub(lambda found: words.get(found[0].strip(), found[0]), find)


@cache
def _further() -> re.Pattern[str]:
    return re.compile(
        _fill(rf"(?:(?!{MARK})[^,;:]){{0,40}}?(?:,? and|,? but|,) ALSO VERB OBJECT", _expressions())
    )


def _other_verb() -> str:
    """Return any verb but those of saying, with what belongs to it."""
    said = f"(?:{any_of('said')}|{any_of('denied')})"
    first = rf"(?:[a-z]+(?:ed|s)|{any_of('irregular')})"
    return rf"(?!{said}\b){first}\b(?:(?! {any_of('subordinate')}\b)[^,;:\"])*?"


@cache
def _expressions() -> dict[str, str]:
    adverb = rf"(?!{any_of('not_done')}\b)[a-z]+ly"
    return {
        "SUBJECT": rf"(?P<S>{SUBJECTS}|(?<![\w-]){_PRONOUN})",
        "SPEAKER": rf"(?<![\w-])(?P<S>{_PRONOUN})",
        "BY": rf"(?P<BY>{SUBJECTS})",
        "OBJECT": rf"(?P<O>{OBJECTS})",
        "VERB": rf"(?P<V>[a-z](?:(?!{MARK})[^,;:\"]){{1,80}}?)",
        "PARTICIPLE": r"(?P<V>[a-z]+(?: and [a-z]+)?)",
        "ASIDE": r",? ",
        "WHEN": r"(?: (?:in|on|at|near|last|since) [^,;:]{1,30}?)? ",
        "ALSO": rf"(?:(?:{any_of('also')}|{adverb}),? )*",
        "ACCUSED": any_of("accusing"),
        "DENIED": rf"(?:{any_of('denied')}|denying)",
        "REJECTED": rf"{any_of('rejecting')} (?:\w+ )?{any_of('rejected')}",
        "INTENDED": any_of("intending"),
        "THOUGHT": any_of("thought"),
        "OTHER": _other_verb(),
    }


def find_clauses(
    marked: Marked, voices: Voices, dataset: Dataset, topic: Sequence[str] = ()
) -> Iterator[Found]:
    """Yield the claims of verbs in a sentence; `topic` is what the one before is about."""
    if marked.is_question or not marked.mentions:
        return
    bare = Bare.of(marked.text)
    for clause, find in _list_clauses():
        match = find.search(bare.text)
        while match:
            reading = _Reading(clause, match, bare, marked, voices, dataset, topic)
            found = list(reading.read())
            yield from found
            if found and clause.form != "participle" and clause.by == "voice":
                yield from reading.go_on()
            again = match.start(_last(clause)) if found else 0
            match = find.search(bare.text, max(match.start() + 1, again))


def _last(clause: Clause) -> str:
    """Return the group of the names that a clause ends with, with which another may begin."""
    return "S" if clause.form == "participle" else "O"


@dataclass(frozen=True)
class _Reading:
    """One match of a clause in a sentence."""

    clause: Clause
    match: re.Match[str]
    bare: Bare
    marked: Marked
    voices: Voices
    dataset: Dataset
    topic: Sequence[str]
    carried: Sequence[str] = ()

    def go_on(self) -> Iterator[Found]:
        """Yield the claims of further verbs of the subject: "armed B and attacked C"."""
        voice = self.voices.at(self.bare.place(self.match.start())) or Voice(0, 0, ())
        match = _further().match(self.match.string, self.match.end())
        if match:
            plain = Clause("finite", "")
            subjects = self.carried or self._list_sources(voice)
            further = replace(self, clause=plain, match=match, carried=subjects)
            found = list(further.read())
            yield from found
            if found:
                yield from further.go_on()

    def read(self) -> Iterator[Found]:
        """Yield the claims that the match makes, if it says that they are so."""
        rest = self.match.string[self.match.end("O") :]
        for verbs in find_verbs(self.clause.form, self.match["V"], rest):
            place = self.bare.place(self.match.start())
            voice = self.voices.at(place)
            if voice is None and self.clause.by == "voice":
                continue
            voice = voice or Voice(0, 0, ())
            if is_asserted(self.marked.text, place, voice.start):
                yield from self._read_verbs(verbs, voice)

    def _read_verbs(self, verbs: Verbs, voice: Voice) -> Iterator[Found]:
        rest = self.match.string[self.match.end() :]
        if verbs.unless and re.match(verbs.unless, rest):
            return
        if verbs.targets and not re.search(f"[{FORCES}{TARGETS}]", self.match["O"]):
            return
        targets = self._list_targets(bool(verbs.after))
        for source, target in product(self._list_sources(voice), targets):
            if not has_kind(self.dataset, source, verbs.from_kinds):
                continue
            if not has_kind(self.dataset, target, verbs.to_kinds):
                continue
            for by, stance in self._list_claimants(source, voice):
                yield self._claim(verbs, (source, target), by, stance)

    def _claim(
        self, verbs: Verbs, ends: tuple[str, str], by: tuple[str, ...], stance: Stance
    ) -> Found:
        first, second = reversed(ends) if verbs.swap else ends
        mode = self.clause.mode if self.clause.mode != "act" else verbs.mode
        if mode == "label" and verbs.type != "backs":
            mode = "act"
        type = "opposes" if mode == "intent" and verbs.type == "fights" else verbs.type
        start, core, end = (
            self.bare.place(at)
            for at in (self.match.start(), self.match.start("V"), self._end(verbs))
        )
        return Found(first, type, second, start, core, end, by, mode, stance, verbs.means)

    def _end(self, verbs: Verbs) -> int:
        """Return where the words end that say it: with the last name that belongs to them."""
        text, end = self.match.string, self.match.end()
        if self.clause.form != "participle" and verbs.after:
            after = re.match(verbs.after, text[end:])
            return end + after.end() if after else end
        last = _last(self.clause)
        picked = pick_objects(text, self.match.start(last), self.match[last])[1]
        return max(picked, self.match.end("V")) if self.match.end(last) == end else end

    def _list_claimants(
        self, source: str, voice: Voice
    ) -> Iterator[tuple[tuple[str, ...], Stance]]:
        """Yield who says it, and how: nobody where it is only negated in the source's own words."""
        if self.clause.by == "self":
            if " it " in self.match[0] and has_kind(self.dataset, source, "person"):
                return  # "A's spokesman B denied that it armed C"
            yield (source, *(id for id in voice.by if id != source)), "denies"
        elif self.clause.by == "named":
            accusers = self.match.groupdict().get("BY")
            for by in self.marked.actors_of(accusers) if accusers else [UNNAMED]:
                yield (by,), "supports"
        elif self.clause.stance == "denies":
            if voice.by and not voice.denies:
                yield voice.by, "denies"
        elif voice.denies:
            yield voice.by, "denies"
        elif not voice.by and _HEARSAY.search(self.match[0]):
            yield (UNNAMED,), "supports"
        else:
            yield voice.by, "supports"

    def _list_sources(self, voice: Voice) -> Sequence[str]:
        if self.carried:
            return self.carried
        words = self.match["S"]
        if re.fullmatch(_PRONOUN, words):
            return resolve_pronoun(words, self._list_meant(voice), self.dataset)
        if self.clause.form == "participle":
            return self._actors(pick_objects(self.match.string, self.match.start("S"), words)[0])
        if self.match.start("S") > self.match.start():  # "B accused A of"
            return self._actors(list_marks(words))
        return self._actors(self._pick_first("S"))

    def _list_targets(self, is_inside: bool) -> Sequence[str]:
        words = self.match["O"]
        if self.clause.form == "participle":
            return self._actors(self._pick_first("O"))
        if self.match.start("O") == self.match.start():  # "B, which A attacked"
            return self._actors(list_marks(words)[-1:])
        if is_inside:
            return self._actors(list_marks(words))
        return self._actors(pick_objects(self.match.string, self.match.start("O"), words)[0])

    def _pick_first(self, group: str) -> Sequence[str]:
        """Return the marks of the list that the clause begins with, as far as they belong to it."""
        words, start = self.match[group], self.match.start(group)
        if "REL" not in self.match.groupdict():  # "B, backed by A"
            is_part = self.match.string[:start].endswith("of ")
            return [] if is_part else list_marks(words)[-1:]
        aside = (self.match["REL"] or "").strip()
        if re.fullmatch(", .*(?:which|that)|, whose .*", aside) or (
            aside == ", who" and "," not in words
        ):
            return list_marks(words)[-1:]
        if aside == ",":  # "Its ally, B, attacked C"
            is_apposition = re.search("[a-z], $", self.match.string[:start])
            return list_marks(words) if is_apposition and len(words) == 1 else []
        return pick_subjects(self.match.string, start, words, aside.lstrip(", ").startswith("and "))

    def _list_meant(self, voice: Voice) -> Sequence[str]:
        """Return who a pronoun means: who speaks, or who this or the last sentence is about."""
        before = self.match.string[: self.match.start("S")]
        said = self.marked.text[voice.start : self.bare.place(self.match.start("S"))].strip()
        if voice.by and not said:
            return [id for id in voice.by[:1] if id in self.dataset.actors]
        if not before.strip(" \"'"):
            return self.topic
        return find_topic(self.marked, self.topic) if _CLAUSE_START.search(before) else []

    def _actors(self, marks: Sequence[str]) -> Sequence[str]:
        """Return the actors of marks; a person's army is not that person."""
        named = [
            mark
            for mark in marks
            if not re.search(f"{mark}[{FORCES}{TARGETS}]", self.match.string)
            or not all(has_kind(self.dataset, id, "person") for id in self.marked.actors_of(mark))
        ]
        return list(dict.fromkeys(self.marked.actors_of("".join(named))))
