-- What is known of an issue without reading it: what the checks of other issues and the ledger of
-- numbers ask of it, as the program read it off the nodes. Nothing here is a state of its own: a row
-- counts only while the issue has the revision it was read at and the program reads issues in the
-- same way (form); otherwise it is read again. Older libraries have no rows until somebody asks.
CREATE TABLE gist (
  issue    INTEGER PRIMARY KEY REFERENCES issue (key),
  revision INTEGER NOT NULL,
  form     INTEGER NOT NULL,
  content  BLOB    NOT NULL
) STRICT;

-- The index of 005 left notices out, which are items as any other. Its condition is that of
-- NodeDao.outline, word for word, or SQLite does not use it.
DROP INDEX node_of_outline;
CREATE INDEX node_of_outline ON node (issue) WHERE (kind IN ('Issue', 'Section', 'Document', 'IssuedText', 'Attachment', 'Signature', 'Chronicle', 'Notice') OR kind = 'ChronicleEntry' AND instr(content, '次') > 0);
