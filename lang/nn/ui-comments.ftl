themes-page-comments = Kommentarar
themes-action-comments = Vis kommentarane
comments-title = Kommentarar
comments-action-write = Kommenter det du ser på
comments-action-write-code = Kommenter den valde koden
comments-action-write-project = Kommenter prosjektet som heilskap
comments-action-next = Neste kommentar
comments-action-previous = Førre kommentar
comments-action-settle = Svar på kommentaren og avklar han
comments-action-save = Lagre kommentarane …
comments-action-take = Ta inn kommentarar …
comments-new = Ny kommentar
comments-editor = Skriv kommentar
comments-about = Gjeld
comments-text = Teksten i kommentaren
comments-placeholder = Kva vil du seie om dette?
comments-keys = Blir lagra når du er ferdig · Esc eller Ctrl Enter
comments-done = Ferdig
comments-of = Kommentar frå { $author } til { $name }
comments-state-open = Open
comments-state-settled = Avklart
comments-edit = Rediger
comments-delete = Slett
comments-deleted = Kommentaren til { $name } er sletta.
comments-settle = Svar og avklar
comments-change-reply = Endre svaret
comments-reopen = Opne igjen
comments-reply = Svar (kan stå tomt)
comments-settle-run = Avklar
comments-show = Kva kommentarar
comments-view-open = Opne
comments-view-settled = Avklarte
comments-view-all = Alle
comments-who = Frå kven
comments-everybody = Frå alle
comments-count = { $count ->
    [one] éin kommentar
   *[other] { $count } kommentarar
}
comments-on-project = Til prosjektet som heilskap
comments-none-such = Ingen kommentarar passar.
comments-empty = Her blir kommentarane samla frå dei som les arbeidet ditt. Lag ein kopi for kommentarar, send han til rettleiaren, og ta inn fila du får tilbake.
comments-copy = Kopi for kommentarar, laga av { $name } { $date }.
comments-copy-about = Du kan lese alt og kommentere det du ser på (Shift C). Lagre kommentarane i ei lita fil til slutt, og send ho tilbake.
comments-as = Du skriv som
comments-save = Lagre kommentarane
comments-save-about = Kommentarane blir lagra i ei lita fil som kan lesast av menneske: kva dei seier, og orda dei gjeld. Send fila til den som eig prosjektet.
comments-save-place = Kvar fila skal liggje
comments-save-run = Lagre kommentarane
comments-save-replace = Byt ut fila
comments-file-ending = -kommentarar.json
comments-take = Ta inn kommentarar
comments-take-about = Ta inn fila du har fått tilbake. Det heile kan angrast i eitt, og den same fila kan takast inn fleire gonger utan at noko kjem dobbelt.
comments-take-file = Fila med kommentarar
comments-take-look = Sjå kva som kjem
comments-take-run = Ta inn
comments-take-nothing = Det er ingenting nytt i fila.
comments-taken = { $count ->
    [one] Éin kommentar er teken inn.
   *[other] { $count } kommentarar er tekne inn.
}
copies-for-comments = Kopi for kommentarar
copies-for-comments-about = I kopien kan alt lesast, men berre kommentarar skrivast. Han har det same innhaldet som prosjektet, også namn og analyselogg.
help-page-comments = Kommentarar frå rettleiaren
