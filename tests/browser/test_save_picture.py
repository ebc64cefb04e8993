"""Save picture: a PNG and an SVG of what is shown, to be read away from the page."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from urllib.parse import quote

import pytest
from making import claim, dataset_of
from pages import (
    SVG,
    article_page,
    list_violations,
    open_page,
    page_of,
    read_svg,
    render_graph,
    save_picture,
    settle,
    texts_of,
)
from playwright.sync_api import expect
from rounds import also

from graph.model.bidi import escape_marks
from graph.model.graph import build_graph
from graph.model.records import Actor
from graph.page.theme import LIGHT

pytestmark = pytest.mark.browser

WHOLE = "Scores are for the whole network, not for what is shown."
NASTY = (
    "</text><script>window.ran=1</script>]]>&amp;<!-- \"'<image href='http://x.example/'/> "
    "\u2028\u202eback\u202c\ufeff\u0000\u001b[31m\ufffe"
)
FIT = (
    escape_marks(NASTY)
    .replace("\u0000", "\ufffd")
    .replace("\u001b", "\ufffd")
    .replace("\ufffe", "\ufffd")
)
CLAIMS = (
    claim("us backs ypg", start="2014", end="2017"),
    claim("turkey fights ypg", mode="label"),
    claim("turkey fights ypg", stance="denies", by="turkey"),
    "ypg part-of sdf",
)


def size_of_png(path):
    data = path.read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")


def count_colours(page, path, scale=1):
    """How many pixels of each colour a picture has, as a browser draws it so many times larger."""
    import base64

    kind = "svg+xml" if path.suffix == ".svg" else "png"
    data = base64.b64encode(path.read_bytes()).decode("ascii")
    return page.evaluate(
        """async ([address, scale]) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = document.createElement("canvas");
          const size = [image.naturalWidth, image.naturalHeight].map((side) => side * scale);
          [canvas.width, canvas.height] = size;
          const context = canvas.getContext("2d");
          context.drawImage(image, 0, 0, ...size);
          const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
          const counts = {};
          for (let at = 0; at < data.length; at += 4) {
            const colour = "#" + [...data.slice(at, at + 3)]
              .map((value) => value.toString(16).padStart(2, "0")).join("");
            counts[colour] = (counts[colour] ?? 0) + 1;
          }
          return counts;
        }""",
        [f"data:image/{kind};base64,{data}", scale],
    )


def test_the_svg_says_whose_claims_these_are_what_is_shown_and_who(page, tmp_path):
    open_page(page, tmp_path, article_page(), "#types=backs&as_of=2015&unknown=keep")
    texts = texts_of(read_svg(page, tmp_path))
    together = " ".join(texts)
    assert texts[0] == page.title()
    assert page.locator("#banner").inner_text() in together
    assert page.locator("#scope-line").inner_text().strip() in together
    shown = page.evaluate("""() => {
      const { full, faint } = ag.inside.shown();
      const labels = new Map(ag.inside.nodes().map(({ id, label }) => [id.slice(1), label]));
      return [...full, ...faint].map((id) => labels.get(id).split("\\n").join(" "));
    }""")
    assert len(shown) > 30
    assert [name for name in shown if name not in together] == []


def test_every_line_carries_its_claim_and_every_dot_its_name(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS))
    titles = [each.findtext(f"{SVG}title") for each in read_svg(page, tmp_path).iter(f"{SVG}g")]
    said = [title for title in titles if title.startswith("According to")]
    assert len(said) == 3
    assert titles[-4:] == ["SDF", "TURKEY", "US", "YPG"]


def test_the_legend_explains_what_occurs_and_nothing_else(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS))
    texts = texts_of(read_svg(page, tmp_path))
    legend = texts[texts.index("Claimed relations") : texts.index("Claims")]
    assert legend == [
        "Claimed relations", "backs", "fights", "part of", "Strength", "stated outright",
        "only in passing (epithet)",
        "Marks", "contested", "ended, with years", "Actors", "State",
    ]  # fmt: skip
    page.goto(page.url + "#types=part-of")
    texts = texts_of(read_svg(page, tmp_path))
    assert texts[texts.index("Claimed relations") : texts.index("Claims")] == [
        "Claimed relations", "part of", "Strength", "stated outright",
        "Marks", "no relation shown", "Actors", "State",
    ]  # fmt: skip


def test_what_is_left_out_of_the_page_is_left_out_of_the_picture(page, tmp_path):
    text = page_of("us backs ypg", "us backs fsa", kinds={"fsa": "armed-group"})
    open_page(page, tmp_path, text, "#kinds=state")
    assert "FSA" not in texts_of(read_svg(page, tmp_path))


def test_the_same_view_gives_the_same_bytes_wherever_it_is_viewed(page, tmp_path):
    open_page(page, tmp_path, article_page(), "#types=backs,fights")
    one = save_picture(page, tmp_path, "SVG").read_bytes()
    page.set_viewport_size({"width": 900, "height": 600})
    page.get_by_role("button", name="Zoom in").click()
    settle(page)
    assert save_picture(page, tmp_path, "SVG").read_bytes() == one
    page.emulate_media(color_scheme="dark")
    assert save_picture(page, tmp_path, "SVG").read_bytes() == one


def test_a_picture_of_the_dark_page_is_light_and_the_page_stays_dark(page, tmp_path):
    page.emulate_media(color_scheme="dark")
    open_page(page, tmp_path, page_of(*CLAIMS))
    colour = "ag.inside.edgeOf('us backs ypg').options.color.color"
    before = page.evaluate(colour)
    counts = count_colours(page, save_picture(page, tmp_path, "PNG"))
    assert max(counts, key=counts.get) == LIGHT["canvas"]
    assert page.evaluate(colour) == before != LIGHT["sign-positive"]


@pytest.mark.parametrize("hash", ["#from=us&to=turkey", *also("", "#select=turkey")])
def test_the_png_is_twice_as_large_as_the_svg_and_draws_the_same(page, tmp_path, hash):
    open_page(page, tmp_path, page_of(*CLAIMS), hash)
    svg, png = (save_picture(page, tmp_path, kind) for kind in ("SVG", "PNG"))
    root = ElementTree.fromstring(svg.read_bytes())
    width, height = (int(root.get(side)) for side in ("width", "height"))
    assert size_of_png(png) == (2 * width, 2 * height)
    vector, pixels = count_colours(page, svg, 2), count_colours(page, png)
    hue, line = LIGHT["hue-blue"], LIGHT["sign-negative"]
    for colour in (LIGHT["canvas"], hue, line, LIGHT["label"]):
        assert pixels[colour] > 40, colour
        assert vector[colour] == pytest.approx(pixels[colour], rel=0.05), colour


def test_a_selection_comes_before_the_rest_and_is_announced(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS), "#select=turkey")
    root = read_svg(page, tmp_path)
    assert "1 of 3 claimed relations: hostile tie of TURKEY." in texts_of(root)
    veil = [each for each in root.iter(f"{SVG}rect") if each.get("fill-opacity")]
    assert len(veil) == 1
    settle(page)  # else the part that is seen may be noted over the new address
    page.goto(page.url.split("#")[0] + "#select=" + quote("turkey fights ypg"))
    page.get_by_role("heading", name="Claimed: TURKEY and YPG fight each other").wait_for()
    assert "Claimed: TURKEY and YPG fight each other" in texts_of(read_svg(page, tmp_path))


def test_what_dots_are_sized_by_is_said_with_what_it_means(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS), "#size=degree")
    together = " ".join(texts_of(read_svg(page, tmp_path)))
    measure = page.evaluate("ag.data.record.measures[0]")
    assert f"Dots are sized by degree. {measure['means']} {measure['means_not']}" in together


def test_scores_of_the_whole_network_are_called_so_where_less_is_shown(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS), "#size=closeness")
    assert WHOLE not in " ".join(texts_of(read_svg(page, tmp_path)))
    page.goto(page.url + "&modes=act")
    assert f"Dots are sized by closeness. {WHOLE}" in " ".join(texts_of(read_svg(page, tmp_path)))


def test_what_is_out_of_focus_is_left_out_and_said(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS), "#near=us:1")
    texts = texts_of(read_svg(page, tmp_path))
    assert "TURKEY" not in texts
    assert "out of focus" in " ".join(texts)


def test_lines_in_the_svg_are_dashed_and_weighed_as_in_the_page(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS))
    (group,) = [
        each for each in read_svg(page, tmp_path).iter(f"{SVG}g")
        if "fight each other" in each.findtext(f"{SVG}title")
    ]  # fmt: skip
    line = group.find(f"{SVG}path")
    assert line.get("stroke") == LIGHT["sign-negative"]
    stroke = page.evaluate("ag.data.record.strokes['dash-dotted'].label")
    assert line.get("stroke-dasharray").split() == [str(length) for length in stroke["dashes"]]
    assert float(line.get("stroke-width")) == stroke["width"]


def test_hostile_text_is_text_in_the_svg(page, tmp_path):
    made = dataset_of("us backs ypg", actors=[Actor("us", NASTY, "state")])
    open_page(page, tmp_path, render_graph(build_graph(replace(made, title=NASTY))))
    path = save_picture(page, tmp_path, "SVG")
    source = path.read_text(encoding="utf-8")
    root = ElementTree.fromstring(source)
    assert FIT in [title.text for title in root.iter(f"{SVG}title")]
    tags = {each.tag.removeprefix(SVG) for each in root.iter()}
    assert tags <= {"svg", "title", "desc", "g", "path", "rect", "text"}
    names = {name for each in root.iter() for name in each.attrib}
    assert not [
        name for name in names if name.startswith("on") or "href" in name or "style" in name
    ]
    assert re.findall(r"https?://[^\"&<]*", source)[0] == SVG.strip("{}")
    assert "url(" not in source
    page.goto(path.as_uri())
    assert page.evaluate("window.ran") is None


def test_right_to_left_and_chinese_names_are_in_the_picture_as_written(page, tmp_path):
    names = {"sdf": "قسد (قوات سوريا)", "il": "ישראל", "cn": "中华人民共和国"}
    actors = [Actor(id, name, "state") for id, name in names.items()]
    open_page(page, tmp_path, page_of("sdf backs il", "cn backs il", actors=actors))
    root = read_svg(page, tmp_path)
    titles = [title.text for title in root.iter(f"{SVG}title")]
    together = " ".join(texts_of(root))
    for name in names.values():
        assert name in titles
        assert name in together
    counts = count_colours(page, save_picture(page, tmp_path, "PNG"))
    assert counts[LIGHT["label"]] > 200


def test_names_keep_to_their_middle_where_letters_are_wider(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg"))
    labels = [each for each in read_svg(page, tmp_path).iter(f"{SVG}text") if each.text == "YPG"]
    x = page.evaluate("(([a, b]) => a.x - b.x)(['us', 'ypg'].map(ag.drawing.baseOf))")
    (other,) = {each.get("x") for each in labels}
    assert {each.get("text-anchor") for each in labels} == {"middle"}
    us = [each for each in read_svg(page, tmp_path).iter(f"{SVG}text") if each.text == "US"]
    assert float(us[0].get("x")) - float(other) == pytest.approx(x, abs=0.6)


def test_the_choice_is_made_with_the_keyboard_alone(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg"))
    page.get_by_role("button", name="Save picture").focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Save picture")
    expect(dialog.get_by_role("button", name="PNG")).to_be_focused()
    assert list_violations(page) == []
    page.keyboard.press("Tab")
    expect(dialog.get_by_role("button", name="SVG")).to_be_focused()
    with page.expect_download():
        page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Save picture")).to_be_focused()
    expect(page.locator("#share-note")).to_have_text("Saved as a-test.svg.")


def test_a_picture_too_large_for_a_browser_is_made_smaller_and_says_so(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg"))
    page.goto(page.url + "#moved=us:-9000:0,ypg:9000:0")
    width, _ = size_of_png(save_picture(page, tmp_path, "PNG"))
    assert width in range(15_990, 16_001)
    expect(page.locator("#share-note")).to_contain_text("It is at 0.9 times the size")


def test_a_page_without_actors_gives_a_picture_that_says_so(page, tmp_path):
    open_page(page, tmp_path, page_of())
    texts = texts_of(read_svg(page, tmp_path))
    assert texts[0] == "A test"
    assert "Claimed relations" not in texts
