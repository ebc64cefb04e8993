"""docs/data-format.md describes the drafts file: each key, reason and warning."""

import re
from typing import get_args

from documents import ROOT, blocks_of, table_rows
from pydantic import BaseModel

from graph.cli.draft_commands import _REASONS
from graph.draft import form as forms
from graph.draft.file import drafts_path, read_drafts, render_drafts
from graph.draft.records import Refusal, Warn

TEXT = (ROOT / "docs" / "data-format.md").read_text(encoding="utf-8")


def test_the_example_is_what_would_be_written(tmp_path):
    (block,) = [each for each in blocks_of(TEXT) if "engine: patterns" in each.text]
    drafts_file = drafts_path(tmp_path, "harbour-times-2025-02-14")
    drafts_file.parent.mkdir()
    drafts_file.write_text(block.text, encoding="utf-8")
    assert render_drafts(read_drafts(drafts_file)) == block.text


def test_every_key_is_described():
    words = {
        word
        for row in table_rows(TEXT, "<!-- draft keys -->")
        for word in re.findall(r"`([\w-]+)`", " ".join(row))
    }
    keys = {
        field.alias or name
        for form in vars(forms).values()
        if isinstance(form, type) and issubclass(form, BaseModel)
        for name, field in form.model_fields.items()
        if form.__module__ == forms.__name__
    }
    assert keys <= words


def test_every_reason_to_refuse_or_to_doubt_is_described():
    refusals = [row[0].strip("`") for row in table_rows(TEXT, "<!-- draft refusals -->")]
    assert refusals == [*get_args(Refusal)] == [*_REASONS]
    assert [row[0].strip("`") for row in table_rows(TEXT, "<!-- draft warnings -->")] == [
        *get_args(Warn)
    ]
