"""One file per format, for reading or for writing."""
