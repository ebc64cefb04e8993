"""How long a passage of a source is, in scripts with spaces between words and without."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import NamedTuple

from ..model.text import UNSPACED, count

CHARACTERS_A_WORD = 3
"""How many characters of a script without spaces count as one word."""
LETTERS_A_WORD = 16
"""The longest average word in a passage that is limited by its words."""

_CHARACTER = re.compile(rf"(?=[{UNSPACED}])[^\W_]")
_ATOM = re.compile(rf"\s*(?:[{UNSPACED}]|[^\s{UNSPACED}]+)")
_INSIDE_WORDS = frozenset("-‐‑־֊'’‘ʼ`´\"”״׳·.&@%°՚՛՜՝՞\u00ad\u200c\u200d\u2060\ufeff")
"""Characters inside words: hyphens, apostrophes, abbreviation marks, invisible joiners."""
_BREAKING = frozenset(["Cf", "Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "Sm", "So"])
"""The Unicode categories of other marks, which end a word."""
_MARK = re.compile(r"[^\w\s]|_")
_DOT = re.compile(r"(?<=[^\W\d]{2})\.(?=[^\W\d]{2})")


class Extent(NamedTuple):
    """How long a passage is: its words, its characters in scripts without spaces, its length."""

    words: int
    characters: int
    length: int

    def words_at_most(self, most: int) -> bool:
        """Return whether a passage has at most so many words, however long these are."""
        return self.words * CHARACTERS_A_WORD + self.characters <= most * CHARACTERS_A_WORD

    def fits(self, most: int) -> bool:
        """Return whether a passage has at most so many words, of a normal average length."""
        return self.words_at_most(most) and self.length <= most * LETTERS_A_WORD


def measure_passage(text: str) -> Extent:
    """Measure a passage; a dash, a slash or another such mark ends a word, a hyphen does not.

    >>> measure_passage("We—the government—will stay"), measure_passage("河盟与塔恩军 (HT)")
    (Extent(words=5, characters=0, length=27), Extent(words=1, characters=6, length=11))
    """
    spaced, characters = _CHARACTER.subn(" ", text)
    words = sum(any(map(str.isalnum, word)) for word in _break_words(spaced).split())
    return Extent(words, characters, len(text))


def limit_passage(most: int, what: str) -> Callable[[str], str]:
    """Make a check that returns a passage of at most so many words.

    The check raises ValueError with what is wrong and what was expected.
    """

    def check(text: str) -> str:
        extent = measure_passage(text)
        if not extent.fits(most):
            found, expected = _describe_excess(extent, most)
            raise ValueError(f"has {found}.", f"Expected at most {expected.format(what=what)}.")
        return text

    return check


def _describe_excess(extent: Extent, most: int) -> tuple[str, str]:
    """Describe the length of a passage that is too long, and what was expected."""
    words, characters = count(extent.words, "word"), count(extent.characters, "character")
    if extent.words <= most and extent.length > most * LETTERS_A_WORD:
        return count(extent.length, "character"), f"{most * LETTERS_A_WORD} in {{what}}"
    if not extent.characters:
        return words, f"{most} in {{what}}"
    longest = f"{most * CHARACTERS_A_WORD} in {{what}} in a script without spaces"
    if not extent.words:
        return characters, longest
    expected = f"{most} words in {{what}}, where {CHARACTERS_A_WORD} such characters count as one"
    return f"{words} and {characters} of a script without spaces", expected


def cut_passage(text: str, most: int) -> str:
    """Return the beginning of a text that is no longer than so many words.

    >>> cut_passage("We—the government—will stay", 3)
    'We—the government'
    """
    kept = ""
    for atom in _ATOM.finditer(text[: most * LETTERS_A_WORD * 2]):
        whole = kept + atom.group()
        if not measure_passage(whole).fits(most):
            return kept + _cut_atom(kept, atom.group(), most)
        kept = whole
    return kept


def _cut_atom(kept: str, atom: str, most: int) -> str:
    """Return the part of dash-joined words that still fits; of an overlong word, its beginning."""
    broken = _break_words(atom)
    ends = [at for at in range(1, len(atom)) if broken[at] == " " != atom[at]]
    fitting = [at for at in ends if measure_passage(kept + atom[:at]).fits(most)]
    if not fitting and not kept.strip():
        return atom[: most * LETTERS_A_WORD]
    return atom[: max(fitting, default=0)]


def _break_words(text: str) -> str:
    """Replace every mark that ends a word by a space, so that positions stay the same."""
    broken = _MARK.sub(lambda mark: " " if _ends_word(text, mark.start()) else mark[0], text)
    return _DOT.sub(" ", broken)


def _ends_word(text: str, at: int) -> bool:
    char = text[at]
    if char in _INSIDE_WORDS:
        return char == "-" and text[at - 1 : at + 1] == "--"
    if text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit():
        return False
    return unicodedata.category(char) in _BREAKING
