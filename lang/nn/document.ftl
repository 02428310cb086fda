# Ein ferdig tekst (oppgåve, rapport) halden opp mot prosjektet.
document-state-exact = Ordrett
document-state-elided = Ordrett, med noko utelate
document-state-inserted = Ordrett, med noko sett inn
document-state-changed = Andre ord enn i kjelda
document-state-wrong-speaker = Sagt av ein annan
document-state-wrong-case = Frå eit anna case
document-state-not-found = Finst ikkje i noka kjelde
document-state-unclear-mark = Uklart kvar sitatet byrjar eller sluttar
document-place-page = side { $page }
document-place-paragraph = avsnitt { $paragraph }
document-summary = { $quotes ->
    [one] Eitt sitat funne,
   *[other] { $quotes } sitat funne,
} { $wrong ->
    [0] ingen med feil.
    [one] eitt med feil.
   *[other] { $wrong } med feil.
}
document-word-missing = «{ $expected }» manglar.
document-word-extra = «{ $found }» står ikkje i kjelda.
document-word-other = «{ $found }» skal vere «{ $expected }».
document-correct = Rett: { $quote }
document-said-by = Ved sitatet står { $named }. Orda er sagde av { $names }.
document-said-by-none = Ved sitatet står { $named }. Orda er ikkje sagde av ein deltakar.
document-words-of = Ved sitatet står { $named }. Orda er frå { $cases }.
document-nowhere = Inga kjelde har ord som liknar.
document-unclear = Eit hermeteikn manglar, eller står der for mykje.
document-elsewhere = Utdraget { $id } har andre ord.
document-without-marks = Orda står utan hermeteikn.
document-source = Kjelde: { $source }
document-unknown-heading = Utdragsnummer som ikkje finst
document-marks-heading = Hermeteikn som står åleine
cli-help-check-document = Hald ein ferdig tekst (.docx, .odt, .md, .txt eller .pdf) opp mot prosjektet: kvart sitat ord for ord. Ingenting av han kjem inn i prosjektet.
document-unknown = Det finst ikkje noko utdrag { $id }.
document-copy-is-original = Kopien med merknader kan ikkje skrivast over { $file } sjølv.
    .hint = Gi kopien eit anna namn. Originalen blir aldri endra.
document-no-comments = { $file } er ikkje eit Word-dokument, og kan ikkje få merknader.
    .hint = Lagre teksten som .docx og prøv igjen. Lista over funn verkar for alle format.
cli-help-check-commented = Skriv ein kopi av Word-dokumentet med ein merknad ved kvart funn (saman med --document). Originalen blir aldri endra.
cli-check-commented = { $count ->
    [one] Skreiv ein kopi med éin merknad: { $path }.
   *[other] Skreiv ein kopi med { $count } merknader: { $path }.
}
document-names-heading = Namn og andre ord som røper nokon
document-name = «{ $name }» skal ikkje stå her. I prosjektet står { $replacement }.
document-withdrawn = «{ $name }» har trekt seg. Orda er tekne ut av tekstane og kan ikkje kontrollerast.
document-office = Stilling og pronomen ({ $words }) kan peike ut éin person når staden er kjend.
document-name-cited = «{ $name }» står i namnelista, men ser her ut som ein forfattar. Er det nokon annan?
document-third-person = «{ $name }» er nemnd i eit sitat og står ikkje i namnelista. Er det nokon som skal vere skjult?
document-maybe-withdrawn = Nokon har trekt seg, og orda deira er tekne ut av tekstane. Er det dei som er siterte?
document-claims-heading = Kor mange det blir sagt om
document-scope-beyond = Her står «{ $words }» om «{ $name }». Prosjektet har { $count } av { $total }. Utan utdrag: { $names }.
document-scope-contradicted = Her står «{ $words }» om «{ $name }», men { $names } seier imot.
document-scope-short = Her står «{ $words }» om «{ $name }», men { $count } av { $total } støttar det: { $names }.
document-scope-question = Gjeld «{ $words }» òg { $names }? Om «{ $name }» har prosjektet utdrag frå { $count } av { $total }.
document-scope-twice = Her står «{ $words }», men i avsnitt { $paragraph } står «{ $other }» om det same.
document-figures-heading = Tal som avvik
document-figure-other = { $case }, { $attribute }: Her står { $words }. I prosjektet står { $value }.
document-figure-question = Er { $words } verdien for { $attribute } i { $case }? I prosjektet står { $value }.
document-figure-twice = { $case }, { $attribute }: Her står { $words }, men i avsnitt { $paragraph } står { $other }.
document-balance-heading = Sitata i teksten
document-balance-voices = { $names } har { $count } av { $total } sitat ({ $percent } %). Kjem dei andre til orde?
document-balance-no-own-words = Sitatet følgjer rett etter eit anna, utan eigne ord imellom. Kva viser det?
document-balance-few-own-words = Eigne ord er { $percent } % av denne delen. Ber sitata meir enn teksten rundt?
document-report-title = Kontroll av { $file }
document-report-facts = Fakta
document-report-questions = Spørsmål
document-report-none = Ingen funn.
cli-help-check-report = Skriv lista over funn som .docx, .html, .md eller .tex (saman med --document).
cli-check-reported = Skreiv lista over funn: { $path }.
document-detail = «{ $name }» i eit sitat kan vise kven nokon er. Skal det stå der?
document-only-office = «{ $name }» peikar på éin person: Berre éin i materialet har stillinga der.

## Det eit dokument røper, fortalt før det blir skrive

leaks-withdrawn = Namn på nokon som har trekt seg: { $names } ({ $unit ->
    [row] rad
   *[other] avsnitt
} { $numbers }).
leaks-withdrawn-words = Ord frå nokon som har trekt seg: { $names } ({ $unit ->
    [row] rad
   *[other] avsnitt
} { $numbers }).
leaks-listed = Namn frå namnelista: { $names } ({ $unit ->
    [row] rad
   *[other] avsnitt
} { $numbers }).
leaks-participant = Informantar med det eigentlege namnet sitt: { $names } ({ $unit ->
    [row] rad
   *[other] avsnitt
} { $numbers }).
leaks-shown = Prosjektet viser informantar ved namn, og her står: { $names } ({ $unit ->
    [row] rad
   *[other] avsnitt
} { $numbers }).
leaks-candidate = Kan vise kven nokon er, og ingen har teke stilling til det: { $names } ({ $unit ->
    [row] rad
   *[other] avsnitt
} { $numbers }).
leaks-list-closed = Namnelista ligg i ei eiga fil som ikkje er open, så namna i ho er ikkje leita etter.
cli-leaks = { $file }: { $what }
