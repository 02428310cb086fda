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
cli-names-originals = Namna ligg framleis i prosjektfila, i tekstutgåvene og i historikken, så dette kan angrast. Del ein eksport, ikkje fila.
