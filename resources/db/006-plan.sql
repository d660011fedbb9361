-- 增刊: a supplement is counted by itself within its year; 0 for an ordinary issue.
ALTER TABLE issue ADD COLUMN supplement INTEGER NOT NULL DEFAULT 0;

-- Set aside: no longer listed, but nothing of it is gone.
ALTER TABLE issue ADD COLUMN discarded TEXT;
