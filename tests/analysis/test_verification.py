"""A card and its claims are checked against the real text."""

import pytest
from projects import BASE, write

from graph.analysis.verification import verify_text
from graph.api import verify
from graph.files import read_dataset
from graph.model.errors import DataError, QuestionError

TEXT = """
Northland signs a truce

Ann Reporter

On Monday, the North-backed rebels met “General” Óscar Ruiz. They were said to hold

the hills, and the *Free Army* with them.

South's army, led by nobody, stood by. On Tuesday it left the rebels.

On Tuesday the Free
Army of the north signed.
"""
DATA = """\
actors:
  north: {name: Northland, kind: state, aliases: [North]}
  south: {name: South, kind: state}
  rebels: {name: The rebels of the hills, kind: umbrella, mentioned_as: [rebels]}
  ruiz: {name: "'General' Oscar Ruiz", kind: person}
  free-army: {name: Free Army, kind: armed-group}
  army: {name: Free Army of the South, kind: armed-group}
sources:
  wire:
    title: NORTHLAND signs a Truce
    paragraphs:
      headline:
      p1: {starts: "on monday, the North"}
      p2: {starts: South's army}
      p3: {starts: On Tuesday}
"""


def problems_of(tmp_path, *claims, data=DATA, text=TEXT):
    lines = "".join(f"      - {claim}\n" for claim in claims)
    data = data + (f"claims:\n  wire:\n    p1:\n{lines}" if claims else "")
    dataset = read_dataset(write(tmp_path, {"data/a.yaml": data}))
    return [f"{each.message} {each.hint}".strip() for each in verify_text(dataset, "wire", text)]


def problems_at(tmp_path, at, claim):
    data = DATA + f"claims: {{wire: {{{at}: ['{claim}']}}}}"
    return problems_of(tmp_path, data=data)


def test_a_card_whose_paragraphs_are_all_found_has_no_problems(tmp_path):
    assert problems_of(tmp_path) == []


@pytest.mark.parametrize(
    "claim",
    [
        "north backs rebels",
        "north backs ruiz",
        "free-army linked-to north",
    ],
)
def test_both_ends_occur_by_name_alias_or_epithet_however_written(tmp_path, claim):
    assert problems_of(tmp_path, claim) == []


def test_an_end_that_does_not_occur_is_reported_at_the_claim(tmp_path):
    data = write(
        tmp_path, {"data/a.yaml": DATA + "claims:\n  wire:\n    p1: [south backs north]\n"}
    )
    (problem,) = verify_text(read_dataset(data), "wire", TEXT)
    assert (problem.place.line, problem.place.column) == (18, 10)
    assert problem.message == (
        '"south backs north": p1 does not name "south"; searched for "South".'
    )


def test_a_part_of_a_name_does_not_count(tmp_path):
    assert len(problems_of(tmp_path, "army backs rebels")) == 1


UNION = DATA.replace("free-army", "union").replace("Free Army,", "Northland Dockers' Union,")


def test_a_name_inside_a_longer_one_is_not_named_but_by_an_epithet(tmp_path):
    text = TEXT.replace("Free\nArmy of the north", "Northland Dock-\ners' Union")
    claims = "claims: {wire: {p3: [CLAIM]}}"
    for claim, problems in [
        (
            "union opposes north",
            ['"union opposes north": p3 names "north" only inside a longer name.'],
        ),
        ("'union part-of north': {mode: label}", []),
    ]:
        found = problems_of(tmp_path, data=UNION + claims.replace("CLAIM", claim), text=text)
        assert [each.partition(" Correct")[0] for each in found] == problems
    both = text.replace("Union signed", "Union signed with Northland")
    claims = claims.replace("CLAIM", "union opposes north")
    assert problems_of(tmp_path, data=UNION + claims, text=both) == []


def test_a_part_of_a_word_does_not_count(tmp_path):
    assert len(problems_at(tmp_path, "headline", "rebels backs north")) == 1
    data = DATA.replace("name: Northland", "name: The land").replace(
        "kind: umbrella", "kind: state"
    )
    found = problems_of(tmp_path, data=data + "claims: {wire: {headline: ['north backs rebels']}}")
    assert ['"north"' in each for each in found] == [True, False]


def test_a_paragraph_runs_to_where_the_next_one_begins(tmp_path):
    assert problems_at(tmp_path, "p1", "free-army backs north") == []
    assert len(problems_at(tmp_path, "p2", "free-army backs south")) == 1
    assert problems_at(tmp_path, "p3", "free-army backs north") == []


def test_first_words_are_looked_for_at_the_beginning_of_a_line_first(tmp_path):
    assert problems_at(tmp_path, "p3", "free-army linked-to north") == []
    assert problems_at(tmp_path, "p2", "south linked-to rebels") == []
    assert len(problems_at(tmp_path, "p3", "rebels linked-to north")) == 1


def test_claims_at_the_headline_are_checked_against_the_title(tmp_path):
    assert len(problems_at(tmp_path, "headline", "rebels backs free-army")) == 2
    data = DATA.replace("aliases: [North]", "aliases: [North, truce]")
    assert (
        len(problems_of(tmp_path, data=data + "claims: {wire: {headline: [north backs ruiz]}}"))
        == 1
    )


def test_first_words_that_are_not_in_the_text_are_reported(tmp_path):
    data = DATA.replace("South's army", "South army")
    claims = "claims: {wire: {p2: [north backs ruiz]}}"
    assert problems_of(tmp_path, data=data + claims) == [
        'Paragraph p2: "South army" is not in the text. Copy its first words, at most five.'
    ]


def test_paragraphs_in_another_order_than_the_text_are_reported(tmp_path):
    data = DATA.replace("On Tuesday", "Ann Reporter")
    assert problems_of(tmp_path, data=data) == [
        'Paragraph p3, "Ann Reporter", does not come after p2. '
        "List the paragraphs in the order of the text."
    ]


def test_a_paragraph_without_first_words_is_reported(tmp_path):
    data = DATA.replace("p3: {starts: On Tuesday}", "p3:")
    assert problems_of(tmp_path, data=data) == [
        "Paragraph p3 has no `starts`, so it cannot be found. Add its first words."
    ]


def test_a_title_that_is_not_in_the_text_is_reported(tmp_path):
    data = DATA.replace("signs a Truce", "signs a Treaty")
    found = problems_of(tmp_path, data=data + "claims: {wire: {headline: [south backs ruiz]}}")
    assert found == ['The title "NORTHLAND signs a Treaty" is not in the text.']


def test_a_claim_in_a_paragraph_that_the_card_does_not_list_is_reported(tmp_path):
    data = DATA[: DATA.index("    paragraphs")] + "claims: {wire: {p7: [north backs ruiz]}}"
    assert problems_of(tmp_path, data=data) == [
        '"north backs ruiz": the card of "wire" does not list p7. '
        "Add the paragraph with its `starts`."
    ]


def test_a_quote_must_be_in_the_paragraph(tmp_path):
    assert problems_of(tmp_path, "north backs ruiz: {quote: said to hold … the HILLS}") == []
    assert problems_of(tmp_path, "north backs ruiz: {quote: hold all the hills}") == [
        '"north backs ruiz": the quote "hold all the hills" is not in p1. '
        "Quote the exact words, or remove the quote."
    ]


def test_only_the_claims_of_the_source_are_looked_at(tmp_path):
    other = "  memo: {title: A memo}\nclaims: {memo: {p1: [south backs army]}}"
    assert problems_of(tmp_path, data=DATA + other) == []


def test_an_empty_text_supports_nothing(tmp_path):
    assert len(problems_of(tmp_path, text="")) == 4


def test_an_unknown_source_is_refused(tmp_path):
    dataset = read_dataset(write(tmp_path, {"data/a.yaml": DATA}))
    with pytest.raises(QuestionError, match=r'There is no source "wir"\. Did you mean "wire"\?'):
        verify_text(dataset, "wir", TEXT)


def test_a_text_without_an_end_is_reported(tmp_path, monkeypatch):
    monkeypatch.setattr("graph.files.load.MOST_BYTES", 1000)
    data = write(tmp_path, {"data/actors.yaml": BASE, "text.txt": "x" * 1001})
    with pytest.raises(DataError, match=r"text\.txt: The file is larger"):
        verify(data, tmp_path / "text.txt", "wire")


# Scripts without spaces, and marks that nobody sees

RIVER = """\
actors:
  hemeng: {name: 河盟, kind: armed-group}
  taen: {name: 塔恩军, kind: armed-group}
  vessa: {name: Vessa, kind: state}
sources:
  wire:
    title: 河盟与塔恩军交火
    paragraphs: {p1: {starts: 周二，河盟与}, p2: {starts: 大桥附近的}}
"""
RIVER_TEXT = """\
河盟与塔恩军交火

周二，河盟与塔恩军在大桥附近交火，Ves\u00adsa官员说。

大桥附近的塔恩已撤离。
"""


@pytest.mark.parametrize(
    ("claim", "missing"),
    [
        ("hemeng fights taen: {quote: 在大桥附近交火}", 0),
        ("hemeng fights vessa", 0),
        ("hemeng fights taen: {quote: 大桥附近的}", 1),
    ],
)
def test_names_and_quotes_are_found_inside_a_script_without_spaces(tmp_path, claim, missing):
    problems = problems_of(tmp_path, claim, data=RIVER, text=RIVER_TEXT)
    assert len(problems) == missing, problems


def test_a_longer_name_is_not_found_where_only_a_part_of_it_occurs(tmp_path):
    data = RIVER + "claims: {wire: {p2: [hemeng fights taen]}}\n"
    problems = problems_of(tmp_path, data=data, text=RIVER_TEXT)
    assert [problem.partition("; ")[2] for problem in problems] == [
        'searched for "河盟". Correct the paragraph, or add what the text calls the actor to '
        "mentioned_as.",
        'searched for "塔恩军". Correct the paragraph, or add what the text calls the actor to '
        "mentioned_as.",
    ]


@pytest.mark.parametrize(
    "army", ["Free Ar-\nmy", "Free Ar\u00ad\n  my", "Free Ar\u2010\nmy", "Free-\narmy"]
)
def test_a_word_that_is_split_at_the_end_of_a_line_is_found_and_so_is_one_with_a_hyphen(
    tmp_path, army
):
    whole = TEXT.replace("*Free Army*", army)
    assert problems_of(tmp_path, "free-army linked-to north", text=whole) == []
    other = TEXT.replace("*Free Army*", army.replace("my", "mi"))
    assert len(problems_of(tmp_path, "free-army linked-to north", text=other)) == 1


def test_a_text_that_is_called_after_its_source_may_be_called_so_in_two_characters(tmp_path):
    two = BASE.replace("  wire:", "  köln: {title: A memo, publisher: P}\n  wire:")
    data = write(tmp_path, {"data/a.yaml": two, "ko\u0308ln.txt": "A memo"})
    assert verify(data, tmp_path / "ko\u0308ln.txt").errors == ()
