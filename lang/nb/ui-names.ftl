names-title = Navn
names-hide = Skjul navn …
names-help = Navn og annet som røper hvem noen er, byttes ut i alle tekster på én gang. Kodingene følger teksten.
names-list = Navneliste
names-proposals = Forslag
names-places = Steder i tekstene
names-name = Navn
names-replacement = Erstattes med
names-replacement-of = Erstatning for { $name }
names-kind = Slag
names-remove = Ta bort
names-remove-name = Ta { $name } ut av listen
names-add = Nytt navn
names-none = Listen er tom. Skriv inn navn, les inn en liste, eller se forslagene.
names-in-project = Listen ligger i prosjektet, og den som har prosjektfilen, kan lese den.
names-in-file = Listen ligger i en egen fil: { $file }
names-in-unknown-file = Listen ligger i en egen fil. Velg filen for å bruke den.
names-read-list = Les inn en liste …
names-read-in = Les inn
names-use-file = Bruk denne filen
names-keep-apart = Flytt listen til en egen fil …
names-keep-in-project = Ta listen inn i prosjektet
names-move = Flytt listen for godt
names-apart-help = Listen skrives til filen og forsvinner fra prosjektet, også fra historikken. Det kan ikke angres, men listen kan tas inn igjen fra filen. Sikkerhetskopier som er tatt før, har den ennå.
names-list-file = Fil med navneliste
names-choose-list = Velg filen med navnelisten
names-file-name = navneliste.csv
names-no-proposals = Ingen flere ord ser ut som navn.
names-proposals-found = { $count ->
    [one] Ett ord ser ut som et navn.
   *[other] { $count } ord ser ut som navn.
}
names-seen = { $kind } · { $count ->
    [one] ett sted
   *[other] { $count } steder
} i { $sources ->
    [one] én datakilde
   *[other] { $sources } datakilder
}
names-take = Legg til i listen
names-take-name = Legg { $name } til i listen
names-refuse = Ikke et navn
names-stand-in-person = Person
names-stand-in-place = Sted
names-stand-in-organisation = Virksomhet
names-stand-in-telephone = telefonnummer
names-stand-in-email = e-post
names-stand-in-identity-number = fødselsnummer
names-stand-in-organisation-number = organisasjonsnummer
names-stand-in-account-number = kontonummer
names-stand-in-date = dato
names-stand-in-age = alder
names-stand-in-address = adresse
names-stand-in-office = stilling
names-stand-in-other = navn
names-show-places = Se stedene
names-found = { $certain ->
    [0] Ingen sikre steder
    [one] Ett sikkert sted
   *[other] { $certain } sikre steder
}, { $doubtful ->
    [0] ingen som kan være noe annet.
    [one] ett som kan være noe annet.
   *[other] { $doubtful } som kan være noe annet.
}
names-labels = Også merkelapper og navn på informanter, datakilder og filer
names-cases = Også navn på kommuner og andre caser
names-memos = Også memoer og sammendrag
names-on-speaker = merkelapp
names-on-participant = informant
names-on-source = datakilde
names-on-case = case
names-on-memo = memo
names-on-summary = sammendrag
names-originals = Det som sto der, blir liggende i tekstutgavene og i historikken, så alt kan angres, til det gjøres endelig. Den som har prosjektfilen, kan finne det igjen. Skal navnene aldri inn i filen, må de byttes ut når teksten importeres.
names-replace = { $count ->
    [one] Bytt ut ett sted
   *[other] Bytt ut { $count } steder
}
names-replaced = { $count ->
    [one] Byttet ut ett sted.
   *[other] Byttet ut { $count } steder.
}
names-final-action = Gjør utbyttede navn endelige …
names-final-open = Gjør det endelig …
names-final = Endelig
names-final-goes = Dette går ut av filen for godt, og kan ikke hentes tilbake:
names-final-texts = { $count ->
    [one] tidligere utgaver og original av én tekst: { $names }
   *[other] tidligere utgaver og originaler av { $count } tekster: { $names }
}
names-final-undo = { $count ->
    [0] alt som historikken holder for å kunne angre
    [one] det ene steget som kan angres nå; ingenting som er gjort til nå, kan angres etterpå
   *[other] de { $count } stegene som kan angres nå; ingenting som er gjort til nå, kan angres etterpå
}
names-final-words = navnene i historikken, i lagrede importoppsett og i kodede ord som ikke står i teksten lenger
names-final-stays = Dette blir stående:
names-final-backups = Sikkerhetskopiene
names-final-outside = Filer utenfor prosjektet blir ikke rørt: transkripsjonene du importerte fra, det du har eksportert, og kopier du har sendt eller lagret andre steder.
names-forget = Fjern originalene for godt
names-forgotten = De opprinnelige navnene er borte fra filen.
names-forgotten-backups = De opprinnelige navnene er borte fra filen. Slett også gamle sikkerhetskopier.
names-at-door = Bytt ut navnene i navnelisten før teksten kommer inn
names-at-door-help = Navnene kommer da aldri inn i tekstene. Skal de ikke stå i prosjektfilen i det hele tatt, må navnelisten ligge i en egen fil.
names-at-door-found = { $count ->
    [0] Ingen navn byttes ut
    [one] Ett sted byttes ut
   *[other] { $count } steder byttes ut
}, og { $left ->
    [0] ingen usikre står igjen.
    [one] ett usikkert står igjen.
   *[other] { $left } usikre står igjen.
}
names-at-door-doubtful = Bytt også ut steder som kan være noe annet
names-at-door-proposals = Ser ut som navn, og står ikke i listen:
names-open-list = Åpne navnelisten …
names-look-up = Slå opp i listen
names-in-key = Listen ligger i nøkkelfilen { $file }, og er åpen til du lukker den eller prosjektet.
names-close-key = Lukk nøkkelfilen
names-key-file = Nøkkelfil
names-key-file-name = nøkkelfil.age
names-key-passphrase = Passordfrase til nøkkelfilen
names-key-passphrase-again = Passordfrasen en gang til
names-key-help = Listen krypteres i nøkkelfilen og forsvinner fra prosjektet, også fra historikken. Det kan ikke angres. Glemmer du passordfrasen, kan ingen finne navnene igjen. Sikkerhetskopier som er tatt før, har listen ennå.
