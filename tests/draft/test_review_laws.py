"""Laws of a review: data and log agree after any answers, and undoing all leaves no trace."""

import os
import shutil
import signal
import subprocess
import sys
from itertools import count as numbers
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reviews import (
    CLAIMS,
    DRAFTS,
    FILES,
    GUARD,
    KELL,
    LEADS,
    MONITOR,
    OPPOSES,
    TRAINED,
    data_of,
    ids,
    reopen,
    start,
)  # fmt: skip
from rounds import also, examples
from stopping import content_of, full_at, stopped_at

from graph.draft import engine
from graph.draft.decisions import keep_standing
from graph.draft.file import read_drafts
from graph.draft.given import GivenActor, GivenClaim, Reply
from graph.draft.log import digest_claim
from graph.draft.records import Proposals
from graph.draft.suggest import suggest
from graph.files import read_project
from graph.files.writing import recover
from graph.model.errors import GraphError, OutputError

ACCEPT = Reply("accepted")
TYPES = ("backs", "fights", "allied-with", "opposes")
STEPS = st.one_of(
    st.tuples(st.just("accept"), st.integers(0, 3)),
    st.tuples(st.just("reject"), st.integers(0, 3)),
    st.tuples(st.just("change"), st.integers(0, 3), st.sampled_from(TYPES), st.booleans()),
    st.tuples(st.just("same"), st.integers(0, 3), st.sampled_from(["oster", "Vessa"])),
    st.tuples(st.just("later"), st.integers(0, 3)),
    st.tuples(st.just("undo")),
    st.tuples(st.just("next")),
    st.tuples(st.just("add"), st.sampled_from(["headline", "p1", "p2"]), st.sampled_from(TYPES)),
    st.tuples(st.just("actor"), st.sampled_from(["Tarn City", "Ulm", "Kell"])),
    st.tuples(st.just("reopen")),
)


def take(folder, review, step):
    """Do one step of a review; what does not fit is refused and writes nothing."""
    name, *given = step
    queue = review.state().queue
    if name == "reopen":
        return reopen(folder, coder="")
    if name in ("undo", "next"):
        {"undo": review.undo, "next": review.next_paragraph}[name]()
    elif name == "add":
        review.add(GivenClaim(f"Oster {given[1]} Vessa", given[0], {"by": ["a soldier"]}))
    elif name == "actor":
        review.add_actor(GivenActor(given[0], "place", fields={"aliases": [f"{given[0]} Town"]}))
    elif queue:
        answer(review, queue[given[0] % len(queue)], name, given[1:])
    return review


def answer(review, item, name, given):
    ends = item.pair.actors if item.pair else ("vessa", "oster")
    claim = GivenClaim(f"{ends[0]} backs {ends[1]}")
    if name == "later":
        review.later(item.id)
    elif name == "accept":
        review.answer(item.id, Reply("accepted", claim=claim if item.pair else None))
    elif name == "reject":
        review.answer(item.id, Reply("skipped") if item.pair else Reply("rejected", why="other"))
    elif name == "same":
        review.answer(item.id, Reply("changed", same_as=given[0]))
    elif item.actor:
        review.answer(item.id, Reply("changed", actor=GivenActor(item.actor.name, "unit", "it")))
    else:
        type, flips = given
        ends = ends[::-1] if flips else ends
        details = {"by": ["Ada Bell"] if flips else ["unnamed", "Tarn Radio"], "mode": "intent"}
        claim = GivenClaim(f"{ends[0]} {type} {ends[1]}", details=details)
        review.answer(item.id, Reply("changed", claim=claim))


def check_consistent(folder):
    """Check that the data have what the log says was written, and nothing else."""
    reading = read_project(folder / "data")
    assert reading.errors == ()
    text = (folder / "drafts/ht.yaml").read_text()
    assert text.startswith(DRAFTS)
    standing = keep_standing(read_drafts(folder / "drafts/ht.yaml").decided)
    written = [each.wrote for each in standing if each.wrote and not each.actor]
    claims = [digest_claim(each) for each in reading.dataset.claims]
    assert not set(written) - set(claims)
    assert len(reading.dataset.claims) == len(written) + 1
    actors = {each.actor for each in standing if each.actor and each.answer != "rejected"}
    made = reading.dataset.actors.keys() - {"oster", "vessa"}
    became = {each.became or each.actor for each in standing if each.actor}
    assert made <= became
    assert len(made) <= len(actors)


@examples(15)
@given(st.lists(STEPS, max_size=14))
def test_any_answers_leave_data_and_log_consistent_and_all_can_be_undone(steps):
    with TemporaryDirectory() as name:
        folder = Path(name)
        review = start(folder)
        first, queue = data_of(folder), ids(review.state())
        for step in steps:
            before = content_of(folder)
            try:
                review = take(folder, review, step)
            except GraphError:
                assert content_of(folder) == before
            check_consistent(folder)
        while review.state().undo:
            review.undo()
        assert data_of(folder) == first
        assert sorted(ids(review.state())) == sorted(queue)


ANSWERS = {
    "accept a claim": lambda review: review.answer(OPPOSES, ACCEPT),
    "accept an actor": lambda review: review.answer(KELL, ACCEPT),
    "a known actor": lambda review: review.answer(KELL, Reply("changed", same_as="vessa")),
    "reject": lambda review: review.answer(OPPOSES, Reply("rejected", why="type")),
    "undo": lambda review: review.undo(),
    "add": lambda review: review.add(GivenClaim("vessa fights oster", "p1")),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_that_is_stopped_at_any_step_is_made_or_not_and_loses_none_before(
    tmp_path, monkeypatch, name
):
    def decide(folder):
        review = start(folder)
        review.answer(GUARD, ACCEPT)
        review.answer(MONITOR, ACCEPT)
        review.answer(TRAINED, ACCEPT)
        return review

    review = decide(tmp_path / "whole")
    before = content_of(tmp_path / "whole")
    shutil.copytree(tmp_path / "whole", tmp_path / "decided")
    ANSWERS[name](review)
    after = content_of(tmp_path / "whole")
    outcomes = []
    for number in numbers():
        folder = tmp_path / str(number)
        shutil.copytree(tmp_path / "decided", folder)
        review = reopen(folder)
        with stopped_at(monkeypatch, number) as state:
            ANSWERS[name](review)
        recover(folder / "data")
        outcomes.append(content_of(folder))
        assert outcomes[-1] in (before, after), number
        reopen(folder).state()
        if not state["stopped"]:
            break
    assert after in outcomes
    assert before in outcomes


KILLED = """
import os, signal, sys
from pathlib import Path
from reviews import GUARD, KELL, MONITOR, OPPOSES, reopen
from graph.draft.given import Reply
replace, done = os.replace, []
def kill(*given):
    replace(*given)
    done.append(given)
    if len(done) == int(sys.argv[1]):
        os.kill(os.getpid(), signal.SIGKILL)
os.replace = kill
review = reopen(Path())
for item in (GUARD, MONITOR, KELL, OPPOSES):
    review.answer(item, Reply("accepted"))
    print(item, flush=True)
"""


@pytest.mark.parametrize("steps", [3, 8, *also(1, 5, 7, 9, 11)])
def test_a_review_that_is_really_killed_has_lost_no_answer(tmp_path, monkeypatch, steps):
    start(tmp_path)
    monkeypatch.chdir(tmp_path)
    path = os.pathsep.join([str(Path(__file__).resolve().parents[n]) for n in (1, 2)])
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(steps)],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr
    recover(tmp_path / "data")
    state = reopen(tmp_path).state()
    assert not set(done.stdout.splitlines()) & {*ids(state)}
    check_consistent(tmp_path)
    assert not [path for path in tmp_path.rglob(".*") if path.is_file()]


def test_a_full_disk_writes_neither_the_claim_nor_the_log(tmp_path, monkeypatch):
    for number in range(4):
        folder = tmp_path / str(number)
        review = start(folder)
        before = content_of(folder)
        full = full_at(monkeypatch, number)
        with full, pytest.raises(OutputError, match="could not be written: No space left"):
            review.answer(OPPOSES, ACCEPT)
        assert content_of(folder) == before
        assert OPPOSES in ids(review.state())


def propose_drafts(monkeypatch):
    """Let the engine propose what the drafts file has."""
    drafts = []

    def run(article, dataset):
        return Proposals(drafts[0].actors, drafts[0].claims)

    monkeypatch.setitem(engine.ENGINES, "patterns", run)
    return drafts


def test_what_was_rejected_is_not_proposed_again_unless_asked(tmp_path, monkeypatch):
    review = start(tmp_path)
    drafts = propose_drafts(monkeypatch)
    drafts.append(read_drafts(tmp_path / "drafts/ht.yaml"))
    for item, reply in {GUARD: ACCEPT, MONITOR: ACCEPT, KELL: ACCEPT}.items():
        review.answer(item, reply)
    review.answer(LEADS, Reply("rejected", why="type"))
    review.answer(OPPOSES, ACCEPT)
    article, data = tmp_path / "article.txt", tmp_path / "data"
    suggest(article, "ht", data)
    assert not {LEADS, OPPOSES, GUARD} & {*ids(review.state())}
    assert TRAINED in ids(review.state())
    suggest(article, "ht", data, again=True)
    assert LEADS in ids(review.state())
    assert not {OPPOSES, GUARD} & {*ids(review.state())}
    review.answer(LEADS, ACCEPT)
    assert LEADS not in ids(review.state())
    review.undo()
    assert LEADS in ids(review.state())


def test_an_earlier_answer_is_undone_after_the_drafts_were_made_again(tmp_path, monkeypatch):
    review = start(tmp_path)
    drafts = propose_drafts(monkeypatch)
    drafts.append(read_drafts(tmp_path / "drafts/ht.yaml"))
    review.answer(OPPOSES, ACCEPT)
    suggest(tmp_path / "article.txt", "ht", tmp_path / "data")
    review.undo()
    assert (tmp_path / "data/ht.yaml").read_text() == CLAIMS
    assert FILES["data/actors.yaml"] == (tmp_path / "data/actors.yaml").read_text()
