"""The stages of the benchmark in a real Chromium: our page, pyvis's page, and the live page.

Pages are opened from files and offline. Ours is usable when it says that it is ready; pyvis's when
its layout has stabilized. What a reader does is measured until the next frame has been painted,
suggestions until they are in the list. All times are milliseconds.
"""

from __future__ import annotations

import importlib
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chromium import find_chromium
from setup_env import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--enable-precise-memory-info",
)
PATIENCE = 120_000
"""Milliseconds after which a page counts as not usable."""
WAITED = 3
"""Seconds that a browser has to start."""
EDITS = 5

NOTE_FRAMES = """
const { stroke } = CanvasRenderingContext2D.prototype;
CanvasRenderingContext2D.prototype.stroke = function () {
  CanvasRenderingContext2D.prototype.stroke = stroke;
  requestAnimationFrame(() => setTimeout(() => { window.drawn = performance.now(); }));
  stroke.call(this);
};
"""
LONGEST = """() => new Promise((done) => {
  const [{ startTime: end }] = performance.getEntriesByName("ready");
  new PerformanceObserver((list) => {
    const tasks = list.getEntries().filter(({ startTime }) => startTime < end);
    done(Math.max(0, ...tasks.map(({ duration }) => duration)));
  }).observe({ type: "longtask", buffered: true });
  setTimeout(done, 1000, 0); // where no task took long, nothing is observed
})"""
NOTE_READY = """
new MutationObserver(() => {
  if (document.body?.dataset.ready) window.usable ??= performance.now();
}).observe(document, { attributes: true, childList: true, subtree: true });
"""
NOTE_RESTED = """
let made;
Object.defineProperty(window, "network", {
  get: () => made,
  set: (given) => {
    made = given;
    made.once("stabilizationIterationsDone", () => { window.usable = performance.now(); });
  },
});
"""
WAIT = """(patience) => new Promise((done) => {
  const look = () => {
    if (window.usable && window.drawn) done(true);
    else if (performance.now() > patience) done(false);
    else setTimeout(look, 10);
  };
  look();
})"""
MEASURE = """
window.median = (taken) => taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)];
window.painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
window.times = async (runs, work, ended) => {
  const taken = [];
  for (let turn = 0; turn < runs; turn += 1) {
    const before = performance.now();
    work(turn);
    await ended();
    taken.push(performance.now() - before);
    await painted();
  }
  return median(taken);
};
"""
REDRAW = """() => {
  const drawn = ag.inside.network;
  const context = drawn.canvas.getContext();
  return times(20, (turn) => {
    drawn.body.view.translation.x += turn % 2 ? 3 : -3;
    drawn.redraw();
    context.getImageData(0, 0, 1, 1); // until then, nothing need have been painted
  }, () => {});
}"""
OPEN = """() => {
  const camps = ag.data.record.overview?.camps ?? [];
  return camps.length ? times(5, (turn) => {
    ag.state.set({ camp: String(turn % camps.length) });
  }, painted) : null;
}"""
SEARCH = """async () => {
  const input = document.getElementById("finder-input");
  const list = document.getElementById(input.getAttribute("aria-controls"));
  const type = (text) => { input.value = text; input.dispatchEvent(new Event("input")); };
  const listed = async () => {
    while (list.hidden || !list.children.length) await new Promise((done) => setTimeout(done));
    list.getBoundingClientRect();
  };
  input.focus();
  await painted();
  const names = ag.data.ids.map((id) => ag.data.actor(id).name);
  const taken = [];
  const texts = [names[0], names.at(-1).slice(0, -1), names[9].slice(1), `${names[5]}x`, names[7]];
  for (const text of texts) {
    taken.push(await times(1, () => type(text), listed));
    type("");
  }
  return median(taken);
}"""
FILTER = """() => {
  const scopes = [
    { types: ["backs"] }, {}, { as_of: "2015" }, { modes: ["act"] }, { signs: ["negative"] }, {},
  ];
  return times(scopes.length, (turn) => {
    ag.state.set({ scope: ag.scope.make(scopes[turn]) });
  }, painted);
}"""
SELECT = """() => times(7, (turn) => {
  ag.state.set({ select: ag.data.ids[turn * 7 % ag.data.ids.length] });
}, painted)"""
PATH = """() => times(7, (turn) => {
  ag.state.set({ select: "", from: ag.data.ids[turn], to: ag.data.ids.at(-1 - turn) });
}, painted)"""
DONE = {
    "redraw": REDRAW,
    "open a camp": OPEN,
    "redraw with a camp open": REDRAW,
    "search": SEARCH,
    "filter": FILTER,
    "select": SELECT,
    "path": PATH,
}
"""What is done in turn; null is what a network is too small for."""
SHOWN = """(title) => new Promise((done) => {
  const look = () => {
    const frame = document.querySelector("iframe:not(.is-coming)");
    if (frame?.contentDocument?.title === title) done();
    else requestAnimationFrame(look);
  };
  look();
})"""

Found = Iterator[tuple[str, float]]


def page(folder: Path) -> Found:
    """Open the page of a project, and do what a reader does."""
    sys.path.append(str(ROOT / "tests"))
    text = (folder / "page.html").read_text(encoding="utf-8")
    path = folder / "open.html"
    path.write_text(importlib.import_module("bundles").open_modules(text), encoding="utf-8")
    with browsing() as browser:
        opened = open_page(browser, path, NOTE_READY)
        yield from list_times(opened, "page: ")
        usable = opened.evaluate("window.usable")
        yield "memory: page", opened.evaluate("performance.memory.usedJSHeapSize / 1e6")
        for name, work in DONE.items():
            taken = opened.evaluate(work)
            if taken is not None:
                yield f"page: {name}", taken
    yield "page: longest task until usable", find_longest(folder / "page.html", usable)


def find_longest(path: Path, usable: float) -> float:
    """Open a page as a reader does, and return its longest task until it is usable.

    Nothing is attached to the browser until then: a debugger looks for the place of each exception
    in the whole script, and vis-network causes many to find out what the browser can do.
    """
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        flags = (*FLAGS, "--remote-debugging-port=0", "--window-size=1280,800")
        command = [str(find_chromium()), *flags, f"--user-data-dir={profile}"]
        command.append(path.resolve().as_uri())
        quiet = subprocess.DEVNULL
        started = subprocess.Popen(command, stdout=quiet, stderr=quiet)
        with started as process, sync_playwright() as playwright:
            try:
                time.sleep(WAITED + 2 * usable / 1000)
                port = Path(profile, "DevToolsActivePort").read_text(encoding="utf-8").split()[0]
                browser = playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{port}")
                return float(browser.contexts[0].pages[0].evaluate(LONGEST))
            finally:
                process.kill()


def pyvis_page(folder: Path) -> Found:
    """Open the page that pyvis made."""
    with browsing() as browser:
        opened = open_page(browser, folder / "pyvis.html", NOTE_RESTED)
        yield from list_times(opened, "other: pyvis page, ")
        yield "size: pyvis page, MB", (folder / "pyvis.html").stat().st_size / 1e6


def watch(folder: Path) -> Found:
    """Measure the time from a save until the page of `watch` shows it."""
    command = [sys.executable, "-P", "-u", "-m", "graph", "watch", "--no-open"]
    started = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True)
    with started as process, browsing() as browser:
        found = re.search(r"http://\S+", process.stdout.readline() if process.stdout else "")
        try:
            taken = time_edits(browser, found[0] if found else "", folder / "data" / "actors.yaml")
            yield "page: from save to shown", 1000 * statistics.median(taken)
        finally:
            process.kill()


def time_edits(browser: Browser, url: str, file: Path) -> Iterator[float]:
    """Change the title repeatedly; yield the seconds until the page shows it."""
    text = file.read_text(encoding="utf-8")
    opened = browser.new_page()
    opened.goto(url)
    opened.locator("iframe:not(.is-coming)").wait_for()
    for number in range(EDITS):
        title = f"Edit {number}"
        before = time.perf_counter()
        file.write_text(re.sub("(?m)^title: .*", f"title: {title}", text), encoding="utf-8")
        opened.evaluate(SHOWN, title)
        yield time.perf_counter() - before
    file.write_text(text, encoding="utf-8")


@contextmanager
def browsing() -> Iterator[Browser]:
    """Start Chromium."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(FLAGS))
        yield browser
        browser.close()


def open_page(browser: Browser, path: Path, usable: str) -> Page:
    """Open a page from a file, offline, and wait until it is usable."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.set_default_timeout(PATIENCE)
    context.route("http*://**", lambda route: route.abort())
    opened = context.new_page()
    opened.add_init_script(MEASURE + NOTE_FRAMES + usable)
    opened.goto(path.as_uri(), wait_until="commit")
    opened.evaluate(WAIT, PATIENCE)
    return opened


def list_times(opened: Page, prefix: str) -> Found:
    """Yield when the first frame was painted, and when the page was usable, where it was."""
    for what, name in (("first frame", "drawn"), ("usable", "usable")):
        value: Any = opened.evaluate(f"window.{name}")
        if value:
            yield f"{prefix}{what}", value
