"""Split an article's text into paragraphs, as a reader sees them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise, takewhile

from ..files.passages import cut_passage, measure_passage
from ..model.errors import GraphError
from ..model.text import drop_invisible, fold

MOST_WORDS = 5
"""How many words of a paragraph may be stored, to find it again."""
MOST_IN_HEADING = 12

_BLANK = re.compile(r"\n[ \t\xa0]*\n\s*")
_UNSHOWN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u2060\ufeff]")
_CUT_WORD = re.compile(r"(?<=[^\W\d_][-\u2010]) (?=[^\W\d_A-Z])")
"""The space that a line break leaves after the hyphen of a hyphenated word."""
_CLOSERS = "\"'”’»)]*_ 」』）》】〉"
_ENDS = (".", "!", "?", "…", ":", ";", "。", "！", "？", "؟", "।")
_OPENERS = "“„«‘\"'([*_#>「『（《【〈"


@dataclass(frozen=True)
class Cut:
    """The paragraphs of a text, which are joined or look unfinished, and what was left out."""

    paragraphs: tuple[str, ...]
    joined: tuple[int, ...] = ()
    unfinished: tuple[int, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass
class _Cutting:
    parts: list[str] = field(default_factory=list)
    joined: list[int] = field(default_factory=list)

    def add(self, part: str) -> None:
        """Add a part; join it to the one before if that ends in the middle of a sentence."""
        if self.parts and not _is_finished(self.parts[-1]) and _continues(self.parts[-1], part):
            self.parts[-1] += f" {part}"
            self.joined.append(len(self.parts) - 1)
        else:
            self.parts.append(part)


def split_text(text: str, title: str, known: Iterable[str] = ()) -> Cut:
    """Split a text at its empty lines.

    A sentence split by a page break is one paragraph. Left out are: everything before the title,
    lines after it that are not sentences or are already `known`, such as the author, and lines at
    the end that are not sentences.

    Raises GraphError where the text has no paragraphs.
    """
    plain = drop_invisible(_UNSHOWN.sub("", text.replace("\r\n", "\n"))).strip()
    parts = [" ".join(part.split()) for part in _BLANK.split(plain)]
    begin = next((at for at, part in enumerate(parts) if fold(part) == fold(title)), -1) + 1
    known_lines = {fold(each) for each in known}
    head = _head(parts[begin:], known_lines)
    cutting = _Cutting()
    for part in parts[begin + len(head) :]:
        cutting.add(part)
    tail: list[str] = []
    while cutting.parts and (not _is_finished(cutting.parts[-1]) or cutting.parts[-1][-1] == ":"):
        tail.insert(0, cutting.parts.pop())
    if not cutting.parts:
        raise GraphError("The text has no paragraphs. Put an empty line between paragraphs.")
    size = len(cutting.parts)
    unfinished = (at for at, part in enumerate(cutting.parts) if not _is_finished(part))
    return Cut(
        tuple(cutting.parts),
        tuple(dict.fromkeys(at for at in cutting.joined if at < size)),
        tuple(unfinished),
        (*parts[: max(begin - 1, 0)], *head, *tail),
    )


def _head(parts: list[str], known: set[str]) -> list[str]:
    """Return the lines before the first sentence, such as the author and the date."""
    head = []
    for part, following in pairwise([*parts, ""]):
        if fold(part) not in known and (not _is_heading(part) or _continues(part, following)):
            break
        head.append(part)
    return head


def _is_finished(part: str) -> bool:
    return part.rstrip(_CLOSERS).endswith(_ENDS)


def _is_heading(part: str) -> bool:
    return not _is_finished(part) and measure_passage(part).words_at_most(MOST_IN_HEADING)


def _continues(before: str, part: str) -> bool:
    """Return whether a part continues the sentence of the one before."""
    first = part.lstrip(_OPENERS)[:1]
    return first.islower() or before.endswith((",", "-", "–", "—"))


def first_words(paragraph: str) -> str:
    """Return the first words of a paragraph, at most five, without punctuation around them.

    In a script without spaces between words these are characters, three per word.

    >>> first_words("“China, which announced a “strategic partnership” with Syria, ...")
    'China, which announced a'
    """
    text = _CUT_WORD.sub("", drop_invisible(paragraph).lstrip(_OPENERS + " "))
    begin = cut_passage(text, MOST_WORDS)
    if measure_passage(begin).characters:  # fewer are enough; punctuation does not count
        begin = cut_passage(text, MOST_WORDS - 1)
    words = begin.split()[:MOST_WORDS]
    kept = list(takewhile(lambda word: word[0] not in _OPENERS[:6], words[1:]))
    if len(kept) + 1 < min(3, len(words)):
        kept = words[1:]
    return " ".join([*words[:1], *kept]).rstrip(_CLOSERS + ".!?,;:–—-。，、！？：；")
