"""The codes of errors and warnings, for scripts and our own code to check instead of messages.

docs/problems.md explains each code. Codes are stable, while messages may be reworded.
"""

from __future__ import annotations

from typing import Literal

Code = Literal[
    # Files
    "document-type", "duplicate-key", "empty-file", "file-too-large", "forbidden-character",
    "forbidden-tag", "git-conflict", "invalid-alias", "invalid-file", "invalid-key",
    "invalid-layout", "invalid-merge", "invalid-yaml", "invisible-mark", "misplaced-card",
    "misplaced-drafts", "nested-too-deep", "no-data-file", "not-plain-text", "number-too-long",
    "second-document", "too-many-aliases", "unfinished-change", "unquoted-null", "unquoted-remark",
    "unread-file", "unreadable-file", "unsaved-layout", "wrong-encoding",
    # What files define
    "built-in-id", "circular-like", "conflicting-definition", "contradictory-type", "cycle",
    "dates-out-of-order", "duplicate-definition", "invalid-id", "invalid-url", "invalid-value",
    "mismatched-id", "misplaced-section", "missing-field", "reserved-id", "self-named",
    "shared-name", "unknown-actor", "unknown-field", "unknown-kind", "unknown-paragraph",
    "unknown-source", "unknown-type", "unused-actor", "wrong-structure",
    # Claims
    "attacker-not-an-end", "end-as-detail", "invalid-sentence", "misplaced-claims",
    "missing-verb-form", "needless-attacker", "private-repeat", "repeated-claim",
    "repeated-claimant", "said-after-published", "self-relation", "shared-amount",
    "unindented-details",
    "unlisted-mention", "unseparated-details", "weak-fight", "wrong-kind",
    # Groups
    "duplicate-group", "missing-group", "unknown-format",
    # Changes
    "actor-in-use", "different-kinds", "lost-reference",
    # The text of a source
    "actor-inside-name", "actor-not-in-text", "paragraph-not-in-text", "paragraph-out-of-order",
    "paragraph-without-start", "quote-not-in-text", "title-not-in-text", "unlisted-paragraph",
    # Imports
    "ambiguous-column", "ambiguous-date", "duplicate-column", "duplicate-node",
    "missing-claimant", "missing-direction", "missing-end", "missing-id", "missing-kind",
    "missing-source", "missing-type", "no-graph", "no-table", "not-one-graph", "rejected-actor",
    "shared-id", "uneven-ends", "uneven-row", "unknown-column", "unknown-sheet",
    "unreadable-row", "unused-column",
]  # fmt: skip
