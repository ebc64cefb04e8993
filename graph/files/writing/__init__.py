"""Writing: files whole or not at all, several of them together, and never over a project's own."""

from .atomic import replace_text, write_text
from .outputs import guard_output, guard_read, project_files
from .transaction import settle, write_together

__all__ = [
    "guard_output",
    "guard_read",
    "project_files",
    "replace_text",
    "settle",
    "write_text",
    "write_together",
]
