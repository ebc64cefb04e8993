"""docs/code-an-article.md has the figures that were last accepted."""

import os

from documents import ROOT, renew_table, table_rows
from measure_drafts import read_figures, share

PAGE = ROOT / "docs" / "code-an-article.md"
MARK = "<!-- figures: drafts -->"
TITLES = {
    "border-war": "A made-up news report",
    "desert-war": "A made-up commentary",
    "strait-crisis": "A second made-up news report",
    "long-shadow": "A made-up analysis, which the rules know",
    "wsws-2024-12-03": "The commentary of the project's example",
}


def describe(name, figures):
    claims, pairs = figures["claims"], figures["pairs"]
    return [
        TITLES[name],
        *(str(claims[each]) for each in ("coded", "drafted", "right")),
        f"{share(claims['right'], claims['drafted']):.2f}",
        f"{share(claims['right'], claims['coded']):.2f}",
        f"{share(pairs['held'], pairs['claimed']):.0%}".replace("%", " %"),
        str(pairs["asked"]),
    ]


def test_the_figures_of_the_drafts_are_those_last_accepted():
    rows = [describe(name, each) for name, each in read_figures().items()]
    if os.environ.get("RENEW_DOCS"):
        renew_table(PAGE, MARK, rows)
    assert table_rows(PAGE.read_text(encoding="utf-8"), MARK) == rows
