# Analyseloggen: setninger, og hva et steg har endret.
journal-did = { $who } { $what }.
journal-undid = { $who } angret dette: { $what }.
journal-redid = { $who } gjorde dette om igjen: { $what }.
journal-yes = ja
journal-no = nei
journal-value-stance-supports = for
journal-value-stance-contradicts = mot
journal-thing-project = Prosjektet
journal-thing-source = Datakilden «{ $name }»
journal-thing-case = Casen «{ $name }»
journal-thing-code = Koden «{ $name }»
journal-thing-code-text = Tekstene til koden «{ $name }»
journal-thing-code-link = Forbindelse mellom koder: { $name }
journal-thing-correspondence = Samsvaret { $name }
journal-thing-correspondence-segment = Utdrag for et samsvar: { $name }
journal-thing-code-lock = Lås: { $name }
journal-thing-code-prompt = Spørsmål til kode: { $name }
journal-thing-coding = Koding: { $name }
journal-thing-theme = Temaet «{ $name }»
journal-thing-theme-code = Kode i tema: { $name }
journal-thing-theme-question = Tema som svarer på et forskningsspørsmål: { $name }
journal-thing-theme-segment = Utdrag i tema: { $name }
journal-thing-code-tray = Plassen til koden «{ $name }»
journal-thing-claim = Påstanden «{ $name }»
journal-thing-claim-segment = Utdrag for en påstand: { $name }
journal-thing-memo = Memoet
journal-thing-method = Det som er oppgitt om metoden
journal-thing-research-question = Forskningsspørsmålet «{ $name }»
journal-thing-text-edit = Ord i teksten
journal-thing-cell-summary = Sammendraget: { $name }
journal-thing-guide-question = Intervjuspørsmålet «{ $name }»
journal-thing-check-answer = Svar på sjekk { $name }
journal-thing-source-progress = Arbeidet med «{ $name }»
journal-thing-attribute-value = { $name }
journal-field-name = Navn
journal-field-identification = Informanter vises som
journal-field-smallest-group = Grense for prosent
journal-field-kind = Slag
journal-field-parent = Hører under
journal-field-summary = Sammendrag
journal-field-origin = Kommer fra
journal-field-retired-at = Tatt ut av bruk
journal-field-definition = Definisjon
journal-field-include = Tas med
journal-field-exclude = Tas ikke med
journal-field-example = Eksempel
journal-field-code = Kode
journal-field-stance = Taler
journal-field-claim = Hovedpoeng
journal-field-central-concept = Samlende idé
journal-field-includes = Hører til
journal-field-excludes = Hører ikke til
journal-field-story = Fortelling
journal-field-answer = Svarer på
journal-field-status = Status
journal-field-set-aside-reason = Lagt til side fordi
journal-field-merged-into = Slått sammen med
journal-field-role = Hva utdraget gjør
journal-field-fit = Om det passer
journal-field-note = Merknad
journal-field-tray = Ligger i
journal-field-reason = Begrunnelse
journal-field-text = Tekst
journal-field-amount = Gjelder
journal-field-approach = Tilnærming
journal-field-reasoning = Koder kommer fra
journal-field-meaning = Det som kodes
journal-field-reading = Materialet leses
journal-field-ontology = Syn på virkelighet og kunnskap
journal-field-researcher = Forskerens ståsted
journal-field-stages = Egne steg
journal-field-removed = Tatt ut
journal-field-inserted = Satt inn
journal-field-label = Merke
journal-field-read-at = Lest
journal-field-coded-at = Kodet
journal-field-value = Verdi
journal-count-coding-new = { $count ->
    [one] 1 koding lagt til
   *[other] { $count } kodinger lagt til
}
journal-count-coding-changed = { $count ->
    [one] 1 koding endret
   *[other] { $count } kodinger endret
}
journal-count-coding-gone = { $count ->
    [one] 1 koding tatt bort
   *[other] { $count } kodinger tatt bort
}
journal-count-segment-new = { $count ->
    [one] 1 utdrag lagt til
   *[other] { $count } utdrag lagt til
}
journal-count-segment-changed = { $count ->
    [one] 1 utdrag endret
   *[other] { $count } utdrag endret
}
journal-count-segment-gone = { $count ->
    [one] 1 utdrag tatt bort
   *[other] { $count } utdrag tatt bort
}
journal-count-code-new = { $count ->
    [one] 1 kode lagt til
   *[other] { $count } koder lagt til
}
journal-count-code-changed = { $count ->
    [one] 1 kode endret
   *[other] { $count } koder endret
}
journal-count-code-gone = { $count ->
    [one] 1 kode tatt bort
   *[other] { $count } koder tatt bort
}
journal-count-theme-new = { $count ->
    [one] 1 tema lagt til
   *[other] { $count } temaer lagt til
}
journal-count-theme-changed = { $count ->
    [one] 1 tema endret
   *[other] { $count } temaer endret
}
journal-count-theme-gone = { $count ->
    [one] 1 tema tatt bort
   *[other] { $count } temaer tatt bort
}
journal-count-theme-code-new = { $count ->
    [one] 1 kode i et tema lagt til
   *[other] { $count } koder i temaer lagt til
}
journal-count-theme-code-changed = { $count ->
    [one] 1 kode i et tema endret
   *[other] { $count } koder i temaer endret
}
journal-count-theme-code-gone = { $count ->
    [one] 1 kode i et tema tatt bort
   *[other] { $count } koder i temaer tatt bort
}
journal-count-theme-segment-new = { $count ->
    [one] 1 utdrag i et tema lagt til
   *[other] { $count } utdrag i temaer lagt til
}
journal-count-theme-segment-changed = { $count ->
    [one] 1 utdrag i et tema endret
   *[other] { $count } utdrag i temaer endret
}
journal-count-theme-segment-gone = { $count ->
    [one] 1 utdrag i et tema tatt bort
   *[other] { $count } utdrag i temaer tatt bort
}
journal-count-theme-version-new = { $count ->
    [one] 1 temaversjon lagt til
   *[other] { $count } temaversjoner lagt til
}
journal-count-theme-version-changed = { $count ->
    [one] 1 temaversjon endret
   *[other] { $count } temaversjoner endret
}
journal-count-theme-version-gone = { $count ->
    [one] 1 temaversjon tatt bort
   *[other] { $count } temaversjoner tatt bort
}
journal-count-memo-new = { $count ->
    [one] 1 memo lagt til
   *[other] { $count } memoer lagt til
}
journal-count-memo-changed = { $count ->
    [one] 1 memo endret
   *[other] { $count } memoer endret
}
journal-count-memo-gone = { $count ->
    [one] 1 memo tatt bort
   *[other] { $count } memoer tatt bort
}
journal-count-source-new = { $count ->
    [one] 1 datakilde lagt til
   *[other] { $count } datakilder lagt til
}
journal-count-source-changed = { $count ->
    [one] 1 datakilde endret
   *[other] { $count } datakilder endret
}
journal-count-source-gone = { $count ->
    [one] 1 datakilde tatt bort
   *[other] { $count } datakilder tatt bort
}
journal-count-turn-new = { $count ->
    [one] 1 replikk lagt til
   *[other] { $count } replikker lagt til
}
journal-count-turn-changed = { $count ->
    [one] 1 replikk endret
   *[other] { $count } replikker endret
}
journal-count-turn-gone = { $count ->
    [one] 1 replikk tatt bort
   *[other] { $count } replikker tatt bort
}
journal-count-speaker-new = { $count ->
    [one] 1 taler lagt til
   *[other] { $count } talere lagt til
}
journal-count-speaker-changed = { $count ->
    [one] 1 taler endret
   *[other] { $count } talere endret
}
journal-count-speaker-gone = { $count ->
    [one] 1 taler tatt bort
   *[other] { $count } talere tatt bort
}
journal-count-participant-new = { $count ->
    [one] 1 informant lagt til
   *[other] { $count } informanter lagt til
}
journal-count-participant-changed = { $count ->
    [one] 1 informant endret
   *[other] { $count } informanter endret
}
journal-count-participant-gone = { $count ->
    [one] 1 informant tatt bort
   *[other] { $count } informanter tatt bort
}
journal-count-case-new = { $count ->
    [one] 1 case lagt til
   *[other] { $count } caser lagt til
}
journal-count-case-changed = { $count ->
    [one] 1 case endret
   *[other] { $count } caser endret
}
journal-count-case-gone = { $count ->
    [one] 1 case tatt bort
   *[other] { $count } caser tatt bort
}
journal-count-attribute-new = { $count ->
    [one] 1 kjennetegn lagt til
   *[other] { $count } kjennetegn lagt til
}
journal-count-attribute-changed = { $count ->
    [one] 1 kjennetegn endret
   *[other] { $count } kjennetegn endret
}
journal-count-attribute-gone = { $count ->
    [one] 1 kjennetegn tatt bort
   *[other] { $count } kjennetegn tatt bort
}
journal-count-attribute-value-new = { $count ->
    [one] 1 verdi lagt til
   *[other] { $count } verdier lagt til
}
journal-count-attribute-value-changed = { $count ->
    [one] 1 verdi endret
   *[other] { $count } verdier endret
}
journal-count-attribute-value-gone = { $count ->
    [one] 1 verdi tatt bort
   *[other] { $count } verdier tatt bort
}
journal-count-claim-new = { $count ->
    [one] 1 påstand lagt til
   *[other] { $count } påstander lagt til
}
journal-count-claim-changed = { $count ->
    [one] 1 påstand endret
   *[other] { $count } påstander endret
}
journal-count-claim-gone = { $count ->
    [one] 1 påstand tatt bort
   *[other] { $count } påstander tatt bort
}
journal-count-text-edit-new = { $count ->
    [one] 1 endring i teksten lagt til
   *[other] { $count } endringer i teksten lagt til
}
journal-count-text-edit-changed = { $count ->
    [one] 1 endring i teksten endret
   *[other] { $count } endringer i teksten endret
}
journal-count-text-edit-gone = { $count ->
    [one] 1 endring i teksten tatt bort
   *[other] { $count } endringer i teksten tatt bort
}
journal-count-displaced-stretch-new = { $count ->
    [one] 1 sted å se over lagt til
   *[other] { $count } steder å se over lagt til
}
journal-count-displaced-stretch-changed = { $count ->
    [one] 1 sted å se over endret
   *[other] { $count } steder å se over endret
}
journal-count-displaced-stretch-gone = { $count ->
    [one] 1 sted å se over tatt bort
   *[other] { $count } steder å se over tatt bort
}
journal-count-reviewed-turn-new = { $count ->
    [one] 1 gjennomgått replikk lagt til
   *[other] { $count } gjennomgåtte replikker lagt til
}
journal-count-reviewed-turn-changed = { $count ->
    [one] 1 gjennomgått replikk endret
   *[other] { $count } gjennomgåtte replikker endret
}
journal-count-reviewed-turn-gone = { $count ->
    [one] 1 gjennomgått replikk tatt bort
   *[other] { $count } gjennomgåtte replikker tatt bort
}
journal-count-cell-summary-new = { $count ->
    [one] 1 sammendrag lagt til
   *[other] { $count } sammendrag lagt til
}
journal-count-cell-summary-changed = { $count ->
    [one] 1 sammendrag endret
   *[other] { $count } sammendrag endret
}
journal-count-cell-summary-gone = { $count ->
    [one] 1 sammendrag tatt bort
   *[other] { $count } sammendrag tatt bort
}
lineage-created = Opprettet
lineage-in-vivo = Laget av informantens egne ord
lineage-imported = Importert
lineage-template = Hentet fra en annen kodebok
lineage-split-from = Skilt ut fra { $others }
lineage-renamed = Fikk et nytt navn: «{ $before }» → «{ $after }»
lineage-moved = Flyttet: { $before } → { $after }
lineage-redefined = { $field }: skrevet på nytt
lineage-merged-from = Slått sammen med { $others }, som gikk inn her
lineage-merged-into = Gikk inn i { $others }
lineage-split-into = Delt: noe gikk til { $others }
lineage-retired = Tatt ut av bruk
lineage-restored = Tatt i bruk igjen
lineage-set-aside = Lagt til side
lineage-taken-back = Hentet fram igjen
lineage-placed = Koblet til { $others }
lineage-taken-out = Ikke lenger koblet til { $others }
lineage-status = Endret fra { $before } til { $after }
lineage-deleted = Slettet
journal-as-of = slik prosjektet var { $day }
journal-thing-comment = Kommentaren til { $name }
journal-field-reply = Svar
journal-count-comment-new = { $count ->
    [one] 1 kommentar lagt til
   *[other] { $count } kommentarer lagt til
}
journal-count-comment-changed = { $count ->
    [one] 1 kommentar endret
   *[other] { $count } kommentarer endret
}
journal-count-comment-gone = { $count ->
    [one] 1 kommentar tatt bort
   *[other] { $count } kommentarer tatt bort
}
