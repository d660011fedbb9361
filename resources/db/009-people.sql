-- 人员与密钥: who works on the issues, and the public keys the office relies on, as JSON in the order
-- they were added. Every change is in the audit, registers PERSON and KEY. Private keys are never in
-- a library.
CREATE TABLE person (
  key     INTEGER PRIMARY KEY AUTOINCREMENT,
  id      TEXT NOT NULL UNIQUE,
  content TEXT NOT NULL
) STRICT;

-- part: the key itself, in base64.
CREATE TABLE signing_key (
  key     INTEGER PRIMARY KEY AUTOINCREMENT,
  part    TEXT NOT NULL UNIQUE,
  content TEXT NOT NULL
) STRICT;

CREATE TRIGGER person_is_never_deleted BEFORE DELETE ON person
BEGIN SELECT raise(ABORT, 'people retire'); END;

CREATE TRIGGER signing_key_is_never_deleted BEFORE DELETE ON signing_key
BEGIN SELECT raise(ABORT, 'keys are revoked'); END;

-- Tells this library from any other, also from one that was made of the same files. A copy of it is
-- the same library.
INSERT INTO setting (key, value) VALUES ('library.id', lower(hex(randomblob(10))));
