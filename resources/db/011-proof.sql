-- 校次: proof rounds, each on a version that is kept for good.
CREATE TABLE proof_round (
  key       INTEGER PRIMARY KEY,
  id        TEXT    NOT NULL UNIQUE,
  issue     INTEGER NOT NULL REFERENCES issue (key),
  number    INTEGER NOT NULL,
  kind      TEXT    NOT NULL,
  version   INTEGER NOT NULL REFERENCES version (key),
  digest    TEXT    NOT NULL, -- SHA-256 of the locked text
  pages     TEXT    NOT NULL, -- SHA-256 of the composed pages
  opened    TEXT    NOT NULL,
  who       TEXT    NOT NULL,
  closed    TEXT,
  closed_by TEXT,
  UNIQUE (issue, number)
) STRICT;

-- 交回: what a reader gave back, once; the same parcel again changes nothing.
CREATE TABLE proof_return (
  key      INTEGER PRIMARY KEY AUTOINCREMENT,
  round    INTEGER NOT NULL REFERENCES proof_round (key),
  parcel   TEXT    NOT NULL UNIQUE,
  reader   TEXT    NOT NULL,
  part     TEXT    NOT NULL, -- public key; empty for marks entered here
  signed   TEXT    NOT NULL,
  received TEXT    NOT NULL,
  marks    INTEGER NOT NULL
) STRICT;

-- A mark as JSON. Its reader may take it back with a later return; nothing else of it changes.
CREATE TABLE proof_mark (
  round     INTEGER NOT NULL REFERENCES proof_round (key),
  id        TEXT    NOT NULL,
  returned  INTEGER NOT NULL REFERENCES proof_return (key),
  withdrawn INTEGER NOT NULL,
  content   TEXT    NOT NULL,
  PRIMARY KEY (round, id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER proof_mark_is_never_reworded BEFORE UPDATE OF round, id, returned, content ON proof_mark
BEGIN SELECT raise(ABORT, 'marks are never changed'); END;

CREATE TRIGGER proof_mark_is_never_deleted BEFORE DELETE ON proof_mark
BEGIN SELECT raise(ABORT, 'marks are never deleted'); END;

-- 处理: the newest decision about a mark counts.
CREATE TABLE proof_decision (
  key     INTEGER PRIMARY KEY AUTOINCREMENT,
  round   INTEGER NOT NULL REFERENCES proof_round (key),
  mark    TEXT    NOT NULL,
  content TEXT    NOT NULL
) STRICT;

CREATE INDEX proof_decision_by_round ON proof_decision (round, key);

CREATE TRIGGER proof_decision_is_never_changed BEFORE UPDATE ON proof_decision
BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;

CREATE TRIGGER proof_decision_is_never_shortened BEFORE DELETE ON proof_decision
BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;
