"""Two codings of one article: compared, and settled into one."""
