-- 流程: which issue goes through which steps, who signed what, and what was withdrawn.

-- One row an issue, from when its workflow was started; the steps are those the office had then.
CREATE TABLE workflow (
  issue INTEGER NOT NULL PRIMARY KEY REFERENCES issue (key),
  steps TEXT    NOT NULL,
  who   TEXT    NOT NULL,
  at    TEXT    NOT NULL
) STRICT;

-- One row a signature. It counts while the text has its digest; that is computed, never kept.
CREATE TABLE approval (
  key        INTEGER PRIMARY KEY AUTOINCREMENT,
  id         TEXT    NOT NULL UNIQUE,
  issue      INTEGER NOT NULL REFERENCES issue (key),
  step       INTEGER NOT NULL,
  slot       INTEGER NOT NULL,
  subject    TEXT    NOT NULL,
  person     TEXT    NOT NULL,
  name       TEXT    NOT NULL,
  digest     TEXT    NOT NULL,
  style      TEXT    NOT NULL,
  pdf        TEXT    NOT NULL,
  revision   INTEGER NOT NULL,
  at         TEXT    NOT NULL,
  note       TEXT    NOT NULL,
  public_key TEXT    NOT NULL,
  signature  TEXT    NOT NULL
) STRICT;

CREATE INDEX approval_by_issue ON approval (issue, key);

CREATE TABLE withdrawal (
  key      INTEGER PRIMARY KEY AUTOINCREMENT,
  approval TEXT NOT NULL REFERENCES approval (id),
  person   TEXT NOT NULL,
  name     TEXT NOT NULL,
  reason   TEXT NOT NULL,
  at       TEXT NOT NULL
) STRICT;

CREATE INDEX withdrawal_by_approval ON withdrawal (approval);

-- The styles pages were signed in, by their digest: a published issue is printed in the one it was
-- signed in, whatever the office's is by then.
CREATE TABLE signed_style (
  digest  TEXT NOT NULL PRIMARY KEY,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER workflow_is_never_changed BEFORE UPDATE ON workflow
BEGIN SELECT raise(ABORT, 'a workflow stays as it was started'); END;

CREATE TRIGGER workflow_is_never_shortened BEFORE DELETE ON workflow
BEGIN SELECT raise(ABORT, 'a workflow stays as it was started'); END;

CREATE TRIGGER approval_is_never_changed BEFORE UPDATE ON approval
BEGIN SELECT raise(ABORT, 'signatures are append-only'); END;

CREATE TRIGGER approval_is_never_shortened BEFORE DELETE ON approval
BEGIN SELECT raise(ABORT, 'signatures are append-only'); END;

CREATE TRIGGER withdrawal_is_never_changed BEFORE UPDATE ON withdrawal
BEGIN SELECT raise(ABORT, 'signatures are append-only'); END;

CREATE TRIGGER withdrawal_is_never_shortened BEFORE DELETE ON withdrawal
BEGIN SELECT raise(ABORT, 'signatures are append-only'); END;

CREATE TRIGGER signed_style_is_never_changed BEFORE UPDATE ON signed_style
BEGIN SELECT raise(ABORT, 'a signed style stays'); END;

CREATE TRIGGER signed_style_is_never_shortened BEFORE DELETE ON signed_style
BEGIN SELECT raise(ABORT, 'a signed style stays'); END;
