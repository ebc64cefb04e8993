"""Text functions: fold names to compare them, suggest names, escape and join text."""

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
"""Scripts without spaces between words, as ranges of a character class: Thai to Burmese,
Khmer, Balinese, Kana, Han, Yi, Javanese."""
_PLAIN = "[A-Za-z\u00c0-\u058f\u10a0-\u10ff\u1e00-\u1fff]"
_INVISIBLE = re.compile(
    rf"(?<={_PLAIN})[\u00ad\u200b-\u200d\u2060\ufeff]+"
    rf"|[\u00ad\u200b-\u200d\u2060\ufeff]+(?={_PLAIN})|[\u00ad\u2060\ufeff]"
)
"""Soft hyphens, and joiners and zero-width spaces without meaning: next to letters of Latin, Greek,
Cyrillic, Armenian and Georgian, which need none."""
_ZERO_WIDTH = re.compile(rf"(?<={_PLAIN})\u200b(?={_PLAIN})")
MOST_SPACES = 3
"""The limit of zero-width spaces inside words; if there are more, they separate words."""
_SOFT_BREAK = re.compile(r"\u00ad[ \t]*\r?\n[ \t]*")
_DECOMPOSED = re.compile(
    "[^\u0300-\u036f\u3099\u309a][\u0300-\u036f\u3099\u309a]+|[\u1100-\u11ff]+|[\u0590-\u0e7f]+"
)
"""Letters with combining accents, decomposed Hangul, and scripts with combining marks."""
_WORD = re.compile(rf"(?=[{UNSPACED}])[^\W_]|[^\W_{UNSPACED}]+")
_HARMLESS = "\u200c\u200d\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
"""Format characters of Unicode that are harmless: joiners, and visible signs of Arabic and
Syriac."""
_CHOICE = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
MOST_NAMES = 3
LEAST_LETTERS = 3
"""The least number of letters by which a word matches as a prefix."""


def fold(text: str) -> str:
    """Fold case, accents, quotes, spaces and invisible characters, to compare names as displayed.

    >>> fold("  Recep  Tayyip ERDOĞAN’s "), fold("Ves\N{SOFT HYPHEN}sa")
    ("recep tayyip erdogan's", 'vessa')
    """
    if text.isascii():
        return " ".join(text.lower().split())
    # Twice, since "№" and "™" decompose into letters of upper case.
    plain = unicodedata.normalize("NFKD", text.casefold()).casefold()
    seen = _INVISIBLE.sub("", drop_marks(_drop_accents(plain)).translate(_LETTERS))
    return " ".join(seen.split())


def _drop_accents(text: str) -> str:
    """Drop the accents of a decomposed text, and unify its quotes."""
    return "".join(char for char in text if not unicodedata.combining(char)).translate(_QUOTES)


def drop_invisible(text: str) -> str:
    """Drop invisible characters without meaning, such as soft hyphens.

    A soft hyphen at the end of a line is dropped together with the line break.

    >>> drop_invisible("Ves\N{SOFT HYPHEN}sa")
    'Vessa'
    """
    return _INVISIBLE.sub("", _SOFT_BREAK.sub("", text))


def words(text: str) -> list[str]:
    """List the folded words of a text; a hyphen ends a word.

    In a script without spaces between words, each character is a word, so names are found inside.

    >>> words("US-backed “Islamists”"), words("河盟 Ha")
    (['us', 'backed', 'islamists'], ['河', '盟', 'ha'])
    """
    return _WORD.findall(fold(text))


def clean(text: str) -> str:
    """Drop invisible characters, and compose letters with their accents.

    Variants of characters that Unicode's composed form would replace are kept.

    >>> clean("Ves\N{SOFT HYPHEN}sa, Ko\N{COMBINING DIAERESIS}ln")
    'Vessa, Köln'
    """
    if text.isascii():
        return text
    spaced = _ZERO_WIDTH.sub(" ", text) if len(_ZERO_WIDTH.findall(text)) > MOST_SPACES else text
    return _DECOMPOSED.sub(
        lambda found: unicodedata.normalize("NFC", found[0]), drop_invisible(spaced)
    )


class Word(NamedTuple):
    """A word of a text: folded, as written without accents, and the text up to the next word."""

    text: str
    written: str
    after: str


def split_words(text: str) -> Iterator[Word]:
    r"""Yield the words of a text, as in `words`, and the text between them.

    >>> [tuple(word) for word in split_words("US-Backed\nrebels")]
    [('us', 'US', '-'), ('backed', 'Backed', '\n'), ('rebels', 'rebels', '')]
    """
    plain = _drop_accents(unicodedata.normalize("NFKD", drop_invisible(_LINE_END.sub("\n", text))))
    found = list(_WORD.finditer(plain))
    starts = [each.start() for each in found]
    for each, end in zip(found, [*starts[1:], len(plain)], strict=False):
        yield Word(fold(each.group()), each.group(), plain[each.end() : end])


def suggest(wrong: str, known: Iterable[str], most: int = 3) -> list[str]:
    """List the known names most similar to a wrong one, best first; ties in order of names.

    >>> suggest("turky", ["turkey", "iran"])
    ['turkey']
    """
    by_folded = {fold(name): name for name in sorted(known, reverse=True)}
    meant = fold(wrong)
    close = difflib.get_close_matches(meant, by_folded, n=len(by_folded) or 1, cutoff=0.6)
    ranked = sorted(close, key=lambda name: (-_similarity(name, meant), by_folded[name]))
    return [by_folded[name] for name in ranked[:most]]


def _similarity(name: str, meant: str) -> float:
    return difflib.SequenceMatcher(None, name, meant).ratio()


def suggest_names(
    wrong: str, names: Mapping[str, str], epithets: Iterable[tuple[str, str]]
) -> list[str]:
    """List the ids whose names and epithets share words with a wrong name, best first.

    First full matches, then names with all of its words, then names with similar spelling, then
    names with words that begin like its words, then names with some of its words only.

    >>> suggest_names("Erdogan", {"Recep Tayyip Erdo\u011fan": "erdogan"}, [])
    ['erdogan']
    >>> suggest_names("rebels", {"Free Army": "fsa"}, [("the rebels", "fsa")])
    ['fsa']
    """
    wanted = words(wrong)
    ranked: dict[int, list[str]] = {0: [], 1: [], 2: [], 3: []}
    for phrase, meant in [*names.items(), *epithets] if wanted else ():
        rank = _rank_words(wanted, words(phrase))
        if rank is not None:
            ranked[rank].append(meant)
    near = [names[each] for each in suggest(wrong, names)]
    return list(dict.fromkeys([*ranked[0], *ranked[1], *near, *ranked[2], *ranked[3]]))[:MOST_NAMES]


def _rank_words(wanted: list[str], has: list[str]) -> int | None:
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
    """Suggest similar names as a question; empty if there are none.

    >>> did_you_mean("turky", ["turkey", "iran"])
    'Did you mean "turkey"?'
    """
    return word_choice(suggest(wrong, known))


def word_choice(names: Iterable[str]) -> str:
    """Suggest names as a question; empty if there are none.

    >>> word_choice(["start", "said"])
    'Did you mean "start" or "said"?'
    """
    choice = " or ".join(map(quoted, names))
    return f"Did you mean {choice}?" if choice else ""


def quoted(text: str) -> str:
    """Quote a text from the data, escaped for one line.

    >>> quoted("a" + chr(7)) == '"a' + chr(92) + 'x07"'
    True
    """
    return f'"{isolate(printable(text))}"'


def printable(text: str) -> str:
    """Escape control characters, and characters that change the reading direction.

    Closed isolates are kept: we add them around names.

    >>> printable("a" + chr(0x202E)) == "a" + chr(92) + "u202e"
    True
    """
    if text.isprintable() or not any(map(_is_control, text)):
        return text
    kept = {at for pair in find_isolates(text) for at in pair}
    return "".join(
        escape(char) if _is_control(char) and at not in kept else char
        for at, char in enumerate(text)
    )


def printable_json(text: str) -> str:
    r"""Escape the same characters in a JSON text, as JSON does.

    >>> print(printable_json(chr(0x9B)))
    \u009b
    """
    controls = (char for char in set(text) if char != "\n" and _is_control(char))
    return text.translate({ord(char): json.dumps(char)[1:-1] for char in controls})


def _is_control(char: str) -> bool:
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
    """Format a count with its noun.

    >>> count(1, "claim"), count(1200, "claim")
    ('1 claim', '1,200 claims')
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def choose(pattern: str, many: bool) -> str:
    """Choose the singular or plural words in a pattern.

    >>> choose("[is|are] the owner[|s] of", many=True)
    'are the owners of'
    """
    return _CHOICE.sub(lambda choice: choice.group(2 if many else 1), pattern)
