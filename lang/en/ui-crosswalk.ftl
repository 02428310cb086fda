# The page where two code trees are held against each other.
patterns-page-crosswalk = Crosswalk
patterns-action-crosswalk = Open the crosswalk
patterns-action-export-crosswalk = Export the crosswalk as a list
patterns-action-export-typology = Export the crosswalk as a table
patterns-action-import-crosswalk = Import a crosswalk from a table
patterns-action-coverage = Show coverage: one code tree counted through another
crosswalk-first = First code tree
crosswalk-second = Second code tree
crosswalk-swap = Swap sides
crosswalk-as-table = As a table
crosswalk-new-kind = New correspondences are
crosswalk-coverage = Show coverage
crosswalk-import = Import
crosswalk-too-few = It takes two families with codes to say what corresponds.
crosswalk-help = Choose a code on one side, then those on the other side that it corresponds to.
crosswalk-held = Choose what corresponds to “{ $name }” on the other side. Esc lets go of the code.
crosswalk-count = { $count ->
    [one] Corresponds to one code
   *[other] Corresponds to { $count } codes
}
crosswalk-is-without = none
crosswalk-without = Codes without a correspondence
crosswalk-marks = Marks
crosswalk-table-help = A mark shows that two codes correspond. Enter sets a mark or opens it, Delete removes it.
crosswalk-cell = { $one } – { $kind } – { $other }
crosswalk-not = not set
crosswalk-kind = Kind, seen from the first
crosswalk-note = Note
crosswalk-evidence = Excerpts that show it
crosswalk-no-evidence = No excerpts are included.
crosswalk-take-excerpt = Include
crosswalk-drop-excerpt = Take out
crosswalk-both = { $count ->
    [one] One excerpt has both codes
   *[other] { $count } excerpts have both codes
}
crosswalk-remove = Remove the correspondence
crosswalk-removed = The correspondence is removed.
crosswalk-import-title = Import a crosswalk
crosswalk-import-about = A table with the columns from and to (code paths), and if you like kind and note. What is not in the table stays.
crosswalk-import-look = See what would come
crosswalk-import-run = Import
export-subject-crosswalk = Crosswalk as a list
export-subject-typology = Crosswalk as a table
export-done-crosswalk = { $count ->
    [one] One correspondence is written to { $path }
   *[other] { $count } correspondences are written to { $path }
}
export-done-typology = { $count ->
    [one] One correspondence is written to { $path }
   *[other] { $count } correspondences are written to { $path }
}
