"""Pages of an own vocabulary: what has no meaning in it is not offered, its looks are drawn."""

from __future__ import annotations

import pytest
from pages import open_page, read_svg, render_graph, settle, texts_of
from playwright.sync_api import expect
from projects import write

from graph import api as workflow
from graph.page.theme import LIGHT

pytestmark = pytest.mark.browser

WORDS = """\
vocabulary:
  relation_types:
    owns: {colour: teal, line: solid, label: holds}
    lobbies: {colour: orange, line: long-dashed}
    sits-on-board-of: {like: part-of, says: "{from} [sits|sit] on the board of {to}"}
  kinds: {company: {like: organisation}}
sources: {memo: {title: A memo, publisher: The Port, published: 2024}}
actors:
  alba: {name: Alba, kind: company}
  borea: {name: Borea, kind: company}
  ida: {name: Ida, kind: person}
claims:
  memo:
    p1: [alba owns borea, alba lobbies borea, ida sits-on-board-of alba]
"""
SIGNED = WORDS.replace("lobbies: {", "lobbies: {like: backs, ")


def page_of_words(tmp_path, text):
    return render_graph(workflow.load(write(tmp_path, {"data/actors.yaml": text})))


def tabs(page):
    return page.get_by_role("tablist", name="Views").get_by_role("tab").all_text_contents()


def test_without_signs_there_are_no_blocs_no_tensions_and_no_fights(page, tmp_path):
    open_page(page, tmp_path, page_of_words(tmp_path, WORDS), "#tab=blocs&select=alba")
    visible = [tab for tab in page.get_by_role("tab").all() if tab.is_visible()]
    assert [tab.text_content() for tab in visible] == ["Graph", "Table", "Sources"]
    expect(page.get_by_role("tab", name="Graph")).to_have_attribute("aria-selected", "true")
    page.get_by_text("Options").click()
    expect(page.get_by_label("Held together")).to_be_visible()
    expect(page.get_by_label("Same fight")).to_have_count(0)
    page.get_by_role("tab", name="Graph").press("End")
    expect(page.get_by_role("tab", name="Sources")).to_be_focused()
    found = page.locator("body").inner_text() + page.get_by_label("Size by").inner_text()
    for word in ("fight", "back", "enem", "friend", "oppose", "bloc"):
        assert word not in found.lower().replace("from borea", ""), word


def test_with_a_user_defined_sign_they_are_there(page, tmp_path):
    open_page(page, tmp_path, page_of_words(tmp_path, SIGNED), "#tab=blocs")
    assert tabs(page) == ["Graph", "Table", "Sources", "Blocs", "Tensions"]
    expect(page.get_by_role("tab", name="Blocs")).to_have_attribute("aria-selected", "true")


def test_types_are_drawn_and_named_as_they_say(page, tmp_path):
    open_page(page, tmp_path, page_of_words(tmp_path, WORDS))
    settle(page)
    drawn = page.evaluate(
        """() => ["alba owns borea", "alba lobbies borea"].map((id) => {
          const { color, dashes } = ag.inside.edgeOf(id).options;
          return [color.color, dashes];
        })"""
    )
    assert drawn == [[LIGHT["hue-teal"], False], [LIGHT["hue-orange"], [14, 4]]]
    assert "holds" not in texts_of(read_svg(page, tmp_path))[:8]
    page.keyboard.press("Escape")
    page.get_by_label("Write types on lines").check()
    settle(page)
    assert "names=yes" in page.url
    texts = texts_of(read_svg(page, tmp_path))
    assert {"holds", "lobbies", "sits on board of"} <= set(texts)
