"""How it is played: dealing, judging, scoring, reviewing and naming a game. Values in, values out."""
