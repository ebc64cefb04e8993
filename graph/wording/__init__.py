"""How every answer words a claim, a relation or a step: always with its claimants."""
