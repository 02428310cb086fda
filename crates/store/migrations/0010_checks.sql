-- Checks of the method: what people say to them, and the conventions they go by.

-- Somebody's word that what a check has found is meant to be so.
CREATE TABLE check_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- The number of the check.
    check_id TEXT NOT NULL,
    -- What it has found, as the check calls it; empty: all that it finds.
    item TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    UNIQUE (check_id, item)
) STRICT;

CREATE INDEX check_answer_coder ON check_answer (coder_id);

-- Conventions other than the program's own.
CREATE TABLE check_threshold (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    value INTEGER NOT NULL CHECK (value >= 0)
) STRICT;

-- Whether somebody has held the transcript against the recording; empty: nobody says.
ALTER TABLE interview ADD COLUMN held_against TEXT NOT NULL DEFAULT ''
    CHECK (held_against IN ('', 'whole', 'parts', 'not', 'no-recording'));

-- When a code last came to mean other passages than before: when it was merged with others, or split.
ALTER TABLE code ADD COLUMN reshaped_at INTEGER;

-- When what a theme is about, or what is in it, was last changed on purpose: not its name, not its status.
ALTER TABLE theme ADD COLUMN reshaped_at INTEGER;
