# Namnelista: kva som ikkje kunne gjerast med henne, kvifor, og kva som hjelper.
names-column-name = namn
names-column-replacement = erstatning
names-column-kind = type
names-blank-name = Eit namn i lista har verken bokstavar eller tal.
    .hint = Skriv namnet, eller ta rada bort.
names-blank-replacement = Det er ikkje valt kva som skal stå i staden for «{ $name }».
    .hint = Skriv eit dekknamn, eller noko i klammer, som [stad].
names-twice = «{ $name }» står to gonger i lista.
    .hint = Ta bort den eine rada. Store og små bokstavar blir rekna som like.
names-replacement-is-name = «{ $name }» skulle bli «{ $replacement }», men «{ $holds }» står sjølv i lista som eit namn som skal bort.
    .hint = Vel eit anna dekknamn, elles ville det bli bytt ut neste gong lista blir brukt.
names-apart = Namnelista til prosjektet ligg i ei eiga fil.
    .hint = Vel fila med namnelista først.
names-already-apart = Namnelista ligg i ei eiga fil frå før.
    .hint = Vel fila, eller ta lista inn i prosjektet igjen.

## Slag namn, og kvifor ein stad kan vere noko anna

name-kind-person = person
name-kind-place = stad
name-kind-organisation = verksemd
name-kind-telephone = telefonnummer
name-kind-email = e-postadresse
name-kind-identity-number = fødselsnummer eller D-nummer
name-kind-organisation-number = organisasjonsnummer
name-kind-account-number = kontonummer
name-kind-date = dato
name-kind-age = alder
name-kind-address = adresse
name-kind-office = stilling som berre éin har
name-kind-other = anna
name-doubt-ordinary-word = kan vere eit vanleg ord
name-doubt-small-letters = skrive med små bokstavar
name-doubt-part-of-word = del av eit lengre ord
name-doubt-part-of-name = del av eit dobbeltnamn

## sitat names

cli-names = Finn namn i tekstane, og set noko anna i staden for dei.
cli-value-names = NAMN.csv
cli-help-import-names = Namneliste; namna i henne blir bytte ut før teksten kjem inn, så dei aldri står i prosjektfila.
cli-help-names-list = Namnelista; utan henne blir lista i prosjektet brukt. Ingenting av fila blir lagra i prosjektet.
cli-help-names-keep = Legg namna i fila til lista i prosjektet.
cli-help-names-apart = Flytt lista i prosjektet til ei eiga fil for godt. Etterpå veit prosjektet ingenting om namna i henne.
cli-help-names-candidates = Foreslå namn som ikkje står i lista.
cli-help-names-apply = Byt ut alle namn som er sikre, i tekstar, merkelappar og namn på informantar og datakjelder.
cli-help-names-doubtful = Byt òg ut stader som kan vere noko anna.
cli-help-names-cases = Byt òg ut i namna på kommunar og andre casar.
cli-help-names-memos = Byt òg ut i memoa.
cli-help-names-final = Fjern for godt alt i fila som viser kva som stod der namna er bytte ut. Ingenting som er gjort før, kan angrast etterpå.
cli-names-details =
    Lista har kolonnane namn og erstatning, og gjerne type (person, stad, telefon og så vidare).
    Utan --apply blir kvar stad vist, og ingenting blir endra. Berre heile ord blir rekna, òg i
    genitiv og med store bokstavar. Kodingar følgjer teksten, og alt blir angra i eitt steg.

    sitat names studie.sitat namn.csv --apply
cli-column-name = Namn
cli-column-replacement = Erstatning
cli-column-doubt = Usikkert
cli-column-name-kind = Slag
cli-column-count = Tal
cli-names-found = { $count ->
    [one] Éin stad er sikker
   *[other] { $count } stader er sikre
}, og { $doubtful ->
    [one] éin kan vere noko anna.
   *[other] { $doubtful } kan vere noko anna.
}
cli-names-done = { $count ->
    [one] Éin stad er bytt ut
   *[other] { $count } stader er bytte ut
} i { $sources ->
    [one] éin tekst
   *[other] { $sources } tekstar
}, og { $elsewhere ->
    [one] eitt namn utanfor tekstane.
   *[other] { $elsewhere } namn utanfor tekstane.
}
cli-names-left = { $count ->
    [one] Éin stad som kan vere noko anna, står som før. Sjå han utan --apply.
   *[other] { $count } stader som kan vere noko anna, står som før. Sjå dei utan --apply.
}
cli-names-originals = Namna ligg framleis i prosjektfila, i tekstutgåvene og i historikken, så dette kan angrast. Del ein eksport, ikkje fila. Med --final blir dei fjerna for godt.
cli-names-forgotten = { $count ->
    [0] Dei opphavlege namna er borte frå fila.
    [one] Dei opphavlege namna er borte frå fila. Dei tidlegare utgåvene av éin tekst gjekk med.
   *[other] Dei opphavlege namna er borte frå fila. Dei tidlegare utgåvene av { $count } tekstar gjekk med.
}

## Namn som er bytte ut, gjort endeleg: det som framleis står der

names-still-in-texts = I tekstane står det enno namn frå lista: { $count ->
    [0] ingen sikre stader
    [one] éin sikker stad
   *[other] { $count } sikre stader
} og { $doubtful ->
    [0] ingen som kan vere noko anna.
    [one] éin som kan vere noko anna.
   *[other] { $doubtful } som kan vere noko anna.
}
names-still-in = Enno namn frå lista i { $what }: { $count }
names-still-in-project = opplysningar om prosjektet
names-still-in-sources = merkelappar og opplysningar om datakjelder
names-still-in-participants = opplysningar om informantar
names-still-in-cases = casar og kjenneteikn
names-still-in-codes = kodeboka
names-still-in-memos = memo
names-still-in-guide = intervjuguiden
names-still-in-surveys = svar i spørjeundersøkingar
names-still-in-codings = grunnar til at noko ikkje er sagt
names-still-in-views = lagra samanlikningar
names-still-in-searches = lagra søk og ord som tyder det same
names-still-in-queries = lagra kodespørjingar
names-still-in-summaries = samandrag av celler
names-list-inside = Namnelista ligg i prosjektet. Så lenge ho gjer det, står dei opphavlege namna i fila.
names-backups = { $count ->
    [one] Ein tryggingskopi blir ikkje rørt og har namna enno. Slett han sjølv: { $folder }
   *[other] { $count } tryggingskopiar blir ikkje rørte og har namna enno. Slett dei sjølv: { $folder }
}
