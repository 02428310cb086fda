-- Texts that can be edited, memos on codings, retired codes, pins, and how far reading and coding have come.

-- A text as somebody left it. The edits of a revision are places in the text of its parent, in ascending order and
-- apart from each other; a revision without parent is of the text as it was imported.
CREATE TABLE text_revision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    parent_id INTEGER REFERENCES text_revision (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'replace', 'correction')),
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX text_revision_source ON text_revision (source_id);

CREATE INDEX text_revision_parent ON text_revision (parent_id);

CREATE INDEX text_revision_coder ON text_revision (coder_id);

CREATE TABLE text_edit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision_id INTEGER NOT NULL REFERENCES text_revision (id) ON DELETE CASCADE,
    start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
    removed TEXT NOT NULL,
    inserted TEXT NOT NULL,
    CHECK (removed <> inserted)
) STRICT;

CREATE INDEX text_edit_revision ON text_edit (revision_id, start_offset);

-- The revision that source_text holds; none: the text as it was imported. When a step or its reversal writes this
-- column, text and places move along.
ALTER TABLE source ADD COLUMN text_revision_id INTEGER;

-- Words that a passage was put on and that are not where they were: lost in an edit, or doubtful after a correction.
CREATE TABLE displaced_stretch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    segment_id INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
    reason TEXT NOT NULL CHECK (reason IN ('deleted', 'changed', 'doubtful')),
    -- Where the words were, in the text as it is now.
    near_offset INTEGER NOT NULL CHECK (near_offset >= 0),
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL
) STRICT;

CREATE INDEX displaced_stretch_segment ON displaced_stretch (segment_id);

ALTER TABLE memo ADD COLUMN coding_id INTEGER REFERENCES coding (id) ON DELETE CASCADE;

CREATE INDEX memo_coding ON memo (coding_id) WHERE coding_id IS NOT NULL;

-- A retired code keeps its codings and is not offered any more.
ALTER TABLE code ADD COLUMN retired_at INTEGER;

-- By hand, from a table of quotes, or put on a list of places at once.
ALTER TABLE coding ADD COLUMN origin TEXT NOT NULL DEFAULT 'hand' CHECK (origin IN ('hand', 'table', 'places'));

-- Codes that a coder has within reach of one key.
CREATE TABLE code_pin (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 9),
    UNIQUE (coder_id, position)
) STRICT;

CREATE INDEX code_pin_code ON code_pin (code_id);

-- Turns that a coder has looked at and found nothing to code in.
CREATE TABLE reviewed_turn (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    turn_id INTEGER NOT NULL REFERENCES turn (id) ON DELETE CASCADE,
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    UNIQUE (turn_id, coder_id)
) STRICT;

CREATE INDEX reviewed_turn_coder ON reviewed_turn (coder_id);

-- A time through all sources. Rounds after the first may take the sources in an order of their own.
CREATE TABLE coding_round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    -- Shuffles the sources; none: their own order.
    seed INTEGER,
    started_at INTEGER NOT NULL
) STRICT;

-- What a coder says of a source: read, coded. A round is 1 until another one is begun.
CREATE TABLE source_progress (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE CASCADE,
    round INTEGER NOT NULL CHECK (round > 0),
    read_at INTEGER,
    coded_at INTEGER,
    UNIQUE (source_id, coder_id, round)
) STRICT;

CREATE INDEX source_progress_coder ON source_progress (coder_id);
