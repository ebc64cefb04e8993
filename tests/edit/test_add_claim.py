"""Adding a claim to a file: one more claim, and no other byte changed."""

import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from projects import ACTORS, BASE, write
from rounds import examples

from graph.edit.add_claim import add_claim
from graph.files import read_dataset, read_project
from graph.files.load import parse_written
from graph.model.errors import DataError, GraphError, OutputError
from graph.model.text import clean

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = "wsws-2024-12-03"
CLAIMS = """\
claims:
  wire:
    # what p1 says
    p1:
      - us backs fsa   # in brackets: {mode: act}
      # - us backs hts
    p2:
"""


def project(folder, claims=CLAIMS, base=BASE):
    return write(folder, {"data/actors.yaml": base + claims})


def added(folder, sentence="turkey backs fsa", at="p1", claims=CLAIMS, base=BASE, **details):
    """Add a claim to a project of one file; return what its claims then look like."""
    data = project(folder, claims, base)
    add_claim(sentence, "wire", at, details, data)
    return (data / "actors.yaml").read_bytes().decode().removeprefix(base)


def test_a_claim_is_put_below_the_others_of_its_paragraph_and_their_comments(tmp_path):
    assert added(tmp_path) == CLAIMS.replace("    p2:", "      - turkey backs fsa\n    p2:")


def test_an_empty_paragraph_is_filled(tmp_path):
    assert added(tmp_path, at="p2") == CLAIMS + "      - turkey backs fsa\n"


@pytest.mark.parametrize("nothing", ["", " ~", " null", " []", "   # not yet"])
def test_every_placeholder_is_filled(tmp_path, nothing):
    data = project(tmp_path, f"claims:\n  wire:\n    p1:{nothing}\n    p2:\n")
    add_claim("us backs fsa", "wire", "p1", {}, data)
    assert [claim.relation for claim in read_dataset(data).claims] == [("us", "fsa", "backs")]


def test_a_paragraph_is_put_among_the_others_in_the_order_of_the_card(tmp_path):
    claims = "claims:\n  wire:\n    # of p2\n    p2:\n      - us backs fsa\n"
    assert added(tmp_path / "first", claims=claims) == (
        "claims:\n  wire:\n    p1:\n      - turkey backs fsa\n"
        "    # of p2\n    p2:\n      - us backs fsa\n"
    )
    assert added(tmp_path / "headline", at="headline", claims=CLAIMS).startswith(
        "claims:\n  wire:\n    headline:\n      - turkey backs fsa\n    # what p1 says\n    p1:\n"
    )


def test_the_first_claim_of_a_source_and_of_a_file(tmp_path):
    new = "claims:\n  wire:\n    p1:\n      - turkey backs fsa\n"
    assert added(tmp_path / "none", claims="") == new
    assert added(tmp_path / "empty", claims="claims:\n") == new
    assert added(tmp_path / "braces", claims="claims: {}\n") == (
        "claims: {wire: {p1: [turkey backs fsa]}}\n"
    )


def test_a_claim_in_brackets_stays_in_brackets(tmp_path):
    claims = "claims: {wire: {p1: [us backs fsa, us backs hts: {mode: label}], p2: }}\n"
    assert added(tmp_path / "1", "us fights turkey, hts", claims=claims, mode="intent") == (
        claims.replace("label}]", 'label}, {"us fights turkey, hts": {mode: intent}}]')
    )
    spaced = claims.replace("label}]", "label} ]")
    assert "label}, turkey backs fsa ]" in added(tmp_path / "4", claims=spaced)
    assert added(tmp_path / "2", at="p2", claims=claims) == (
        claims.replace("p2: }", "p2: [turkey backs fsa]}")
    )
    assert added(tmp_path / "3", at="headline", claims=claims) == (
        claims.replace("{p1", "{headline: [turkey backs fsa], p1")
    )


def test_details_are_in_brackets_after_the_sentence(tmp_path):
    text = added(tmp_path, mode="label", by="us, {name: A Witness}", means="weapons", start="2016")
    line = "{mode: label, by: [us, {name: A Witness}], start: 2016, means: [weapons]}"
    assert f"      - turkey backs fsa: {line}\n" in text


def test_long_details_are_below_the_sentence(tmp_path):
    note = "It is told at length how this came to pass, and nobody says for certain who paid. " * 2
    text = added(tmp_path, by="us", note=note)
    assert (
        "      - turkey backs fsa:\n          by: us\n          note: >-\n            It is" in text
    )
    claim = read_dataset(tmp_path / "data").claims[-1]
    assert claim.note == note.strip()


def test_several_objects_make_a_claim_each(tmp_path):
    data = project(tmp_path)
    assert add_claim("us fights turkey, hts", "wire", "p1", {}, data).claims == 2


def test_the_place_of_the_claim_is_reported(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    project(tmp_path)
    place = add_claim("turkey backs fsa", "wire", "p1").place
    line = (BASE + CLAIMS).splitlines().index("    p2:") + 1
    assert str(place) == f"data/actors.yaml:{line}:9"


def test_line_ends_and_the_byte_order_mark_are_kept(tmp_path):
    text = "\ufeff" + (BASE + CLAIMS).replace("\n", "\r\n")
    data = write(tmp_path, {"data/actors.yaml": text.encode()})
    add_claim("turkey backs fsa", "wire", "p1", {}, data)
    after = (data / "actors.yaml").read_bytes().decode()
    assert after == text.replace("    p2:\r\n", "      - turkey backs fsa\r\n    p2:\r\n")


def test_a_file_without_a_last_line_end_gets_one(tmp_path):
    assert added(tmp_path, at="p2", claims=CLAIMS.rstrip("\n")) == (
        CLAIMS + "      - turkey backs fsa\n"
    )


def test_the_file_is_the_one_that_has_the_source(tmp_path):
    files = {"data/a.yaml": BASE, "data/b.yaml": CLAIMS, "data/c.yaml": "title: C\n"}
    data = write(tmp_path, files)
    add_claim("turkey backs fsa", "wire", "p2", {}, data)
    assert (data / "b.yaml").read_text() == CLAIMS + "      - turkey backs fsa\n"
    assert (data / "a.yaml").read_text() == BASE


def test_a_source_without_claims_gets_a_file_where_there_are_several(tmp_path):
    data = write(tmp_path, {"data/a.yaml": BASE, "data/c.yaml": "title: C\n"})
    add_claim("turkey backs fsa", "wire", "p2", {}, data)
    text = "claims:\n  wire:\n    p2:\n      - turkey backs fsa\n"
    assert (data / "wire.yaml").read_text() == text
    add_claim("us backs fsa", "wire", "p1", {}, data, data / "c.yaml")
    assert (data / "c.yaml").read_text().startswith("title: C\nclaims:\n  wire:\n    p1:\n")


@pytest.mark.parametrize(
    ("sentence", "at", "details", "reported"),
    [
        ("us backs turky", "p1", {}, 'no actor with the id "turky". Did you mean "turkey"?'),
        ("us backs", "p1", {}, "is not a claim. Expected FROM TYPE TO"),
        ("us backs fsa", "p7", {}, 'Source "wire" has no paragraph "p7".'),
        ("us backs fsa", "p1", {"mode": "epithet"}, 'Did you mean "label"?'),
        ("us backs fsa", "p1", {"start": "2017", "end": "2016"}, "before it starts"),
        ("us backs fsa", "p1", {"by": "reuters"}, "by: there is no actor"),
        ("us backs fsa", "p1", {"attacker": "us"}, '"backs" does not take an attacker'),
        ("us backs fsa: {mode: label", "p1", {}, "A space is missing after the colon"),
    ],
)
def test_what_check_would_refuse_is_refused_and_the_file_is_untouched(
    tmp_path, sentence, at, details, reported
):
    data = project(tmp_path)
    with pytest.raises(DataError) as error:
        add_claim(sentence, "wire", at, details, data)
    assert reported in str(error.value)
    assert error.value.problems[0].place.file == sentence
    assert (data / "actors.yaml").read_text() == BASE + CLAIMS


def test_a_problem_elsewhere_is_reported_where_it_is_now(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    project(tmp_path, CLAIMS + "      - us part-of hts\n")
    with pytest.raises(DataError) as error:
        add_claim("hts part-of us", "wire", "p1")
    line = (BASE + CLAIMS).count("\n") + 1
    assert f"data/actors.yaml:{line}:9: " in str(error.value)


def test_data_with_errors_are_not_added_to(tmp_path):
    data = project(tmp_path, CLAIMS + "      - us backs nobody\n")
    with pytest.raises(DataError, match='no actor with the id "nobody"'):
        add_claim("us backs fsa", "wire", "p1", {}, data)


def test_a_claim_that_looks_wrong_is_added_with_a_warning(tmp_path):
    data = project(tmp_path)
    again = add_claim("us backs fsa", "wire", "p1", {}, data)
    assert [each.message.split(" at ")[0] for each in again.warnings] == ["Duplicate of the claim"]
    assert again.claims == 1


def test_no_warning_is_of_an_actor_that_the_claim_does_not_name(tmp_path):
    data = project(tmp_path, "")
    assert add_claim("us backs fsa", "wire", "p1", {}, data).warnings == ()
    reported = [each.message for each in read_project(data).warnings]
    assert 'Actor "hts" is not used in any claim.' in reported


REBELS = BASE.replace(", kind: armed-group}", ", kind: armed-group, mentioned_as: [rebels]}")
ODD_NAMES = """\
  those: {name: Those who backs, kind: umbrella}
  union: {name: "Union, Party and Front", kind: umbrella}
  party: {name: Party, kind: organisation}
  north: {name: North, kind: state, in_sentences: the North}
  other: {name: Other, kind: state, in_sentences: the others}
  third: {name: Third, kind: state, in_sentences: the others}
"""


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("Turkey backs fsa", "turkey backs fsa"),
        ('Turkey backs "Free Syrian Army"', "turkey backs fsa"),
        ("Ankara,WASHINGTON backs “free syrian army” , hts", "turkey, us backs fsa, hts"),
        ("Those who backs backs Party, Union, Party and Front", "those backs party, union"),
        ("us backs those who backs", "us backs those"),
        ("The North opposes Third", "north opposes third"),
        ("The truce of 2020 linked-to Hayat Tahrir al-Sham", "truce linked-to hts"),
    ],
)
def test_names_are_written_as_ids(tmp_path, sentence, written):
    data = project(tmp_path, base=BASE + ODD_NAMES)
    reported = add_claim(sentence, "wire", "p1", {}, data)
    assert reported.sentence == written
    assert f"      - {written}\n" in (data / "actors.yaml").read_text().replace('"', "")


def test_a_sentence_of_ids_is_written_as_it_is(tmp_path):
    assert "      - us  fights turkey,hts\n" in added(tmp_path, "us  fights turkey,hts")


def test_names_in_details_are_written_as_ids_too(tmp_path):
    details = {
        "by": "Free Syrian Army, {name: Ankara}, unnamed",
        "against": "Turkey",
        "via": "hayat tahrir al-sham, truce",
    }
    assert ("{by: [fsa, {name: Ankara}, unnamed], against: turkey, via: [hts, truce]}") in added(
        tmp_path / "backs", "us backs fsa", **details
    )
    assert "{attacker: us}" in added(tmp_path / "fights", "us fights fsa", attacker="Washington")
    assert "{attacker: both}" in added(tmp_path / "both", "us fights fsa", attacker="both")


@pytest.mark.parametrize(
    ("sentence", "reported"),
    [
        (
            "us backs free syrian army, Rebels",
            'There is no actor with the id "Rebels". Did you mean "fsa" or "hts"?',
        ),
        ("Turkey bakcs Ankara Times", 'There is no actor with the id "turkey Times"'),
        ("Ankara oposes Free Syrian Army", 'no relation type "oposes". Did you mean "opposes"?'),
        ("Turkey", '"turkey" is not a claim.'),
        ("Turkey backs the others", 'There is no actor with the id "the others".'),
        ("us backs turkey,", '"us backs turkey, " is not a claim.'),
        ("Ankara supports fsa", 'no relation type "supports". Did you mean "backs"?'),
        (
            "Ankara is allied with fsa",
            'no relation type "is allied with". Did you mean "allied-with"?',
        ),
    ],
)
def test_what_is_not_a_name_is_reported_and_nothing_else(tmp_path, sentence, reported):
    base = REBELS + ODD_NAMES
    data = project(tmp_path, base=base)
    with pytest.raises(DataError) as error:
        add_claim(sentence, "wire", "p1", {}, data)
    assert reported in str(error.value)
    assert str(error.value).startswith(f"{sentence}: ")
    assert (data / "actors.yaml").read_text() == base + CLAIMS


def test_all_that_is_wrong_in_addition_to_a_name_is_reported(tmp_path):
    with pytest.raises(DataError) as error:
        added(tmp_path, "Turkey backs fsa", mode="epithet", by="reuters")
    reported = [each.message.split(":")[0] for each in error.value.problems]
    assert reported == ['Claim "turkey backs fsa"', "by"]


@pytest.mark.parametrize("verb", ["attacks", "attack", "attacked"])
def test_an_attack_is_a_fight_with_an_attacker(tmp_path, verb):
    with pytest.raises(DataError) as error:
        added(tmp_path, f"us {verb} hts")
    assert str(error.value) == (
        f'us {verb} hts: There is no relation type "{verb}". '
        'Did you mean "fights", with attacker: us?'
    )


def test_several_subjects_and_objects_make_a_claim_each(tmp_path):
    data = project(tmp_path)
    assert add_claim("us, turkey opposes fsa, hts", "wire", "p1", {}, data).claims == 4


def test_lists_are_read_as_a_file_would_write_them(tmp_path):
    for by in ("{name: A", "us, {name: A, B}", "us, , hts"):
        with pytest.raises(GraphError, match="is not a list"):
            added(tmp_path, by=by)


NOTED = "claims:\n  wire:\n    p1:\n      - us backs hts:\n          note: "
ODD = {
    "an alias": "claims:\n  wire:\n    p1: &x\n      - us backs fsa\n    p2: *x\n",
    "question marks": "claims:\n  wire:\n    ? p1\n    : - us backs fsa\n",
}


@pytest.mark.parametrize("claims", ODD.values(), ids=ODD)
def test_a_file_that_is_written_oddly_is_left_to_be_edited_by_hand(tmp_path, claims):
    data = project(tmp_path, claims)
    with pytest.raises(GraphError, match="could not be inserted into"):
        add_claim("turkey backs fsa", "wire", "p2", {}, data)
    assert (data / "actors.yaml").read_text() == BASE + claims


@pytest.mark.parametrize(
    "claims",
    [
        "claims:\n  wire:\n    p1:\n    - us backs hts\n    # of p2\n    p2:\n",
        "claims:\n    wire:\n        p1: &anchor\n            -   us backs hts\n\n\n        p2:\n",
        NOTED + "|\n            A\n\n    p2:\n",
        NOTED + "A\n            B\n# end\ntitle: T\n",
        "'claims':\n  \"wire\":\n    'p1':\n      - 'us backs hts': {}\n",
        "claims:\n  wire:\n    p1:\n      - us backs hts\n...\n",
    ],
)
@pytest.mark.parametrize("at", ["headline", "p1", "p2"])
def test_whatever_the_format_of_a_file_only_lines_are_added(tmp_path, claims, at):
    kept = iter(added(tmp_path, at=at, claims=claims, mode="label").split("\n"))
    assert all(line in kept for line in claims.split("\n"))
    claim = next(each for each in read_dataset(tmp_path / "data").claims if each.mode == "label")
    assert (claim.relation, claim.at) == (("turkey", "fsa", "backs"), at)


def test_a_file_that_changed_meanwhile_is_not_overwritten(tmp_path, monkeypatch):
    from graph.edit.project import Project

    data = project(tmp_path)
    check = Project.check

    def check_slowly(self):
        (data / "actors.yaml").write_text("title: Mine\n")
        return check(self)

    monkeypatch.setattr(Project, "check", check_slowly)
    with pytest.raises(OutputError, match="was changed in the meantime; nothing was written"):
        add_claim("turkey backs fsa", "wire", "p1", {}, data)
    assert (data / "actors.yaml").read_text() == "title: Mine\n"


# Laws.

SENTENCES = ("us backs fsa", "nato fights hts, sna", "hts linked-to ypg", "cia opposes iran")
PARAGRAPHS = ("headline", "p1", "p6", "p11", "p17", "p19")
CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
NOTES = st.text(CHARACTERS, min_size=1, max_size=40)


@pytest.fixture(scope="module")
def article(tmp_path_factory):
    folder = tmp_path_factory.mktemp("article")
    for name in ("data", "seeds"):
        shutil.copytree(ROOT / name, folder / name)
    return folder / "data"


@examples(8)
@given(st.sampled_from(SENTENCES), st.sampled_from(PARAGRAPHS), NOTES.map(clean).filter(str.strip))
def test_adding_to_the_article_only_adds_lines(article, sentence, at, note):
    file = article / "actors.yaml"
    before, was = file.read_text("utf-8"), read_dataset(article)
    size = add_claim(sentence, ARTICLE, at, {"note": note}, article).claims
    after, now = file.read_text("utf-8"), read_dataset(article)
    file.write_text(before, "utf-8")
    kept = iter(after.split("\n"))
    assert all(line in kept for line in before.split("\n"))
    new = counted(now.claims) - counted(was.claims)
    assert not counted(was.claims) - counted(now.claims)
    assert new.total() == size
    assert {claim.at for claim in new} == {at}
    assert {claim.note for claim in new} == {note.strip()}


def counted(claims):
    return Counter(replace(claim, place=None) for claim in claims)


def test_the_article_is_in_the_order_of_its_paragraphs_after_an_addition(article):
    file = article / "actors.yaml"
    before = file.read_text("utf-8")
    add_claim("us backs fsa", ARTICLE, "p17", {}, article)
    keys = parse_written(file.read_text("utf-8")).at("claims", ARTICLE).entries
    file.write_text(before, "utf-8")
    order = list(read_dataset(article).sources[ARTICLE].paragraphs)
    at = [order.index(key.value) for key, _ in keys]
    assert at == sorted(at)


@given(
    st.lists(
        st.sampled_from(["a: b\n", "c: [d, 'e']\n", "# é😀\n", "f:\n  - g: {h: i}\n"]), unique=True
    )
)
def test_nodes_keep_their_places(lines):
    text = "\n" + "".join(lines) + "last: x\n"
    for node in scalars(parse_written(text)):
        assert text[node.start : node.end].strip("'") == node.value


def scalars(node):
    for key, value in node.entries:
        yield key
        yield from scalars(value)
    for item in node.items:
        yield from scalars(item)
    if isinstance(node.value, str):
        yield node


def test_the_example_used_here_has_no_errors(tmp_path):
    assert read_project(project(tmp_path)).errors == ()
    assert ACTORS in BASE


@pytest.mark.parametrize(
    "name", ["../elsewhere.yaml", "new.txt", "below/new.yaml", ".new.yaml", "."]
)
def test_a_claim_is_not_put_where_nothing_reads_it(tmp_path, name):
    data = project(tmp_path)
    with pytest.raises(GraphError, match="is not part of the project"):
        add_claim("turkey backs fsa", "wire", "p1", paths=data, file=data / name)
    assert [path.name for path in tmp_path.rglob("*")] == ["data", "actors.yaml"]


def test_a_claim_may_be_put_into_a_new_file_of_the_folder_or_a_known_one_by_any_name(tmp_path):
    data = project(tmp_path)
    add_claim("turkey backs fsa", "wire", "p1", paths=data, file=data / "new.yaml")
    add_claim("us backs hts", "wire", "p1", paths=data, file=data / ".." / "data" / "new.yaml")
    assert (data / "new.yaml").read_text(encoding="utf-8").count("backs") == 2


def test_a_claim_of_several_files_is_never_put_next_to_them(tmp_path):
    files = {"data/a.yaml": BASE, "data/b.yaml": "claims: {}\n", "data/c.yaml": "claims: {}\n"}
    data = write(tmp_path, files)
    add_claim("turkey backs fsa", "wire", "p1", paths=[data / "a.yaml", data / "b.yaml"])
    assert "turkey backs fsa" in (data / "a.yaml").read_text(encoding="utf-8")


def test_a_text_that_is_not_unicode_is_reported(tmp_path):
    data = project(tmp_path)
    for sentence, note in (("us backs \udcff", None), ("us backs hts", "\udcff")):
        with pytest.raises(GraphError, match="an incomplete character"):
            add_claim(sentence, "wire", "p1", {"note": note}, data)


def test_a_claim_is_added_next_to_claims_with_merge_keys(tmp_path):
    claims = (
        "claims:\n  wire:\n    p1:\n      - us backs fsa: &x {note: N}\n"
        "      - us backs hts: {<<: *x}\n"
    )
    assert added(tmp_path, claims=claims) == claims + "      - turkey backs fsa\n"
