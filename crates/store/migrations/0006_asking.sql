-- Questions that are put to the material again and again.

-- Search --------------------------------------------------------------------------------------------------------------

-- A search under a name. It holds no hits: they are looked for when it is opened.
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

-- Forms that it searches, or leaves out, other than its kinds say.
CREATE TABLE saved_search_form (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    saved_search_id INTEGER NOT NULL REFERENCES saved_search (id) ON DELETE CASCADE,
    form TEXT NOT NULL CHECK (form <> ''),
    is_searched INTEGER NOT NULL CHECK (is_searched IN (0, 1)),
    UNIQUE (saved_search_id, form)
) STRICT;

-- Words that mean the same in this study: who searches for one finds all.
CREATE TABLE synonym_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
) STRICT;

-- A word of a set, or several words one after another.
CREATE TABLE synonym (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    synonym_set_id INTEGER NOT NULL REFERENCES synonym_set (id) ON DELETE CASCADE,
    words TEXT NOT NULL CHECK (words <> ''),
    UNIQUE (synonym_set_id, words)
) STRICT;

-- Importing -----------------------------------------------------------------------------------------------------------

-- What becomes of comments in files that are read with a profile.
ALTER TABLE import_profile ADD COLUMN comments TEXT NOT NULL DEFAULT 'none'
    CHECK (comments IN ('none', 'memos', 'codes'));

-- Whether who wrote a comment counts as the coder.
ALTER TABLE import_profile ADD COLUMN keeps_authors INTEGER NOT NULL DEFAULT 0 CHECK (keeps_authors IN (0, 1));
