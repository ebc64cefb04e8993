"""Review sheet: every sentence that the page can show, one row per claim, to check off."""

from .rows import Sheet, list_rows

__all__ = ["Sheet", "list_rows"]
