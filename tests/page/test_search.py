"""Searching finds actors by what readers type."""

from __future__ import annotations

import pytest
from pure_scripts import open_blank_page

pytestmark = pytest.mark.browser

ACTORS = [
    {"id": id, "name": name, "aliases": aliases}
    for id, name, aliases in (
        ("hts", "Hayat Tahrir al-Sham", ["HTS"]),
        ("turkey", "Turkey", ["Ankara"]),
        ("erdogan", "Recep Tayyip Erdoğan", []),
        ("al-qaeda", "al-Qaeda", []),
        ("us", "United States", ["Washington", "the United States"]),
        ("uae", "United Arab Emirates", []),
        ("iran", "Iran", ["Tehran"]),
        ("iraq", "Iraq", ["Baghdad"]),
        ("beijing", "北京", []),
        ("hizbullah", "حزب الله", []),
        ("__proto__", "constructor", []),
        ("sign", "—", []),
    )
]


@pytest.fixture
def find(page, tmp_path):
    blank = open_blank_page(page, tmp_path)
    script = """([actors, text, limit]) =>
      ag.search.find(actors, text, limit).map(({ actor, match }) => [actor.id, match])"""
    return lambda text, limit=10: blank.evaluate(script, [ACTORS, text, limit])


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("turkey", ["turkey", "Turkey"]),
        ("hts", ["hts", "HTS"]),
        ("WASH", ["us", "Washington"]),
        ("erdogan", ["erdogan", "Recep Tayyip Erdoğan"]),
        ("ERDOĞAN", ["erdogan", "Recep Tayyip Erdoğan"]),
        ("al qaeda", ["al-qaeda", "al-Qaeda"]),
        ("alqaeda", ["al-qaeda", "al-Qaeda"]),
        ("hayat sham", ["hts", "Hayat Tahrir al-Sham"]),
        ("ahrir", ["hts", "Hayat Tahrir al-Sham"]),
        ("beijing", ["beijing", "beijing"]),
        ("京", ["beijing", "北京"]),
        ("الله", ["hizbullah", "حزب الله"]),
        ("__proto", ["__proto__", "__proto__"]),
        ("—", ["sign", "—"]),
    ],
)
def test_the_best_match_comes_first(find, typed, best):
    assert find(typed)[0] == best


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("turky", "turkey"),
        ("trukey", "turkey"),
        ("tyrkey", "turkey"),
        ("turrkey", "turkey"),
        ("untied states", "us"),
        ("washingtn", "us"),
        ("emirats", "uae"),
    ],
)
def test_a_slip_of_the_finger_is_forgiven(find, typed, meant):
    assert [id for id, _ in find(typed)] == [meant]


def test_slips_are_allowed_for_only_where_nothing_fits_without(find):
    assert find("iran") == [["iran", "Iran"]]


@pytest.mark.parametrize("typed", ["", "   ", "zzz", "quite another name", "-"])
def test_nothing_is_found_for_nothing(find, typed):
    assert find(typed) == []


def test_shorter_names_come_first_and_the_limit_holds(find):
    assert [id for id, _ in find("united")] == ["us", "uae"]
    assert [id for id, _ in find("united", 1)] == ["us"]
