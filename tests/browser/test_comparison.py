"""A page of a comparison: what was added, is gone or changed, drawn and listed."""

import pytest
from making import claim, graph_of
from pages import open_page, page_of, places_in

import graph as ag
from graph.diff.page import describe_comparison, render_comparison
from graph.files.layout_file import Layout
from graph.model.records import Actor

HOSTILE = "</script><img src=x onerror=alert(1)>"
OLD = (claim("us backs fsa", mode="label"), "us allied-with nato", "spy leads us", "iran backs a")
NEW = (claim("us backs fsa", start="2012"), "us fights nato", "turkey backs fsa", "iran backs a")


def compared(**more):
    return ag.compare(graph_of(*OLD), graph_of(*NEW, **more), names=("HEAD", "data"))


def described(comparison):
    ids = {*comparison.old.data.actors, *comparison.new.data.actors}
    return describe_comparison(comparison, dict.fromkeys(ids, (0.0, 1.0)))


@pytest.fixture
def changes(page, tmp_path):
    """The region of changes on the page of a comparison."""
    open_page(page, tmp_path, render_comparison(compared()))
    return page.get_by_role("region", name="Changes")


def painted(page):
    """What is painted, once two more frames have been."""
    page.evaluate(
        "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
    )
    return sorted(page.evaluate("ag.comparison.listPainted()"))


# What the page is given


def test_relations_and_actors_are_marked_by_what_happened_to_them():
    found = described(compared())
    assert found["relations"] == {
        "nato fights us": "added",
        "turkey backs fsa": "added",
        "us backs fsa": "changed",
    }
    assert found["actors"] == {"turkey": "added"}
    assert [each["id"] for each in found["gone_actors"]] == ["spy"]
    assert [each["id"] for each in found["gone_relations"]] == [
        "nato allied-with us",
        "spy leads us",
    ]


def test_what_was_only_denied_leaves_no_line_behind():
    old = graph_of("a backs b", claim("c backs d", stance="denies"))
    assert described(ag.compare(old, graph_of("a backs b")))["gone_relations"] == []


def test_every_sentence_listed_is_one_of_the_answer():
    answer = compared().as_json()
    found = described(compared())["lists"]
    by_title = {each["title"]: [item["text"] for item in each["items"]] for each in found}
    assert by_title["Claims gone (2)"] == [each["sentence"] for each in answer["claims"]["gone"]]
    assert by_title["Relations changed (1)"] == [
        each["sentence"] for each in answer["relations"]["changed"]
    ]


def test_the_same_comparison_is_the_same_page():
    assert render_comparison(compared()) == render_comparison(compared())


def test_actors_keep_the_places_that_are_known():
    known = Layout({"us": (10.0, 20.0), "fsa": (300.0, 20.0)})
    text = render_comparison(compared(), known)
    assert places_in(text)["fsa"][0] == 300


# What the reader sees


def test_the_changes_are_counted_and_listed_with_their_claimants(changes):
    assert changes.get_by_text("From HEAD to data.").is_visible()
    for title in ("Relations added (2)", "Relations gone (2)", "Claims changed (1)"):
        assert changes.get_by_text(title).is_visible()
    gone = changes.get_by_role("listitem").filter(has_text="are allied")
    assert gone.first.inner_text().startswith("According to Ann Author (DP, commentary, p1)")


def test_every_change_is_marked_in_the_picture_with_a_sign_of_its_own(changes, page):
    assert painted(page) == [
        *["added"] * 3, "changed", *["gone"] * 3
    ]  # fmt: skip
    assert "+\nadded" in changes.get_by_role("list").first.inner_text()


def test_what_is_removed_can_be_left_out_of_the_picture(changes, page):
    changes.get_by_label("Draw what is gone").uncheck()
    assert "gone" not in painted(page)
    changes.get_by_label("Draw what is gone").check()
    assert "gone" in painted(page)


def test_what_is_removed_counts_nowhere_on_the_page(changes, page):
    relations = page.evaluate("ag.data.view(ag.state.get().scope).drawn.map(({ id }) => id)")
    assert sorted(relations) == [
        "iran backs a", "nato fights us", "turkey backs fsa", "us backs fsa"
    ]  # fmt: skip
    assert not page.evaluate(
        "ag.data.view(ag.state.get().scope).byId.get('nato fights us').contested"
    )


def test_a_change_leads_to_what_is_claimed_of_it_now(changes, page):
    added = changes.get_by_role("listitem").filter(has_text="TURKEY backs FSA").first
    added.get_by_role("link", name="Show").click()
    assert page.get_by_role("region", name="Details").get_by_text("TURKEY").first.is_visible()


def test_a_scope_that_hides_a_relation_hides_its_mark(changes, page):
    page.evaluate("ag.state.set({ scope: ag.scope.make({ types: 'fights' }) })")
    assert painted(page) == ["added", "added", *["gone"] * 3]


def test_of_two_dates_the_page_opens_on_the_second(page, tmp_path):
    g = graph_of(
        claim("us backs fsa", start="2012", end="2013"),
        claim("turkey backs fsa", start="2016", end="2024"),
    )
    open_page(page, tmp_path, render_comparison(ag.compare(g, g, "2012", "2016")))
    assert page.get_by_label("As of").input_value() == "2016"
    assert painted(page) == ["added", "gone"]


def test_names_of_what_is_removed_are_text(page, tmp_path):
    old = graph_of("evil backs b", "a backs b", actors=[Actor("evil", HOSTILE, "state")])
    open_page(page, tmp_path, render_comparison(ag.compare(old, graph_of("a backs b"))))
    found = page.get_by_role("region", name="Changes").inner_text()
    assert HOSTILE in found


def test_a_page_of_one_state_has_no_changes(page, tmp_path):
    open_page(page, tmp_path, page_of(*NEW))
    assert page.get_by_role("region", name="Changes").count() == 0
