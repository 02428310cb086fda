# Namn på handlingar, slik dei står i analyseloggen og ved «Angre».
operation-rename-project = Gi prosjektet namnet «{ $subject }»
operation-import-sources = { $count ->
    [one] Importer «{ $subject }»
   *[other] Importer { $count } datakjelder
}
operation-rename-source = Gi datakjelda namnet «{ $subject }»
operation-remove-source = Fjern «{ $subject }»
operation-set-source-kind = Endre slag for «{ $subject }»
operation-set-source-cases = Endre kvar «{ $subject }» høyrer til
operation-set-default-case = Endre standardcase for «{ $subject }»
operation-describe-interview = Skildre intervjuet «{ $subject }»
operation-create-participant = Opprett informanten «{ $subject }»
operation-describe-participant = Skildre informanten «{ $subject }»
operation-delete-participant = Fjern informanten «{ $subject }»
operation-import-participants = { $count ->
    [one] Importer éin informant frå tabell
   *[other] Importer { $count } informantar frå tabell
}
operation-set-identification = Vis informantar som: { $subject }
operation-set-smallest-group = Set grensa for prosent: { $subject }
operation-describe-life = Beskriv personvernet i prosjektet
operation-withdraw-participant = Ta ut orda til { $subject }
operation-erase-participant = Slett { $subject } for godt
operation-set-speaker = Endre talar «{ $subject }»
operation-create-case = Opprett «{ $subject }»
operation-rename-case = Gi namnet «{ $subject }»
operation-delete-case = Slett «{ $subject }»
operation-pin-extract = Set utdrag på casesida: { $subject }
operation-unpin-extract = Ta utdrag av casesida: { $subject }
operation-create-attribute = Opprett kjenneteikn «{ $subject }»
operation-delete-attribute = Slett kjenneteikn «{ $subject }»
operation-set-attribute-value = Endre { $subject }
operation-write-cases = { $count ->
    [one] Endre «{ $subject }»
   *[other] Endre { $count } rader i tabellen
}
operation-describe-case = Skildre «{ $subject }»
operation-describe-attribute = Endre kjenneteiknet «{ $subject }»
operation-move-attribute = Flytt kolonnen «{ $subject }»
operation-describe-values = { $count ->
    [one] Oppgje kjelde for { $subject }
   *[other] Oppgje kjelde for { $count } verdiar
}
operation-create-competing-value = Noter ein annan verdi for { $subject }
operation-adopt-competing-value = Byt verdi for { $subject }
operation-delete-competing-value = Fjern ein annan verdi for { $subject }
operation-import-cases = { $count ->
    [one] Importer éin case frå tabell
   *[other] Importer { $count } casar frå tabell
}
operation-create-code = Opprett koden «{ $subject }»
operation-rename-code = Gi koden namnet «{ $subject }»
operation-describe-code = Skildre koden «{ $subject }»
operation-recolour-code = Endre farge på «{ $subject }»
operation-set-codable = Endre om «{ $subject }» kan setjast på ord
operation-move-codes = { $count ->
    [one] Flytt koden «{ $subject }»
   *[other] Flytt { $count } kodar
}
operation-merge-codes = { $count ->
    [one] Slå saman med «{ $subject }»
   *[other] Slå saman { $count } kodar med «{ $subject }»
}
operation-set-code-kind = Endre slag for «{ $subject }»
operation-set-code-origin = Endre opphav for «{ $subject }»
operation-set-code-prompts = Skriv spørsmåla til «{ $subject }»
operation-lock-codes = { $count ->
    [0] Lås heile kodeboka
   *[other] Lås «{ $subject }»
}
operation-unlock-codes = { $count ->
    [0] Lås opp heile kodeboka
   *[other] Lås opp «{ $subject }»
}
operation-retire-codes = { $count ->
    [one] Ta «{ $subject }» ut av bruk
   *[other] Ta { $count } kodar ut av bruk
}
operation-restore-codes = { $count ->
    [one] Ta «{ $subject }» i bruk att
   *[other] Ta { $count } kodar i bruk att
}
operation-link-codes = Knyt saman { $subject }
operation-unlink-codes = Løys frå kvarandre { $subject }
operation-write-correspondence = Set samsvar mellom { $subject }
operation-delete-correspondence = Fjern samsvaret mellom { $subject }
operation-import-crosswalk = { $count ->
    [one] Importer eitt kodesamsvar
   *[other] Importer { $count } kodesamsvar
}
operation-split-code = { $count ->
    [one] Fordel eitt utdrag: { $subject }
   *[other] Fordel { $count } utdrag: { $subject }
}
operation-delete-codes = { $count ->
    [one] Slett koden «{ $subject }»
   *[other] Slett { $count } kodar
}
operation-import-codebook = { $count ->
    [one] Importer éin kode
   *[other] Importer { $count } kodar
}
operation-apply-codes = Kod «{ $subject }»
operation-resize-segment = Flytt grensene for { $subject }
operation-set-segment-case = Endre case for utdraget { $subject }
operation-recode = { $count ->
    [one] Byt kode til «{ $subject }»
   *[other] Byt kode til «{ $subject }» på { $count } kodingar
}
operation-pin-code = Fest koden «{ $subject }»
operation-unpin-code = Løys koden «{ $subject }»
operation-remove-codings = { $count ->
    [one] Fjern kodinga «{ $subject }»
   *[other] Fjern { $count } kodingar
}
operation-mark-absent = Sei at «{ $subject }» ikkje finst i ei datakjelde
operation-unmark-absent = Ta tilbake at «{ $subject }» ikkje finst i ei datakjelde
operation-set-stance = { $count ->
    [one] Sei om utdraget taler for eller mot «{ $subject }»
   *[other] Sei om { $count } utdrag taler for eller mot
}
operation-save-view = Lagre visinga «{ $subject }»
operation-delete-view = Slett visinga «{ $subject }»
operation-save-search = Lagre søket «{ $subject }»
operation-rename-search = Gi eit lagra søk namnet «{ $subject }»
operation-delete-search = Slett det lagra søket «{ $subject }»
operation-save-query = Lagre kodespørjinga «{ $subject }»
operation-rename-query = Gi kodespørjinga namnet «{ $subject }»
operation-delete-query = Slett kodespørjinga «{ $subject }»
operation-create-synonyms = Legg til synonyma { $subject }
operation-write-synonyms = Endre synonyma til { $subject }
operation-delete-synonyms = Slett synonyma { $subject }
operation-edit-text = Rediger teksten «{ $subject }»
operation-replace-text = Byt ut «{ $subject }»
operation-correct-source = Set inn retta fil for «{ $subject }»
operation-place-words = Plasser orda til { $subject }
operation-drop-words = Forkast orda til { $subject }
operation-create-memo = Skriv nytt memo til { $subject }
operation-write-memo = Endre memo til { $subject }
operation-set-memo-kind = Endre slag for memo til { $subject }
operation-delete-memo = Slett memo til { $subject }
operation-write-summary = Skriv samandrag av { $subject }
operation-delete-summary = Slett samandraget av { $subject }
operation-import-summaries = { $count ->
    [one] Les inn eitt samandrag frå tabell
   *[other] Les inn { $count } samandrag frå tabell
}
operation-import-quotes = { $count ->
    [one] Kod eitt sitat frå tabell
   *[other] Kod { $count } sitat frå tabell
}
operation-mark-turns = { $count ->
    [one] Merk ein replikk i «{ $subject }» som gjennomgådd
   *[other] Merk { $count } replikkar i «{ $subject }» som gjennomgådde
}
operation-unmark-turns = Fjern merket for gjennomgådd i «{ $subject }»
operation-set-source-progress = { $count ->
    [one] Sei kor langt du er komen i «{ $subject }»
   *[other] Sei kor langt du er komen i { $count } datakjelder
}
operation-begin-round = Byrj runde { $subject }
operation-code-places = { $count ->
    [one] Kod éin stad med «{ $subject }»
   *[other] Kod { $count } stader med «{ $subject }»
}
operation-write-names = { $count ->
    [one] Endre eitt namn i namnelista
   *[other] Endre { $count } namn i namnelista
}
operation-mark-no-names = { $count ->
    [one] Merk eitt ord som ikkje er eit namn
   *[other] Merk { $count } ord som ikkje er namn
}
operation-keep-names-apart = Flytt namnelista til ei eiga fil
operation-keep-names-in-project = Ta namnelista inn i prosjektet
operation-replace-names = { $count ->
    [one] Byt ut eitt namn
   *[other] Byt ut namn { $count } stader
}
operation-forget-names = { $count ->
    [0] Gløym dei opphavlege namna for godt
    [one] Gløym namna i éin tekst for godt
   *[other] Gløym namna i { $count } tekstar for godt
}
operation-import-guide = Importer intervjuguiden «{ $subject }»
operation-delete-guide = Slett intervjuguiden «{ $subject }»
operation-create-question = Nytt spørsmål: «{ $subject }»
operation-write-question = Endre spørsmålet til «{ $subject }»
operation-delete-question = Slett spørsmålet «{ $subject }»
operation-set-question-codes = Sei kva spørsmålet «{ $subject }» handlar om
operation-set-source-guide = Sei kva intervjuguide som er brukt
operation-set-question-asked = Sei om «{ $subject }» vart stilt
operation-link-turns = { $count ->
    [one] Knyt éin replikk til spørsmål
   *[other] Knyt { $count } replikkar til spørsmål
}
operation-unlink-turns = { $count ->
    [one] Løys éin replikk frå spørsmål
   *[other] Løys { $count } replikkar frå spørsmål
}
operation-add-lost-part = Sei at ein del av opptaket av «{ $subject }» er tapt
operation-delete-lost-part = Sei at ein del av opptaket av «{ $subject }» likevel ikkje er tapt
operation-import-survey = Importer spørjeundersøkinga «{ $subject }»
operation-delete-survey = Slett spørjeundersøkinga «{ $subject }»
operation-set-survey-question-kind = Sei kva slag spørsmål «{ $subject }» er
operation-set-stated-number = Oppgi tal i utvalet: { $subject }
operation-recode-answers = { $count ->
    [one] Rekn eitt svar som «{ $subject }»
   *[other] Rekn { $count } svar som «{ $subject }»
}
operation-import-text-rows = { $count ->
    [one] Importer éin tekst frå «{ $subject }»
   *[other] Importer { $count } tekstar frå «{ $subject }»
}
operation-save-import-profile = Lagre importprofilen «{ $subject }»
operation-rename-import-profile = Gje importprofilen namnet «{ $subject }»
operation-delete-import-profile = Slett importprofilen «{ $subject }»
operation-merge-turns = Slå saman replikkar i «{ $subject }»
operation-split-turn = Del ein replikk i «{ $subject }»
operation-assign-turns = { $count ->
    [one] Endre kven som seier ein replikk
   *[other] Endre kven som seier { $count } replikkar
}
operation-set-turn-time = Set tid på ein replikk i «{ $subject }»
operation-link-recording = Knyt eit opptak til «{ $subject }»
operation-unlink-recording = Fjern koplinga til opptaket av «{ $subject }»
operation-set-recording-offset = Forskyv tidene i opptaket av «{ $subject }»
operation-create-guide = Byrj på guiden «{ $subject }»
operation-rename-guide = Gi guiden namnet «{ $subject }»
operation-move-question = Flytt spørsmålet «{ $subject }»
operation-create-theme = Lag temaet «{ $subject }»
operation-describe-theme = Skriv på temaet «{ $subject }»
operation-set-theme-questions = Si kva forskingsspørsmål «{ $subject }» svarar på
operation-set-theme-status = Endre status for temaet «{ $subject }»
operation-move-theme = Flytt temaet «{ $subject }»
operation-merge-themes = Slå saman tema til «{ $subject }»
operation-split-theme = Del temaet «{ $subject }»
operation-delete-theme = Slett temaet «{ $subject }»
operation-keep-theme = Ta vare på ein versjon av «{ $subject }»
operation-write-research-question = Endre forskingsspørsmålet «{ $subject }»
operation-create-research-question = Skriv forskingsspørsmålet «{ $subject }»
operation-move-research-question = Flytt forskingsspørsmålet «{ $subject }»
operation-delete-research-question = Slett forskingsspørsmålet «{ $subject }»
operation-declare-method = Endre det som er oppgitt om metoden
operation-choose-quotes = Vel sitat for temaet «{ $subject }»
operation-note-evidence = Skriv merknad til utdrag i «{ $subject }»
operation-create-claim = Skriv påstanden «{ $subject }»
operation-write-claim = Endre påstanden «{ $subject }»
operation-confirm-claim = Hald påstanden «{ $subject }» opp mot utdraga
operation-delete-claim = Slett påstanden «{ $subject }»
operation-place-codes = { $count ->
    [one] Plasser koden: { $subject }
   *[other] Plasser { $count } kodar: { $subject }
}
operation-arrange-wall = { $count ->
    [one] Flytt på veggen
   *[other] Flytt { $count } ting på veggen
}
operation-mark-evidence = { $count ->
    [one] Merk eit utdrag i temaet «{ $subject }»
   *[other] Merk { $count } utdrag i temaet «{ $subject }»
}
operation-review-evidence = { $count ->
    [one] Sjå over eit utdrag i temaet «{ $subject }»
   *[other] Sjå over { $count } utdrag i temaet «{ $subject }»
}
operation-import-themes = { $count ->
    [one] Importer eit tema frå «{ $subject }»
   *[other] Importer { $count } tema frå «{ $subject }»
}
operation-mark-claim-evidence = { $count ->
    [one] Merk eit utdrag for påstanden «{ $subject }»
   *[other] Merk { $count } utdrag for påstanden «{ $subject }»
}
operation-answer-check = Svar på sjekk { $subject }
operation-reopen-check = Opne sjekk { $subject } att
operation-set-threshold = Endre grensa for sjekk { $subject }
operation-relate-themes = Knyt saman tema: { $subject }
operation-change-relation = Endre sambandet mellom tema: { $subject }
operation-delete-relation = Fjern sambandet mellom tema: { $subject }
operation-arrange-map = { $count ->
    [one] Flytt på temakartet
   *[other] Flytt { $count } på temakartet
}
operation-lay-out-map = Legg ut temakartet på nytt
operation-keep-map = Ta vare på temakartet «{ $subject }»
operation-delete-map-snapshot = Slett det tidlegare temakartet «{ $subject }»
operation-add-passphrase = Gi prosjektet ein passordfrase
operation-change-passphrase = Byt passordfrase
operation-remove-passphrase = Fjern passordfrasen
operation-restore-backup = Gå tilbake til ein tryggingskopi
operation-salvage-project = Berg det som lèt seg lese
operation-export-document = Eksporter { $subject }
operation-merge-copy = Slå saman med kopi: { $subject }
operation-create-coder = Legg til kodaren «{ $subject }»
operation-rename-coder = Gje kodaren namnet «{ $subject }»
operation-assign-sources = { $count ->
    [one] Gje «{ $subject }» ei datakjelde
   *[other] Gje «{ $subject }» { $count } datakjelder
}
operation-unassign-sources = { $count ->
    [one] Ta ei datakjelde frå «{ $subject }»
   *[other] Ta { $count } datakjelder frå «{ $subject }»
}
operation-begin-blind-pass = { $count ->
    [one] Byrj blind runde i «{ $subject }»
   *[other] Byrj blind runde i { $count } datakjelder
}
operation-end-blind-pass = { $count ->
    [one] Avslutt blind runde i «{ $subject }»
   *[other] Avslutt blind runde i { $count } datakjelder
}
operation-settle-difference = Avgjer «{ $subject }»
operation-keep-agreement = { $count ->
    [one] Frys semja om éin kode
   *[other] Frys semja om { $count } kodar
}
operation-create-comment = Skriv kommentar til { $subject }
operation-write-comment = Endre kommentar til { $subject }
operation-delete-comment = Slett kommentar til { $subject }
operation-settle-comment = Avklar kommentar til { $subject }
operation-reopen-comment = Opne kommentar til { $subject } igjen
operation-take-comments = { $count ->
    [one] Ta inn éin kommentar frå { $subject }
   *[other] Ta inn { $count } kommentarar frå { $subject }
}
operation-create-outline-part = { $count ->
    [one] Set inn i disposisjonen: { $subject }
   *[other] Set { $count } delar inn i disposisjonen
}
operation-write-outline-part = Skriv i disposisjonen: { $subject }
operation-move-outline-part = Flytt i disposisjonen: { $subject }
operation-delete-outline-part = { $count ->
    [one] Ta ut av disposisjonen: { $subject }
   *[other] Ta { $count } delar ut av disposisjonen
}
operation-draft-outline = Lag disposisjon
operation-cut-quote = Kort ned sitatet { $subject }
operation-set-quote-style = Endre korleis sitat blir viste
