-- The whole schema of a project file, version 18: the sum of the migrations.

CREATE TABLE project (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    created_at INTEGER NOT NULL
, identification TEXT NOT NULL DEFAULT 'name'
    CHECK (identification IN ('name', 'role-case', 'role', 'pseudonym', 'code')), name_list TEXT NOT NULL DEFAULT 'project' CHECK (name_list IN ('project', 'file')), smallest_group INTEGER NOT NULL DEFAULT 10 CHECK (smallest_group >= 1)) STRICT;

CREATE TABLE coder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('interview', 'focus-group', 'document', 'policy-document', 'field-note', 'survey')),
    language TEXT CHECK (language IN ('nb', 'nn', 'en')),
    words INTEGER NOT NULL,
    characters INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT,
    pattern TEXT,
    imported_at INTEGER NOT NULL
, text_revision_id INTEGER, language_tag TEXT, cleaning TEXT) STRICT;

CREATE TABLE source_text (
    source_id INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE text_style (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    style TEXT NOT NULL,
    start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
    end_offset INTEGER NOT NULL CHECK (end_offset > start_offset)
) STRICT;

CREATE INDEX text_style_source ON text_style (source_id);

CREATE TABLE participant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
, role TEXT NOT NULL DEFAULT '', pseudonym TEXT, code TEXT, consent_on TEXT, consent_channel TEXT NOT NULL DEFAULT '', consent_scope TEXT NOT NULL DEFAULT '', withdrawn_at INTEGER, erased_at INTEGER, referred_by_id INTEGER REFERENCES participant (id) ON DELETE SET NULL, member_check_sent_on TEXT, member_check_answered_on TEXT, note TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE speaker (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('interviewer', 'participant', 'other')),
    participant_id INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    UNIQUE (source_id, label)
) STRICT;

CREATE INDEX speaker_participant ON speaker (participant_id);

CREATE TABLE turn (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number > 0),
    start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
    end_offset INTEGER NOT NULL CHECK (end_offset >= start_offset),
    label_start INTEGER,
    label_end INTEGER,
    content_start INTEGER NOT NULL CHECK (content_start >= start_offset),
    content_end INTEGER NOT NULL CHECK (content_end BETWEEN content_start AND end_offset),
    speaker_id INTEGER REFERENCES speaker (id) ON DELETE SET NULL,
    time_ms INTEGER,
    CHECK ((label_start IS NULL) = (label_end IS NULL))
) STRICT;

CREATE INDEX turn_source ON turn (source_id, number);

CREATE INDEX turn_speaker ON turn (speaker_id);

CREATE TABLE "case" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('municipality', 'county', 'region', 'organisation', 'person', 'other')),
    created_at INTEGER NOT NULL
, kind_name TEXT, parent_id INTEGER REFERENCES "case" (id) ON DELETE SET NULL, number TEXT, summary TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE source_case (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    case_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, is_default INTEGER NOT NULL DEFAULT 0 CHECK (is_default IN (0, 1)),
    UNIQUE (source_id, case_id)
) STRICT;

CREATE INDEX source_case_case ON source_case (case_id);

CREATE TABLE participant_case (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    case_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE,
    UNIQUE (participant_id, case_id)
) STRICT;

CREATE INDEX participant_case_case ON participant_case (case_id);

CREATE TABLE attribute (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'boolean')),
    unit TEXT,
    -- How the value is computed from other attributes; then there are no rows in attribute_value.
    formula TEXT,
    created_at INTEGER NOT NULL
, scale TEXT CHECK (scale IN ('percent', 'money', 'year', 'date', 'category', 'ordinal')), position INTEGER NOT NULL DEFAULT 0, note TEXT NOT NULL DEFAULT '', owner TEXT NOT NULL DEFAULT 'case' CHECK (owner IN ('case', 'participant'))) STRICT;

CREATE TABLE attribute_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attribute_id INTEGER NOT NULL REFERENCES attribute (id) ON DELETE CASCADE,
    case_id INTEGER REFERENCES "case" (id) ON DELETE CASCADE,
    participant_id INTEGER REFERENCES participant (id) ON DELETE CASCADE,
    value_text TEXT,
    value_number REAL,
    value_boolean INTEGER CHECK (value_boolean IN (0, 1)),
    -- Where the value is taken from, and for which year.
    origin TEXT,
    year INTEGER, note TEXT NOT NULL DEFAULT '',
    CHECK ((case_id IS NULL) <> (participant_id IS NULL)),
    CHECK ((value_text IS NOT NULL) + (value_number IS NOT NULL) + (value_boolean IS NOT NULL) = 1),
    UNIQUE (attribute_id, case_id),
    UNIQUE (attribute_id, participant_id)
) STRICT;

CREATE INDEX attribute_value_case ON attribute_value (case_id);

CREATE INDEX attribute_value_participant ON attribute_value (participant_id);

CREATE TABLE code (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    parent_id INTEGER REFERENCES code (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    colour TEXT CHECK (colour GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
    kind TEXT NOT NULL CHECK (kind IN ('ordinary', 'ordinal', 'exclusive')),
    origin TEXT NOT NULL CHECK (origin IN ('data', 'theory', 'in-vivo', 'template')),
    is_codable INTEGER NOT NULL CHECK (is_codable IN (0, 1)),
    created_at INTEGER NOT NULL
, retired_at INTEGER, reshaped_at INTEGER) STRICT;

CREATE INDEX code_parent ON code (parent_id);

CREATE TABLE code_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    include TEXT NOT NULL,
    exclude TEXT NOT NULL,
    example TEXT NOT NULL,
    UNIQUE (code_id, language)
) STRICT;

CREATE TABLE code_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    from_code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    to_code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('counterpart', 'handled-by')),
    UNIQUE (from_code_id, to_code_id, kind),
    CHECK (from_code_id <> to_code_id)
) STRICT;

CREATE INDEX code_link_to ON code_link (to_code_id);

CREATE TABLE segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    -- With the source's short code in front this is the excerpt id. Given once, never reused.
    number INTEGER NOT NULL CHECK (number > 0),
    -- The case of this passage where it is not the speaker's.
    case_id INTEGER REFERENCES "case" (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (source_id, number)
) STRICT;

CREATE INDEX segment_case ON segment (case_id) WHERE case_id IS NOT NULL;

CREATE TABLE stretch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    segment_id INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
    start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
    end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL
) STRICT;

CREATE INDEX stretch_segment ON stretch (segment_id, start_offset, end_offset);

CREATE TABLE coding (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    segment_id INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
    code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL, origin TEXT NOT NULL DEFAULT 'hand' CHECK (origin IN ('hand', 'table', 'places')), stance TEXT CHECK (stance IN ('supports', 'contradicts')),
    UNIQUE (segment_id, code_id, coder_id)
) STRICT;

CREATE INDEX coding_code ON coding (code_id);

CREATE INDEX coding_coder ON coding (coder_id);

CREATE TABLE memo (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('familiarisation', 'code', 'theme', 'reflexive', 'method', 'decision', 'note')),
    text TEXT NOT NULL,
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE RESTRICT,
    segment_id INTEGER REFERENCES segment (id) ON DELETE CASCADE,
    source_id INTEGER REFERENCES source (id) ON DELETE CASCADE,
    code_id INTEGER REFERENCES code (id) ON DELETE CASCADE,
    case_id INTEGER REFERENCES "case" (id) ON DELETE CASCADE,
    participant_id INTEGER REFERENCES participant (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
, coding_id INTEGER REFERENCES coding (id) ON DELETE CASCADE, theme_id INTEGER REFERENCES theme (id) ON DELETE CASCADE, claim_id INTEGER REFERENCES claim (id) ON DELETE CASCADE) STRICT;

CREATE INDEX memo_coder ON memo (coder_id);

CREATE INDEX memo_segment ON memo (segment_id) WHERE segment_id IS NOT NULL;

CREATE INDEX memo_source ON memo (source_id) WHERE source_id IS NOT NULL;

CREATE INDEX memo_code ON memo (code_id) WHERE code_id IS NOT NULL;

CREATE INDEX memo_case ON memo (case_id) WHERE case_id IS NOT NULL;

CREATE INDEX memo_participant ON memo (participant_id) WHERE participant_id IS NOT NULL;

CREATE TABLE theme (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    parent_id INTEGER REFERENCES theme (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    claim TEXT NOT NULL,
    central_concept TEXT NOT NULL,
    includes TEXT NOT NULL,
    excludes TEXT NOT NULL,
    story TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('candidate', 'reviewed', 'defined', 'set-aside')),
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL
, answer TEXT NOT NULL DEFAULT '', set_aside_reason TEXT NOT NULL DEFAULT '', merged_into_id INTEGER REFERENCES theme (id) ON DELETE SET NULL, reshaped_at INTEGER) STRICT;

CREATE INDEX theme_parent ON theme (parent_id);

CREATE TABLE theme_code (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    theme_id INTEGER NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
    code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    UNIQUE (theme_id, code_id)
) STRICT;

CREATE INDEX theme_code_code ON theme_code (code_id);

CREATE TABLE guide_question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    parent_id INTEGER REFERENCES guide_question (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    text TEXT NOT NULL,
    position INTEGER NOT NULL
, guide_version_id INTEGER REFERENCES guide_version (id) ON DELETE CASCADE, continues_id INTEGER REFERENCES guide_question (id) ON DELETE SET NULL) STRICT;

CREATE INDEX guide_question_parent ON guide_question (parent_id);

CREATE TABLE turn_question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    turn_id INTEGER NOT NULL REFERENCES turn (id) ON DELETE CASCADE,
    guide_question_id INTEGER NOT NULL REFERENCES guide_question (id) ON DELETE CASCADE, origin TEXT NOT NULL DEFAULT 'hand' CHECK (origin IN ('hand', 'match')),
    UNIQUE (turn_id, guide_question_id)
) STRICT;

CREATE INDEX turn_question_question ON turn_question (guide_question_id);

CREATE TABLE excerpt_number (
    source_id INTEGER PRIMARY KEY,
    last_number INTEGER NOT NULL
) STRICT;

CREATE TABLE journal_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    target_step_id INTEGER REFERENCES journal_step (id) ON DELETE RESTRICT,
    operation TEXT NOT NULL,
    subject TEXT NOT NULL,
    count INTEGER NOT NULL,
    coder TEXT NOT NULL,
    reason TEXT,
    at INTEGER NOT NULL,
    CHECK ((kind = 'do') = (target_step_id IS NULL))
) STRICT;

CREATE TABLE journal_entry (
    id INTEGER PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES journal_step (id) ON DELETE RESTRICT,
    table_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
    row_id INTEGER NOT NULL
) STRICT;

CREATE INDEX journal_entry_step ON journal_entry (step_id);

CREATE TABLE journal_value (
    id INTEGER PRIMARY KEY,
    entry_id INTEGER NOT NULL REFERENCES journal_entry (id) ON DELETE RESTRICT,
    column_name TEXT NOT NULL,
    value ANY
) STRICT;

CREATE INDEX journal_value_entry ON journal_value (entry_id);

CREATE TABLE text_revision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    parent_id INTEGER REFERENCES text_revision (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'replace', 'correction')),
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL
, is_cleaning INTEGER NOT NULL DEFAULT 0 CHECK (is_cleaning IN (0, 1))) STRICT;

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

CREATE INDEX memo_coding ON memo (coding_id) WHERE coding_id IS NOT NULL;

CREATE TABLE code_pin (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 9),
    UNIQUE (coder_id, position)
) STRICT;

CREATE INDEX code_pin_code ON code_pin (code_id);

CREATE TABLE reviewed_turn (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    turn_id INTEGER NOT NULL REFERENCES turn (id) ON DELETE CASCADE,
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    UNIQUE (turn_id, coder_id)
) STRICT;

CREATE INDEX reviewed_turn_coder ON reviewed_turn (coder_id);

CREATE TABLE coding_round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    -- Shuffles the sources; none: their own order.
    seed INTEGER,
    started_at INTEGER NOT NULL
) STRICT;

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

CREATE TABLE source_file (
    source_id INTEGER PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE source_recording (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL UNIQUE REFERENCES source (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    -- What is added to a time stamp of the text to find its place in the recording.
    offset_ms INTEGER NOT NULL DEFAULT 0
) STRICT;

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
, held_against TEXT NOT NULL DEFAULT ''
    CHECK (held_against IN ('', 'whole', 'parts', 'not', 'no-recording'))) STRICT;

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
, comments TEXT NOT NULL DEFAULT 'none'
    CHECK (comments IN ('none', 'memos', 'codes')), keeps_authors INTEGER NOT NULL DEFAULT 0 CHECK (keeps_authors IN (0, 1))) STRICT;

CREATE TABLE import_profile_speaker (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_profile_id INTEGER NOT NULL REFERENCES import_profile (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('interviewer', 'participant', 'other')),
    participant TEXT,
    UNIQUE (import_profile_id, label)
) STRICT;

CREATE INDEX case_parent ON "case" (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE case_alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    UNIQUE (case_id, name)
) STRICT;

CREATE TABLE case_status (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE,
    status TEXT NOT NULL CHECK (status IN ('invited', 'answered', 'declined', 'interviewed', 'documents')),
    UNIQUE (case_id, status)
) STRICT;

CREATE TABLE attribute_category (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attribute_id INTEGER NOT NULL REFERENCES attribute (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (attribute_id, name)
) STRICT;

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

CREATE INDEX participant_referred_by ON participant (referred_by_id) WHERE referred_by_id IS NOT NULL;

CREATE TABLE guide_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    note TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX guide_question_version ON guide_question (guide_version_id);

CREATE INDEX guide_question_continues ON guide_question (continues_id) WHERE continues_id IS NOT NULL;

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

CREATE TABLE lost_part (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    minutes REAL CHECK (minutes >= 0),
    start_ms INTEGER,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX lost_part_source ON lost_part (source_id);

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

CREATE TABLE no_name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    word TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE stated_number (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    survey_id INTEGER REFERENCES survey (id) ON DELETE CASCADE,
    status TEXT NOT NULL CHECK (status IN ('invited', 'answered', 'declined', 'interviewed', 'documents')),
    number INTEGER NOT NULL CHECK (number >= 0),
    -- Where it is stated.
    origin TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE UNIQUE INDEX stated_number_of ON stated_number (survey_id, status) WHERE survey_id IS NOT NULL;

CREATE UNIQUE INDEX stated_number_of_study ON stated_number (status) WHERE survey_id IS NULL;

CREATE INDEX stated_number_survey ON stated_number (survey_id);

CREATE TABLE case_listing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE,
    file_name TEXT NOT NULL,
    row INTEGER NOT NULL,
    -- As the list writes it.
    name TEXT NOT NULL,
    -- What the row says that the case is in the study, and what it says it is not: names with blanks between.
    said TEXT NOT NULL DEFAULT '',
    denied TEXT NOT NULL DEFAULT '',
    UNIQUE (file_name, row)
) STRICT;

CREATE INDEX case_listing_case ON case_listing (case_id);

CREATE TABLE case_extract (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE,
    segment_id INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
    UNIQUE (case_id, segment_id)
) STRICT;

CREATE INDEX case_extract_segment ON case_extract (segment_id);

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
, levels INTEGER CHECK (levels >= 1), crossed_attribute_id INTEGER REFERENCES attribute (id) ON DELETE SET NULL, shades_share INTEGER NOT NULL DEFAULT 0 CHECK (shades_share IN (0, 1)), column_codes TEXT, column_levels INTEGER CHECK (column_levels >= 1), column_code_id INTEGER REFERENCES code (id) ON DELETE SET NULL, relation TEXT, is_transposed INTEGER NOT NULL DEFAULT 0 CHECK (is_transposed IN (0, 1)), other_code_id INTEGER REFERENCES code (id) ON DELETE SET NULL) STRICT;

CREATE INDEX saved_view_code ON saved_view (code_id) WHERE code_id IS NOT NULL;

CREATE INDEX saved_view_attribute ON saved_view (attribute_id) WHERE attribute_id IS NOT NULL;

CREATE INDEX saved_view_order ON saved_view (order_attribute_id) WHERE order_attribute_id IS NOT NULL;

CREATE TABLE saved_view_fold (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    saved_view_id INTEGER NOT NULL REFERENCES saved_view (id) ON DELETE CASCADE,
    code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    UNIQUE (saved_view_id, code_id)
) STRICT;

CREATE INDEX saved_view_fold_code ON saved_view_fold (code_id);

CREATE TABLE import_profile_colour (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_profile_id INTEGER NOT NULL REFERENCES import_profile (id) ON DELETE CASCADE,
    colour TEXT NOT NULL,
    code TEXT NOT NULL,
    UNIQUE (import_profile_id, colour)
) STRICT;

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

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    -- As it was written, in the query language. What it names may be gone.
    query TEXT NOT NULL CHECK (query <> ''),
    -- Which kinds of forms are searched, with blanks between: 'exact', 'inflections', 'compounds', 'fuzzy', 'synonyms'.
    kinds TEXT NOT NULL,
    -- 'place', 'relevance', 'left1' to 'left3', 'right1' to 'right3'.
    hit_order TEXT NOT NULL,
    -- Whether it is shown where the hits lie.
    shows_spread INTEGER NOT NULL CHECK (shows_spread IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE saved_search_form (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    saved_search_id INTEGER NOT NULL REFERENCES saved_search (id) ON DELETE CASCADE,
    form TEXT NOT NULL CHECK (form <> ''),
    is_searched INTEGER NOT NULL CHECK (is_searched IN (0, 1)),
    UNIQUE (saved_search_id, form)
) STRICT;

CREATE TABLE synonym_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE synonym (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    synonym_set_id INTEGER NOT NULL REFERENCES synonym_set (id) ON DELETE CASCADE,
    words TEXT NOT NULL CHECK (words <> ''),
    UNIQUE (synonym_set_id, words)
) STRICT;

CREATE INDEX saved_view_crossed ON saved_view (crossed_attribute_id) WHERE crossed_attribute_id IS NOT NULL;

CREATE TABLE saved_view_place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    saved_view_id INTEGER NOT NULL REFERENCES saved_view (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('row', 'column', 'beside')),
    -- What tells a row or column from the others: an identity or the name of a value. What is gone is passed over.
    key TEXT NOT NULL,
    UNIQUE (saved_view_id, kind, key)
) STRICT;

CREATE INDEX saved_view_column_code ON saved_view (column_code_id) WHERE column_code_id IS NOT NULL;

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

CREATE TABLE saved_query (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    -- As it was written, in the language of code queries. What it names may be gone.
    query TEXT NOT NULL CHECK (query <> ''),
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX theme_merged_into ON theme (merged_into_id) WHERE merged_into_id IS NOT NULL;

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

CREATE TABLE code_tray (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code_id INTEGER NOT NULL UNIQUE REFERENCES code (id) ON DELETE CASCADE,
    tray TEXT NOT NULL CHECK (tray IN ('miscellaneous', 'set-aside')),
    reason TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE wall_place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    theme_id INTEGER UNIQUE REFERENCES theme (id) ON DELETE CASCADE,
    code_id INTEGER UNIQUE REFERENCES code (id) ON DELETE CASCADE,
    x REAL NOT NULL,
    y REAL NOT NULL,
    CHECK ((theme_id IS NULL) <> (code_id IS NULL))
) STRICT;

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

CREATE INDEX memo_theme ON memo (theme_id) WHERE theme_id IS NOT NULL;

CREATE INDEX memo_claim ON memo (claim_id) WHERE claim_id IS NOT NULL;

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

CREATE TABLE check_threshold (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    value INTEGER NOT NULL CHECK (value >= 0)
) STRICT;

CREATE TABLE theme_relation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    from_theme_id INTEGER NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
    to_theme_id INTEGER NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
    -- What it says, in a few words.
    label TEXT NOT NULL DEFAULT '',
    direction TEXT NOT NULL CHECK (direction IN ('none', 'one-way', 'both')),
    created_at INTEGER NOT NULL,
    UNIQUE (from_theme_id, to_theme_id),
    CHECK (from_theme_id <> to_theme_id)
) STRICT;

CREATE INDEX theme_relation_to ON theme_relation (to_theme_id);

CREATE TABLE map_place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    theme_id INTEGER UNIQUE REFERENCES theme (id) ON DELETE CASCADE,
    code_id INTEGER UNIQUE REFERENCES code (id) ON DELETE CASCADE,
    x REAL NOT NULL,
    y REAL NOT NULL,
    CHECK ((theme_id IS NULL) <> (code_id IS NULL))
) STRICT;

CREATE TABLE map_snapshot (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    reason TEXT NOT NULL DEFAULT '',
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX map_snapshot_coder ON map_snapshot (coder_id);

CREATE TABLE map_snapshot_node (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    map_snapshot_id INTEGER NOT NULL REFERENCES map_snapshot (id) ON DELETE CASCADE,
    noun TEXT NOT NULL CHECK (noun IN ('theme', 'code')),
    guid TEXT NOT NULL,
    name TEXT NOT NULL,
    claim TEXT NOT NULL DEFAULT '',
    -- The theme above.
    above_guid TEXT,
    -- The theme that it had gone into: then it was not on the map.
    merged_into_guid TEXT,
    -- Where somebody had put it; none: nobody had.
    x REAL,
    y REAL,
    UNIQUE (map_snapshot_id, guid)
) STRICT;

CREATE TABLE map_snapshot_code (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    map_snapshot_id INTEGER NOT NULL REFERENCES map_snapshot (id) ON DELETE CASCADE,
    theme_guid TEXT NOT NULL,
    code_guid TEXT NOT NULL,
    UNIQUE (map_snapshot_id, theme_guid, code_guid)
) STRICT;

CREATE TABLE map_snapshot_relation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    map_snapshot_id INTEGER NOT NULL REFERENCES map_snapshot (id) ON DELETE CASCADE,
    guid TEXT NOT NULL,
    from_guid TEXT NOT NULL,
    to_guid TEXT NOT NULL,
    label TEXT NOT NULL,
    direction TEXT NOT NULL,
    UNIQUE (map_snapshot_id, guid)
) STRICT;

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

CREATE TABLE source_coder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    UNIQUE (source_id, coder_id)
) STRICT;

CREATE INDEX source_coder_coder ON source_coder (coder_id);

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

CREATE TABLE kept_agreement_of (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kept_agreement_id INTEGER NOT NULL REFERENCES kept_agreement (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('coder', 'source')),
    name TEXT NOT NULL
) STRICT;

CREATE INDEX kept_agreement_of_agreement ON kept_agreement_of (kept_agreement_id);

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

CREATE TABLE correspondence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    -- A pair stands once, the older code first.
    from_code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    to_code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    -- What the first is to the second.
    kind TEXT NOT NULL CHECK (kind IN ('same', 'narrower', 'wider', 'related')),
    note TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    UNIQUE (from_code_id, to_code_id),
    CHECK (from_code_id < to_code_id)
) STRICT;

CREATE INDEX correspondence_to ON correspondence (to_code_id);

CREATE TABLE correspondence_segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    correspondence_id INTEGER NOT NULL REFERENCES correspondence (id) ON DELETE CASCADE,
    segment_id INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
    UNIQUE (correspondence_id, segment_id)
) STRICT;

CREATE INDEX correspondence_segment_segment ON correspondence_segment (segment_id);

CREATE INDEX saved_view_other_code ON saved_view (other_code_id) WHERE other_code_id IS NOT NULL;

CREATE TABLE comment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    on_kind TEXT NOT NULL CHECK (on_kind IN (
        'project', 'source', 'case', 'participant', 'code', 'segment', 'coding', 'theme', 'claim'
    )),
    on_guid TEXT NOT NULL,
    -- What the thing was called, and the words that stood there when the comment was written.
    on_name TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL CHECK (text <> ''),
    -- A name: whoever comments need not be a coder of the project.
    author TEXT NOT NULL CHECK (author <> ''),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    -- When the text that came in a file had been changed; empty: it was written in this project.
    came_at INTEGER,
    settled_at INTEGER,
    settled_by TEXT,
    reply TEXT NOT NULL DEFAULT '',
    CHECK ((settled_at IS NULL) = (settled_by IS NULL))
) STRICT;

CREATE INDEX comment_on ON comment (on_kind, on_guid);

CREATE TABLE comment_copy (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    -- The last step of the journal when it was made: undo goes no further back.
    step_id INTEGER NOT NULL
) STRICT;

CREATE TABLE outline_part (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    parent_id INTEGER REFERENCES outline_part (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN (
        'heading', 'text', 'question', 'theme', 'claim', 'quote', 'table', 'figure'
    )),
    -- Own words: a heading, a text, a caption. Of a question, theme or claim the heading that it is to have; empty: its own.
    words TEXT NOT NULL DEFAULT '',
    -- What the part shows. When that goes, the part stays and says so.
    research_question_id INTEGER REFERENCES research_question (id) ON DELETE SET NULL,
    theme_id INTEGER REFERENCES theme (id) ON DELETE SET NULL,
    claim_id INTEGER REFERENCES claim (id) ON DELETE SET NULL,
    segment_id INTEGER REFERENCES segment (id) ON DELETE SET NULL,
    saved_view_id INTEGER REFERENCES saved_view (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX outline_part_parent ON outline_part (parent_id);

CREATE INDEX outline_part_question ON outline_part (research_question_id) WHERE research_question_id IS NOT NULL;

CREATE INDEX outline_part_theme ON outline_part (theme_id) WHERE theme_id IS NOT NULL;

CREATE INDEX outline_part_claim ON outline_part (claim_id) WHERE claim_id IS NOT NULL;

CREATE INDEX outline_part_segment ON outline_part (segment_id) WHERE segment_id IS NOT NULL;

CREATE INDEX outline_part_view ON outline_part (saved_view_id) WHERE saved_view_id IS NOT NULL;

CREATE TABLE quote_cut (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    outline_part_id INTEGER NOT NULL REFERENCES outline_part (id) ON DELETE CASCADE,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    -- Code points of the source's text; both the same where only something is put in.
    start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
    end_offset INTEGER NOT NULL,
    insertion TEXT NOT NULL DEFAULT '',
    CHECK (start_offset <= end_offset),
    CHECK (start_offset < end_offset OR insertion <> '')
) STRICT;

CREATE INDEX quote_cut_part ON quote_cut (outline_part_id);

CREATE INDEX quote_cut_source ON quote_cut (source_id);

CREATE TABLE quote_style (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    layout TEXT NOT NULL CHECK (layout IN ('block', 'speaker-first', 'own')),
    -- With layout 'own': what stands around the words.
    template TEXT NOT NULL DEFAULT '',
    quotation_marks TEXT NOT NULL CHECK (quotation_marks IN ('guillemets', 'curly')),
    ellipsis TEXT NOT NULL CHECK (ellipsis <> ''),
    excerpt_id TEXT NOT NULL CHECK (excerpt_id IN ('none', 'hidden', 'visible')),
    has_footnotes INTEGER NOT NULL CHECK (has_footnotes IN (0, 1))
) STRICT;

CREATE TABLE pseudonym (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN (
        'person', 'place', 'organisation', 'telephone', 'email', 'identity-number', 'organisation-number',
        'account-number', 'date', 'age', 'address', 'office', 'other'
    )),
    name TEXT NOT NULL,
    replacement TEXT NOT NULL,
    participant_id INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (name)
) STRICT;

CREATE INDEX pseudonym_participant ON pseudonym (participant_id) WHERE participant_id IS NOT NULL;

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
