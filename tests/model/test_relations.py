"""Claims -> relations: how firmly, by how many voices, contested or not, ended or not."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import CHAINS, claim, claim_lists, random_claims, relations_of, select_relations

from graph.model.dates import any_holds, parse_date, span_of
from graph.model.records import Relation
from graph.model.relations import count_relations, known_days, possible_days
from graph.model.scope import Scope
from graph.model.vocabulary import MODES, builtin_vocabulary


def relation_of(*claims, **more):
    """Select the one relation that the claims make."""
    (relation,) = relations_of(*claims, **more).values()
    return relation


# Standing.


def test_the_standing_of_a_relation_is_its_strongest_mode():
    found = [
        relation_of(*(claim("us backs fsa", mode=mode) for mode in MODES[:size])).standing
        for size in (1, 2, 3, 4)
    ]
    assert found == ["thesis", "intent", "label", "act"]


def test_claims_that_do_not_support_have_no_part_in_the_standing():
    label = claim("us backs fsa", mode="label")
    for stance in ("denies", "withholds"):
        assert relation_of(label, claim("us backs fsa", stance=stance)).standing == "label"


def test_a_relation_that_no_claim_supports_has_no_standing_and_nothing_else():
    for stance in ("denies", "withholds"):
        found = relation_of(claim("us backs fsa", by="us", stance=stance, start="2012", end="2013"))
        assert found == Relation("us", "backs", "fsa", 1, False, found.claims, "support")


def test_types_are_kept_separate_and_so_are_directions():
    ids = relations_of("us backs fsa", "fsa backs us", "us opposes fsa")
    assert list(ids) == ["fsa backs us", "us backs fsa", "us opposes fsa"]


def test_a_symmetric_relation_is_one_whichever_end_comes_first():
    found = relation_of("turkey fights ypg", "ypg fights turkey")
    assert (found.id, len(found.claims)) == ("turkey fights ypg", 2)


# Voices.


def test_voices_are_distinct_origins():
    found = relation_of(
        claim("us backs fsa", by="russia"),
        claim("us backs fsa", by=("russia", "reuters")),
        claim("us backs fsa", by=("a soldier", "reuters")),
        claim("us backs fsa"),
    )
    assert found.voices == ("Daily Paper", "a soldier", "russia")


def test_unnamed_sources_are_no_voice():
    found = relation_of(claim("us backs fsa", by=("unnamed", "reuters")))
    assert (found.voices, found.standing) == ((), "act")


def test_who_denies_is_no_voice_for_the_relation():
    found = relation_of("us backs fsa", claim("us backs fsa", by="us", stance="denies"))
    assert found.voices == ("Daily Paper",)


def test_a_relation_is_relayed_where_no_source_says_it_in_its_own_voice():
    relayed = claim("us backs fsa", by="russia")
    assert relation_of(relayed).relayed
    assert not relation_of(relayed, "us backs fsa").relayed
    assert relation_of(relayed, claim("us backs fsa", stance="withholds")).relayed


# Self-declared.


@pytest.mark.parametrize(("by", "declared"), [("us", True), ("fsa", True), ("russia", False)])
def test_a_relation_is_self_declared_where_an_end_claims_it(by, declared):
    assert relation_of(claim("us backs fsa", by=by)).self_declared is declared


@pytest.mark.parametrize("tie", ["leads", "speaks-for"])
def test_who_leads_or_speaks_for_an_end_declares_for_it(tie):
    said = claim("us backs fsa", by="biden")
    assert relations_of(said, f"biden {tie} us")["us backs fsa"].self_declared
    assert not relations_of(said, f"us {tie} biden")["us backs fsa"].self_declared
    assert not relations_of(said, "biden part-of us")["us backs fsa"].self_declared


def test_a_tie_to_an_end_that_is_only_denied_declares_nothing():
    said = claim("us backs fsa", by="biden")
    denied = claim("biden speaks-for us", stance="denies")
    assert not relations_of(said, denied)["us backs fsa"].self_declared


def test_who_passes_a_claim_on_declares_nothing():
    assert not relation_of(claim("us backs fsa", by=("russia", "us"))).self_declared


def test_an_end_that_denies_declares_nothing():
    denied = claim("us backs fsa", by="us", stance="denies")
    assert not relation_of("us backs fsa", denied).self_declared


# Contested.


def test_a_relation_is_contested_where_one_supports_and_one_denies_it():
    denied = claim("us backs fsa", by="us", stance="denies")
    assert not relation_of("us backs fsa").contested
    assert relation_of("us backs fsa", denied).contested


def test_who_declines_to_confirm_contests_nothing():
    withheld = claim("us backs fsa", by="us", stance="withholds")
    assert not relation_of("us backs fsa", withheld).contested


@pytest.mark.parametrize(
    ("negative", "contested"),
    [
        ("us opposes hts", True),
        ("hts opposes us", True),
        ("us fights hts", True),
        ("us linked-to hts", False),
        ("us allied-with hts", False),
        ("us opposes isis", False),
    ],
)
def test_a_positive_and_a_negative_relation_of_one_pair_contest_each_other(negative, contested):
    found = relations_of("us backs hts", negative)
    assert [relation.contested for relation in found.values()] == [contested] * 2


def test_a_denied_opposite_contests_nothing():
    found = relations_of("us backs hts", claim("us opposes hts", stance="denies"))
    assert not found["us backs hts"].contested


def test_what_a_scope_does_not_show_still_contests():
    claims = ("us backs hts", "us opposes hts")
    for hidden in ({"types": "backs"}, {"signs": "positive"}):
        (found,) = relations_of(*claims, scope=Scope(**hidden)).values()
        assert found.contested


def test_a_mode_that_a_scope_leaves_out_still_contests():
    said = [claim("us backs hts"), claim("us opposes hts", mode="label")]
    (backs,) = relations_of(*said, scope=Scope(modes="act")).values()
    assert (backs.type, backs.contested) == ("backs", True)


def test_an_undated_opposite_relation_is_reported_with_what_held_then():
    said = [claim("us backs hts", start="2012", end="2020"), claim("us opposes hts")]
    (backs,) = relations_of(*said, scope=Scope(as_of="2015")).values()
    assert (backs.type, backs.contested, backs.changed) == ("backs", False, "may-have-changed")


def test_a_scope_may_ask_for_contested_relations_only_or_for_all_others():
    claims = ("us backs hts", "us opposes hts", "us backs fsa")
    contested = relations_of(*claims, scope=Scope(contested=True))
    others = relations_of(*claims, scope=Scope(contested=False))
    assert (list(contested), list(others)) == (["us backs hts", "us opposes hts"], ["us backs fsa"])


def test_a_scope_may_ask_for_what_is_only_relayed_or_for_what_a_source_says_itself():
    claims = (claim("us backs fsa", by="russia"), "us backs ypg", claim("us backs ypg", by="iran"))
    relayed = relations_of(*claims, scope=Scope(relayed=True))
    stated = relations_of(*claims, scope=Scope(relayed=False))
    assert (list(relayed), list(stated)) == (["us backs fsa"], ["us backs ypg"])


def test_a_scope_may_ask_for_relations_of_a_single_voice_or_of_several():
    claims = (
        claim("us backs fsa", by="russia"),
        claim("us backs fsa", by="iran"),
        "us backs ypg",
        claim("us backs hts", by="unnamed"),
    )
    single = relations_of(*claims, scope=Scope(single_voice=True))
    several = relations_of(*claims, scope=Scope(single_voice=False))
    assert (list(single), list(several)) == (["us backs hts", "us backs ypg"], ["us backs fsa"])


def test_without_their_own_voice_sources_say_only_what_they_relay():
    claims = ("us backs fsa", claim("us backs fsa", by="russia", mode="label"), "us backs ypg")
    (found,) = relations_of(*claims, scope=Scope(without="own-voice")).values()
    assert (found.id, found.voices, found.standing) == ("us backs fsa", ("russia",), "label")
    assert found.relayed


def test_own_voice_among_claimants_reads_what_sources_say_themselves():
    claims = (claim("us backs fsa", by="russia"), "us backs ypg", claim("us backs hts", by="iran"))
    assert list(relations_of(*claims, scope=Scope(claimants="own-voice"))) == ["us backs ypg"]
    both = relations_of(*claims, scope=Scope(claimants="own-voice,iran"))
    assert list(both) == ["us backs hts", "us backs ypg"]


# Start, end, ended.


def test_a_relation_starts_with_its_earliest_claim_and_ends_with_its_latest():
    found = relation_of(
        claim("us backs fsa", start="2013", end="2017"),
        claim("us backs fsa", start="2012-06", end="2015"),
    )
    assert (str(found.start), str(found.end)) == ("2012-06", "2017")


def test_a_relation_has_no_end_where_one_claim_has_none():
    found = relation_of(claim("us backs fsa", start="2012", end="2013"), "us backs fsa")
    assert (str(found.start), found.end, found.ended) == ("2012", None, False)


def test_a_relation_that_is_past_for_all_has_ended_and_nobody_says_when():
    past = claim("us backs fsa", end="past")
    assert (relation_of(past).end, relation_of(past).ended) == ("past", True)
    dated = relation_of(past, claim("us backs fsa", end="2017"))
    assert (str(dated.end), dated.ended) == ("2017", True)


def test_dates_of_denials_are_no_dates_of_the_relation():
    denied = claim("us backs fsa", stance="denies", start="2001", end="2030")
    found = relation_of(claim("us backs fsa", start="2012", end="2013"), denied)
    assert (str(found.start), str(found.end)) == ("2012", "2013")


@pytest.mark.parametrize(
    ("end", "said", "ended"),
    [
        ("2017", "2024", True),
        ("2024", "2024", False),
        ("2030", "2024", False),
        (None, "2024", False),
        ("2017", None, False),
        ("past", None, True),
    ],
)
def test_a_claim_has_ended_where_its_end_is_before_the_date_it_was_said(end, said, ended):
    assert relation_of(claim("us backs fsa", end=end, said=said)).ended is ended


# Dates in a scope.

UNDATED = claim("us backs fsa")
DATED = claim("us backs sdf", start="2015", end="2018")


@pytest.mark.parametrize(
    ("date", "shown", "unknown"),
    [
        ("2014", [], 1),
        ("2015", ["us backs sdf"], 1),
        ("2018-12-31", ["us backs sdf"], 1),
        ("2019", [], 1),
        ("2024-12-03", ["us backs fsa"], 0),
        ("2024", ["us backs fsa"], 0),
    ],
)
def test_as_of_keeps_what_held_then_and_counts_undated_relations(date, shown, unknown):
    selection = select_relations([UNDATED, DATED], builtin_vocabulary(), Scope(as_of=date))
    assert [relation.id for relation in selection.relations] == shown
    assert selection.unknown == unknown


def test_unknown_ones_may_be_kept_and_are_marked_and_still_counted():
    scope = Scope(as_of="2016", unknown="keep")
    selection = select_relations([UNDATED, DATED], builtin_vocabulary(), scope)
    found = {relation.id: relation.holds for relation in selection.relations}
    assert found == {"us backs fsa": "unknown", "us backs sdf": "yes"}
    assert selection.unknown == 1


def test_without_a_date_nothing_is_said_of_when_a_relation_holds():
    selection = select_relations([UNDATED, DATED], builtin_vocabulary())
    assert [relation.holds for relation in selection.relations] == [None, None]
    assert selection.unknown == 0


def test_during_keeps_what_held_on_any_day_of_a_period():
    assert list(relations_of(DATED, scope=Scope(during="2018-12..2020"))) == ["us backs sdf"]
    assert relations_of(DATED, scope=Scope(during="2019..2020")) == {}


def test_no_end_recorded_does_not_make_a_relation_current():
    since = claim("us backs fsa", start="2012")
    selection = select_relations([since], builtin_vocabulary(), Scope(as_of="2025"))
    assert (selection.relations, selection.unknown) == ((), 1)


def test_a_relation_is_reported_by_the_claims_that_hold_then():
    firm_once = claim("us backs fsa", start="2012", end="2013", mode="act")
    weak_later = claim("us backs fsa", start="2014", end="2020", mode="label")
    found = relation_of(firm_once, weak_later, scope=Scope(as_of="2016"))
    assert (found.standing, found.claims) == ("label", (weak_later,))


def test_claims_of_unknown_date_are_left_out_next_to_one_that_holds_then():
    firm, dated = (
        claim("us backs fsa"),
        claim("us backs fsa", start="2014", end="2016", mode="label"),
    )
    dropped = relation_of(firm, dated, scope=Scope(as_of="2015"))
    kept = relation_of(firm, dated, scope=Scope(as_of="2015", unknown="keep"))
    assert (dropped.standing, kept.standing) == ("label", "act")


def test_a_denial_that_is_undated_still_contests_what_held_then():
    denied = claim("us backs sdf", by="us", stance="denies")
    assert relation_of(DATED, denied, scope=Scope(as_of="2016")).contested


def test_a_denial_of_another_time_does_not_contest_what_held_then():
    denied = claim("us backs sdf", by="us", stance="denies", start="2018", end="2018")
    assert not relation_of(DATED, denied, scope=Scope(as_of="2016")).contested


def test_a_denial_does_not_make_a_relation_hold():
    denied = claim("us backs fsa", stance="denies", start="2010", end="2020")
    selection = select_relations([UNDATED, denied], builtin_vocabulary(), Scope(as_of="2016"))
    assert (selection.relations, selection.unknown) == ((), 1)


def test_a_relation_that_did_not_hold_then_is_left_out_with_its_denials():
    denied = claim("us backs sdf", stance="denies")
    assert relations_of(DATED, denied, scope=Scope(as_of="2010")) == {}


def test_a_relation_that_is_only_denied_is_reported_at_any_date_its_denial_may_be_about():
    denied = claim("us backs sdf", stance="denies", start="2015")
    assert relation_of(denied, scope=Scope(as_of="2016")).standing is None
    assert relations_of(denied, scope=Scope(as_of="2010")) == {}


def test_opposite_relations_of_other_times_do_not_contest_each_other_then():
    backs = claim("us backs hts", start="2012", end="2013")
    opposes = claim("us opposes hts", start="2013", end="2020")
    contested = relations_of(backs, opposes, scope=Scope(as_of="2013"))
    alone = relations_of(backs, opposes, scope=Scope(as_of="2015"))
    assert contested["us opposes hts"].contested
    assert not alone["us opposes hts"].contested


# Which claims a scope reads.


def test_a_publisher_claims_what_its_source_says_itself():
    said = [claim("us backs fsa"), claim("us backs ypg", by="russia")]
    assert set(relations_of(*said, scope=Scope(claimants={"Daily Paper"}))) == {"us backs fsa"}


def select_ids(*claims, **scope):
    return list(relations_of(*claims, scope=Scope(**scope)))


def test_sources_keep_the_claims_of_these_only():
    claims = (claim("us backs fsa", source="s"), claim("us backs sdf", source="t"))
    assert select_ids(*claims, sources="t") == ["us backs sdf"]


def test_claimants_are_found_anywhere_in_the_chain():
    claims = (claim("us backs fsa", by=("russia", "reuters")), claim("us backs sdf"))
    assert select_ids(*claims, claimants="russia") == ["us backs fsa"]
    assert select_ids(*claims, claimants="reuters") == ["us backs fsa"]
    assert select_ids(*claims, claimants="Ann Author") == ["us backs sdf"]


@pytest.mark.parametrize("who", ["russia", "reuters", "s", "Ann Author", "Daily Paper"])
def test_without_drops_what_a_name_says_passes_on_wrote_or_published(who):
    behind = {"s": ("Ann Author", "Daily Paper"), "t": ("Bo Writer",)}
    claims = (
        claim("us backs fsa", by=("russia", "reuters"), source="s"),
        claim("us backs sdf", source="t"),
    )
    found = relations_of(*claims, scope=Scope(without=[who]), names_of=behind.get)
    assert list(found) == ["us backs sdf"]


def test_modes_keep_the_claims_of_these_and_every_denial():
    claims = (
        claim("us backs fsa", mode="label"),
        claim("us backs fsa", mode="act"),
        claim("us backs fsa", mode="act", stance="denies"),
        claim("us backs sdf", mode="act"),
    )
    (found,) = relations_of(*claims, scope=Scope(modes="label", contested=True)).values()
    assert (found.id, found.standing, len(found.claims)) == ("us backs fsa", "label", 2)


def test_both_ends_must_be_of_the_kinds_of_a_scope():
    kinds = {"us": "state", "fsa": "armed-group", "biden": "person"}
    claims = ("us backs fsa", "biden leads us", "us opposes fsa")
    scope = Scope(kinds="state,armed-group", types="backs,leads")
    assert list(relations_of(*claims, scope=scope, kind_of=kinds.get)) == ["us backs fsa"]


def test_signs_go_by_name():
    claims = ("us backs fsa", "us opposes isis", "us linked-to ypg")
    assert select_ids(*claims, signs="positive") == ["us backs fsa"]
    assert select_ids(*claims, signs="negative,neutral") == ["us opposes isis", "us linked-to ypg"]


# Laws.


def without_claims(relation):
    names = [each.name for each in fields(Relation) if each.name != "claims"]
    return {name: getattr(relation, name) for name in names}


def in_any_order(claims):
    return sorted(claims, key=repr)


SCOPES = st.sampled_from(
    [
        Scope(),
        Scope(as_of="2012-12"),
        Scope(as_of="2012-12", unknown="keep"),
        Scope(during="2012-06..2015"),
        Scope(modes="act,label"),
        Scope(types="backs,leads", kinds="state"),
        Scope(claimants=["a", "Ann Author"]),
        Scope(without=["b"]),
        Scope(without="own-voice"),
        Scope(contested=False),
        Scope(relayed=True, single_voice=True),
    ]
)


def select(claims, scope=None, **more):
    more = {"kind_of": lambda _: "state", **more}
    return select_relations(claims, builtin_vocabulary(), scope or Scope(), **more)


@given(claim_lists(), random_claims(), SCOPES.filter(lambda scope: scope.contested is None))
def test_adding_a_denial_never_changes_a_standing(claims, denial, scope):
    denied = replace(denial, stance="denies")
    before = {each.id: each for each in select(claims, scope).relations}
    after = {each.id: each for each in select([*claims, denied], scope).relations}
    found = ("standing", "voices", "relayed", "self_declared", "start", "end", "ended", "holds")
    for id, relation in before.items():
        assert [getattr(relation, name) for name in found] == [
            getattr(after[id], name) for name in found
        ]
    assert all(after[id].standing is None for id in after.keys() - before.keys())


@given(claim_lists(), random_claims(), SCOPES)
def test_a_claim_that_withholds_changes_nothing_that_is_shown_as_a_tie(claims, withheld, scope):
    added = [*claims, replace(withheld, stance="withholds")]
    before, after = (select(each, scope).supported for each in (claims, added))
    assert [without_claims(each) for each in after] == [without_claims(each) for each in before]


@given(claim_lists().filter(bool), st.data())
def test_a_second_report_of_one_origin_never_adds_a_voice(claims, data):
    first = data.draw(st.sampled_from(claims))
    relays = data.draw(st.sampled_from([(), ("c",), ("A Relay", "d")]))
    second = replace(first, source="t", at="p2", by=(first.by[0], *relays), mode="act")
    before, after = (
        {each.id: each.voices for each in select(each).relations}
        for each in (claims, [*claims, second])
    )
    assert after == before


@given(claim_lists(), SCOPES, st.randoms(use_true_random=False))
def test_the_order_of_claims_changes_nothing(claims, scope, random):
    shuffled = random.sample(claims, len(claims))
    one, other = select(claims, scope), select(shuffled, scope)
    assert list(map(without_claims, one.relations)) == list(map(without_claims, other.relations))
    assert one.unknown == other.unknown
    for left, right in zip(one.relations, other.relations, strict=True):
        assert in_any_order(left.claims) == in_any_order(right.claims)


@given(claim_lists(), SCOPES, st.sampled_from(["s", "t"]))
def test_leaving_a_source_out_equals_never_having_read_it(claims, scope, source):
    left_out = select(claims, replace(scope, without=scope.without | {source}))
    never_read = select([each for each in claims if each.source != source], scope)
    assert left_out == never_read


@given(claim_lists(), SCOPES, st.sampled_from(["a", "A Witness", "unnamed"]))
def test_leaving_a_claimant_out_equals_never_having_read_it(claims, scope, claimant):
    left_out = select(claims, replace(scope, without=scope.without | {claimant}))
    never_heard = select([each for each in claims if claimant not in each.by], scope)
    assert left_out == never_heard


@given(claim_lists())
def test_each_relation_has_all_claims_of_its_ends_and_type(claims):
    found = select(claims).relations
    assert sum(len(relation.claims) for relation in found) == len(claims)
    for relation in found:
        ends = (relation.from_actor, relation.to_actor, relation.type)
        assert {each.relation for each in relation.claims} == {ends}
    keys = [(each.from_actor, each.to_actor, each.type) for each in found]
    assert keys == sorted(keys)


@given(claim_lists(), st.sampled_from(["2012", "2012-06", "2013-01-01", "2016", "2024-12-03"]))
def test_a_relation_holds_as_its_supporting_claims_do_together(claims, date):
    scope = Scope(as_of=date)
    selection = select(claims, scope)
    shown = {each.id for each in selection.supported}
    for relation in select(claims).supported:
        asked = span_of(parse_date(date))
        answer = any_holds(each.validity.holds(asked) for each in relation.supporting)
        assert (relation.id in shown) == (answer == "yes")
        assert (relation.id in {each.id for each in selection.undated}) == (answer == "unknown")


@given(claim_lists())
def test_known_days_are_possible_days_and_both_are_of_supporting_claims(claims):
    for relation in select(claims).supported:
        possible = possible_days(relation)
        assert all(any(day.overlaps(other) for other in possible) for day in known_days(relation))
        supporting = [each.validity.possible for each in relation.supporting]
        assert list(possible) == [each for each in supporting if each]


@given(claim_lists())
def test_the_names_of_chains_that_count_are_voices(claims):
    named = {chain[0] for chain in CHAINS if chain and chain[0] != "unnamed"}
    for relation in select(claims).relations:
        assert set(relation.voices) <= named | {"Daily Paper", "Evening Post"}
        assert list(relation.voices) == sorted(set(relation.voices))


# Counts.


def test_counts_are_of_supported_relations_by_property():
    found = relations_of(
        "us backs fsa",
        claim("us backs fsa", by="russia"),
        claim("us backs sdf", by="us", start="2012", end="2013"),
        claim("us opposes isis", end="past"),
        claim("us backs ypg", by="unnamed"),
        claim("us backs isis", stance="denies"),
        claim("us opposes ypg", end="past"),
        claim("us backs hts", said="2010"),
        "us opposes hts",
    )
    assert count_relations(found.values()) == {
        "relations": 7,
        "undated": 4,
        "single_voice": 6,
        "contested": 0,
        "changed": 2,
        "may_have_changed": 2,
        "relayed": 2,
        "ended": 3,
    }
