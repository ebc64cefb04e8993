"""Texts that try to be more than text: each is shown unchanged, and nothing of it runs."""

from __future__ import annotations

import pytest
from hostile import NASTY, as_html, assert_nothing_ran, nasty, shown, written
from pages import actor_button, details, open_page, render_graph
from playwright.sync_api import expect

from graph.model.bidi import escape_marks
from graph.model.dates import parse_date
from graph.model.graph import build_graph
from graph.model.records import Actor, Claim, Dataset, Paragraph, Source
from graph.model.vocabulary import builtin_vocabulary, make_kind, make_type

pytestmark = pytest.mark.browser

SAYS = nasty("says").replace("{from} {to} [a|b] ", "")
"""What no pattern holds anyway is left out: names and forms to choose from."""
IDS = ("constructor", "tostring", "hasownproperty", "中文", "عربي")


def hostile_dataset():
    words = {"meaning": nasty("meaning"), "says": f"{{from}} {SAYS} {{to}}"}
    vocabulary = builtin_vocabulary().extend(
        {"constructor-of": make_type("constructor-of", words)},
        {"constructor": make_kind("constructor", {"label": nasty("kind")})},
    )  # fmt: skip
    paragraphs = {
        id: Paragraph(id, nasty(f"starts-{id}"), nasty(f"gist-{id}"))
        for id in ("p1", "constructor", "__proto__")
    }
    source = Source(
        "constructor", nasty("title"), nasty("author"), nasty("publisher"), nasty("short"),
        parse_date("2024-12-03"), nasty("genre"), nasty("language"), "javascript:window.ran=1",
        paragraphs=paragraphs,
    )  # fmt: skip
    actors = {
        id: Actor(id, nasty(f"name-{id}"), "constructor", nasty(f"said-{id}"),
                  aliases=(nasty(f"alias-{id}"),), named_by="constructor", note=nasty(f"note-{id}"))
        for id in IDS
    }  # fmt: skip
    first, *others = IDS
    common = {
        "quote": nasty("quote"),
        "note": nasty("claimnote"),
        "coder": nasty("coder"),
        "own_voice": False,
    }
    chain = (nasty("by"), "tostring")
    claims = [
        Claim(first, "constructor-of", other, "constructor", at, chain, voice=chain[0], **common)
        for other, at in zip(others, ("p1", "constructor", "__proto__", "nowhere"), strict=True)
    ]  # fmt: skip
    ends = ("constructor", "fights", "tostring")
    claims.append(Claim(*ends, "constructor", "p1", ("tostring",), stance="denies"))
    return Dataset(vocabulary, {"constructor": source}, actors, tuple(claims), nasty("dataset"))


@pytest.fixture(scope="module")
def text():
    return render_graph(build_graph(hostile_dataset()))


@pytest.fixture
def hostile(page, tmp_path, text):
    return open_page(page, tmp_path, text)


def test_title_and_banner_are_shown_unchanged(hostile):
    seen = shown(hostile)
    for field in ("dataset", "short", "genre"):
        assert as_html(written(field)) in seen
    assert hostile.title().startswith("dataset:<script>")
    assert_nothing_ran(hostile)


def test_every_field_of_an_actor_its_claims_and_sources_is_shown_unchanged(hostile):
    actor_button(hostile, "name-constructor").focus()
    hostile.keyboard.press("Enter")
    expect(details(hostile)).to_be_visible()
    seen = shown(hostile)
    fields = (
        "kind", "name-constructor", "alias-constructor", "note-constructor", "name-عربي",
        "said-constructor",
        "starts-p1", "gist-p1", "starts-constructor", "gist-constructor", "starts-__proto__",
        "gist-__proto__", "title", "author", "publisher", "genre", "short", "quote", "claimnote",
        "coder", "by",
    )  # fmt: skip
    assert [field for field in fields if written(field) not in seen] == []
    assert escape_marks(SAYS) in seen
    assert "javascript:window.ran=1" in seen
    assert_nothing_ran(hostile)


def test_no_address_but_the_webs_is_a_link(hostile):
    hostile.goto(hostile.url + "#select=constructor")
    expect(details(hostile)).to_be_visible()
    hrefs = hostile.evaluate("[...document.links].map((link) => link.protocol)")
    assert set(hrefs) == {"file:"}


def test_every_actor_can_be_selected_whatever_its_id(hostile):
    for id in IDS:
        hostile.goto(hostile.url.split("#")[0] + f"#select={id}")
        heading = details(hostile).get_by_role("heading", level=2)
        assert heading.evaluate("(element) => element.textContent") == written(f"name-{id}")
    assert_nothing_ran(hostile)


def test_every_actor_is_drawn_whatever_its_id(hostile):
    places = hostile.evaluate("ag.data.ids.map((id) => [id, ag.inside.nodeOf(id).x])")
    assert sorted(id for id, _ in places) == sorted(IDS)
    assert all(isinstance(x, int | float) for _, x in places)
    assert len(hostile.evaluate("Object.keys(ag.inside.network.body.edges)")) == len(IDS) - 1


def test_search_offers_what_was_written_and_runs_nothing(hostile):
    box = hostile.get_by_role("combobox", name="Search actors")
    box.fill("name constructor")
    assert written("name-constructor") in shown(hostile)
    box.fill(NASTY)
    box.press("Enter")
    assert_nothing_ran(hostile)


def test_paths_show_what_was_written(hostile):
    hostile.goto(hostile.url + "#from=tostring&to=中文")
    expect(hostile.get_by_role("list", name="Paths")).to_be_visible()
    seen = shown(hostile)
    for field in ("by", "short", "said-constructor"):
        assert written(field) in seen
    assert_nothing_ran(hostile)


@pytest.mark.parametrize(
    "hash",
    ["#select=<img src=x onerror=window.ran=1>", "#from=__proto__&to=constructor", "#__proto__=x",
     "#select=%E0%A4%A&types=%", "#select=constructor,constructor", "#constructor=1&tab=__proto__"],
)  # fmt: skip
def test_a_hostile_address_opens_the_page_nevertheless(page, tmp_path, text, hash):
    open_page(page, tmp_path, text, hash)
    assert_nothing_ran(page)


INJECT = """() => {
  const script = document.createElement("script");
  let refused = "";
  try { script.textContent = "window.ran = 1"; } catch (error) { refused = error.name; }
  script.append("window.ran = 2");
  document.body.append(script);
  return refused;
}"""


def test_a_script_injected_into_the_page_does_not_run(hostile, problems):
    assert hostile.evaluate(INJECT) == "TypeError"
    assert hostile.evaluate("window.ran") is None
    assert any("CSP: require-trusted-types-for" in problem for problem in problems)
    problems.clear()


def test_markup_is_refused_where_it_would_be_read(page, tmp_path, problems):
    probe = "try { document.body.innerHTML = 'x' } catch (error) { window.refused = error.name }"
    text = render_with_probe(probe)
    open_page(page, tmp_path, text)
    assert page.evaluate("window.refused") == "TypeError"
    assert problems
    problems.clear()


def render_with_probe(script):
    """Render a page that carries one more script of its own, let in by its hash."""
    from making import graph_of

    from graph.page import render
    from graph.page.assets import Asset, list_scripts, list_styles

    page = render_graph(graph_of("us backs ypg"))
    probe = Asset("probe", script)
    old = render.write_policy(list_scripts(), list_styles())
    new = render.write_policy((*list_scripts(), probe), list_styles())
    quoted = [policy.replace("'", "&#39;") for policy in (old, new)]
    assert quoted[0] in page
    return page.replace(*quoted).replace("</body>", f"<script>{script}</script></body>")
