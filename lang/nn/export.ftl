### Eksport til Word, Excel og CSV.

export-too-many-rows = Tabellen får ikkje plass i eit Excel-ark: han har { $rows } rader, og eit ark rommar 1 048 576.
    .hint = Vel færre kodar eller datakjelder, eller eksporter til CSV.
export-too-many-columns = Tabellen får ikkje plass i eit Excel-ark: han har { $columns } kolonnar, og eit ark rommar 16 384.
    .hint = Vel færre kolonnar, eller eksporter til CSV.
export-failed = Fila kunne ikkje setjast saman: { $reason }
    .hint = Dette er ein feil i programmet. Prøv eit anna format, og meld gjerne frå.

export-template-broken = Malen kan ikkje brukast: fila er ikkje eit Word-dokument, eller ho er skadd.
    .hint = Vel ei .docx- eller .dotx-fil som lèt seg opne i Word.
export-template-unusual = Malen kan ikkje brukast: han er lagra på ein måte som ikkje kan overtakast.
    .hint = Opne han i Word og lagre han som eit vanleg Word-dokument (.docx), ikkje «Strict Open XML».
export-template-too-large = Malen er for stor.
    .hint = Fjern bilete og tekst frå han; berre stilar, topptekst, botntekst og sider blir brukte.

export-manifest-project = { $project } (Sitat)
export-manifest-filters = Filter: { $filters }
export-manifest-no-filters = Utan filter
export-count-excerpts = { $count ->
    [one] { $count } utdrag
   *[other] { $count } utdrag
}
export-count-codes = { $count ->
    [one] { $count } kode
   *[other] { $count } kodar
}
export-count-codings = { $count ->
    [one] { $count } koding
   *[other] { $count } kodingar
}
export-count-participants = { $count ->
    [one] { $count } informant
   *[other] { $count } informantar
}
export-count-cases = { $count ->
    [one] { $count } case
   *[other] { $count } casar
}
export-count-sources = { $count ->
    [one] { $count } datakjelde
   *[other] { $count } datakjelder
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
export-count-summaries = { $count } samandrag
export-count-themes = { $count } tema
export-count-claims = { $count ->
    [one] { $count } påstand
   *[other] { $count } påstandar
}

export-caption-table = Tabell
export-caption-figure = Figur
export-notes = Notar
export-comments = Kommentarar
export-back-to-text = Tilbake til teksten
export-contents = Innhald
export-no-case = Utan case
export-no-excerpts = Ingen utdrag svarer til valet.
export-no-codes = Kodeboka er tom.
export-cell-continues = … (held fram i ein kolonne lenger til høgre: «{ $column }» med nummer)

export-sheet-excerpts = Utdrag
export-sheet-codebook = Kodebok
export-sheet-grid = Samanlikning
export-sheet-framework = Rammetabell
export-sheet-crosswalk = Kodesamsvar
export-crosswalk-from = Frå kode
export-crosswalk-kind = Slag
export-crosswalk-to = Til kode
export-crosswalk-note = Merknad
export-crosswalk-excerpts = Utdrag
export-sheet-about = Om eksporten

export-column-excerpt = Utdrag
export-column-code = Kode
export-column-code-level = Kodenivå
export-column-codes-also = Andre kodar
export-column-case = Case
export-column-participant = Informant
export-column-role = Rolle
export-column-source = Datakjelde
export-column-source-kind = Type
export-column-turn = Replikk
export-column-time = Tid
export-column-quote = Sitat
export-column-coder = Koda av
export-column-memo = Memo
export-column-start = Frå teikn
export-column-end = Til teikn
export-column-level = Nivå
export-column-path = Sti

export-role-interviewer = Intervjuar
export-role-participant = Informant
export-role-other = Annan
export-kind-interview = Intervju
export-kind-focus-group = Fokusgruppe
export-kind-document = Dokument
export-kind-policy-document = Plandokument
export-kind-field-note = Feltnotat
export-kind-survey = Spørjeskjemasvar

export-code-definition = Definisjon
export-code-include = Blir brukt når
export-code-exclude = Blir ikkje brukt når
export-code-example = Døme
export-code-ordinal = kodane under følgjer etter kvarandre
export-code-exclusive = berre éin av kodane under kan brukast på same stad
export-code-counterpart = motstykke: { $code }
export-code-handled-by = blir handtert av: { $code }
export-code-prompt = Spørsmål
export-code-locked = låst: { $reason }
export-code-retired = gått ut av bruk
export-origin-data = frå materialet
export-origin-theory = frå teori
export-origin-in-vivo = orda til informanten
export-origin-template = frå ei anna kodebok

export-total = Totalt
export-n-participants = Talet på informantar (n)
export-part-of = { $number } av { $of }
export-grid-legend = { $explanation } Tomme celler er null.
export-grid-legend-why = { $explanation } Teikn i tomme celler: { $signs }.
export-column-why = { $column }: kvifor tom
export-grid-part = Kolonne { $from }–{ $to } av { $all }
export-chart-answer = Svar
export-chart-count = Tal
export-chart-percent = { $name } (%)
export-chart-row = { $name } (n = { $n })
export-chart-share = { $count } ({ $percent } %)
export-chart-grouped = grupperte etter «{ $attribute }»
export-sheet-chart = Diagram
export-picture-too-tall = Biletet ville blitt { $pixels } pikslar høgt, og det kan ikkje andre program vise.
    .hint = Vel færre kodar eller datakjelder, eller SVG, Excel eller CSV.
export-course-turns = { $count ->
    [one] { $count } replikk
   *[other] { $count } replikkar
}
export-course-from = Frå (%)
export-course-to = Til (%)
export-course-first-word = Første ord
export-course-last-word = Siste ord
export-course-first-turn = Første replikk
export-course-last-turn = Siste replikk
export-count-relations = { $count } samband

interchange-title = Heile prosjektet (JSON)
interchange-without-texts = utan tekstar
interchange-without-memos = utan memo
