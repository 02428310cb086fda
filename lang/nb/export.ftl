### Eksport til Word, Excel og CSV.

export-too-many-rows = Tabellen får ikke plass i et Excel-ark: den har { $rows } rader, og et ark rommer 1 048 576.
    .hint = Velg færre koder eller datakilder, eller eksporter til CSV.
export-too-many-columns = Tabellen får ikke plass i et Excel-ark: den har { $columns } kolonner, og et ark rommer 16 384.
    .hint = Velg færre kolonner, eller eksporter til CSV.
export-failed = Filen kunne ikke settes sammen: { $reason }
    .hint = Dette er en feil i programmet. Prøv et annet format, og meld gjerne fra.

export-template-broken = Malen kan ikke brukes: filen er ikke et Word-dokument, eller den er skadet.
    .hint = Velg en .docx- eller .dotx-fil som lar seg åpne i Word.
export-template-unusual = Malen kan ikke brukes: den er lagret på en måte som ikke kan overtas.
    .hint = Åpne den i Word og lagre den som et vanlig Word-dokument (.docx), ikke «Strict Open XML».
export-template-too-large = Malen er for stor.
    .hint = Fjern bilder og tekst fra den; bare stiler, topptekst, bunntekst og sider blir brukt.

export-manifest-project = { $project } (Sitat)
export-manifest-filters = Filter: { $filters }
export-manifest-no-filters = Uten filter
export-count-excerpts = { $count ->
    [one] { $count } utdrag
   *[other] { $count } utdrag
}
export-count-codes = { $count ->
    [one] { $count } kode
   *[other] { $count } koder
}
export-count-codings = { $count ->
    [one] { $count } koding
   *[other] { $count } kodinger
}
export-count-participants = { $count ->
    [one] { $count } informant
   *[other] { $count } informanter
}
export-count-cases = { $count ->
    [one] { $count } case
   *[other] { $count } caser
}
export-count-sources = { $count ->
    [one] { $count } datakilde
   *[other] { $count } datakilder
}
export-count-words = { $count ->
    [one] { $count } ord
   *[other] { $count } ord
}
export-count-questions = { $count ->
    [one] { $count } spørsmål
   *[other] { $count } spørsmål
}
export-count-searches = { $count } søk
export-count-summaries = { $count } sammendrag
export-count-themes = { $count ->
    [one] { $count } tema
   *[other] { $count } temaer
}
export-count-claims = { $count ->
    [one] { $count } påstand
   *[other] { $count } påstander
}

export-caption-table = Tabell
export-caption-figure = Figur
export-notes = Noter
export-comments = Kommentarer
export-back-to-text = Tilbake til teksten
export-contents = Innhold
export-no-case = Uten case
export-no-excerpts = Ingen utdrag svarer til valget.
export-no-codes = Kodeboken er tom.
export-cell-continues = … (fortsetter i en kolonne lenger til høyre: «{ $column }» med nummer)

export-sheet-excerpts = Utdrag
export-sheet-codebook = Kodebok
export-sheet-grid = Sammenligning
export-sheet-framework = Rammetabell
export-sheet-crosswalk = Kodesamsvar
export-crosswalk-from = Fra kode
export-crosswalk-kind = Slag
export-crosswalk-to = Til kode
export-crosswalk-note = Merknad
export-crosswalk-excerpts = Utdrag
export-sheet-about = Om eksporten

export-column-excerpt = Utdrag
export-column-code = Kode
export-column-code-level = Kodenivå
export-column-codes-also = Andre koder
export-column-case = Case
export-column-participant = Informant
export-column-role = Rolle
export-column-source = Datakilde
export-column-source-kind = Type
export-column-turn = Replikk
export-column-time = Tid
export-column-quote = Sitat
export-column-coder = Kodet av
export-column-memo = Memo
export-column-start = Fra tegn
export-column-end = Til tegn
export-column-level = Nivå
export-column-path = Sti

export-role-interviewer = Intervjuer
export-role-participant = Informant
export-role-other = Annen
export-kind-interview = Intervju
export-kind-focus-group = Fokusgruppe
export-kind-document = Dokument
export-kind-policy-document = Plandokument
export-kind-field-note = Feltnotat
export-kind-survey = Spørreskjemasvar

export-code-definition = Definisjon
export-code-include = Brukes når
export-code-exclude = Brukes ikke når
export-code-example = Eksempel
export-code-ordinal = kodene under følger etter hverandre
export-code-exclusive = bare én av kodene under kan brukes på samme sted
export-code-counterpart = motstykke: { $code }
export-code-handled-by = håndteres av: { $code }
export-code-prompt = Spørsmål
export-code-locked = låst: { $reason }
export-code-retired = gått ut av bruk
export-origin-data = fra materialet
export-origin-theory = fra teori
export-origin-in-vivo = informantens egne ord
export-origin-template = fra en annen kodebok

export-total = Totalt
export-n-participants = Antall informanter (n)
export-part-of = { $number } av { $of }
export-grid-legend = { $explanation } Tomme celler er null.
export-grid-legend-why = { $explanation } Tegn i tomme celler: { $signs }.
export-column-why = { $column }: hvorfor tom
export-grid-part = Kolonne { $from }–{ $to } av { $all }
export-chart-answer = Svar
export-chart-count = Antall
export-chart-percent = { $name } (%)
export-chart-row = { $name } (n = { $n })
export-chart-share = { $count } ({ $percent } %)
export-chart-grouped = gruppert etter «{ $attribute }»
export-sheet-chart = Diagram
export-picture-too-tall = Bildet ville blitt { $pixels } piksler høyt, og det kan ikke andre programmer vise.
    .hint = Velg færre koder eller datakilder, eller SVG, Excel eller CSV.
export-course-turns = { $count ->
    [one] { $count } replikk
   *[other] { $count } replikker
}
export-course-from = Fra (%)
export-course-to = Til (%)
export-course-first-word = Første ord
export-course-last-word = Siste ord
export-course-first-turn = Første replikk
export-course-last-turn = Siste replikk
export-count-relations = { $count ->
    [one] { $count } forbindelse
   *[other] { $count } forbindelser
}

interchange-title = Hele prosjektet (JSON)
interchange-without-texts = uten tekster
interchange-without-memos = uten memoer
