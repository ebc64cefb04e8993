"""Claims by verbs between two names: who says so, denials, intents and accusations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Literal

from ...model.records import Dataset
from ...model.vocabulary import UNNAMED, Mode, Stance
from .marked import ACTING, Marked
from .reading import Found, has_kind, is_asserted
from .subjects import list_marks, object_words, pick_objects, pick_subjects, subject_words
from .verbs import Form, Verbs, list_verbs
from .voices import Voice, Voices
from .words import any_of, load_data

_PARTS = re.compile(r"\b[A-Z]{2,}\b ?")
_HEARSAY = re.compile(r"\b(?:reportedly|allegedly)\b")
_PRONOUN = "[Ii]t"


@dataclass(frozen=True, slots=True)
class Clause:
    """A form of a clause, with the verb's form, and what it says; see clauses.yaml."""

    form: Form
    find: str
    by: Literal["voice", "self", "named"] = "voice"
    stance: Stance = "supports"
    mode: Mode = "act"


@dataclass(frozen=True, slots=True)
class _Reader:
    """A clause with its verbs as one regular expression; each group of verbs has a number."""

    clause: Clause
    find: re.Pattern[str]
    verbs: Sequence[Verbs]

    def verbs_of(self, match: re.Match[str]) -> Verbs:
        """Return the group of verbs that matched."""
        return next(
            verbs for at, verbs in enumerate(self.verbs) if match.groupdict().get(f"v{at}")
        )


@cache
def _list_readers() -> Sequence[_Reader]:
    """Compile all clauses: once with all verbs, and once for each with words after the object."""
    plain = [verbs for verbs in list_verbs() if not verbs.after and not verbs.targets]
    alone = [verbs for verbs in list_verbs() if verbs.after or verbs.targets]
    clauses = [Clause(**entry) for entry in load_data("clauses.yaml")]
    groups = [plain, *([verbs] for verbs in alone)]
    readers = (_compile(clause, group) for clause in clauses for group in groups)
    return [reader for reader in readers if reader]


def _compile(clause: Clause, group: Sequence[Verbs]) -> _Reader | None:
    parts = {f"v{at}": verbs.before(clause.form) for at, verbs in enumerate(group)}
    verb = "|".join(f"(?P<{name}>{words})" for name, words in parts.items() if words)
    if not verb:
        return None
    is_passive = clause.form == "participle"
    first = group[0]
    words = _expressions() | {
        "OBJECT": rf"(?P<O>{object_words(first.targets)})",
        "VERB": rf"(?:{verb})(?![\w-]){first.after if is_passive else ''}",
    }
    find = clause.find if is_passive else clause.find.replace("OBJECT", f"OBJECT{first.after}")
    return _Reader(clause, re.compile(_fill(find, words)), group)


def _fill(find: str, words: dict[str, str]) -> str:
    """Put expressions in place of words in capitals; optional ones bring their spaces."""
    for aside in ("REL", "ASIDE"):
        find = find.replace(f" {aside} ", f"{aside} ")

    def put(found: re.Match[str]) -> str:
        word = found[0].rstrip()
        space = found[0][len(word) :]
        if word in _OPTIONAL:
            return words[word]
        return f"{words[word]}{space}" if word in words else found[0]

    return _PARTS.sub(put, find)


_OPTIONAL = {"REL", "ALSO", "ASIDE"}


@cache
def _expressions() -> dict[str, str]:
    aside = (
        "who|which|whose|an?|the|its|led|backed|based|supported|founded|formed|long|now|itself|part|"
        "one|already|along with|together with"
    )
    adverb = rf"(?!{any_of('not_done')}\b)[a-z]+ly"
    when = r"in \d{4}|in [A-Z][a-z]+|in turn|on [A-Z][a-z]+day|last \w+|this \w+"
    return {
        "SUBJECT": rf"(?P<S>{subject_words()}|(?<![\w-]){_PRONOUN})",
        "BY": rf"(?P<BY>{subject_words()})",
        "REL": rf"(?P<REL>, (?:who|which)|,(?: {aside})\b[^,;\"]{{1,90}},)? ",
        "ASIDE": r",? ",
        "ALSO": rf"(?:(?:has|have|had|also|then|later|again|already|now|still|even|twice|itself|"
        rf"himself|since|soon|first|briefly|both|directly|{adverb}|{when}),? )*",
        "ACCUSED": "(?:accused|accuses|accuse|accusing|blamed|blames|blame|criticised|criticises|criticized)",
        "DENIED": f"{any_of('denied')[:-1]}|denying)",
        "REJECTED": r"(?:rejected|rejects|dismissed|dismisses|refuted) (?:\w+ )?(?:claims|accusations|allegations|charges|"
        r"reports|suggestions)",
        "INTENDED": "(?:vow|vows|vowed|pledge|pledges|pledged|promise|promises|promised|threaten|threatens|threatened|plan|"
        "plans|planned|intend|intends|intended|agree|agrees|agreed|offer|offers|offered|prepared|preparing|sworn|swore)",
        "THOUGHT": "(?:said|believed|reported|thought|alleged|understood|rumoured)",
    }


def find_clauses(marked: Marked, voices: Voices, dataset: Dataset) -> Iterator[Found]:
    """Yield the claims of verbs in a sentence."""
    if marked.is_question or len(marked.mentions) == 0:
        return
    for reader in _list_readers():
        match = reader.find.search(marked.text)
        while match:
            yield from _Reading(reader, match, marked, voices, dataset).read()
            again = max(match.start() + 1, min(match.start("O"), match.start("S")))
            again = max(match.start("O"), match.start("S")) if again == match.start() + 1 else again
            match = reader.find.search(marked.text, again)


@dataclass(frozen=True)
class _Reading:
    """One match of a clause in a sentence."""

    reader: _Reader
    match: re.Match[str]
    marked: Marked
    voices: Voices
    dataset: Dataset

    def read(self) -> Iterator[Found]:
        """Yield the claims that the match makes, if it says that they are so."""
        verbs, clause = self.reader.verbs_of(self.match), self.reader.clause
        voice = self.voices.at(self.match.start())
        if voice is None and clause.by == "voice":
            return
        heard = voice or Voice(0, 0, ())
        if not is_asserted(self.match.string, self.match.start(), heard.start):
            return
        for source, target in product(self._list_sources(heard), self._list_targets()):
            if not has_kind(self.dataset, source, verbs.from_kinds):
                continue
            if not has_kind(self.dataset, target, verbs.to_kinds):
                continue
            for by, stance in self._list_claimants(source, heard):
                yield self._claim(verbs, (source, target), by, stance)

    def _claim(
        self, verbs: Verbs, ends: tuple[str, str], by: tuple[str, ...], stance: Stance
    ) -> Found:
        clause = self.reader.clause
        first, second = reversed(ends) if verbs.swap else ends
        mode = clause.mode if clause.mode != "act" else verbs.mode
        if clause.mode == "label" and verbs.type != "backs":
            mode = "act"
        type = "opposes" if mode == "intent" and verbs.type == "fights" else verbs.type
        start, end = self.match.span()
        return Found(first, type, second, start, end, by, mode, stance, verbs.means)

    def _list_claimants(self, source: str, voice: Voice) -> Iterator[tuple[tuple[str, ...], Stance]]:
        """Yield who says it, and how: nobody where it is only negated in the source's own words."""
        clause = self.reader.clause
        if clause.by == "self":
            yield (source, *(id for id in voice.by if id != source)), "denies"
        elif clause.by == "named":
            accusers = self.match.groupdict().get("BY")
            for by in self.marked.actors_of(accusers or "") if accusers else [UNNAMED]:
                yield (by,), "supports"
        elif clause.stance == "denies":
            if voice.by and not voice.denies:
                yield voice.by, "denies"
        elif voice.denies:
            yield voice.by, "denies"
        elif not voice.by and _HEARSAY.search(self.match[0]):
            yield (UNNAMED,), "supports"
        else:
            yield voice.by, "supports"

    def _list_sources(self, voice: Voice) -> Sequence[str]:
        words = self.match["S"]
        if re.fullmatch(_PRONOUN, words):
            return self._resolve_pronoun(voice)
        if self.reader.clause.form == "participle":
            return self._actors(pick_objects(self.match.string, self.match.start("S"), words))
        if "BY" in self.match.groupdict() and self.match.start("BY") == self.match.start():
            return self._actors(list_marks(words))
        return self._actors(self._pick_first("S"))

    def _list_targets(self) -> Sequence[str]:
        words, text, start = self.match["O"], self.match.string, self.match.start("O")
        if self.reader.clause.form == "participle":
            return self._actors(self._pick_first("O"))
        if self.reader.verbs[0].after:
            return self._actors(list_marks(words))
        return self._actors(pick_objects(text, start, words))

    def _pick_first(self, group: str) -> Sequence[str]:
        """Return the marks of the list that the clause begins with, as far as they belong to it."""
        words, start = self.match[group], self.match.start(group)
        aside = self.match.groupdict().get("REL") or ""
        marks = list_marks(words)
        if aside in (", who", ", which"):
            return marks[-1:]
        if "REL" not in self.match.groupdict():  # "B, backed by A"
            return [] if self.match.string[:start].endswith("of ") else marks[-1:]
        return pick_subjects(self.match.string, start, words)

    def _resolve_pronoun(self, voice: Voice) -> Sequence[str]:
        """Return the speaker for "it" in "A said it had attacked B"."""
        said = self.match.string[voice.start : self.match.start()].strip()
        speaker = voice.by[0] if voice.by and not said else ""
        return [speaker] if speaker in self.dataset.actors else []

    def _actors(self, marks: Sequence[str]) -> Sequence[str]:
        return list(dict.fromkeys(self.marked.actors_of("".join(marks))))
