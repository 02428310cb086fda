# Which code of one tree corresponds to which code of another.
crosswalk-kind-same = same as
crosswalk-kind-narrower = narrower than
crosswalk-kind-wider = wider than
crosswalk-kind-related = related to
crosswalk-row-unknown = Row { $row }: there is no code “{ $path }”; the row is left out.
crosswalk-row-itself = Row { $row }: a code cannot correspond to itself; the row is left out.
crosswalk-row-twice = Row { $row }: the two codes stand in a row further up as well; that one holds.
crosswalk-would-bring = The table would bring { $created } new correspondences and change { $updated }; { $same } are as before. Nothing is saved.
crosswalk-brought = { $created } new correspondences, { $updated } changed, { $same } as before.
project-crosswalk-title = Crosswalk: { $one } and { $other }
project-crosswalk-list = The first code is to the second what the kind says. At the end stand codes that correspond to none in the other tree.
project-crosswalk-table = A mark shows that two codes correspond. The totals count marks.
project-crosswalk-without = { $count ->
    [one] Without a correspondence in “{ $side }”: { $names }.
   *[other] Without a correspondence in “{ $side }” ({ $count }): { $names }.
}
project-rows-crosswalk = codes in { $code }, counted through { $other }
cli-crosswalk = Show which codes of two code trees correspond, or import correspondences from a table.
cli-value-trees = PATH>PATH
cli-value-crosswalk-form = FORM
cli-help-crosswalk-between = The two trees, for example “Principle>Barrier”. Without it: the two families with correspondences, or everything if there are more.
cli-help-crosswalk-table = Read correspondences from this table: the columns from and to (code paths), and if you like kind (same as, narrower than, wider than, related to) and note.
cli-help-export-as = The crosswalk as a list (list) or as a table with the first tree down and the second across (table).
cli-no-correspondences = No codes correspond.
cli-usage-no-trees = It is not said which two code trees are meant.
    .hint = Write --between and two paths, for example --between "Principle>Barrier".
cli-crosswalk-details =
    A correspondence says what a code of one tree is to a code of another: same as, narrower than, wider than or related
    to. Codes without one stand at the end. What is not in the table stays.

    sitat crosswalk study.sitat crosswalk.csv --dry-run
    sitat crosswalk study.sitat --between "Principle>Barrier"
    sitat compare study.sitat --rows "crosswalk:Principle>Barrier" --measure presence --why-empty
    sitat export study.sitat crosswalk --as table -o typology.docx
