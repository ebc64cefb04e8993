"""The page's text: the same each time, complete, and let in by its own policy."""

from __future__ import annotations

import json
import re

import pytest
from making import claim, graph_of
from pages import page_of, read_record

from graph.files.layout_file import Layout
from graph.page import assets
from graph.page.columns import pack
from graph.page.payload import build_payload
from graph.page.render import render_page, write_island, write_policy
from graph.page.theme import DARK, LIGHT
from graph.page.vis import read_library

CLAIMS = ("us backs fsa", claim("turkey fights ypg", at="p2", start="2016"), "nato backs fsa")


def payload_of(*claims, **more):
    graph = graph_of(*claims, **more)
    return build_payload(graph, Layout(dict.fromkeys(graph, (0.0, 0.0))))


def test_the_same_claims_give_the_same_bytes():
    assert page_of(*CLAIMS) == page_of(*CLAIMS)


def test_the_order_of_the_claims_changes_only_their_order():
    one, other = payload_of(*CLAIMS), payload_of(*reversed(CLAIMS))
    assert one == other


def test_rendering_asks_for_nothing_but_the_record():
    payload = payload_of(*CLAIMS)
    assert render_page(payload) == render_page(json.loads(json.dumps(payload)))


def test_the_page_is_one_document_with_title_language_and_viewport():
    html = page_of(*CLAIMS)
    assert html.startswith('<!doctype html>\n<html lang="en">')
    assert '<meta charset="utf-8">' in html
    assert '<meta name="viewport"' in html
    assert "<title>A test</title>" in html


def test_the_page_asks_for_nothing_outside():
    html = page_of(*CLAIMS)
    own = html.split("<script>")[0] + html.split("</script>")[-1]
    assert re.findall(r'(?:src|href|action)="(?!data:,)[^"]*"', own) == []
    assert "sourceMappingURL" not in html
    assert "@import" not in html
    assert "url(" not in html.split("</style>")[0]


def test_the_record_is_the_whole_payload_in_columns():
    payload = payload_of(*CLAIMS)
    assert read_record(render_page(payload)) == json.loads(json.dumps(pack(payload)))


def test_the_island_is_sorted_and_closes_nothing():
    text = write_island({"b": "</script><!--", "a": "\u2028\u2029"})
    assert "<" not in text
    assert "\u2028" not in text
    assert text.index('"a"') < text.index('"b"')
    assert json.loads(text) == {"b": "</script><!--", "a": "\u2028\u2029"}


def test_the_policy_allows_each_script_by_its_hash_and_nothing_unsafe():
    policy = write_policy(assets.list_scripts(), assets.list_styles())
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "require-trusted-types-for 'script'" in policy
    assert all(asset.hash in policy for asset in assets.list_scripts())


def test_no_script_or_style_ends_its_own_element():
    for asset in (*assets.list_scripts(), *assets.list_styles()):
        assert not re.search(r"</(?:script|style)|<!--", asset.text, re.IGNORECASE)
        assert "\r" not in asset.text


def test_the_library_is_the_version_that_the_painter_was_written_for():
    assert "@version 9.1.2" in read_library()[:400]


def test_light_and_dark_name_the_same_colours():
    assert LIGHT.keys() == DARK.keys()


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_lines_and_dots_contrast_with_the_background(palette):
    for name, colour in palette.items():
        least = 7 if name == "label" else 3
        if name != "canvas":
            assert contrast(colour, palette["canvas"]) >= least - 0.15, name


def test_claims_are_grouped_by_source_and_paragraph():
    payload = payload_of(
        claim("a backs b", at="p11"), claim("a backs b", at="p2"), claim("a backs c", source="t")
    )
    assert [(each["source"], each["at"]) for each in payload["claims"]] == [
        ("s", "p2"), ("s", "p11"), ("t", "p1"),
    ]  # fmt: skip
