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

-- Comparison ----------------------------------------------------------------------------------------------------------

-- Below so many participants no shares are told in per cent.
ALTER TABLE project ADD COLUMN smallest_group INTEGER NOT NULL DEFAULT 10 CHECK (smallest_group >= 1);

-- How many levels of codes a saved comparison shows, where its rows are 'levels'. Rows may also be 'questions' of the guide.
ALTER TABLE saved_view ADD COLUMN levels INTEGER CHECK (levels >= 1);

-- The second of two attributes that are 'crossed' in the columns; empty if it was deleted since. Columns may also be 'coders'.
ALTER TABLE saved_view ADD COLUMN crossed_attribute_id INTEGER REFERENCES attribute (id) ON DELETE SET NULL;

-- Whether cells are shaded by their share of their column, and not by their number.
ALTER TABLE saved_view ADD COLUMN shades_share INTEGER NOT NULL DEFAULT 0 CHECK (shades_share IN (0, 1));

CREATE INDEX saved_view_crossed ON saved_view (crossed_attribute_id) WHERE crossed_attribute_id IS NOT NULL;

-- Rows and columns that somebody has put in an order of their own, and columns that stand side by side with their quotes.
CREATE TABLE saved_view_place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    saved_view_id INTEGER NOT NULL REFERENCES saved_view (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('row', 'column', 'beside')),
    -- What tells a row or column from the others: an identity or the name of a value. What is gone is passed over.
    key TEXT NOT NULL,
    UNIQUE (saved_view_id, kind, key)
) STRICT;
