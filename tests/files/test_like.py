"""Own types and kinds that are like others: in any order and file, and every mistake in them."""

from projects import read, warnings_of

from graph.model.graph import build_graph, select
from graph.wording.sentences import say_claim


def test_a_type_may_be_like_one_that_is_defined_later(tmp_path):
    text = """\
    vocabulary:
      relation_types:
        gives-to: {like: donates-to, label: gift}
        donates-to: {like: backs, colour: green}
      kinds:
        fund: {like: company}
        company: {like: organisation}
    """
    words = read(tmp_path, text).dataset.vocabulary
    given = words.relation_types["gives-to"]
    assert (given.role, given.sign, given.like, given.colour) == ("support", 1, "backs", "green")
    assert words.kinds["fund"].body


def test_every_mistake_in_likeness_is_told(tmp_path):
    text = """\
    vocabulary:
      relation_types:
        a: {like: b}
        b: {like: a}
        c: {like: back}
        d: {like: backs, sign: negative}
        e: {like: fights, acyclic: true}
        f: {like: c}
        g: {role: helper}
      kinds:
        h: {like: stat}
        i: {like: i}
    """
    told = read(tmp_path, text).errors
    assert [f"{each.message} {each.hint}" for each in told] == [
        'Relation type "a": like "b" leads back to itself. Give one of them a role instead.',
        'Relation type "b": like "a" leads back to itself. Give one of them a role instead.',
        'Relation type "c": like "back" is no relation type. Did you mean "backs" or "breaks"?',
        'Relation type "d": the role support goes with the sign positive, not negative. '
        "Leave the sign out, or give another role.",
        'Relation type "e" is both symmetric and acyclic. '
        "A symmetric type always leads back; leave out one of the two.",
        'Relation type "g": role is "helper". Expected one of: support, alliance, fighting, '
        "hostility, membership, representation, agreement, none.",
        'Actor kind "h": like "stat" is no actor kind. Did you mean "state"?',
        'Actor kind "i": like "i" leads back to itself. Give one of them a role instead.',
    ]


def test_a_threat_in_a_type_of_ones_own_is_told_as_one(tmp_path):
    text = """\
    vocabulary: {relation_types: {sues: {like: opposes}}}
    sources: {wire: {title: Wire}}
    actors: {gw: {name: GreenWatch, kind: organisation}, em: {name: Ministry, kind: agency}}
    claims: {wire: {p1: [gw sues em: {mode: intent}]}}
    """
    found = read(tmp_path, text)
    assert (found.errors, warnings_of(found)) == ((), [])
    graph = build_graph(found.dataset)
    (relation,) = select(graph).relations
    assert "GreenWatch intends to sue Ministry" in say_claim(graph, relation.claims[0])
