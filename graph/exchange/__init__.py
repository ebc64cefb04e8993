"""Export to the formats of other programs, and import from them."""
