"""Questions about the front end's core, with Python's answers, put to it under Node.

    ask_core(tmp_path, [about("article", graph, [question("facets.list", expected=...)])])

A question calls a function of a module of `frontend/src/core`, or one of
`frontend/test/questions.js`; `frontend/test/vectors.test.js` compares the answers.
"""

from __future__ import annotations

import json
from unittest.mock import patch
from urllib.parse import quote

from bundles import run_node

from graph.files.layout_file import Layout
from graph.model.phrases import PHRASES
from graph.page import payload
from graph.page.columns import pack

PASSED = "✔"  # at the head of a line


def question(call, *given, expected, **allowed):
    """Ask for one call.

    `allowed` names what may differ: `near`, how far numbers may lie apart; `hints`, sentences that
    Python goes on with a hint; `instead`, another answer that is right as well.
    """
    return {"call": call, "given": given, "expected": expected, **allowed}


def about(name, graph, questions, **other):
    """Put questions to the record of a graph, which is given to each call first.

    `other` replaces fields of the record.
    """
    record = pack({**record_of(graph), **other})
    return {"name": name, "data": record, "cases": list(questions)}


def without_record(name, questions):
    """Put questions that need no record."""
    return {"name": name, "cases": list(questions)}


def record_of(graph):
    """Build the page's record of a graph, without drawing and blocs.

    Blocs take nine tenths of the time, and only questions about them need them.
    """
    with patch("graph.page.blocs.describe_blocs", return_value=None):
        layout = Layout(dict.fromkeys(graph, (0.0, 0.0)))
        return payload.build_payload(graph, layout)


def ask_core(folder, vectors):
    """Write each of the vectors into a file and put them to the core; fail with what differs."""
    asked = folder / "vectors"
    asked.mkdir()
    for each in vectors:
        text = json.dumps({"data": each.get("data"), "phrases": PHRASES, "cases": each["cases"]})
        with (asked / f"{quote(each['name'], safe=' ')}.json").open("x", encoding="utf-8") as file:
            file.write(text)
    try:
        run_node("--test", "--test-reporter=spec", "test/vectors.test.js", VECTORS=str(asked))
    except AssertionError as error:
        found = [line for line in str(error).splitlines() if PASSED not in line]
        raise AssertionError("\n".join(found)) from None
