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

-- A comparison as somebody has laid it out, under a name. It holds no numbers: they are counted when it is shown.
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    -- 'codes', 'families', or 'below' a code, which is empty if it was deleted since.
    rows TEXT NOT NULL,
    code_id INTEGER REFERENCES code (id) ON DELETE SET NULL,
    -- 'cases', 'participants', 'sources', or the values of an 'attribute', which is empty if it was deleted since.
    columns TEXT NOT NULL,
    attribute_id INTEGER REFERENCES attribute (id) ON DELETE SET NULL,
    measure TEXT NOT NULL,
    condition TEXT NOT NULL,
    with_policy_documents INTEGER NOT NULL CHECK (with_policy_documents IN (0, 1)),
    with_states INTEGER NOT NULL CHECK (with_states IN (0, 1)),
    -- 'given', 'name', 'total'; columns also by an 'attribute' of their cases.
    row_order TEXT NOT NULL,
    column_order TEXT NOT NULL,
    order_attribute_id INTEGER REFERENCES attribute (id) ON DELETE SET NULL,
    only_differing INTEGER NOT NULL CHECK (only_differing IN (0, 1)),
    hides_empty INTEGER NOT NULL CHECK (hides_empty IN (0, 1)),
    is_shaded INTEGER NOT NULL CHECK (is_shaded IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX saved_view_code ON saved_view (code_id) WHERE code_id IS NOT NULL;

CREATE INDEX saved_view_attribute ON saved_view (attribute_id) WHERE attribute_id IS NOT NULL;

CREATE INDEX saved_view_order ON saved_view (order_attribute_id) WHERE order_attribute_id IS NOT NULL;

-- Codes whose row is folded in it.
CREATE TABLE saved_view_fold (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    saved_view_id INTEGER NOT NULL REFERENCES saved_view (id) ON DELETE CASCADE,
    code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    UNIQUE (saved_view_id, code_id)
) STRICT;

CREATE INDEX saved_view_fold_code ON saved_view_fold (code_id);

-- Importing -----------------------------------------------------------------------------------------------------------

-- The code that a pen stands for, in files that are read with a profile: its path, made if new.
CREATE TABLE import_profile_colour (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_profile_id INTEGER NOT NULL REFERENCES import_profile (id) ON DELETE CASCADE,
    colour TEXT NOT NULL,
    code TEXT NOT NULL,
    UNIQUE (import_profile_id, colour)
) STRICT;

-- Drafts --------------------------------------------------------------------------------------------------------------

-- What somebody writes in the field of a turn and has not left yet. Not journalled: it is no change of the text, and goes
-- when the field is left.
CREATE TABLE edit_draft (
    source_id INTEGER PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
    -- Number of the turn; none: what nobody says.
    turn INTEGER,
    start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
    -- What stood in the field at first, and what stands there now.
    before TEXT NOT NULL,
    written TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
