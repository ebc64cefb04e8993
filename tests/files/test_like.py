"""Custom types and kinds with `like`: in any order and file, and every error in them."""

from making import select
from projects import read, warnings_of

from graph import say_claim
from graph.model.graph import build_graph


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


def test_every_mistake_in_likeness_is_reported(tmp_path):
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
    found = read(tmp_path, text).errors
    assert [f"{each.message} {each.hint}" for each in found] == [
        'Relation type "a": like "b" is circular. Give one of them a role instead.',
        'Relation type "b": like "a" is circular. Give one of them a role instead.',
        'Relation type "c": unknown relation type "back" in like. '
        'Did you mean "backs" or "breaks"?',
        'Relation type "d": the role support requires the sign positive, not negative. '
        "Leave out the sign, or use another role.",
        'Relation type "e" is both symmetric and acyclic. '
        "A symmetric type always has cycles; remove one of the two.",
        'Relation type "g": role is "helper". Expected one of: support, alliance, fighting, '
        "hostility, membership, representation, agreement, none.",
        'Actor kind "h": unknown actor kind "stat" in like. Did you mean "state"?',
        'Actor kind "i": like "i" is circular. Give one of them a role instead.',
    ]


def test_a_threat_in_a_user_defined_type_is_reported_as_one(tmp_path):
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
