export-title = Eksporter
export-what = Kva
export-subject-excerpts = Utdrag
export-subject-codebook = Kodebok
export-subject-grid = Samanlikning
export-subject-framework = Rammetabell
export-subject-everything = Heile prosjektet
export-grid-note = Rader, kolonnar, tal og vilkår blir som i Samanlikn. Rekkjefølgja, og det som er bretta saman der, følgjer ikkje med.
export-framework-note = Samandraga slik dei står i Samanlikn, med linjene dei byggjer på. Rader og kolonnar som er falda saman eller gøymde der, blir ikkje med.
export-everything-note = Alt bortsett frå analyseloggen, til R, Python og andre program. Personar står der slik dei blir viste i prosjektet.
export-everything-texts = Ta med tekstane
export-everything-memos = Ta med memoa
export-format = Som
export-format-docx = Word
export-format-xlsx = Excel
export-format-csv = CSV
export-format-json = JSON
export-format-html = Nettside
export-format-md = Markdown
export-format-tex = LaTeX
export-template = Word-mal (valfritt)
export-template-help = Stilar, topptekst, botntekst og sider blir henta frå denne fila. Blir hugsa på denne maskina.
export-template-files = Word-dokument og Word-malar
export-csv = CSV til
export-csv-semicolon = norsk Excel (semikolon)
export-csv-comma = andre program (komma)
export-order = Ordna etter
export-order-code-case = { $kind ->
    [municipality] kode, så kommune
    [county] kode, så fylke
    [region] kode, så region
    [organisation] kode, så verksemd
    [person] kode, så person
   *[other] kode, så case
}
export-order-case-code = { $kind ->
    [municipality] kommune, så kode
    [county] fylke, så kode
    [region] region, så kode
    [organisation] verksemd, så kode
    [person] person, så kode
   *[other] case, så kode
}
export-codes = Kodar
export-codes-all = Alle
export-codes-chosen = { $count ->
    [0] Nokre
   *[other] Nokre ({ $count } valde)
}
export-codes-find = Finn kode
export-columns = Fleire kolonnar
export-columns-attributes = Kjenneteikn ved casane, med eining
export-columns-codes = Kvar kode for seg, 1 eller 0
export-columns-note = Blir hugsa på denne maskina.
export-path = Fil
export-run = Eksporter
export-replace = Erstatt fila
export-done-excerpts = { $count ->
    [one] Eitt utdrag er skrive til { $path }
   *[other] { $count } utdrag er skrivne til { $path }
}
export-done-everything = Prosjektet er skrive til { $path }
export-done-codebook = { $count ->
    [one] Éin kode er skriven til { $path }
   *[other] { $count } kodar er skrivne til { $path }
}
export-done-grid = { $count ->
    [one] Éi rad er skriven til { $path }
   *[other] { $count } rader er skrivne til { $path }
}
export-subject-balance = Balanse
export-subject-course = Forløp
export-subject-overlap = Overlapp
export-pattern-note = Kodar, kolonnar, tal og vilkår blir som på fana i Samanlikn. Biletet seier sjølv kva som er talt.
export-format-svg = SVG
export-format-png = PNG
export-done-balance = Balansen er skriven til { $path }
export-done-course = Forløpet er skrive til { $path }
export-done-overlap = Overlappet er skrive til { $path }
export-done-framework = { $count ->
    [one] Eitt samandrag er skrive til { $path }
   *[other] { $count } samandrag er skrivne til { $path }
}
export-subject-map = Temakart
export-map-note = Biletet viser kartet slik det står på fana Temakart, med eller utan kodar.
preview-look = Førehandsvis
preview-title = Slik blir dokumentet
preview-about = Ingenting er skrive enno. Utskrifta kan lagrast som PDF i dialogen som kjem.
preview-print = Skriv ut eller lagre som PDF …
leaks-title = Dokumentet røper nokon
leaks-about = Det inneheld noko som er skjult eller teke ut i prosjektet. Du kan skrive det likevel.
leaks-places = Kvar
leaks-back = Ikkje skriv
leaks-go-on = Skriv likevel
leaks-not-written = Ingenting er skrive.
    .hint = Endre korleis informantane blir viste, eller rett teksten, og prøv igjen.
leaks-see = Sjå kva det kan røpe
leaks-maybe = Dette kan røpe nokon
