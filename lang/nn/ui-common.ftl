common-close = Lukk
common-panel-width = Breidda på { $panel }
