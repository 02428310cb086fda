-- Codebooks that are fixed in advance: what is locked, and the questions that come with a code.

CREATE TABLE code_lock (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- The code that is locked with all below it; none: the whole codebook.
    code_id INTEGER UNIQUE REFERENCES code (id) ON DELETE CASCADE,
    reason TEXT NOT NULL CHECK (reason <> ''),
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX code_lock_coder ON code_lock (coder_id);

CREATE TABLE code_prompt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;

CREATE INDEX code_prompt_code ON code_prompt (code_id);
