"""Reading a project's YAML files into records, with all their problems at once."""

from .project import show_path
from .reader import Reading, read_dataset, read_project

__all__ = ["Reading", "read_dataset", "read_project", "show_path"]
