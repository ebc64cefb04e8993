"""The example of six powers: read without a warning, balanced in 1907 and at no date before."""

import struct
from functools import cache
from itertools import combinations, product

import pytest
from documents import ROOT, table_rows

from graph import api as workflow
from graph.analysis.balance import measure_balance
from graph.analysis.paths.find import find_paths
from graph.analysis.tensions import list_tensions
from graph.files.layout_file import layout_path, read_layout
from graph.model.graph_data import read_graph
from graph.model.scope import Scope

POWERS = ROOT / "examples" / "powers" / "data"
STEPS = "| As of | What is new | Ties | In conflict | Blocs |"

# The steps of the figure of Antal, Krapivsky and Redner (2006), and how many ties are frustrated.
# The third is the lapse of 1890, which shows in the year after.
FRUSTRATED = {"1872": 1, "1882": 1, "1891": 1, "1894": 1, "1904": 1, "1907": 0}

# Two of its panels, as drawn again by others: the ties of friends, then those of enemies.
PANELS = {
    "1882": (
        "austria-hungary germany, austria-hungary italy, austria-hungary russia, germany italy, "
        "germany russia",
        "austria-hungary great-britain, great-britain russia, france great-britain, "
        "austria-hungary france, france germany, france russia",
    ),
    "1891": (
        "austria-hungary germany, austria-hungary italy, germany italy",
        "austria-hungary great-britain, great-britain russia, france great-britain, "
        "austria-hungary france, france germany, austria-hungary russia, germany russia",
    ),
}
IN_NO_TEXT_READ = {"1891": {("austria-hungary", "russia"), ("germany", "russia")}}


@cache
def powers():
    return workflow.load(POWERS)


def as_of(date):
    return measure_balance(powers(), Scope(as_of=date))


def signs(date):
    """Map each pair of powers to the sign of its tie at a date."""
    seen = read_graph(powers()).view(Scope(as_of=date))
    return {tuple(sorted(ends)): sign for *ends, sign in seen.edges(data="sign")}


def panel(date):
    """Map each pair of powers to the sign of its tie in the figure."""
    listed = zip((1, -1), PANELS[date], strict=True)
    return {tuple(pair.split()): sign for sign, ties in listed for pair in ties.split(", ")}


def count_frustrated(ties):
    """Try every split in two, and count the ties against the best."""
    actors = sorted({actor for pair in ties for actor in pair})
    sides = product((1, -1), repeat=len(actors))
    splits = [dict(zip(actors, each, strict=True)) for each in sides]
    return min(
        sum(sign != split[one] * split[other] for (one, other), sign in ties.items())
        for split in splits
    )


def test_the_example_is_read_without_a_warning():
    found = workflow.check(POWERS)
    assert (found.errors, found.warnings) == ((), ())


def test_it_has_sources_of_several_publishers():
    publishers = {source.publisher for source in read_graph(powers()).sources.values()}
    assert len(publishers) >= 4


def test_its_layout_is_kept_for_all_six_powers():
    layout, warnings = read_layout(layout_path(POWERS), sorted(powers()))
    assert sorted(layout.positions) == sorted(powers())
    assert (len(powers()), warnings) == (6, [])


@pytest.mark.parametrize("date", FRUSTRATED)
def test_as_many_ties_are_frustrated_as_in_the_figure(date):
    found = as_of(date)
    assert (found.two.low, found.two.high) == (FRUSTRATED[date], FRUSTRATED[date])


@pytest.mark.parametrize("date", PANELS)
def test_a_panel_of_the_figure_differs_only_in_ties_that_no_text_read_mentions(date):
    drawn, found = panel(date), signs(date)
    assert {pair for pair in drawn if pair not in found} == IN_NO_TEXT_READ.get(date, set())
    assert {pair: found[pair] for pair in drawn if pair in found}.items() <= drawn.items()
    assert count_frustrated(drawn) == FRUSTRATED[date]


def test_the_table_of_the_document_lists_the_steps():
    rows = table_rows((ROOT / "docs" / "powers.md").read_text(encoding="utf-8"), STEPS)
    found = {date: as_of(date) for date in FRUSTRATED}
    counted = [(date, each.positive + each.negative, each.two.high) for date, each in found.items()]
    assert [(row[0], int(row[2]), int(row[3])) for row in rows] == counted
    assert [row[4].startswith("several") for row in rows] == [
        not each.unique for each in found.values()
    ]


def test_balance_is_reached_in_1907_and_in_no_year_before():
    balanced = [year for year in range(1872, 1915) if as_of(str(year)).two.high == 0]
    assert balanced == list(range(1907, 1915))


def test_the_blocs_of_1907_are_the_alliance_and_the_entente():
    found = as_of("1907")
    assert found.two.blocs == (
        ("austria-hungary", "germany", "italy"),
        ("france", "great-britain", "russia"),
    )
    assert found.unique
    assert found.balanced_share == 1.0


def test_no_pair_is_friends_and_foes_in_one_year_but_one_whose_sources_disagree():
    both = {
        (year, pair)
        for year in range(1872, 1915)
        for pair, sign in signs(str(year)).items()
        if sign is None
    }
    assert both == {(year, ("austria-hungary", "russia")) for year in (1885, 1886, 1887)}


def test_that_disagreement_is_the_one_dispute_of_all_years_taken_together():
    (tension,) = list_tensions(powers(), kinds="contested").tensions
    assert tension.actors == ("austria-hungary", "russia")


def test_four_pairs_changed_sides_and_one_in_dispute_is_left_out_of_triads():
    answer = list_tensions(powers(), kinds="unbalanced-triad,changed-sides")
    changed = [each.actors for each in answer.tensions if each.kind == "changed-sides"]
    assert changed == [
        ("france", "great-britain"),
        ("france", "russia"),
        ("great-britain", "russia"),
        ("germany", "russia"),
    ]
    assert answer.mixed_pairs == 1


def test_the_triad_of_1904_to_1906_is_found_without_a_date():
    triads = list_tensions(powers(), kinds="unbalanced-triad").tensions
    (found,) = (each for each in triads if each.lead.startswith("Friendly ties"))
    assert found.actors == ("france", "great-britain", "russia")
    assert found.statements[-1].endswith("applies from 1904 to 1906.")


def test_all_years_taken_together_hide_what_changed():
    assert as_of(None).two.high == 0
    changed = [each.pair for each in as_of(None).changed]
    assert (len(as_of(None).mixed), len(changed)) == (1, 4)


def test_every_pair_is_tied_by_a_chain_that_held_at_one_time():
    for one, other in combinations(sorted(powers()), 2):
        assert find_paths(powers(), one, other, Scope(), together=True).paths


def test_its_picture_is_a_page_of_1280_by_800_below_200_kB():
    data = (ROOT / "docs" / "powers.png").read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", data[16:24]) == (1280, 800)
    assert len(data) < 200_000
