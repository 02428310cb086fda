place-write = Skriv
action-group-writing = Skriving
help-page-write = Skriv kapitlet
writing-page-outline = Disposisjon
writing-empty = En disposisjon samler forskningsspørsmål, temaer, påstander og sitater i den rekkefølgen kapitlet skal ha.
