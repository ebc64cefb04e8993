"""The page of a review, as a person uses it: by keys, by hand, on a phone."""

import re

import pytest
from pages import Held, choose, list_violations
from playwright.sync_api import expect
from reviewing import SOURCE, TEXT, TOKEN, make_project, read_claims, serve_review
from tabs import REPORT_VIOLATIONS, watch

from graph.draft.review import open_review

SENTENCE = "According to Harbour Times (p1), Oster backs River Guard with training."
DENIED = "According to Tarn Monitor (in Harbour Times, p2), Vessa backs River Guard."


@pytest.fixture
def review(browser, tmp_path, problems):
    """The page of a review, open in a browser."""
    with serve_review(tmp_path) as url:
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


def heading(page):
    return page.get_by_role("region", name="The draft").get_by_role("heading", level=2)


def press(page, *keys):
    """Press keys, each after what the one before did is shown."""
    for key, then in keys:
        page.keyboard.press(key)
        expect(heading(page)).to_have_text(re.compile(then))


def decide_all(page):
    """Decide on all drafts, so that what is missing is asked for."""
    press(
        page,
        ("a", "Oster backs River Guard"),
        ("a", "Vessa backs River Guard"),
    )
    page.keyboard.press("r")
    press(
        page, ("t", "River Guard → to Tarn Monitor"), (" ", "Oster → to Vessa"),
        (" ", "Vessa → to Oster"), (" ", "Anything missing"),
    )  # fmt: skip


def select_words(page, words):
    """Select words of the paragraph as with a mouse."""
    page.evaluate(
        """(words) => {
          const now = document.getElementById("now");
          const walker = document.createTreeWalker(now, NodeFilter.SHOW_TEXT);
          const nodes = [];
          while (walker.nextNode()) {
            if (!walker.currentNode.parentElement.closest(".heard")) nodes.push(walker.currentNode);
          }
          const text = nodes.map((node) => node.data).join("");
          const place = (offset) => {
            let rest = offset;
            for (const node of nodes) {
              if (rest <= node.length) return [node, rest];
              rest -= node.length;
            }
          };
          const start = text.indexOf(words);
          const selection = getSelection();
          selection.setBaseAndExtent(...place(start), ...place(start + words.length));
          now.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
        }""",
        words,
    )


def test_actors_come_first_then_drafts_then_pairs_and_each_is_one_key(review, tmp_path):
    expect(heading(review)).to_have_text("River Guard")
    press(review, ("a", re.escape(SENTENCE)))
    assert "river-guard: {name: River Guard" in read_claims(tmp_path)
    assert "backs" not in read_claims(tmp_path)
    press(review, ("a", re.escape(DENIED)))
    assert "- oster backs river-guard:" in read_claims(tmp_path)
    expect(review.get_by_role("list", name="Doubts")).to_contain_text("has a negation")
    expect(review.get_by_text("2 of 6")).to_be_visible()


def test_a_rejection_takes_one_more_key_and_writes_no_claim(review, tmp_path):
    press(review, ("a", "Oster"), ("a", "Vessa"))
    before = read_claims(tmp_path)
    review.keyboard.press("r")
    expect(review.get_by_role("group", name="Why is it rejected?")).to_be_visible()
    press(review, ("t", "River Guard → to Tarn Monitor"))
    assert read_claims(tmp_path) == before
    assert "answer: rejected, why: type" in (tmp_path / "drafts" / f"{SOURCE}.yaml").read_text()


def test_an_edit_takes_at_most_six_keys(review, tmp_path):
    press(review, ("a", "Oster"))
    keys = ["e", "4", "f", "m", "i", "Enter"]
    for key in keys[:-1]:
        review.keyboard.press(key)
    expect(heading(review)).to_have_text(re.compile("River Guard intends to oppose Oster"))
    press(review, ("Enter", re.escape(DENIED)))
    assert "- river-guard opposes oster:" in read_claims(tmp_path)
    assert len(keys) <= 6


def test_the_words_of_a_draft_that_was_decided_do_not_come_late(review):
    press(review, ("a", "Oster"))
    previews = Held(review, "**/preview")
    review.keyboard.press("e")
    review.keyboard.press("4")
    previews.wait_for(1)
    press(review, ("Enter", re.escape(DENIED)))
    previews.answer(0)
    expect(heading(review)).to_have_text(re.compile(re.escape(DENIED)))


def test_undo_takes_back_the_claim_and_asks_again(review, tmp_path):
    press(review, ("a", "Oster"))
    before = read_claims(tmp_path)
    press(review, ("a", "Vessa"), ("u", re.escape(SENTENCE)))
    assert read_claims(tmp_path) == before


def test_later_and_the_next_paragraph_decide_nothing(review, tmp_path):
    press(review, ("a", "Oster"))
    before = (tmp_path / "drafts" / f"{SOURCE}.yaml").read_bytes()
    press(review, (" ", "Vessa backs"), ("n", "River Guard → to Tarn Monitor"))
    assert (tmp_path / "drafts" / f"{SOURCE}.yaml").read_bytes() == before


def test_a_pair_takes_a_key_for_its_type_and_f_turns_it_round(review, tmp_path):
    press(
        review, ("a", "Oster"), ("a", "Vessa"), (" ", "River Guard → to Tarn Monitor"),
        (" ", "Oster → to Vessa"), ("f", "Vessa → to Oster"), ("4", "Vessa → to Oster"),
    )  # fmt: skip
    expect(review.get_by_text("4 of 6")).to_be_visible()
    assert "- vessa opposes oster" in read_claims(tmp_path)


def test_the_ends_and_the_quote_are_marked_by_lines_and_in_words(review):
    press(review, ("a", "Oster"))
    paragraph = review.locator("#now")
    first, second = paragraph.locator(".mark-from"), paragraph.locator(".mark-to").first
    assert first.text_content() == "first: Oster"
    assert second.text_content() == "second: River Guard"
    style = "(mark) => getComputedStyle(mark).textDecorationStyle"
    assert (first.evaluate(style), second.evaluate(style)) == ("solid", "double")
    assert paragraph.locator(".sentence").first.is_visible()
    expect(review.get_by_text("Vessa denies arming the River Guard, the")).to_have_class("around")


def test_too_many_selected_words_are_reported(review):
    press(review, ("a", "Oster"))
    review.keyboard.press("e")
    select_words(review, "River Guard (RG), trained by Oster for two years, moved east")
    expect(review.get_by_role("alert")).to_contain_text("11 words are selected")


def test_a_button_that_was_clicked_is_not_clicked_again_by_space(review, tmp_path):
    review.get_by_role("button", name="Accept").click()
    expect(heading(review)).to_contain_text("Oster backs")
    press(review, (" ", "Vessa backs"))
    assert "oster backs" not in read_claims(tmp_path)


def test_selected_words_become_the_quote_of_a_pair(review, tmp_path):
    press(
        review, ("a", "Oster"), ("a", "Vessa"), (" ", "River Guard → to Tarn Monitor"),
        (" ", "Oster → to Vessa"), (" ", "Vessa → to Oster"),
    )  # fmt: skip
    select_words(review, "Vessa's army shelled Oster’s posts")
    expect(heading(review)).to_contain_text("“Vessa's army shelled Oster’s posts”")
    review.keyboard.press("3")
    expect(review.get_by_text("5 of 6")).to_be_visible()
    assert "quote: Vessa's army shelled Oster’s posts" in read_claims(tmp_path)


def test_a_claim_by_hand_takes_a_third_of_the_characters_of_the_command(review, tmp_path):
    decide_all(review)
    expect(review.get_by_role("option", name="Paragraph 3 · missed?")).to_be_attached()
    review.get_by_label("Paragraph").select_option("p3")
    select_words(review, "shelled Oster’s posts")
    expect(review.get_by_label("Exact words")).to_have_value("shelled Oster’s posts")
    review.get_by_role("combobox", name="Who", exact=True).focus()
    keys = ["v", "e", "Enter", "3", "Tab", "o", "s", "Enter", "Enter"]
    for key in keys:
        review.keyboard.press(key)
    expect(review.locator("#status")).to_contain_text("Anything missing?")
    expect(review.get_by_label("Exact words")).to_have_value("")
    assert "- vessa fights oster:" in read_claims(tmp_path)
    assert "quote: shelled Oster’s posts" in read_claims(tmp_path)
    command = (
        f'actor-graph add "vessa fights oster" --source {SOURCE} --at p3 '
        '--quote "shelled Oster’s posts"'
    )
    assert len(keys) * 3 <= len(command)


def test_what_is_wrong_is_shown_beside_the_form_and_nothing_typed_is_lost(
    review, tmp_path, problems
):
    decide_all(review)
    review.get_by_label("Paragraph").select_option("p3")
    before = read_claims(tmp_path)
    choose(review, "Who", "vessa")
    choose(review, "Whom", "oster")
    quote = review.get_by_label("Exact words")
    quote.fill("words that are nowhere in it")
    quote.press("Enter")
    expect(review.get_by_role("alert").last).to_contain_text("is not in p3")
    expect(quote).to_have_value("words that are nowhere in it")
    expect(review.get_by_role("combobox", name="Who", exact=True)).to_have_value("Vessa")
    assert read_claims(tmp_path) == before
    problems.clear()  # the browser logs the refusal, as it should


def test_keys_do_nothing_while_one_types(review, tmp_path):
    decide_all(review)
    before = read_claims(tmp_path)
    who = review.get_by_role("combobox", name="Who", exact=True)
    who.focus()
    review.keyboard.type("an un+*q?")
    expect(who).to_have_value("an un+*q?")
    expect(heading(review)).to_have_text("Anything missing?")
    assert read_claims(tmp_path) == before


def test_an_actor_is_edited_or_said_to_be_a_known_one(review, tmp_path):
    review.keyboard.press("e")
    name = review.get_by_label("Name", exact=True)
    expect(name).to_be_focused()
    name.fill("The River Guard")
    name.press("Enter")
    expect(heading(review)).to_contain_text("Oster backs")
    assert "name: The River Guard" in read_claims(tmp_path)
    press(review, ("u", "^River Guard$"))
    review.keyboard.press("s")
    choose(review, "The actor that it is", "river c")
    expect(heading(review)).to_contain_text("backs River Council")
    assert "aliases: [River Guard]" in read_claims(tmp_path)


def test_who_says_so_is_chosen_by_name(review, tmp_path):
    press(review, ("a", "Oster"))
    review.keyboard.press("e")
    review.keyboard.press("b")
    for key in "tar":
        review.keyboard.press(key)
    review.keyboard.press("Enter")
    review.keyboard.press("Enter")
    expect(heading(review)).to_contain_text("According to Tarn Monitor (in Harbour Times, p1)")
    press(review, ("Enter", "Vessa"))
    assert "by: tarn-monitor" in read_claims(tmp_path).replace("[tarn-monitor]", "tarn-monitor")


def test_a_denial_is_coded_as_one(review, tmp_path):
    press(review, ("a", "Oster"), ("a", "Vessa"))
    review.keyboard.press("e")
    review.keyboard.press("s")
    press(review, ("d", "Tarn Monitor .* denies that Vessa backs River Guard"))
    press(review, ("Enter", "River Guard → to Tarn Monitor"))
    assert "stance: denies" in read_claims(tmp_path)


def test_all_details_of_a_draft_can_be_given(review, tmp_path):
    press(review, ("a", "Oster"))
    review.keyboard.press("e")
    review.keyboard.press("d")
    expect(review.get_by_role("combobox", name="Who", exact=True)).to_be_focused()
    since = review.get_by_label("Since", exact=True)
    since.fill("2012")
    since.press("Enter")
    expect(heading(review)).to_contain_text("Vessa")
    assert "start: 2012" in read_claims(tmp_path)
    assert "quote: trained by Oster for two years" in read_claims(tmp_path)


def test_escape_leaves_a_list_and_then_the_edit(review):
    press(review, ("a", "Oster"))
    for key in ("e", "w", "Escape"):
        review.keyboard.press(key)
    expect(review.get_by_role("button", name="Accept as changed")).to_be_visible()
    review.keyboard.press("Escape")
    expect(review.get_by_role("button", name="Accept", exact=True)).to_be_visible()


def test_the_end_counts_what_was_decided(review):
    decide_all(review)
    review.get_by_role("button", name="Finish").click()
    tally = review.locator(".tally")
    for term, number in (("Accepted", 2), ("Rejected", 1), ("Pairs without one", 3)):
        expect(tally.locator("div", has_text=term)).to_have_text(f"{term}{number}")


def test_screen_readers_hear_each_new_draft(review):
    press(review, ("a", "Oster"), ("a", "Vessa"))
    expect(review.locator("#status")).to_contain_text(
        f"Paragraph 2. Is this claimed? {DENIED} Check: The sentence may say the opposite"
    )


def test_there_is_no_key_that_accepts_all(review):
    review.keyboard.press("?")
    help = review.get_by_role("dialog", name="Keys")
    expect(help).to_contain_text("no key that accepts all")
    review.keyboard.press("a")
    review.keyboard.press("Escape")
    expect(heading(review)).to_have_text("River Guard")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_inaccessible(review, scheme):
    review.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    assert list_violations(review) == []
    press(review, ("a", "Oster"))
    assert list_violations(review) == []
    review.keyboard.press("e")
    assert list_violations(review) == []
    review.keyboard.press("Escape")
    review.keyboard.press("+")
    review.get_by_text("More details").click()
    assert list_violations(review) == []


@pytest.mark.parametrize("width", [360, 390])
def test_on_a_phone_the_parts_are_stacked_and_fit(review, width):
    review.set_viewport_size({"width": width, "height": 780})
    press(review, ("a", "Oster"))
    article, draft = (
        review.get_by_role("region", name=f"The {part}") for part in ("article", "draft")
    )
    assert article.bounding_box()["y"] < draft.bounding_box()["y"]
    review.keyboard.press("+")
    wide = "() => document.documentElement.scrollWidth"
    assert review.evaluate(wide) <= width


def test_text_of_an_article_is_never_markup(browser, tmp_path, problems):
    hostile = TEXT.replace("moved east", "moved <img src=x onerror=alert(1)>")
    folder = tmp_path / "hostile"
    file = make_project(folder, hostile)
    with serve_review(folder, open_review(file, SOURCE, folder / "data", "")) as url:
        context = browser.new_context()
        watch(context, problems.append, (url,))
        page = context.new_page()
        page.goto(f"{url}#token={TOKEN}")
        expect(page.locator("#now")).to_contain_text("<img src=x onerror=alert(1)>")
        assert page.locator("#now img").count() == 0
        context.close()
    assert problems == []


def test_a_draft_says_that_two_engines_propose_it(browser, tmp_path):
    file = make_project(tmp_path)
    drafts = tmp_path / "drafts" / f"{SOURCE}.yaml"
    text = drafts.read_text(encoding="utf-8")
    drafts.write_text(text.replace("[patterns]", "[patterns, endpoint]", 1), encoding="utf-8")
    with serve_review(tmp_path, open_review(file, SOURCE, tmp_path / "data", "")) as url:
        page = browser.new_page()
        page.goto(f"{url}#token={TOKEN}")
        agreed = page.get_by_text("Proposed by both patterns and endpoint.", exact=True)
        expect(heading(page)).to_have_text("River Guard")
        expect(agreed).to_be_hidden()
        press(page, ("a", "Oster backs River Guard"))
        expect(agreed).to_be_visible()
        expect(page.get_by_role("status")).to_contain_text("Proposed by both patterns")
        assert list_violations(page) == []
        press(page, ("e", "Oster backs River Guard"))
        expect(agreed).to_be_hidden()
        press(page, ("Escape", "Oster backs River Guard"), ("a", "Vessa backs"))
        expect(agreed).to_be_hidden()
        page.close()


def test_without_the_token_the_page_shows_no_text(browser, tmp_path):
    with serve_review(tmp_path) as url:
        page = browser.new_page()
        page.goto(url)
        expect(page.get_by_role("alert")).to_contain_text("lacks the token")
        assert "River Guard" not in page.content()
        page.close()


def test_the_focus_goes_into_a_form_and_back_to_the_draft(review):
    press(review, ("a", "Oster"))
    review.keyboard.press("+")
    expect(review.get_by_role("combobox", name="Who", exact=True)).to_be_focused()
    review.get_by_role("button", name="Cancel").press("Enter")
    expect(heading(review)).to_contain_text("Oster backs")
    expect(heading(review)).to_be_focused()


def test_a_server_that_has_stopped_is_reported_and_the_draft_stays(review, problems):
    review.context.set_offline(True)
    review.keyboard.press("a")
    expect(review.get_by_role("alert")).to_contain_text("has stopped")
    expect(heading(review)).to_have_text("River Guard")
    problems.clear()  # the browser logs the lost connection, as it should


def test_the_fewest_colours_still_tell_the_marks_apart(review):
    review.emulate_media(forced_colors="active")
    press(review, ("a", "Oster"))
    line = "(mark) => getComputedStyle(mark).textDecorationStyle"
    marks = review.locator("#now mark").evaluate_all(f"(all) => all.map({line})")
    assert {"solid", "double"} <= set(marks)
    assert list_violations(review) == []
