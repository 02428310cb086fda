material-import-cases = Importer casar frå CSV
material-import-codebook = Importer kodebok frå CSV
material-import-quotes = Importer koda sitat frå CSV
