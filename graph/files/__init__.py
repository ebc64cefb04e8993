"""Reading a project's YAML files into records, with all their problems at once."""

from .discover import Paths, show_path
from .read import Reading, read_dataset, read_project

__all__ = ["Paths", "Reading", "read_dataset", "read_project", "show_path"]
