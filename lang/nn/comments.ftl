# Kommentarar frå den som les arbeidet.
comments-blank = Ein kommentar må ha ord.
    .hint = Skriv kva du vil seie, og lagre på nytt.
comments-somebody-else = Kommentaren er skriven av { $author } og kan berre endrast av den som skreiv han.
    .hint = Svar på han i staden, eller skriv ein eigen kommentar ved sida av.
comments-copy-only = Dette er ein kopi for kommentarar: Her kan du lese alt og skrive kommentarar, men ikkje endre noko anna.
    .hint = Skriv ein kommentar om det du ville ha endra. Den som eig prosjektet, tek inn kommentarane der.
comments-no-json = { $file } sluttar ikkje på .json, og kommentarar blir berre lagra slik.
    .hint = Gi fila eit namn som sluttar på .json.
comments-other-file = { $file } er ikkje ei fil med kommentarar frå Sitat.
    .hint = Vel fila som vart lagra med «Lagre kommentarane» i kopien.
comments-damaged-file = { $number ->
    [0] { $file } er skadd: Det manglar noko framfor kommentarane.
   *[other] { $file } er skadd: Kommentar nummer { $number } kan ikkje lesast.
}
    .hint = Ingenting er teke inn. Be om å få fila send på nytt.
comments-newer-file = { $file } er lagra av ei nyare utgåve av Sitat.
    .hint = Oppdater Sitat, og ta inn fila då.
comments-too-large = { $file } er på { $megabytes } MB. Filer med kommentarar blir lesne på inntil { $limit } MB.
    .hint = Sjå etter om det er rett fil: Kommentarar tek sjeldan meir enn nokre få hundre kilobyte.
comments-other-project = Kommentarane i { $file } gjeld eit anna prosjekt.
    .hint = Opne prosjektet som kopien vart laga av, og ta inn fila der.
comments-changed = Orda er endra sidan kommentaren vart skriven.
comments-gone = Det kommentaren stod på, finst ikkje lenger.
comments-settled-by = Avklart av { $name }
comments-answered-by = Svar frå { $name }:
comments-saved = { $count ->
    [one] Éin kommentar er lagra i { $file }.
   *[other] { $count } kommentarar er lagra i { $file }.
}
comments-count-new = { $count ->
    [one] Éin ny kommentar
   *[other] { $count } nye kommentarar
}
comments-count-newer = { $count ->
    [one] Éin kommentar har fått ny tekst
   *[other] { $count } kommentarar har fått ny tekst
}
comments-count-same = { $count ->
    [one] Éin kommentar er her frå før
   *[other] { $count } kommentarar er her frå før
}
comments-count-changed-here = { $count ->
    [one] Éin kommentar er endra her og blir ståande slik
   *[other] { $count } kommentarar er endra her og blir ståande slik
}
comments-count-deleted-here = { $count ->
    [one] Éin kommentar er sletta her og blir borte
   *[other] { $count } kommentarar er sletta her og blir borte
}
names-still-in-comments = kommentarar
