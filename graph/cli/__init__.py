"""The command `actor-graph`: parse, call the workflow, print, exit; nothing else prints."""

from .main import main as main
from .main import run as run
