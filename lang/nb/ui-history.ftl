history-filter = Finn i analyseloggen
history-empty = Her står alt som blir gjort i prosjektet, og det kan angres steg for steg.
history-nothing-found = Ingen steg har disse ordene.
history-more = Vis eldre steg
history-is-undone = angret
history-reason = Begrunnelse: { $reason }
history-step-count =
    { $count ->
        [one] 1 steg
       *[other] { $count } steg
    }
history-tab = Handlinger
history-explain = Begrunn …
history-explain-anew = Endre begrunnelsen …
history-explain-this = Begrunn: { $what }
history-explain-last = Begrunn siste handling …
history-why = Hvorfor?
history-why-help = Begrunnelsen står i analyseloggen. Den kan skrives når som helst, og endres.
history-why-save = Lagre
