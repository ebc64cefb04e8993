"""What is contested, wholly or in part, and who changed sides: each with a mark and in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from making import claim
from pages import details, open_page, page_of, render_graph
from playwright.sync_api import expect

from graph import api as workflow

pytestmark = pytest.mark.browser
CHANGE = Path(__file__).resolve().parent.parent / "data" / "change.yaml"
CLAIMS = (
    "us backs fsa",
    claim("us backs fsa", by="us", stance="denies", means=("troops",), at="p2"),
    *("us backs hts", "us opposes hts"),
    *("us backs ypg", claim("us fights ypg", end="past")),
    *("us backs sna", claim("us opposes sna", said="2010")),
    "us backs sdf",
)
MARKS = """() => {
  const { drawn: all } = ag.data.view(ag.scope.EVERYTHING);
  const { record } = ag.data;
  const kinds = all.map((each) => [each.id, ag.relationmarks.dispute(record, each)?.id ?? null]);
  const drawn = (mark) => {
    const context = ag.svgcontext.make(() => ({ width: 0, shift: 0 }));
    ag.overlay.paintDisc(context, { x: 10, y: 10 }, mark);
    return context.write({ width: 20, height: 20, title: "", description: "" });
  };
  return [Object.fromEntries(kinds), record.marks.filter(({ sign }) => sign).map(drawn)];
}"""


@pytest.fixture
def opened(page, tmp_path):
    return open_page(page, tmp_path, page_of(*CLAIMS))


def test_each_dispute_has_a_mark_of_its_own(opened):
    kinds, marks = opened.evaluate(MARKS)
    assert kinds == {
        "us backs fsa": "contested-in-part",
        "us backs hts": "contested",
        "us opposes hts": "contested",
        "us backs ypg": "changed",
        "us fights ypg": "changed",
        "us backs sna": "may-have-changed",
        "us opposes sna": "may-have-changed",
        "us backs sdf": None,
    }
    assert len(set(marks)) == 4


def test_the_legend_names_the_marks_that_occur(page, tmp_path, opened):
    rows = opened.locator("#legend .filter-plain")
    expect(rows).to_have_text(
        ["ended, with years", "contested in part", "changed sides", "may have changed sides"]
    )
    open_page(page, tmp_path, page_of("us backs ypg", "us fights hts"))
    expect(rows).to_have_count(0)


@pytest.mark.parametrize(
    ("relation", "badge", "against"),
    [
        ("us backs fsa", "contested in part", None),
        ("us backs hts", "contested", "In conflict with: Claimed: US opposes HTS"),
        ("us backs ypg", "changed sides", "At another time: Claimed: US and YPG"),
        ("us backs sna", "may have changed sides", "Possibly at another time: Claimed: US opposes"),
        ("us backs sdf", None, None),
    ],
)
def test_details_name_the_dispute_and_what_is_on_the_other_side(opened, relation, badge, against):
    opened.evaluate("(id) => ag.state.set({ select: id })", relation)
    badges = details(opened).locator(".badge-strong")
    expect(badges).to_have_text([badge] if badge else [])
    other_side = details(opened).locator(".relation-against")
    expect(other_side).to_have_count(1 if against else 0)
    if against:
        expect(other_side).to_contain_text(against)


def test_tensions_list_changes_in_a_group_of_their_own(page, tmp_path):
    text = render_graph(workflow.load(CHANGE))
    opened = open_page(page, tmp_path, text, "#tab=tensions&tensions=changed-sides")
    group = opened.get_by_role("list", name="Changed sides")
    expect(group.get_by_role("listitem")).to_have_count(3)
    expect(group).to_contain_text("By the dates claimed, Oster and Vessa changed")
    expect(group).to_contain_text("they may have changed sides")


def test_what_is_copied_says_that_the_pair_changed_sides(opened):
    opened.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened.evaluate("ag.state.set({ select: 'us backs ypg' })")
    details(opened).get_by_role("button", name="Copy as cited text", exact=True).click()
    copied = opened.evaluate("navigator.clipboard.readText()")
    assert "Changed sides: by the dates claimed" in copied
