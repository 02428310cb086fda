### Vedlegg til oppgaven: tabeller, sitatsjekk, transkripsjoner, sjekklister.

appendix-nothing-cases = Prosjektet har ingen caser ennå, så det er ingenting å skrive i tabellen.
    .hint = Legg inn kommunene eller de andre casene under Materiale, eller les dem inn fra en tabell.
appendix-nothing-participants = Prosjektet har ingen informanter ennå, så det er ingenting å skrive i tabellen.
    .hint = Informantene kommer inn med intervjuene. Se hvem som snakker, under Materiale.
appendix-nothing-codes = Prosjektet har verken koder eller temaer ennå, så det er ingenting å skrive i tabellen.
    .hint = Kod først noen utdrag, og samle kodene i temaer.
appendix-nothing-member-check = Ingen informanter har ord i prosjektet, så det er ingenting å sende dem.
    .hint = Si under Materiale hvem som snakker i intervjuene.
appendix-says-nothing = Denne informanten har ingen ord i prosjektet, så det er ingenting å sende.
    .hint = Si under Materiale hvem som snakker i intervjuene.
appendix-withdrawn = Denne informanten har trukket seg. Ingenting av det de sa, skrives ut.
    .hint = Velg en annen informant.

appendix-cases-title = Vedlegg: casene
appendix-cases-sheet = Caser
appendix-participants-title = Vedlegg: informantene
appendix-participants-sheet = Informanter
appendix-codes-to-themes-title = Vedlegg: fra koder til temaer
appendix-codes-to-themes-sheet = Fra koder til temaer

appendix-column-case = Case
appendix-column-kind = Slag
appendix-column-attribute = Kjennetegn
appendix-column-sources = Datakilder
appendix-column-participants = Informanter
appendix-column-remarks = Kilder og merknader
appendix-column-participant = Informant
appendix-column-role = Rolle
appendix-column-interviews = Intervjuer
appendix-column-minutes = Minutter
appendix-column-other-sources = Andre datakilder
appendix-column-words = Ord
appendix-column-code = Kode
appendix-column-code-extracts = Utdrag med koden
appendix-column-theme = Tema
appendix-column-claim = Hovedpoeng
appendix-column-codes = Koder
appendix-column-through-codes = Utdrag gjennom kodene
appendix-column-by-hand = Utdrag lagt inn for hånd
appendix-column-in-all = Utdrag i alt
appendix-column-remark = Merknad

appendix-kind-municipality = Kommune
appendix-kind-county = Fylke
appendix-kind-region = Region
appendix-kind-organisation = Virksomhet
appendix-kind-person = Person
appendix-kind-other = Annet

appendix-competing = et annet sted: { $value } ({ $origin })
appendix-derived = { $name } er regnet ut: { $formula }
appendix-participants-level = Informantene står med { $level }.
appendix-participants-withdrawn = { $count ->
    [one] Én informant har trukket seg og er ikke med.
   *[other] { $count } informanter har trukket seg og er ikke med.
}
appendix-participants-minutes = Noen intervjuer mangler lengde, så minuttene er ikke fullstendige.

appendix-heading-codes = Kodene og temaene de ligger i
appendix-heading-themes = Temaene
appendix-themes-note = Et utdrag er i et tema når en av kodene i temaet er på det, eller når det er lagt inn for hånd.
appendix-memberships = { $count ->
    [one] Én plassering av { $codes } koder i { $themes } temaer.
   *[other] { $count } plasseringer av { $codes } koder i { $themes } temaer.
}
appendix-codes-without = Uten tema ({ $count }): { $names }.
appendix-codes-aside = { $count ->
    [one] Én kode er lagt til side.
   *[other] { $count } koder er lagt til side.
}
appendix-themes-without = Temaer uten koder ({ $count }): { $names }.
appendix-code-without = uten tema
appendix-code-with = ligger sammen med «{ $code }»
appendix-theme-without = uten koder
appendix-tray-miscellaneous = diverse
appendix-tray-set-aside = lagt til side

member-check-title = Deltakersjekk
member-check-title-reflexive = Sitatsjekk
member-check-letter =
    Hei, [navn]

    Takk for at du lot deg intervjue til prosjektet «[prosjekt]». Her får du se ordene dine slik de er skrevet ned, og hva jeg tenker å sitere.

    Si fra innen [frist] hvis noe er feil gjengitt, hvis noe kan spores tilbake til deg, eller hvis det er noe du ikke vil ha med. Hører jeg ikke fra deg, regner jeg med at det er i orden slik det står.
member-check-other = [en annen]
member-check-deadline = frist for svar
member-check-quoted = Det som er sitert fra deg
member-check-no-quotes = Ingen ord fra deg er valgt som sitat så langt.
member-check-chosen = valgt som sitat
member-check-evidence = belegg for et tema eller en påstand
member-check-whole = Alt du sa
member-check-alone = Spørsmålene er utelatt. Tallet foran er nummeret på replikken.
member-check-group = Flere var med i denne samtalen. Det de andre sa, er utelatt. Tallet foran er nummeret på replikken.
member-check-part-whole = Alt informanten sa, og det som er sitert
member-check-part-quoted = Bare det som er sitert

appendix-profiles-title = Vedlegg: casene én for én
appendix-profiles-note = For hver case: kjennetegn, materiale, det som ble sagt mest, sammendrag, og hvorfor det andre er tomt. Tall er av ulike utdrag.
appendix-profiles-attributes = Kjennetegn
appendix-profiles-material = Informanter og datakilder
appendix-profiles-said = Det som ble sagt mest
appendix-profiles-nothing-coded = Ingen utdrag herfra er kodet ennå.
appendix-profiles-summaries = Sammendrag
appendix-profiles-empty = Det som ikke er nevnt
appendix-profiles-none = ingen
appendix-profiles-code = { $count ->
    [one] Ett utdrag, nevnt av { $mentioned } av { $of } informanter
   *[other] { $count } utdrag, nevnt av { $mentioned } av { $of } informanter
}
appendix-column-value = Verdi
appendix-column-origin = Kilde og merknad

appendix-nothing-transcripts = Prosjektet har ingen datakilder ennå, så det er ingenting å skrive.
    .hint = Importer intervjuene først.
appendix-transcripts-title = Vedlegg: kodede transkripsjoner
appendix-transcripts-pages = Kodede ord står mellom klammer med nummeret på koden: ¹[ der den begynner, og ]¹ der den slutter. Tallet foran hver replikk er nummeret på replikken.
appendix-transcripts-comments = Kodene står som merknader i margen. Tallet foran hver replikk er nummeret på replikken.
appendix-column-mark = Nr.
appendix-column-definition = Definisjon
appendix-column-passages = Utdrag

set-file-methods = Metode
set-file-cases = Caser
set-file-participants = Informanter
set-file-codebook = Kodebok
set-file-codes-to-themes = Koder og temaer
set-file-case-profiles = Caseprofiler
set-file-excerpts = Utdrag
set-file-excerpt-table = Utdrag som tabell
set-file-presence = Hvem sier hva
set-file-transcripts = Transkripsjoner med koder
set-file-audit = Analyselogg
set-file-coreq = COREQ
set-file-srqr = SRQR
set-file-rtarg = RTARG
set-file-everything = Hele prosjektet
