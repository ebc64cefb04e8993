"""`python -m graph` is `actor-graph`."""

from .cli import run

if __name__ == "__main__":
    run()
