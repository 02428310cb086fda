# Siden der to kodetrær holdes mot hverandre.
patterns-page-crosswalk = Samsvar
patterns-action-crosswalk = Åpne kodesamsvar
patterns-action-export-crosswalk = Eksporter kodesamsvar som liste
patterns-action-export-typology = Eksporter kodesamsvar som tabell
patterns-action-import-crosswalk = Importer kodesamsvar fra en tabell
patterns-action-coverage = Vis dekning: et kodetre talt gjennom et annet
crosswalk-first = Første kodetre
crosswalk-second = Andre kodetre
crosswalk-swap = Bytt side
crosswalk-as-table = Som tabell
crosswalk-new-kind = Nye samsvar er
crosswalk-coverage = Vis dekning
crosswalk-import = Importer
crosswalk-too-few = Det trengs to familier med koder for å si hva som samsvarer.
crosswalk-help = Velg en kode på den ene siden, og så dem på den andre siden som den svarer til.
crosswalk-held = Velg det på den andre siden som svarer til «{ $name }». Esc slipper koden.
crosswalk-count = { $count ->
    [one] Svarer til én kode
   *[other] Svarer til { $count } koder
}
crosswalk-is-without = uten samsvar
crosswalk-without = Koder uten samsvar
crosswalk-marks = Merker
crosswalk-table-help = Et merke viser at to koder samsvarer. Enter setter et merke eller åpner det, Delete fjerner det.
crosswalk-cell = { $one } – { $kind } – { $other }
crosswalk-not = ikke satt
crosswalk-kind = Slag, sett fra den første
crosswalk-note = Merknad
crosswalk-evidence = Utdrag som viser det
crosswalk-no-evidence = Ingen utdrag er tatt med.
crosswalk-take-excerpt = Ta med
crosswalk-drop-excerpt = Ta ut
crosswalk-both = { $count ->
    [one] Ett utdrag har begge kodene
   *[other] { $count } utdrag har begge kodene
}
crosswalk-remove = Fjern samsvaret
crosswalk-removed = Samsvaret er fjernet.
crosswalk-import-title = Importer kodesamsvar
crosswalk-import-about = En tabell med kolonnene fra og til (kodestier), og gjerne slag og merknad. Det som ikke er i tabellen, blir stående.
crosswalk-import-look = Se hva som kommer
crosswalk-import-run = Importer
export-subject-crosswalk = Kodesamsvar som liste
export-subject-typology = Kodesamsvar som tabell
export-done-crosswalk = { $count ->
    [one] Ett samsvar er skrevet til { $path }
   *[other] { $count } samsvar er skrevet til { $path }
}
export-done-typology = { $count ->
    [one] Ett samsvar er skrevet til { $path }
   *[other] { $count } samsvar er skrevet til { $path }
}
