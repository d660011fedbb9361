-- Schema 1: issues, their history, and what came in with them.
--
-- One table holds the nodes of all kinds, instead of one table a kind. What a node has is already
-- said once, by its record, and read generically; per-kind tables would say it again in SQL and
-- need a migration for every new slot. The ordered ids of a node's children stand in its own
-- content, so the order of a list never needs renumbering and one keystroke rewrites one row. The
-- price, that SQLite cannot see into the tree, is paid by Verification, which reads it as the
-- program does.

CREATE TABLE issue (
  key        INTEGER PRIMARY KEY,
  id         TEXT    NOT NULL UNIQUE,
  -- The columns from here to title repeat the root's content so that a list of issues reads one
  -- table.
  year       INTEGER NOT NULL,
  first      INTEGER NOT NULL,
  last       INTEGER NOT NULL,
  total      INTEGER NOT NULL,
  print_date TEXT,
  stage      TEXT    NOT NULL,
  title      TEXT    NOT NULL,
  revision   INTEGER NOT NULL,
  changed    TEXT    NOT NULL
) STRICT;

-- Clustered by issue: opening one reads neighbouring pages.
CREATE TABLE node (
  issue   INTEGER NOT NULL REFERENCES issue (key),
  id      TEXT    NOT NULL,
  kind    TEXT    NOT NULL,
  content TEXT    NOT NULL,
  PRIMARY KEY (issue, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  seq      INTEGER PRIMARY KEY AUTOINCREMENT,
  issue    INTEGER NOT NULL REFERENCES issue (key),
  revision INTEGER NOT NULL,
  at       TEXT    NOT NULL,
  who      TEXT    NOT NULL,
  label    TEXT    NOT NULL,
  group_id TEXT    NOT NULL,
  content  TEXT    NOT NULL,
  UNIQUE (issue, revision)
) STRICT;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

-- content: all nodes in printed order, one JSON a line, deflated.
CREATE TABLE version (
  key      INTEGER PRIMARY KEY AUTOINCREMENT,
  issue    INTEGER NOT NULL REFERENCES issue (key),
  name     TEXT    NOT NULL,
  revision INTEGER NOT NULL,
  at       TEXT    NOT NULL,
  who      TEXT    NOT NULL,
  digest   TEXT    NOT NULL,
  content  BLOB    NOT NULL
) STRICT;

CREATE INDEX version_by_issue ON version (issue, revision);

CREATE TABLE source_file (
  id       TEXT NOT NULL PRIMARY KEY, -- SHA-256 of bytes
  name     TEXT NOT NULL,
  charset  TEXT NOT NULL,
  imported TEXT NOT NULL,
  bytes    BLOB NOT NULL
) STRICT;

-- runs: [[offset, source line], …]; verbatim only where import changed anything.
CREATE TABLE provenance (
  issue    INTEGER NOT NULL REFERENCES issue (key),
  source   TEXT    NOT NULL REFERENCES source_file (id),
  node     TEXT    NOT NULL,
  slot     TEXT    NOT NULL,
  runs     TEXT    NOT NULL,
  verbatim TEXT    NOT NULL,
  PRIMARY KEY (issue, source, node, slot)
) STRICT, WITHOUT ROWID;

-- Which sources an issue came from, also when nothing of one was placed.
CREATE TABLE intake (
  key    INTEGER PRIMARY KEY,
  issue  INTEGER NOT NULL REFERENCES issue (key),
  source TEXT    NOT NULL REFERENCES source_file (id),
  UNIQUE (issue, source)
) STRICT;

CREATE TABLE loss (
  key    INTEGER PRIMARY KEY,
  issue  INTEGER NOT NULL REFERENCES issue (key),
  source TEXT    NOT NULL REFERENCES source_file (id),
  kind   TEXT    NOT NULL,
  line   INTEGER NOT NULL,
  text   TEXT    NOT NULL
) STRICT;

CREATE INDEX loss_by_issue ON loss (issue, source);

CREATE TABLE asset (
  sha256 TEXT NOT NULL PRIMARY KEY,
  name   TEXT NOT NULL,
  bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE setting (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
