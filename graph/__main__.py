"""`python -m graph` is `actor-graph`."""

from .cli import main

if __name__ == "__main__":
    main(prog_name="actor-graph")
