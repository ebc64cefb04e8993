"""The page: one HTML file that is explored offline, and leads each line to who claims it."""
