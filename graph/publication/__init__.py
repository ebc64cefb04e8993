"""A project and a page with only what is cleared for publication."""

from .publish import Publication, publish

__all__ = ["Publication", "publish"]
