names-title = Namn
names-hide = Skjul namn …
names-help = Namn og anna som røper kven nokon er, blir bytt ut i alle tekstar på éin gong. Kodingane følgjer teksten.
names-list = Namneliste
names-proposals = Forslag
names-places = Stader i tekstane
names-name = Namn
names-replacement = Bytt ut med
names-replacement-of = Erstatning for { $name }
names-kind = Slag
names-remove = Ta bort
names-remove-name = Ta { $name } ut av lista
names-add = Nytt namn
names-none = Lista er tom. Skriv inn namn, les inn ei liste, eller sjå forslaga.
names-in-project = Lista ligg i prosjektet, og den som har prosjektfila, kan lese henne.
names-in-file = Lista ligg i ei eiga fil: { $file }
names-in-unknown-file = Lista ligg i ei eiga fil. Vel fila for å bruke henne.
names-read-list = Les inn ei liste …
names-read-in = Les inn
names-use-file = Bruk denne fila
names-keep-apart = Flytt lista til ei eiga fil …
names-keep-in-project = Ta lista inn i prosjektet
names-move = Flytt lista for godt
names-apart-help = Lista blir skriven til fila og forsvinn frå prosjektet, òg frå historikken. Det kan ikkje angrast, men lista kan takast inn att frå fila. Tryggingskopiar som er tekne før, har henne enno.
names-list-file = Fil med namneliste
names-choose-list = Vel fila med namnelista
names-file-name = namneliste.csv
names-no-proposals = Ingen fleire ord ser ut som namn.
names-proposals-found = { $count ->
    [one] Eitt ord ser ut som eit namn.
   *[other] { $count } ord ser ut som namn.
}
names-seen = { $kind } · { $count ->
    [one] éin stad
   *[other] { $count } stader
} i { $sources ->
    [one] éi datakjelde
   *[other] { $sources } datakjelder
}
names-take = Legg til i lista
names-take-name = Legg { $name } til i lista
names-refuse = Ikkje eit namn
names-stand-in-person = Person
names-stand-in-place = Stad
names-stand-in-organisation = Verksemd
names-stand-in-telephone = telefonnummer
names-stand-in-email = e-post
names-stand-in-identity-number = fødselsnummer
names-stand-in-organisation-number = organisasjonsnummer
names-stand-in-account-number = kontonummer
names-stand-in-date = dato
names-stand-in-age = alder
names-stand-in-address = adresse
names-stand-in-office = stilling
names-stand-in-other = namn
names-show-places = Sjå stadene
names-found = { $certain ->
    [0] Ingen sikre stader
    [one] Éin sikker stad
   *[other] { $certain } sikre stader
}, { $doubtful ->
    [0] ingen som kan vere noko anna.
    [one] éin som kan vere noko anna.
   *[other] { $doubtful } som kan vere noko anna.
}
names-labels = Òg merkelappar og namn på informantar, datakjelder og filer
names-cases = Òg namn på kommunar og andre casar
names-memos = Òg memo og samandrag
names-on-speaker = merkelapp
names-on-participant = informant
names-on-source = datakjelde
names-on-case = case
names-on-memo = memo
names-on-summary = samandrag
names-originals = Det som stod der, blir liggjande i tekstutgåvene og i historikken, så alt kan angrast, til det blir gjort endeleg. Den som har prosjektfila, kan finne det att. Skal namna aldri inn i fila, må dei bytast ut når teksten blir importert.
names-replace = { $count ->
    [one] Byt ut éin stad
   *[other] Byt ut { $count } stader
}
names-replaced = { $count ->
    [one] Bytte ut éin stad.
   *[other] Bytte ut { $count } stader.
}
names-final-action = Gjer utbytte namn endelege …
names-final-open = Gjer det endeleg …
names-final = Endeleg
names-final-goes = Dette går ut av fila for godt, og kan ikkje hentast tilbake:
names-final-texts = { $count ->
    [one] tidlegare utgåver og original av éin tekst: { $names }
   *[other] tidlegare utgåver og originalar av { $count } tekstar: { $names }
}
names-final-undo = { $count ->
    [0] alt som historikken held på for å kunne angre
    [one] det eine steget som kan angrast no; ingenting som er gjort til no, kan angrast etterpå
   *[other] dei { $count } stega som kan angrast no; ingenting som er gjort til no, kan angrast etterpå
}
names-final-words = namna i historikken, i lagra importoppsett og i koda ord som ikkje står i teksten lenger
names-final-stays = Dette blir ståande:
names-final-backups = Tryggingskopiane
names-final-outside = Filer utanfor prosjektet blir ikkje rørte: transkripsjonane du importerte frå, det du har eksportert, og kopiar du har sendt eller lagra andre stader.
names-forget = Fjern originalane for godt
names-forgotten = Dei opphavlege namna er borte frå fila.
names-forgotten-backups = Dei opphavlege namna er borte frå fila. Slett òg gamle tryggingskopiar.
names-at-door = Byt ut namna i namnelista før teksten kjem inn
names-at-door-help = Namna kjem då aldri inn i tekstane. Skal dei ikkje stå i prosjektfila i det heile, må namnelista ligge i ei eiga fil.
names-at-door-found = { $count ->
    [0] Ingen namn blir bytte ut
    [one] Éin stad blir bytt ut
   *[other] { $count } stader blir bytte ut
}, og { $left ->
    [0] ingen usikre står att.
    [one] éin usikker står att.
   *[other] { $left } usikre står att.
}
names-at-door-doubtful = Byt òg ut stader som kan vere noko anna
names-at-door-proposals = Ser ut som namn, og står ikkje i lista:
names-open-list = Opne namnelista …
names-look-up = Slå opp i lista
names-in-key = Lista ligg i nøkkelfila { $file }, og er open til du lukkar ho eller prosjektet.
names-close-key = Lukk nøkkelfila
names-key-file = Nøkkelfil
names-key-file-name = nøkkelfil.age
names-key-passphrase = Passordfrase til nøkkelfila
names-key-passphrase-again = Passordfrasen ein gong til
names-key-help = Lista blir kryptert i nøkkelfila og forsvinn frå prosjektet, også frå historikken. Det kan ikkje angrast. Gløymer du passordfrasen, kan ingen finne att namna. Tryggingskopiar som er tekne før, har lista enno.
