-- The event log: rows are added and never changed. A row's number counts from 1 without a gap, so that a lost row
-- shows; its checksum covers the table's name, the number and every other column. Nothing is declared unique: the
-- first sound row of a kind counts, and a damaged one must not keep a sound one out. Nothing is indexed either: an
-- index that disagrees with its table after damage would hide rows without a word, and scans are fast enough.

CREATE TABLE game (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    started TEXT NOT NULL,
    code TEXT NOT NULL,
    seed INTEGER NOT NULL,
    rules TEXT NOT NULL,
    packs TEXT NOT NULL,
    length INTEGER NOT NULL,
    player TEXT NOT NULL,
    checksum BLOB NOT NULL
) STRICT;

CREATE TABLE response (
    number INTEGER PRIMARY KEY,
    game TEXT NOT NULL,
    position INTEGER NOT NULL,
    response TEXT NOT NULL,
    seconds REAL NOT NULL,
    credit REAL NOT NULL,
    is_right INTEGER NOT NULL,
    points INTEGER NOT NULL,
    checksum BLOB NOT NULL
) STRICT;

CREATE TABLE ending (
    number INTEGER PRIMARY KEY,
    game TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    score INTEGER NOT NULL,
    "right" INTEGER NOT NULL,
    asked INTEGER NOT NULL,
    checksum BLOB NOT NULL
) STRICT;

CREATE TRIGGER game_stands BEFORE UPDATE ON game BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
CREATE TRIGGER response_stands BEFORE UPDATE ON response BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
CREATE TRIGGER ending_stands BEFORE UPDATE ON ending BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
