-- Coders who work apart: which sources are whose, when they do not see each other, what was settled, and figures kept.

-- Sources that a coder is to code.
CREATE TABLE source_coder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    UNIQUE (source_id, coder_id)
) STRICT;

CREATE INDEX source_coder_coder ON source_coder (coder_id);

-- A time in which each coder sees only their own codings in some sources. It goes on as long as ended_at is empty.
CREATE TABLE blind_pass (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    -- The round of coding in which it was begun: sources have to be declared coded in this one or a later one.
    round INTEGER NOT NULL CHECK (round > 0),
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE RESTRICT,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    -- Why it was ended before all had coded everything; empty: they had.
    reason TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX blind_pass_coder ON blind_pass (coder_id);

CREATE TABLE blind_pass_source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    blind_pass_id INTEGER NOT NULL REFERENCES blind_pass (id) ON DELETE CASCADE,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    UNIQUE (blind_pass_id, source_id)
) STRICT;

CREATE INDEX blind_pass_source_source ON blind_pass_source (source_id);

CREATE TABLE blind_pass_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    blind_pass_id INTEGER NOT NULL REFERENCES blind_pass (id) ON DELETE CASCADE,
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE CASCADE,
    UNIQUE (blind_pass_id, coder_id)
) STRICT;

CREATE INDEX blind_pass_member_coder ON blind_pass_member (coder_id);

-- Somebody's word on a turn where coders differ about a code: what stands now is meant to stand.
CREATE TABLE settled_difference (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    turn_id INTEGER NOT NULL REFERENCES turn (id) ON DELETE CASCADE,
    code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    reason TEXT NOT NULL CHECK (reason <> ''),
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    UNIQUE (turn_id, code_id)
) STRICT;

CREATE INDEX settled_difference_code ON settled_difference (code_id);

CREATE INDEX settled_difference_coder ON settled_difference (coder_id);

-- Coefficients as they were when somebody kept them. Names stand in words: what they name may change.
CREATE TABLE kept_agreement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    unit TEXT NOT NULL CHECK (unit IN ('turn', 'sentence', 'character')),
    -- How many units there were.
    units INTEGER NOT NULL,
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    -- The step of the journal before it: the codebook as it was then can be looked at.
    step_id INTEGER NOT NULL,
    codes INTEGER NOT NULL
) STRICT;

CREATE INDEX kept_agreement_coder ON kept_agreement (coder_id);

-- The coders who were compared, and the sources that counted.
CREATE TABLE kept_agreement_of (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kept_agreement_id INTEGER NOT NULL REFERENCES kept_agreement (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('coder', 'source')),
    name TEXT NOT NULL
) STRICT;

CREATE INDEX kept_agreement_of_agreement ON kept_agreement_of (kept_agreement_id);

-- The figures of a code. One that is empty could not be computed.
CREATE TABLE kept_agreement_code (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kept_agreement_id INTEGER NOT NULL REFERENCES kept_agreement (id) ON DELETE CASCADE,
    -- The code by its identity in exchange; it may be gone. Beside it the path that it had.
    code_guid TEXT NOT NULL,
    path TEXT NOT NULL,
    prevalence REAL NOT NULL,
    percent REAL,
    kappa REAL,
    alpha REAL,
    unitising REAL,
    UNIQUE (kept_agreement_id, code_guid)
) STRICT;
