text-rows-title = Tekstar frå ein tabell
text-rows-about = Kvar rad blir ei datakjelde.
text-rows-text = Kolonnen med teksten
text-rows-name = Namn
text-rows-case = Case
text-rows-participant = Kven som skreiv
text-rows-none = Ingen
text-rows-count = { $count ->
        [one] Éin tekst.
       *[other] { $count } tekstar.
    }
text-rows-preview = Tekstane på veg inn
text-rows-new = { $name } (ny)
text-rows-accept = Ta inn { $count ->
        [one] éin tekst
       *[other] { $count } tekstar
    }
text-rows-imported = { $count ->
        [one] Éin tekst er teken inn.
       *[other] { $count } tekstar er tekne inn.
    }
