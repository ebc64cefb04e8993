"""actor-graph: who stands with whom, against whom, according to whom, and since when."""
