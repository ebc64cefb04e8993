"""Signed networks, and ways to find their best splits that share nothing with the package."""

from itertools import product
from random import Random

from hypothesis import strategies as st

from graph.analysis.balance.signed import SignedGraph


@st.composite
def signed_graphs(draw, most=12, least=3):
    """Draw a signed network of so many actors, sparse or dense."""
    size = draw(st.integers(least, most))
    random = draw(st.randoms(use_true_random=False))
    density = draw(st.sampled_from((0.3, 0.6, 1.0)))
    pairs = [(i, j) for j in range(size) for i in range(j) if random.random() < density]
    edges = tuple(sorted((*pair, random.choice((1, -1))) for pair in pairs))
    return SignedGraph(size, edges)


def list_splits(size, most):
    """List all splits of so many actors into at most so many blocs, each once."""
    splits = [(0,)]
    for _ in range(size - 1):
        splits = [(*split, bloc) for split in splits for bloc in range(min(max(split) + 2, most))]
    return splits


def count_conflicts(network, split):
    return sum((split[i] == split[j]) != (sign > 0) for i, j, sign in network.edges)


def count_parted(network, split):
    """Count the positive ties that a split parts."""
    return sum(sign > 0 and split[i] != split[j] for i, j, sign in network.edges)


def best_splits(network, most=2):
    """Return the fewest conflicts and all splits that have them, looking at every one."""
    counts = {split: count_conflicts(network, split) for split in list_splits(network.size, most)}
    fewest = min(counts.values())
    return fewest, [split for split, conflicts in counts.items() if conflicts == fewest]


def make_band(size, width, seed):
    """Make a network in which each actor is tied to the next few, with random signs."""
    random = Random(seed)
    edges = [
        (i, j, random.choice((1, -1))) for j in range(size) for i in range(max(0, j - width), j)
    ]
    return SignedGraph(size, tuple(sorted(edges)))


def solve_band(network, width, most):
    """Return the fewest conflicts of a band: actor by actor, the best for each end of the row."""
    before = {}
    for i, j, sign in network.edges:
        before.setdefault(j, []).append((i, sign))
    best = {(bloc,): 0 for bloc in range(most)}
    for actor in range(1, network.size):
        grown = {}
        for (row, conflicts), bloc in product(best.items(), range(most)):
            first = actor - len(row)
            more = sum((row[i - first] == bloc) != (sign > 0) for i, sign in before[actor])
            end = (*row, bloc)[-width:]
            grown[end] = min(grown.get(end, conflicts + more), conflicts + more)
        best = grown
    return min(best.values())


def make_camps(size, flips):
    """Make two camps where all are tied, and turn the signs of ties that share no actor."""
    turned = {(2 * n, 2 * n + 1) for n in range(flips)}
    pairs = [(i, j) for i in range(size) for j in range(i + 1, size)]
    together = {pair: (pair[0] % 3 == 0) == (pair[1] % 3 == 0) for pair in pairs}
    edges = ((*pair, 1 if together[pair] != (pair in turned) else -1) for pair in pairs)
    return SignedGraph(size, tuple(edges))


def make_alliances(seed):
    """Make 150 states in six alliances, some of which overlap, and feuds between any two."""
    random = Random(seed)
    pools = [
        range(*ends) for ends in ((35,), (35, 55), (50, 70), (66, 110), (104, 120), (118, 150))
    ]
    signs = {}
    for pool in pools:
        core = list(pool) if len(pool) < 40 else random.sample(list(pool), 30)
        for at, one in enumerate(core):
            signs |= {(one, other): 1 for other in core[at + 1 :]}
    for _ in range(150):
        one, other = sorted(random.sample(range(150), 2))
        signs[one, other] = -1
    both = {pair for pair in signs if pair[::-1] in signs and signs[pair] != signs[pair[::-1]]}
    ties = {tuple(sorted(pair)): sign for pair, sign in signs.items() if pair not in both}
    ties = {pair: sign for pair, sign in ties.items() if pair not in both}
    return SignedGraph(150, tuple(sorted((*pair, sign) for pair, sign in ties.items())))


def plant_camps(camps, each, seed, *, wrong=0.1):
    """Make up camps whose members back each other, fight others, and at times do the reverse."""
    dice = Random(seed)
    ids = [f"{chr(97 + at % camps)}{at:03}" for at in range(camps * each)]
    found = {}
    for one in ids:
        inside = [id for id in ids if id[0] == one[0] and id != one]
        others = [id for id in ids if id[0] != one[0]]
        for other in (*dice.sample(inside, 3), *dice.sample(others, 1)):
            friends = (one[0] == other[0]) != (dice.random() < wrong)
            found.setdefault(tuple(sorted((one, other))), "allied-with" if friends else "fights")
    return [f"{one} {type} {other}" for (one, other), type in found.items()]
