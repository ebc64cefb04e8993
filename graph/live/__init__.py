"""The live page: a watcher of files and a local server."""
