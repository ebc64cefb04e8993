"""Stores of tables made for a test, and the scopes that a dataset is asked about."""

from __future__ import annotations

import csv
from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from graph.model.scope import Scope
from graph.tables.loading.load import load_dataset
from graph.tables.session import open_tables


@contextmanager
def tables_of(dataset, engine="duckdb", master=None):
    """Open a store that has a dataset."""
    with TemporaryDirectory() as folder:
        load_dataset(dataset, Path(folder) / "store")
        with open_tables(Path(folder) / "store", engine, master) as tables:
            yield tables


def draw_scope(seed, dataset):
    """Draw a scope that uses some of its fields, with values that the dataset has."""
    random = Random(f"scope {seed}")
    people = sorted({entry for claim in dataset.claims for entry in claim.by})
    units = sorted(
        {each.unit for each in dataset.claims if each.unit and each.stance == "supports"}
    )
    choices = {
        "types": lambda: random.sample(sorted(dataset.vocabulary.relation_types), 5),
        "signs": lambda: random.sample(("positive", "negative", "neutral"), 2),
        "kinds": lambda: random.sample(sorted(dataset.vocabulary.kinds), 6),
        "modes": lambda: random.sample(("thesis", "intent", "label", "act"), 2),
        "sources": lambda: random.sample(sorted(dataset.sources), 1),
        "without": lambda: random.sample([*people, *dataset.sources, "own-voice"], 1),
        "claimants": lambda: random.sample([*people, "own-voice"], min(2, len(people))),
        "as_of": lambda: random.choice(("2012", "2013-02", "2015-06-01", "2024", "2030")),
        "during": lambda: random.choice(("2011..2012", "2012-12-31..2016", "2025..2026")),
        "amount": lambda: f"{random.choice((-5, 34, 40))} {random.choice(units)}",
        "unknown": lambda: "keep",
        "contested": lambda: random.random() < 0.5,
        "relayed": lambda: random.random() < 0.5,
        "single_voice": lambda: random.random() < 0.5,
    }
    if not units:
        del choices["amount"]
    if not people:
        del choices["claimants"]
    names = random.sample(sorted(choices), random.choice((0, 1, 1, 2, 3)))
    if {"as_of", "during"} <= {*names}:
        names.remove("during")
    if "contested" not in names and random.random() < 0.2:
        names.append("contested")
    return Scope(**{name: choices[name]() for name in names})


HEADER = ["from", "type", "to"]
ENDS = "from_actor, tie_type, to_actor"
ROWS = [("US", "backs", "Free Syrian Army"), ("us", "fights", "Syria")]
READ = [("us", "backs", "free-syrian-army"), ("syria", "fights", "us")]


def write_csv(path, rows, header=HEADER):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return path


def read_claims(store, columns):
    with open_tables(store) as tables:
        return tables.engine.rows(f"SELECT {columns} FROM claims ORDER BY place")
