"""Properties of reading: no traceback for any text, and the same records in any order."""

import random
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from projects import write
from rounds import examples

from graph.files import read_dataset, read_project
from graph.model.errors import DataError
from graph.model.records import Dataset

GOOD = (Path(__file__).resolve().parents[1] / "data" / "good.yaml").read_text(encoding="utf-8")
CARD = (Path(__file__).resolve().parents[1] / "data" / "card.yaml").read_text(encoding="utf-8")
PIECES = [
    "- ",
    " :",
    " ",
    "\n",
    "  ",
    "[",
    "]",
    "{",
    "}",
    ",",
    "'",
    '"',
    "#",
    "&a ",
    "*a",
    "!x ",
    "|",
    ">",
    "~",
    "?",
    "%",
    "@",
    "no",
    "past",
    "\t",
    "\x00",
    "é",
    "\u2028",
    ": {}",
    ": []",
]


def outcome(files):
    """Read a project; return its dataset or its errors."""
    with tempfile.TemporaryDirectory() as folder:
        data = write(Path(folder), files)
        try:
            return read_dataset(data)
        except DataError as error:
            return error


def is_valid_outcome(found):
    """Return whether reading ended with a dataset, or with problems in words."""
    if isinstance(found, Dataset):
        return True
    return all(problem.message and problem.place.file for problem in found.problems)


@examples(60)
@given(st.text() | st.binary())
def test_any_file_is_read_or_refused_with_a_message(text):
    assert is_valid_outcome(outcome({"data/a.yaml": text, "seeds/b.yaml": text}))


@st.composite
def damaged(draw, text):
    """A good file with a few places overwritten, cut out or repeated."""
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        cut = draw(st.integers(0, 12))
        text = text[:at] + draw(st.sampled_from([*PIECES, text[at : at + 9]])) + text[at + cut :]
    return text


@examples(100)
@given(damaged(GOOD), damaged(CARD))
def test_a_damaged_file_is_read_or_refused_with_a_message(data, card):
    assert is_valid_outcome(outcome({"data/a.yaml": data, "seeds/wire-2000.yaml": card}))


@examples(60)
@given(st.randoms(use_true_random=False))
def test_lines_that_go_missing_are_read_or_refused_with_a_message(chance):
    lines = GOOD.splitlines(keepends=True)
    kept = [line for line in lines if chance.random() > 0.1]
    assert is_valid_outcome(outcome({"data/a.yaml": "".join(kept)}))


ACTORS = [f"a{n}" for n in range(6)]
claims = st.lists(
    st.tuples(
        st.sampled_from(["s1", "s2"]),
        st.sampled_from(["headline", "p1", "p2", "p3"]),
        st.permutations(ACTORS).map(lambda ids: ids[:2]),
        st.sampled_from(["backs", "fights", "opposes", "linked-to"]),
        st.sampled_from(
            ["", "{mode: label}", "{by: a1, start: 2012}", "{by: [{name: A 2}, unnamed]}"]
        ),
    ),
    max_size=12,
)


def listed(entries, indent):
    return "".join(f"{' ' * indent}{line}\n" for line in entries)


def project_of(entries, chance):
    """Write one project, its files, keys and sections in any order."""
    actors = [f"{id}: {{name: A {id[1:]}, kind: state}}" for id in ACTORS]
    cards = [
        f"{id}: {{title: {id}, published: 2020, paragraphs: {{p1: , p2: , p3: }}}}"
        for id in ("s1", "s2")
    ]
    places = {}
    for source, at, (one, other), type, details in entries:
        sentence = f"- {one} {type} {other}" + (f": {details}" if details else "")
        places.setdefault(source, {}).setdefault(at, []).append(sentence)
    files = [["title: Any\n"], [], []]
    for section, items in (("actors", actors), ("sources", cards)):
        chance.shuffle(items)
        chance.choice(files).append(f"{section}:\n" + listed(items, 2))
    for lines in files:
        here = [source for source in ("s1", "s2") if source in places and lines is not files[0]]
        chance.shuffle(here)
        text = "claims:\n" if here else ""
        for source in here:
            paragraphs = list(places.pop(source).items())
            chance.shuffle(paragraphs)
            text += f"  {source}:\n"
            text += "".join(f"    {at}:\n" + listed(each, 6) for at, each in paragraphs)
        lines.append(text)
        chance.shuffle(lines)
    names = ["data/x.yaml", "data/y.yaml", "data/z.yaml"]
    chance.shuffle(names)
    return dict(zip(names, ["".join(lines) or "title: Any\n" for lines in files], strict=True))


def bare(dataset):
    return replace(dataset, claims=tuple(replace(claim, place=None) for claim in dataset.claims))


@examples(30)
@given(claims, st.integers(0, 10**6))
def test_the_order_of_files_and_keys_changes_nothing(entries, seed):
    first = outcome(project_of(entries, random.Random(0)))
    second = outcome(project_of(entries, random.Random(seed)))
    assert bare(first) == bare(second)
    assert [list(each.sources) for each in (first, second)] == [["s1", "s2"]] * 2
    assert len(first.claims) == len(entries)


def test_many_errors_are_reported_in_reasonable_work(tmp_path):
    actors = "".join(f"  actor-{n}: {{name: Actor {n}, kind: state}}\n" for n in range(1000))
    wrong = "".join(f"    - actr-{n} bakcs actorr-{n}\n" for n in range(2000))
    text = f"actors:\n{actors}sources: {{s: {{title: S}}}}\nclaims:\n  s:\n    p1:\n{wrong}"
    reading = read_project(write(tmp_path, {"data/a.yaml": text}))
    assert len(reading.errors) == 6000
    assert sum(bool(error.hint.startswith("Did")) for error in reading.errors) < 2500
