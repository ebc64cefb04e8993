"""Searches from both ends find what NetworkX finds from one."""

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from graph.analysis.paths.between import count_steps, find_between

ENDS = st.integers(0, 11).map(str)
ARCS = st.lists(st.tuples(ENDS, ENDS), max_size=30)


def arrange(arcs, start, goal):
    network = nx.DiGraph(arcs)
    network.add_nodes_from([start, goal])
    return network, network.successors, network.predecessors


@given(ARCS, ENDS, ENDS, st.integers(0, 9))
def test_the_actors_between_are_near_enough_to_both_ends(arcs, start, goal, most):
    network, after, before = arrange(arcs, start, goal)
    near = nx.single_source_shortest_path_length(network, start)
    far = nx.single_source_shortest_path_length(network.reverse(), goal)
    between = {id for id in network if near.get(id, 99) + far.get(id, 99) <= most}
    assert find_between(after, before, start, goal, most) == between


@given(ARCS, ENDS, ENDS)
def test_the_steps_are_those_of_the_shortest_chain(arcs, start, goal):
    network, after, before = arrange(arcs, start, goal)
    steps = nx.single_source_shortest_path_length(network, start).get(goal)
    assert count_steps(after, before, start, goal) == steps
