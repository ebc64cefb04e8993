"""The example of ownership: read without a warning, and worded by the roles of its own types."""

from functools import cache

from documents import ROOT
from making import select

from graph import api as workflow
from graph import say_claim
from graph.analysis.centrality import rank_actors
from graph.files.layout_file import layout_path, read_layout
from graph.model.graph_data import read_graph
from graph.page.measures import list_offers

OWNERSHIP = ROOT / "examples" / "ownership" / "data"


@cache
def ownership():
    return workflow.load(OWNERSHIP)


def test_the_example_is_read_without_a_warning():
    found = workflow.check(OWNERSHIP)
    assert (found.errors, found.warnings) == ((), ())


def test_its_layout_is_kept_for_all_its_actors():
    layout, warnings = read_layout(layout_path(OWNERSHIP), sorted(ownership()))
    assert (sorted(layout.positions), len(ownership()), warnings) == (sorted(ownership()), 15, [])


def test_every_claim_reads_as_a_sentence_with_its_amount():
    graph = ownership()
    found = [say_claim(graph, claim) for claim in read_graph(graph).claims]
    assert all(sentence.endswith(".") and "None" not in sentence for sentence in found)
    assert sum("%" in sentence or " EUR" in sentence for sentence in found) == 11
    assert any("GreenWatch intends to sue the Energy Ministry (" in each for each in found)
    assert any("Tomas Reed (in Daily Tide, news, p3) denies lobbying" in each for each in found)


def test_donations_are_support_and_shares_are_not():
    graph = ownership()
    roles = {id: type.role for id, type in read_graph(graph).vocabulary.relation_types.items()}
    assert (roles["donates-to"], roles["owns"]) == ("support", "none")
    reached = {each.id: each.score for each in rank_actors(graph, by="reach-out").actors}
    assert reached["harbour-cement"] == 1
    assert list_offers(read_graph(graph)) == {"sides": True, "support": True, "fights": False}


def test_two_numbers_for_one_gift_stay_two():
    (gift,) = (each for each in select(ownership()).relations if each.id.startswith(
        "harbour-cement donates-to civic-union"))  # fmt: skip
    assert sorted(claim.amount for claim in gift.claims) == [50000, 50000, 80000]
