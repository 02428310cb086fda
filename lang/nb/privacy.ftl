# Prosjektets liv og personvern: feltene, tekstene til skjemaene, påminnelsene.
privacy-title-ethics = Tekst til meldeskjema og etisk vurdering
privacy-title-plan = Tekst til datahåndteringsplan
privacy-heading-responsible = Ansvar og behandlingsgrunnlag
privacy-heading-law = Etikk, personvern og ansvar
privacy-heading-people = Hvem det samles inn opplysninger om
privacy-heading-held = Hva som samles inn
privacy-heading-storage = Lagring og sikring
privacy-heading-access = Hvem som har tilgang
privacy-heading-names = Navn og andre kjennetegn som røper hvem noen er
privacy-heading-rights = Rettighetene til dem som deltar
privacy-heading-ending = Varighet og sletting
privacy-heading-data = Data og formater
privacy-heading-documentation = Dokumentasjon
privacy-heading-archive = Sletting, arkivering og deling
privacy-controller = Behandlingsansvarlig institusjon er { $words }.
privacy-reference = Prosjektet er meldt eller vurdert under referansen { $words }.
privacy-basis-consent = Behandlingsgrunnlaget er samtykke fra dem som deltar.
privacy-basis-public-interest = Behandlingsgrunnlaget er en oppgave i allmennhetens interesse.
privacy-basis-other = Behandlingsgrunnlaget er et annet enn samtykke og allmennhetens interesse.
privacy-basis-note = Om grunnlaget: { $words }
privacy-participants = { $count ->
    [one] Prosjektet har én informant.
   *[other] Prosjektet har { $count } informanter.
}
privacy-respondents = { $count ->
    [one] Én har svart på spørreskjema.
   *[other] { $count } har svart på spørreskjema.
}
privacy-consent = For { $count } av { $all } er det ført når samtykket ble gitt.
privacy-sources = { $count ->
    [one] Materialet er én tekst
   *[other] Materialet er { $count } tekster
} på til sammen { $words } ord.
privacy-recordings = { $count ->
    [one] Ett lyd- eller bildeopptak er koblet til. Opptaket ligger i en egen fil utenfor prosjektet.
   *[other] { $count } lyd- eller bildeopptak er koblet til. Opptakene ligger i egne filer utenfor prosjektet.
}
privacy-format = Tekster, koding og analyse ligger i én prosjektfil (SQLite). Alt kan eksporteres til åpne formater: tabeller som CSV og Excel, dokumenter som Word, HTML, Markdown og LaTeX, og hele prosjektet som JSON.
privacy-journal = Hver handling i analysen er ført i prosjektet med tidspunkt, hvem som utførte den, og eventuell begrunnelse. Kodebok, memoer og analysespor kan skrives ut som vedlegg.
privacy-offline = Analysen gjøres i Sitat, et program som kjører på egen maskin og ikke sender noe over nettet.
privacy-encrypted = Prosjektfilen og sikkerhetskopiene ved siden av er kryptert med en passordfrase.
privacy-not-encrypted = Prosjektfilen er ikke kryptert av programmet; hvem som kan lese den, avhenger av lagringsområdet.
privacy-backups = { $count ->
    [one] Programmet har én sikkerhetskopi ved siden av prosjektfilen.
   *[other] Programmet har { $count } sikkerhetskopier ved siden av prosjektfilen.
}
privacy-class-green = Opplysningene er klassifisert som åpne (grønn).
privacy-class-yellow = Opplysningene er klassifisert som begrenset (gul).
privacy-class-red = Opplysningene er klassifisert som fortrolige (rød).
privacy-class-black = Opplysningene er klassifisert som strengt fortrolige (svart).
privacy-class-other = Opplysningene er klassifisert med institusjonens egne ord.
privacy-class-note = Om klassifisering og lagringssted: { $words }
privacy-access = Disse har tilgang: { $people }.
privacy-since = fra { $date }
privacy-until = til { $date }
privacy-names-apart = Navnelisten, som knytter dekknavn til navn, ligger i en egen fil utenfor prosjektet.
privacy-names-inside = { $count ->
    [one] Ett navn eller annet kjennetegn står på listen over det som byttes ut i tekstene. Listen ligger i prosjektet.
   *[other] { $count } navn og andre kjennetegn står på listen over det som byttes ut i tekstene. Listen ligger i prosjektet.
}
privacy-rights = Den som trekker seg, får ordene sine tatt ut av tekster, koding og egne notater, og kan slettes for godt. Den som ber om innsyn, kan få alt prosjektet har om vedkommende, i ett dokument.
privacy-withdrawn = { $count ->
    [one] Én har trukket seg.
   *[other] { $count } har trukket seg.
}
privacy-erased = { $count ->
    [one] Én er slettet for godt.
   *[other] { $count } er slettet for godt.
}
privacy-days = Prosjektet varer fra { $first } til { $last }.
privacy-last-day = Prosjektet avsluttes { $last }.
privacy-recordings-planned = Lyd- og bildeopptak slettes innen { $date }.
privacy-recordings-deleted = { $count } av { $all } opptak er ført som slettet.
privacy-lack-controller = behandlingsansvarlig institusjon
privacy-lack-reference = referanse hos Sikt, REK eller institusjonen
privacy-lack-basis = behandlingsgrunnlag
privacy-lack-recruiting = hvem som inviteres, og hvordan
privacy-lack-categories = hvilke slags personopplysninger, og om noen av dem er særlige kategorier
privacy-lack-class = klassifisering av opplysningene
privacy-lack-place = hvor prosjektfilen og opptakene er lagret
privacy-lack-access = hvem som har tilgang
privacy-lack-names = hvordan navn og andre kjennetegn byttes ut
privacy-lack-end = når prosjektet avsluttes
privacy-lack-recordings = når opptakene slettes
privacy-lack-after = hva som skjer med opplysningene når prosjektet er avsluttet
privacy-lack-archive = hva som arkiveres, hvor og hvor lenge
privacy-lack-sharing = hva som kan deles, med hvem og på hvilke vilkår
privacy-held-yes = Ja
privacy-held-no = Nei
privacy-life = Om prosjektet
privacy-field-controller = Behandlingsansvarlig institusjon
privacy-field-reference = Referanse hos Sikt, REK eller institusjonen
privacy-field-basis = Behandlingsgrunnlag
privacy-field-basis-note = Grunnlaget i ord
privacy-field-class = Lagringsklasse
privacy-field-class-note = Klassifisering og lagringssted i institusjonens ord
privacy-field-starts = Første dag
privacy-field-ends = Siste dag
privacy-field-recordings = Opptak slettes innen
privacy-unsaid = Ikke oppgitt
privacy-choice-consent = Samtykke
privacy-choice-public-interest = Oppgave i allmennhetens interesse
privacy-choice-other = Annet
privacy-choice-green = Grønn: åpen
privacy-choice-yellow = Gul: begrenset
privacy-choice-red = Rød: fortrolig
privacy-choice-black = Svart: strengt fortrolig
privacy-access-title = Hvem som har tilgang
privacy-access-name = Navn
privacy-access-role = Rolle
privacy-access-since = Fra
privacy-access-until = Til
privacy-access-add = Legg til en person
privacy-access-remove = Fjern { $name }
privacy-held-title = Det prosjektet har om mennesker
privacy-held-participants = Informanter
privacy-held-consent = Med ført samtykke
privacy-held-withdrawn = Har trukket seg
privacy-held-erased = Slettet for godt
privacy-held-respondents = Har svart på spørreskjema
privacy-held-names = Navn som skjules
privacy-held-names-apart = I en egen fil
privacy-held-recordings = Opptak
privacy-held-deleted = Opptak ført som slettet
privacy-held-backups = Sikkerhetskopier
privacy-held-passphrase = Passordfrase
privacy-recordings-title = Opptak
privacy-recording-linked = koblet til
privacy-recording-planned = slettes innen { $date }
privacy-recording-deleted = slettet { $date }
privacy-recording-mark = Før som slettet i dag
privacy-remind-ends-soon = Prosjektet avsluttes { $date }.
privacy-remind-ended = Prosjektet skulle vært avsluttet { $date }.
privacy-remind-recordings-due = { $count ->
    [one] Ett opptak skulle vært slettet { $date }.
   *[other] { $count } opptak skulle vært slettet, det første { $date }.
}
project-ends-before-it-starts = Siste dag, { $last }, er før første dag, { $first }.
    .hint = Rett den ene av dem.
