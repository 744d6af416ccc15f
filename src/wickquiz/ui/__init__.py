"""What is seen: the only layer that knows Qt."""
