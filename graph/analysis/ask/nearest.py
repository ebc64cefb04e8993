"""Questions near to one that is not understood."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from .lexicon import Lexicon, Option
from .near import allow_typos, count_typos, find_near
from .reading import Reading
from .tokens import Segment

MOST = 3
"""The limit of near questions, and of near names for each unknown word."""
_LEAST_LETTERS = 4

Read = Callable[[Lexicon, Sequence[Segment]], Reading | None]


def list_nearest(lexicon: Lexicon, segments: Sequence[Segment], read: Read) -> tuple[str, ...]:
    """List questions that were perhaps meant.

    Unknown words are replaced by near names and words; if that gives no question, they are left
    out; if that gives none either, the names in it are asked about.
    """
    found: dict[str, None] = {}
    for tried in _list_tries(lexicon, segments):
        reading = read(lexicon, tried)
        if reading:
            found[reading.question] = None
        if len(found) == MOST:
            break
    return tuple(found)


def _list_tries(lexicon: Lexicon, segments: Sequence[Segment]) -> Iterator[Sequence[Segment]]:
    runs = _split_runs(segments)
    choices = [_list_choices(lexicon, run) for run in runs]
    best = [each[0] if each else [] for each in choices]
    for at, each in enumerate(choices):
        for choice in each:
            yield [s for part in (*best[:at], choice, *best[at + 1 :]) for s in part]
    rest = [segment for part in best for segment in part]
    yield rest
    yield from _list_shorter(rest)


def _split_runs(segments: Sequence[Segment]) -> list[list[Segment]]:
    """Split segments into single ones that are known and runs of those that are not."""
    runs: list[list[Segment]] = []
    for segment in segments:
        if not segment.options and runs and not runs[-1][-1].options:
            runs[-1].append(segment)
        else:
            runs.append([segment])
    return runs


def _list_choices(lexicon: Lexicon, run: Sequence[Segment]) -> list[list[Segment]]:
    """List what a run may be: itself if known, else one name, or a name or word for each."""
    if run[0].options:
        return [[*run]]
    whole = " ".join(segment.text for segment in run)
    names = _list_names(lexicon, whole)
    if names or len(run) == 1:
        return [[each] for each in (*names, *_list_words(lexicon, whole))][:MOST]
    each = [(*_list_names(lexicon, s.text), *_list_words(lexicon, s.text)) for s in run]
    found = [choice[0] for choice in each if choice]
    return [found] if found else []


def _list_names(lexicon: Lexicon, text: str) -> list[Segment]:
    if len(text) < MOST:
        return []
    near = find_near(lexicon.named, text, MOST)
    return [Segment(text, (lexicon.name(id),)) for id in near]


def _list_words(lexicon: Lexicon, text: str) -> list[Segment]:
    """List the words of the grammar that differ in typos only, the nearest first."""
    near: list[tuple[int, str]] = []
    for word, options in lexicon.options.items():
        is_long = min(len(word), len(text)) >= _LEAST_LETTERS
        if is_long and abs(len(word) - len(text)) <= allow_typos(text) and options[0].meaning:
            typos = count_typos(word, text)
            near += [] if typos is None else [(typos, word)]
    return [Segment(word, tuple(lexicon.options[word])) for _, word in sorted(near)[:1]]


def _list_shorter(segments: Sequence[Segment]) -> Iterator[Sequence[Segment]]:
    """Yield shorter questions about the names and the verb of one without a form."""
    names = [each for each in segments if each.find("name") or each.find("claimant")]
    verbs = [each for each in segments if each.find("verb")]
    nouns = [each for each in segments if each.find("noun")]
    who, of = (Segment(word, (Option(word),)) for word in ("who", "of"))
    yield from ([who, verb, name] for verb in verbs[:1] for name in names[:1])
    yield from ([name, verb, who] for verb in verbs[:1] for name in names[:1])
    yield from ([noun, of, name] for noun in nouns[:1] for name in names[:1])
    yield names[:2]
    yield from ([name] for name in names[:MOST])
