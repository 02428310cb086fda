# Hvilken kode i ett kodetre som samsvarer med hvilken i et annet.
crosswalk-kind-same = samme som
crosswalk-kind-narrower = snevrere enn
crosswalk-kind-wider = videre enn
crosswalk-kind-related = beslektet med
crosswalk-row-unknown = Rad { $row }: koden «{ $path }» finnes ikke; raden er utelatt.
crosswalk-row-itself = Rad { $row }: en kode kan ikke samsvare med seg selv; raden er utelatt.
crosswalk-row-twice = Rad { $row }: de to kodene står i en rad lenger opp også; den øverste gjelder.
crosswalk-would-bring = Tabellen ville gitt { $created } nye samsvar og endret { $updated }; { $same } er som før. Ingenting er lagret.
crosswalk-brought = { $created } nye samsvar, { $updated } endret, { $same } som før.
project-crosswalk-title = Kodesamsvar: { $one } og { $other }
project-crosswalk-list = Den første koden er det slaget sier, til den andre. Til slutt står koder som ikke samsvarer med noen i det andre treet.
project-crosswalk-table = Et merke viser at to koder samsvarer. Summene teller merker.
project-crosswalk-without = { $count ->
    [one] Uten samsvar i «{ $side }»: { $names }.
   *[other] Uten samsvar i «{ $side }» ({ $count }): { $names }.
}
project-rows-crosswalk = koder i { $code }, telt gjennom { $other }
cli-crosswalk = Vis hvilke koder i to kodetrær som samsvarer, eller importer samsvar fra en tabell.
cli-value-trees = STI>STI
cli-value-crosswalk-form = FORM
cli-help-crosswalk-between = De to trærne, for eksempel «Prinsipp>Barriere». Uten dette: de to familiene som har samsvar, eller alt hvis det er flere.
cli-help-crosswalk-table = Les samsvar fra denne tabellen: kolonnene fra og til (kodestier), og gjerne slag (samme som, snevrere enn, videre enn, beslektet med) og merknad.
cli-help-export-as = Samsvar som liste (list) eller som tabell med det første treet nedover og det andre bortover (table).
cli-no-correspondences = Ingen koder samsvarer.
cli-usage-no-trees = Det er ikke sagt hvilke to kodetrær det gjelder.
    .hint = Skriv --between og to stier, for eksempel --between "Prinsipp>Barriere".
cli-crosswalk-details =
    Et samsvar sier hva en kode i ett tre er til en kode i et annet: samme som, snevrere enn, videre enn eller beslektet
    med. Koder uten samsvar står til slutt. Det som ikke er i tabellen, blir stående.

    sitat crosswalk studie.sitat samsvar.csv --dry-run
    sitat crosswalk studie.sitat --between "Prinsipp>Barriere"
    sitat compare studie.sitat --rows "crosswalk:Prinsipp>Barriere" --measure presence --why-empty
    sitat export studie.sitat crosswalk --as table -o typologi.docx
