"""Random datasets with everything that makes questions hard, the same for the same seed.

Parallel, symmetric, dated, past, denied, withheld, relayed and mixed relations, theses and
epithets, ids and names that trip careless code, and relation types and a kind of the user's own.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from graph.model.dates import PartialDate, parse_date
from graph.model.errors import Place
from graph.model.records import Actor, Claim, Dataset, Paragraph, Source
from graph.model.vocabulary import (
    MODES,
    UNNAMED,
    Vocabulary,
    builtin_vocabulary,
    make_kind,
    make_type,
)

DATES = (
    "2011",
    "2012",
    "about 2012",
    "2012-06",
    "2012-12",
    "2012-12-31",
    "2013-01-01",
    "2013-02",
    "about 2013-02",
    "2015",
    "2016-02-29",
    "2019-07",
    "2024-12-03",
)
ODD_NAMES = (
    ("__proto__", "<b>Proto</b>", ("</script>",)),
    ("constructor", "Constructor & Sons", ()),
    ("2012", "The Twelve", ("XII",)),
    ("1e3", "Thousand", ()),
    ("a.b-c", "A. B.-C.", ("ABC",)),
    ("ﬀ", "Ligature", ()),
    ("𐐨𐐩", "Deseret", ()),
    ("حزب", "حزب الله", ("Hizbullah",)),
    ("erdoğan", "Recep Tayyip ERDOĞAN", ("the President",)),
)
OUTSIDERS = ("Local, unpaid monitors", "a soldier", "a retired soldier", UNNAMED)
TYPES = ("backs", "allied-with", "fights", "opposes")


def make_dataset(seed: int, actors: int | None = None, claims: int | None = None) -> Dataset:
    """Make a dataset from a seed; its size is drawn too where it is not given."""
    random = Random(seed)
    people = _make_actors(random, actors or random.randint(2, 14))
    sources = _make_sources(random, people)
    vocabulary = _make_vocabulary()
    amount = random.randint(0, 70) if claims is None else claims
    dated = (random.choice((0.1, 0.4, 0.9)), random.choice((0.1, 0.3, 0.9)))
    made = [_make_claim(random, vocabulary, people, sources, dated) for _ in range(amount)]
    made = _name_fights(Random(seed), made, [actor.id for actor in people])
    made = _name_channels(Random(f"via {seed}"), made, [actor.id for actor in people])
    made = _name_events_and_channels(
        Random(f"channels {seed}"), made, [actor.id for actor in people]
    )
    made = _name_amounts(Random(f"amounts {seed}"), made)
    made += _dispute(Random(f"dispute {seed}"), made)
    sources, made = _mark_private(Random(f"private {seed}"), sources, made)
    return Dataset(
        vocabulary=vocabulary,
        sources={source.id: source for source in sources},
        actors={actor.id: actor for actor in people},
        claims=_place(made, sources),
        title=f"Random dataset {seed}",
    )


def _make_vocabulary() -> Vocabulary:
    types = {
        "trades-with": make_type("trades-with", {"sign": "positive", "symmetric": True}),
        "mourns": make_type("mourns", {"sign": "neutral"}),
    }
    return builtin_vocabulary().extend(types, {"trade-union": make_kind("trade-union", {})})


def _make_actors(random: Random, amount: int) -> list[Actor]:
    odd = random.sample(ODD_NAMES, min(len(ODD_NAMES), amount // 2))
    plain = [(f"g{number}", f"Group {number}", (f"G{number}",)) for number in range(amount)]
    names = [*odd, *plain][:amount]
    kinds = ("state", "armed-group", "umbrella", "person", "trade-union")
    return [
        Actor(
            id=id,
            name=name,
            kind=random.choice(kinds),
            in_sentences=random.choice((None, None, f"the {name}")),
            aliases=aliases,
        )
        for id, name, aliases in names
    ]


def _make_sources(random: Random, people: list[Actor]) -> list[Source]:
    paragraphs = {id: Paragraph(id) for id in ("headline", "p2", "p1", "p10")}
    sources = [
        Source(
            id=f"source-{number}",
            title=f"Article {number}",
            author=random.choice(("Ann Author", "Bo Writer", people[0].name, None)),
            publisher=random.choice(("Daily Paper", people[-1].name, None)),
            short=random.choice(("DP", None)),
            published=random.choice((*_dates("2013-01-01", "2024-12-03", "2014"), None)),
            genre=random.choice(("commentary", "news", None)),
            paragraphs=paragraphs,
        )
        for number in range(random.randint(1, 3))
    ]
    return [source if source.publisher else replace(source, short=None) for source in sources]


def _dates(*texts: str) -> tuple[PartialDate, ...]:
    return tuple(parse_date(text) for text in texts)


def _make_claim(
    random: Random,
    vocabulary: Vocabulary,
    people: list[Actor],
    sources: list[Source],
    dated: tuple[float, float],
) -> Claim:
    first, second = random.sample([actor.id for actor in people], 2)
    often = random.random() < 0.6
    type = random.choice(TYPES if often else tuple(vocabulary.relation_types))
    if vocabulary.relation_types[type].symmetric:
        first, second = sorted((first, second))
    source = random.choice(sources)
    claim = Claim(
        from_actor=first,
        type=type,
        to_actor=second,
        source=source.id,
        at=random.choice(tuple(source.paragraphs)),
        mode=random.choice(MODES),
        stance=random.choices(("supports", "denies", "withholds"), (8, 1, 1))[0],
        attacker=random.choice((None, first, second, "both")) if type == "fights" else None,
        means=("weapons",) if type == "backs" and random.random() < 0.3 else (),
        note="In own words." if random.random() < 0.1 else None,
    )
    return _date(random, _attribute(random, claim, people, source), source, dated)


def _name_fights(random: Random, claims: list[Claim], actors: list[str]) -> list[Claim]:
    """Say of some backing in which fights it is given; few fights, so that chains share some."""
    fights = actors[:3]

    def draw(claim: Claim) -> tuple[str, ...]:
        if claim.type != "backs" or random.random() >= 0.6:
            return claim.against
        drawn = random.sample(fights, random.randint(1, min(2, len(fights))))
        return tuple(each for each in drawn if each not in (claim.from_actor, claim.to_actor))

    return [replace(claim, against=draw(claim)) for claim in claims]


def _name_channels(random: Random, claims: list[Claim], actors: list[str]) -> list[Claim]:
    """Say of some backing through whom it goes; few channels, so that claims share some."""
    return [
        replace(claim, via=(channel,))
        if claim.type == "backs"
        and random.random() < 0.2
        and (channel := random.choice(actors[-2:])) not in claim.relation
        else claim
        for claim in claims
    ]


def _name_amounts(random: Random, claims: list[Claim]) -> list[Claim]:
    """Say of some claims how much; few amounts, so that some are alike and some units are not."""
    amounts = (-2, 0.00001, 34, 40.5, 50000)
    return [
        replace(claim, amount=random.choice(amounts), unit=random.choice("%€"))
        if random.random() < 0.3
        else claim
        for claim in claims
    ]


def _dispute(random: Random, claims: list[Claim]) -> list[Claim]:
    """Deny some of what is claimed, more or less of it, and say the opposite of some at times."""
    return [
        _deny(random, claim) if random.random() < 0.5 else _turn(random, claim)
        for claim in claims
        if claim.type in TYPES and random.random() < 0.25
    ]


def _deny(random: Random, claim: Claim) -> Claim:
    dates = _dates("2012", "2012-06", "2015")
    start, end = sorted(random.sample(dates, 2), key=lambda date: date.first)
    is_dated = random.random() < 0.3
    means = random.choice(((), claim.means, ("troops",), ("weapons", "troops"), ("unknown",)))
    return replace(
        claim,
        stance="denies",
        means=means if claim.type == "backs" else (),
        against=random.choice(((), claim.against)),
        via=random.choice(((), claim.via)),
        amount=(amount := random.choice((None, claim.amount, 34))),
        unit=None if amount is None else claim.unit or "%",
        start=start if is_dated else None,
        end=end if is_dated else None,
        past=random.random() < 0.1 and not is_dated,
    )


def _turn(random: Random, claim: Claim) -> Claim:
    """Say of the same pair that it is on the other side, some time before or after."""
    said = random.choice(_dates("2012", "2013-02", "2024-12-03", "2014"))
    past = random.random() < 0.3
    return replace(
        claim,
        type="opposes" if claim.type == "backs" else "backs",
        stance="supports",
        attacker=None,
        means=(),
        against=(),
        said=said,
        start=random.choice((None, claim.start)),
        end=None,
        past=past,
    )


def _name_events_and_channels(
    random: Random, claims: list[Claim], actors: list[str]
) -> list[Claim]:
    """Say of more claims, of all types, through whom, and of some to which event they belong."""

    def named(claim: Claim) -> Claim:
        others = [id for id in actors if id not in (claim.from_actor, claim.to_actor)]
        channels = random.sample(others, random.choice((1, 1, 2))) if len(others) > 1 else []
        via = tuple(channels) if random.random() < 0.15 else claim.via
        event = random.choice(("battle", "siege")) if random.random() < 0.3 else None
        return replace(claim, via=via, event=event)

    return [named(claim) for claim in claims]


def _mark_private(
    random: Random, sources: list[Source], claims: list[Claim]
) -> tuple[list[Source], list[Claim]]:
    """Mark few sources and claims as not for publication."""
    marked = [replace(each, private=random.random() < 0.2) for each in sources]
    return marked, [replace(each, private=random.random() < 0.2) for each in claims]


def _attribute(random: Random, claim: Claim, people: list[Actor], source: Source) -> Claim:
    """Let the source itself speak, or an origin with or without others who pass it on."""
    if random.random() < 0.5:
        ids = {actor.name: actor.id for actor in people}
        author = source.author or source.publisher or source.id
        voice = source.publisher or author
        return replace(
            claim, by=(ids.get(author, author),), own_voice=True, voice=ids.get(voice, voice)
        )
    pool = [actor.id for actor in people] + list(OUTSIDERS)
    chain = tuple(random.sample(pool, random.randint(1, 2)))
    voice = None if chain[0] == UNNAMED else chain[0]
    return replace(claim, by=chain, own_voice=False, voice=voice)


def _date(random: Random, claim: Claim, source: Source, dated: tuple[float, float]) -> Claim:
    """Date a claim; `dated` says how many have a start, and how many an end."""
    said = parse_date(random.choice(DATES)) if random.random() < 0.3 else source.published
    start = parse_date(random.choice(DATES)) if random.random() < dated[0] else None
    end = parse_date(random.choice(DATES)) if random.random() < dated[1] else None
    past = end is None and random.random() < 0.2
    past = past and not (start and said and start.first > said.last)
    if start and end and end.last < start.first:
        start, end = end, start
    return replace(claim, said=said, start=start, end=end, past=past)


def _place(claims: list[Claim], sources: list[Source]) -> tuple[Claim, ...]:
    """Put claims in the order of a file: by source, then by paragraph, then as they come."""
    order = {
        (source.id, paragraph): (number, position)
        for number, source in enumerate(sources)
        for position, paragraph in enumerate(source.paragraphs)
    }
    in_order = sorted(claims, key=lambda claim: order[claim.source, claim.at])
    return tuple(
        replace(claim, place=Place("claims.yaml", line, 9))
        for line, claim in enumerate(in_order, start=3)
    )
