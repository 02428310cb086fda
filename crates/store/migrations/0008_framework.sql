-- The researcher's own summaries of cells, and code queries under a name.

-- Framework -----------------------------------------------------------------------------------------------------------

CREATE TABLE cell_summary (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    -- The row: a code or a theme.
    code_id INTEGER REFERENCES code (id) ON DELETE CASCADE,
    theme_id INTEGER REFERENCES theme (id) ON DELETE CASCADE,
    -- The column: a case, a participant or a source.
    case_id INTEGER REFERENCES "case" (id) ON DELETE CASCADE,
    participant_id INTEGER REFERENCES participant (id) ON DELETE CASCADE,
    source_id INTEGER REFERENCES source (id) ON DELETE CASCADE,
    -- Markdown, with links as in memos.
    text TEXT NOT NULL CHECK (text <> ''),
    -- Who has written it last.
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    CHECK ((code_id IS NOT NULL) + (theme_id IS NOT NULL) = 1),
    CHECK ((case_id IS NOT NULL) + (participant_id IS NOT NULL) + (source_id IS NOT NULL) = 1)
) STRICT;

CREATE UNIQUE INDEX cell_summary_code_case ON cell_summary (code_id, case_id) WHERE code_id IS NOT NULL AND case_id IS NOT NULL;

CREATE UNIQUE INDEX cell_summary_code_participant ON cell_summary (code_id, participant_id) WHERE code_id IS NOT NULL AND participant_id IS NOT NULL;

CREATE UNIQUE INDEX cell_summary_code_source ON cell_summary (code_id, source_id) WHERE code_id IS NOT NULL AND source_id IS NOT NULL;

CREATE UNIQUE INDEX cell_summary_theme_case ON cell_summary (theme_id, case_id) WHERE theme_id IS NOT NULL AND case_id IS NOT NULL;

CREATE UNIQUE INDEX cell_summary_theme_participant ON cell_summary (theme_id, participant_id) WHERE theme_id IS NOT NULL AND participant_id IS NOT NULL;

CREATE UNIQUE INDEX cell_summary_theme_source ON cell_summary (theme_id, source_id) WHERE theme_id IS NOT NULL AND source_id IS NOT NULL;

CREATE INDEX cell_summary_case ON cell_summary (case_id) WHERE case_id IS NOT NULL;

CREATE INDEX cell_summary_participant ON cell_summary (participant_id) WHERE participant_id IS NOT NULL;

CREATE INDEX cell_summary_source ON cell_summary (source_id) WHERE source_id IS NOT NULL;

CREATE INDEX cell_summary_coder ON cell_summary (coder_id);

-- Asking --------------------------------------------------------------------------------------------------------------

CREATE TABLE saved_query (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    -- As it was written, in the language of code queries. What it names may be gone.
    query TEXT NOT NULL CHECK (query <> ''),
    created_at INTEGER NOT NULL
) STRICT;
