"""What every answer says of a claim, a relation or a step: always with who says it."""
