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
