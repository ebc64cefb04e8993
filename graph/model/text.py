"""Comparing and showing names: folding, suggestions, safe and readable text."""

from __future__ import annotations

import difflib
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from .bidi import drop_marks, escape, find_isolates, isolate

_QUOTES = str.maketrans(
    {"‘": "'", "’": "'", "‚": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
)
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss"}
)
UNSPACED = (
    "\u0e00-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u1b00-\u1b7f"
    "\u3005-\u3007\u3041-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua4cf"
    "\ua980-\ua9ff\uaa60-\uaadf\uf900-\ufaff\uff66-\uff9f\U0001b000-\U0001b16f"
    "\U00020000-\U0003ffff"
)
"""Scripts that set no spaces between words, as ranges of a character class: Thai to Burmese,
Khmer, Balinese, Kana, Han, Yi, Javanese."""
_PLAIN = "[A-Za-z\u00c0-\u058f\u10a0-\u10ff\u1e00-\u1fff]"
_UNSEEN = re.compile(
    rf"(?<={_PLAIN})[\u00ad\u200b-\u200d\u2060\ufeff]+"
    rf"|[\u00ad\u200b-\u200d\u2060\ufeff]+(?={_PLAIN})|[\u00ad\u2060\ufeff]"
)
"""Soft hyphens, and joiners and spaces without width where they say nothing: beside letters of
Latin, Greek, Cyrillic, Armenian and Georgian, which need none."""
_JOINT = re.compile(rf"(?<={_PLAIN})\u200b(?={_PLAIN})")
MOST_JOINTS = 3
"""How many spaces without width may stand within words: where there are more, they part words."""
_SOFT_BREAK = re.compile(r"\u00ad[ \t]*\r?\n[ \t]*")
_DECOMPOSED = re.compile(
    "[^\u0300-\u036f\u3099\u309a][\u0300-\u036f\u3099\u309a]+|[\u1100-\u11ff]+|[\u0590-\u0e7f]+"
)
"""Letters with accents of their own, Hangul in parts, and scripts whose marks may stand apart."""
_WORD = re.compile(rf"(?=[{UNSPACED}])[^\W_]|[^\W_{UNSPACED}]+")
_HARMLESS = "\u200c\u200d\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
"""What Unicode counts among the marks that steer, and does not: joiners, and signs of Arabic and
Syriac that are seen."""
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
MOST_NAMES = 3
LEAST_LETTERS = 3
"""How many letters of a word tell which one it is."""


def fold(text: str) -> str:
    """Fold case, accents, quotes, space and unseen marks, so that names compare as they are seen.

    >>> fold("  Recep  Tayyip ERDOĞAN’s "), fold("Ves\N{SOFT HYPHEN}sa")
    ("recep tayyip erdogan's", 'vessa')
    """
    # Once more, since "№" and "™" come apart into letters of upper case.
    plain = unicodedata.normalize("NFKD", text.casefold()).casefold()
    seen = _UNSEEN.sub("", drop_marks(_drop_accents(plain)).translate(_LETTERS))
    return " ".join(seen.split())


def _drop_accents(text: str) -> str:
    """Drop the accents of a decomposed text, and write its quotes alike."""
    return "".join(char for char in text if not unicodedata.combining(char)).translate(_QUOTES)


def drop_unseen(text: str) -> str:
    """Drop the marks that nobody sees, such as soft hyphens, where they say nothing.

    A soft hyphen at the end of a line goes with the break that it made.

    >>> drop_unseen("Ves\N{SOFT HYPHEN}sa")
    'Vessa'
    """
    return _UNSEEN.sub("", _SOFT_BREAK.sub("", text))


def words(text: str) -> list[str]:
    """List the folded words of a text; a hyphen ends a word.

    Where a script sets no spaces between words, each character is one: so a name is found inside.

    >>> words("US-backed “Islamists”"), words("河盟 Ha")
    (['us', 'backed', 'islamists'], ['河', '盟', 'ha'])
    """
    return _WORD.findall(fold(text))


def clean(text: str) -> str:
    """Drop the marks that nobody sees, and write letters with their accents as one character.

    Variants of characters that Unicode's composed form would replace stay as they are.

    >>> clean("Ves\N{SOFT HYPHEN}sa, Ko\N{COMBINING DIAERESIS}ln")
    'Vessa, Köln'
    """
    if text.isascii():
        return text
    parted = _JOINT.sub(" ", text) if len(_JOINT.findall(text)) > MOST_JOINTS else text
    return _DECOMPOSED.sub(
        lambda found: unicodedata.normalize("NFC", found[0]), drop_unseen(parted)
    )


class Word(NamedTuple):
    """A word of a text: folded, as it is written less its accents, and what stands behind it."""

    text: str
    written: str
    after: str


def split_words(text: str) -> Iterator[Word]:
    r"""Give the words of a text, as `words` has them, and what stands between.

    >>> [tuple(word) for word in split_words("US-Backed\nrebels")]
    [('us', 'US', '-'), ('backed', 'Backed', '\n'), ('rebels', 'rebels', '')]
    """
    plain = _drop_accents(unicodedata.normalize("NFKD", drop_unseen(_LINE_END.sub("\n", text))))
    found = list(_WORD.finditer(plain))
    starts = [each.start() for each in found]
    for each, end in zip(found, [*starts[1:], len(plain)], strict=False):
        yield Word(fold(each.group()), each.group(), plain[each.end() : end])


def suggest(wrong: str, known: Iterable[str], most: int = 3) -> list[str]:
    """List the known names nearest to a wrong one, best first; ties in the order of names.

    >>> suggest("turky", ["turkey", "iran"])
    ['turkey']
    """
    by_folded = {fold(name): name for name in sorted(known, reverse=True)}
    meant = fold(wrong)
    close = difflib.get_close_matches(meant, by_folded, n=len(by_folded) or 1, cutoff=0.6)
    ranked = sorted(close, key=lambda name: (-_likeness(name, meant), by_folded[name]))
    return [by_folded[name] for name in ranked[:most]]


def _likeness(name: str, meant: str) -> float:
    return difflib.SequenceMatcher(None, name, meant).ratio()


def suggest_names(
    wrong: str, names: Mapping[str, str], epithets: Iterable[tuple[str, str]]
) -> list[str]:
    """List what names and epithets stand for that share their words with a wrong name, best first.

    First what is called so in full, then what has all of its words, then what is spelt nearly
    alike, then what has words that begin as its words do, or has only words of it.

    >>> suggest_names("Erdogan", {"Recep Tayyip Erdo\u011fan": "erdogan"}, [])
    ['erdogan']
    >>> suggest_names("rebels", {"Free Army": "fsa"}, [("the rebels", "fsa")])
    ['fsa']
    """
    wanted = words(wrong)
    ranked: dict[int, list[str]] = {0: [], 1: [], 2: [], 3: []}
    for phrase, meant in [*names.items(), *epithets] if wanted else ():
        rank = _share_words(wanted, words(phrase))
        if rank is not None:
            ranked[rank].append(meant)
    near = [names[each] for each in suggest(wrong, names)]
    return list(dict.fromkeys([*ranked[0], *ranked[1], *near, *ranked[2], *ranked[3]]))[:MOST_NAMES]


def _share_words(wanted: list[str], has: list[str]) -> int | None:
    if wanted == has:
        return 0
    if set(wanted) <= set(has):
        return 1
    if all(
        any(word.startswith(each) if len(each) >= LEAST_LETTERS else word == each for word in has)
        for each in wanted
    ):
        return 2
    return 3 if len(has) > 1 and set(has) <= set(wanted) else None


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """Word the suggestions for a wrong name as a question; empty where none is near.

    >>> did_you_mean("turky", ["turkey", "iran"])
    'Did you mean "turkey"?'
    """
    return word_choice(suggest(wrong, known))


def word_choice(names: Iterable[str]) -> str:
    """Word names to choose from as a question; empty where there are none.

    >>> word_choice(["start", "said"])
    'Did you mean "start" or "said"?'
    """
    choice = " or ".join(map(quoted, names))
    return f"Did you mean {choice}?" if choice else ""


def quoted(text: str) -> str:
    """Put a text from the data between quotation marks, made safe for one line.

    >>> quoted("a" + chr(7)) == '"a' + chr(92) + 'x07"'
    True
    """
    return f'"{isolate(printable(text))}"'


def printable(text: str) -> str:
    """Show characters that steer a terminal, or turn the reading direction, as escapes.

    Isolates that are closed again stay: they hold together what we put between them.

    >>> printable("a" + chr(0x202E)) == "a" + chr(92) + "u202e"
    True
    """
    if not any(map(_steers, text)):
        return text
    kept = {at for pair in find_isolates(text) for at in pair}
    return "".join(
        escape(char) if _steers(char) and at not in kept else char for at, char in enumerate(text)
    )


def printable_json(text: str) -> str:
    r"""Show the same characters in a JSON text as JSON's own escapes, so that it stays JSON.

    >>> print(printable_json(chr(0x9B)))
    \u009b
    """
    steering = (char for char in set(text) if char != "\n" and _steers(char))
    return text.translate({ord(char): json.dumps(char)[1:-1] for char in steering})


def _steers(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and char not in _HARMLESS


def join_and(parts: Iterable[str]) -> str:
    """Join parts as an English list.

    >>> join_and(["a", "b", "c"])
    'a, b and c'
    """
    return _join(parts, "and")


def join_or(parts: Iterable[str]) -> str:
    """Join parts as an English list of choices.

    >>> join_or(["a", "b", "c"])
    'a, b or c'
    """
    return _join(parts, "or")


def _join(parts: Iterable[str], word: str) -> str:
    items = list(parts)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {word} {items[-1]}"


def count(number: int, noun: str, plural: str = "") -> str:
    """Word a count.

    >>> count(1, "claim"), count(1200, "claim")
    ('1 claim', '1,200 claims')
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
