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
