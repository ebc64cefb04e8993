"""The command `actor-graph`: parse, call the workflow, print, exit; nothing else prints."""

from .commands import main as main
