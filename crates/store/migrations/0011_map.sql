-- The thematic map: how themes hang together, where they stand, and maps as they were kept.

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

-- Where somebody has put a theme or a code on the map: the middle of it.
CREATE TABLE map_place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    theme_id INTEGER UNIQUE REFERENCES theme (id) ON DELETE CASCADE,
    code_id INTEGER UNIQUE REFERENCES code (id) ON DELETE CASCADE,
    x REAL NOT NULL,
    y REAL NOT NULL,
    CHECK ((theme_id IS NULL) <> (code_id IS NULL))
) STRICT;

-- A map as it was when somebody kept it.
CREATE TABLE map_snapshot (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    reason TEXT NOT NULL DEFAULT '',
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX map_snapshot_coder ON map_snapshot (coder_id);

-- A theme or a code of it, by identity in exchange; it may be gone.
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

-- Which codes were in which themes.
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
