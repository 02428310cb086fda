# Vedlegg til oppgaven, i vinduet.
appendices-action = Vedlegg til oppgaven …
appendices-title = Vedlegg til oppgaven
appendices-help = Det som står bak kapitlene. Personer vises slik de vises ellers i prosjektet.
appendices-what = Vedlegg
appendices-subject-cases = Casene med kjennetegn
appendices-subject-participants = Informantene
appendices-subject-codes-to-themes = Fra koder til temaer
appendices-subject-member-check = Sitatsjekk
appendices-note-cases = Verdiene med enheter, det som er regnet ut, og kilder og år som noter.
appendices-note-participants = Rolle, case, hvor mange intervjuer og hvor lenge, og antall ord. Ingenting om samtykke eller hvordan noen kan nås.
appendices-note-codes-to-themes = Hvilken kode som ligger i hvilket tema, koder uten tema og temaer uten koder.
appendices-note-member-check = Hver informant får se sine egne ord og det som er sitert. Det andre har sagt, og navn på andre, er ikke med.
appendices-file-cases = caser
appendices-file-participants = informanter
appendices-file-codes-to-themes = fra koder til temaer
appendices-file-member-check = sitatsjekk
appendices-format-docx = Word
appendices-format-xlsx = Excel
appendices-format-csv = CSV
appendices-format-md = Markdown
appendices-folder = Mappe
appendices-write = Skriv { $files ->
    [many] filene
   *[other] filen
}
appendices-replace = Erstatt { $files ->
    [many] filene
   *[other] filen
}
appendices-done = Vedlegget er skrevet til { $path }
appendices-done-folder = { $count ->
    [one] Én fil er skrevet i { $path }
   *[other] { $count } filer er skrevet i { $path }
}
appendices-done-without = { $count ->
    [one] Én fil er skrevet i { $path }. Ikke med: { $names }
   *[other] { $count } filer er skrevet i { $path }. Ikke med: { $names }
}
appendices-person = Til
appendices-everybody = Alle ({ $count }), en fil hver
appendices-part = Hva de får se
appendices-part-whole = Alt de sa
appendices-part-quoted = Bare det som er sitert
appendices-letter = Følgebrev
appendices-letter-help = [navn], [prosjekt] og [frist] byttes ut i hver fil.
appendices-deadline = Frist for svar
appendices-subject-case-profiles = Casene én for én
appendices-note-case-profiles = For hver case: kjennetegn, informanter, det som ble sagt mest med sitater, sammendrag, og hvorfor resten er tomt.
appendices-file-case-profiles = casene én for én
appendices-subject-coreq = COREQ, 32 punkter
appendices-note-coreq = Sjekkliste for intervjuer og fokusgrupper (Tong mfl. 2007), fylt med det prosjektet vet. Resten står som [fyll inn: …].
appendices-file-coreq = COREQ
appendices-subject-srqr = SRQR, 21 punkter
appendices-note-srqr = Sjekkliste for kvalitativ forskning (O’Brien mfl. 2014), fylt med det prosjektet vet. Resten står som [fyll inn: …].
appendices-file-srqr = SRQR
appendices-subject-rtarg = Refleksjonsnotater (RTARG)
appendices-note-rtarg = Spørsmål til ettertanke for refleksiv tematisk analyse (Braun og Clarke 2024), med det prosjektet vet. Ikke en liste som skal krysses av.
appendices-file-rtarg = refleksjonsnotater
appendices-subject-transcripts = Kodede transkripsjoner
appendices-note-transcripts = Replikker med nummer og hvem som snakker. Kodede ord er merket så det tåler utskrift i grått, eller kodene står som merknader i Word.
appendices-file-transcripts = transkripsjoner
appendices-form = Kodene
appendices-form-pages = i teksten, med forklaring
appendices-form-comments = som merknader i margen
appendices-source = Datakilde
appendices-sources-all = Alle

set-action = Alle vedlegg …
set-title = Alle vedlegg
set-help = Skrives i én mappe, alle eller ingen. Hvert vedlegg forteller nederst hvor det kommer fra.
set-which = Vedlegg
set-folder = vedlegg
set-write = { $count ->
    [one] Skriv vedlegget
   *[other] Skriv { $count } vedlegg
}
set-replace = { $count ->
    [one] Erstatt vedlegget
   *[other] Erstatt { $count } vedlegg
}
writing-progress = Skriver { $number } av { $total }
writing-progress-of = Skriver { $number } av { $total }: { $name }
set-cancelled = Avbrutt. Ingenting er skrevet.
set-done = { $count ->
    [one] Ett vedlegg er skrevet i { $path }
   *[other] { $count } vedlegg er skrevet i { $path }
}
set-done-without = { $count ->
    [one] Ett vedlegg er skrevet i { $path }. Ikke med, fordi prosjektet ikke har noe å skrive: { $names }
   *[other] { $count } vedlegg er skrevet i { $path }. Ikke med, fordi prosjektet ikke har noe å skrive: { $names }
}
