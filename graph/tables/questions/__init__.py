"""The questions, in SQL that all engines understand: one file a question."""
