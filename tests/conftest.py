"""What tests share: laws without a clock, a real Chromium, a page that fails on any trouble."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import settings

# Last, so that scripts/build.py and scripts/test.py hide no package of these names.
sys.path.append(str(Path(__file__).resolve().parent.parent / "scripts"))

import chromium

# How long an example takes says nothing of a law, and depends on what else the machine does.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
OWN = ("file:", "data:", "blob:", "about:")
REPORT_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", (event) =>
  console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
"""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Mark every test that uses the browser, so that `--no-browser` skips it."""
    for item in items:
        if "browser" in item.fixturenames:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def chrome_path():
    try:
        return chromium.find_chromium()
    except chromium.NoChromiumError as error:
        pytest.fail(str(error))


@pytest.fixture(scope="session")
def browser(chrome_path):
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chrome_path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def problems():
    """What went wrong in `page` so far; a test that provokes something reads and clears it."""
    return []


@pytest.fixture
def page(browser, problems):
    """A fresh page, 1280 x 800; console errors, page errors and outside requests fail the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True)
    context.set_default_timeout(10_000)
    context.add_init_script(REPORT_VIOLATIONS)
    watch(context, problems)
    yield context.new_page()
    context.close()
    assert problems == []


def watch(context, problems, own=()):
    def on_console(message):
        if message.type == "error":
            problems.append(f"console: {message.text}")

    def on_request(request):
        if not request.url.startswith((*OWN, *own)):
            problems.append(f"request: {request.url}")

    context.on("console", on_console)
    context.on("weberror", lambda error: problems.append(f"page error: {error.error}"))
    context.on("request", on_request)
