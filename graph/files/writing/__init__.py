"""Write files atomically, one or several together, and never over a project's own files."""

from .atomic import replace_text, write_text
from .outputs import guard_output, guard_read, project_files
from .transaction import recover, write_together

__all__ = [
    "guard_output",
    "guard_read",
    "project_files",
    "recover",
    "replace_text",
    "write_text",
    "write_together",
]
