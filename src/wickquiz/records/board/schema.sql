-- The board that kiosks share. Run it as the database's owner; running it again changes nothing.
-- A game has one row, whoever sends it and however often: its id is the key.

CREATE SCHEMA IF NOT EXISTS wickquiz;

CREATE TABLE IF NOT EXISTS wickquiz.entry (
    game text PRIMARY KEY CHECK (char_length(game) BETWEEN 1 AND 64),
    kiosk text NOT NULL CHECK (char_length(kiosk) <= 64),
    mode text NOT NULL CHECK (char_length(mode) <= 20),
    packs text NOT NULL CHECK (char_length(packs) <= 1000),
    initials text NOT NULL CHECK (initials ~ '^([A-Z]{3})?$'),
    score integer NOT NULL CHECK (score >= 0),
    "right" integer NOT NULL CHECK ("right" BETWEEN 0 AND asked),
    asked integer NOT NULL,
    at timestamptz NOT NULL,
    received timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX IF NOT EXISTS entry_best ON wickquiz.entry (score DESC, at);
CREATE INDEX IF NOT EXISTS entry_recent ON wickquiz.entry (at);

-- To take a game off the board:      DELETE FROM wickquiz.entry WHERE game = '...';
-- To forget all initials for good:   UPDATE wickquiz.entry SET initials = ''; VACUUM FULL wickquiz.entry;
