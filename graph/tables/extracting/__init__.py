"""From a store to a project of a size that one can read."""
