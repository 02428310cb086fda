material-import-cases = Importer caser fra CSV
material-import-codebook = Importer kodebok fra CSV
material-import-quotes = Importer kodede sitater fra CSV
