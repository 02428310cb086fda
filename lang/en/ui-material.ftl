material-import-cases = Import cases from CSV
material-import-codebook = Import a codebook from CSV
material-import-quotes = Import coded quotes from CSV
