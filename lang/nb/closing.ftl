# Avslutning av et prosjekt: trinnene, protokollen, det som ikke lot seg gjøre.
closing-title = Protokoll for avslutning av prosjektet
closing-heading-project = Prosjektet
closing-heading-amount = Omfang
closing-heading-done = Hva som er gjort
closing-heading-kept = Hva som er tatt vare på
closing-heading-next = Når prosjektet slettes
closing-project-name = Navn
closing-project-id = Id
closing-amount-sources = Datakilder
closing-step-export = Det som tas vare på, er lagret uten navn
closing-step-recordings = Lyd- og bildeopptak er slettet
closing-step-names = Koblingsnøkkelen er slettet
closing-step-protocol = Protokollen er skrevet
closing-destroyed = Prosjektet er slettet.
closing-destroyed-left = Prosjektet er slettet, men dette lot seg ikke fjerne: { $paths }
closing-done-by = { $date }, { $coder }
closing-not-done = Ikke gjort
closing-nothing-kept = Ingenting er tatt vare på.
closing-column-file = Fil
closing-column-bytes = Byte
closing-column-sha256 = SHA-256
closing-what-goes = Når prosjektet slettes, fjernes prosjektfilen, mappen med sikkerhetskopier ved siden av, og det programmet ellers har skrevet ved siden av.
closing-what-is-not-known = Kopier andre steder – på andre maskiner, i synkede mapper, i sikkerhetskopier av disken, i e-post – kjenner ikke programmet til. På SSD-er og i synkede mapper kan det slettede ligge til noe annet skrives over det.
closing-file-everything = prosjekt uten navn.json
closing-file-codebook = kodebok.csv
closing-file-excerpts = utdrag.csv
closing-names-are-shown = Informantene vises med navn.
    .hint = Velg et annet nivå under «Hvordan informanter vises» først.
closing-names-in-file = { $count ->
    [one] Et navn står fortsatt i { $file }. Ingenting er lagret.
   *[other] Navn står fortsatt { $count } steder i { $file }. Ingenting er lagret.
}
    .hint = Bytt ut navnene med «Skjul navn …» først.
closing-recording-there = { $count ->
    [one] Opptaket ligger fortsatt i { $path }.
   *[other] { $count } opptak er ikke slettet. Det første ligger i { $path }.
}
    .hint = Slett filene, og prøv igjen.
closing-names-in-texts = { $count ->
    [one] Et navn fra navnelisten står fortsatt ett sted i tekstene.
   *[other] Navn fra navnelisten står fortsatt { $count } steder i tekstene.
}
    .hint = Bytt dem ut med «Skjul navn …» først.
closing-first-export = Lagre det som skal tas vare på, først.
closing-first-recordings = Før opptakene som slettet først.
closing-first-names = Slett koblingsnøkkelen først.
closing-first-protocol = Skriv protokollen først.
closing-folder-goes = { $folder } slettes sammen med prosjektet, og det som skal tas vare på, kan ikke ligge der.
    .hint = Velg en mappe utenfor prosjektets sikkerhetskopier.
closing-not-the-protocol = { $file } er ikke protokollen som ble skrevet. Ingenting er slettet.
    .hint = Velg protokollen, på et annet sted enn i mappen med sikkerhetskopier.
operation-take-closing-step = Ta et trinn i avslutningen
did-take-closing-step = tok et trinn i avslutningen
