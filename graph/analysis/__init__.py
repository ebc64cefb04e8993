"""Questions: pure functions of a graph and a scope, one file a question."""
