"""Each question gets the answer that Python gives on a graph."""

import pytest
from answers_of_tables import CHECKS
from hypothesis import given
from hypothesis import strategies as st
from rounds import examples
from stores import tables_of


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@examples(5)
@given(st.integers(0, 10_000), st.integers(1, 4), st.sampled_from(["any", "along"]))
def test_a_question_gets_the_answer_of_python(check, seed, steps, direction):
    check(tables_of, seed=seed, steps=steps, direction=direction)
