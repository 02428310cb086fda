common-close = Lukk
common-panel-width = Bredden på { $panel }
