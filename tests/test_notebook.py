"""A page inside a notebook: one frame, kept apart, that works."""

from html.parser import HTMLParser

import pytest
from making import claim, graph_of
from pages import actor_button, details, places_in
from playwright.sync_api import expect

import graph as ag
from graph.files.layout_file import Layout, layout_path, write_layout


@pytest.fixture
def graph():
    return graph_of(claim("us backs fsa"), claim("turkey backs fsa"))


class Frame(HTMLParser):
    """Read the attributes of the one element that there is."""

    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)
        ((self.tag, self.attributes),) = self.found

    def handle_starttag(self, tag, attributes):
        self.found.append((tag, dict(attributes)))


def test_the_text_is_the_page_that_build_writes(tmp_path):
    built = ag.build("data", tmp_path / "actors.html")
    assert ag.to_html(ag.load("data"), "data") == built.page.read_text(encoding="utf-8")


def test_actors_are_placed_as_in_the_layout_file(tmp_path, graph):
    write_layout(layout_path(tmp_path), Layout({"us": (1234.0, -4321.0)}))
    assert places_in(ag.to_html(graph, tmp_path))["us"] == (1234, -4321)
    assert places_in(ag.to_html(graph))["us"] != (1234, -4321)


def test_nothing_is_written(tmp_path, graph, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ag.show(graph, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_notebook_gets_one_frame_that_reaches_nothing_around_it(graph):
    frame = Frame(ag.show(graph)._repr_html_())
    assert frame.tag == "iframe"
    assert frame.attributes["srcdoc"] == ag.to_html(graph)
    assert "allow-same-origin" not in frame.attributes["sandbox"]


def test_a_terminal_gets_a_line(graph):
    assert repr(ag.show(graph)) == "Page with 3 actors and 2 claims (displayed in a notebook)"


def test_a_view_cannot_break_out_of_its_place(graph):
    page = ag.to_html(graph, view='"><script>alert(1)</script>')
    assert "<script>alert(1)" not in page


@pytest.mark.browser
def test_the_page_works_in_its_frame(page, tmp_path, graph):
    notebook = tmp_path / "notebook.html"
    output = ag.show(graph, view="select=fsa")._repr_html_()
    notebook.write_text(f"<!doctype html><title>n</title>{output}", encoding="utf-8")
    page.goto(notebook.as_uri())
    frame = page.frame_locator("iframe")
    frame.locator("body[data-ready=yes]").wait_for()
    expect(details(frame)).to_contain_text("backs")
    actor_button(frame, "turkey").focus()
    page.keyboard.press("Enter")
    expect(details(frame).get_by_role("heading", name="TURKEY", exact=True)).to_be_visible()
    details(frame).get_by_role("link", name="FSA", exact=True).click()
    expect(details(frame).get_by_role("heading", name="FSA", exact=True)).to_be_visible()
