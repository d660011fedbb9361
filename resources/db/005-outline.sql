-- Where the nodes lie that one issue is asked about by the checks of another: without it a library of
-- 480 issues would have to be read whole. The condition is that of NodeDao.outline, word for word, or
-- SQLite does not use the index. Running text is not in it, so that a keystroke writes no more.
CREATE INDEX node_of_outline ON node (issue) WHERE (kind IN ('Issue', 'Section', 'Document', 'IssuedText', 'Attachment', 'Signature', 'Chronicle') OR kind = 'ChronicleEntry' AND instr(content, '次') > 0);
