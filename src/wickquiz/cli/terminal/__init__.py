"""The game on a terminal: what `wickquiz --terminal` plays, and `wickquiz` where there is no display."""
