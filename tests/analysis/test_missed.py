"""Paragraphs that mention two actors and have no claim."""

import pytest
from projects import ACTORS, read

from graph.analysis.missed import Missed, list_missed
from graph.model.errors import QuestionError

SOURCES = """\
sources:
  wire:
    title: A report
    paragraphs:
      headline: {mentions: [us, fsa]}
      p1: {mentions: [us, fsa]}
      p10: {mentions: [fsa, us, fsa]}
      p2: {mentions: [us, us]}
      p3:
  memo:
    title: A memo
    paragraphs: {p1: {mentions: [hts, us]}}
claims: {wire: {p1: [us backs fsa]}}
"""


def test_paragraphs_without_a_claim_are_listed_in_the_order_of_the_card(tmp_path):
    dataset = read(tmp_path, ACTORS + SOURCES).require()
    assert list_missed(dataset, "wire") == (
        Missed("headline", ("us", "fsa")),
        Missed("p10", ("fsa", "us")),
    )
    assert list_missed(dataset, "memo") == (Missed("p1", ("hts", "us")),)


def test_an_unknown_source_is_reported(tmp_path):
    dataset = read(tmp_path, ACTORS + SOURCES).require()
    with pytest.raises(QuestionError, match='no source "wirre"'):
        list_missed(dataset, "wirre")
