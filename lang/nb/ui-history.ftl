history-filter = Finn i analyseloggen
history-empty = Her står alt som blir gjort i prosjektet, og det kan angres steg for steg.
history-nothing-found = Ingen steg har disse ordene.
history-more = Vis eldre steg
history-is-undone = angret
history-reason = Begrunnelse: { $reason }
history-step-count =
    { $count ->
        [one] 1 steg
       *[other] { $count } steg
    }
history-explain = Begrunn …
history-explain-anew = Endre begrunnelsen …
history-explain-this = Begrunn: { $what }
history-explain-last = Begrunn siste handling …
history-why = Hvorfor?
history-why-help = Begrunnelsen står i analyseloggen. Den kan skrives når som helst, og endres.
history-why-save = Lagre
journal-tab-history = Handlinger
journal-tab-lineage = Hvordan det ble til
journal-tab-memos = Memoer
journal-action-history = Vis analyseloggen
journal-action-lineage = Vis hvordan koder og temaer ble til
journal-code-lineage = Slik ble koden til
journal-theme-lineage = Slik ble temaet til
journal-code-steps = Vis steg med denne koden
journal-narrow = Avgrens analyseloggen
journal-widen = Vis alt
journal-area = Slags arbeid
journal-every-area = Alt slags arbeid
journal-memo = Memoer
journal-every-memo = Med og uten memo
journal-who = Hvem
journal-everybody = Alle
journal-about = Om
journal-about-anything = Om hva som helst
journal-about-code = Koden { $name }
journal-about-theme = Temaet { $name }
journal-about-source = Datakilden { $name }
journal-from = Fra og med
journal-until = Til og med
journal-day-example = 1.3.2026
journal-bad-day = Dette er ingen dag.
journal-with-reason = Bare med begrunnelse
journal-new-memo = Skriv memo
journal-total = { $count ->
    [one] 1 steg i alt
   *[other] { $count } steg i alt
}
journal-what-changed = Hva ble endret? { $what }
journal-fate-new = ny
journal-fate-changed = endret
journal-fate-gone = tatt bort
journal-field = Hva
journal-before = Før
journal-after = Etter
journal-not-known = Hva dette steget endret, er glemt for godt sammen med noe som ble slettet.
journal-nothing-told = Steget endret bare rekkefølge eller utseende.
journal-turned-back = Før og etter er slik det ble da steget ble angret eller gjort om igjen.
journal-noun-code = Kode
journal-noun-theme = Tema
journal-gone = ikke der lenger
journal-beginning-unknown = Hvordan dette begynte, vet ikke analyseloggen.
journal-lineage-of = Slik ble «{ $name }» til
journal-lineage-for = Kode eller tema
journal-choose-thing = Velg …
journal-lineage-empty = Velg en kode eller et tema for å se hvordan det ble til: når det ble laget, hva det het før, hva det er slått sammen med, og hvorfor.
journal-area-coding = Koding
journal-area-codes = Kodebok
journal-area-themes = Temaer og påstander
journal-area-texts = Tekster
journal-area-material = Materiale
journal-area-method = Metode
journal-area-memos = Memoer
journal-area-comparing = Tabeller og søk
journal-area-names = Personvern
journal-area-writing = Skriving
journal-area-exports = Eksport
journal-earlier = Du ser prosjektet slik det var { $day } klokka { $time }.
journal-earlier-only-read = Ingenting kan endres her.
journal-return = Tilbake til nå
journal-look-back = Slik var prosjektet …
journal-look-back-day = Vis prosjektet slik det var ved slutten av dagen: { $day }
journal-look-back-step = Slik var prosjektet etter dette steget …
journal-horizon = Lenger tilbake kan prosjektet ikke vises: noe er slettet for godt, eller noen har trukket seg.
journal-tab-methods = Metodeavsnitt
journal-tab-privacy = Personvern
journal-action-privacy = Vis personvern
journal-action-methods = Vis metodeavsnittet
methods-language = Språk
methods-copy = Kopier
methods-copied = Metodeavsnittet er kopiert.
methods-saved = Lagret som { $path }.
methods-missing = { $count ->
    [0] Ingenting er å fylle inn.
    [one] Ett sted er å fylle inn.
   *[other] { $count } steder er å fylle inn.
}
methods-preview = Metodeavsnittet, slik det står nå
methods-save-as = Lagre som dokument
methods-what = Hva
methods-report-methods = Metodeavsnittet (docx, md)
methods-report-audit = Vedlegget: kronologi, koder, temaer, memoer og eksporter (docx, md, json)
methods-with-memos = Ta med memoene
methods-save = Lagre
methods-file-methods = metodeavsnitt
methods-file-audit = analyselogg
