-- The work around the material: what is stated of the sample, and what lists of cases have said.

-- The sample ----------------------------------------------------------------------------------------------------------

-- How many somebody states there are; without a survey: in the whole study.
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

-- A row of a list of cases: a case that a list names twice is one case with two rows.
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
