-- Codes held against codes, and tables that are turned.

-- Comparison ----------------------------------------------------------------------------------------------------------

-- Where the columns of a saved comparison are 'codes': which ones, told as those of rows are ('codes', 'families', 'levels',
-- or 'below' a code, which is empty if it was deleted since).
ALTER TABLE saved_view ADD COLUMN column_codes TEXT;

ALTER TABLE saved_view ADD COLUMN column_levels INTEGER CHECK (column_levels >= 1);

ALTER TABLE saved_view ADD COLUMN column_code_id INTEGER REFERENCES code (id) ON DELETE SET NULL;

-- How excerpts of the rows stand to those of the columns, as a code query writes it: 'OVERLAP', 'NEAR/2'.
ALTER TABLE saved_view ADD COLUMN relation TEXT;

-- Whether rows and columns change places where it is shown.
ALTER TABLE saved_view ADD COLUMN is_transposed INTEGER NOT NULL DEFAULT 0 CHECK (is_transposed IN (0, 1));

CREATE INDEX saved_view_column_code ON saved_view (column_code_id) WHERE column_code_id IS NOT NULL;
