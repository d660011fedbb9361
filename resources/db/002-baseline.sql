-- 原文基线: items as they were when their intake was confirmed, whole, as JSON. Libraries made before
-- have none for what they hold; their items count as compared with nothing.
CREATE TABLE baseline (
  item    TEXT NOT NULL PRIMARY KEY,
  source  TEXT NOT NULL REFERENCES source_file (id),
  frozen  TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Why a difference from the baseline stands; the newest row of a fingerprint counts.
CREATE TABLE difference_reason (
  key         INTEGER PRIMARY KEY AUTOINCREMENT,
  item        TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  kind        TEXT NOT NULL,
  note        TEXT NOT NULL,
  who         TEXT NOT NULL,
  at          TEXT NOT NULL
) STRICT;

CREATE INDEX difference_reason_by_item ON difference_reason (item, key);
