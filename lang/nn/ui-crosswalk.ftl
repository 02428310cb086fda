# Sida der to kodetre blir haldne mot kvarandre.
patterns-page-crosswalk = Samsvar
patterns-action-crosswalk = Opne kodesamsvar
patterns-action-export-crosswalk = Eksporter kodesamsvar som liste
patterns-action-export-typology = Eksporter kodesamsvar som tabell
patterns-action-import-crosswalk = Importer kodesamsvar frå ein tabell
patterns-action-coverage = Vis dekning: eit kodetre talt gjennom eit anna
crosswalk-first = Første kodetre
crosswalk-second = Andre kodetre
crosswalk-swap = Byt side
crosswalk-as-table = Som tabell
crosswalk-new-kind = Nye samsvar er
crosswalk-coverage = Vis dekning
crosswalk-import = Importer
crosswalk-too-few = Det trengst to familiar med kodar for å seie kva som samsvarar.
crosswalk-help = Vel ein kode på den eine sida, og så dei på den andre sida som han svarar til.
crosswalk-held = Vel det på den andre sida som svarar til «{ $name }». Esc slepper koden.
crosswalk-count = { $count ->
    [one] Svarar til éin kode
   *[other] Svarar til { $count } kodar
}
crosswalk-is-without = utan samsvar
crosswalk-without = Kodar utan samsvar
crosswalk-marks = Merke
crosswalk-table-help = Eit merke viser at to kodar samsvarar. Enter set eit merke eller opnar det, Delete fjernar det.
crosswalk-cell = { $one } – { $kind } – { $other }
crosswalk-not = ikkje sett
crosswalk-kind = Slag, sett frå den første
crosswalk-note = Merknad
crosswalk-evidence = Utdrag som viser det
crosswalk-no-evidence = Ingen utdrag er tekne med.
crosswalk-take-excerpt = Ta med
crosswalk-drop-excerpt = Ta ut
crosswalk-both = { $count ->
    [one] Eitt utdrag har begge kodane
   *[other] { $count } utdrag har begge kodane
}
crosswalk-remove = Fjern samsvaret
crosswalk-removed = Samsvaret er fjerna.
crosswalk-import-title = Importer kodesamsvar
crosswalk-import-about = Ein tabell med kolonnane frå og til (kodestiar), og gjerne slag og merknad. Det som ikkje er i tabellen, blir ståande.
crosswalk-import-look = Sjå kva som kjem
crosswalk-import-run = Importer
export-subject-crosswalk = Kodesamsvar som liste
export-subject-typology = Kodesamsvar som tabell
export-done-crosswalk = { $count ->
    [one] Eitt samsvar er skrive til { $path }
   *[other] { $count } samsvar er skrivne til { $path }
}
export-done-typology = { $count ->
    [one] Eitt samsvar er skrive til { $path }
   *[other] { $count } samsvar er skrivne til { $path }
}
