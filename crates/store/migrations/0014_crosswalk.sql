-- Which code of one tree corresponds to which code of another, and what shows it.

CREATE TABLE correspondence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    -- A pair stands once, the older code first.
    from_code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    to_code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    -- What the first is to the second.
    kind TEXT NOT NULL CHECK (kind IN ('same', 'narrower', 'wider', 'related')),
    note TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    UNIQUE (from_code_id, to_code_id),
    CHECK (from_code_id < to_code_id)
) STRICT;

CREATE INDEX correspondence_to ON correspondence (to_code_id);

-- Passages that show that two codes correspond.
CREATE TABLE correspondence_segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    correspondence_id INTEGER NOT NULL REFERENCES correspondence (id) ON DELETE CASCADE,
    segment_id INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
    UNIQUE (correspondence_id, segment_id)
) STRICT;

CREATE INDEX correspondence_segment_segment ON correspondence_segment (segment_id);

-- The second tree where the rows of a saved comparison are codes of one that are counted through another ('crosswalk');
-- empty if it was deleted since.
ALTER TABLE saved_view ADD COLUMN other_code_id INTEGER REFERENCES code (id) ON DELETE SET NULL;

CREATE INDEX saved_view_other_code ON saved_view (other_code_id) WHERE other_code_id IS NOT NULL;
