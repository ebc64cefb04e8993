"""A project with an article and drafts of its claims, and a review of them in a browser."""

from __future__ import annotations

import asyncio
import threading
from contextlib import contextmanager, suppress
from hashlib import sha256

from projects import write

from graph.draft.file import render_drafts
from graph.draft.records import DraftActor, DraftClaim, DraftPair, Drafts
from graph.draft.review import open_review
from graph.live.review import run_review
from graph.live.server import open_socket
from graph.live.watch import run as run_watch

TOKEN = "letmein"
TEXT = """River Guard moves east

The River Guard (RG), trained by Oster for two years, moved east. “We fight on,” it said.

Vessa denies arming the River Guard, the Tarn Monitor said. Oster and Vessa signed a treaty.

Vessa's army shelled Oster’s posts on Tuesday, and Marla Dunn called for a truce.
"""
DATA = """\
actors:
  oster: {name: Oster, kind: state}
  vessa: {name: Vessa, kind: state, aliases: [Republic of Vessa]}
  tarn-monitor: {name: Tarn Monitor, kind: organisation}
  river-council: {name: River Council, kind: organisation}
claims:
  harbour-times-2025-02-14:
    p1:
      - oster opposes vessa
"""
CARD = """\
id: harbour-times-2025-02-14
title: River Guard moves east
publisher: Harbour Times
published: 2025-02-14
paragraphs:
  p1: {starts: "The River Guard (RG)", mentions: [oster]}
  p2: {starts: Vessa denies arming the, mentions: [oster, vessa, tarn-monitor]}
  p3: {starts: Vessa's army shelled, mentions: [oster, vessa]}
"""
SOURCE = "harbour-times-2025-02-14"
ENGINE = ("patterns",)
ACTOR = DraftActor("river-guard", "River Guard", "armed-group", ("RG",), {"p1": "River Guard"})
CLAIMS = (
    DraftClaim(
        "p1", "oster", "backs", "river-guard", means=("training",), engines=ENGINE,
        quote="trained by Oster for two years",
    ),
    DraftClaim(
        "p2", "vessa", "backs", "river-guard", by=("tarn-monitor",), engines=ENGINE,
        quote="arming the River Guard", warns=("negation",),
    ),
)  # fmt: skip
PAIRS = (DraftPair("p2", 2, ("oster", "vessa")), DraftPair("p3", 1, ("vessa", "oster")))


def make_project(folder, text=TEXT):
    """Write the project, its article and its drafts; return the article's file."""
    content = text.encode("utf-8")
    drafts = Drafts(SOURCE, sha256(content).hexdigest(), "patterns 1", (ACTOR,), CLAIMS, PAIRS)
    write(
        folder,
        {
            "data/claims.yaml": DATA,
            f"seeds/{SOURCE}.yaml": CARD,
            f"drafts/{SOURCE}.yaml": render_drafts(drafts),
        },
    )
    file = folder / "article.txt"
    file.write_bytes(content)
    return file


def read_claims(folder):
    return (folder / "data" / "claims.yaml").read_text(encoding="utf-8")


@contextmanager
def serve_review(folder, review=None):
    """Serve a review in a thread; give its address without the token."""
    review = review or open_review(make_project(folder), None, folder / "data", "ML")
    with serve(lambda opened: run_review(review, opened, TOKEN)) as url:
        yield url


@contextmanager
def serve_watch(data, output, token=TOKEN):
    """Serve the live page of a project in a thread; give its address without the token."""
    with serve(lambda opened: run_watch(data, output, opened, lambda _: None, token)) as url:
        yield url


@contextmanager
def serve(run):
    opened = open_socket()
    loop = asyncio.new_event_loop()
    started = threading.Event()
    tasks = []

    def serve():
        asyncio.set_event_loop(loop)
        tasks.append(loop.create_task(run(opened)))
        loop.call_soon(started.set)
        with suppress(asyncio.CancelledError):
            loop.run_until_complete(tasks[0])
        loop.close()

    thread = threading.Thread(target=serve)
    thread.start()
    started.wait()
    try:
        yield f"http://127.0.0.1:{opened.getsockname()[1]}/"
    finally:
        loop.call_soon_threadsafe(tasks[0].cancel)
        thread.join()
        opened.close()
