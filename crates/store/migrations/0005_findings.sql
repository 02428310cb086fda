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

-- Comparison ----------------------------------------------------------------------------------------------------------

-- Somebody who went through a source says that a code is not in it, and why: of what a participant says, or without one
-- of the text that nobody says.
CREATE TABLE absence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    participant_id INTEGER REFERENCES participant (id) ON DELETE CASCADE,
    reason TEXT NOT NULL CHECK (reason <> ''),
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX absence_of ON absence (code_id, source_id, participant_id) WHERE participant_id IS NOT NULL;

CREATE UNIQUE INDEX absence_of_text ON absence (code_id, source_id) WHERE participant_id IS NULL;

CREATE INDEX absence_code ON absence (code_id);

CREATE INDEX absence_source ON absence (source_id);

CREATE INDEX absence_participant ON absence (participant_id) WHERE participant_id IS NOT NULL;

CREATE INDEX absence_coder ON absence (coder_id);

-- To be mentioned is not to be meant: whether the words speak for what the code says, or against it.
ALTER TABLE coding ADD COLUMN stance TEXT CHECK (stance IN ('supports', 'contradicts'));

-- Importing -----------------------------------------------------------------------------------------------------------

-- The code that a pen stands for, in files that are read with a profile: its path, made if new.
CREATE TABLE import_profile_colour (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_profile_id INTEGER NOT NULL REFERENCES import_profile (id) ON DELETE CASCADE,
    colour TEXT NOT NULL,
    code TEXT NOT NULL,
    UNIQUE (import_profile_id, colour)
) STRICT;
