# Metodeavsnittet og vedlegget, skrevet av det prosjektet vet.
methods-title = Metodeavsnitt
methods-fill-in = [fyll inn: { $what }]
methods-and = og
methods-heading-material = Materiale
methods-heading-transcripts = Transkripsjon
methods-heading-approach = Tilnærming
methods-heading-coding = Koding
methods-heading-themes = Temaer
methods-heading-program = Program og sporbarhet
methods-material = Materialet består av { $sources }, til sammen { $words } ord.
methods-kind-interview = { $count ->
    [one] ett intervju
   *[other] { $count } intervjuer
}
methods-kind-focus-group = { $count ->
    [one] én fokusgruppe
   *[other] { $count } fokusgrupper
}
methods-kind-document = { $count ->
    [one] ett dokument
   *[other] { $count } dokumenter
}
methods-kind-policy-document = { $count ->
    [one] ett plandokument
   *[other] { $count } plandokumenter
}
methods-kind-field-note = { $count ->
    [one] ett feltnotat
   *[other] { $count } feltnotater
}
methods-kind-survey = { $count ->
    [one] svar på ett åpent spørsmål i en spørreundersøkelse
   *[other] svar på { $count } åpne spørsmål i spørreundersøkelser
}
methods-participants = { $count ->
    [one] Én informant deltok.
   *[other] { $count } informanter deltok.
}
methods-participants-cases = { $count ->
    [one] Én informant deltok, fra { $cases }.
   *[other] { $count } informanter deltok, fra { $cases }.
}
methods-cases = { $count ->
    [one] én case
   *[other] { $count } caser
}
methods-held = Intervjuene ble gjennomført mellom { $from } og { $to }.
methods-held-once = Intervjuene ble gjennomført { $from }.
methods-minutes = { $count ->
    [one] Ett av dem er oppgitt å ha vart i { $minutes } minutter.
   *[other] Lengden er oppgitt for { $count } av dem, til sammen { $minutes } minutter.
}
methods-lack-material = hva materialet består av
methods-lack-dates = når intervjuene ble gjennomført
methods-lack-some-dates = når de andre intervjuene ble gjennomført
methods-lack-recruiting = hvordan informantene ble rekruttert, og hvor intervjuene ble holdt
methods-whisper = { $count ->
    [one] Én tekst kom fra en fil som et talegjenkjenningsprogram i Whisper-familien hadde skrevet.
   *[other] { $count } tekster kom fra filer som et talegjenkjenningsprogram i Whisper-familien hadde skrevet.
}
methods-lack-transcription = hvem som transkriberte, hvordan, og med hvilket verktøy
methods-lack-transcriber = hvem som gikk gjennom transkripsjonene, og etter hvilke regler
methods-checked = Av { $all } transkripsjoner er { $said }.
methods-checked-whole = { $count ->
    [one] én kontrollert mot hele opptaket
   *[other] { $count } kontrollert mot hele opptaket
}
methods-checked-parts = { $count ->
    [one] én kontrollert mot deler av opptaket
   *[other] { $count } kontrollert mot deler av opptaket
}
methods-checked-not = { $count ->
    [one] én ikke kontrollert mot opptaket
   *[other] { $count } ikke kontrollert mot opptaket
}
methods-checked-no-recording = { $count ->
    [one] én uten opptak
   *[other] { $count } uten opptak
}
methods-lack-checked = om transkripsjonene er kontrollert mot opptakene
methods-lack-some-checked = hvordan de andre transkripsjonene ble kontrollert
methods-corrected = { $count ->
    [one] Én tekst ble rettet etter at den var hentet inn; hver retting er bevart.
   *[other] { $count } tekster ble rettet etter at de var hentet inn, { $times } ganger i alt; hver retting er bevart.
}
methods-approach-reflexive = Analysen er en refleksiv tematisk analyse (Braun og Clarke 2006, 2022).
methods-approach-framework = Analysen følger rammeverksmetoden, med kodebok og matrise (Ritchie og Spencer 1994; Gale mfl. 2013).
methods-approach-coding-reliability = Analysen er en tematisk analyse med fast kodebok og uavhengige kodere.
methods-approach-own = Analysen følger egne steg: { $stages }.
methods-lack-approach = hvilken tilnærming analysen følger
methods-orientation = Kodene er { $said }.
methods-reasoning-inductive = hentet fra materialet (induktivt)
methods-reasoning-deductive = hentet fra teori (deduktivt)
methods-reasoning-both = hentet både fra materialet og fra teori
methods-meaning-semantic = rettet mot det som sies (semantisk)
methods-meaning-latent = rettet mot det som ligger under (latent)
methods-meaning-both = rettet både mot det som sies og det som ligger under
methods-reading-experiential = lest som uttrykk for erfaring
methods-reading-critical = lest kritisk
methods-reading-both = lest både som uttrykk for erfaring og kritisk
methods-lack-orientation = om kodingen er induktiv eller deduktiv, semantisk eller latent
methods-declared = Dette ble skrevet ned { $day }.
methods-declared-anew = Det ble endret { $days }.
methods-ontology = Om virkelighet og kunnskap legges dette til grunn: { $said }.
methods-lack-ontology = syn på virkelighet og kunnskap
methods-researcher = Forskerens ståsted er beskrevet slik: { $said }.
methods-lack-researcher = forskerens ståsted
methods-lack-coding = hvordan materialet er kodet
methods-coder = { $name } kodet materialet.
methods-coders = { $count ->
    [one] { $names } kodet materialet.
   *[other] { $count } kodere kodet materialet: { $names }.
}
methods-coded = Kodingene som står, ble gjort mellom { $from } og { $to }.
methods-one-round = Materialet er gått gjennom i én runde.
methods-rounds = { $count ->
    [one] Materialet er gått gjennom i én runde ({ $days }).
   *[other] Materialet er gått gjennom i { $count } runder; rundene etter den første begynte { $days }.
}
methods-codes-made = { $count ->
    [one] Det ble laget én kode.
   *[other] Det ble laget { $count } koder.
}
methods-of-these = Av disse ble { $said }.
methods-codes-merged = { $count ->
    [one] én slått sammen med en annen
   *[other] { $count } slått sammen med andre
}
methods-codes-split = { $count ->
    [one] én delt
   *[other] { $count } delt
}
methods-codes-aside = { $count ->
    [one] én lagt til side eller tatt ut av bruk
   *[other] { $count } lagt til side eller tatt ut av bruk
}
methods-codes-deleted = { $count ->
    [one] én slettet
   *[other] { $count } slettet
}
methods-codes-now = { $count ->
    [one] Én kode er i bruk, med { $codings } kodinger på { $segments } utdrag.
   *[other] { $count } koder er i bruk, med { $codings } kodinger på { $segments } utdrag.
}
methods-themes-made = { $count ->
    [one] Det ble laget ett tema.
   *[other] Det ble laget { $count } temaer.
}
methods-themes-merged = { $count ->
    [one] ett slått sammen med et annet
   *[other] { $count } slått sammen med andre
}
methods-themes-split = { $count ->
    [one] ett delt
   *[other] { $count } delt
}
methods-themes-aside = { $count ->
    [one] ett lagt til side
   *[other] { $count } lagt til side
}
methods-themes-deleted = { $count ->
    [one] ett slettet
   *[other] { $count } slettet
}
methods-themes-now = { $count ->
    [one] Analysen har nå ett tema, med { $codes ->
            [one] én kode
           *[other] { $codes } koder
        }.
   *[other] Analysen har nå { $count } temaer, med { $codes ->
            [one] én kode
           *[other] { $codes } koder
        } til sammen.
}
methods-reviewed = { $reviewed } av { $all } utdrag i temaene er sett over på nytt.
methods-versions = { $count ->
    [one] Én tidligere versjon av et tema er bevart.
   *[other] { $count } tidligere versjoner av temaer er bevart.
}
methods-program = Analysen er gjort i Sitat { $version }, et program for kvalitativ analyse. Sitat inneholder ingen generativ kunstig intelligens: koder, temaer og påstander er laget av mennesker.
methods-memos = Underveis ble det skrevet { $said }.
methods-memos-note = { $count ->
    [one] ett notat
   *[other] { $count } notater
}
methods-memos-familiarisation = { $count ->
    [one] ett memo om å bli kjent med materialet
   *[other] { $count } memoer om å bli kjent med materialet
}
methods-memos-code = { $count ->
    [one] ett memo om koder
   *[other] { $count } memoer om koder
}
methods-memos-theme = { $count ->
    [one] ett memo om temaer
   *[other] { $count } memoer om temaer
}
methods-memos-reflexive = { $count ->
    [one] ett refleksivt memo
   *[other] { $count } refleksive memoer
}
methods-memos-method = { $count ->
    [one] ett metodememo
   *[other] { $count } metodememoer
}
methods-memos-decision = { $count ->
    [one] ett beslutningsmemo
   *[other] { $count } beslutningsmemoer
}
methods-journal = { $count ->
    [one] Analyseloggen, som kan legges ved, har ett steg, fra { $from } til { $to }.
   *[other] Analyseloggen, som kan legges ved, har { $count } steg, fra { $from } til { $to }.
}
methods-coded-once = Kodingene som står, ble gjort { $from }.
audit-title = Vedlegg: analyselogg
audit-heading-method = Metode
audit-heading-chronology = Kronologi
audit-heading-codes = Slik ble kodene til
audit-heading-themes = Slik ble temaene til
audit-heading-memos = Memoer
audit-heading-exports = Innstillingene bak eksporter
audit-heading-aside = Koder som er lagt til side
audit-column-when = Når
audit-column-who = Hvem
audit-column-what = Hva
audit-column-why = Hvorfor
audit-coding = { $count ->
    [one] kodet: ett steg
   *[other] kodet: { $count } steg
}
audit-undone = { $what } (angret siden)
audit-chronology-note = Steg som setter koder på ord, er talt opp per dag og person. JSON-utgaven av vedlegget har dem hver for seg.
audit-private = { $count ->
    [one] Ett memo er holdt utenfor.
   *[other] { $count } memoer er holdt utenfor.
}
audit-none = Ingen.
audit-reason = Begrunnelse
audit-before = Før
audit-after = Etter
audit-gone = { $name } (ikke der lenger)
audit-version = Versjon { $number }, { $day }, { $who }
audit-forgotten = Noe er slettet for godt: hva steg før { $day } endret, vet ikke analyseloggen lenger.
audit-memo = { $kind }, om { $on }
