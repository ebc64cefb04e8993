"""Every sentence that the page can say, one row a claim, to be read through and ticked off."""

from .rows import Sheet, list_rows

__all__ = ["Sheet", "list_rows"]
