-- Which items a source became is asked for every manuscript; the items themselves are not read for it.
CREATE INDEX baseline_by_source ON baseline (source);

CREATE INDEX intake_by_source ON intake (source);
