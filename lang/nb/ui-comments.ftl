themes-page-comments = Kommentarer
themes-action-comments = Vis kommentarene
comments-title = Kommentarer
comments-action-write = Kommenter det du ser på
comments-action-write-code = Kommenter den valgte koden
comments-action-write-project = Kommenter prosjektet som helhet
comments-action-next = Neste kommentar
comments-action-previous = Forrige kommentar
comments-action-settle = Svar på kommentaren og avklar den
comments-action-save = Lagre kommentarene …
comments-action-take = Ta inn kommentarer …
comments-new = Ny kommentar
comments-editor = Skriv kommentar
comments-about = Gjelder
comments-text = Kommentarens tekst
comments-placeholder = Hva vil du si om dette?
comments-keys = Lagres når du er ferdig · Esc eller Ctrl Enter
comments-done = Ferdig
comments-of = Kommentar fra { $author } til { $name }
comments-state-open = Åpen
comments-state-settled = Avklart
comments-edit = Rediger
comments-delete = Slett
comments-deleted = Kommentaren til { $name } er slettet.
comments-settle = Svar og avklar
comments-change-reply = Endre svaret
comments-reopen = Åpne igjen
comments-reply = Svar (kan stå tomt)
comments-settle-run = Avklar
comments-show = Hvilke kommentarer
comments-view-open = Åpne
comments-view-settled = Avklarte
comments-view-all = Alle
comments-who = Fra hvem
comments-everybody = Fra alle
comments-count = { $count ->
    [one] én kommentar
   *[other] { $count } kommentarer
}
comments-on-project = Til prosjektet som helhet
comments-none-such = Ingen kommentarer passer.
comments-empty = Her samles kommentarene fra dem som leser arbeidet ditt. Lag en kopi for kommentarer, send den til veilederen, og ta inn filen du får tilbake.
comments-copy = Kopi for kommentarer, laget av { $name } { $date }.
comments-copy-about = Du kan lese alt og kommentere det du ser på (Shift C). Lagre kommentarene i en liten fil til slutt, og send den tilbake.
comments-as = Du skriver som
comments-save = Lagre kommentarene
comments-save-about = Kommentarene lagres i en liten fil som kan leses av mennesker: hva de sier, og ordene de gjelder. Send filen til den som eier prosjektet.
comments-save-place = Hvor filen skal ligge
comments-save-run = Lagre kommentarene
comments-save-replace = Erstatt filen
comments-file-ending = -kommentarer.json
comments-take = Ta inn kommentarer
comments-take-about = Ta inn filen du har fått tilbake. Det hele kan angres i ett, og den samme filen kan tas inn flere ganger uten at noe kommer dobbelt.
comments-take-file = Filen med kommentarer
comments-take-look = Se hva som kommer
comments-take-run = Ta inn
comments-take-nothing = Det er ingenting nytt i filen.
comments-taken = { $count ->
    [one] Én kommentar er tatt inn.
   *[other] { $count } kommentarer er tatt inn.
}
copies-for-comments = Kopi for kommentarer
copies-for-comments-about = I kopien kan alt leses, men bare kommentarer skrives. Den har det samme innholdet som prosjektet, også navn og analyselogg.
help-page-comments = Kommentarer fra veilederen
