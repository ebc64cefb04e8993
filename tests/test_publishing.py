"""What may not be published is marked, and told."""

from projects import BASE, read, read_claims, warnings_of

from graph.network import build_graph
from graph.page.payload import build_payload
from graph.page.picture import place_actors

# The mark


def banner_of(reading):
    assert reading.errors == ()
    graph = build_graph(reading.dataset)
    return build_payload(graph, place_actors(graph, {}))["banner"]


def test_a_claim_or_a_whole_source_may_be_private(tmp_path):
    claim = read_claims(tmp_path, "- us backs fsa: {private: true}").dataset.claims[0]
    assert claim.private
    source = read(tmp_path, BASE.replace("    title:", "    private: true\n    title:"))
    assert source.dataset.sources["wire"].private


def test_what_is_not_marked_is_not_private(tmp_path):
    dataset = read_claims(tmp_path, "- us backs fsa").dataset
    assert not dataset.claims[0].private
    assert not dataset.sources["wire"].private


def test_a_mark_that_is_misspelt_or_empty_is_an_error_and_never_taken_for_a_no(tmp_path):
    for mark in ("private: ture", "private:", "privat: true", "private: [true]"):
        assert read_claims(tmp_path, f"- us backs fsa: {{{mark}}}").errors, mark


def test_the_local_page_says_how_much_of_it_is_private(tmp_path):
    claims = ["- us backs fsa: {private: true}", "- us backs hts"]
    warning = "1 private claim in it: not for publication."
    assert banner_of(read_claims(tmp_path, *claims)).endswith(warning)
    assert "private" not in banner_of(read_claims(tmp_path, "- us backs hts"))


def test_a_claim_that_stands_twice_is_told_though_only_one_is_private(tmp_path):
    reading = read_claims(tmp_path, "- us backs fsa: {private: true}", "- us backs fsa")
    assert any("The same claim stands at" in warning for warning in warnings_of(reading))
