# Navn på handlinger, slik de står i analyseloggen og ved «Angre».
operation-rename-project = Gi prosjektet navnet «{ $subject }»
operation-import-sources = { $count ->
    [one] Importer «{ $subject }»
   *[other] Importer { $count } datakilder
}
operation-rename-source = Gi datakilden navnet «{ $subject }»
operation-remove-source = Fjern «{ $subject }»
operation-set-source-kind = Endre slag for «{ $subject }»
operation-set-source-cases = Endre tilhørighet for «{ $subject }»
operation-set-default-case = Endre standardcase for «{ $subject }»
operation-describe-interview = Beskriv intervjuet «{ $subject }»
operation-create-participant = Opprett informanten «{ $subject }»
operation-describe-participant = Beskriv informanten «{ $subject }»
operation-delete-participant = Fjern informanten «{ $subject }»
operation-import-participants = { $count ->
    [one] Importer én informant fra tabell
   *[other] Importer { $count } informanter fra tabell
}
operation-set-identification = Vis informanter som: { $subject }
operation-set-smallest-group = Sett grensen for prosent: { $subject }
operation-describe-life = Beskriv prosjektets personvern
operation-withdraw-participant = Ta ut ordene til { $subject }
operation-erase-participant = Slett { $subject } for godt
operation-set-speaker = Endre taler «{ $subject }»
operation-create-case = Opprett «{ $subject }»
operation-rename-case = Gi navnet «{ $subject }»
operation-delete-case = Slett «{ $subject }»
operation-pin-extract = Sett utdrag på casesiden: { $subject }
operation-unpin-extract = Ta utdrag av casesiden: { $subject }
operation-create-attribute = Opprett kjennetegn «{ $subject }»
operation-delete-attribute = Slett kjennetegn «{ $subject }»
operation-set-attribute-value = Endre { $subject }
operation-write-cases = { $count ->
    [one] Endre «{ $subject }»
   *[other] Endre { $count } rader i tabellen
}
operation-describe-case = Beskriv «{ $subject }»
operation-describe-attribute = Endre kjennetegnet «{ $subject }»
operation-move-attribute = Flytt kolonnen «{ $subject }»
operation-describe-values = { $count ->
    [one] Oppgi kilde for { $subject }
   *[other] Oppgi kilde for { $count } verdier
}
operation-create-competing-value = Noter en annen verdi for { $subject }
operation-adopt-competing-value = Bytt verdi for { $subject }
operation-delete-competing-value = Fjern en annen verdi for { $subject }
operation-import-cases = { $count ->
    [one] Importer én case fra tabell
   *[other] Importer { $count } caser fra tabell
}
operation-create-code = Opprett koden «{ $subject }»
operation-rename-code = Gi koden navnet «{ $subject }»
operation-describe-code = Beskriv koden «{ $subject }»
operation-recolour-code = Endre farge på «{ $subject }»
operation-set-codable = Endre om «{ $subject }» kan settes på ord
operation-move-codes = { $count ->
    [one] Flytt koden «{ $subject }»
   *[other] Flytt { $count } koder
}
operation-merge-codes = { $count ->
    [one] Slå sammen med «{ $subject }»
   *[other] Slå sammen { $count } koder med «{ $subject }»
}
operation-set-code-kind = Endre slag for «{ $subject }»
operation-set-code-origin = Endre opphav for «{ $subject }»
operation-set-code-prompts = Skriv spørsmålene til «{ $subject }»
operation-lock-codes = { $count ->
    [0] Lås hele kodeboken
   *[other] Lås «{ $subject }»
}
operation-unlock-codes = { $count ->
    [0] Lås opp hele kodeboken
   *[other] Lås opp «{ $subject }»
}
operation-retire-codes = { $count ->
    [one] Ta «{ $subject }» ut av bruk
   *[other] Ta { $count } koder ut av bruk
}
operation-restore-codes = { $count ->
    [one] Ta «{ $subject }» i bruk igjen
   *[other] Ta { $count } koder i bruk igjen
}
operation-link-codes = Knytt sammen { $subject }
operation-unlink-codes = Løs fra hverandre { $subject }
operation-write-correspondence = Sett samsvar mellom { $subject }
operation-delete-correspondence = Fjern samsvaret mellom { $subject }
operation-import-crosswalk = { $count ->
    [one] Importer ett kodesamsvar
   *[other] Importer { $count } kodesamsvar
}
operation-split-code = { $count ->
    [one] Fordel ett utdrag: { $subject }
   *[other] Fordel { $count } utdrag: { $subject }
}
operation-delete-codes = { $count ->
    [one] Slett koden «{ $subject }»
   *[other] Slett { $count } koder
}
operation-import-codebook = { $count ->
    [one] Importer én kode
   *[other] Importer { $count } koder
}
operation-apply-codes = Kod «{ $subject }»
operation-resize-segment = Flytt grensene for { $subject }
operation-set-segment-case = Endre case for utdraget { $subject }
operation-recode = { $count ->
    [one] Bytt kode til «{ $subject }»
   *[other] Bytt kode til «{ $subject }» på { $count } kodinger
}
operation-pin-code = Fest koden «{ $subject }»
operation-unpin-code = Løsne koden «{ $subject }»
operation-remove-codings = { $count ->
    [one] Fjern kodingen «{ $subject }»
   *[other] Fjern { $count } kodinger
}
operation-mark-absent = Si at «{ $subject }» ikke finnes i en datakilde
operation-unmark-absent = Ta tilbake at «{ $subject }» ikke finnes i en datakilde
operation-set-stance = { $count ->
    [one] Si om utdraget taler for eller mot «{ $subject }»
   *[other] Si om { $count } utdrag taler for eller mot
}
operation-save-view = Lagre visningen «{ $subject }»
operation-delete-view = Slett visningen «{ $subject }»
operation-save-search = Lagre søket «{ $subject }»
operation-rename-search = Gi et lagret søk navnet «{ $subject }»
operation-delete-search = Slett det lagrede søket «{ $subject }»
operation-save-query = Lagre kodespørringen «{ $subject }»
operation-rename-query = Gi kodespørringen navnet «{ $subject }»
operation-delete-query = Slett kodespørringen «{ $subject }»
operation-create-synonyms = Legg til synonymene { $subject }
operation-write-synonyms = Endre synonymene til { $subject }
operation-delete-synonyms = Slett synonymene { $subject }
operation-edit-text = Rediger teksten «{ $subject }»
operation-replace-text = Erstatt «{ $subject }»
operation-correct-source = Sett inn rettet fil for «{ $subject }»
operation-place-words = Plasser ordene til { $subject }
operation-drop-words = Forkast ordene til { $subject }
operation-create-memo = Skriv nytt memo til { $subject }
operation-write-memo = Endre memo til { $subject }
operation-set-memo-kind = Endre slag for memo til { $subject }
operation-delete-memo = Slett memo til { $subject }
operation-write-summary = Skriv sammendrag av { $subject }
operation-delete-summary = Slett sammendraget av { $subject }
operation-import-summaries = { $count ->
    [one] Les inn ett sammendrag fra tabell
   *[other] Les inn { $count } sammendrag fra tabell
}
operation-import-quotes = { $count ->
    [one] Kod ett sitat fra tabell
   *[other] Kod { $count } sitater fra tabell
}
operation-mark-turns = { $count ->
    [one] Merk en replikk i «{ $subject }» som gjennomgått
   *[other] Merk { $count } replikker i «{ $subject }» som gjennomgått
}
operation-unmark-turns = Fjern merket for gjennomgått i «{ $subject }»
operation-set-source-progress = { $count ->
    [one] Si hvor langt du er kommet i «{ $subject }»
   *[other] Si hvor langt du er kommet i { $count } datakilder
}
operation-begin-round = Begynn runde { $subject }
operation-code-places = { $count ->
    [one] Kod ett sted med «{ $subject }»
   *[other] Kod { $count } steder med «{ $subject }»
}
operation-write-names = { $count ->
    [one] Endre ett navn i navnelisten
   *[other] Endre { $count } navn i navnelisten
}
operation-mark-no-names = { $count ->
    [one] Merk ett ord som ikke er et navn
   *[other] Merk { $count } ord som ikke er navn
}
operation-keep-names-apart = Flytt navnelisten til en egen fil
operation-keep-names-in-project = Ta navnelisten inn i prosjektet
operation-replace-names = { $count ->
    [one] Bytt ut ett navn
   *[other] Bytt ut navn { $count } steder
}
operation-forget-names = { $count ->
    [0] Glem de opprinnelige navn for godt
    [one] Glem navnene i én tekst for godt
   *[other] Glem navnene i { $count } tekster for godt
}
operation-import-guide = Importer intervjuguiden «{ $subject }»
operation-delete-guide = Slett intervjuguiden «{ $subject }»
operation-create-question = Nytt spørsmål: «{ $subject }»
operation-write-question = Endre spørsmålet til «{ $subject }»
operation-delete-question = Slett spørsmålet «{ $subject }»
operation-set-question-codes = Si hva spørsmålet «{ $subject }» handler om
operation-set-source-guide = Si hvilken intervjuguide som er brukt
operation-set-question-asked = Si om «{ $subject }» ble stilt
operation-link-turns = { $count ->
    [one] Knytt én replikk til spørsmål
   *[other] Knytt { $count } replikker til spørsmål
}
operation-unlink-turns = { $count ->
    [one] Løs én replikk fra spørsmål
   *[other] Løs { $count } replikker fra spørsmål
}
operation-add-lost-part = Si at en del av opptaket av «{ $subject }» er tapt
operation-delete-lost-part = Si at en del av opptaket av «{ $subject }» likevel ikke er tapt
operation-import-survey = Importer spørreundersøkelsen «{ $subject }»
operation-delete-survey = Slett spørreundersøkelsen «{ $subject }»
operation-set-survey-question-kind = Si hva slags spørsmål «{ $subject }» er
operation-set-stated-number = Oppgi antall i utvalget: { $subject }
operation-recode-answers = { $count ->
    [one] Regn ett svar som «{ $subject }»
   *[other] Regn { $count } svar som «{ $subject }»
}
operation-import-text-rows = { $count ->
    [one] Importer én tekst fra «{ $subject }»
   *[other] Importer { $count } tekster fra «{ $subject }»
}
operation-save-import-profile = Lagre importprofilen «{ $subject }»
operation-rename-import-profile = Gi importprofilen navnet «{ $subject }»
operation-delete-import-profile = Slett importprofilen «{ $subject }»
operation-merge-turns = Slå sammen replikker i «{ $subject }»
operation-split-turn = Del en replikk i «{ $subject }»
operation-assign-turns = { $count ->
    [one] Endre hvem som sier en replikk
   *[other] Endre hvem som sier { $count } replikker
}
operation-set-turn-time = Sett tid på en replikk i «{ $subject }»
operation-link-recording = Knytt et opptak til «{ $subject }»
operation-unlink-recording = Fjern koblingen til opptaket av «{ $subject }»
operation-set-recording-offset = Forskyv tidene i opptaket av «{ $subject }»
operation-create-guide = Begynn på guiden «{ $subject }»
operation-rename-guide = Gi guiden navnet «{ $subject }»
operation-move-question = Flytt spørsmålet «{ $subject }»
operation-create-theme = Lag temaet «{ $subject }»
operation-describe-theme = Skriv på temaet «{ $subject }»
operation-set-theme-questions = Si hvilke forskningsspørsmål «{ $subject }» svarer på
operation-set-theme-status = Endre status for temaet «{ $subject }»
operation-move-theme = Flytt temaet «{ $subject }»
operation-merge-themes = Slå sammen temaer til «{ $subject }»
operation-split-theme = Del temaet «{ $subject }»
operation-delete-theme = Slett temaet «{ $subject }»
operation-keep-theme = Ta vare på en versjon av «{ $subject }»
operation-write-research-question = Endre forskningsspørsmålet «{ $subject }»
operation-create-research-question = Skriv forskningsspørsmålet «{ $subject }»
operation-move-research-question = Flytt forskningsspørsmålet «{ $subject }»
operation-delete-research-question = Slett forskningsspørsmålet «{ $subject }»
operation-declare-method = Endre det som er oppgitt om metoden
operation-choose-quotes = Velg sitater for temaet «{ $subject }»
operation-note-evidence = Skriv merknad til utdrag i «{ $subject }»
operation-create-claim = Skriv påstanden «{ $subject }»
operation-write-claim = Endre påstanden «{ $subject }»
operation-confirm-claim = Hold påstanden «{ $subject }» opp mot utdragene
operation-delete-claim = Slett påstanden «{ $subject }»
operation-place-codes = { $count ->
    [one] Plasser koden: { $subject }
   *[other] Plasser { $count } koder: { $subject }
}
operation-arrange-wall = { $count ->
    [one] Flytt på veggen
   *[other] Flytt { $count } ting på veggen
}
operation-mark-evidence = { $count ->
    [one] Merk et utdrag i temaet «{ $subject }»
   *[other] Merk { $count } utdrag i temaet «{ $subject }»
}
operation-review-evidence = { $count ->
    [one] Se over et utdrag i temaet «{ $subject }»
   *[other] Se over { $count } utdrag i temaet «{ $subject }»
}
operation-import-themes = { $count ->
    [one] Importer et tema fra «{ $subject }»
   *[other] Importer { $count } temaer fra «{ $subject }»
}
operation-mark-claim-evidence = { $count ->
    [one] Merk et utdrag for påstanden «{ $subject }»
   *[other] Merk { $count } utdrag for påstanden «{ $subject }»
}
operation-answer-check = Svar på sjekk { $subject }
operation-reopen-check = Åpne sjekk { $subject } igjen
operation-set-threshold = Endre grensen for sjekk { $subject }
operation-relate-themes = Knytt sammen temaer: { $subject }
operation-change-relation = Endre forbindelsen mellom temaer: { $subject }
operation-delete-relation = Fjern forbindelsen mellom temaer: { $subject }
operation-arrange-map = { $count ->
    [one] Flytt på temakartet
   *[other] Flytt { $count } på temakartet
}
operation-lay-out-map = Legg ut temakartet på nytt
operation-keep-map = Ta vare på temakartet «{ $subject }»
operation-delete-map-snapshot = Slett det tidligere temakartet «{ $subject }»
operation-add-passphrase = Gi prosjektet en passordfrase
operation-change-passphrase = Bytt passordfrase
operation-remove-passphrase = Fjern passordfrasen
operation-restore-backup = Gå tilbake til en sikkerhetskopi
operation-salvage-project = Berg det som lar seg lese
operation-export-document = Eksporter { $subject }
operation-merge-copy = Slå sammen med kopi: { $subject }
operation-create-coder = Legg til koderen «{ $subject }»
operation-rename-coder = Gi koderen navnet «{ $subject }»
operation-assign-sources = { $count ->
    [one] Gi «{ $subject }» en datakilde
   *[other] Gi «{ $subject }» { $count } datakilder
}
operation-unassign-sources = { $count ->
    [one] Ta en datakilde fra «{ $subject }»
   *[other] Ta { $count } datakilder fra «{ $subject }»
}
operation-begin-blind-pass = { $count ->
    [one] Begynn blind runde i «{ $subject }»
   *[other] Begynn blind runde i { $count } datakilder
}
operation-end-blind-pass = { $count ->
    [one] Avslutt blind runde i «{ $subject }»
   *[other] Avslutt blind runde i { $count } datakilder
}
operation-settle-difference = Avgjør «{ $subject }»
operation-keep-agreement = { $count ->
    [one] Frys enigheten om én kode
   *[other] Frys enigheten om { $count } koder
}
operation-create-comment = Skriv kommentar til { $subject }
operation-write-comment = Endre kommentar til { $subject }
operation-delete-comment = Slett kommentar til { $subject }
operation-settle-comment = Avklar kommentar til { $subject }
operation-reopen-comment = Åpne kommentar til { $subject } igjen
operation-take-comments = { $count ->
    [one] Ta inn én kommentar fra { $subject }
   *[other] Ta inn { $count } kommentarer fra { $subject }
}
operation-create-outline-part = { $count ->
    [one] Sett inn i disposisjonen: { $subject }
   *[other] Sett { $count } deler inn i disposisjonen
}
operation-write-outline-part = Skriv i disposisjonen: { $subject }
operation-move-outline-part = Flytt i disposisjonen: { $subject }
operation-delete-outline-part = { $count ->
    [one] Ta ut av disposisjonen: { $subject }
   *[other] Ta { $count } deler ut av disposisjonen
}
operation-draft-outline = Lag disposisjon
operation-cut-quote = Forkort sitatet { $subject }
operation-set-quote-style = Endre hvordan sitater vises
