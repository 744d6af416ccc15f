-- Ways to the rows of a game, and what the log comes to, kept so that nobody has to read all of it again. None of this
-- says anything of its own: an index leads to rows that their checksums prove, and whatever stands in `folded` can be
-- deleted at any time and is folded from the log anew. A row of it bears a checksum as those of the log do.

CREATE INDEX game_by_id ON game (id);
CREATE INDEX game_by_code ON game (code) WHERE code <> '';
CREATE INDEX game_by_start ON game (started);
CREATE INDEX deal_by_game ON deal (game);
CREATE INDEX response_by_game ON response (game);
CREATE INDEX ending_by_game ON ending (game);
CREATE INDEX ending_by_moment ON ending (at);
CREATE INDEX correction_by_game ON correction (game);
CREATE INDEX visit_by_moment ON visit (at);
CREATE INDEX initials_by_game ON initials (game);

CREATE TABLE folded (
    fold TEXT NOT NULL,
    part TEXT NOT NULL,
    value TEXT NOT NULL,
    checksum BLOB NOT NULL,
    PRIMARY KEY (fold, part)
) STRICT, WITHOUT ROWID;
