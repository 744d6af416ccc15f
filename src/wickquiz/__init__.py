"""A desktop trivia game whose answers can be trusted."""
