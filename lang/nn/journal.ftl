# Analyseloggen: setningar, og kva eit steg har endra.
journal-did = { $who } { $what }.
journal-undid = { $who } angra dette: { $what }.
journal-redid = { $who } gjorde dette om att: { $what }.
journal-yes = ja
journal-no = nei
journal-value-stance-supports = for
journal-value-stance-contradicts = mot
journal-thing-project = Prosjektet
journal-thing-source = Datakjelda «{ $name }»
journal-thing-case = Casen «{ $name }»
journal-thing-code = Koden «{ $name }»
journal-thing-code-text = Tekstane til koden «{ $name }»
journal-thing-code-link = Samband mellom kodar: { $name }
journal-thing-correspondence = Samsvaret { $name }
journal-thing-correspondence-segment = Utdrag for eit samsvar: { $name }
journal-thing-code-lock = Lås: { $name }
journal-thing-code-prompt = Spørsmål til kode: { $name }
journal-thing-coding = Koding: { $name }
journal-thing-theme = Temaet «{ $name }»
journal-thing-theme-code = Kode i tema: { $name }
journal-thing-theme-question = Tema som svarar på eit forskingsspørsmål: { $name }
journal-thing-theme-segment = Utdrag i tema: { $name }
journal-thing-code-tray = Plassen til koden «{ $name }»
journal-thing-claim = Påstanden «{ $name }»
journal-thing-claim-segment = Utdrag for ein påstand: { $name }
journal-thing-memo = Memoet
journal-thing-method = Det som er oppgitt om metoden
journal-thing-research-question = Forskingsspørsmålet «{ $name }»
journal-thing-text-edit = Ord i teksten
journal-thing-cell-summary = Samandraget: { $name }
journal-thing-guide-question = Intervjuspørsmålet «{ $name }»
journal-thing-check-answer = Svar på sjekk { $name }
journal-thing-source-progress = Arbeidet med «{ $name }»
journal-thing-attribute-value = { $name }
journal-field-name = Namn
journal-field-identification = Informantar blir viste som
journal-field-smallest-group = Grense for prosent
journal-field-kind = Slag
journal-field-parent = Høyrer under
journal-field-summary = Samandrag
journal-field-origin = Kjem frå
journal-field-retired-at = Teken ut av bruk
journal-field-definition = Definisjon
journal-field-include = Blir teke med
journal-field-exclude = Blir ikkje teke med
journal-field-example = Døme
journal-field-code = Kode
journal-field-stance = Taler
journal-field-claim = Hovudpoeng
journal-field-central-concept = Samlande idé
journal-field-includes = Høyrer til
journal-field-excludes = Høyrer ikkje til
journal-field-story = Forteljing
journal-field-answer = Svarar på
journal-field-status = Status
journal-field-set-aside-reason = Lagt til side fordi
journal-field-merged-into = Slått saman med
journal-field-role = Kva utdraget gjer
journal-field-fit = Om det passar
journal-field-note = Merknad
journal-field-tray = Ligg i
journal-field-reason = Grunngiving
journal-field-text = Tekst
journal-field-amount = Gjeld
journal-field-approach = Tilnærming
journal-field-reasoning = Kodar kjem frå
journal-field-meaning = Det som blir koda
journal-field-reading = Materialet blir lese
journal-field-ontology = Syn på røynd og kunnskap
journal-field-researcher = Ståstaden til forskaren
journal-field-stages = Eigne steg
journal-field-removed = Teke ut
journal-field-inserted = Sett inn
journal-field-label = Merke
journal-field-read-at = Lese
journal-field-coded-at = Koda
journal-field-value = Verdi
journal-count-coding-new = { $count ->
    [one] 1 koding lagt til
   *[other] { $count } kodingar lagt til
}
journal-count-coding-changed = { $count ->
    [one] 1 koding endra
   *[other] { $count } kodingar endra
}
journal-count-coding-gone = { $count ->
    [one] 1 koding teke bort
   *[other] { $count } kodingar teke bort
}
journal-count-segment-new = { $count ->
    [one] 1 utdrag lagt til
   *[other] { $count } utdrag lagt til
}
journal-count-segment-changed = { $count ->
    [one] 1 utdrag endra
   *[other] { $count } utdrag endra
}
journal-count-segment-gone = { $count ->
    [one] 1 utdrag teke bort
   *[other] { $count } utdrag teke bort
}
journal-count-code-new = { $count ->
    [one] 1 kode lagt til
   *[other] { $count } kodar lagt til
}
journal-count-code-changed = { $count ->
    [one] 1 kode endra
   *[other] { $count } kodar endra
}
journal-count-code-gone = { $count ->
    [one] 1 kode teke bort
   *[other] { $count } kodar teke bort
}
journal-count-theme-new = { $count ->
    [one] 1 tema lagt til
   *[other] { $count } tema lagt til
}
journal-count-theme-changed = { $count ->
    [one] 1 tema endra
   *[other] { $count } tema endra
}
journal-count-theme-gone = { $count ->
    [one] 1 tema teke bort
   *[other] { $count } tema teke bort
}
journal-count-theme-code-new = { $count ->
    [one] 1 kode i eit tema lagt til
   *[other] { $count } kodar i tema lagt til
}
journal-count-theme-code-changed = { $count ->
    [one] 1 kode i eit tema endra
   *[other] { $count } kodar i tema endra
}
journal-count-theme-code-gone = { $count ->
    [one] 1 kode i eit tema teke bort
   *[other] { $count } kodar i tema teke bort
}
journal-count-theme-segment-new = { $count ->
    [one] 1 utdrag i eit tema lagt til
   *[other] { $count } utdrag i tema lagt til
}
journal-count-theme-segment-changed = { $count ->
    [one] 1 utdrag i eit tema endra
   *[other] { $count } utdrag i tema endra
}
journal-count-theme-segment-gone = { $count ->
    [one] 1 utdrag i eit tema teke bort
   *[other] { $count } utdrag i tema teke bort
}
journal-count-theme-version-new = { $count ->
    [one] 1 temaversjon lagt til
   *[other] { $count } temaversjonar lagt til
}
journal-count-theme-version-changed = { $count ->
    [one] 1 temaversjon endra
   *[other] { $count } temaversjonar endra
}
journal-count-theme-version-gone = { $count ->
    [one] 1 temaversjon teke bort
   *[other] { $count } temaversjonar teke bort
}
journal-count-memo-new = { $count ->
    [one] 1 memo lagt til
   *[other] { $count } memo lagt til
}
journal-count-memo-changed = { $count ->
    [one] 1 memo endra
   *[other] { $count } memo endra
}
journal-count-memo-gone = { $count ->
    [one] 1 memo teke bort
   *[other] { $count } memo teke bort
}
journal-count-source-new = { $count ->
    [one] 1 datakjelde lagt til
   *[other] { $count } datakjelder lagt til
}
journal-count-source-changed = { $count ->
    [one] 1 datakjelde endra
   *[other] { $count } datakjelder endra
}
journal-count-source-gone = { $count ->
    [one] 1 datakjelde teke bort
   *[other] { $count } datakjelder teke bort
}
journal-count-turn-new = { $count ->
    [one] 1 replikk lagt til
   *[other] { $count } replikkar lagt til
}
journal-count-turn-changed = { $count ->
    [one] 1 replikk endra
   *[other] { $count } replikkar endra
}
journal-count-turn-gone = { $count ->
    [one] 1 replikk teke bort
   *[other] { $count } replikkar teke bort
}
journal-count-speaker-new = { $count ->
    [one] 1 talar lagt til
   *[other] { $count } talarar lagt til
}
journal-count-speaker-changed = { $count ->
    [one] 1 talar endra
   *[other] { $count } talarar endra
}
journal-count-speaker-gone = { $count ->
    [one] 1 talar teke bort
   *[other] { $count } talarar teke bort
}
journal-count-participant-new = { $count ->
    [one] 1 informant lagt til
   *[other] { $count } informantar lagt til
}
journal-count-participant-changed = { $count ->
    [one] 1 informant endra
   *[other] { $count } informantar endra
}
journal-count-participant-gone = { $count ->
    [one] 1 informant teke bort
   *[other] { $count } informantar teke bort
}
journal-count-case-new = { $count ->
    [one] 1 case lagt til
   *[other] { $count } casar lagt til
}
journal-count-case-changed = { $count ->
    [one] 1 case endra
   *[other] { $count } casar endra
}
journal-count-case-gone = { $count ->
    [one] 1 case teke bort
   *[other] { $count } casar teke bort
}
journal-count-attribute-new = { $count ->
    [one] 1 kjenneteikn lagt til
   *[other] { $count } kjenneteikn lagt til
}
journal-count-attribute-changed = { $count ->
    [one] 1 kjenneteikn endra
   *[other] { $count } kjenneteikn endra
}
journal-count-attribute-gone = { $count ->
    [one] 1 kjenneteikn teke bort
   *[other] { $count } kjenneteikn teke bort
}
journal-count-attribute-value-new = { $count ->
    [one] 1 verdi lagt til
   *[other] { $count } verdiar lagt til
}
journal-count-attribute-value-changed = { $count ->
    [one] 1 verdi endra
   *[other] { $count } verdiar endra
}
journal-count-attribute-value-gone = { $count ->
    [one] 1 verdi teke bort
   *[other] { $count } verdiar teke bort
}
journal-count-claim-new = { $count ->
    [one] 1 påstand lagt til
   *[other] { $count } påstandar lagt til
}
journal-count-claim-changed = { $count ->
    [one] 1 påstand endra
   *[other] { $count } påstandar endra
}
journal-count-claim-gone = { $count ->
    [one] 1 påstand teke bort
   *[other] { $count } påstandar teke bort
}
journal-count-text-edit-new = { $count ->
    [one] 1 endring i teksten lagt til
   *[other] { $count } endringar i teksten lagt til
}
journal-count-text-edit-changed = { $count ->
    [one] 1 endring i teksten endra
   *[other] { $count } endringar i teksten endra
}
journal-count-text-edit-gone = { $count ->
    [one] 1 endring i teksten teke bort
   *[other] { $count } endringar i teksten teke bort
}
journal-count-displaced-stretch-new = { $count ->
    [one] 1 stad å sjå over lagt til
   *[other] { $count } stader å sjå over lagt til
}
journal-count-displaced-stretch-changed = { $count ->
    [one] 1 stad å sjå over endra
   *[other] { $count } stader å sjå over endra
}
journal-count-displaced-stretch-gone = { $count ->
    [one] 1 stad å sjå over teke bort
   *[other] { $count } stader å sjå over teke bort
}
journal-count-reviewed-turn-new = { $count ->
    [one] 1 gjennomgådd replikk lagt til
   *[other] { $count } gjennomgådde replikkar lagt til
}
journal-count-reviewed-turn-changed = { $count ->
    [one] 1 gjennomgådd replikk endra
   *[other] { $count } gjennomgådde replikkar endra
}
journal-count-reviewed-turn-gone = { $count ->
    [one] 1 gjennomgådd replikk teke bort
   *[other] { $count } gjennomgådde replikkar teke bort
}
journal-count-cell-summary-new = { $count ->
    [one] 1 samandrag lagt til
   *[other] { $count } samandrag lagt til
}
journal-count-cell-summary-changed = { $count ->
    [one] 1 samandrag endra
   *[other] { $count } samandrag endra
}
journal-count-cell-summary-gone = { $count ->
    [one] 1 samandrag teke bort
   *[other] { $count } samandrag teke bort
}
lineage-created = Oppretta
lineage-in-vivo = Laga av orda til informanten sjølv
lineage-imported = Importert
lineage-template = Henta frå ei anna kodebok
lineage-split-from = Skilt ut frå { $others }
lineage-renamed = Fekk eit nytt namn: «{ $before }» → «{ $after }»
lineage-moved = Flytta: { $before } → { $after }
lineage-redefined = { $field }: skrive på nytt
lineage-merged-from = Slått saman med { $others }, som gjekk inn her
lineage-merged-into = Gjekk inn i { $others }
lineage-split-into = Delt: noko gjekk til { $others }
lineage-retired = Teken ut av bruk
lineage-restored = Teken i bruk att
lineage-set-aside = Lagt til side
lineage-taken-back = Henta fram att
lineage-placed = Kopla til { $others }
lineage-taken-out = Ikkje lenger kopla til { $others }
lineage-status = Endra frå { $before } til { $after }
lineage-deleted = Sletta
journal-as-of = slik prosjektet var { $day }
journal-thing-comment = Kommentaren til { $name }
journal-field-reply = Svar
journal-count-comment-new = { $count ->
    [one] 1 kommentar lagd til
   *[other] { $count } kommentarar lagde til
}
journal-count-comment-changed = { $count ->
    [one] 1 kommentar endra
   *[other] { $count } kommentarar endra
}
journal-count-comment-gone = { $count ->
    [one] 1 kommentar teken bort
   *[other] { $count } kommentarar tekne bort
}
