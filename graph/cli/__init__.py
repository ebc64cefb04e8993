"""The command `actor-graph`: parse, call the workflow, print, exit; nothing else prints."""

from .ask_commands import main as main
