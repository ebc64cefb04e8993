"""One file a format, for reading and for writing."""
