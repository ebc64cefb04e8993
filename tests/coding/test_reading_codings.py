"""What counts as a coding: a folder, a file with or without its neighbours, a coder, drafts."""

import pytest
from projects import write
from settling import ACTORS, CARD, FILES, FIRST, SECOND, SOURCE

from graph.coding.compare import compare
from graph.coding.read import read_coding, read_two
from graph.model.errors import DataError, QuestionError

BOTH = f"""\
claims:
  {SOURCE}:
    p1:
      - oster backs river-guard: {{coder: ML}}
      - oster backs river-guard: {{coder: SE, mode: label}}
    p3:
      - vessa fights oster: {{coder: ml}}
      - vessa fights oster: {{coder: SE}}
      - oster fights vessa
"""
DRAFTS = f"""\
source: {SOURCE}
sha256: {"0" * 64}
engine: made up 1
actors:
  - {{id: guard, name: River Guard, kind: armed-group}}
  - {{id: marla, name: Marla Dunn, kind: person}}
claims:
  - {{at: p1, claim: oster backs guard, means: [training], from: [made-up]}}
  - {{at: p3, claim: marla opposes vessa, from: [made-up]}}
  - {{at: p3, claim: nobody opposes vessa, from: [made-up]}}
decided:
  - {{at: p1, claim: oster backs guard, answer: rejected, why: type, "on": "2025-02-20T10:03:11"}}
"""


def sentences(dataset):
    return [f"{each.at} {each.from_actor} {each.type} {each.to_actor}" for each in dataset.claims]


def test_two_folders_whose_actors_and_claims_are_in_several_files_are_compared(tmp_path):
    write(tmp_path, FILES)
    codings = [read_coding(tmp_path / each) for each in ("data", "second/data")]
    answer = compare(*codings)
    assert (answer.units.first, answer.units.second, answer.units.both) == (4, 5, 4)
    assert [each.properties for each in answer.differences] == [
        ("mode",),
        ("type", "sign"),
    ]


def test_claimants_are_compared_without_letter_case(tmp_path):
    write(tmp_path, FILES)
    codings = [read_coding(tmp_path / each) for each in ("data", "second/data")]
    claimant = compare(*codings).on("claimant")
    assert (claimant.matched, claimant.same) == (4, 4)


def test_a_file_without_the_actors_is_read_with_its_folder_and_only_its_claims_count(tmp_path):
    more = SECOND.replace("actors:\n  marla-dunn: {name: Marla Dunn, kind: person}\n", "")
    more = more.replace("      - marla-dunn opposes vessa: {mode: intent}\n", "")
    files = {
        "data/actors.yaml": ACTORS,
        "data/a.yaml": FIRST,
        "data/b.yaml": more,
        f"seeds/{SOURCE}.yaml": CARD,
    }
    write(tmp_path, files)
    first, second = (read_coding(tmp_path / "data" / f"{each}.yaml") for each in "ab")
    assert len(first.dataset.claims) == len(second.dataset.claims) == 4
    assert compare(first, second).on("mode").same == 3


def test_a_file_with_claims_only_is_read_with_the_first_coding(tmp_path):
    claims = FIRST.replace("vessa fights oster", "vessa opposes oster")
    write(tmp_path, {**FILES, "elsewhere/claims.yaml": claims})
    first, second = read_two((tmp_path / "data", tmp_path / "elsewhere" / "claims.yaml"))
    assert len(first.dataset.claims) == len(second.dataset.claims) == 4
    assert [each.properties for each in compare(first, second).differences] == [
        ("type", "direction")
    ]


def test_an_error_in_such_a_file_is_reported_alone(tmp_path):
    files = {"data/actors.yaml": ACTORS, f"seeds/{SOURCE}.yaml": CARD}
    write(tmp_path, {**files, "data/a.yaml": FIRST.replace("vessa fights", "vessa fihgts")})
    with pytest.raises(DataError) as raised:
        read_coding(tmp_path / "data" / "a.yaml")
    assert [each.code for each in raised.value.problems] == ["unknown-type"]


def test_a_file_that_needs_no_other_is_read_alone(tmp_path):
    one = ACTORS + FIRST + f"sources:\n  {SOURCE}: {{title: A report}}\n"
    write(tmp_path, {"a.yaml": one, "b.yaml": one})
    assert len(read_coding(tmp_path / "a.yaml").dataset.claims) == 4


def test_two_coders_of_one_project_are_two_codings(tmp_path):
    files = {"data/actors.yaml": ACTORS + BOTH, f"seeds/{SOURCE}.yaml": CARD}
    data = write(tmp_path, files)
    first, second = (read_coding(data, coder) for coder in ("ML", "SE"))
    assert len(first.dataset.claims) == len(second.dataset.claims) == 2
    assert compare(first, second).on("mode").same == 1
    with pytest.raises(QuestionError, match=r'by the coder "XY"\. Coders: "ML", "SE" and "ml"'):
        read_coding(data, "XY")


def test_a_drafts_file_is_one_more_coder_whatever_was_decided(tmp_path):
    write(tmp_path, {**FILES, f"drafts/{SOURCE}.yaml": DRAFTS})
    drafts = read_coding(tmp_path / "drafts" / f"{SOURCE}.yaml")
    assert (drafts.is_drafts, drafts.unread) == (True, 1)
    assert sentences(drafts.dataset) == ["p1 oster backs river-guard", "p3 marla opposes vessa"]
    answer = compare(read_coding(tmp_path / "data"), drafts)
    assert (answer.units.first, answer.units.second, answer.units.both) == (4, 2, 1)


def test_a_proposed_actor_who_was_accepted_under_another_name_is_that_one(tmp_path):
    decided = '  - {actor: marla, answer: changed, became: vessa, "on": "2025-02-20T10:03:11"}\n'
    write(
        tmp_path,
        {
            **FILES,
            f"drafts/{SOURCE}.yaml": DRAFTS.replace("marla opposes vessa", "marla opposes oster")
            + decided,
        },
    )
    drafts = read_coding(tmp_path / "drafts" / f"{SOURCE}.yaml")
    assert sentences(drafts.dataset)[1] == "p3 vessa opposes oster"
