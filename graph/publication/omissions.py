"""The list of what a publication leaves out, for whoever is responsible for it."""

from __future__ import annotations

from collections.abc import Iterable

from ..diff import Comparison
from ..diff.sentences import say_relations
from ..model.bidi import isolate
from ..model.text import printable
from ..page.source_text import cite_source
from ..wording.sentences import say_claim
from .own_words import list_own_words
from .redact import Redacted

HEAD = "# Left out of a publication"
_WARNING = "Not for publication: this list says what is withheld."


def render_dropped(cleared: Redacted, comparison: Comparison) -> str:
    """Return the list: what is left out and why, and what to read before publishing.

    `comparison` is from everything to what is published.
    """
    whole, changed = comparison.old.data, say_relations(comparison)[2]
    parts = {
        "Claims left out": [
            f"{say_claim(whole, claim)} [{isolate(claim.source)} {claim.at}: {reason}]"
            for claim, reason in cleared.claims
        ],
        "Sources left out": [
            f"{isolate(source.id)}: {cite_source(source)} [{reason}]"
            for source, reason in cleared.sources
        ],
        "Actors left out": [
            f"{isolate(actor.id)}: {isolate(actor.name)} [{reason}]"
            for actor, reason in cleared.actors
        ],
        "Types and kinds left out": [f"{isolate(it)} [{why}]" for it, why in cleared.words],
        "Details left out of published records": [
            f"{isolate(it)}: {why}" for it, why in cleared.details
        ],
        "Relations that change when published": changed,
        "Published titles, names and texts of your own: read before publishing": list(
            list_own_words(cleared)
        ),
    }
    return "\n".join([HEAD, "", _WARNING, *_sections(parts.items())]) + "\n"


def _sections(parts: Iterable[tuple[str, list[str]]]) -> Iterable[str]:
    for title, lines in parts:
        yield from ("", f"## {title} ({len(lines):,})", "")
        yield from (f"- {printable(line)}" for line in lines) if lines else ("Nothing.",)
