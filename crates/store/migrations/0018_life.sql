-- The life of the project: who answers for it, on what ground, how long, who has access, and how it is closed.

CREATE TABLE project_life (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    -- The institution that decides and answers.
    controller TEXT NOT NULL DEFAULT '',
    -- What the ethics committee or the data protection service calls the project.
    ethics_reference TEXT NOT NULL DEFAULT '',
    legal_basis TEXT CHECK (legal_basis IN ('consent', 'public-interest', 'other')),
    legal_basis_note TEXT NOT NULL DEFAULT '',
    -- How sensitive the material is, as the institution classifies it.
    storage_class TEXT CHECK (storage_class IN ('green', 'yellow', 'red', 'black', 'other')),
    storage_note TEXT NOT NULL DEFAULT '',
    -- Days as YYYY-MM-DD.
    starts_on TEXT,
    ends_on TEXT,
    recordings_deletion_planned_on TEXT
) STRICT;

CREATE TABLE project_access (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL DEFAULT '',
    -- Days as YYYY-MM-DD; none: from the beginning, or still.
    since TEXT,
    until TEXT
) STRICT;

CREATE TABLE closing_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step TEXT NOT NULL UNIQUE CHECK (step IN ('export', 'recordings', 'names', 'protocol')),
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE RESTRICT,
    done_at INTEGER NOT NULL
) STRICT;

CREATE INDEX closing_step_coder ON closing_step (coder_id);

CREATE TABLE kept_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_name TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes >= 0)
) STRICT;
