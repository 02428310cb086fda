# Handlingar som setningar, slik analyseloggen fortel dei. Namnet på den som gjorde det, står framfor.
did-rename-project = gav prosjektet namnet «{ $subject }»
did-import-sources = { $count ->
    [one] importerte «{ $subject }»
   *[other] importerte { $count } datakjelder
}
did-rename-source = gav datakjelda namnet «{ $subject }»
did-remove-source = fjerna datakjelda «{ $subject }»
did-set-source-kind = endra kva slags kjelde «{ $subject }» er
did-set-source-cases = endra kva casar «{ $subject }» høyrer til
did-set-default-case = endra standardcase for «{ $subject }»
did-describe-interview = skildra intervjuet «{ $subject }»
did-create-participant = oppretta informanten «{ $subject }»
did-describe-participant = skildra informanten «{ $subject }»
did-delete-participant = fjerna informanten «{ $subject }»
did-import-participants = { $count ->
    [one] importerte éin informant frå tabell
   *[other] importerte { $count } informantar frå tabell
}
did-set-identification = valde å vise informantar som: { $subject }
did-set-smallest-group = sette grensa for prosent til { $subject }
did-describe-life = skildra personvernet i prosjektet
did-withdraw-participant = tok ut orda til { $subject }
did-erase-participant = sletta { $subject } for godt
did-set-speaker = endra kven talaren «{ $subject }» er
did-create-case = oppretta casen «{ $subject }»
did-rename-case = gav ein case namnet «{ $subject }»
did-describe-case = skildra casen «{ $subject }»
did-delete-case = sletta casen «{ $subject }»
did-pin-extract = sette utdrag på casesida: { $subject }
did-unpin-extract = tok utdrag av casesida: { $subject }
did-create-attribute = oppretta kjenneteiknet «{ $subject }»
did-describe-attribute = endra kjenneteiknet «{ $subject }»
did-move-attribute = flytta kolonnen «{ $subject }»
did-delete-attribute = sletta kjenneteiknet «{ $subject }»
did-set-attribute-value = endra { $subject }
did-describe-values = { $count ->
    [one] oppgav kjelde for { $subject }
   *[other] oppgav kjelde for { $count } verdiar
}
did-create-competing-value = noterte ein annan verdi for { $subject }
did-adopt-competing-value = bytte verdi for { $subject }
did-delete-competing-value = fjerna ein annan verdi for { $subject }
did-write-cases = { $count ->
    [one] endra «{ $subject }» i casetabellen
   *[other] endra { $count } rader i casetabellen
}
did-import-cases = { $count ->
    [one] importerte éin case frå tabell
   *[other] importerte { $count } casar frå tabell
}
did-create-code = oppretta koden «{ $subject }»
did-rename-code = gav koden namnet «{ $subject }»
did-describe-code = skildra koden «{ $subject }»
did-recolour-code = gav «{ $subject }» ein annan farge
did-set-codable = endra om «{ $subject }» kan setjast på ord
did-set-code-kind = endra kva slags kode «{ $subject }» er
did-set-code-origin = endra kvar «{ $subject }» kjem frå
did-set-code-prompts = skreiv spørsmåla til «{ $subject }»
did-lock-codes = { $count ->
    [0] låste heile kodeboka
   *[other] låste «{ $subject }»
}
did-unlock-codes = { $count ->
    [0] låste opp heile kodeboka
   *[other] låste opp «{ $subject }»
}
did-retire-codes = { $count ->
    [one] tok «{ $subject }» ut av bruk
   *[other] tok { $count } kodar ut av bruk
}
did-restore-codes = { $count ->
    [one] tok «{ $subject }» i bruk att
   *[other] tok { $count } kodar i bruk att
}
did-link-codes = knytte saman { $subject }
did-unlink-codes = løyste { $subject } frå kvarandre
did-write-correspondence = sette samsvar mellom { $subject }
did-delete-correspondence = fjerna samsvaret mellom { $subject }
did-import-crosswalk = { $count ->
    [one] importerte eitt kodesamsvar frå tabell
   *[other] importerte { $count } kodesamsvar frå tabell
}
did-move-codes = { $count ->
    [one] flytta koden «{ $subject }»
   *[other] flytta { $count } kodar
}
did-merge-codes = { $count ->
    [one] slo ein kode saman med «{ $subject }»
   *[other] slo { $count } kodar saman med «{ $subject }»
}
did-split-code = { $count ->
    [one] fordelte eitt utdrag: { $subject }
   *[other] fordelte { $count } utdrag: { $subject }
}
did-delete-codes = { $count ->
    [one] sletta koden «{ $subject }»
   *[other] sletta { $count } kodar
}
did-import-codebook = { $count ->
    [one] importerte éin kode frå tabell
   *[other] importerte { $count } kodar frå tabell
}
did-apply-codes = koda ein stad med «{ $subject }»
did-resize-segment = flytta grensene for { $subject }
did-set-segment-case = endra case for utdraget { $subject }
did-recode = { $count ->
    [one] bytte kode til «{ $subject }»
   *[other] bytte kode til «{ $subject }» på { $count } kodingar
}
did-pin-code = feste koden «{ $subject }» til ein tast
did-unpin-code = løyste koden «{ $subject }» frå tasten
did-remove-codings = { $count ->
    [one] fjerna kodinga «{ $subject }»
   *[other] fjerna { $count } kodingar
}
did-mark-absent = sa at «{ $subject }» ikkje finst i ei datakjelde
did-unmark-absent = tok tilbake at «{ $subject }» ikkje finst i ei datakjelde
did-set-stance = { $count ->
    [one] sa om eit utdrag taler for eller mot «{ $subject }»
   *[other] sa om { $count } utdrag taler for eller mot
}
did-save-view = lagra visinga «{ $subject }»
did-delete-view = sletta visinga «{ $subject }»
did-save-search = lagra søket «{ $subject }»
did-rename-search = gav eit lagra søk namnet «{ $subject }»
did-delete-search = sletta det lagra søket «{ $subject }»
did-save-query = lagra kodespørjinga «{ $subject }»
did-rename-query = gav kodespørjinga namnet «{ $subject }»
did-delete-query = sletta kodespørjinga «{ $subject }»
did-create-synonyms = la til synonyma { $subject }
did-write-synonyms = endra synonyma til { $subject }
did-delete-synonyms = sletta synonyma { $subject }
did-edit-text = redigerte teksten «{ $subject }»
did-replace-text = bytte ut «{ $subject }»
did-correct-source = sette inn retta fil for «{ $subject }»
did-place-words = plasserte orda til { $subject }
did-drop-words = forkasta orda til { $subject }
did-create-memo = skreiv eit memo til { $subject }
did-write-memo = skreiv vidare på memoet til { $subject }
did-set-memo-kind = endra kva slags memo det er, til { $subject }
did-delete-memo = sletta memoet til { $subject }
did-write-summary = skreiv samandrag av { $subject }
did-delete-summary = sletta samandraget av { $subject }
did-import-summaries = { $count ->
    [one] las inn eitt samandrag frå tabell
   *[other] las inn { $count } samandrag frå tabell
}
did-import-quotes = { $count ->
    [one] koda eitt sitat frå tabell
   *[other] koda { $count } sitat frå tabell
}
did-mark-turns = { $count ->
    [one] merkte ein replikk i «{ $subject }» som gjennomgådd
   *[other] merkte { $count } replikkar i «{ $subject }» som gjennomgådde
}
did-unmark-turns = fjerna merket for gjennomgådd i «{ $subject }»
did-set-source-progress = { $count ->
    [one] sa kor langt arbeidet med «{ $subject }» er kome
   *[other] sa kor langt arbeidet med { $count } datakjelder er kome
}
did-begin-round = byrja på runde { $subject }
did-code-places = { $count ->
    [one] koda éin stad med «{ $subject }»
   *[other] koda { $count } stader med «{ $subject }»
}
did-write-names = { $count ->
    [one] endra eitt namn i namnelista
   *[other] endra { $count } namn i namnelista
}
did-mark-no-names = { $count ->
    [one] merkte eitt ord som ikkje er eit namn
   *[other] merkte { $count } ord som ikkje er namn
}
did-keep-names-apart = flytta namnelista til ei eiga fil
did-keep-names-in-project = tok namnelista inn i prosjektet
did-replace-names = { $count ->
    [one] bytte ut eitt namn
   *[other] bytte ut namn { $count } stader
}
did-forget-names = { $count ->
    [one] gløymde dei opphavlege namna i éin tekst for godt
   *[other] gløymde dei opphavlege namna i { $count } tekstar for godt
}
did-import-guide = importerte intervjuguiden «{ $subject }»
did-create-guide = byrja på intervjuguiden «{ $subject }»
did-rename-guide = gav intervjuguiden namnet «{ $subject }»
did-delete-guide = sletta intervjuguiden «{ $subject }»
did-create-question = skreiv intervjuspørsmålet «{ $subject }»
did-write-question = endra intervjuspørsmålet til «{ $subject }»
did-move-question = flytta intervjuspørsmålet «{ $subject }»
did-delete-question = sletta intervjuspørsmålet «{ $subject }»
did-set-question-codes = sa kva intervjuspørsmålet «{ $subject }» handlar om
did-set-source-guide = sa kva intervjuguide som er brukt
did-set-question-asked = sa om «{ $subject }» vart stilt
did-link-turns = { $count ->
    [one] knytte éin replikk til spørsmål
   *[other] knytte { $count } replikkar til spørsmål
}
did-unlink-turns = { $count ->
    [one] løyste éin replikk frå spørsmål
   *[other] løyste { $count } replikkar frå spørsmål
}
did-add-lost-part = sa at ein del av opptaket av «{ $subject }» er tapt
did-delete-lost-part = tok tilbake at ein del av opptaket av «{ $subject }» er tapt
did-import-survey = importerte spørjeundersøkinga «{ $subject }»
did-delete-survey = sletta spørjeundersøkinga «{ $subject }»
did-set-survey-question-kind = sa kva slag spørsmål «{ $subject }» er
did-set-stated-number = oppgav tal i utvalet: { $subject }
did-recode-answers = { $count ->
    [one] rekna eitt svar som «{ $subject }»
   *[other] rekna { $count } svar som «{ $subject }»
}
did-import-text-rows = { $count ->
    [one] importerte éin tekst frå «{ $subject }»
   *[other] importerte { $count } tekstar frå «{ $subject }»
}
did-save-import-profile = lagra importprofilen «{ $subject }»
did-rename-import-profile = gav importprofilen namnet «{ $subject }»
did-delete-import-profile = sletta importprofilen «{ $subject }»
did-merge-turns = slo saman replikkar i «{ $subject }»
did-split-turn = delte ein replikk i «{ $subject }»
did-assign-turns = { $count ->
    [one] endra kven som seier ein replikk
   *[other] endra kven som seier { $count } replikkar
}
did-set-turn-time = sette tid på ein replikk i «{ $subject }»
did-link-recording = knytte eit opptak til «{ $subject }»
did-unlink-recording = fjerna koplinga til opptaket av «{ $subject }»
did-set-recording-offset = forskauv tidene i opptaket av «{ $subject }»
did-create-theme = laga temaet «{ $subject }»
did-describe-theme = skreiv på temaet «{ $subject }»
did-set-theme-questions = sa kva forskingsspørsmål «{ $subject }» svarar på
did-set-theme-status = endra status for temaet «{ $subject }»
did-move-theme = flytta temaet «{ $subject }»
did-merge-themes = slo saman tema til «{ $subject }»
did-split-theme = delte temaet «{ $subject }»
did-delete-theme = sletta temaet «{ $subject }»
did-keep-theme = tok vare på ein versjon av «{ $subject }»
did-place-codes = { $count ->
    [one] plasserte koden: { $subject }
   *[other] plasserte { $count } kodar: { $subject }
}
did-arrange-wall = { $count ->
    [one] flytta på veggen
   *[other] flytta { $count } ting på veggen
}
did-mark-evidence = { $count ->
    [one] merkte eit utdrag i temaet «{ $subject }»
   *[other] merkte { $count } utdrag i temaet «{ $subject }»
}
did-review-evidence = { $count ->
    [one] såg over eit utdrag i temaet «{ $subject }»
   *[other] såg over { $count } utdrag i temaet «{ $subject }»
}
did-note-evidence = skreiv merknad til utdrag i «{ $subject }»
did-choose-quotes = valde sitat for temaet «{ $subject }»
did-import-themes = { $count ->
    [one] importerte eit tema frå «{ $subject }»
   *[other] importerte { $count } tema frå «{ $subject }»
}
did-declare-method = endra det som er oppgitt om metoden
did-create-research-question = skreiv forskingsspørsmålet «{ $subject }»
did-write-research-question = endra forskingsspørsmålet «{ $subject }»
did-move-research-question = flytta forskingsspørsmålet «{ $subject }»
did-delete-research-question = sletta forskingsspørsmålet «{ $subject }»
did-create-claim = skreiv påstanden «{ $subject }»
did-write-claim = endra påstanden «{ $subject }»
did-mark-claim-evidence = { $count ->
    [one] merkte eit utdrag for påstanden «{ $subject }»
   *[other] merkte { $count } utdrag for påstanden «{ $subject }»
}
did-confirm-claim = heldt påstanden «{ $subject }» opp mot utdraga
did-delete-claim = sletta påstanden «{ $subject }»
did-answer-check = svara på sjekk { $subject }
did-reopen-check = opna sjekk { $subject } att
did-set-threshold = endra grensa for sjekk { $subject }
did-add-passphrase = gav prosjektet ein passordfrase
did-change-passphrase = bytte passordfrase
did-remove-passphrase = fjerna passordfrasen
did-restore-backup = gjekk tilbake til ein tryggingskopi
did-salvage-project = berga det som lét seg lese av ei skadd fil
did-export-document = eksporterte { $subject }
did-relate-themes = knytte saman tema: { $subject }
did-change-relation = endra sambandet mellom tema: { $subject }
did-delete-relation = fjerna sambandet mellom tema: { $subject }
did-arrange-map = { $count ->
    [one] flytta på temakartet
   *[other] flytta { $count } på temakartet
}
did-lay-out-map = la ut temakartet på nytt
did-keep-map = tok vare på temakartet «{ $subject }»
did-delete-map-snapshot = sletta det tidlegare temakartet «{ $subject }»
did-merge-copy = slo saman med ein kopi: { $subject }
did-create-coder = la til kodaren «{ $subject }»
did-rename-coder = gav ein kodar namnet «{ $subject }»
did-assign-sources = { $count ->
    [one] gav «{ $subject }» ei datakjelde
   *[other] gav «{ $subject }» { $count } datakjelder
}
did-unassign-sources = { $count ->
    [one] tok ei datakjelde frå «{ $subject }»
   *[other] tok { $count } datakjelder frå «{ $subject }»
}
did-begin-blind-pass = { $count ->
    [one] byrja ein blind runde i «{ $subject }»
   *[other] byrja ein blind runde i { $count } datakjelder
}
did-end-blind-pass = { $count ->
    [one] avslutta den blinde runden i «{ $subject }» før alle var ferdige
   *[other] avslutta den blinde runden i { $count } datakjelder før alle var ferdige
}
did-settle-difference = avgjorde usemje om «{ $subject }»
did-keep-agreement = { $count ->
    [one] fraus semja om éin kode
   *[other] fraus semja om { $count } kodar
}
did-create-comment = skreiv ein kommentar til { $subject }
did-write-comment = endra ein kommentar til { $subject }
did-delete-comment = sletta ein kommentar til { $subject }
did-settle-comment = avklarte ein kommentar til { $subject }
did-reopen-comment = opna ein kommentar til { $subject } igjen
did-take-comments = { $count ->
    [one] tok inn éin kommentar frå { $subject }
   *[other] tok inn { $count } kommentarar frå { $subject }
}
did-create-outline-part = { $count ->
    [one] sette inn i disposisjonen: { $subject }
   *[other] sette { $count } delar inn i disposisjonen
}
did-write-outline-part = skreiv i disposisjonen: { $subject }
did-move-outline-part = flytta i disposisjonen: { $subject }
did-delete-outline-part = { $count ->
    [one] tok ut av disposisjonen: { $subject }
   *[other] tok { $count } delar ut av disposisjonen
}
did-draft-outline = laga ein disposisjon
did-cut-quote = korta ned sitatet { $subject }
did-set-quote-style = endra korleis sitat blir viste
