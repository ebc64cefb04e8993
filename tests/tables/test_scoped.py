"""What a scope needs is computed, and no more."""

from random_datasets import make_dataset
from stores import tables_of

from graph.model.scope import Scope
from graph.tables.selecting import scoped as selecting
from graph.tables.selecting.scoped import select_firm_ties, select_ties


def test_relations_are_only_summed_where_a_scope_or_a_question_needs_it(monkeypatch):
    summed = []
    monkeypatch.setattr(selecting, "select_relations", lambda *given: summed.append(given))
    with tables_of(make_dataset(3, claims=40)) as tables:
        for scope in (Scope(), Scope(types="backs", signs="positive", sources="source-0")):
            select_ties(tables, scope, once=False)
            select_firm_ties(tables, scope, once=False, signed=True)
    assert not summed
