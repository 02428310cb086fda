-- Themes with their evidence and what they were, research questions, the method that is declared, and claims.

-- Themes --------------------------------------------------------------------------------------------------------------

-- A second classification of the answers that a theme holds, in the researcher's own words.
ALTER TABLE theme ADD COLUMN answer TEXT NOT NULL DEFAULT '';

-- Why a theme is set aside.
ALTER TABLE theme ADD COLUMN set_aside_reason TEXT NOT NULL DEFAULT '';

-- The theme that this one was merged into.
ALTER TABLE theme ADD COLUMN merged_into_id INTEGER REFERENCES theme (id) ON DELETE SET NULL;

CREATE INDEX theme_merged_into ON theme (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- No version has written extracts of themes so far: the table is made anew.
DROP TABLE theme_segment;

-- What is said of an extract of a theme. Extracts that a theme has through its codes need no row.
CREATE TABLE theme_segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    theme_id INTEGER NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
    segment_id INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
    -- What it does for the main point; none: not said. With a role it belongs to the theme, whatever its codes are.
    role TEXT CHECK (role IN ('supports', 'complicates', 'contradicts')),
    -- Whether it fits; none: not reviewed.
    fit TEXT CHECK (fit IN ('fits', 'partly', 'does-not-fit')),
    note TEXT NOT NULL DEFAULT '',
    -- Its place among the best quotes of the theme; none: it is not among them.
    quote_position INTEGER,
    UNIQUE (theme_id, segment_id)
) STRICT;

CREATE INDEX theme_segment_segment ON theme_segment (segment_id);

-- Codes that were laid beside the themes. What is in no theme and in no row here is unplaced.
CREATE TABLE code_tray (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code_id INTEGER NOT NULL UNIQUE REFERENCES code (id) ON DELETE CASCADE,
    tray TEXT NOT NULL CHECK (tray IN ('miscellaneous', 'set-aside')),
    reason TEXT NOT NULL DEFAULT ''
) STRICT;

-- Where somebody has put a theme or a code on the wall.
CREATE TABLE wall_place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    theme_id INTEGER UNIQUE REFERENCES theme (id) ON DELETE CASCADE,
    code_id INTEGER UNIQUE REFERENCES code (id) ON DELETE CASCADE,
    x REAL NOT NULL,
    y REAL NOT NULL,
    CHECK ((theme_id IS NULL) <> (code_id IS NULL))
) STRICT;

-- What a theme was before something was done to it, or when somebody kept it as it was.
CREATE TABLE theme_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    theme_id INTEGER NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number > 0),
    occasion TEXT NOT NULL CHECK (occasion IN ('kept', 'status', 'merge', 'split')),
    reason TEXT NOT NULL DEFAULT '',
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    name TEXT NOT NULL,
    claim TEXT NOT NULL,
    central_concept TEXT NOT NULL,
    includes TEXT NOT NULL,
    excludes TEXT NOT NULL,
    story TEXT NOT NULL,
    answer TEXT NOT NULL,
    status TEXT NOT NULL,
    UNIQUE (theme_id, number)
) STRICT;

CREATE INDEX theme_version_coder ON theme_version (coder_id);

CREATE TABLE theme_version_code (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    theme_version_id INTEGER NOT NULL REFERENCES theme_version (id) ON DELETE CASCADE,
    -- The code by its identity in exchange; it may be gone. Beside it the path that it had.
    code_guid TEXT NOT NULL,
    path TEXT NOT NULL,
    UNIQUE (theme_version_id, code_guid)
) STRICT;

CREATE TABLE theme_version_segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    theme_version_id INTEGER NOT NULL REFERENCES theme_version (id) ON DELETE CASCADE,
    -- The passage by its identity in exchange; it may be gone. Beside it its excerpt id.
    segment_guid TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    role TEXT,
    fit TEXT,
    is_quote INTEGER NOT NULL CHECK (is_quote IN (0, 1)),
    UNIQUE (theme_version_id, segment_guid)
) STRICT;

-- Method --------------------------------------------------------------------------------------------------------------

CREATE TABLE research_question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL CHECK (text <> ''),
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE theme_question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    theme_id INTEGER NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
    research_question_id INTEGER NOT NULL REFERENCES research_question (id) ON DELETE CASCADE,
    UNIQUE (theme_id, research_question_id)
) STRICT;

CREATE INDEX theme_question_question ON theme_question (research_question_id);

-- What the project declares about its method; no row: nothing yet.
CREATE TABLE method (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    approach TEXT CHECK (approach IN ('reflexive', 'framework', 'coding-reliability', 'own')),
    reasoning TEXT CHECK (reasoning IN ('inductive', 'deductive', 'both')),
    meaning TEXT CHECK (meaning IN ('semantic', 'latent', 'both')),
    reading TEXT CHECK (reading IN ('experiential', 'critical', 'both')),
    ontology TEXT NOT NULL,
    researcher TEXT NOT NULL,
    -- Stages of an approach of one's own, one a line.
    stages TEXT NOT NULL
) STRICT;

-- Claims --------------------------------------------------------------------------------------------------------------

CREATE TABLE claim (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL CHECK (text <> ''),
    -- Of whom it is said.
    amount TEXT NOT NULL CHECK (amount IN ('one', 'some', 'most', 'all')),
    unit TEXT NOT NULL CHECK (unit IN ('participants', 'cases')),
    base TEXT NOT NULL CHECK (base IN ('all', 'asked')),
    -- Where it comes from: a theme, or a cell of a comparison.
    theme_id INTEGER REFERENCES theme (id) ON DELETE SET NULL,
    code_id INTEGER REFERENCES code (id) ON DELETE SET NULL,
    case_id INTEGER REFERENCES "case" (id) ON DELETE SET NULL,
    participant_id INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    -- When somebody last held it against its evidence, and how many spoke for it out of how many.
    confirmed_at INTEGER,
    confirmed_count INTEGER,
    confirmed_total INTEGER
) STRICT;

CREATE INDEX claim_theme ON claim (theme_id) WHERE theme_id IS NOT NULL;

CREATE INDEX claim_code ON claim (code_id) WHERE code_id IS NOT NULL;

CREATE INDEX claim_case ON claim (case_id) WHERE case_id IS NOT NULL;

CREATE INDEX claim_participant ON claim (participant_id) WHERE participant_id IS NOT NULL;

CREATE INDEX claim_coder ON claim (coder_id);

CREATE TABLE claim_segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    segment_id INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('supports', 'complicates', 'contradicts')),
    UNIQUE (claim_id, segment_id)
) STRICT;

CREATE INDEX claim_segment_segment ON claim_segment (segment_id);

-- The evidence of a claim as it was when it was last confirmed.
CREATE TABLE claim_confirmed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    segment_guid TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    role TEXT NOT NULL,
    -- Tells whether its words are the same; holds none of them.
    words TEXT NOT NULL,
    UNIQUE (claim_id, segment_guid)
) STRICT;

-- Memos ---------------------------------------------------------------------------------------------------------------

ALTER TABLE memo ADD COLUMN theme_id INTEGER REFERENCES theme (id) ON DELETE CASCADE;

ALTER TABLE memo ADD COLUMN claim_id INTEGER REFERENCES claim (id) ON DELETE CASCADE;

CREATE INDEX memo_theme ON memo (theme_id) WHERE theme_id IS NOT NULL;

CREATE INDEX memo_claim ON memo (claim_id) WHERE claim_id IS NOT NULL;
