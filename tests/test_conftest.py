"""A test that hangs fails; the tests' tab notes every trouble that a page can have."""

import signal
import subprocess
import sys

import pytest
from tabs import KeptTab

POLICY = (
    '<meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; script-src 'unsafe-inline'\">"
)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<script>console.error('oh')</script>", "console: oh"),
        ("<script>throw new Error('no')</script>", "page error: no"),
        ("<script>Promise.reject(new Error('late'))</script>", "page error: late"),
        ("<img src='http://192.0.2.1/x.png' alt=''>", "request: http://192.0.2.1/x.png"),
        (
            POLICY + "<body><script>eval('1')</script>",
            "CSP: script-src",
        ),
        (POLICY + "<body><p style='color: red'>x</p>", "CSP: style-src"),
    ],
)
def test_a_trouble_is_noted(page, problems, tmp_path, html, expected):
    show(page, tmp_path, html)
    assert any(expected in problem for problem in problems), problems
    problems.clear()


def test_a_page_without_trouble_passes(page, problems, tmp_path):
    show(page, tmp_path, "<script>document.title = 'ran'</script>")
    assert page.title() == "ran"
    assert problems == []


def test_the_size_is_the_one_that_pages_are_judged_at(page):
    assert page.viewport_size == {"width": 1280, "height": 800}


def test_what_a_test_does_to_a_tab_is_gone_with_the_next_one(browser, tmp_path):
    tab = KeptTab(browser)
    page = tab.take([])
    page.set_viewport_size({"width": 360, "height": 740})
    page.emulate_media(color_scheme="dark", reduced_motion="reduce", forced_colors="active")
    show(page, tmp_path, "<a href='#a' target=_blank>other</a><p style='position: fixed'>")
    page.get_by_role("link").click()
    page.mouse.move(10, 10)
    page.evaluate("location.hash = 'b'")
    assert page.evaluate(STATE) != NEW
    tab.give_back(is_spent=False)
    assert tab.take([]) is page
    show(page, tmp_path, "")
    assert page.evaluate(STATE) == NEW
    assert page.context.pages == [page]
    tab.close()


STATE = """() => [
  innerWidth, innerHeight, history.length, document.querySelectorAll(":hover").length,
  ...["(prefers-color-scheme: dark)", "(prefers-reduced-motion)", "(forced-colors: active)"]
    .map((each) => matchMedia(each).matches)
]"""
NEW = [1280, 800, 2, 0, False, False, False]
"""The state of a new tab whose first page is open."""


@pytest.mark.parametrize(
    "change",
    [
        lambda page: page.add_init_script("window.changed = true"),
        lambda page: page.context.add_init_script("window.changed = true"),
        lambda page: page.context.grant_permissions(["clipboard-read"]),
        lambda page: page.route("**", lambda route: route.continue_()),
        lambda page: page.clock.install(),
        lambda page: page.close(),
    ],
)
def test_a_tab_that_cannot_be_emptied_is_not_kept(browser, change):
    tab = KeptTab(browser)
    change(page := tab.take([]))
    tab.give_back(is_spent=False)
    assert tab.take([]) is not page
    tab.close()


def test_a_test_that_waits_for_ever_fails():
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    with pytest.raises(pytest.fail.Exception, match="hangs"):
        subprocess.run(["sleep", "600"], check=False)


def test_what_tests_start_can_be_interrupted():
    code = "import signal; print(signal.getsignal(signal.SIGINT) == signal.default_int_handler)"
    assert subprocess.check_output([sys.executable, "-c", code]) == b"True\n"


def show(page, folder, html):
    file = folder / "page.html"
    file.write_text(f"<!doctype html><meta charset='utf-8'>{html}", encoding="utf-8")
    page.goto(file.as_uri())
    page.wait_for_load_state("load")
    page.evaluate(
        "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
    )
