"""Changing and removing one claim: every other byte stays, and so do all other claims."""

import difflib
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from projects import BASE, BASE_LINES, write
from rounds import examples

import graph as ag
from graph.edit.add_claim import DETAILS, add_claim
from graph.edit.change_claim import change_claim, read_claim, remove_claim
from graph.edit.claim_reference import ClaimReference
from graph.files import read_dataset, read_project
from graph.model.errors import DataError, GraphError, OutputError

CLAIMS = """\
claims:
  wire:
    # what p1 says
    p1:
      - us backs fsa   # in short
      - us, turkey fights hts, fsa: {mode: intent, amount: 34, unit: "%"}   # both
      # - us backs hts
      - us backs hts:
          start: 2012   # since
          note: >-
            A story that
            goes on
      - turkey opposes hts, fsa
    p2:
"""


def project(folder, claims=CLAIMS):
    return write(folder, {"data/actors.yaml": (BASE + claims).encode()})


def text_of(data):
    return (data / "actors.yaml").read_bytes().decode().removeprefix(BASE)


def claim_in(data, sentence, at="p1"):
    """Return the claim of a relation as it is read."""
    (found,) = [
        each
        for each in read_dataset(data).claims
        if (ClaimReference.of(each).relation, each.at) == (sentence, at)
    ]
    return found


def diff(before, after):
    """Return the lines that go and come, without their indent."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    changed = [line for line in lines if not line.startswith(("---", "+++", "@@"))]
    return [f"{line[0]} {line[1:].strip()}" for line in changed]


def changed(folder, claim, claims=CLAIMS, **given):
    """Change a claim; return the difference that makes."""
    data = project(folder, claims)
    change_claim(claim_in(data, claim), paths=data, **given)
    return diff(claims, text_of(data))


def removed(folder, claim, claims=CLAIMS):
    data = project(folder, claims)
    remove_claim(claim_in(data, claim), paths=data)
    return diff(claims, text_of(data))


def test_a_detail_is_added_to_a_claim_in_its_line(tmp_path):
    assert changed(tmp_path, "us backs fsa", details={"mode": "label"}) == [
        "- - us backs fsa   # in short",
        "+ - us backs fsa: {mode: label}   # in short",
    ]


def test_the_sentence_is_changed_and_names_become_ids(tmp_path):
    assert changed(tmp_path, "us backs fsa", sentence="Ankara opposes Free Syrian Army") == [
        "- - us backs fsa   # in short",
        "+ - turkey opposes fsa   # in short",
    ]


def test_one_of_several_claims_gets_a_sentence_of_its_own(tmp_path):
    assert changed(tmp_path, "turkey opposes hts", details={"mode": "label"}) == [
        "- - turkey opposes hts, fsa",
        "+ - turkey opposes fsa",
        "+ - turkey opposes hts: {mode: label}",
    ]


def test_one_of_four_claims_leaves_the_other_three_as_they_are(tmp_path):
    details = '{mode: intent, amount: 34, unit: "%"}'
    assert changed(tmp_path, "fsa fights turkey", details={"mode": None}) == [
        f"- - us, turkey fights hts, fsa: {details}   # both",
        f"+ - us fights hts, fsa: {details}   # both",
        f"+ - turkey fights hts: {details}",
        '+ - turkey fights fsa: {amount: 34, unit: "%"}',
    ]


def test_details_below_a_sentence_are_changed_there(tmp_path):
    data = project(tmp_path)
    details = {"start": "2013", "end": "past", "note": "", "means": "weapons, troops"}
    change_claim(claim_in(data, "us backs hts"), details=details, paths=data)
    assert diff(CLAIMS, text_of(data)) == [
        "- start: 2012   # since",
        "- note: >-",
        "- A story that",
        "- goes on",
        "+ start: 2013   # since",
        "+ end: past",
        "+ means: [weapons, troops]",
    ]


def test_the_last_detail_takes_its_braces_or_colon_with_it(tmp_path):
    claims = "claims:\n  wire:\n    p1:\n      - us backs fsa: {mode: label}   # x\n"
    assert changed(tmp_path / "1", "us backs fsa", claims, details={"mode": None}) == [
        "- - us backs fsa: {mode: label}   # x",
        "+ - us backs fsa   # x",
    ]
    assert changed(tmp_path / "2", "us backs hts", details={"start": "", "note": ""})[-1] == (
        "+ - us backs hts"
    )


def test_details_that_become_too_long_for_a_line_go_below_the_sentence(tmp_path):
    note = "Nobody says for certain how this came to pass. " * 3
    claims = "claims:\n  wire:\n    p1:\n      - us backs fsa: {mode: label, start: 2012}\n"
    data = project(tmp_path, claims)
    change_claim(claim_in(data, "us backs fsa"), details={"note": note}, paths=data)
    assert text_of(data).splitlines()[3:7] == [
        "      - us backs fsa:",
        "          mode: label",
        "          start: 2012",
        "          note: >-",
    ]
    assert read_dataset(data).claims[0].note == note.strip()


def test_a_line_that_a_short_detail_makes_too_long_stays_a_line(tmp_path):
    note = "Nobody says for certain how all this came to pass in the end."
    claims = f"claims:\n  wire:\n    p1:\n      - us backs fsa: {{note: {note}}}\n"
    given = {"mode": "label", "start": "2012"}
    assert len(changed(tmp_path, "us backs fsa", claims, details=given)) == 2


def test_a_long_text_is_not_folded_into_the_comment_after_it(tmp_path):
    data = project(tmp_path)
    note = "Nobody says for certain how this came to pass. " * 3
    change_claim(claim_in(data, "us backs fsa"), details={"note": note}, paths=data)
    assert read_dataset(data).claims[0].note == note.strip()
    assert "   # in short\n" in text_of(data)


def test_a_claim_is_moved_as_it_is_written(tmp_path):
    assert changed(tmp_path / "1", "us backs fsa", at="p2") == [
        "- - us backs fsa   # in short",
        "+ - us backs fsa   # in short",
    ]
    data = project(tmp_path / "2")
    moved = change_claim(claim_in(data, "us backs hts"), at="p2", paths=data)
    assert text_of(data).endswith(
        "    p2:\n      - us backs hts:\n          start: 2012   # since\n          note: >-\n"
        "            A story that\n            goes on\n"
    )
    assert moved.references[0].at == "p2"


def test_a_claim_is_moved_to_another_source_with_a_file_of_its_own(tmp_path):
    other = "sources: {memo: {title: Memo}}\nclaims:\n  memo:\n    p1:\n      - hts backs us\n"
    data = write(tmp_path, {"data/a.yaml": BASE + CLAIMS, "data/b.yaml": other})
    change_claim(claim_in(data, "us backs fsa"), source="memo", paths=data)
    assert (data / "b.yaml").read_text() == other + "      - us backs fsa   # in short\n"


def test_a_claim_is_removed_with_its_lines_and_comments_stay(tmp_path):
    assert removed(tmp_path / "1", "us backs fsa") == ["- - us backs fsa   # in short"]
    assert len(removed(tmp_path / "2", "us backs hts")) == 5
    assert removed(tmp_path / "3", "turkey opposes fsa") == [
        "- - turkey opposes hts, fsa",
        "+ - turkey opposes hts",
    ]


def test_the_last_claim_of_a_paragraph_leaves_its_key(tmp_path):
    claims = (
        "claims:\n  wire:\n    p1:\n      - us backs fsa\n    # of p2\n    p2: [us backs hts]\n"
    )
    data = project(tmp_path, claims)
    for sentence, at in (("us backs fsa", "p1"), ("us backs hts", "p2")):
        remove_claim(claim_in(data, sentence, at), data)
    assert text_of(data) == "claims:\n  wire:\n    p1:\n    # of p2\n    p2:\n"
    add_claim("us backs fsa", "wire", "p2", {}, data)
    assert text_of(data).endswith("    p2:\n      - us backs fsa\n")


IN_BRACKETS = (
    "claims: {wire: {p1: [us backs fsa, us backs hts: {mode: label} , "
    '"hts, fsa fights us"], p2: }}\n'
)


@pytest.mark.parametrize(
    ("sentence", "given", "now"),
    [
        ("us backs fsa", {"details": {"mode": "label"}}, "[us backs fsa: {mode: label}, us"),
        ("us backs fsa", {"sentence": "us backs fsa, truce"}, '["us backs fsa, truce", us'),
        ("us backs hts", {"details": {"mode": ""}}, ", us backs hts , "),
        ("fsa fights us", {"details": {"start": "2012"}}, '"hts fights us", "fsa fights us": {'),
        ("us backs hts", {"at": "p2"}, "p2: [{us backs hts: {mode: label}}]"),
        ("us backs fsa", {"at": "p2"}, "p2: [us backs fsa]"),
    ],
)
def test_claims_in_brackets_stay_in_brackets(tmp_path, sentence, given, now):
    data = project(tmp_path, IN_BRACKETS)
    change_claim(claim_in(data, sentence), paths=data, **given)
    assert now in text_of(data)
    assert text_of(data).count("\n") == 1


def test_claims_are_removed_from_brackets(tmp_path):
    data = project(tmp_path, IN_BRACKETS)
    for sentence in ("us backs hts", "us backs fsa", "hts fights us", "fsa fights us"):
        remove_claim(claim_in(data, sentence), data)
    assert text_of(data) == "claims: {wire: {p1: , p2: }}\n"


def test_line_ends_and_the_byte_order_mark_are_kept(tmp_path):
    before = "\ufeff" + (BASE + CLAIMS).replace("\n", "\r\n")
    data = write(tmp_path, {"data/actors.yaml": before.encode()})
    change_claim(claim_in(data, "us backs fsa"), details={"mode": "label"}, paths=data)
    change_claim(claim_in(data, "us backs hts"), at="p2", details={"end": "2014"}, paths=data)
    remove_claim(claim_in(data, "turkey opposes hts"), data)
    after = (data / "actors.yaml").read_bytes().decode()
    assert after.startswith("\ufeff")
    assert after.count("\n") == after.count("\r\n")
    assert after.count("\r") == after.count("\r\n")


def test_a_claim_is_found_in_another_line_but_not_if_it_was_changed(tmp_path):
    data = project(tmp_path)
    claim = claim_in(data, "us backs hts")
    file = data / "actors.yaml"
    file.write_text("# A comment above\n" + file.read_text())
    change_claim(claim, details={"end": "2014"}, paths=data)
    before = file.read_bytes()
    for act in (
        lambda: change_claim(claim, at="p2", paths=data),
        lambda: remove_claim(claim, data),
    ):
        with pytest.raises(GraphError, match="was changed in the meantime; nothing was written"):
            act()
    assert file.read_bytes() == before


def test_of_claims_that_are_the_same_the_place_decides(tmp_path):
    claims = "claims:\n  wire:\n    p1:\n      - us backs fsa # 1\n      - us backs fsa # 2\n"
    data = project(tmp_path, claims)
    first, second = read_dataset(data).claims
    remove_claim(second, data)
    assert text_of(data).endswith("# 1\n")
    data = project(tmp_path, claims)
    with pytest.raises(GraphError, match="is there 2 times"):
        remove_claim(replace(first, place=replace(first.place, line=1)), data)


def test_a_reference_can_be_used_for_the_next_change(tmp_path):
    data = project(tmp_path)
    given = add_claim("hts backs us", "wire", "p2", {}, data).references[0]
    given = change_claim(given, "hts opposes us", paths=data).references[0]
    given = change_claim(given, at="p1", paths=data).references[0]
    assert remove_claim(given, data).before.relation == "hts opposes us"
    assert text_of(data) == CLAIMS


def test_what_check_would_refuse_is_refused_with_all_errors(tmp_path):
    data = project(tmp_path)
    with pytest.raises(DataError) as error:
        change_claim(
            claim_in(data, "us backs fsa"),
            "us backs nobody",
            details={"mode": "epithet", "by": "somebody"},
            paths=data,
        )
    assert [each.code for each in error.value.problems] == [
        "unknown-actor", "invalid-value", "unknown-actor",
    ]  # fmt: skip
    assert text_of(data) == CLAIMS


def test_warnings_that_are_new_are_returned(tmp_path):
    data = project(tmp_path)
    again = change_claim(
        claim_in(data, "us backs fsa"), "us backs hts", details={"start": "2012"}, paths=data
    )
    assert [each.code for each in again.warnings] == ["repeated-claim"]


def test_a_claim_is_read_as_it_is_written(tmp_path):
    data = project(tmp_path)
    read = read_claim(claim_in(data, "hts fights us"), data)
    assert (read.relation, read.at) == ("us fights hts", "p1")
    assert read.details == {"mode": "intent", "amount": "34", "unit": "%"}
    add_claim("us backs fsa", "wire", "p2", {"by": 'us, {name: "A, B"}'}, data)
    details = read_claim(claim_in(data, "us backs fsa", "p2"), data).details
    assert details == {"by": 'us, {name: "A, B"}'}


ODD = {
    "an alias as the list": "p1: &x\n      - us backs fsa\n    p2: *x\n",
    "an anchor that others use": (
        "p1:\n      - us backs fsa: &x {mode: label}\n      - us backs hts: *x\n"
    ),
    "question marks": "? p1\n    : - us backs fsa: {mode: label}\n",
}


@pytest.mark.parametrize("claims", ODD.values(), ids=ODD)
def test_what_cannot_be_edited_safely_is_left_to_be_edited_by_hand(tmp_path, claims):
    data = project(tmp_path, f"claims:\n  wire:\n    {claims}")
    before = (data / "actors.yaml").read_bytes()
    claim = next(each for each in read_dataset(data).claims if each.to_actor == "fsa")
    with pytest.raises(
        GraphError, match="could not be changed, because of how the file is written"
    ):
        remove_claim(claim, data)
    with pytest.raises(
        GraphError, match="could not be changed, because of how the file is written"
    ):
        change_claim(claim, at="headline", details={"note": "New"}, paths=data)
    assert (data / "actors.yaml").read_bytes() == before


def test_details_written_elsewhere_are_not_changed_there(tmp_path):
    shared = "p1:\n      - us backs fsa: &x {mode: label}\n      - us backs hts: *x\n"
    data = project(tmp_path, f"claims:\n  wire:\n    {shared}")
    for name in ("fsa", "hts"):
        with pytest.raises(GraphError, match="because of how the file is written"):
            change_claim(claim_in(data, f"us backs {name}"), details={"mode": "act"}, paths=data)
    change_claim(claim_in(data, "us backs hts"), "us opposes hts", paths=data)
    remove_claim(claim_in(data, "us opposes hts"), data)


def test_details_with_an_anchor_are_not_copied(tmp_path):
    shared = "p1:\n      - us backs fsa, hts: &x {mode: label}\n      - turkey backs fsa: *x\n"
    data = project(tmp_path, f"claims:\n  wire:\n    {shared}")
    with pytest.raises(GraphError, match="because of how the file is written"):
        change_claim(claim_in(data, "us backs hts"), "us opposes hts", paths=data)


def test_a_duplicate_does_not_become_public_because_the_private_one_is_removed(tmp_path):
    claims = (
        "claims:\n  wire:\n    p1:\n      - us backs fsa: {private: true}\n      - us backs fsa\n"
    )
    data = project(tmp_path, claims)
    with pytest.raises(GraphError, match="is private only because this one is"):
        remove_claim(read_dataset(data).claims[0], data)
    remove_claim(read_dataset(data).claims[1], data)
    assert text_of(data) == claims.replace("      - us backs fsa\n", "")


def test_a_claimant_may_be_spelled_otherwise_when_a_claim_goes(tmp_path):
    claims = "claims:\n  wire:\n    p1:\n" + "".join(
        f"      - us backs {end}: {{by: {{name: {name}}}}}\n"
        for end, name in (("fsa", "Jon arrel"), ("hts", "Jon Arrel"), ("turkey", "Jon Arrel"))
    )
    data = project(tmp_path, claims)
    for end in ("turkey", "hts"):
        remove_claim(claim_in(data, f"us backs {end}"), data)


def test_a_file_that_changes_meanwhile_is_not_overwritten(tmp_path, monkeypatch):
    from graph.edit.project import Project

    data = project(tmp_path)
    claim, check = claim_in(data, "us backs fsa"), Project.check

    def check_slowly(self):
        (data / "actors.yaml").write_text("title: Mine\n")
        return check(self)

    monkeypatch.setattr(Project, "check", check_slowly)
    with pytest.raises(OutputError, match="was changed in the meantime; nothing was written"):
        remove_claim(claim, data)


def test_other_files_are_written_with_a_change(tmp_path):
    data = project(tmp_path)
    log = tmp_path / "drafts" / "wire.yaml"
    add_claim("hts backs us", "wire", "p2", {}, data, together={log: "first\n"})
    change_claim(
        claim_in(data, "us backs fsa"),
        at="p2",
        paths=data,
        together={log: lambda text: text + "second\n"},
    )
    ag.remove_claim(claim_in(data, "us backs hts"), data, {log: lambda text: text + "third\n"})
    assert log.read_text() == "first\nsecond\nthird\n"
    with pytest.raises(DataError):
        add_claim("us backs nobody", "wire", "p2", {}, data, together={log: "lost\n"})
    assert log.read_text() == "first\nsecond\nthird\n"


# Laws.

ITEMS = (
    "- us backs fsa",
    "- turkey backs fsa   # in short",
    "- us opposes fsa: {mode: label}",
    "- 'us backs hts': {start: \"2012\", note: 'so: it is'}  # quoted",
    "- us, turkey fights hts, fsa: {mode: intent}   # both",
    "-   turkey opposes hts, fsa",
    "- us linked-to turkey:\n          start: 2012   # since\n          note: >-\n"
    "            a b\n            c\n          # end",
    "- hts backs fsa:\n          by: [us, {name: Bo}]\n\n          quote: at last",
    "- {hts linked-to us: {means: [weapons], by: unnamed}}",
    "- turkey linked-to hts:\n          {mode: label,\n           start: 2012}",
)
ODDER = (
    "- us part-of truce:",
    "- us part-of hts: ~   # none",
    "- hts part-of truce: {}",
    "- turkey part-of truce:   # none",
    "-\n        fsa part-of truce",
    "- fsa part-of\n          hts",
    "- us opposes truce:\n          note: |\n            a\n\n            b\n          end: past\n",
    "- turkey opposes truce: {note: 'a\n          b', mode: label}",
    "- ? fsa opposes truce\n        : {mode: label}",
    "- &a hts opposes truce",
    '- "hts opposes us" : {means: []}'.replace("[]", "[weapons]"),
    "- fsa linked-to truce: {mode: label,   # why\n          start: 2012}",
)
REFUSED = ("- &a hts opposes truce", "- ? fsa opposes truce", "- fsa part-of")
BLOCKS = st.lists(st.sampled_from(ITEMS), min_size=1, max_size=5, unique=True)
MIXED = st.lists(st.sampled_from([*ITEMS, *ODDER]), min_size=1, max_size=5, unique=True)
CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "mode": st.sampled_from(["label", "intent", "thesis", None]),
        "start": st.sampled_from(["2011", "about 2012", None]),
        "note": st.sampled_from(["a", "x: y # z", "long " * 30, "it's “so”", "- no", None]),
        "by": st.sampled_from(["us", "fsa, {name: 'Bo, Jr'}", None]),
        "means": st.sampled_from(["weapons", "troops, funding", None]),
        "private_note": st.sampled_from(["hush", None]),
    },
)
PICK = st.integers(0, 20)


def in_folder(items, act, second=("- us backs truce",)):
    """Write a project of claims in two paragraphs; return what was read and written."""
    lines = "".join(f"      {each}\n" for each in items)
    more = "".join(f"      {each}\n" for each in second)
    claims = f"claims:\n  wire:\n    # One\n    p1:\n{lines}    # Two\n    p2:\n{more}"
    with tempfile.TemporaryDirectory() as folder:
        data = project(Path(folder), claims)
        return act(data)


def records(data):
    reading = read_project(data)
    assert reading.errors == ()
    return Counter(replace(each, place=None) for each in reading.dataset.claims)


def all_details(written):
    return {key: written.details.get(key) for key in DETAILS}


@examples(30)
@given(MIXED, PICK, CHANGES, st.sampled_from([None, "p2", "headline"]))
def test_a_change_changes_one_claim_and_changed_back_it_is_as_before(items, pick, details, at):
    def act(data):
        before, was = text_of(data), records(data)
        claims = read_dataset(data).claims
        claim = claims[pick % len(claims)]
        try:
            done = change_claim(claim, details=details, at=at, paths=data)
        except GraphError:
            assert text_of(data) == before
            assert before.splitlines()[claim.place.line - BASE_LINES - 1].strip() in REFUSED
            return
        now = records(data)
        assert was - now in (Counter(), Counter([replace(claim, place=None)]))
        assert (now - was).total() == (was - now).total()
        (new,) = done.references
        read = read_claim(new, data).details
        for key in details.keys() - {"by", "means"}:
            assert read.get(key) == (details[key] and details[key].strip())
        back = done.before
        change_claim(new, back.relation, back.source, back.at, all_details(back), paths=data)
        assert records(data) == was
        kept = {line.strip() for line in before.splitlines() if line.strip().startswith("#")}
        assert kept <= {line.strip() for line in text_of(data).splitlines()} | {"# end"}

    in_folder(items, act)


@examples(20)
@given(BLOCKS, PICK, st.sampled_from(["label", "thesis"]), st.sampled_from(["2013", "about 2014"]))
def test_a_short_change_of_a_claim_in_a_sentence_of_its_own_is_undone_to_the_byte(
    items, pick, mode, start
):
    def act(data):
        before = text_of(data)
        alone = [
            each for each in read_dataset(data).claims
            if "," not in before.splitlines()[each.place.line - BASE_LINES - 1].split(":")[0]
        ]  # fmt: skip
        if not alone:
            return
        done = change_claim(
            alone[pick % len(alone)], details={"mode": mode, "start": start}, paths=data
        )
        assert len(diff(before, text_of(data))) <= 4
        back = all_details(done.before)
        change_claim(done.references[0], details=back, paths=data)
        assert text_of(data) == before

    in_folder(items, act)


@examples(20)
@given(MIXED, CHANGES, st.sampled_from(["p1", "p2"]))
def test_removed_after_it_was_added_a_claim_leaves_the_same_bytes(items, details, at):
    def act(data):
        before = text_of(data)
        new = add_claim("truce opposes us", "wire", at, details, data).references
        remove_claim(new[0], data)
        assert text_of(data) == before

    in_folder(items, act)


@examples(20)
@given(MIXED, PICK)
def test_removing_a_claim_changes_no_other(items, pick):
    def act(data):
        was = records(data)
        while was:
            claims = read_dataset(data).claims
            claim = claims[pick % len(claims)]
            remove_claim(claim, data)
            was[replace(claim, place=None)] -= 1
            was = +was
            assert records(data) == was
        assert text_of(data).startswith("claims:\n  wire:\n    # One\n    p1:\n")

    in_folder(items, act)
