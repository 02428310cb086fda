-- All the material: how files are read, who took part, what was asked, what a survey says, and names that are hidden.

-- Sources -------------------------------------------------------------------------------------------------------------

-- A language that the programs have no words in, as a BCP 47 tag; then `language` is empty.
ALTER TABLE source ADD COLUMN language_tag TEXT;

-- What was tidied when the text entered: names of clean-ups, with blanks between.
ALTER TABLE source ADD COLUMN cleaning TEXT;

-- The first revision of a text that was tidied when it entered; its parent is the text as it was decoded.
ALTER TABLE text_revision ADD COLUMN is_cleaning INTEGER NOT NULL DEFAULT 0 CHECK (is_cleaning IN (0, 1));

-- The case that a passage belongs to where neither its speaker nor the passage itself says so.
ALTER TABLE source_case ADD COLUMN is_default INTEGER NOT NULL DEFAULT 0 CHECK (is_default IN (0, 1));

-- The file itself, where somebody wished to keep it.
CREATE TABLE source_file (
    source_id INTEGER PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;

-- A recording beside the project; it is never copied into it.
CREATE TABLE source_recording (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL UNIQUE REFERENCES source (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    -- What is added to a time stamp of the text to find its place in the recording.
    offset_ms INTEGER NOT NULL DEFAULT 0
) STRICT;

-- How an interview was held.
CREATE TABLE interview (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL UNIQUE REFERENCES source (id) ON DELETE CASCADE,
    -- Days as YYYY-MM-DD.
    held_on TEXT,
    minutes INTEGER CHECK (minutes >= 0),
    -- A place, or a medium such as a telephone.
    place TEXT NOT NULL DEFAULT '',
    recording TEXT NOT NULL DEFAULT '',
    deletion_planned_on TEXT,
    deleted_on TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- How files are read, saved under a name to be used for others.
CREATE TABLE import_profile (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    encoding TEXT,
    pattern TEXT,
    detect_turns INTEGER NOT NULL CHECK (detect_turns IN (0, 1)),
    cleaning TEXT NOT NULL,
    kind TEXT CHECK (kind IN ('interview', 'focus-group', 'document', 'policy-document', 'field-note', 'survey')),
    language TEXT,
    created_at INTEGER NOT NULL
) STRICT;

-- Who a label is, in files that are read with a profile.
CREATE TABLE import_profile_speaker (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_profile_id INTEGER NOT NULL REFERENCES import_profile (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('interviewer', 'participant', 'other')),
    participant TEXT,
    UNIQUE (import_profile_id, label)
) STRICT;

-- Cases ---------------------------------------------------------------------------------------------------------------

-- What the project calls a case of kind 'other'.
ALTER TABLE "case" ADD COLUMN kind_name TEXT;

ALTER TABLE "case" ADD COLUMN parent_id INTEGER REFERENCES "case" (id) ON DELETE SET NULL;

CREATE INDEX case_parent ON "case" (parent_id) WHERE parent_id IS NOT NULL;

-- An official number, such as a municipality's.
ALTER TABLE "case" ADD COLUMN number TEXT;

ALTER TABLE "case" ADD COLUMN summary TEXT NOT NULL DEFAULT '';

-- Other ways of writing a case's name.
CREATE TABLE case_alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    UNIQUE (case_id, name)
) STRICT;

-- What a case is in the study. Several may hold; that two contradict each other is for a person to see.
CREATE TABLE case_status (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE,
    status TEXT NOT NULL CHECK (status IN ('invited', 'answered', 'declined', 'interviewed', 'documents')),
    UNIQUE (case_id, status)
) STRICT;

-- Attributes ----------------------------------------------------------------------------------------------------------

-- What values mean, beyond how they are stored: numbers may be 'percent', 'money' or 'year', texts 'date', 'category' or
-- 'ordinal'. Empty: plain.
ALTER TABLE attribute ADD COLUMN scale TEXT CHECK (scale IN ('percent', 'money', 'year', 'date', 'category', 'ordinal'));

-- Order of columns; equal ones in the order in which they were made.
ALTER TABLE attribute ADD COLUMN position INTEGER NOT NULL DEFAULT 0;

ALTER TABLE attribute ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- Whose attribute it is.
ALTER TABLE attribute ADD COLUMN owner TEXT NOT NULL DEFAULT 'case' CHECK (owner IN ('case', 'participant'));

-- The categories of an attribute, in their own order.
CREATE TABLE attribute_category (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attribute_id INTEGER NOT NULL REFERENCES attribute (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (attribute_id, name)
) STRICT;

ALTER TABLE attribute_value ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- Why there is no value.
CREATE TABLE missing_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attribute_id INTEGER NOT NULL REFERENCES attribute (id) ON DELETE CASCADE,
    case_id INTEGER REFERENCES "case" (id) ON DELETE CASCADE,
    participant_id INTEGER REFERENCES participant (id) ON DELETE CASCADE,
    reason TEXT NOT NULL CHECK (reason IN ('not-applicable', 'not-asked', 'no-answer', 'unknown', 'withheld')),
    CHECK ((case_id IS NULL) <> (participant_id IS NULL)),
    UNIQUE (attribute_id, case_id),
    UNIQUE (attribute_id, participant_id)
) STRICT;

CREATE INDEX missing_value_case ON missing_value (case_id) WHERE case_id IS NOT NULL;

CREATE INDEX missing_value_participant ON missing_value (participant_id) WHERE participant_id IS NOT NULL;

-- What another source says the value is.
CREATE TABLE competing_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attribute_id INTEGER NOT NULL REFERENCES attribute (id) ON DELETE CASCADE,
    case_id INTEGER REFERENCES "case" (id) ON DELETE CASCADE,
    participant_id INTEGER REFERENCES participant (id) ON DELETE CASCADE,
    value_text TEXT,
    value_number REAL,
    value_boolean INTEGER CHECK (value_boolean IN (0, 1)),
    origin TEXT,
    year INTEGER,
    note TEXT NOT NULL DEFAULT '',
    CHECK ((case_id IS NULL) <> (participant_id IS NULL)),
    CHECK ((value_text IS NOT NULL) + (value_number IS NOT NULL) + (value_boolean IS NOT NULL) = 1)
) STRICT;

CREATE INDEX competing_value_attribute ON competing_value (attribute_id);

CREATE INDEX competing_value_case ON competing_value (case_id) WHERE case_id IS NOT NULL;

CREATE INDEX competing_value_participant ON competing_value (participant_id) WHERE participant_id IS NOT NULL;

-- Participants --------------------------------------------------------------------------------------------------------

ALTER TABLE participant ADD COLUMN role TEXT NOT NULL DEFAULT '';

ALTER TABLE participant ADD COLUMN pseudonym TEXT;

-- A short code for tables and for the strictest way of showing who speaks.
ALTER TABLE participant ADD COLUMN code TEXT;

ALTER TABLE participant ADD COLUMN consent_on TEXT;

ALTER TABLE participant ADD COLUMN consent_channel TEXT NOT NULL DEFAULT '';

ALTER TABLE participant ADD COLUMN consent_scope TEXT NOT NULL DEFAULT '';

ALTER TABLE participant ADD COLUMN withdrawn_at INTEGER;

-- From then on the words cannot be brought back.
ALTER TABLE participant ADD COLUMN erased_at INTEGER;

ALTER TABLE participant ADD COLUMN referred_by_id INTEGER REFERENCES participant (id) ON DELETE SET NULL;

CREATE INDEX participant_referred_by ON participant (referred_by_id) WHERE referred_by_id IS NOT NULL;

ALTER TABLE participant ADD COLUMN member_check_sent_on TEXT;

ALTER TABLE participant ADD COLUMN member_check_answered_on TEXT;

ALTER TABLE participant ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- How participants are shown everywhere.
ALTER TABLE project ADD COLUMN identification TEXT NOT NULL DEFAULT 'name'
    CHECK (identification IN ('name', 'role-case', 'role', 'pseudonym', 'code'));

-- Interview guide -----------------------------------------------------------------------------------------------------

CREATE TABLE guide_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    note TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) STRICT;

ALTER TABLE guide_question ADD COLUMN guide_version_id INTEGER REFERENCES guide_version (id) ON DELETE CASCADE;

CREATE INDEX guide_question_version ON guide_question (guide_version_id);

-- The question of the version before that this one continues.
ALTER TABLE guide_question ADD COLUMN continues_id INTEGER REFERENCES guide_question (id) ON DELETE SET NULL;

CREATE INDEX guide_question_continues ON guide_question (continues_id) WHERE continues_id IS NOT NULL;

-- What a question asks about: these codes and all below them.
CREATE TABLE guide_question_code (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guide_question_id INTEGER NOT NULL REFERENCES guide_question (id) ON DELETE CASCADE,
    code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    UNIQUE (guide_question_id, code_id)
) STRICT;

CREATE INDEX guide_question_code_code ON guide_question_code (code_id);

CREATE TABLE source_guide (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL UNIQUE REFERENCES source (id) ON DELETE CASCADE,
    guide_version_id INTEGER NOT NULL REFERENCES guide_version (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX source_guide_version ON source_guide (guide_version_id);

-- What was put to whom; without a participant: to everybody in the source.
CREATE TABLE question_asked (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guide_question_id INTEGER NOT NULL REFERENCES guide_question (id) ON DELETE CASCADE,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    participant_id INTEGER REFERENCES participant (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('asked', 'not-asked', 'lost', 'unknown')),
    UNIQUE (guide_question_id, source_id, participant_id)
) STRICT;

CREATE INDEX question_asked_source ON question_asked (source_id);

CREATE INDEX question_asked_participant ON question_asked (participant_id) WHERE participant_id IS NOT NULL;

-- By hand, or by the likeness of its words.
ALTER TABLE turn_question ADD COLUMN origin TEXT NOT NULL DEFAULT 'hand' CHECK (origin IN ('hand', 'match'));

-- A part of a recording that is not in the text.
CREATE TABLE lost_part (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    minutes REAL CHECK (minutes >= 0),
    start_ms INTEGER,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX lost_part_source ON lost_part (source_id);

-- Survey --------------------------------------------------------------------------------------------------------------

CREATE TABLE survey (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    imported_at INTEGER NOT NULL
) STRICT;

CREATE TABLE survey_question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    survey_id INTEGER NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('single', 'multiple', 'scale', 'number', 'date', 'open', 'identity', 'ignored')),
    -- What the questions of a matrix have in common.
    block TEXT,
    -- The source that holds the answers of an open question.
    source_id INTEGER REFERENCES source (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX survey_question_survey ON survey_question (survey_id, position);

CREATE INDEX survey_question_source ON survey_question (source_id) WHERE source_id IS NOT NULL;

CREATE TABLE survey_option (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    survey_question_id INTEGER NOT NULL REFERENCES survey_question (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    -- A value on a scale.
    number REAL,
    -- Counted as this option instead.
    counts_as_id INTEGER REFERENCES survey_option (id) ON DELETE SET NULL,
    UNIQUE (survey_question_id, name)
) STRICT;

CREATE INDEX survey_option_counts_as ON survey_option (counts_as_id) WHERE counts_as_id IS NOT NULL;

CREATE TABLE survey_respondent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    survey_id INTEGER NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    case_id INTEGER REFERENCES "case" (id) ON DELETE SET NULL,
    participant_id INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    -- The answers as they were written, in the order of the questions, with U+001F between them. Before each option that
    -- was chosen out of several stands U+001E.
    answers TEXT NOT NULL,
    UNIQUE (survey_id, number)
) STRICT;

CREATE INDEX survey_respondent_case ON survey_respondent (case_id) WHERE case_id IS NOT NULL;

CREATE INDEX survey_respondent_participant ON survey_respondent (participant_id) WHERE participant_id IS NOT NULL;

-- Names that are hidden -----------------------------------------------------------------------------------------------

-- Where the list of names is: in the project, or in a file of its own.
ALTER TABLE project ADD COLUMN name_list TEXT NOT NULL DEFAULT 'project' CHECK (name_list IN ('project', 'file'));

CREATE TABLE pseudonym (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN (
        'person', 'place', 'organisation', 'telephone', 'email', 'identity-number', 'organisation-number',
        'account-number', 'date', 'other'
    )),
    name TEXT NOT NULL,
    replacement TEXT NOT NULL,
    participant_id INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (name)
) STRICT;

CREATE INDEX pseudonym_participant ON pseudonym (participant_id) WHERE participant_id IS NOT NULL;

-- Words that were proposed as names and are none.
CREATE TABLE no_name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    word TEXT NOT NULL UNIQUE
) STRICT;
