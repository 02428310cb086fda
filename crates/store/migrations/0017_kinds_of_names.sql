-- Three more kinds of what tells who somebody is: an age, an address, an office that only one has. A CHECK cannot be
-- changed in place, so the table is made anew with its rows and the number of its last one. The columns are the same,
-- and so is what the journal recorded of them.

CREATE TEMP TABLE pseudonym_before AS SELECT * FROM main.pseudonym;
CREATE TEMP TABLE pseudonym_sequence AS SELECT name, seq FROM sqlite_sequence WHERE name = 'pseudonym';
DROP TABLE main.pseudonym;

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

INSERT INTO main.pseudonym (id, guid, kind, name, replacement, participant_id, created_at)
SELECT id, guid, kind, name, replacement, participant_id, created_at FROM temp.pseudonym_before;
DELETE FROM sqlite_sequence WHERE name = 'pseudonym';
INSERT INTO sqlite_sequence (name, seq) SELECT name, seq FROM temp.pseudonym_sequence;
DROP TABLE temp.pseudonym_before;
DROP TABLE temp.pseudonym_sequence;
