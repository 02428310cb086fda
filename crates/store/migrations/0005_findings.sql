-- What the work comes to: passages that stand for something, and what is found in them.

-- Cases ---------------------------------------------------------------------------------------------------------------

-- Passages that somebody has chosen to stand on the page of a case.
CREATE TABLE case_extract (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE,
    segment_id INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
    UNIQUE (case_id, segment_id)
) STRICT;

CREATE INDEX case_extract_segment ON case_extract (segment_id);
