export-title = Eksporter
export-what = Hva
export-subject-excerpts = Utdrag
export-subject-codebook = Kodebok
export-subject-grid = Sammenligning
export-subject-framework = Rammetabell
export-subject-everything = Hele prosjektet
export-grid-note = Rader, kolonner, tall og betingelse blir som i Sammenlign. Rekkefølgen, og det som er foldet sammen der, følger ikke med.
export-framework-note = Sammendragene slik de står i Sammenlign, med linjene de bygger på. Rader og kolonner som er foldet sammen eller skjult der, blir ikke med.
export-everything-note = Alt unntatt analyseloggen, til R, Python og andre programmer. Personer står der slik de vises i prosjektet.
export-everything-texts = Ta med tekstene
export-everything-memos = Ta med memoene
export-format = Som
export-format-docx = Word
export-format-xlsx = Excel
export-format-csv = CSV
export-format-json = JSON
export-format-html = Nettside
export-format-md = Markdown
export-format-tex = LaTeX
export-template = Word-mal (valgfritt)
export-template-help = Stiler, topptekst, bunntekst og sider tas fra denne filen. Huskes på denne maskinen.
export-template-files = Word-dokumenter og Word-maler
export-csv = CSV til
export-csv-semicolon = norsk Excel (semikolon)
export-csv-comma = andre programmer (komma)
export-order = Ordnet etter
export-order-code-case = { $kind ->
    [municipality] kode, så kommune
    [county] kode, så fylke
    [region] kode, så region
    [organisation] kode, så virksomhet
    [person] kode, så person
   *[other] kode, så case
}
export-order-case-code = { $kind ->
    [municipality] kommune, så kode
    [county] fylke, så kode
    [region] region, så kode
    [organisation] virksomhet, så kode
    [person] person, så kode
   *[other] case, så kode
}
export-codes = Koder
export-codes-all = Alle
export-codes-chosen = { $count ->
    [0] Noen
   *[other] Noen ({ $count } valgt)
}
export-codes-find = Finn kode
export-columns = Flere kolonner
export-columns-attributes = Kjennetegn ved casene, med enhet
export-columns-codes = Hver kode for seg, 1 eller 0
export-columns-note = Huskes på denne maskinen.
export-path = Fil
export-run = Eksporter
export-replace = Erstatt filen
export-done-excerpts = { $count ->
    [one] Ett utdrag er skrevet til { $path }
   *[other] { $count } utdrag er skrevet til { $path }
}
export-done-everything = Prosjektet er skrevet til { $path }
export-done-codebook = { $count ->
    [one] Én kode er skrevet til { $path }
   *[other] { $count } koder er skrevet til { $path }
}
export-done-grid = { $count ->
    [one] Én rad er skrevet til { $path }
   *[other] { $count } rader er skrevet til { $path }
}
export-subject-balance = Balanse
export-subject-course = Forløp
export-subject-overlap = Overlapp
export-pattern-note = Koder, kolonner, tall og betingelse blir som på fanen i Sammenlign. Bildet sier selv hva som er talt.
export-format-svg = SVG
export-format-png = PNG
export-done-balance = Balansen er skrevet til { $path }
export-done-course = Forløpet er skrevet til { $path }
export-done-overlap = Overlappet er skrevet til { $path }
export-done-framework = { $count ->
    [one] Ett sammendrag er skrevet til { $path }
   *[other] { $count } sammendrag er skrevet til { $path }
}
export-subject-map = Temakart
export-map-note = Bildet viser kartet slik det står på fanen Temakart, med eller uten koder.
preview-look = Forhåndsvis
preview-title = Slik blir dokumentet
preview-about = Ingenting er skrevet ennå. Utskriften kan lagres som PDF i dialogen som kommer.
preview-print = Skriv ut eller lagre som PDF …
leaks-title = Dokumentet røper noen
leaks-about = Det inneholder noe som er skjult eller tatt ut i prosjektet. Du kan skrive det likevel.
leaks-places = Hvor
leaks-back = Ikke skriv
leaks-go-on = Skriv likevel
leaks-not-written = Ingenting er skrevet.
    .hint = Endre hvordan informantene vises, eller rett teksten, og prøv igjen.
leaks-see = Se hva det kan røpe
leaks-maybe = Dette kan røpe noen
