text-rows-title = Texts from a table
text-rows-about = Each row becomes a source.
text-rows-text = The column with the text
text-rows-name = Name
text-rows-case = Case
text-rows-participant = Who wrote
text-rows-none = None
text-rows-count = { $count ->
        [one] One text.
       *[other] { $count } texts.
    }
text-rows-preview = The texts on their way in
text-rows-new = { $name } (new)
text-rows-accept = Import { $count ->
        [one] one text
       *[other] { $count } texts
    }
text-rows-imported = { $count ->
        [one] One text is imported.
       *[other] { $count } texts are imported.
    }
