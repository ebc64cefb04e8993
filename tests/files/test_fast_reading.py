"""What is read by a short cut is what is read without it."""

from __future__ import annotations

import re
from dataclasses import asdict
from itertools import product

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from graph.files import claim_sentences
from graph.files.compose import Composer
from graph.files.load import parse_yaml
from graph.files.yaml_nodes import RefusedError
from graph.model import text as texts

PARTS = ["a", "a b", "~", "null", "<<", "a #b", "a # b", '"q"', "'q'", "é", "!!str a", "&x a", "-1"]
plain = st.recursive(
    st.none() | st.text(max_size=9),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(max_size=5), inside),
    max_leaves=20,
)


def read(text, patch=None):
    problems, warnings = [], []
    try:
        with pytest.MonkeyPatch.context() as monkeypatch:
            if patch:
                monkeypatch.setattr(Composer, "_add_plain", lambda *_: False)
            node = asdict(parse_yaml(text, "f", problems, warnings=warnings))
    except RefusedError as refusal:
        node = refusal.problem
    return node, problems, warnings


@given(plain)
def test_plain_texts_of_yaml_are_the_same(value):
    text = yaml.safe_dump(value, allow_unicode=True, width=20)
    assert read(text) == read(text, patch=True)


@pytest.mark.parametrize(("key", "value"), [*product(PARTS, PARTS)])
@pytest.mark.parametrize("form", ["{}: {}\n", "- {}\n- {}\n", "x: {{{}: {}}}\n", "- {}\n  {}\n"])
def test_what_looks_like_plain_text_is_the_same(form, key, value):
    text = form.format(key, value)
    assert read(text) == read(text, patch=True)


words = st.sampled_from(["us", "backs", "fsa", ",", "is", "a", " ", "  ", "\n", "fights", "é"])


@given(st.lists(words, max_size=7).map("".join) | st.lists(words, max_size=7).map(" ".join))
def test_sentences_are_split_the_same(text):
    types = {"backs", "fights"}
    quick = claim_sentences.split_sentence(text, types)
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(claim_sentences, "_PLAIN", re.compile("(?!)"))
        assert claim_sentences.split_sentence(text, types) == quick


class NoShortCut(str):
    """A text that takes no short cut."""

    __slots__ = ()

    def isascii(self):
        return False

    def isprintable(self):
        return False


@given(st.text(st.characters(max_codepoint=127)) | st.text())
def test_texts_are_folded_and_shown_the_same(text):
    for change in (texts.fold, texts.printable, texts.isolate):
        assert change(text) == change(NoShortCut(text))
