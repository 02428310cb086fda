place-write = Skriv
action-group-writing = Skriving
help-page-write = Skriv kapitlet
writing-page-outline = Disposisjon
writing-empty = Ein disposisjon samlar forskingsspørsmål, tema, påstandar og sitat i den rekkjefølgja kapitlet skal ha.
