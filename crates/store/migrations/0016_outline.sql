-- The outline of the chapter, the form in which quotes are shown, and what is left out of them.

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

-- Words of a quote that are left out, and words of one's own put in their place or between. The source is not touched.
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

-- How quotes are shown; no row: as the program does unless told otherwise.
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
