"""Reading a project's YAML files into records, with all their problems at once."""

from .project import Paths, show_path
from .reader import Reading, read_dataset, read_project

__all__ = ["Paths", "Reading", "read_dataset", "read_project", "show_path"]
