"""The random datasets and the table of questions hold the cases that are easily got wrong."""

from __future__ import annotations

import pytest
from questions import list_random_cases

RELATION_CASES = {
    "left out as unknown": lambda answer: answer["undated"] and not answer["relations"],
    "kept though unknown": lambda answer: any(
        each["holds"] == "unknown" for each in answer["relations"]
    ),
    "some claim known, some not": lambda answer: any(
        each["holds"] == "yes" and len(each["claims"]) > 1 for each in answer["relations"]
    ),
    **{
        name: lambda answer, field=field, value=value: any(
            each[field] == value for each in answer["relations"]
        )
        for name, field, value in (
            ("only denied or withheld", "standing", None),
            ("contested", "contested", True),
            ("relayed", "relayed", True),
            ("self-declared", "self_declared", True),
            ("ended", "ended", True),
            ("ended, unknown when", "end", "past"),
            ("an about date", "start", "about 2012"),
            ("without a voice", "voices", []),
        )
    },
}
PATH_CASES = {
    "truncated": lambda answer: answer["truncated"],
    "nothing with no limits either": lambda answer: (
        "even without limits" in (answer["beyond"] or "")
    ),
    "a longer one": lambda answer: "the shortest has" in (answer["beyond"] or ""),
    "none of its limits": lambda answer: "without any limits" in (answer["beyond"] or ""),
    "the same actor twice": lambda answer: "Both ends" in (answer["beyond"] or ""),
    **{
        words: lambda answer, words=words: words in (answer["beyond"] or "")
        for words in (
            "with no actor avoided",
            "ignoring direction",
            "with undated relations",
            "at other dates",
            "with all relation types",
            "with all signs",
            "with all kinds",
            "with claims of any strength",
            "with all sources",
            "with nothing left out",
            "with all claimants",
            "contested and uncontested",
            "whether only relayed or not",
            "with any number of voices",
        )
    },
    **{
        f"{field} {value}": lambda answer, field=field, value=value: any(
            path[field] == value for path in answer["paths"]
        )
        for field, value in (
            ("sign", 1),
            ("sign", -1),
            ("sign", None),
            ("period_note", None),
            ("period_note", "undated"),
            ("period_note", "never-together"),
            ("changes_fight", True),
        )
    },
    **{
        f"along {value}": lambda answer, value=value: any(
            each["along"] is value
            for path in answer["paths"]
            for hop in path["hops"]
            for each in hop["relations"]
        )
        for value in (True, False, None)
    },
    "a weakest hop that is not the first": lambda answer: any(
        path["weakest"]["hop"] > 0 for path in answer["paths"]
    ),
    "a period of several spans": lambda answer: any(
        len(path["period"] or ()) > 1 for path in answer["paths"]
    ),
}


@pytest.mark.parametrize(
    ("kind", "hard"),
    [*(("select", name) for name in RELATION_CASES), *(("paths", name) for name in PATH_CASES)],
)
def test_the_table_of_questions_is_answered_alike(kind, hard):
    holds = (RELATION_CASES if kind == "select" else PATH_CASES)[hard]
    assert any(
        holds(answer)
        for case in list_random_cases()
        for question, answer in zip(case.questions, case.answers, strict=True)
        if question["kind"] == kind and "error" not in answer
    )
