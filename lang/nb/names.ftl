# Navnelisten: hva som ikke kunne gjøres med den, hvorfor, og hva som hjelper.
names-column-name = navn
names-column-replacement = erstatning
names-column-kind = type
names-blank-name = Et navn i listen har verken bokstaver eller tall.
    .hint = Skriv navnet, eller ta raden bort.
names-blank-replacement = Det er ikke valgt hva som skal stå i stedet for «{ $name }».
    .hint = Skriv et dekknavn, eller noe i klammer, som [sted].
names-twice = «{ $name }» står to ganger i listen.
    .hint = Ta bort den ene raden. Store og små bokstaver regnes som like.
names-replacement-is-name = «{ $name }» skulle bli «{ $replacement }», men «{ $holds }» står selv i listen som et navn som skal bort.
    .hint = Velg et annet dekknavn, ellers ville det blitt byttet ut neste gang listen brukes.
names-apart = Navnelisten til prosjektet ligger i en egen fil.
    .hint = Velg filen med navnelisten først.
names-already-apart = Navnelisten ligger i en egen fil fra før.
    .hint = Velg filen, eller ta listen inn i prosjektet igjen.

## Slag navn, og hvorfor et sted kan være noe annet

name-kind-person = person
name-kind-place = sted
name-kind-organisation = virksomhet
name-kind-telephone = telefonnummer
name-kind-email = e-postadresse
name-kind-identity-number = fødselsnummer eller D-nummer
name-kind-organisation-number = organisasjonsnummer
name-kind-account-number = kontonummer
name-kind-date = dato
name-kind-age = alder
name-kind-address = adresse
name-kind-office = stilling som bare én har
name-kind-other = annet
name-doubt-ordinary-word = kan være et vanlig ord
name-doubt-small-letters = skrevet med små bokstaver
name-doubt-part-of-word = del av et lengre ord
name-doubt-part-of-name = del av et dobbeltnavn

## sitat names

cli-names = Finn navn i tekstene, og sett noe annet i stedet for dem.
cli-value-names = NAVN.csv
cli-help-import-names = Navneliste; navnene i den byttes ut før teksten kommer inn, så de aldri står i prosjektfilen.
cli-help-names-list = Navnelisten; uten den brukes listen i prosjektet. Ingenting av filen lagres i prosjektet.
cli-help-names-keep = Legg navnene i filen til listen i prosjektet.
cli-help-names-apart = Flytt listen i prosjektet til en egen fil for godt. Etterpå vet prosjektet ingenting om navnene i den.
cli-help-names-candidates = Foreslå navn som ikke står i listen.
cli-help-names-apply = Bytt ut alle navn som er sikre, i tekster, merkelapper og navn på informanter og datakilder.
cli-help-names-doubtful = Bytt også ut steder som kan være noe annet.
cli-help-names-cases = Bytt også ut i navnene på kommuner og andre caser.
cli-help-names-memos = Bytt også ut i memoene.
cli-help-names-final = Fjern for godt alt i filen som viser hva som sto der navnene er byttet ut. Ingenting som er gjort før, kan angres etterpå.
cli-names-details =
    Listen har kolonnene navn og erstatning, og gjerne type (person, sted, telefon og så videre).
    Uten --apply vises hvert sted, og ingenting endres. Bare hele ord regnes, også i genitiv og
    med store bokstaver. Kodinger følger teksten, og alt angres i ett steg.

    sitat names studie.sitat navn.csv --apply
cli-column-name = Navn
cli-column-replacement = Erstatning
cli-column-doubt = Usikkert
cli-column-name-kind = Slag
cli-column-count = Antall
cli-names-found = { $count ->
    [one] Ett sted er sikkert
   *[other] { $count } steder er sikre
}, og { $doubtful ->
    [one] ett kan være noe annet.
   *[other] { $doubtful } kan være noe annet.
}
cli-names-done = { $count ->
    [one] Ett sted er byttet ut
   *[other] { $count } steder er byttet ut
} i { $sources ->
    [one] én tekst
   *[other] { $sources } tekster
}, og { $elsewhere ->
    [one] ett navn utenfor tekstene.
   *[other] { $elsewhere } navn utenfor tekstene.
}
cli-names-left = { $count ->
    [one] Ett sted som kan være noe annet, står som før. Se det uten --apply.
   *[other] { $count } steder som kan være noe annet, står som før. Se dem uten --apply.
}
cli-names-originals = Navnene ligger fortsatt i prosjektfilen, i tekstutgavene og i historikken, så dette kan angres. Del en eksport, ikke filen. Med --final fjernes de for godt.
cli-names-forgotten = { $count ->
    [0] De opprinnelige navnene er borte fra filen.
    [one] De opprinnelige navnene er borte fra filen. De tidligere utgavene av én tekst gikk med.
   *[other] De opprinnelige navnene er borte fra filen. De tidligere utgavene av { $count } tekster gikk med.
}

## Navn som er byttet ut, gjort endelig: det som fortsatt står der

names-still-in-texts = I tekstene står det ennå navn fra listen: { $count ->
    [0] ingen sikre steder
    [one] ett sikkert sted
   *[other] { $count } sikre steder
} og { $doubtful ->
    [0] ingen som kan være noe annet.
    [one] ett som kan være noe annet.
   *[other] { $doubtful } som kan være noe annet.
}
names-still-in = Ennå navn fra listen i { $what }: { $count }
names-still-in-project = opplysninger om prosjektet
names-still-in-sources = merkelapper og opplysninger om datakilder
names-still-in-participants = opplysninger om informanter
names-still-in-cases = caser og kjennetegn
names-still-in-codes = kodeboken
names-still-in-memos = memoer
names-still-in-guide = intervjuguiden
names-still-in-surveys = svar i spørreundersøkelser
names-still-in-codings = grunner til at noe ikke er sagt
names-still-in-views = lagrede sammenligninger
names-still-in-searches = lagrede søk og ord som betyr det samme
names-still-in-queries = lagrede kodespørringer
names-still-in-summaries = sammendrag av celler
names-list-inside = Navnelisten ligger i prosjektet. Så lenge den gjør det, står de opprinnelige navnene i filen.
names-backups = { $count ->
    [one] En sikkerhetskopi blir ikke rørt og har navnene ennå. Slett den selv: { $folder }
   *[other] { $count } sikkerhetskopier blir ikke rørt og har navnene ennå. Slett dem selv: { $folder }
}
