-- Comments of somebody who reads the work: what they stand on, what they say, and what was answered.

-- What a comment stands on is told by its identity in exchange, not by a row: the comment stays when the thing goes.
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

-- One row in a copy that was made for comments: nothing but comments is written there. No other project has it.
CREATE TABLE comment_copy (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    -- The last step of the journal when it was made: undo goes no further back.
    step_id INTEGER NOT NULL
) STRICT;
