"""The live page: a file watcher and a local server."""
