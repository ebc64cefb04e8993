"""Nobody who is named, and no claim, vanishes; and every way to count gives the same number."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest
from click.testing import CliRunner
from making import claim, select
from pages import DATA, article_page, details, open_page, page_of
from playwright.sync_api import expect

import graph as ag
from graph import say_claim
from graph.cli import main
from graph.model.graph_data import read_graph
from graph.model.records import Actor

pytestmark = pytest.mark.browser

QUESTIONS = {
    "": {},
    "types=backs": {"types": "backs"},
    "types=fights,opposes": {"types": "fights,opposes"},
    "modes=label": {"modes": "label"},
    "modes=act,intent": {"modes": "act,intent"},
    "without=own-voice": {"without": "own-voice"},
    "relayed=true": {"relayed": True},
    "single_voice=false": {"single_voice": False},
    "as_of=2016": {"as_of": "2016"},
    "signs=positive&kinds=state,armed-group": {"signs": "positive", "kinds": "state,armed-group"},
}
FLAGS = {"--relayed=True": "--relayed", "--single-voice=False": "--several-voices"}
ACTORS = (
    Actor("oster", "Oster", "state"),
    Actor("guard", "River Guard", "armed-group", in_sentences="the River Guard"),
    Actor("tarn", "Tarn", "state"),
    Actor("vessa", "Vessa", "state"),
)


@pytest.mark.parametrize("hash", QUESTIONS)
def test_legend_table_picture_csv_command_and_python_count_alike(
    page, tmp_path, pytestconfig, hash
):
    open_page(page, tmp_path, article_page(), f"#{hash}")
    scope = QUESTIONS[hash]
    number = len(select(ag.load(pytestconfig.rootpath / "data"), ag.Scope(**scope)).supported)
    shown = page.evaluate("() => ag.inside.shown().relations.length")
    written = page.evaluate(
        "() => ag.csv.write(ag.data.record, ag.data.view(ag.state.get().scope).drawn)"
    )
    rows = csv.DictReader(io.StringIO(written.removeprefix("\ufeff")))
    legend = page.get_by_role("group", name="Relation types").get_by_role("listitem")
    counted = [re.search(r"(\d+), \d", text) for text in legend.all_text_contents()]
    types = [int(found[1]) for found in counted if found]  # the last row explains arrows
    page.get_by_role("tab", name="Table").click()
    radio = page.get_by_role("group", name="Rows").get_by_role("radio", name="Relations")
    table = int(re.search(r"\d+", radio.evaluate("(each) => each.parentElement.innerText"))[0])
    given = [f"--{name.replace('_', '-')}={value}" for name, value in scope.items()]
    given = [FLAGS.get(option, option) for option in given]
    asked = CliRunner().invoke(
        main, ["claims", "--json", "--data", str(pytestconfig.rootpath / "data"), *given]
    )
    claims = [each for each in json.loads(asked.stdout)["claims"] if each["stance"] == "supports"]
    by_command = {(each["from"], each["type"], each["to"]) for each in claims}
    found = {
        "picture": shown,
        "csv": len({(row["from"], row["type"], row["to"]) for row in rows}),
        "table": table,
        "command": len(by_command),
    }
    assert found == dict.fromkeys(found, number)
    if "types" not in scope:
        assert sum(types) == number


def test_every_claim_of_the_article_can_be_read_at_both_its_actors(page, tmp_path, pytestconfig):
    graph = ag.load(pytestconfig.rootpath / "data")
    open_page(page, tmp_path, article_page())
    for actor in graph:
        page.evaluate("(id) => ag.state.set({ select: id })", actor)
        text = details(page).text_content()
        for one in read_graph(graph).claims:
            if actor in (one.from_actor, one.to_actor, *one.via, *one.against):
                assert say_claim(graph, one) in text, actor


def test_what_nobody_confirms_is_reported_for_both_actors_and_counted_above_the_picture(
    page, tmp_path
):
    claims = (
        claim("oster backs guard", by="oster", stance="withholds"),
        claim("vessa fights guard", by="vessa", stance="denies", at="p2"),
        claim("tarn allied-with vessa", at="p3"),
    )
    open_page(page, tmp_path, page_of(*claims, actors=ACTORS), "#select=guard")
    line = page.locator("#scope-line")
    expect(line).to_contain_text("2 more are only denied or not confirmed.")
    open = details(page).get_by_role("region", name="Asked about, not confirmed")
    expect(open).to_contain_text("declines to confirm backing the River Guard")
    denied = details(page).get_by_role("region", name="Denied")
    expect(denied).to_contain_text("Vessa (in DP, commentary, p2) denies fighting the River Guard.")


def test_who_is_only_named_as_a_channel_has_that_in_its_details(page, tmp_path):
    claims = (claim("oster backs guard", via=("tarn",), against=("vessa",), means=("weapons",)),)
    open_page(page, tmp_path, page_of(*claims, actors=ACTORS), "#select=tarn")
    channel = details(page).get_by_role("region", name="Named as channel")
    sentence = "Oster backs the River Guard with weapons, through Tarn, in the fight against Vessa"
    expect(channel).to_contain_text(sentence)
    page.evaluate("() => ag.state.set({ select: 'vessa' })")
    fought = details(page).get_by_role("region", name="Named as the one fought against")
    expect(fought).to_contain_text(sentence)


@pytest.mark.parametrize("hash", ["without=own-voice", "relayed=true"])
def test_both_ways_to_leave_the_author_out_are_reported_in_one_sentence(page, tmp_path, hash):
    open_page(page, tmp_path, article_page(), f"#{hash}")
    graph = ag.load(DATA)
    relations = select(graph).supported
    others = [each for each in relations if not all(one.own_voice for one in each.supporting)]
    alone = sum(each.relayed for each in others)
    expect(page.locator("#scope-line")).to_contain_text(
        f"Others claim {len(others)}: {alone} by nobody else, "
        f"{len(others) - alone} by Alex Lantier too."
    )
