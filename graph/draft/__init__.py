"""Drafts: proposals for claims and actors that nobody has decided on. They are never data."""
