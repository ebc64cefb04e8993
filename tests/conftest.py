"""What tests share: laws without a clock, a real Chromium, a page that fails on any trouble.

No test is timed, but none may wait for ever.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from time import process_time
from unittest.mock import patch

import pytest
from hypothesis import settings

# Last, so that scripts/build.py and scripts/test.py hide no package of these names.
sys.path.append(str(Path(__file__).resolve().parent.parent / "scripts"))

import chromium
from keeping import keep_results
from rounds import IS_THOROUGH
from tabs import KeptTab

from graph.layout import draw

# How long an example takes says nothing of a law, and depends on what else the machine does.
settings.register_profile("untimed", deadline=None, max_examples=30)
settings.register_profile("thorough", deadline=None, max_examples=1000)
settings.load_profile("thorough" if IS_THOROUGH else "untimed")

# A shell starts commands in the background with SIGINT ignored, and so do those that tests start.
signal.signal(signal.SIGINT, signal.default_int_handler)
LONGEST = 300
"""A test that does nothing for so many seconds hangs."""

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
HAS_FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Mark tests that use the browser, for `--no-browser`; Spark first, for it takes longest."""
    for item in items:
        if "browser" in item.fixturenames:
            item.add_marker("browser")
    items.sort(key=lambda item: item.get_closest_marker("spark") is None)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol():
    worked = process_time()

    def check(*_):
        nonlocal worked
        before, worked = worked, process_time()
        if worked - before < 1:
            pytest.fail(f"hangs: it did nothing for {LONGEST} seconds")
        signal.alarm(LONGEST)

    signal.signal(signal.SIGALRM, check)
    signal.alarm(LONGEST)
    try:
        return (yield)
    finally:
        signal.alarm(0)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item):
    report = yield
    item.stash[HAS_FAILED] = item.stash.get(HAS_FAILED, False) or report.failed
    return report


@pytest.fixture(scope="session", autouse=True)
def _drawings_are_kept():
    """Search for each drawing once: that takes seconds, and the same input gives the same one."""
    with patch("graph.page.picture.draw", keep_results(draw)):
        yield


@pytest.fixture(scope="session", autouse=True)
def _nothing_is_kept():
    """Compute everything: results of earlier builds would hide what a change breaks."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ACTOR_GRAPH_CACHE", "off")
        yield


@pytest.fixture(scope="session", autouse=True)
def _no_disk_is_waited_for():
    """Sync nothing: it takes milliseconds each time, and no machine stops but in play."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        yield


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


@pytest.fixture(scope="session")
def kept_tab(browser):
    tab = KeptTab(browser)
    yield tab
    tab.close()


@pytest.fixture
def problems():
    """What went wrong in `page` so far; a test that provokes something reads and clears it."""
    return []


@pytest.fixture
def page(request, kept_tab, problems):
    """An empty tab, 1280 x 800; console errors, page errors and outside requests fail the test."""
    yield kept_tab.take(problems)
    kept_tab.give_back(is_spent=request.node.stash.get(HAS_FAILED, False))
    assert problems == []
