# Livet til prosjektet og personvern: felta, tekstane til skjemaa, påminningane.
privacy-title-ethics = Tekst til meldeskjema og etisk vurdering
privacy-title-plan = Tekst til datahandteringsplan
privacy-heading-responsible = Ansvar og behandlingsgrunnlag
privacy-heading-law = Etikk, personvern og ansvar
privacy-heading-people = Kven det blir samla inn opplysningar om
privacy-heading-held = Kva som blir samla inn
privacy-heading-storage = Lagring og sikring
privacy-heading-access = Kven som har tilgang
privacy-heading-names = Namn og andre kjenneteikn som røper kven nokon er
privacy-heading-rights = Rettane til dei som deltek
privacy-heading-ending = Varigheit og sletting
privacy-heading-data = Data og format
privacy-heading-documentation = Dokumentasjon
privacy-heading-archive = Sletting, arkivering og deling
privacy-controller = Behandlingsansvarleg institusjon er { $words }.
privacy-reference = Prosjektet er meldt eller vurdert under referansen { $words }.
privacy-basis-consent = Behandlingsgrunnlaget er samtykke frå dei som deltek.
privacy-basis-public-interest = Behandlingsgrunnlaget er ei oppgåve i ålmenta si interesse.
privacy-basis-other = Behandlingsgrunnlaget er eit anna enn samtykke og ålmenta si interesse.
privacy-basis-note = Om grunnlaget: { $words }
privacy-participants = { $count ->
    [one] Prosjektet har éin informant.
   *[other] Prosjektet har { $count } informantar.
}
privacy-respondents = { $count ->
    [one] Éin har svara på spørjeskjema.
   *[other] { $count } har svara på spørjeskjema.
}
privacy-consent = For { $count } av { $all } er det ført når samtykket vart gitt.
privacy-sources = { $count ->
    [one] Materialet er éin tekst
   *[other] Materialet er { $count } tekstar
} på til saman { $words } ord.
privacy-recordings = { $count ->
    [one] Eitt lyd- eller bildeopptak er kopla til. Opptaket ligg i ei eiga fil utanfor prosjektet.
   *[other] { $count } lyd- eller bildeopptak er kopla til. Opptaka ligg i eigne filer utanfor prosjektet.
}
privacy-format = Tekstar, koding og analyse ligg i éi prosjektfil (SQLite). Alt kan eksporterast til opne format: tabellar som CSV og Excel, dokument som Word, HTML, Markdown og LaTeX, og heile prosjektet som JSON.
privacy-journal = Kvar handling i analysen er ført i prosjektet med tidspunkt, kven som gjorde ho, og eventuell grunngiving. Kodebok, memo og analysespor kan skrivast ut som vedlegg.
privacy-offline = Analysen blir gjord i Sitat, eit program som køyrer på eiga maskin og ikkje sender noko over nettet.
privacy-encrypted = Prosjektfila og tryggingskopiane ved sida av er krypterte med ein passordfrase.
privacy-not-encrypted = Prosjektfila er ikkje kryptert av programmet; kven som kan lese ho, kjem an på lagringsområdet.
privacy-backups = { $count ->
    [one] Programmet har éin tryggingskopi ved sida av prosjektfila.
   *[other] Programmet har { $count } tryggingskopiar ved sida av prosjektfila.
}
privacy-class-green = Opplysningane er klassifiserte som opne (grøn).
privacy-class-yellow = Opplysningane er klassifiserte som avgrensa (gul).
privacy-class-red = Opplysningane er klassifiserte som fortrulege (raud).
privacy-class-black = Opplysningane er klassifiserte som strengt fortrulege (svart).
privacy-class-other = Opplysningane er klassifiserte med institusjonen sine eigne ord.
privacy-class-note = Om klassifisering og lagringsstad: { $words }
privacy-access = Desse har tilgang: { $people }.
privacy-since = frå { $date }
privacy-until = til { $date }
privacy-names-apart = Namnelista, som knyter dekknamn til namn, ligg i ei eiga fil utanfor prosjektet.
privacy-names-inside = { $count ->
    [one] Eitt namn eller anna kjenneteikn står på lista over det som blir bytt ut i tekstane. Lista ligg i prosjektet.
   *[other] { $count } namn og andre kjenneteikn står på lista over det som blir bytt ut i tekstane. Lista ligg i prosjektet.
}
privacy-rights = Den som trekkjer seg, får orda sine tekne ut av tekstar, koding og eigne notat, og kan slettast for godt. Den som ber om innsyn, kan få alt prosjektet har om vedkomande, i eitt dokument.
privacy-withdrawn = { $count ->
    [one] Éin har trekt seg.
   *[other] { $count } har trekt seg.
}
privacy-erased = { $count ->
    [one] Éin er sletta for godt.
   *[other] { $count } er sletta for godt.
}
privacy-days = Prosjektet varer frå { $first } til { $last }.
privacy-last-day = Prosjektet blir avslutta { $last }.
privacy-recordings-planned = Lyd- og bildeopptak blir sletta innan { $date }.
privacy-recordings-deleted = { $count } av { $all } opptak er førte som sletta.
privacy-lack-controller = behandlingsansvarleg institusjon
privacy-lack-reference = referanse hos Sikt, REK eller institusjonen
privacy-lack-basis = behandlingsgrunnlag
privacy-lack-recruiting = kven som blir inviterte, og korleis
privacy-lack-categories = kva slags personopplysningar, og om nokre av dei er særlege kategoriar
privacy-lack-class = klassifisering av opplysningane
privacy-lack-place = kvar prosjektfila og opptaka er lagra
privacy-lack-access = kven som har tilgang
privacy-lack-names = korleis namn og andre kjenneteikn blir bytte ut
privacy-lack-end = når prosjektet blir avslutta
privacy-lack-recordings = når opptaka blir sletta
privacy-lack-after = kva som skjer med opplysningane når prosjektet er avslutta
privacy-lack-archive = kva som blir arkivert, kvar og kor lenge
privacy-lack-sharing = kva som kan delast, med kven og på kva vilkår
privacy-held-yes = Ja
privacy-held-no = Nei
privacy-life = Om prosjektet
privacy-field-controller = Behandlingsansvarleg institusjon
privacy-field-reference = Referanse hos Sikt, REK eller institusjonen
privacy-field-basis = Behandlingsgrunnlag
privacy-field-basis-note = Grunnlaget i ord
privacy-field-class = Lagringsklasse
privacy-field-class-note = Klassifisering og lagringsstad i institusjonen sine ord
privacy-field-starts = Første dag
privacy-field-ends = Siste dag
privacy-field-recordings = Opptak blir sletta innan
privacy-unsaid = Ikkje oppgitt
privacy-choice-consent = Samtykke
privacy-choice-public-interest = Oppgåve i ålmenta si interesse
privacy-choice-other = Anna
privacy-choice-green = Grøn: open
privacy-choice-yellow = Gul: avgrensa
privacy-choice-red = Raud: fortruleg
privacy-choice-black = Svart: strengt fortruleg
privacy-access-title = Kven som har tilgang
privacy-access-name = Namn
privacy-access-role = Rolle
privacy-access-since = Frå
privacy-access-until = Til
privacy-access-add = Legg til ein person
privacy-access-remove = Fjern { $name }
privacy-held-title = Det prosjektet har om menneske
privacy-held-participants = Informantar
privacy-held-consent = Med ført samtykke
privacy-held-withdrawn = Har trekt seg
privacy-held-erased = Sletta for godt
privacy-held-respondents = Har svara på spørjeskjema
privacy-held-names = Namn som blir skjulte
privacy-held-names-apart = I ei eiga fil
privacy-held-recordings = Opptak
privacy-held-deleted = Opptak førte som sletta
privacy-held-backups = Tryggingskopiar
privacy-held-passphrase = Passordfrase
privacy-recordings-title = Opptak
privacy-recording-linked = kopla til
privacy-recording-planned = blir sletta innan { $date }
privacy-recording-deleted = sletta { $date }
privacy-recording-mark = Før som sletta i dag
privacy-remind-ends-soon = Prosjektet blir avslutta { $date }.
privacy-remind-ended = Prosjektet skulle ha vore avslutta { $date }.
privacy-remind-recordings-due = { $count ->
    [one] Eitt opptak skulle ha vore sletta { $date }.
   *[other] { $count } opptak skulle ha vore sletta, det første { $date }.
}
project-ends-before-it-starts = Siste dag, { $last }, er før første dag, { $first }.
    .hint = Rett den eine av dei.
