# Navnelisten i en nøkkelfil.
names-not-apart = Navnelisten ligger i prosjektet, ikke i en nøkkelfil.
    .hint = Flytt den til en nøkkelfil først.
names-sealed = { $file } er en nøkkelfil, og åpnes bare med passordfrasen sin.
    .hint = Åpne den som nøkkelfil. Den kan ikke leses som en vanlig liste.

## Nøkkelfilen: navnelisten i en egen fil med egen passordfrase

key-list-none = { $file } er ingen nøkkelfil.
    .hint = Velg filen som ble laget da listen ble flyttet ut av prosjektet; den slutter gjerne på .age.
key-list-missing = { $file } finnes ikke.
    .hint = Se etter den der du la den, eller i kopiene dine. Uten nøkkelfilen vet ingen hvem som er hvem; prosjektet viser dekknavn og kan brukes som før.
key-list-wrong = Passordfrasen åpner ikke { $file }.
    .hint = Se etter store bokstaver og tastaturspråk. Ingen kan finne en glemt passordfrase igjen.
key-list-damaged = { $file } er skadet: Den er kuttet eller endret.
    .hint = Bruk en kopi av filen. Prosjektet er ikke rørt.
key-list-of-another = { $file } er nøkkelfilen til et annet prosjekt.
    .hint = Velg den som hører til dette prosjektet.
key-list-newer = { $file } er laget av en nyere utgave av Sitat (versjon { $found }).
    .hint = Bruk den utgaven, eller en nyere.
key-list-changed = { $file } er endret siden den ble åpnet, og er lest på nytt. Endringen din er ikke lagret.
    .hint = Gjør endringen en gang til.
key-list-beside-project = Nøkkelfilen { $file } ligger i samme mappe som prosjektet. Da får den som får tak i mappen, begge deler.
    .hint = Legg den et annet sted, for eksempel på en minnepinne eller et område bare du har tilgang til.
key-list-synced = Nøkkelfilen { $file } ligger i en mappe som { $service } kopierer til andre maskiner.
    .hint = Legg den i en mappe som ikke synkroniseres.
key-list-project-synced = Prosjektet { $file } ligger i en mappe som { $service } kopierer til andre maskiner.
    .hint = Sjekk at studiestedet ditt godtar det for slike data.
cli-help-key = Nøkkelfilen med navnelisten; den er åpen så lenge kommandoen varer.
cli-help-key-passphrase-file = Fil med passordfrasen til nøkkelfilen; - er standard inn.
cli-key-passphrase-ask = Passordfrasen til nøkkelfilen:{" "}
cli-key-passphrase-not-given = Passordfrasen til nøkkelfilen mangler.
    .hint = Oppgi den med --key-passphrase-file.
cli-value-pair = NAVN=DEKKNAVN
cli-help-names-new-key = Lag nøkkelfilen, og flytt listen i prosjektet dit for godt. Dekknavn på informanter følger med.
cli-help-names-add = Legg et navn til i listen, eller gi det et annet dekknavn. Kan gjentas.
cli-help-names-look-up = Slå opp hvem som skjuler seg bak et dekknavn, eller hva et navn er byttet ut med.
cli-names-no-pair = «{ $pair }» er ikke et navn og et dekknavn.
    .hint = Skriv navn=dekknavn.
