### Vedlegg til oppgåva: tabellar, sitatsjekk, transkripsjonar, sjekklister.

appendix-nothing-cases = Prosjektet har ingen casar enno, så det er ingenting å skrive i tabellen.
    .hint = Legg inn kommunane eller dei andre casane under Materiale, eller les dei inn frå ein tabell.
appendix-nothing-participants = Prosjektet har ingen informantar enno, så det er ingenting å skrive i tabellen.
    .hint = Informantane kjem inn med intervjua. Sjå kven som snakkar, under Materiale.
appendix-nothing-codes = Prosjektet har verken kodar eller tema enno, så det er ingenting å skrive i tabellen.
    .hint = Kod først nokre utdrag, og samle kodane i tema.
appendix-nothing-member-check = Ingen informantar har ord i prosjektet, så det er ingenting å sende dei.
    .hint = Sei under Materiale kven som snakkar i intervjua.
appendix-says-nothing = Denne informanten har ingen ord i prosjektet, så det er ingenting å sende.
    .hint = Sei under Materiale kven som snakkar i intervjua.
appendix-withdrawn = Denne informanten har trekt seg. Ingenting av det dei sa, blir skrive ut.
    .hint = Vel ein annan informant.

appendix-cases-title = Vedlegg: casane
appendix-cases-sheet = Casar
appendix-participants-title = Vedlegg: informantane
appendix-participants-sheet = Informantar
appendix-codes-to-themes-title = Vedlegg: frå kodar til tema
appendix-codes-to-themes-sheet = Frå kodar til tema

appendix-column-case = Case
appendix-column-kind = Slag
appendix-column-attribute = Kjenneteikn
appendix-column-sources = Datakjelder
appendix-column-participants = Informantar
appendix-column-remarks = Kjelder og merknader
appendix-column-participant = Informant
appendix-column-role = Rolle
appendix-column-interviews = Intervju
appendix-column-minutes = Minutt
appendix-column-other-sources = Andre datakjelder
appendix-column-words = Ord
appendix-column-code = Kode
appendix-column-code-extracts = Utdrag med koden
appendix-column-theme = Tema
appendix-column-claim = Hovudpoeng
appendix-column-codes = Kodar
appendix-column-through-codes = Utdrag gjennom kodane
appendix-column-by-hand = Utdrag lagde inn for hand
appendix-column-in-all = Utdrag i alt
appendix-column-remark = Merknad

appendix-kind-municipality = Kommune
appendix-kind-county = Fylke
appendix-kind-region = Region
appendix-kind-organisation = Verksemd
appendix-kind-person = Person
appendix-kind-other = Anna

appendix-competing = ein annan stad: { $value } ({ $origin })
appendix-derived = { $name } er rekna ut: { $formula }
appendix-participants-level = Informantane står med { $level }.
appendix-participants-withdrawn = { $count ->
    [one] Éin informant har trekt seg og er ikkje med.
   *[other] { $count } informantar har trekt seg og er ikkje med.
}
appendix-participants-minutes = Nokre intervju manglar lengd, så minutta er ikkje fullstendige.

appendix-heading-codes = Kodane og temaa dei ligg i
appendix-heading-themes = Temaa
appendix-themes-note = Eit utdrag er i eit tema når ein av kodane i temaet er på det, eller når det er lagt inn for hand.
appendix-memberships = { $count ->
    [one] Éi plassering av { $codes } kodar i { $themes } tema.
   *[other] { $count } plasseringar av { $codes } kodar i { $themes } tema.
}
appendix-codes-without = Utan tema ({ $count }): { $names }.
appendix-codes-aside = { $count ->
    [one] Éin kode er lagd til side.
   *[other] { $count } kodar er lagde til side.
}
appendix-themes-without = Tema utan kodar ({ $count }): { $names }.
appendix-code-without = utan tema
appendix-code-with = ligg saman med «{ $code }»
appendix-theme-without = utan kodar
appendix-tray-miscellaneous = diverse
appendix-tray-set-aside = lagd til side

member-check-title = Deltakarsjekk
member-check-title-reflexive = Sitatsjekk
member-check-letter =
    Hei, [namn]

    Takk for at du let deg intervjue til prosjektet «[prosjekt]». Her får du sjå orda dine slik dei er skrivne ned, og kva eg tenkjer å sitere.

    Sei frå innan [frist] dersom noko er gjengitt feil, dersom noko kan sporast tilbake til deg, eller dersom det er noko du ikkje vil ha med. Høyrer eg ikkje frå deg, reknar eg med at det er i orden slik det står.
member-check-other = [ein annan]
member-check-deadline = frist for svar
member-check-quoted = Det som er sitert frå deg
member-check-no-quotes = Ingen ord frå deg er valde som sitat så langt.
member-check-chosen = valt som sitat
member-check-evidence = belegg for eit tema eller ein påstand
member-check-whole = Alt du sa
member-check-alone = Spørsmåla er utelatne. Talet framfor er nummeret på replikken.
member-check-group = Fleire var med i denne samtalen. Det dei andre sa, er utelate. Talet framfor er nummeret på replikken.
member-check-part-whole = Alt informanten sa, og det som er sitert
member-check-part-quoted = Berre det som er sitert

appendix-profiles-title = Vedlegg: casane éin for éin
appendix-profiles-note = For kvar case: kjenneteikn, materiale, det som vart sagt mest, samandrag, og kvifor det andre er tomt. Tal er av ulike utdrag.
appendix-profiles-attributes = Kjenneteikn
appendix-profiles-material = Informantar og datakjelder
appendix-profiles-said = Det som vart sagt mest
appendix-profiles-nothing-coded = Ingen utdrag herfrå er koda enno.
appendix-profiles-summaries = Samandrag
appendix-profiles-empty = Det som ikkje er nemnt
appendix-profiles-none = ingen
appendix-profiles-code = { $count ->
    [one] Eitt utdrag, nemnt av { $mentioned } av { $of } informantar
   *[other] { $count } utdrag, nemnt av { $mentioned } av { $of } informantar
}
appendix-column-value = Verdi
appendix-column-origin = Kjelde og merknad

appendix-nothing-transcripts = Prosjektet har ingen datakjelder enno, så det er ingenting å skrive.
    .hint = Importer intervjua først.
appendix-transcripts-title = Vedlegg: koda transkripsjonar
appendix-transcripts-pages = Koda ord står mellom klammer med nummeret på koden: ¹[ der han byrjar, og ]¹ der han sluttar. Talet framfor kvar replikk er nummeret på replikken.
appendix-transcripts-comments = Kodane står som merknader i margen. Talet framfor kvar replikk er nummeret på replikken.
appendix-column-mark = Nr.
appendix-column-definition = Definisjon
appendix-column-passages = Utdrag

set-file-methods = Metode
set-file-cases = Casar
set-file-participants = Informantar
set-file-codebook = Kodebok
set-file-codes-to-themes = Kodar og tema
set-file-case-profiles = Caseprofilar
set-file-excerpts = Utdrag
set-file-excerpt-table = Utdrag som tabell
set-file-presence = Kven seier kva
set-file-transcripts = Transkripsjonar med kodar
set-file-audit = Analyselogg
set-file-coreq = COREQ
set-file-srqr = SRQR
set-file-rtarg = RTARG
set-file-everything = Heile prosjektet
