"""Laws of tensions: on random claims they are those of a plain reading of their definitions."""

from dataclasses import replace
from itertools import combinations, permutations, product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import claim, graph_of, select
from rounds import examples

from graph.analysis.tensions import KINDS, list_tensions
from graph.analysis.tensions.finding import Allowance
from graph.analysis.tensions.index import build_index
from graph.analysis.tensions.rules import find
from graph.model.dates import PartialDate
from graph.model.graph_data import read_graph
from graph.model.records import Actor
from graph.model.scope import Scope
from graph.model.vocabulary import MODES, builtin_vocabulary, strength

ACTORS = ("a", "b", "c", "d", "nato", "rebels")
SOLE = {"nato": "alliance", "rebels": "umbrella"}
TYPES = ("backs", "backs", "fights", "allied-with", "opposes", "part-of", "part-of")
EVERYONE = [Actor(id, id.upper(), SOLE.get(id, "state")) for id in ACTORS]
FIRM = Scope(modes="intent,label,act")


def draw_claims(seed):
    """Draw so many claims among so few actors that there is every kind of tension."""
    random = Random(seed)
    return [draw_claim(random) for _ in range(random.randint(5, 45))]


def draw_claim(random):
    dates = {"said": random.choice((None, "2012", "2020"))} if random.random() < 0.5 else {}
    if random.random() < 0.3:
        dates["start"] = random.choice(("2012", "2015", "2020"))
        dates["end"] = random.choice((None, dates["start"], "2021", "past"))
    first, second = random.sample(ACTORS, 2)
    type = random.choice(TYPES)
    if type == "fights":
        dates["attacker"] = random.choice((None, None, first, second, "both"))
    return claim(
        f"{first} {type} {second}",
        source=random.choice("st"),
        by=random.choice((None, None, "a", "A Witness")),
        mode=random.choice(MODES),
        stance=random.choices(("supports", "denies", "withholds"), (14, 1, 1))[0],
        **dates,
    )


CLAIMS = st.integers(0, 10**9).map(draw_claims)


def tensions(claims, scope=None, kinds=KINDS):
    return list_tensions(graph_of(*claims, actors=EVERYONE), scope or Scope(), kinds)


class Claimed:
    """The relations of a graph, asked for one by one."""

    def __init__(self, claims):
        self.relations = select(graph_of(*claims, actors=EVERYONE), FIRM).supported
        self.by_id = {each.id: each for each in self.relations}

    def get(self, first, type, second):
        found = self.by_id.get(f"{first} {type} {second}")
        if found is None and type in ("fights", "allied-with"):
            found = self.by_id.get(f"{second} {type} {first}")
        return found

    def all(self, *sentences):
        return [self.get(*sentence.split()) for sentence in sentences]

    def fight(self, first, second):
        """Return the fight of two, where one is said to be fought and not only meant to be."""
        found = self.get(first, "fights", second)
        modes = {each.mode for each in found.supporting} if found else set()
        return found if modes - {"intent"} else None

    def against(self, first, second):
        """List what says that the first is hostile to the second."""
        found = [self.get(first, "opposes", second), self.fight(first, second)]
        meant = self.get(first, "fights", second)
        if meant and not self.fight(first, second):
            said = {each.attacker for each in meant.supporting}
            found.append(meant if said - {second} else None)
        return [each for each in found if each]

    def legs(self, first, second):
        """Return the signed relations of a pair by sign; none where both may be of one time."""
        signed = [each for each in self.between(first, second) if each.sign]
        signs = {each.sign for each in signed}
        legs = {sign: [each for each in signed if each.sign == sign] for sign in signs}
        return {} if len(legs) == 2 and hold_once(*legs.values()) else legs

    def between(self, first, second):
        return [each for each in self.relations if set(each.ends) == {first, second}]


def hold_once(*legs, which="possible"):
    """Tell whether there is a day on which any relation of each leg may hold, day by day."""
    legs = [[leg] if not isinstance(leg, list) else [each for each in leg if each] for leg in legs]
    if not all(leg and all(leg) for leg in legs):
        return False
    spans = [
        [getattr(each.validity, which) for relation in leg for each in relation.supporting]
        for leg in legs
    ]
    spans = [[span for span in leg if span] for leg in spans]
    days = {span.first for leg in spans for span in leg}
    return any(
        all(any(span.first <= day <= span.last for span in leg) for leg in spans) for day in days
    )


def clash(claimed):
    for a, b, x, y in permutations(ACTORS, 4):
        sides = [*claimed.all(f"{a} backs {x}", f"{b} backs {y}"), claimed.fight(x, y)]
        bonds = [claimed.all(f"{a} allied-with {b}")]
        ties = claimed.all(f"{a} part-of nato", f"{b} part-of nato")
        allied = claimed.all(f"{a} allied-with nato", f"{b} allied-with nato")
        bonds += [ties, [ties[0], allied[1]], [allied[0], ties[1]]]
        if a < b and any(hold_once(*sides, *bond) for bond in bonds):
            yield (a, b, x, y)


def double(claimed):
    for a, x in permutations(ACTORS, 2):
        if hold_once(claimed.get(a, "backs", x), claimed.against(a, x), which="known"):
            yield (a, x)
        elif hold_once(*through(claimed, a, x, "rebels")) or hold_once(
            *through(claimed, a, "rebels", x)
        ):
            yield (a, x, "rebels")


def through(claimed, a, liked, disliked):
    member = liked if disliked == "rebels" else disliked
    belonging = claimed.get(member, "part-of", "rebels")
    return claimed.get(a, "backs", liked), claimed.against(a, disliked), belonging


def triads(claimed):
    for trio in combinations(ACTORS, 3):
        pairs = [claimed.legs(*pair) for pair in combinations(trio, 2)]
        for signs in product(*pairs):
            legs = [legs[sign] for legs, sign in zip(pairs, signs, strict=True)]
            if signs.count(-1) in (1, 3) and hold_once(*legs):
                yield trio


def contested(claimed):
    said = [each for each in claimed.relations if each.contested]
    for pair in {each.ends for each in said}:
        mine = [each for each in said if each.ends == pair]
        denied = any(claim.stance == "denies" for each in mine for claim in each.claims)
        if denied or {each.sign for each in mine} >= {1, -1}:
            yield pair


def changed(claimed):
    for a, b in combinations(ACTORS, 2):
        signed = [each for each in claimed.between(a, b) if each.sign]
        legs = [[each for each in signed if each.sign == sign] for sign in (1, -1)]
        is_read = any(each.changed for each in signed)
        if is_read and all(legs) and not hold_once(*legs, which="known"):
            yield (a, b)


def proxy(claimed):
    for a, b in combinations(ACTORS, 2):
        if not claimed.fight(a, b):
            found = {
                client
                for x, y in permutations(set(ACTORS) - {a, b}, 2)
                if hold_once(*claimed.all(f"{a} backs {x}", f"{b} backs {y}"), claimed.fight(x, y))
                for client in (x, y)
            }
            if found:
                yield (a, b, *sorted(found))


def enemy(claimed):
    for a, b in combinations(ACTORS, 2):
        shared = [
            x
            for x in set(ACTORS) - {a, b}
            if -1 in claimed.legs(a, x)
            and -1 in claimed.legs(b, x)
            and hold_once(*(claimed.against(one, x) for one in (a, b)))
        ]
        if shared and not claimed.between(a, b):
            yield (a, b, *sorted(shared))


def backer(claimed):
    for a, b in combinations(ACTORS, 2):
        shared = [
            x
            for x in set(ACTORS) - {a, b}
            if claimed.legs(a, x)
            and claimed.legs(b, x)
            and hold_once(*claimed.all(f"{x} backs {a}", f"{x} backs {b}"))
        ]
        if shared and not claimed.between(a, b):
            yield (a, b, *sorted(shared))


PLAIN = {
    "double-stance": double,
    "contested": contested,
    "clients-clash": clash,
    "changed-sides": changed,
    "unbalanced-triad": triads,
    "proxy": proxy,
    "common-enemy": enemy,
    "common-backer": backer,
}


@pytest.mark.parametrize("kind", KINDS)
@examples(30)
@given(claims=CLAIMS)
def test_the_tensions_are_those_of_the_plain_definition(kind, claims):
    found = [each.actors for each in tensions(claims, kinds=kind).tensions]
    assert sorted(found) == sorted(PLAIN[kind](Claimed(claims)))


def test_the_random_claims_contain_every_kind_many_times():
    kinds = [each.kind for seed in range(180) for each in tensions(draw_claims(seed)).tensions]
    assert {kind: kinds.count(kind) > 10 for kind in KINDS} == dict.fromkeys(KINDS, True)


@examples(20)
@given(CLAIMS, st.randoms(use_true_random=False))
def test_the_order_of_the_claims_changes_nothing(claims, random):
    def fields_of(each):
        return each.kind, each.actors, {relation.id for relation in each.relations}, each.weakest

    shuffled = random.sample(claims, len(claims))
    assert [*map(fields_of, tensions(claims).tensions)] == [
        *map(fields_of, tensions(shuffled).tensions)
    ]


@examples(20)
@given(CLAIMS)
def test_leaving_a_source_out_is_as_if_it_had_never_been_read(claims):
    without = tensions(claims, Scope(without=["t"])).tensions
    assert without == tensions([each for each in claims if each.source != "t"]).tensions


@examples(20)
@given(CLAIMS)
def test_each_relation_is_listed_once_and_among_the_tension_s_actors_or_what_binds_them(claims):
    for tension in tensions(claims).tensions:
        ids = [relation.id for relation in tension.relations]
        assert len(ids) == len(set(ids))
        ends = {end for relation in tension.relations for end in relation.ends}
        assert set(tension.actors) <= ends
        assert ends - set(tension.actors) <= {"nato"}
        assert tension.weakest in {relation.standing for relation in tension.relations}


@examples(20)
@given(CLAIMS)
def test_nothing_is_reported_that_may_not_hold_at_the_date_asked_about(claims):
    scope = Scope(as_of=PartialDate(2013))
    for tension in tensions(claims, scope).tensions:
        assert {relation.holds for relation in tension.relations} == {"yes"}


@examples(20)
@given(CLAIMS, st.sampled_from(sorted(KINDS)), st.integers(0, 4))
def test_the_first_are_those_of_all_sorted(claims, kind, most):
    def rank(finding):
        ids = [relation.id for relation in finding.relations]
        return -strength(finding.weakest), finding.actors, ids

    index = build_index(read_graph(graph_of(*claims, actors=EVERYONE)), Scope())
    found = [find(index, KINDS[kind].rules, Allowance(1_000), size) for size in (most, 1_000)]
    first, every = ([finding for _, finding in each.listed] for each in found)
    assert [rank(each) for each in first] == sorted(map(rank, every))[:most]
    assert {each.total for each in found} == {len(every)}


def rename(vocabulary):
    """Return a vocabulary with other ids, and roles and words as they were."""
    types, kinds = vocabulary.relation_types.items(), vocabulary.kinds.items()
    return replace(
        vocabulary,
        relation_types={f"z-{id}": replace(type, id=f"z-{id}") for id, type in types},
        kinds={f"z-{id}": replace(kind, id=f"z-{id}") for id, kind in kinds},
    )


@examples(20)
@given(CLAIMS)
def test_other_ids_of_types_and_kinds_change_nothing(claims):
    renamed = graph_of(
        *(replace(each, type=f"z-{each.type}") for each in claims),
        actors=[replace(each, kind=f"z-{each.kind}") for each in EVERYONE],
        vocabulary=rename(builtin_vocabulary()),
    )

    def fields_of(each):
        ids = {relation.id.replace("z-", "") for relation in each.relations}
        return each.kind, each.actors, ids, each.weakest

    found = list_tensions(renamed, kinds=KINDS).tensions
    assert [*map(fields_of, tensions(claims).tensions)] == [*map(fields_of, found)]
