"""Edit a project's YAML files as text, so that everything else stays byte for byte."""
