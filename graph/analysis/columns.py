"""The columns of the table of claims, as exported to CSV and saved by the page."""

from __future__ import annotations

COLUMNS: dict[str, str] = {
    "from": "the id or the name of the first actor",
    "type": "the relation type",
    "to": "the id or the name of the second actor",
    "source": "the id of the source",
    "at": "the paragraph, or headline",
    "by": "who says so, origin first",
    "stance": "supports, denies or withholds",
    "mode": "how firmly: thesis, intent, label or act",
    "said": "when it was said",
    "start": "start date",
    "end": "end date, or past",
    "means": "the means of backing",
    "against": "the actors fought against",
    "via": "the channel",
    "attacker": "the end that attacks, or both",
    "event": "an id shared by claims about one battle, operation or meeting",
    "amount": "how much: a number",
    "unit": "what the amount counts",
    "quote": "words of the source, at most ten",
    "note": "a remark in your own words",
    "coder": "who coded the claim",
    "private": "true where the claim, or its source, may not be published",
    "own_voice": "true where the source itself speaks",
    "from_name": "the name of the first actor",
    "from_kind": "its kind",
    "to_name": "the name of the second actor",
    "to_kind": "its kind",
    "others": "the other actors in the claim, each as id = name (kind)",
    "source_title": "the title of the source",
    "source_author": "its author",
    "source_publisher": "its publisher",
    "source_short": "its short name",
    "source_published": "its date",
    "source_genre": "its genre",
    "source_url": "its address",
}
"""The columns that are read on import, each with its meaning."""
COMPUTED: dict[str, str] = {
    "claimants": "who says so, by name",
    "sign": "positive, negative or neutral",
    "symmetric": "whether it has no direction; `from` is then the attacker, if all claims name one",
    "standing": "the strongest mode of the relation; empty if no claim supports it",
    "voices": "how many distinct voices support the relation",
    "contested": "whether the relation is contested",
    "contested_in_part": "whether it is contested in part only",
    "changed": "changed or may-have-changed, if the pair has the opposite sign at another time",
    "says": "the claim as a sentence",
}
"""The columns for readers; ignored on import."""
