history-filter = Finn i analyseloggen
history-empty = Her står alt som blir gjort i prosjektet, og det kan angrast steg for steg.
history-nothing-found = Ingen steg har desse orda.
history-more = Vis eldre steg
history-is-undone = angra
history-reason = Grunngiving: { $reason }
history-step-count =
    { $count ->
        [one] 1 steg
       *[other] { $count } steg
    }
history-tab = Handlingar
history-explain = Grunngi …
history-explain-anew = Endre grunngjevinga …
history-explain-this = Grunngi: { $what }
history-explain-last = Grunngi siste handling …
history-why = Kvifor?
history-why-help = Grunngjevinga står i analyseloggen. Ho kan skrivast når som helst, og endrast.
history-why-save = Lagre
