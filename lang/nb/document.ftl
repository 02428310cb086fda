# En ferdig tekst (oppgave, rapport) holdt opp mot prosjektet.
document-state-exact = Ordrett
document-state-elided = Ordrett, med noe utelatt
document-state-inserted = Ordrett, med noe satt inn
document-state-changed = Andre ord enn i kilden
document-state-wrong-speaker = Sagt av en annen
document-state-wrong-case = Fra et annet case
document-state-not-found = Finnes ikke i noen kilde
document-state-unclear-mark = Uklart hvor sitatet begynner eller slutter
document-place-page = side { $page }
document-place-paragraph = avsnitt { $paragraph }
document-summary = { $quotes ->
    [one] Ett sitat funnet,
   *[other] { $quotes } sitater funnet,
} { $wrong ->
    [0] ingen med feil.
    [one] ett med feil.
   *[other] { $wrong } med feil.
}
document-word-missing = «{ $expected }» mangler.
document-word-extra = «{ $found }» står ikke i kilden.
document-word-other = «{ $found }» skal være «{ $expected }».
document-correct = Riktig: { $quote }
document-said-by = Ved sitatet står { $named }. Ordene er sagt av { $names }.
document-said-by-none = Ved sitatet står { $named }. Ordene er ikke sagt av en deltaker.
document-words-of = Ved sitatet står { $named }. Ordene er fra { $cases }.
document-nowhere = Ingen kilde har ord som ligner.
document-unclear = Et anførselstegn mangler, eller står der for mye.
document-elsewhere = Utdraget { $id } har andre ord.
document-without-marks = Ordene står uten anførselstegn.
document-source = Kilde: { $source }
document-unknown-heading = Utdragsnumre som ikke finnes
document-marks-heading = Anførselstegn som står alene
cli-help-check-document = Hold en ferdig tekst (.docx, .odt, .md, .txt eller .pdf) opp mot prosjektet: hvert sitat ord for ord. Ingenting av den kommer inn i prosjektet.
document-unknown = Det finnes ikke noe utdrag { $id }.
document-copy-is-original = Kopien med merknader kan ikke skrives over { $file } selv.
    .hint = Gi kopien et annet navn. Originalen blir aldri endret.
document-no-comments = { $file } er ikke et Word-dokument, og kan ikke få merknader.
    .hint = Lagre teksten som .docx og prøv igjen. Listen over funn virker for alle formater.
cli-help-check-commented = Skriv en kopi av Word-dokumentet med en merknad ved hvert funn (sammen med --document). Originalen blir aldri endret.
cli-check-commented = { $count ->
    [one] Skrev en kopi med én merknad: { $path }.
   *[other] Skrev en kopi med { $count } merknader: { $path }.
}
document-names-heading = Navn og andre ord som røper noen
document-name = «{ $name }» skal ikke stå her. I prosjektet står { $replacement }.
document-withdrawn = «{ $name }» har trukket seg. Ordene er tatt ut av tekstene og kan ikke kontrolleres.
document-office = Stilling og pronomen ({ $words }) kan peke ut én person når stedet er kjent.
document-name-cited = «{ $name }» står i navnelisten, men ser her ut som en forfatter. Er det noen andre?
document-third-person = «{ $name }» er nevnt i et sitat og står ikke i navnelisten. Er det en som skal være skjult?
document-maybe-withdrawn = Noen har trukket seg, og ordene deres er tatt ut av tekstene. Er det de som er sitert?
document-claims-heading = Hvor mange det sies om
document-scope-beyond = Her står «{ $words }» om «{ $name }». Prosjektet har { $count } av { $total }. Uten utdrag: { $names }.
document-scope-contradicted = Her står «{ $words }» om «{ $name }», men { $names } sier imot.
document-scope-short = Her står «{ $words }» om «{ $name }», men { $count } av { $total } støtter det: { $names }.
document-scope-question = Gjelder «{ $words }» også { $names }? Om «{ $name }» har prosjektet utdrag fra { $count } av { $total }.
document-scope-twice = Her står «{ $words }», men i avsnitt { $paragraph } står «{ $other }» om det samme.
document-figures-heading = Tall som avviker
document-figure-other = { $case }, { $attribute }: Her står { $words }. I prosjektet står { $value }.
document-figure-question = Er { $words } verdien for { $attribute } i { $case }? I prosjektet står { $value }.
document-figure-twice = { $case }, { $attribute }: Her står { $words }, men i avsnitt { $paragraph } står { $other }.
document-balance-heading = Sitatene i teksten
document-balance-voices = { $names } har { $count } av { $total } sitater ({ $percent } %). Kommer de andre til orde?
document-balance-no-own-words = Sitatet følger rett etter et annet, uten egne ord imellom. Hva viser det?
document-balance-few-own-words = Egne ord er { $percent } % av denne delen. Bærer sitatene mer enn teksten rundt?
document-report-title = Kontroll av { $file }
document-report-facts = Fakta
document-report-questions = Spørsmål
document-report-none = Ingen funn.
cli-help-check-report = Skriv listen over funn som .docx, .html, .md eller .tex (sammen med --document).
cli-check-reported = Skrev listen over funn: { $path }.
document-detail = «{ $name }» i et sitat kan vise hvem noen er. Skal det stå der?
document-only-office = «{ $name }» peker på én person: Bare én i materialet har stillingen der.

## Det et dokument røper, fortalt før det skrives

leaks-withdrawn = Navn på noen som har trukket seg: { $names } ({ $unit ->
    [row] rad
   *[other] avsnitt
} { $numbers }).
leaks-withdrawn-words = Ord fra noen som har trukket seg: { $names } ({ $unit ->
    [row] rad
   *[other] avsnitt
} { $numbers }).
leaks-listed = Navn fra navnelisten: { $names } ({ $unit ->
    [row] rad
   *[other] avsnitt
} { $numbers }).
leaks-participant = Informanter med sitt egentlige navn: { $names } ({ $unit ->
    [row] rad
   *[other] avsnitt
} { $numbers }).
leaks-shown = Prosjektet viser informanter ved navn, og her står: { $names } ({ $unit ->
    [row] rad
   *[other] avsnitt
} { $numbers }).
leaks-candidate = Kan vise hvem noen er, og ingen har tatt stilling til det: { $names } ({ $unit ->
    [row] rad
   *[other] avsnitt
} { $numbers }).
leaks-list-closed = Navnelisten ligger i en egen fil som ikke er åpen, så navnene i den er ikke lett etter.
cli-leaks = { $file }: { $what }
