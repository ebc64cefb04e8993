"""Questions in plain words in the page's search box: shown as understood, opened by Enter."""

import pytest
from pages import actor_button, address, article_page, choose, details, list_violations, open_page
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.fixture
def article(page, tmp_path):
    return open_page(page, tmp_path, article_page())


def box(page):
    return page.get_by_role("combobox", name="Search actors")


def offered(page, text):
    """Type a text and list what is offered."""
    box(page).fill(text)
    return page.get_by_role("listbox", name="Actors found").get_by_role("option")


def chosen(page):
    return page.locator('[role=option][aria-selected="true"]')


def rows(page):
    return page.get_by_role("tabpanel", name="Table").get_by_role("rowheader")


def ask(page, text):
    choose(page, "Search actors", text)


def test_a_verb_and_a_name_open_the_rows_of_a_table(article):
    expect(offered(article, "who fights russia").first).to_contain_text("Who fights Russia?")
    box(article).press("Enter")
    expect(rows(article)).to_have_count(4)
    assert address(article).endswith("#tab=table&ends=,russia&types=fights")
    expect(article.get_by_role("caption")).to_contain_text(
        "4 of 17 claimed relations. Only with Russia."
    )
    expect(box(article)).to_have_value("Who fights Russia?")
    article.get_by_role("button", name="Show all rows").click()
    expect(rows(article)).to_have_count(17)


def test_the_direction_counts_and_what_is_not_confirmed_is_told(article):
    ask(article, "backers of hts")
    expect(article.get_by_role("caption")).to_contain_text(
        "2 of 23 claimed relations, and 1 only denied or not confirmed. "
        "Only to Hayat Tahrir al-Sham."
    )
    ask(article, "HTS backs whom")
    expect(article.get_by_text("No such relation is claimed in this scope.")).to_be_visible()


def test_two_names_open_what_is_claimed_between_them(article):
    ask(article, "NATO HTS")
    heading = details(article).get_by_role("heading", level=2)
    expect(heading).to_have_text("NATO and Hayat Tahrir al-Sham")
    expect(details(article)).to_contain_text("declines to confirm backing")


@pytest.mark.parametrize("text", ["turkey us", "does the US back Turkey?"])
def test_two_names_without_a_claim_open_what_connects_them(article, text):
    ask(article, text)
    expect(article.get_by_text("No source here says anything about")).to_be_visible()
    first = article.get_by_role("list", name="Paths").locator("> li").first
    expect(first).to_contain_text("Claimed chain, 2 steps")


def test_a_path_goes_past_who_is_left_out(article):
    ask(article, "how is the US connected to Iran without NATO")
    assert "avoid=nato" in address(article)
    expect(article.get_by_role("list", name="Paths")).to_be_visible()


@pytest.mark.parametrize("text", ["NATO HTS", "Syrian army"])
def test_what_a_question_narrows_ends_with_the_next_search(article, text):
    ask(article, "who fights Russia")
    ask(article, text)
    expect(details(article).get_by_role("region", name="In short")).to_contain_text("backs")
    assert "types=" not in address(article)


def test_what_the_reader_narrows_stays(article):
    article.get_by_role("checkbox", name="backs").uncheck()
    ask(article, "Syrian army")
    expect(details(article).get_by_role("region", name="In short")).not_to_contain_text("backs")
    assert "types=" in address(article)


def test_a_claimant_opens_his_claims(article):
    ask(article, "Reuters")
    expect(rows(article)).to_have_count(5)
    assert address(article).endswith("#tab=table&table=claims&claimants=reuters")
    ask(article, "what did fidan say about the Kurdish nationalist groups")
    expect(rows(article)).to_have_count(2)


def test_a_time_is_put_into_the_scope(article):
    ask(article, "who backed the FSA in 2013")
    assert address(article).endswith("ends=,fsa&types=backs&as_of=2013")
    expect(rows(article)).to_have_count(1)


def test_initials_and_aliases_come_before_names_that_begin_so(article):
    expect(offered(article, "IS").first).to_have_text("Islamic State")
    box(article).press("Enter")
    expect(details(article).get_by_role("heading", level=2)).to_have_text("Islamic State")


def test_a_name_offers_questions_that_have_an_answer(article):
    expect(offered(article, "HTS")).to_contain_text(
        ["Hayat Tahrir al-Sham", "Allies of HTS", "Who backs Hayat Tahrir al-Sham?"]
    )


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("Nusra", "Hassan Nasrallah"),
        ("Hisbollah", "Hezbollah"),
        ("who suports assad", "Who backs Bashar al-Assad?"),
        ("turkey vs kurds", "Turkey and “Kurdish nationalist groups”"),
    ],
)
def test_what_is_near_is_offered_and_not_taken(article, text, near):
    expect(offered(article, text).first).to_contain_text(near)
    expect(chosen(article)).to_have_count(0)
    before = address(article)
    box(article).press("Enter")
    assert address(article) == before
    expect(details(article)).to_be_hidden()
    expect(article.get_by_role("status").filter(has_text="Not understood:")).to_have_count(1)
    box(article).press("ArrowDown")
    box(article).press("Enter")
    assert address(article) != before


def test_what_is_not_understood_says_so(article):
    expect(offered(article, "wer bekämpft Russland")).to_have_count(0)
    note = article.get_by_text("Not understood: “wer”, “bekampft” and “russland”.").first
    expect(note).to_be_visible()


def test_words_are_looked_for_in_notes_and_summaries(article):
    expect(offered(article, "drones")).to_have_count(1)
    expect(article.get_by_text("“drones” in claims, notes and summaries: 1 place.")).to_be_visible()
    box(article).press("Enter")
    assert address(article).endswith("#select=iran+backs+russia")
    assert offered(article, '"truce"').count() == 3
    offered(article, '"truce"').last.click()
    assert address(article).endswith("tab=sources&opened=wsws-2024-12-03")


def test_a_word_that_says_more_than_its_type_is_told(article):
    expect(offered(article, "whom does Iran arm").first).to_contain_text("Iran backs whom?")
    expect(article.get_by_text("“arm” is read as “backs”.")).to_be_visible()


def test_ends_in_the_address_that_nobody_has_are_told_and_dropped(article):
    article.goto(article.url.split("#")[0] + "#tab=table&ends=,nobody")
    article.reload()
    expect(article.get_by_text("There is no “nobody” in this project.").first).to_be_attached()
    expect(rows(article)).to_have_count(100)


@pytest.mark.parametrize("size", [(1280, 800), (360, 740)], ids=["desk", "phone"])
@pytest.mark.parametrize("text", ["who fights Russia", "who suports assad", "truce", "zzzz"])
def test_axe_finds_no_violation(page, tmp_path, size, text):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    open_page(page, tmp_path, article_page())
    box(page).fill(text)
    assert list_violations(page) == []
    box(page).press("Enter")
    assert list_violations(page) == []


def test_a_part_of_a_name_still_finds_its_actor(article):
    ask(article, "turk")
    expect(details(article).get_by_role("heading", level=2)).to_have_text("Turkey")
    expect(actor_button(article, "Turkey")).to_be_attached()
