"""Friendly, hostile and other: the page's words for signs; and what is "For researchers"."""

from __future__ import annotations

import json
import re

import pytest
from making import claim, dataset_of
from pages import (
    article_page,
    details,
    list_violations,
    open_page,
    page_of,
    read_svg,
    render_graph,
    texts_of,
)
from playwright.sync_api import expect

from graph.model.graph import build_graph
from graph.model.vocabulary import SIGN_LABELS, builtin_vocabulary, make_type

pytestmark = pytest.mark.browser

CLAIMS = (
    claim("us backs ypg"),
    claim("turkey fights ypg", attacker="turkey"),
    claim("ypg part-of sdf"),
)


def open_fold(page, title):
    fold = page.locator("summary").filter(has_text=re.compile(f"^{title}"))
    fold.click()


def test_the_legend_the_line_above_and_the_details_use_plain_words(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS), "#select=ypg")
    expect(details(page)).to_contain_text("3 claimed relations: 1 friendly, 1 hostile and 1 other")
    open_fold(page, "Signs")
    group = page.get_by_role("group", name="Signs")
    group.get_by_role("checkbox", name="other").uncheck()
    line = page.locator("#scope-line")
    expect(line).to_contain_text("without other relations")
    assert "signs=negative,positive" in page.url


def test_the_table_names_signs_as_the_vocabulary_does_and_the_address_keeps_their_keys(
    page, tmp_path
):
    open_page(page, tmp_path, page_of(*CLAIMS), "#tab=table&table=actors&sort=-positive")
    heads = page.get_by_role("columnheader").all_text_contents()
    assert heads[3:6] == [label.capitalize() for label in SIGN_LABELS.values()]
    page.get_by_role("columnheader", name="Hostile").get_by_role("button").click()
    assert "sort=-negative" in page.url


def test_without_signed_types_nothing_is_said_of_signs(page, tmp_path):
    open_page(page, tmp_path, page_of(claim("ypg part-of sdf")), "#select=ypg")
    expect(details(page)).to_contain_text("1 claimed relation")
    body = page.locator("body").inner_text()
    page.get_by_role("tab", name="Table").click()
    page.get_by_role("radio", name="Actors").check(force=True)
    assert "Relations" in page.get_by_role("columnheader").all_text_contents()
    body += page.locator("body").inner_text()
    words = r"friendly|hostile|[0-9] other|positive|negative|neutral"
    assert not re.search(words, body, re.IGNORECASE)


def test_the_payload_has_one_table_of_the_words():
    island = re.search(r'id="data">(.*?)</script>', page_of(*CLAIMS), re.DOTALL)
    signs = json.loads(island.group(1))["vocabulary"]["signs"]
    assert {each["id"]: each["label"] for each in signs} == SIGN_LABELS


def test_measures_of_balance_stand_behind_for_researchers(page, tmp_path):
    open_page(page, tmp_path, article_page(), "#tab=blocs")
    panel = page.get_by_role("tabpanel", name="Blocs")
    seen = panel.inner_text()
    assert "fit this split" in seen
    assert not re.search("frustration|triad|divisiveness|cohesiveness", seen, re.IGNORECASE)
    panel.get_by_text("For researchers", exact=True).click()
    for term in ("Frustration index", "Triads", "divisiveness"):
        expect(panel.get_by_text(term).first).to_be_visible()
    assert list_violations(page) == []


def test_the_arrow_of_an_attack_is_explained_where_one_is_drawn(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS))
    legend = page.get_by_role("group", name="Relation types")
    expect(legend.get_by_text("arrow: the attacker named")).to_be_visible()
    assert "arrow: the attacker named" in texts_of(read_svg(page, tmp_path))


def test_no_arrow_is_explained_where_nobody_is_named_as_attacker(page, tmp_path):
    open_page(page, tmp_path, page_of(claim("turkey fights ypg")))
    expect(page.get_by_text("arrow: the attacker named")).to_have_count(0)
    assert "arrow: the attacker named" not in texts_of(read_svg(page, tmp_path))


def test_an_own_type_with_an_attacker_has_its_own_line_in_the_legend(page, tmp_path):
    raids = {"sign": "negative", "symmetric": True, "attacker": True, "role": "fighting"}
    vocabulary = builtin_vocabulary().extend({"raids": make_type("raids", raids)}, {})
    data = dataset_of(
        claim("a raids b", attacker="a", vocabulary=vocabulary), vocabulary=vocabulary
    )
    open_page(page, tmp_path, render_graph(build_graph(data)))
    expect(page.get_by_text("arrow: the attacker named")).to_be_visible()
