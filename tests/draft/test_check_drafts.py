"""Drafts are verified, whatever proposes them; of refused ones, only the number is kept."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from drafting import BACKS, DATA, FIGHTS, GUARD, LINKED, TEXT, read_all
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.draft.check import check_drafts
from graph.draft.file import read_drafts, render_drafts
from graph.draft.records import Decision, DraftActor, DraftClaim, Drafts, Proposals
from graph.files.passages import measure_passage
from graph.model.text import words

FIRST = "The River Guard (RG), trained by Oster"


@pytest.fixture
def check(tmp_path):
    """Check proposals against the article, with these claims coded."""

    def run(*drafts, claims="", decided=(), data=DATA, text=""):
        article, dataset = read_all(tmp_path, claims, data, TEXT.replace(FIRST, text or FIRST))
        actors = tuple(each for each in drafts if isinstance(each, DraftActor))
        proposed = tuple(each for each in drafts if isinstance(each, DraftClaim))
        return check_drafts(article, dataset, Proposals(actors, proposed), decided)

    return run


def test_a_draft_that_the_text_supports_passes_as_it_is(check):
    found = check(GUARD, BACKS, FIGHTS)
    assert found.actors == (GUARD,)
    assert found.claims == (
        BACKS,
        replace(FIGHTS, from_actor="river-guard", to_actor="vessa"),
    )
    assert found.refused == {}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"quote": "trained by Vessa"}, "no-such-words"),
        ({"quote": "rained by Oster"}, "no-such-words"),
        ({"quote": "trained by  oster"}, "no-such-words"),
        ({"quote": ""}, "no-such-words"),
        ({"quote": "trained\0"}, "no-such-words"),
        ({"by": ("\ud800",)}, "no-such-words"),
        (
            {"quote": "The River Guard (RG), trained by Oster for two years, moved east on"},
            "too-many-words",
        ),
        ({"at": "p9"}, "unknown-paragraph"),
        ({"type": "trains"}, "unknown-type"),
        ({"from_actor": "ostland"}, "unknown-actor"),
        ({"by": ("The Ostland Post",)}, "no-such-words"),
        ({"from_actor": "vessa"}, "end-not-named"),
        ({"to_actor": "oster"}, "invalid-claim"),
        ({"type": "breaks"}, "invalid-claim"),
        ({"type": "controls"}, "invalid-claim"),
        ({"mode": "deed"}, "invalid-claim"),
        ({"stance": "doubts"}, "invalid-claim"),
        ({"means": ("prayer",)}, "invalid-claim"),
        ({"by": ("oster", "Oster")}, "invalid-claim"),
    ],
)
def test_a_claim_is_refused_for_what_is_wrong_with_it(check, change, reason):
    found = check(GUARD, replace(BACKS, **change))
    assert (found.claims, found.refused) == ((), {reason: 1})


def test_the_words_are_compared_without_regard_to_quotes_dashes_and_spaces(check):
    draft = DraftClaim("p3", "oster", "backs", "river-guard", quote='Oster-backed "river-men"')
    guard = replace(GUARD, seen={"p3": "river‐men"})
    assert check(guard, replace(draft, mode="label")).claims[0].quote == draft.quote


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"kind": "gang"}, "unknown-kind"),
        ({"seen": {}}, "no-such-words"),
        ({"seen": {"p1": "River Guards"}}, "no-such-words"),
        ({"seen": {"p1": "River Guard", "p2": "River Guards"}}, "no-such-words"),
        ({"seen": {"p8": "River Guard"}}, "unknown-paragraph"),
        ({"seen": {"p1": "by"}}, "no-such-words"),
        ({"seen": {"p1": "Oster"}}, "repeated"),
        ({"seen": {"p2": "Oster Army"}}, "repeated"),
        ({"name": "World Bank", "aliases": ("IMF", "Wall Street")}, "no-such-words"),
        ({"name": "World Bank", "aliases": ("on", "by")}, "no-such-words"),
        ({"name": "River Guard\x1b[31m"}, "no-such-words"),
        ({"aliases": ("RG\u202e",)}, "no-such-words"),
        ({"aliases": ("\u2066RG\u2069",)}, "no-such-words"),
        ({"name": "a b c d e f g h i j k"}, "too-many-words"),
        ({"aliases": ("a b c d e f g h i j k",)}, "too-many-words"),
        ({"id": "River Guard"}, "invalid-actor"),
        ({"id": "backs"}, "invalid-actor"),
        ({"id": "unnamed"}, "invalid-actor"),
        ({"name": " "}, "invalid-actor"),
        ({"id": "vessa"}, "repeated"),
        ({"name": "VESSA"}, "repeated"),
    ],
)
def test_an_actor_is_refused_for_what_is_wrong_with_it(check, change, reason):
    found = check(replace(GUARD, **change))
    assert (found.actors, found.refused) == ((), {reason: 1})


def test_claims_about_an_actor_that_was_refused_are_refused(check):
    assert check(replace(GUARD, kind="gang"), BACKS).refused == {
        "unknown-actor": 1,
        "unknown-kind": 1,
    }


def test_an_alias_that_another_actor_has_is_dropped(check):
    (actor,) = check(replace(GUARD, aliases=("RG", "Vessa", "River guard", "Rg"))).actors
    assert actor.aliases == ("Rg",)


def test_only_names_that_the_text_has_are_kept(check):
    named = replace(GUARD, name="RIVER guard", aliases=("RG", "River Guards", "on"))
    assert check(named).actors == (replace(named, aliases=("RG",)),)
    by_alias = replace(GUARD, name="Guard of the River")
    assert check(by_alias).actors == (by_alias,)


def test_words_that_name_a_known_actor_are_left_out(check):
    seen = {"p1": "River Guard", "p2": "Oster", "p3": "RG"}
    (found,) = check(replace(GUARD, seen=seen)).actors
    assert found.seen == {"p1": "River Guard", "p3": "RG"}


def test_a_state_may_be_named_by_its_adjective_alone(check):
    turkey = DraftActor("turkey", "Turkey", "state", (), {"p1": "Turkish"})
    text = "The River Guard (RG), trained by Turkish officers and Oster"
    assert check(turkey, text=text).actors == (turkey,)
    assert check(replace(turkey, kind="organisation"), text=text).actors == ()


def test_a_proposed_actor_counts_as_named_by_its_name_its_aliases_and_what_was_seen(check):
    at_p3 = DraftClaim("p3", "vessa", "backs", "river-guard", by=("unnamed",), quote="arms RG")
    by_epithet = DraftClaim("p2", "oster", "backs", "river-guard", quote="back the militia")
    assert len(check(GUARD, BACKS, at_p3, by_epithet).claims) == 3
    plain = replace(GUARD, aliases=(), seen={"p1": "River Guard"})
    assert check(plain, at_p3, replace(by_epithet, quote="Oster")).refused == {"end-not-named": 1}


def test_an_actor_only_inside_a_longer_name_is_named_for_an_epithet_alone(check):
    claims = {"p2": "shelled the River Guard"}
    draft = DraftClaim("p2", "tarn-pact", "linked-to", "vessa", quote=claims["p2"])
    data = DATA.replace("name: Tarn Pact", "name: Monitor")
    assert check(draft, data=data).refused == {"end-not-named": 1}
    assert len(check(replace(draft, mode="label"), data=data).claims) == 1


def test_the_ends_of_a_symmetric_type_are_in_the_order_of_their_ids(check):
    assert check(GUARD, FIGHTS).claims[0].sentence == "river-guard fights vessa"


def test_claimants_are_written_by_id_and_the_author_is_left_out(check):
    named = replace(BACKS, by=("Tarn Monitor", "unnamed"))
    assert check(GUARD, named).claims[0].by == ("tarn-monitor", "unnamed")
    assert check(GUARD, replace(BACKS, by=("Ada Bell",))).claims[0].by == ()
    assert check(GUARD, replace(BACKS, by=("river–men",))).claims[0].by == ("river–men",)


def test_words_are_kept_as_they_are_read_from_a_file(check):
    spaced = replace(
        GUARD, name=" River\nGuard", seen={"p1": "River  Guard "}, aliases=("R\u00adG",)
    )
    found = check(spaced, replace(BACKS, quote="\ttrained  by\nOster "))
    assert found.actors == (replace(GUARD, seen={"p1": "River Guard"}),)
    assert found.claims[0].quote == "trained by Oster"


def test_a_cycle_with_coded_claims_is_refused(check):
    data = DATA.replace("name: Vessa,", "name: Vessa, mentioned_as: [Oster Army],")
    draft = DraftClaim("p2", "vessa", "part-of", "oster-army", quote="Vessa and the Oster Army")
    assert check(draft).claims == (draft,)
    coded = "    p2: [oster-army part-of vessa]\n"
    assert check(draft, claims=coded, data=data).refused == {"invalid-claim": 1}


def test_repeated_drafts_are_one_with_all_engines_and_the_words_of_the_first(check):
    one = replace(BACKS, engines=("patterns",), warns=("hearsay",))
    other = replace(BACKS, quote="trained", means=("training",), engines=("model", "patterns"))
    (found,) = check(GUARD, one, other).claims
    assert found == replace(
        one, means=("training",), engines=("patterns", "model"), warns=("hearsay",)
    )
    assert len(check(GUARD, one, replace(other, by=("Tarn Monitor",))).claims) == 2
    assert len(check(GUARD, one, replace(other, stance="denies")).claims) == 2


def test_drafts_are_in_the_order_of_the_text(check):
    guard = replace(GUARD, id="z-guard")
    army = DraftActor("a-army", "Men", "unit", (), {"p3": "river–men"})
    late = replace(BACKS, to_actor="z-guard", quote="Oster")
    early = DraftClaim("p1", "oster", "opposes", "z-guard", quote="River Guard")
    last = DraftClaim("p2", "vessa", "fights", "z-guard", quote="shelled")
    found = check(army, guard, last, late, early)
    assert [each.id for each in found.actors] == ["z-guard", "a-army"]
    assert [each.type for each in found.claims] == ["opposes", "backs", "fights"]


def test_what_its_claimant_is_already_coded_with_is_left_out(check):
    coded = "    p2: [oster linked-to vessa]\n"
    assert check(LINKED, claims=coded).refused == {"repeated": 1}
    assert check(replace(LINKED, by=("Ada Bell",)), claims=coded).claims == ()
    (other,) = check(replace(LINKED, by=("unnamed",)), claims=coded).claims
    assert other.warns == ("already-coded",)
    assert check(replace(LINKED, type="allied-with"), claims=coded).claims[0].warns == ()
    assert check(LINKED, claims=coded.replace("p2", "p3")).claims[0].warns == ()
    assert check(replace(LINKED, stance="denies"), claims=coded).claims[0].warns == (
        "already-coded",
    )


@pytest.mark.parametrize(
    ("draft", "warns"),
    [
        (BACKS, ()),
        (replace(LINKED, quote="shelled the River Guard"), ("end-outside-sentence",)),
        (DraftClaim("p2", "oster", "backs", "river-guard", quote="back the militia"), True),
        (
            DraftClaim(
                "p2", "oster", "backs", "river-guard", quote="back the militia", stance="denies"
            ),
            ("hearsay",),
        ),
        (
            DraftClaim(
                "p2",
                "oster",
                "backs",
                "river-guard",
                quote="back the militia",
                by=("Tarn Monitor",),
            ),
            ("negation",),
        ),
        (DraftClaim("p3", "vessa", "backs", "river-guard", quote="Vessa arms RG"), ("hearsay",)),
        (
            DraftClaim(
                "p3", "vessa", "backs", "river-guard", quote="Vessa arms RG", by=("unnamed",)
            ),
            (),
        ),
    ],
)
def test_reasons_to_doubt_are_marked(check, draft, warns):
    expected = ("negation", "hearsay") if warns is True else warns
    (found,) = check(GUARD, draft).claims
    assert found.warns == expected


@pytest.mark.parametrize(
    "change",
    [{"mode": "label"}, {"type": "part-of"}, {"type": "leads"}, {"type": "speaks-for"}],
)
def test_what_the_writer_takes_for_granted_is_no_hearsay(check, change):
    draft = DraftClaim("p3", "vessa", "backs", "river-guard", quote="Vessa arms RG")
    assert check(GUARD, replace(draft, **change)).claims[0].warns == ()


def test_a_state_is_named_by_its_adjective(check):
    guard = DraftActor("river-guard", "River Guard", "armed-group", (), {"p1": "River Guard"})
    draft = DraftClaim("p1", "turkey", "backs", "river-guard", quote="Turkish-backed River Guard")
    text = "The Turkish-backed River Guard (RG), trained by Oster"
    turkey = DATA.replace("\nactors:", "\nactors:\n  turkey: {name: Turkey, kind: KIND}")
    turkey = turkey.replace("starts: The River Guard (RG)", "starts: The Turkish-backed")
    for kind, refused in (("state", {}), ("organisation", {"end-not-named": 1})):
        data = turkey.replace("KIND", kind)
        assert check(guard, draft, data=data, text=text).refused == refused


def test_negation_and_hearsay_are_looked_for_in_english_only(check):
    draft = DraftClaim("p2", "oster", "backs", "river-guard", quote="back the militia")
    german = DATA.replace("author:", "language: de\n    author:")
    assert check(GUARD, draft, data=german).claims[0].warns == ()
    british = german.replace("de\n", "en-GB\n")
    assert check(GUARD, draft, data=british).claims[0].warns == ("negation", "hearsay")


def test_words_that_occur_twice_are_in_the_sentence_that_names_both(check):
    draft = DraftClaim("p2", "vessa", "linked-to", "tarn-city", quote="Vessa")
    assert check(draft).claims[0].warns == ()


def test_backed_and_fought_in_one_paragraph_is_marked_whether_drafted_or_coded(check):
    both = ("backed-and-fought",)
    friend = DraftClaim("p2", "vessa", "backs", "river-guard", quote="shelled the River Guard")
    assert [each.warns for each in check(GUARD, FIGHTS, friend).claims] == [both, both]
    assert check(GUARD, FIGHTS, replace(friend, stance="denies")).claims[0].warns == ()
    coded = "    p2: [vessa fights oster]\n"
    assert check(replace(LINKED, type="allied-with"), claims=coded).claims[0].warns == both
    assert check(LINKED, claims=coded).claims[0].warns == ()


def decide(answer, draft):
    at, sentence, by = draft.key
    return Decision(answer, "2025-02-20T10:03:11", at=at, claim=sentence, by=by)


@pytest.mark.parametrize("answer", ["rejected", "accepted", "changed"])
def test_what_was_decided_on_is_not_proposed_again(check, answer):
    decision = decide(answer, BACKS)
    found = check(GUARD, BACKS, decided=[decision])
    assert (found.claims, found.refused) == ((), {})
    assert check(GUARD, replace(BACKS, quote="trained"), decided=[decision]).claims == ()
    assert len(check(GUARD, replace(BACKS, by=("Tarn Monitor",)), decided=[decision]).claims) == 1
    assert len(check(GUARD, BACKS, decided=[decision, decide("undone", BACKS)]).claims) == 1


def test_a_rejected_actor_is_not_proposed_again_nor_are_claims_about_it(check):
    decision = Decision("rejected", "2025-02-20T10:03:11", actor="river-guard")
    assert check(GUARD, BACKS, FIGHTS, decided=[decision]) == ((), (), {})


LEAD = "The River Guard (RG), trained by Oster for two years, moved east on Monday."


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_verbatim_run_of_at_most_ten_words_passes(check, data):
    found = LEAD.split()
    first = data.draw(st.integers(0, len(found) - 1))
    size = data.draw(st.integers(1, 10))
    quote = " ".join(found[first : first + size])
    assert check(GUARD, replace(BACKS, quote=quote)).claims[0].quote == quote


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_quote_that_is_not_in_the_paragraph_is_refused(check, data):
    pool = sorted({*words(TEXT), *TEXT.split(), "", " ", "Oster", "x", ".", "(", "–"})
    quote = " ".join(data.draw(st.lists(st.sampled_from(pool), max_size=10)))
    folded = " ".join(quote.split()).replace("–", "-")
    there = folded and f" {folded} " in f" {LEAD} ".replace("(", "( ").replace(",", " ,")
    found = check(GUARD, replace(BACKS, quote=quote))
    if not there and folded not in LEAD:
        assert found.claims == ()
        assert found.refused


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_nothing_of_the_text_is_kept_but_quotes_and_names(check, data):
    parts = TEXT.split()
    run = st.tuples(st.integers(0, len(parts)), st.integers(0, 30)).map(
        lambda span: " ".join(parts[span[0] : sum(span)])
    )
    actors = [
        replace(GUARD, id=f"x{number}", name=data.draw(run), seen={"p1": data.draw(run)})
        for number in range(2)
    ]
    claims = [
        replace(BACKS, quote=data.draw(run), by=(data.draw(run),)),
        replace(FIGHTS, quote=data.draw(run), means=(data.draw(run),)),
        replace(FIGHTS, at=data.draw(run), type=data.draw(run)),
    ]
    found = check(GUARD, *actors, *claims)
    drafts = Drafts("ht", "0" * 64, "patterns 1", found.actors, found.claims, (), found.refused)
    kept = [each.quote for each in found.claims]
    for actor in found.actors:
        kept += [actor.name, *actor.aliases, *actor.seen.values()]
    kept += [name for each in found.claims for name in each.by]
    assert all(measure_passage(each).fits(10) for each in kept)
    text = render_drafts(drafts)
    with TemporaryDirectory() as folder:
        file = Path(folder, "ht.yaml")
        file.write_text(text, encoding="utf-8")
        assert read_drafts(file) == drafts
    for each in sorted(kept, key=len, reverse=True):
        text = text.replace(each, "")
    assert "moved east" not in text
