"""Readers of well-known datasets: one file a format, and what their codes mean."""
