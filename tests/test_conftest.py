"""The page of the tests sees every trouble that a page can have."""

import pytest

pytestmark = pytest.mark.browser

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


def show(page, folder, html):
    file = folder / "page.html"
    file.write_text(f"<!doctype html><meta charset='utf-8'>{html}", encoding="utf-8")
    page.goto(file.as_uri())
    page.wait_for_load_state("load")
    page.evaluate(
        "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
    )
