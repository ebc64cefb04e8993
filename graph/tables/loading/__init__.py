"""Loading files and projects into a store."""
