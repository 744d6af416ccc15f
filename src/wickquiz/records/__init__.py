"""What is kept: the event log and what is folded from it."""
