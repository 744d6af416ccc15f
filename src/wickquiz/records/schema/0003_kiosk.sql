-- What a kiosk keeps beside its games: what visitors and machine did, the initials that visitors left, the games that its
-- board leaves out, and what became of each game on its way to the shared board. Rows of initials are the only ones in
-- the file that are ever deleted: all of them at once, for good.

CREATE TABLE visit (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    seconds REAL NOT NULL,
    detail TEXT NOT NULL,
    checksum BLOB NOT NULL
) STRICT;

CREATE TABLE initials (
    number INTEGER PRIMARY KEY,
    game TEXT NOT NULL,
    letters TEXT NOT NULL,
    checksum BLOB NOT NULL
) STRICT;

CREATE TABLE hidden (
    number INTEGER PRIMARY KEY,
    game TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    checksum BLOB NOT NULL
) STRICT;

CREATE TABLE delivery (
    number INTEGER PRIMARY KEY,
    game TEXT NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    checksum BLOB NOT NULL
) STRICT;

CREATE TRIGGER visit_stands BEFORE UPDATE ON visit BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
CREATE TRIGGER initials_stand BEFORE UPDATE ON initials BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
CREATE TRIGGER hidden_stands BEFORE UPDATE ON hidden BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
CREATE TRIGGER delivery_stands BEFORE UPDATE ON delivery BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
