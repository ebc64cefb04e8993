"""Two made-up codings of one article, each in several files, and how they are settled."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import datetime

from projects import write
from reviewing import TEXT, serve

from graph.coding.read import read_coding
from graph.coding.settle import Settling
from graph.coding.start import start_settling
from graph.live.settle import run_settling

TOKEN = "letmein"
SOURCE = "harbour-times-2025-02-14"
ACTORS = """\
# Who is named
title: Who stands behind the River Guard?
actors:
  oster: {name: Oster, kind: state}
  vessa: {name: Vessa, kind: state, aliases: [Republic of Vessa]}
  river-guard: {name: River Guard, kind: armed-group, aliases: [RG]}
  tarn-monitor: {name: Tarn Monitor, kind: organisation}
"""
CARD = f"""\
id: {SOURCE}
title: River Guard moves east
publisher: Harbour Times
published: 2025-02-14
paragraphs:
  p1: {{starts: "The River Guard (RG)", gist: The Guard moves., mentions: [oster, river-guard]}}
  p2: {{starts: Vessa denies arming the, mentions: [oster, vessa, river-guard, tarn-monitor]}}
  p3: {{starts: Vessa's army shelled, mentions: [oster, vessa]}}
"""
FIRST = f"""\
claims:
  {SOURCE}:
    p1:
      - oster backs river-guard: {{means: [training], quote: trained by Oster}}
    p2:
      - vessa backs river-guard: {{stance: denies, by: {{name: Karl Brenn}}}}
      - oster allied-with vessa
    p3:
      - vessa fights oster
"""
SECOND = f"""\
actors:
  marla-dunn: {{name: Marla Dunn, kind: person}}
claims:
  {SOURCE}:
    p1:
      - oster backs river-guard: {{means: [training], mode: label, coder: SE}}
    p2:
      - vessa backs river-guard: {{stance: denies, by: {{name: KARL BRENN}}}}
      - oster linked-to vessa
    p3:
      - vessa fights oster: {{note: With shells.}}
      - marla-dunn opposes vessa: {{mode: intent}}
"""
FILES = {
    "data/actors.yaml": ACTORS,
    "data/first.yaml": FIRST,
    f"seeds/{SOURCE}.yaml": CARD,
    "second/data/actors.yaml": ACTORS,
    "second/data/claims.yaml": SECOND,
    f"second/seeds/{SOURCE}.yaml": CARD,
    "article.txt": TEXT,
}
SAME = "oster fights vessa"


def clock():
    return datetime(2025, 2, 20, 10, 3, 11)


def start(folder, files=FILES, **given):
    """Write both codings, begin to settle them, and return the session."""
    write(folder, files)
    first, second = (read_coding(folder / each) for each in ("data", "second/data"))
    start_settling(first, second, folder / "settled")
    return reopen(folder, **given)


def reopen(folder, coder="ML", **given):
    """Go on with what was begun."""
    codings = (folder / "data", folder / "second/data")
    return Settling(codings, ("", ""), folder / "settled", coder=coder, clock=clock, **given)


def settled_claims(folder):
    return (folder / "settled/data/settled.yaml").read_text(encoding="utf-8")


def settled_log(folder):
    return (folder / "settled/decisions/codings.yaml").read_text(encoding="utf-8")


@contextmanager
def serve_settling(settling):
    """Serve the page of settling in a thread; give its address without the token."""
    with serve(lambda opened: run_settling(settling, opened, TOKEN)) as url:
        yield url
