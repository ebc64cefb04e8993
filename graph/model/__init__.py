"""What all else is made of: records, dates, scope, vocabulary, relations, the graph; no files."""
