"""What is asked: items, sources, citations, the YAML that holds them and its problems."""
