# Handlinger som setninger, slik analyseloggen forteller dem. Navnet på den som gjorde det, står foran.
did-rename-project = ga prosjektet navnet «{ $subject }»
did-import-sources = { $count ->
    [one] importerte «{ $subject }»
   *[other] importerte { $count } datakilder
}
did-rename-source = ga datakilden navnet «{ $subject }»
did-remove-source = fjernet datakilden «{ $subject }»
did-set-source-kind = endret hva slags kilde «{ $subject }» er
did-set-source-cases = endret hvilke caser «{ $subject }» hører til
did-set-default-case = endret standardcase for «{ $subject }»
did-describe-interview = beskrev intervjuet «{ $subject }»
did-create-participant = opprettet informanten «{ $subject }»
did-describe-participant = beskrev informanten «{ $subject }»
did-delete-participant = fjernet informanten «{ $subject }»
did-import-participants = { $count ->
    [one] importerte én informant fra tabell
   *[other] importerte { $count } informanter fra tabell
}
did-set-identification = valgte å vise informanter som: { $subject }
did-set-smallest-group = satte grensen for prosent til { $subject }
did-describe-life = beskrev prosjektets personvern
did-withdraw-participant = tok ut ordene til { $subject }
did-erase-participant = slettet { $subject } for godt
did-set-speaker = endret hvem taleren «{ $subject }» er
did-create-case = opprettet casen «{ $subject }»
did-rename-case = ga en case navnet «{ $subject }»
did-describe-case = beskrev casen «{ $subject }»
did-delete-case = slettet casen «{ $subject }»
did-pin-extract = satte utdrag på casesiden: { $subject }
did-unpin-extract = tok utdrag av casesiden: { $subject }
did-create-attribute = opprettet kjennetegnet «{ $subject }»
did-describe-attribute = endret kjennetegnet «{ $subject }»
did-move-attribute = flyttet kolonnen «{ $subject }»
did-delete-attribute = slettet kjennetegnet «{ $subject }»
did-set-attribute-value = endret { $subject }
did-describe-values = { $count ->
    [one] oppga kilde for { $subject }
   *[other] oppga kilde for { $count } verdier
}
did-create-competing-value = noterte en annen verdi for { $subject }
did-adopt-competing-value = byttet verdi for { $subject }
did-delete-competing-value = fjernet en annen verdi for { $subject }
did-write-cases = { $count ->
    [one] endret «{ $subject }» i casetabellen
   *[other] endret { $count } rader i casetabellen
}
did-import-cases = { $count ->
    [one] importerte én case fra tabell
   *[other] importerte { $count } caser fra tabell
}
did-create-code = opprettet koden «{ $subject }»
did-rename-code = ga koden navnet «{ $subject }»
did-describe-code = beskrev koden «{ $subject }»
did-recolour-code = ga «{ $subject }» en annen farge
did-set-codable = endret om «{ $subject }» kan settes på ord
did-set-code-kind = endret hva slags kode «{ $subject }» er
did-set-code-origin = endret hvor «{ $subject }» kommer fra
did-set-code-prompts = skrev spørsmålene til «{ $subject }»
did-lock-codes = { $count ->
    [0] låste hele kodeboken
   *[other] låste «{ $subject }»
}
did-unlock-codes = { $count ->
    [0] låste opp hele kodeboken
   *[other] låste opp «{ $subject }»
}
did-retire-codes = { $count ->
    [one] tok «{ $subject }» ut av bruk
   *[other] tok { $count } koder ut av bruk
}
did-restore-codes = { $count ->
    [one] tok «{ $subject }» i bruk igjen
   *[other] tok { $count } koder i bruk igjen
}
did-link-codes = knyttet sammen { $subject }
did-unlink-codes = løste { $subject } fra hverandre
did-write-correspondence = satte samsvar mellom { $subject }
did-delete-correspondence = fjernet samsvaret mellom { $subject }
did-import-crosswalk = { $count ->
    [one] importerte ett kodesamsvar fra tabell
   *[other] importerte { $count } kodesamsvar fra tabell
}
did-move-codes = { $count ->
    [one] flyttet koden «{ $subject }»
   *[other] flyttet { $count } koder
}
did-merge-codes = { $count ->
    [one] slo en kode sammen med «{ $subject }»
   *[other] slo { $count } koder sammen med «{ $subject }»
}
did-split-code = { $count ->
    [one] fordelte ett utdrag: { $subject }
   *[other] fordelte { $count } utdrag: { $subject }
}
did-delete-codes = { $count ->
    [one] slettet koden «{ $subject }»
   *[other] slettet { $count } koder
}
did-import-codebook = { $count ->
    [one] importerte én kode fra tabell
   *[other] importerte { $count } koder fra tabell
}
did-apply-codes = kodet et sted med «{ $subject }»
did-resize-segment = flyttet grensene for { $subject }
did-set-segment-case = endret case for utdraget { $subject }
did-recode = { $count ->
    [one] byttet kode til «{ $subject }»
   *[other] byttet kode til «{ $subject }» på { $count } kodinger
}
did-pin-code = festet koden «{ $subject }» til en tast
did-unpin-code = løsnet koden «{ $subject }» fra tasten
did-remove-codings = { $count ->
    [one] fjernet kodingen «{ $subject }»
   *[other] fjernet { $count } kodinger
}
did-mark-absent = sa at «{ $subject }» ikke finnes i en datakilde
did-unmark-absent = tok tilbake at «{ $subject }» ikke finnes i en datakilde
did-set-stance = { $count ->
    [one] sa om et utdrag taler for eller mot «{ $subject }»
   *[other] sa om { $count } utdrag taler for eller mot
}
did-save-view = lagret visningen «{ $subject }»
did-delete-view = slettet visningen «{ $subject }»
did-save-search = lagret søket «{ $subject }»
did-rename-search = ga et lagret søk navnet «{ $subject }»
did-delete-search = slettet det lagrede søket «{ $subject }»
did-save-query = lagret kodespørringen «{ $subject }»
did-rename-query = ga kodespørringen navnet «{ $subject }»
did-delete-query = slettet kodespørringen «{ $subject }»
did-create-synonyms = la til synonymene { $subject }
did-write-synonyms = endret synonymene til { $subject }
did-delete-synonyms = slettet synonymene { $subject }
did-edit-text = redigerte teksten «{ $subject }»
did-replace-text = erstattet «{ $subject }»
did-correct-source = satte inn rettet fil for «{ $subject }»
did-place-words = plasserte ordene til { $subject }
did-drop-words = forkastet ordene til { $subject }
did-create-memo = skrev et memo til { $subject }
did-write-memo = skrev videre på memoet til { $subject }
did-set-memo-kind = endret hva slags memo det er, til { $subject }
did-delete-memo = slettet memoet til { $subject }
did-write-summary = skrev sammendrag av { $subject }
did-delete-summary = slettet sammendraget av { $subject }
did-import-summaries = { $count ->
    [one] leste inn ett sammendrag fra tabell
   *[other] leste inn { $count } sammendrag fra tabell
}
did-import-quotes = { $count ->
    [one] kodet ett sitat fra tabell
   *[other] kodet { $count } sitater fra tabell
}
did-mark-turns = { $count ->
    [one] merket en replikk i «{ $subject }» som gjennomgått
   *[other] merket { $count } replikker i «{ $subject }» som gjennomgått
}
did-unmark-turns = fjernet merket for gjennomgått i «{ $subject }»
did-set-source-progress = { $count ->
    [one] sa hvor langt arbeidet med «{ $subject }» er kommet
   *[other] sa hvor langt arbeidet med { $count } datakilder er kommet
}
did-begin-round = begynte på runde { $subject }
did-code-places = { $count ->
    [one] kodet ett sted med «{ $subject }»
   *[other] kodet { $count } steder med «{ $subject }»
}
did-write-names = { $count ->
    [one] endret ett navn i navnelisten
   *[other] endret { $count } navn i navnelisten
}
did-mark-no-names = { $count ->
    [one] merket ett ord som ikke er et navn
   *[other] merket { $count } ord som ikke er navn
}
did-keep-names-apart = flyttet navnelisten til en egen fil
did-keep-names-in-project = tok navnelisten inn i prosjektet
did-replace-names = { $count ->
    [one] byttet ut ett navn
   *[other] byttet ut navn { $count } steder
}
did-forget-names = { $count ->
    [one] glemte de opprinnelige navnene i én tekst for godt
   *[other] glemte de opprinnelige navnene i { $count } tekster for godt
}
did-import-guide = importerte intervjuguiden «{ $subject }»
did-create-guide = begynte på intervjuguiden «{ $subject }»
did-rename-guide = ga intervjuguiden navnet «{ $subject }»
did-delete-guide = slettet intervjuguiden «{ $subject }»
did-create-question = skrev intervjuspørsmålet «{ $subject }»
did-write-question = endret intervjuspørsmålet til «{ $subject }»
did-move-question = flyttet intervjuspørsmålet «{ $subject }»
did-delete-question = slettet intervjuspørsmålet «{ $subject }»
did-set-question-codes = sa hva intervjuspørsmålet «{ $subject }» handler om
did-set-source-guide = sa hvilken intervjuguide som er brukt
did-set-question-asked = sa om «{ $subject }» ble stilt
did-link-turns = { $count ->
    [one] knyttet én replikk til spørsmål
   *[other] knyttet { $count } replikker til spørsmål
}
did-unlink-turns = { $count ->
    [one] løste én replikk fra spørsmål
   *[other] løste { $count } replikker fra spørsmål
}
did-add-lost-part = sa at en del av opptaket av «{ $subject }» er tapt
did-delete-lost-part = tok tilbake at en del av opptaket av «{ $subject }» er tapt
did-import-survey = importerte spørreundersøkelsen «{ $subject }»
did-delete-survey = slettet spørreundersøkelsen «{ $subject }»
did-set-survey-question-kind = sa hva slags spørsmål «{ $subject }» er
did-set-stated-number = oppga antall i utvalget: { $subject }
did-recode-answers = { $count ->
    [one] regnet ett svar som «{ $subject }»
   *[other] regnet { $count } svar som «{ $subject }»
}
did-import-text-rows = { $count ->
    [one] importerte én tekst fra «{ $subject }»
   *[other] importerte { $count } tekster fra «{ $subject }»
}
did-save-import-profile = lagret importprofilen «{ $subject }»
did-rename-import-profile = ga importprofilen navnet «{ $subject }»
did-delete-import-profile = slettet importprofilen «{ $subject }»
did-merge-turns = slo sammen replikker i «{ $subject }»
did-split-turn = delte en replikk i «{ $subject }»
did-assign-turns = { $count ->
    [one] endret hvem som sier en replikk
   *[other] endret hvem som sier { $count } replikker
}
did-set-turn-time = satte tid på en replikk i «{ $subject }»
did-link-recording = knyttet et opptak til «{ $subject }»
did-unlink-recording = fjernet koblingen til opptaket av «{ $subject }»
did-set-recording-offset = forskjøv tidene i opptaket av «{ $subject }»
did-create-theme = laget temaet «{ $subject }»
did-describe-theme = skrev på temaet «{ $subject }»
did-set-theme-questions = sa hvilke forskningsspørsmål «{ $subject }» svarer på
did-set-theme-status = endret status for temaet «{ $subject }»
did-move-theme = flyttet temaet «{ $subject }»
did-merge-themes = slo sammen temaer til «{ $subject }»
did-split-theme = delte temaet «{ $subject }»
did-delete-theme = slettet temaet «{ $subject }»
did-keep-theme = tok vare på en versjon av «{ $subject }»
did-place-codes = { $count ->
    [one] plasserte koden: { $subject }
   *[other] plasserte { $count } koder: { $subject }
}
did-arrange-wall = { $count ->
    [one] flyttet på veggen
   *[other] flyttet { $count } ting på veggen
}
did-mark-evidence = { $count ->
    [one] merket et utdrag i temaet «{ $subject }»
   *[other] merket { $count } utdrag i temaet «{ $subject }»
}
did-review-evidence = { $count ->
    [one] så over et utdrag i temaet «{ $subject }»
   *[other] så over { $count } utdrag i temaet «{ $subject }»
}
did-note-evidence = skrev merknad til utdrag i «{ $subject }»
did-choose-quotes = valgte sitater for temaet «{ $subject }»
did-import-themes = { $count ->
    [one] importerte et tema fra «{ $subject }»
   *[other] importerte { $count } temaer fra «{ $subject }»
}
did-declare-method = endret det som er oppgitt om metoden
did-create-research-question = skrev forskningsspørsmålet «{ $subject }»
did-write-research-question = endret forskningsspørsmålet «{ $subject }»
did-move-research-question = flyttet forskningsspørsmålet «{ $subject }»
did-delete-research-question = slettet forskningsspørsmålet «{ $subject }»
did-create-claim = skrev påstanden «{ $subject }»
did-write-claim = endret påstanden «{ $subject }»
did-mark-claim-evidence = { $count ->
    [one] merket et utdrag for påstanden «{ $subject }»
   *[other] merket { $count } utdrag for påstanden «{ $subject }»
}
did-confirm-claim = holdt påstanden «{ $subject }» opp mot utdragene
did-delete-claim = slettet påstanden «{ $subject }»
did-answer-check = svarte på sjekk { $subject }
did-reopen-check = åpnet sjekk { $subject } igjen
did-set-threshold = endret grensen for sjekk { $subject }
did-add-passphrase = ga prosjektet en passordfrase
did-change-passphrase = byttet passordfrase
did-remove-passphrase = fjernet passordfrasen
did-restore-backup = gikk tilbake til en sikkerhetskopi
did-salvage-project = berget det som lot seg lese av en skadet fil
did-export-document = eksporterte { $subject }
did-relate-themes = knyttet sammen temaer: { $subject }
did-change-relation = endret forbindelsen mellom temaer: { $subject }
did-delete-relation = fjernet forbindelsen mellom temaer: { $subject }
did-arrange-map = { $count ->
    [one] flyttet på temakartet
   *[other] flyttet { $count } på temakartet
}
did-lay-out-map = la ut temakartet på nytt
did-keep-map = tok vare på temakartet «{ $subject }»
did-delete-map-snapshot = slettet det tidligere temakartet «{ $subject }»
did-merge-copy = slo sammen med en kopi: { $subject }
did-create-coder = la til koderen «{ $subject }»
did-rename-coder = ga en koder navnet «{ $subject }»
did-assign-sources = { $count ->
    [one] ga «{ $subject }» en datakilde
   *[other] ga «{ $subject }» { $count } datakilder
}
did-unassign-sources = { $count ->
    [one] tok en datakilde fra «{ $subject }»
   *[other] tok { $count } datakilder fra «{ $subject }»
}
did-begin-blind-pass = { $count ->
    [one] begynte en blind runde i «{ $subject }»
   *[other] begynte en blind runde i { $count } datakilder
}
did-end-blind-pass = { $count ->
    [one] avsluttet den blinde runden i «{ $subject }» før alle var ferdige
   *[other] avsluttet den blinde runden i { $count } datakilder før alle var ferdige
}
did-settle-difference = avgjorde uenighet om «{ $subject }»
did-keep-agreement = { $count ->
    [one] frøs enigheten om én kode
   *[other] frøs enigheten om { $count } koder
}
did-create-comment = skrev en kommentar til { $subject }
did-write-comment = endret en kommentar til { $subject }
did-delete-comment = slettet en kommentar til { $subject }
did-settle-comment = avklarte en kommentar til { $subject }
did-reopen-comment = åpnet en kommentar til { $subject } igjen
did-take-comments = { $count ->
    [one] tok inn én kommentar fra { $subject }
   *[other] tok inn { $count } kommentarer fra { $subject }
}
did-create-outline-part = { $count ->
    [one] satte inn i disposisjonen: { $subject }
   *[other] satte { $count } deler inn i disposisjonen
}
did-write-outline-part = skrev i disposisjonen: { $subject }
did-move-outline-part = flyttet i disposisjonen: { $subject }
did-delete-outline-part = { $count ->
    [one] tok ut av disposisjonen: { $subject }
   *[other] tok { $count } deler ut av disposisjonen
}
did-draft-outline = laget en disposisjon
did-cut-quote = forkortet sitatet { $subject }
did-set-quote-style = endret hvordan sitater vises
