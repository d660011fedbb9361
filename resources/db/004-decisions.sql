-- What the office decides about findings, and what it asks the issuing offices.

-- One row a decision or its revocation, which has no reason; the newest row of a kind and subject
-- counts. Subject: the fingerprint of a finding, the id of a rule, or a rule and why it did not run.
CREATE TABLE decision (
  key     INTEGER PRIMARY KEY AUTOINCREMENT,
  issue   INTEGER NOT NULL REFERENCES issue (key),
  kind    TEXT    NOT NULL,
  subject TEXT    NOT NULL,
  reason  TEXT,
  who     TEXT    NOT NULL,
  at      TEXT    NOT NULL
) STRICT;

CREATE INDEX decision_by_issue ON decision (issue, key);

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision
BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;

CREATE TRIGGER decision_is_never_shortened BEFORE DELETE ON decision
BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;

-- 质疑单: its present state as JSON.
CREATE TABLE query (
  id      TEXT    NOT NULL PRIMARY KEY,
  issue   INTEGER NOT NULL REFERENCES issue (key),
  number  INTEGER NOT NULL,
  content TEXT    NOT NULL,
  UNIQUE (issue, number)
) STRICT, WITHOUT ROWID;

-- Every change of a query: before is null where it was raised.
CREATE TABLE query_audit (
  key    INTEGER PRIMARY KEY AUTOINCREMENT,
  query  TEXT NOT NULL REFERENCES query (id),
  before TEXT,
  after  TEXT NOT NULL,
  who    TEXT NOT NULL,
  at     TEXT NOT NULL
) STRICT;

CREATE INDEX query_audit_by_query ON query_audit (query, key);

CREATE TRIGGER query_audit_is_never_changed BEFORE UPDATE ON query_audit
BEGIN SELECT raise(ABORT, 'the audit is append-only'); END;

CREATE TRIGGER query_audit_is_never_shortened BEFORE DELETE ON query_audit
BEGIN SELECT raise(ABORT, 'the audit is append-only'); END;
