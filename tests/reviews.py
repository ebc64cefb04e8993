"""A small made-up article with its project and its drafts, and a clock, for tests of reviews."""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import sha256

from projects import write

from graph.draft.review import open_review

TEXT = """River Guard moves east

Oster has trained River Guard for two years, Tarn Monitor said. The envoy left on Monday.

Oster-backed River Guard fights Vessa. Vessa denies it. Kell, president of Vessa, met Oster.

Oster opposes Vessa in Tarn City.
"""
HASH = sha256(TEXT.encode()).hexdigest()
ACTORS = """\
# The actors
actors:
  oster: {name: Oster, kind: state}
  vessa: {name: Vessa, kind: state, aliases: [VS]}   # the other one
"""
CLAIMS = """\
# The claims of ht, in reading order.
claims:
  ht:
    headline:
    p1:
    p2:
      - vessa opposes oster: {mode: thesis}   # by hand
    p3:
"""
CARD = f"""\
id: ht
title: River Guard moves east
author: Ada Bell
short: Harbour Times
genre: news
published: 2025-02-14
sha256: {HASH}
paragraphs:
  p1: {{starts: Oster has trained, mentions: [oster]}}
  p2: {{starts: Oster-backed River Guard, mentions: [oster, vessa]}}
  p3: {{starts: Oster opposes Vessa, mentions: [oster, vessa]}}
"""
DRAFTS = f"""\
source: ht
sha256: {HASH}
engine: patterns 1
actors:
  - {{id: river-guard, name: River Guard, kind: armed-group, aliases: [RG], seen: {{p1: River Guard, p2: River Guard}}}}
  - {{id: tarn-monitor, name: Tarn Monitor, kind: organisation, seen: {{p1: Tarn Monitor}}}}
  - {{id: kell, name: Kell, kind: person, seen: {{p2: Kell}}}}
claims:
  - {{at: p2, claim: oster backs river-guard, mode: label, quote: Oster-backed River Guard, warns: [end-outside-sentence], from: [patterns]}}
  - {{at: p1, claim: oster backs river-guard, by: [tarn-monitor], mode: act, means: [training], quote: trained River Guard for two years, from: [patterns, other]}}
  - {{at: p2, claim: kell leads vessa, mode: act, quote: president of Vessa, from: [patterns]}}
  - {{at: p3, claim: oster opposes vessa, mode: act, quote: Oster opposes Vessa, from: [patterns]}}
pairs:
  - {{at: p2, sentence: 3, actors: [kell, oster]}}
refused: {{no-such-words: 3}}
"""  # noqa: E501
FILES = {
    "data/actors.yaml": ACTORS,
    "data/ht.yaml": CLAIMS,
    "seeds/ht.yaml": CARD,
    "drafts/ht.yaml": DRAFTS,
    "article.txt": TEXT,
}
GUARD, MONITOR, KELL = "actor river-guard", "actor tarn-monitor", "actor kell"
TRAINED = "claim p1 oster backs river-guard by tarn-monitor"
EPITHET = "claim p2 oster backs river-guard"
LEADS = "claim p2 kell leads vessa"
OPPOSES = "claim p3 oster opposes vessa"
PAIR = "pair p2 3 kell oster"


class Clock:
    """A clock that is moved by hand."""

    def __init__(self):
        self.now = datetime(2025, 2, 20, 10, 3, 11, 500)

    def __call__(self):
        return self.now

    def wait(self, seconds):
        self.now += timedelta(seconds=seconds)


def start(folder, files=FILES, **given):
    """Write the project, and open its review."""
    write(folder, files)
    return reopen(folder, **given)


def reopen(folder, source=None, coder="ml", clock=None):
    return open_review(folder / "article.txt", source, folder / "data", coder, clock or Clock())


def ids(state):
    return [item.id for item in state.queue]


def data_of(folder):
    """Return the content of the data files and the cards."""
    files = [*(folder / "data").iterdir(), *(folder / "seeds").iterdir()]
    return {path.name + path.parent.name: path.read_bytes() for path in files if path.is_file()}
