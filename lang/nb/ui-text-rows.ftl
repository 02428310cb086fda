text-rows-title = Tekster fra en tabell
text-rows-about = Hver rad blir en datakilde.
text-rows-text = Kolonnen med teksten
text-rows-name = Navn
text-rows-case = Case
text-rows-participant = Hvem som skrev
text-rows-none = Ingen
text-rows-count = { $count ->
        [one] Én tekst.
       *[other] { $count } tekster.
    }
text-rows-preview = Tekstene på vei inn
text-rows-new = { $name } (ny)
text-rows-accept = Ta inn { $count ->
        [one] én tekst
       *[other] { $count } tekster
    }
text-rows-imported = { $count ->
        [one] Én tekst er tatt inn.
       *[other] { $count } tekster er tatt inn.
    }
