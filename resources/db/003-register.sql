-- 登记: officials, organisations, words and what else an office knows beside its issues. One table for
-- all registers: a line is the fields of its register's columns, as a JSON array.
CREATE TABLE entry (
  key      INTEGER PRIMARY KEY AUTOINCREMENT,
  id       TEXT NOT NULL UNIQUE,
  register TEXT NOT NULL,
  fields   TEXT NOT NULL
) STRICT;

CREATE INDEX entry_by_register ON entry (register, key);

-- Who changed what outside the issues, before and after. One change of several lines, such as an
-- import, is one step.
CREATE TABLE audit (
  key      INTEGER PRIMARY KEY AUTOINCREMENT,
  step     TEXT NOT NULL,
  -- The step this one takes back.
  undoes   TEXT,
  at       TEXT NOT NULL,
  who      TEXT NOT NULL,
  label    TEXT NOT NULL,
  register TEXT NOT NULL,
  id       TEXT NOT NULL,
  before   TEXT,
  after    TEXT
) STRICT;

CREATE INDEX audit_by_register ON audit (register, key);
CREATE INDEX audit_by_step ON audit (step);
CREATE INDEX audit_taken_back ON audit (undoes) WHERE undoes IS NOT NULL;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'the audit is append-only'); END;

CREATE TRIGGER audit_is_never_shortened BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'the audit is append-only'); END;
