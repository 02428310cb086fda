history-filter = Finn i analyseloggen
history-empty = Her står alt som blir gjort i prosjektet, og det kan angrast steg for steg.
history-nothing-found = Ingen steg har desse orda.
history-more = Vis eldre steg
history-is-undone = angra
history-reason = Grunngiving: { $reason }
history-step-count =
    { $count ->
        [one] 1 steg
       *[other] { $count } steg
    }
history-explain = Grunngi …
history-explain-anew = Endre grunngjevinga …
history-explain-this = Grunngi: { $what }
history-explain-last = Grunngi siste handling …
history-why = Kvifor?
history-why-help = Grunngjevinga står i analyseloggen. Ho kan skrivast når som helst, og endrast.
history-why-save = Lagre
journal-tab-history = Handlingar
journal-tab-lineage = Korleis det vart til
journal-tab-memos = Memo
journal-action-history = Vis analyseloggen
journal-action-lineage = Vis korleis kodar og tema vart til
journal-code-lineage = Slik vart koden til
journal-theme-lineage = Slik vart temaet til
journal-code-steps = Vis steg med denne koden
journal-narrow = Avgrens analyseloggen
journal-widen = Vis alt
journal-area = Slags arbeid
journal-every-area = Alt slags arbeid
journal-memo = Memo
journal-every-memo = Med og utan memo
journal-who = Kven
journal-everybody = Alle
journal-about = Om
journal-about-anything = Om kva som helst
journal-about-code = Koden { $name }
journal-about-theme = Temaet { $name }
journal-about-source = Datakjelda { $name }
journal-from = Frå og med
journal-until = Til og med
journal-day-example = 1.3.2026
journal-bad-day = Dette er ingen dag.
journal-with-reason = Berre med grunngiving
journal-new-memo = Skriv memo
journal-total = { $count ->
    [one] 1 steg i alt
   *[other] { $count } steg i alt
}
journal-what-changed = Kva vart endra? { $what }
journal-fate-new = ny
journal-fate-changed = endra
journal-fate-gone = teke bort
journal-field = Kva
journal-before = Før
journal-after = Etter
journal-not-known = Kva dette steget endra, er gløymt for godt saman med noko som vart sletta.
journal-nothing-told = Steget endra berre rekkjefølgje eller utsjånad.
journal-turned-back = Før og etter er slik det vart då steget vart angra eller gjort om att.
journal-noun-code = Kode
journal-noun-theme = Tema
journal-gone = ikkje der lenger
journal-beginning-unknown = Korleis dette tok til, veit ikkje analyseloggen.
journal-lineage-of = Slik vart «{ $name }» til
journal-lineage-for = Kode eller tema
journal-choose-thing = Vel …
journal-lineage-empty = Vel ein kode eller eit tema for å sjå korleis det vart til: når det vart laga, kva det heitte før, kva det er slått saman med, og kvifor.
journal-area-coding = Koding
journal-area-codes = Kodebok
journal-area-themes = Tema og påstandar
journal-area-texts = Tekstar
journal-area-material = Materiale
journal-area-method = Metode
journal-area-memos = Memo
journal-area-comparing = Tabellar og søk
journal-area-names = Personvern
journal-area-writing = Skriving
journal-area-exports = Eksport
journal-earlier = Du ser prosjektet slik det var { $day } klokka { $time }.
journal-earlier-only-read = Ingenting kan endrast her.
journal-return = Tilbake til no
journal-look-back = Slik var prosjektet …
journal-look-back-day = Vis prosjektet slik det var ved slutten av dagen: { $day }
journal-look-back-step = Slik var prosjektet etter dette steget …
journal-horizon = Lenger tilbake kan prosjektet ikkje visast: noko er sletta for godt, eller nokon har trekt seg.
journal-tab-methods = Metodeavsnitt
journal-tab-privacy = Personvern
journal-action-privacy = Vis personvern
journal-action-methods = Vis metodeavsnittet
methods-language = Språk
methods-copy = Kopier
methods-copied = Metodeavsnittet er kopiert.
methods-saved = Lagra som { $path }.
methods-missing = { $count ->
    [0] Ingenting er å fylle inn.
    [one] Éin stad er å fylle inn.
   *[other] { $count } stader er å fylle inn.
}
methods-preview = Metodeavsnittet, slik det står no
methods-save-as = Lagre som dokument
methods-what = Kva
methods-report-methods = Metodeavsnittet (docx, md)
methods-report-audit = Vedlegget: kronologi, kodar, tema, memo og eksportar (docx, md, json)
methods-with-memos = Ta med memoa
methods-save = Lagre
methods-file-methods = metodeavsnitt
methods-file-audit = analyselogg
