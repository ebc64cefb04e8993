"""Pages of small datasets and of the article, opened from a file as a reader would."""

from __future__ import annotations

import json
import math
import re
import xml.etree.ElementTree as ElementTree
from functools import cache
from hashlib import sha256
from pathlib import Path

from bundles import open_modules
from keeping import keep_results
from making import dataset_of

from graph import api as workflow
from graph.files.layout_file import Layout, layout_path, read_layout
from graph.model.drawing import Drawing
from graph.model.graph import build_graph
from graph.page.payload import build_payload
from graph.page.picture import draw_graph
from graph.page.render import render_page

VIEW = "() => [ag.inside.network.getScale(), ag.inside.network.getViewPosition().x]"
"""What determines which part of the picture is seen."""
SVG = "{http://www.w3.org/2000/svg}"
DATA = Path(__file__).resolve().parent.parent / "data"


def page_of(*claims, **more):
    """Render the page of some claims."""
    return render_graph(build_graph(dataset_of(*claims, **more)))


@keep_results
def render_graph(graph, known=None):
    return render_page(build_payload(graph, draw_graph(graph, known)))


def draw_in_ring(ids, *_, **__):
    """Draw actors in a ring, for a test that does not look at the drawing: a search takes long."""
    steps = {id: 2 * math.pi * at / len(ids) for at, id in enumerate(sorted(ids))}
    ring = {id: (round(400 * math.cos(at)), round(250 * math.sin(at))) for id, at in steps.items()}
    return Drawing(ring)


@keep_results
def render_in_ring(graph):
    """Render the page of a graph for a test that does not look at the drawing."""
    return render_page(build_payload(graph, Layout(draw_in_ring(list(graph)).positions)))


@cache
def article_page():
    graph = workflow.load(DATA)
    return render_graph(graph, read_layout(layout_path(DATA), sorted(graph))[0])


def read_record(html):
    """Read the record in a page, as it was packed."""
    island = re.search(r'<script type="application/json" id="data">(.*?)</script>', html)
    return json.loads(island[1])


def places_in(html):
    """Read the positions in a page, by actor."""
    record = read_record(html)
    ids = [record["values"][index] for index in record["actors"]["columns"]["id"]]
    numbers = record["positions"]
    return dict(zip(ids, zip(numbers[::2], numbers[1::2], strict=True), strict=True))


def open_page(page, folder, text, hash=""):
    """Open a page from its file and wait for the picture."""
    page.goto(_write_once(folder.parent, text).as_uri() + hash)
    page.locator("body[data-ready=yes]").wait_for()
    return page


@cache
def _write_once(folder, text):
    """Write a page where all tests find it: Chromium keeps what it compiled at an address."""
    opened = open_modules(text).encode("utf-8")
    file = folder / "pages" / sha256(opened).hexdigest() / "actors.html"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(opened)
    return file


STILL = """async () => {
  const seen = () => {
    const { x, y } = ag.drawing.toBase(ag.vis.centre());
    return [Math.round(x), Math.round(y), Number(ag.vis.scale().toPrecision(4))].join();
  };
  const isNoted = () => {
    const { at } = ag.state.get();
    if (!ag.vis.frame.clientWidth) return true; // on paper
    return at ? [at.x, at.y, at.scale].join() === seen() : ag.network.isUntouched();
  };
  let [still, last] = [0, ""];
  for (let frame = 0; still < 5; frame += 1) {
    if (frame > 600) throw new Error(`The picture does not come to rest: ${last}`);
    await new Promise(requestAnimationFrame);
    const now = JSON.stringify([seen(), location.hash, document.getAnimations().length]);
    still = now === last && isNoted() ? still + 1 : 0;
    last = now;
  }
}"""


def settle(page):
    """Wait until the picture no longer moves and the address has the part of it that is seen."""
    page.evaluate(STILL)


def details(page):
    return page.get_by_role("region", name="Details")


def actor_button(page, name):
    """The button for an actor of the picture."""
    group = page.get_by_role("group", name="Actors in the picture")
    return group.get_by_role("button", name=name)


def point_of(page, id):
    """Where an actor's dot is on the screen."""
    return page.evaluate(
        """(id) => {
          const { x, y } = ag.inside.nodeOf(id);
          const point = ag.inside.network.canvasToDOM({ x, y });
          const frame = ag.vis.frame.getBoundingClientRect();
          return [frame.left + point.x, frame.top + point.y];
        }""",
        id,
    )


def click_actor(page, id):
    """Click an actor's dot, once the picture is at rest."""
    settle(page)
    page.mouse.click(*point_of(page, id))


def choose(page, box, text):
    """Type into a combobox and take what it offers first."""
    field = page.get_by_role("combobox", name=box, exact=True)
    field.fill(text)
    field.press("Enter")


def list_violations(page):
    """What axe finds in a page that has come to rest, with where: what fades in has no contrast."""
    from axe_playwright_python.sync_playwright import Axe

    page.evaluate("Promise.allSettled(document.getAnimations().map((each) => each.finished))")
    results = Axe().run(page)
    return [
        (violation["id"], [node["html"][:120] for node in violation["nodes"]])
        for violation in results.response["violations"]
    ]


class Held:
    """Requests to an address that are held until a test lets them go."""

    def __init__(self, page, pattern):
        self._page = page
        self._routes = []
        page.route(pattern, lambda route: self._routes.append(route))  # noqa: PLW0108 (playwright marks it)

    def wait_for(self, number):
        """Wait for so many requests."""
        for _ in range(500):
            if len(self._routes) >= number:
                break
            self._page.wait_for_timeout(10)
        assert len(self._routes) == number

    def answer(self, number):
        """Let a request go, and let the page act on its answer."""
        route = self._routes[number]
        route.continue_()
        route.request.response().finished()
        self._page.wait_for_timeout(50)


def address(page):
    """The address of a page, less the part of the picture that is seen: it comes when it can."""
    return re.sub(r"&at=[^&]*", "", page.url)


def save_picture(page, folder, kind):
    """Save a picture as a reader does; return its file."""
    page.get_by_role("button", name="Save picture").click()
    dialog = page.get_by_role("dialog", name="Save picture")
    with page.expect_download() as download:
        dialog.get_by_role("button", name=kind).click()
    path = folder / f"picture.{kind.lower()}"
    download.value.save_as(path)
    assert download.value.suggested_filename.endswith(f".{kind.lower()}")
    return path


def read_svg(page, folder):
    return ElementTree.fromstring(save_picture(page, folder, "SVG").read_bytes())


def texts_of(root):
    """The texts that are heard and found: each name once, without its halo."""
    return [each.text for each in root.iter(f"{SVG}text") if not each.get("aria-hidden")]
