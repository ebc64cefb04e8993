"""A question in plain words: how it is read, and its answer. A closed grammar; no model."""
