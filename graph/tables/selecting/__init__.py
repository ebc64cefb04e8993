"""The relations of a scope, in SQL that all engines understand."""
