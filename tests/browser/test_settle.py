"""The page where two codings are settled into one, as a person uses it."""

import re
from contextlib import contextmanager
from pathlib import Path

import pytest
from pages import list_violations
from playwright.sync_api import expect
from settling import (
    FILES,
    SECOND,
    TOKEN,
    reopen,
    serve_settling,
    settled_claims,
    settled_log,
    start,
)
from tabs import REPORT_VIOLATIONS, watch

from graph.coding.read import read_coding
from graph.coding.settle import Settling
from graph.coding.start import start_settling
from graph.files import read_project

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "coding"


@contextmanager
def open_page(browser, settling, problems):
    with serve_settling(settling) as url:
        context = browser.new_context(viewport={"width": 1280, "height": 720})
        context.set_default_timeout(10_000)
        context.add_init_script(REPORT_VIOLATIONS)
        watch(context, problems.append, (url,))
        page = context.new_page()
        page.goto(f"{url}#token={TOKEN}")
        page.locator("body[data-ready=yes]").wait_for()
        yield page
        context.close()
    assert problems == []


@pytest.fixture
def page(browser, tmp_path, problems):
    """The page with the two made-up codings and the article."""
    start(tmp_path)
    settling = reopen(tmp_path, article=tmp_path / "article.txt")
    with open_page(browser, settling, problems) as page:
        yield page


def place(page):
    return page.get_by_role("region", name="The paragraph")


def difference(page):
    return page.get_by_role("region", name="The difference")


def row(page, name):
    """Return the two cells of a row."""
    found = difference(page).get_by_role("row").filter(has=page.get_by_role("rowheader", name=name))
    return found.get_by_role("cell")


def press(page, *keys):
    """Press keys, each after what the one before did is shown."""
    for key, then in keys:
        page.keyboard.press(key)
        expect(page.locator(".progress-number")).to_have_text(then)


def test_both_claims_are_side_by_side_with_what_differs_and_the_paragraph(page):
    expect(difference(page)).to_contain_text("The two differ: strength")
    first, second = row(page, "Claim").all()
    expect(first).to_have_text(
        "According to Harbour Times (p1), Oster backs River Guard with training."
    )
    expect(second).to_contain_text("(only in passing, as an epithet)")
    assert first.bounding_box()["y"] == second.bounding_box()["y"]
    assert first.bounding_box()["x"] < second.bounding_box()["x"]
    expect(row(page, "Strength differs").first).to_have_text("stated outright")
    expect(page.get_by_role("rowheader", name="Exact words", exact=True)).to_be_visible()
    expect(place(page)).to_contain_text("trained by Oster for two years")
    assert place(page).locator("mark").all_text_contents() == ["River Guard", "RG", "Oster"]


def test_each_answer_is_one_key_and_is_written_at_once(page, tmp_path):
    press(page, ("2", "1 of 3"))
    assert "oster backs river-guard: {mode: label" in settled_claims(tmp_path)
    press(page, ("b", "2 of 3"))
    assert "- oster allied-with vessa\n    - oster linked-to vessa\n" in settled_claims(tmp_path)
    expect(difference(page)).to_contain_text("Only the second has this claim")
    expect(row(page, "Claim").first).to_have_text("No such claim")
    press(page, ("n", "3 of 3"))
    expect(difference(page).get_by_role("heading")).to_have_text("All differences are decided")
    assert "marla-dunn opposes" not in settled_claims(tmp_path)
    assert settled_log(tmp_path).count("coder: ML") == 3


def test_undo_returns_the_bytes_and_asks_again(page, tmp_path):
    before = settled_claims(tmp_path)
    press(page, ("1", "1 of 3"))
    assert settled_claims(tmp_path) != before
    press(page, ("u", "0 of 3"))
    assert settled_claims(tmp_path) == before
    expect(difference(page)).to_contain_text("The two differ: strength")
    expect(page.get_by_role("button", name="Undo")).to_have_count(0)


def test_later_decides_nothing(page, tmp_path):
    before = settled_claims(tmp_path), settled_log(tmp_path)
    page.keyboard.press("Space")
    expect(difference(page)).to_contain_text("The two differ: type")
    assert (settled_claims(tmp_path), settled_log(tmp_path)) == before


def test_only_the_answers_that_can_be_given_are_offered(page, tmp_path):
    press(page, ("1", "1 of 3"), ("1", "2 of 3"))
    answers = page.get_by_role("group", name="Answer").get_by_role("button")
    expect(answers).to_have_text([re.compile(each) for each in ("second", "Leave", "Later")])
    page.keyboard.press("1")
    page.keyboard.press("b")
    expect(page.locator(".progress-number")).to_have_text("2 of 3")


def test_a_button_that_was_clicked_is_not_clicked_again_by_space(page):
    page.get_by_role("button", name="Take the first").click()
    expect(page.locator(".progress-number")).to_have_text("1 of 3")
    page.keyboard.press("Space")
    expect(difference(page)).to_contain_text("Only the second has this claim")
    expect(page.locator(".progress-number")).to_have_text("1 of 3")


def test_what_is_settled_about_the_two_there_is_shown(browser, tmp_path, problems):
    more = SECOND.replace("- marla-dunn opposes vessa:", "- oster opposes vessa:")
    files = {**FILES, "second/data/claims.yaml": more}
    with open_page(browser, start(tmp_path, files), problems) as page:
        expect(place(page)).not_to_contain_text("Settled about these two")
        press(page, ("1", "1 of 3"), ("1", "2 of 3"))
        expect(place(page).get_by_role("list")).to_have_text(
            "According to Harbour Times (p3), Oster and Vessa fight each other."
        )


def test_a_coding_that_was_changed_meanwhile_is_refused_and_the_page_says_so(
    page, tmp_path, problems
):
    before = settled_claims(tmp_path), settled_log(tmp_path)
    (tmp_path / "second/data/claims.yaml").write_text(SECOND.replace("label", "thesis"))
    page.keyboard.press("1")
    expect(page.get_by_role("alert")).to_contain_text("was changed since they were first compared")
    assert (settled_claims(tmp_path), settled_log(tmp_path)) == before
    problems.clear()  # the browser logs the refusal, as it should


def test_a_server_that_has_stopped_is_reported_and_the_difference_stays(page, problems):
    page.context.set_offline(True)
    page.keyboard.press("1")
    expect(page.get_by_role("alert")).to_contain_text("has stopped")
    expect(difference(page)).to_contain_text("The two differ: strength")
    problems.clear()  # the browser logs the lost connection, as it should


def test_screen_readers_hear_each_new_difference(page):
    press(page, ("1", "1 of 3"))
    expect(page.locator("#status")).to_contain_text(
        "Paragraph 2. The two differ: type. First: According to Harbour Times (p2), "
    )
    expect(page.locator("#status")).to_contain_text("2 to go.")


def test_the_end_counts_what_was_decided_and_can_be_left(page):
    press(page, ("1", "1 of 3"))
    page.keyboard.press("q")
    expect(difference(page).get_by_role("heading")).to_have_text(
        "2 differences left for another time"
    )
    expect(page.locator(".tally div").first).to_have_text("For the first1")
    page.keyboard.press("Escape")
    expect(difference(page)).to_contain_text("The two differ: type")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_inaccessible(page, scheme):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    assert list_violations(page) == []
    press(page, ("1", "1 of 3"), ("1", "2 of 3"))
    assert list_violations(page) == []
    page.keyboard.press("?")
    assert list_violations(page) == []
    page.keyboard.press("Escape")
    page.keyboard.press("q")
    assert list_violations(page) == []


@pytest.mark.parametrize("width", [360, 390])
def test_on_a_phone_the_parts_are_stacked_and_the_claims_still_side_by_side(page, width):
    page.set_viewport_size({"width": width, "height": 844})
    assert place(page).bounding_box()["y"] < difference(page).bounding_box()["y"]
    first, second = row(page, "Claim").all()
    assert first.bounding_box()["y"] == second.bounding_box()["y"]
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width


def test_without_the_token_the_page_shows_nothing(browser, tmp_path):
    with serve_settling(start(tmp_path)) as url:
        page = browser.new_page()
        page.goto(url)
        expect(page.get_by_role("alert")).to_contain_text("lacks the token")
        assert "River Guard" not in page.content()
        page.close()


def test_text_of_the_data_is_never_markup(browser, tmp_path, problems):
    hostile = '"<img src=x onerror=alert(1)>"'
    card = next(name for name in FILES if name.startswith("seeds/"))
    renamed = {
        name: text.replace("name: Oster,", f"name: {hostile},") for name, text in FILES.items()
    }
    files = {**renamed, card: FILES[card].replace("The Guard moves.", hostile)}
    with open_page(browser, start(tmp_path, files), problems) as page:
        expect(place(page)).to_contain_text("<img src=x onerror=alert(1)>")
        expect(difference(page)).to_contain_text("<img src=x onerror=alert(1)> backs")
        assert page.locator("main img").count() == 0


def test_the_two_codings_of_the_example_are_settled_by_key_to_the_end(browser, tmp_path, problems):
    codings = (EXAMPLE / "first.yaml", EXAMPLE / "second.yaml")
    started = start_settling(*map(read_coding, codings), tmp_path / "settled")
    settling = Settling(codings, ("", ""), tmp_path / "settled", coder="AB")
    taken = {"1": 1, "2": 1, "b": 2, "n": 0}
    claims = started.agreed
    with open_page(browser, settling, problems) as page:
        for number in range(started.items):
            offered = settling.state().item.answers
            key = {"first": "1", "second": "2", "both": "b", "neither": "n"}[
                offered[number % len(offered)]
            ]
            press(page, (key, f"{number + 1} of {started.items}"))
            claims += taken[key]
        expect(difference(page).get_by_role("heading")).to_have_text("All differences are decided")
    reading = read_project(tmp_path / "settled/data")
    assert reading.errors == ()
    assert len(reading.require().claims) == claims
