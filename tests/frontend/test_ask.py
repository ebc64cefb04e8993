"""Questions in plain words are read alike by Python and by the page's core."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import yaml
from making import claim, dataset_of
from pages import DATA
from random_datasets import make_dataset
from renamed import rename_vocabulary
from rounds import rounds
from vectors import about, ask_core, question

import graph as ag
from graph.analysis.ask.lexicon import make_lexicon
from graph.analysis.ask.parse import parse_text
from graph.analysis.ask.texts import find_claims, find_paragraphs
from graph.model.dates import parse_date
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.records import Source, as_json

ODD = (
    "",
    "?",
    '"',
    '"truce"',
    "“Kurdish nationalist groups”",
    "allies of HTS",
    "Allies of HTS in 2024-12-03",
    "who backs HTS on 3 December 2024",
    "May 2024",
    "Turkey December 32",
    "December 3, 2024 iran israel",
    "US 2011-2014",
    "US 2011-02..2014–x",
    "US 2011..2014",
    "US 2014..2011",
    "turky",
    "lantir",
    "worl socialist",
    "hayat tahrir",
    "who suports assad",
    "Is Turkey against HTS?",
    "is turkey an ally of the US",
    "IS HTS",
    "is",
    "Is",
    "who backs us without nyt",
    "us iran without nato",
    "how are iran and us connected",
    "Россия против США",
    "TÜRKİYE fights Kremlin",
    "what did al jazeera say",
    "iran\u00a0\u2067israel\u2069",
)
NUMBERS = ("2012", "2013-05", "2011..2014", "3", "May", "2024-12-03", "12", "2013-13")
GIBBERISH = ("zzz", "wil", "suports", "—", "“", "x-y", "S", "IS", "al")


def about_reading(name, graph, texts):
    lexicon = make_lexicon(read_graph(graph))
    asked = dict.fromkeys(texts)
    readings = [question("ask.parse", each, expected=read(lexicon, each)) for each in asked]
    return about(name, graph, readings)


def read(lexicon, text):
    return parse_text(lexicon, text).as_json()


def draw_texts(random, graph, number):
    """Draw questions: most along the forms of the grammar, some of any words."""
    lexicon = make_lexicon(read_graph(graph))
    grammar = lexicon.grammar
    words = sorted(lexicon.options)
    fitting: dict[str, list[str]] = {}
    for word in words:
        for option in lexicon.options[word]:
            fitting.setdefault(option.symbol, []).append(word)
    forms = [*grammar.readings, *grammar.modifiers]

    def fill(symbol):
        if symbol == "date":
            return random.choice(NUMBERS)
        return random.choice(fitting.get(symbol, GIBBERISH))

    def follow(form):
        parts = [part for part in form.split() if not part.endswith("?") or random.random() < 0.4]
        return [fill(random.choice(part.rstrip("?").split("|"))) for part in parts]

    for _ in range(number):
        parts = follow(random.choice(grammar.readings).form)
        while random.random() < 0.4:
            parts += follow(random.choice(forms).form)
        if random.random() < 0.2:
            parts.insert(random.randrange(len(parts) + 1), random.choice((*GIBBERISH, *words)))
        text = " ".join(parts)
        if random.random() < 0.2:
            at = random.randrange(len(text))
            text = text[:at] + text[at + 1 :]
        yield random.choice((text, text, text.upper(), text.capitalize(), f"{text}?"))


def test_questions_about_the_article_are_read_alike(tmp_path, pytestconfig):
    file = pytestconfig.rootpath / "tests" / "data" / "questions.yaml"
    texts = [each["ask"] for each in yaml.safe_load(file.read_text(encoding="utf-8"))]
    graph = ag.load(DATA)
    drawn = list(draw_texts(Random(1), graph, 400))
    kinds = {read(make_lexicon(read_graph(graph)), each)["kind"] for each in drawn[:200]}
    assert len(kinds) >= 6
    ask_core(tmp_path, [about_reading("article", graph, [*texts, *ODD, *drawn])])


def test_questions_about_random_datasets_are_read_alike(tmp_path):
    plain = [build_graph(make_dataset(seed)) for seed in rounds(5, 10)]
    renamed = [build_graph(rename_vocabulary(make_dataset(seed))) for seed in rounds(2, 4)]
    asked = [
        about_reading(f"dataset {seed}", graph, draw_texts(Random(seed), graph, 60))
        for seed, graph in enumerate([*plain, *renamed])
    ]
    ask_core(tmp_path, asked)


def test_relations_are_answered_alike(tmp_path):
    graph = ag.load(DATA)
    texts = [
        "who fights Russia",
        "backers of HTS",
        "who does turkey back 2016",
        "who is against Israel since 2020",
        "who is against Israel in 2013",
        "Iran's allies",
        "members of NATO",
        "clients of Iran",
        "according to NYT who fights israel",
        "who controls aleppo in December 2024",
    ]
    asked = []
    for text in texts:
        answer = ag.ask(graph, text).answer
        expected = {
            "relations": [each.id for each in answer.relations],
            "open": [each.id for each in answer.open],
            "unknown": answer.unknown,
        }
        asked.append(question("questions.askRelations", text, expected=expected))
    assert sum(len(each["expected"]["relations"]) for each in asked) > 20
    ask_core(tmp_path, [about("article", graph, asked)])


def test_names_that_two_share_and_initials_are_read_alike(tmp_path):
    card = {"publisher": "The Mole Post"}
    sources = {
        id: Source(id, id, author=author, published=parse_date("2024"), **card)
        for id, author in (("s", "Ann Mole"), ("t", "Bob Mole"), ("u", "Cem Rook"))
    }
    claims = [claim("us backs fsa", by="Ann Mole"), claim("us backs ypg", by="Dot Mole")]
    dataset = dataset_of(*claims, claim("iran backs ypg", by="Bob Mole"))
    graph = build_graph(replace(dataset, sources=sources))
    texts = ["Mole", "Ann Mole", "rook", "post", "ann", "US", "s", "the mole post"]
    kinds = [read(make_lexicon(read_graph(graph)), text)["kind"] for text in texts[:4]]
    assert kinds == ["unclear", "claims", "claims", "unclear"]
    ask_core(tmp_path, [about_reading("shared", graph, texts)])


def test_words_are_found_in_the_same_texts(tmp_path):
    graph = ag.load(DATA)
    asked = []
    for text in ("truce", "drone", "the war", "kurds", "his", "zzz"):
        wanted = text.split()
        claims = [[each.at, as_json(each.note)] for each in find_claims(read_graph(graph), wanted)]
        places = [[source, each.id] for source, each in find_paragraphs(read_graph(graph), wanted)]
        expected = {"claims": claims, "paragraphs": places}
        asked.append(question("questions.findWords", wanted, expected=expected))
    ask_core(tmp_path, [about("article", graph, asked)])
