-- What a game dealt, so that the item behind a response can be told from the log alone; and what is said of items and
-- responses afterwards. The rows of step 1 stand as they were written: a ruling or a correction is a further row.

CREATE TABLE deal (
    number INTEGER PRIMARY KEY,
    game TEXT NOT NULL,
    items TEXT NOT NULL,
    checksum BLOB NOT NULL
) STRICT;

CREATE TABLE ruling (
    number INTEGER PRIMARY KEY,
    pack TEXT NOT NULL,
    item TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    checksum BLOB NOT NULL
) STRICT;

CREATE TABLE correction (
    number INTEGER PRIMARY KEY,
    game TEXT NOT NULL,
    position INTEGER NOT NULL,
    credit REAL NOT NULL,
    is_right INTEGER NOT NULL,
    points INTEGER NOT NULL,
    at TEXT NOT NULL,
    checksum BLOB NOT NULL
) STRICT;

CREATE TRIGGER deal_stands BEFORE UPDATE ON deal BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
CREATE TRIGGER ruling_stands BEFORE UPDATE ON ruling BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
CREATE TRIGGER correction_stands BEFORE UPDATE ON correction BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
