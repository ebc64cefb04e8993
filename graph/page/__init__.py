"""The page: one HTML file to explore offline, in which every line leads to its claimants."""
