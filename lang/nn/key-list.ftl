# Namnelista i ei nøkkelfil.
names-not-apart = Namnelista ligg i prosjektet, ikkje i ei nøkkelfil.
    .hint = Flytt ho til ei nøkkelfil først.
names-sealed = { $file } er ei nøkkelfil, og kan berre opnast med passordfrasen sin.
    .hint = Opne ho som nøkkelfil. Ho kan ikkje lesast som ei vanleg liste.

## Nøkkelfila: namnelista i ei eiga fil med eigen passordfrase

key-list-none = { $file } er inga nøkkelfil.
    .hint = Vel fila som vart laga då lista vart flytt ut av prosjektet; ho sluttar gjerne på .age.
key-list-missing = { $file } finst ikkje.
    .hint = Sjå etter ho der du la ho, eller i kopiane dine. Utan nøkkelfila veit ingen kven som er kven; prosjektet viser dekknamn og kan brukast som før.
key-list-wrong = Passordfrasen opnar ikkje { $file }.
    .hint = Sjå etter store bokstavar og tastaturspråk. Ingen kan finne att ein gløymd passordfrase.
key-list-damaged = { $file } er skadd: Ho er kutta eller endra.
    .hint = Bruk ein kopi av fila. Prosjektet er ikkje rørt.
key-list-of-another = { $file } er nøkkelfila til eit anna prosjekt.
    .hint = Vel den som høyrer til dette prosjektet.
key-list-newer = { $file } er laga av ei nyare utgåve av Sitat (versjon { $found }).
    .hint = Bruk den utgåva, eller ei nyare.
key-list-changed = { $file } er endra sidan ho vart opna, og er lesen på nytt. Endringa di er ikkje lagra.
    .hint = Gjer endringa ein gong til.
key-list-beside-project = Nøkkelfila { $file } ligg i same mappe som prosjektet. Då får den som får tak i mappa, begge delar.
    .hint = Legg ho ein annan stad, til dømes på ein minnepinne eller eit område berre du har tilgang til.
key-list-synced = Nøkkelfila { $file } ligg i ei mappe som { $service } kopierer til andre maskiner.
    .hint = Legg ho i ei mappe som ikkje blir synkronisert.
key-list-project-synced = Prosjektet { $file } ligg i ei mappe som { $service } kopierer til andre maskiner.
    .hint = Sjekk at studiestaden din godtek det for slike data.
cli-help-key = Nøkkelfila med namnelista; ho er open så lenge kommandoen varer.
cli-help-key-passphrase-file = Fil med passordfrasen til nøkkelfila; - er standard inn.
cli-key-passphrase-ask = Passordfrasen til nøkkelfila:{" "}
cli-key-passphrase-not-given = Passordfrasen til nøkkelfila manglar.
    .hint = Oppgi han med --key-passphrase-file.
cli-value-pair = NAMN=DEKKNAMN
cli-help-names-new-key = Lag nøkkelfila, og flytt lista i prosjektet dit for godt. Dekknamn på informantar følgjer med.
cli-help-names-add = Legg eit namn til i lista, eller gi det eit anna dekknamn. Kan takast opp att.
cli-help-names-look-up = Slå opp kven som gøymer seg bak eit dekknamn, eller kva eit namn er bytt ut med.
cli-names-no-pair = «{ $pair }» er ikkje eit namn og eit dekknamn.
    .hint = Skriv namn=dekknamn.
