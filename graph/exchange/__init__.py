"""Data out to other programs, and in from them."""
