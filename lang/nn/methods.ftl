# Metodeavsnittet og vedlegget, skrivne av det prosjektet veit.
methods-title = Metodeavsnitt
methods-fill-in = [fyll inn: { $what }]
methods-and = og
methods-heading-material = Materiale
methods-heading-transcripts = Transkripsjon
methods-heading-approach = Tilnærming
methods-heading-coding = Koding
methods-heading-themes = Tema
methods-heading-program = Program og etterprøving
methods-material = Materialet er sett saman av { $sources }, til saman { $words } ord.
methods-kind-interview = { $count ->
    [one] eitt intervju
   *[other] { $count } intervju
}
methods-kind-focus-group = { $count ->
    [one] éi fokusgruppe
   *[other] { $count } fokusgrupper
}
methods-kind-document = { $count ->
    [one] eitt dokument
   *[other] { $count } dokument
}
methods-kind-policy-document = { $count ->
    [one] eitt plandokument
   *[other] { $count } plandokument
}
methods-kind-field-note = { $count ->
    [one] eitt feltnotat
   *[other] { $count } feltnotat
}
methods-kind-survey = { $count ->
    [one] svar på eitt ope spørsmål i ei spørjeundersøking
   *[other] svar på { $count } opne spørsmål i spørjeundersøkingar
}
methods-participants = { $count ->
    [one] Éin informant deltok.
   *[other] { $count } informantar deltok.
}
methods-participants-cases = { $count ->
    [one] Éin informant deltok, frå { $cases }.
   *[other] { $count } informantar deltok, frå { $cases }.
}
methods-cases = { $count ->
    [one] éin case
   *[other] { $count } casar
}
methods-held = Intervjua vart gjennomførte mellom { $from } og { $to }.
methods-held-once = Intervjua vart gjennomførte { $from }.
methods-minutes = { $count ->
    [one] Eitt av dei er oppgitt å ha vart i { $minutes } minutt.
   *[other] Lengda er oppgitt for { $count } av dei, til saman { $minutes } minutt.
}
methods-lack-material = kva materialet er sett saman av
methods-lack-dates = når intervjua vart gjennomførte
methods-lack-some-dates = når dei andre intervjua vart gjennomførte
methods-lack-recruiting = korleis informantane vart rekrutterte, og kvar intervjua vart haldne
methods-whisper = { $count ->
    [one] Éin tekst kom frå ei fil som eit talegjenkjenningsprogram i Whisper-familien hadde skrive.
   *[other] { $count } tekstar kom frå filer som eit talegjenkjenningsprogram i Whisper-familien hadde skrive.
}
methods-lack-transcription = kven som transkriberte, korleis, og med kva verktøy
methods-lack-transcriber = kven som gjekk gjennom transkripsjonane, og etter kva reglar
methods-checked = Av { $all } transkripsjonar er { $said }.
methods-checked-whole = { $count ->
    [one] éin kontrollert mot heile opptaket
   *[other] { $count } kontrollerte mot heile opptaket
}
methods-checked-parts = { $count ->
    [one] éin kontrollert mot delar av opptaket
   *[other] { $count } kontrollerte mot delar av opptaket
}
methods-checked-not = { $count ->
    [one] éin ikkje kontrollert mot opptaket
   *[other] { $count } ikkje kontrollerte mot opptaket
}
methods-checked-no-recording = { $count ->
    [one] éin utan opptak
   *[other] { $count } utan opptak
}
methods-lack-checked = om transkripsjonane er kontrollerte mot opptaka
methods-lack-some-checked = korleis dei andre transkripsjonane vart kontrollerte
methods-corrected = { $count ->
    [one] Éin tekst vart retta etter at han var henta inn; kvar retting er teken vare på.
   *[other] { $count } tekstar vart retta etter at dei var henta inn, { $times } gonger i alt; kvar retting er teken vare på.
}
methods-approach-reflexive = Analysen er ein refleksiv tematisk analyse (Braun og Clarke 2006, 2022).
methods-approach-framework = Analysen følgjer rammeverksmetoden, med kodebok og matrise (Ritchie og Spencer 1994; Gale mfl. 2013).
methods-approach-coding-reliability = Analysen er ein tematisk analyse med fast kodebok og uavhengige kodarar.
methods-approach-own = Analysen følgjer eigne steg: { $stages }.
methods-lack-approach = kva tilnærming analysen følgjer
methods-orientation = Kodane er { $said }.
methods-reasoning-inductive = henta frå materialet (induktivt)
methods-reasoning-deductive = henta frå teori (deduktivt)
methods-reasoning-both = henta både frå materialet og frå teori
methods-meaning-semantic = retta mot det som blir sagt (semantisk)
methods-meaning-latent = retta mot det som ligg under (latent)
methods-meaning-both = retta både mot det som blir sagt og det som ligg under
methods-reading-experiential = lesne som uttrykk for erfaring
methods-reading-critical = lesne kritisk
methods-reading-both = lesne både som uttrykk for erfaring og kritisk
methods-lack-orientation = om kodinga er induktiv eller deduktiv, semantisk eller latent
methods-declared = Dette vart skrive ned { $day }.
methods-declared-anew = Det vart endra { $days }.
methods-ontology = Om røynd og kunnskap er dette lagt til grunn: { $said }.
methods-lack-ontology = syn på røynd og kunnskap
methods-researcher = Ståstaden til forskaren er skildra slik: { $said }.
methods-lack-researcher = ståstaden til forskaren
methods-lack-coding = korleis materialet er koda
methods-coder = { $name } koda materialet.
methods-coders = { $count ->
    [one] { $names } koda materialet.
   *[other] { $count } kodarar koda materialet: { $names }.
}
methods-coded = Kodingane som står, vart gjorde mellom { $from } og { $to }.
methods-one-round = Materialet er gått gjennom i éin runde.
methods-rounds = { $count ->
    [one] Materialet er gått gjennom i éin runde ({ $days }).
   *[other] Materialet er gått gjennom i { $count } rundar; rundane etter den første tok til { $days }.
}
methods-codes-made = { $count ->
    [one] Det vart laga éin kode.
   *[other] Det vart laga { $count } kodar.
}
methods-of-these = Av desse vart { $said }.
methods-codes-merged = { $count ->
    [one] éin slått saman med ein annan
   *[other] { $count } slått saman med andre
}
methods-codes-split = { $count ->
    [one] éin delt
   *[other] { $count } delte
}
methods-codes-aside = { $count ->
    [one] éin lagd til side eller teken ut av bruk
   *[other] { $count } lagde til side eller tekne ut av bruk
}
methods-codes-deleted = { $count ->
    [one] éin sletta
   *[other] { $count } sletta
}
methods-codes-now = { $count ->
    [one] Éin kode er i bruk, med { $codings } kodingar på { $segments } utdrag.
   *[other] { $count } kodar er i bruk, med { $codings } kodingar på { $segments } utdrag.
}
methods-themes-made = { $count ->
    [one] Det vart laga eitt tema.
   *[other] Det vart laga { $count } tema.
}
methods-themes-merged = { $count ->
    [one] eitt slått saman med eit anna
   *[other] { $count } slått saman med andre
}
methods-themes-split = { $count ->
    [one] eitt delt
   *[other] { $count } delte
}
methods-themes-aside = { $count ->
    [one] eitt lagt til side
   *[other] { $count } lagde til side
}
methods-themes-deleted = { $count ->
    [one] eitt sletta
   *[other] { $count } sletta
}
methods-themes-now = { $count ->
    [one] Analysen har no eitt tema, med { $codes ->
            [one] éin kode
           *[other] { $codes } kodar
        }.
   *[other] Analysen har no { $count } tema, med { $codes ->
            [one] éin kode
           *[other] { $codes } kodar
        } til saman.
}
methods-reviewed = { $reviewed } av { $all } utdrag i temaa er sett over på nytt.
methods-versions = { $count ->
    [one] Éin tidlegare versjon av eit tema er teken vare på.
   *[other] { $count } tidlegare versjonar av tema er tekne vare på.
}
methods-program = Analysen er gjord i Sitat { $version }, eit program for kvalitativ analyse. Sitat inneheld ingen generativ kunstig intelligens: kodar, tema og påstandar er laga av menneske.
methods-memos = Undervegs vart det skrive { $said }.
methods-memos-note = { $count ->
    [one] eitt notat
   *[other] { $count } notat
}
methods-memos-familiarisation = { $count ->
    [one] eitt memo om å bli kjend med materialet
   *[other] { $count } memo om å bli kjend med materialet
}
methods-memos-code = { $count ->
    [one] eitt memo om kodar
   *[other] { $count } memo om kodar
}
methods-memos-theme = { $count ->
    [one] eitt memo om tema
   *[other] { $count } memo om tema
}
methods-memos-reflexive = { $count ->
    [one] eitt refleksivt memo
   *[other] { $count } refleksive memo
}
methods-memos-method = { $count ->
    [one] eitt metodememo
   *[other] { $count } metodememo
}
methods-memos-decision = { $count ->
    [one] eitt avgjerdsmemo
   *[other] { $count } avgjerdsmemo
}
methods-journal = { $count ->
    [one] Analyseloggen, som kan leggjast ved, har eitt steg, frå { $from } til { $to }.
   *[other] Analyseloggen, som kan leggjast ved, har { $count } steg, frå { $from } til { $to }.
}
methods-coded-once = Kodingane som står, vart gjorde { $from }.
audit-title = Vedlegg: analyselogg
audit-heading-method = Metode
audit-heading-chronology = Kronologi
audit-heading-codes = Slik vart kodane til
audit-heading-themes = Slik vart temaa til
audit-heading-memos = Memo
audit-heading-exports = Innstillingane bak eksportar
audit-heading-aside = Kodar som er lagde til side
audit-column-when = Når
audit-column-who = Kven
audit-column-what = Kva
audit-column-why = Kvifor
audit-coding = { $count ->
    [one] koda: eitt steg
   *[other] koda: { $count } steg
}
audit-undone = { $what } (angra sidan)
audit-chronology-note = Steg som set kodar på ord, er talde opp per dag og person. JSON-utgåva av vedlegget har dei kvar for seg.
audit-private = { $count ->
    [one] Eitt memo er halde utanfor.
   *[other] { $count } memo er haldne utanfor.
}
audit-none = Ingen.
audit-reason = Grunngiving
audit-before = Før
audit-after = Etter
audit-gone = { $name } (ikkje der lenger)
audit-version = Versjon { $number }, { $day }, { $who }
audit-forgotten = Noko er sletta for godt: kva steg før { $day } endra, veit ikkje analyseloggen lenger.
audit-memo = { $kind }, om { $on }
