# Kva kode i eitt kodetre som samsvarar med kva for ein i eit anna.
crosswalk-kind-same = same som
crosswalk-kind-narrower = smalare enn
crosswalk-kind-wider = vidare enn
crosswalk-kind-related = i slekt med
crosswalk-row-unknown = Rad { $row }: koden «{ $path }» finst ikkje; rada er utelaten.
crosswalk-row-itself = Rad { $row }: ein kode kan ikkje samsvare med seg sjølv; rada er utelaten.
crosswalk-row-twice = Rad { $row }: dei to kodane står i ei rad lenger oppe òg; den øvste gjeld.
crosswalk-would-bring = Tabellen ville gitt { $created } nye samsvar og endra { $updated }; { $same } er som før. Ingenting er lagra.
crosswalk-brought = { $created } nye samsvar, { $updated } endra, { $same } som før.
project-crosswalk-title = Kodesamsvar: { $one } og { $other }
project-crosswalk-list = Den første koden er det slaget seier, til den andre. Til slutt står kodar som ikkje samsvarar med nokon i det andre treet.
project-crosswalk-table = Eit merke viser at to kodar samsvarar. Summane tel merke.
project-crosswalk-without = { $count ->
    [one] Utan samsvar i «{ $side }»: { $names }.
   *[other] Utan samsvar i «{ $side }» ({ $count }): { $names }.
}
project-rows-crosswalk = kodar i { $code }, talde gjennom { $other }
cli-crosswalk = Vis kva kodar i to kodetre som samsvarar, eller importer samsvar frå ein tabell.
cli-value-trees = STIG>STIG
cli-value-crosswalk-form = FORM
cli-help-crosswalk-between = Dei to trea, til dømes «Prinsipp>Barriere». Utan dette: dei to familiane som har samsvar, eller alt om det er fleire.
cli-help-crosswalk-table = Les samsvar frå denne tabellen: kolonnane frå og til (kodestiar), og gjerne slag (same som, smalare enn, vidare enn, i slekt med) og merknad.
cli-help-export-as = Samsvar som liste (list) eller som tabell med det første treet nedover og det andre bortover (table).
cli-no-correspondences = Ingen kodar samsvarar.
cli-usage-no-trees = Det er ikkje sagt kva to kodetre det gjeld.
    .hint = Skriv --between og to stiar, til dømes --between "Prinsipp>Barriere".
cli-crosswalk-details =
    Eit samsvar seier kva ein kode i eitt tre er til ein kode i eit anna: same som, smalare enn, vidare enn eller i slekt
    med. Kodar utan samsvar står til slutt. Det som ikkje er i tabellen, blir ståande.

    sitat crosswalk studie.sitat samsvar.csv --dry-run
    sitat crosswalk studie.sitat --between "Prinsipp>Barriere"
    sitat compare studie.sitat --rows "crosswalk:Prinsipp>Barriere" --measure presence --why-empty
    sitat export studie.sitat crosswalk --as table -o typologi.docx
