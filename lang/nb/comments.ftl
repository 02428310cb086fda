# Kommentarer fra den som leser arbeidet.
comments-blank = En kommentar må ha ord.
    .hint = Skriv hva du vil si, og lagre igjen.
comments-somebody-else = Kommentaren er skrevet av { $author } og kan bare endres av den som skrev den.
    .hint = Svar på den i stedet, eller skriv en egen kommentar ved siden av.
comments-copy-only = Dette er en kopi for kommentarer: Her kan du lese alt og skrive kommentarer, men ikke endre noe annet.
    .hint = Skriv en kommentar om det du ville ha endret. Den som eier prosjektet, tar inn kommentarene der.
comments-no-json = { $file } slutter ikke på .json, og kommentarer lagres bare slik.
    .hint = Gi filen et navn som slutter på .json.
comments-other-file = { $file } er ikke en fil med kommentarer fra Sitat.
    .hint = Velg filen som ble lagret med «Lagre kommentarene» i kopien.
comments-damaged-file = { $number ->
    [0] { $file } er skadet: Det mangler noe foran kommentarene.
   *[other] { $file } er skadet: Kommentar nummer { $number } kan ikke leses.
}
    .hint = Ingenting er tatt inn. Be om å få filen sendt på nytt.
comments-newer-file = { $file } er lagret av en nyere utgave av Sitat.
    .hint = Oppdater Sitat, og ta inn filen da.
comments-too-large = { $file } er på { $megabytes } MB. Filer med kommentarer leses på inntil { $limit } MB.
    .hint = Se etter om det er riktig fil: Kommentarer tar sjelden mer enn noen få hundre kilobyte.
comments-other-project = Kommentarene i { $file } gjelder et annet prosjekt.
    .hint = Åpne prosjektet som kopien ble laget av, og ta inn filen der.
comments-changed = Ordene er endret siden kommentaren ble skrevet.
comments-gone = Det kommentaren sto på, finnes ikke lenger.
comments-settled-by = Avklart av { $name }
comments-answered-by = Svar fra { $name }:
comments-saved = { $count ->
    [one] Én kommentar er lagret i { $file }.
   *[other] { $count } kommentarer er lagret i { $file }.
}
comments-count-new = { $count ->
    [one] Én ny kommentar
   *[other] { $count } nye kommentarer
}
comments-count-newer = { $count ->
    [one] Én kommentar har fått ny tekst
   *[other] { $count } kommentarer har fått ny tekst
}
comments-count-same = { $count ->
    [one] Én kommentar er her fra før
   *[other] { $count } kommentarer er her fra før
}
comments-count-changed-here = { $count ->
    [one] Én kommentar er endret her og blir stående slik
   *[other] { $count } kommentarer er endret her og blir stående slik
}
comments-count-deleted-here = { $count ->
    [one] Én kommentar er slettet her og blir borte
   *[other] { $count } kommentarer er slettet her og blir borte
}
names-still-in-comments = kommentarer
