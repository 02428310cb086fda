# Participants, attributes and cases in the window.
people-name = Namn
people-new = Ny informant
people-new-help = Ein informant som ikkje talar i noka datakjelde enno. Dei som talar, blir til når filer blir importerte.
people-go = Vis informantane
people-empty = Her kjem dei som er intervjua. Dei blir til når intervju blir importerte.
people-role = Rolle
people-role-example = leiar, rådgjevar
people-code = Kode
people-pseudonym = Dekknamn
people-consent = Samtykke
people-date = Dato
people-date-example = 17.05.2026
people-channel = Måte
people-channel-example = skriftleg, munnleg
people-scope = Omfang
people-scope-example = sitat utan namn
people-member-check = Sitatsjekk
people-sent-on = Sendt
people-answered-on = Svart
people-sent = sendt { $date }
people-answered = svart { $date }
people-note = Merknad
people-excerpts = Utdrag
people-referred-by = Vist til av
people-nobody = Ingen
people-shown-as = Blir vist som { $name }
people-shown-by = Korleis informantar blir viste
people-shown-by-level = Vis { $level }
people-withdrawn = trekt
people-erased = sletta
people-withdrawn-on = Trekte seg { $date }. Orda er tekne ut av tekstane.
people-erased-on = Sletta for godt { $date }.
people-withdraw = Trekk informanten …
people-withdraw-title = { $name } trekkjer seg
people-withdraw-help = Dette blir teke ut. I tekstane står […] att. Alt kan angrast til det blir gjort endeleg.
people-withdraw-out = Orda er tekne ut. Dei finst framleis i fila, så uttaket kan angrast, til det blir gjort endeleg.
people-take-out = Ta ut orda
people-words-out = Orda til { $name } er tekne ut.
people-final = Endeleg
people-final-help = Sletting for godt fjernar orda, svara og namnet òg frå tidlegare versjonar, frå det som kan angrast, frå kjenneteikn, memo om informanten og filer som er tekne vare på. Der andre nemner namnet, står det i staden kva informanten no heiter. Ingenting som er gjort til no, kan angrast etterpå.
people-final-understood = Eg har forstått at dette ikkje kan angrast
people-erase = Slett for godt
people-erased-told = Orda og namnet er sletta for godt. Slett òg gamle tryggingskopiar.
people-turns-words = { $turns ->
    [one] éin replikk
   *[other] { $turns } replikkar
}, { $words ->
    [one] eitt ord
   *[other] { $words } ord
}
people-passages-go = { $count ->
    [one] Eitt utdrag går ut
   *[other] { $count } utdrag går ut
}
people-passages-stay = { $count ->
    [one] Eitt utdrag blir ståande med orda til andre
   *[other] { $count } utdrag blir ståande med orda til andre
}
people-recordings = Lydopptak
people-recording-goes = koplinga blir teken bort
people-recording-stays = koplinga blir ståande; andre blir òg høyrde
people-recordings-help = Sjølve lydfilene blir ikkje rørte. Slett dei sjølv.
people-quotes = { $count ->
    [one] Eitt sitat i det du har skrive
   *[other] { $count } sitat i det du har skrive
}
people-in-memo = memo
people-in-code = kode
people-in-case = samandrag
people-in-cell = samandrag av celle
people-in-theme = tema
people-in-claim = påstand
people-in-outline = disposisjon
people-codes-in-vivo = Kodar laga av orda blir ståande og kan få nytt namn: { $names }
people-survey-answers = Svar på spørjeskjema
people-survey-answers-count = { $count ->
    [one] eitt svar går ut
   *[other] { $count } svar går ut
}
people-pairs = Kodesamsvar som mistar utdrag
people-about = Det som elles står om informanten. Det blir ståande til det blir gjort endeleg
people-about-sent = Sitatsjekk send { $date }
people-about-answered = Sitatsjekk svara på { $date }
people-about-values = { $count ->
    [one] Eitt kjenneteikn
   *[other] { $count } kjenneteikn
}
people-about-memos = { $count ->
    [one] Eitt memo om informanten
   *[other] { $count } memo om informanten
}
people-about-names = { $count ->
    [one] Namnet står éin stad til i prosjektet
   *[other] Namnet står { $count } andre stader i prosjektet
}
people-backups = Tryggingskopiar som har det same
people-backups-help = Dei blir ikkje rørte. Slett dei sjølv når du har sett at prosjektet er heilt. Kopiar andre stader kjenner ikkje programmet til.
people-backups-none = Det ligg ingen tryggingskopiar ved sida av prosjektet. Kopiar andre stader kjenner ikkje programmet til.
material-import-participants = Importer informantar
material-import-participants-help = Tabell med kolonnen informant, og gjerne rolle, kommune, kode, samtykke og merknad.
material-report-participants-created = { $count ->
    [one] Éin ny informant
   *[other] { $count } nye informantar
}
material-report-participants-updated = { $count ->
    [one] Éin informant oppdatert
   *[other] { $count } informantar oppdaterte
}
material-change-attribute = Endre kjenneteiknet …
material-move-left = Flytt til venstre
material-move-right = Flytt til høgre
material-save = Lagre
attribute-kind-percent = Prosent
attribute-kind-money = Pengar
attribute-kind-year = År
attribute-kind-date = Dato
attribute-kind-category = Kategori
attribute-kind-ordinal = Rangert kategori
attribute-kind-bands = Intervall av eit tal
attribute-banded = Talet som blir delt inn
attribute-limits = Grenser
attribute-limits-help = Stigande, med semikolon mellom. Ei grense høyrer til intervallet over henne.
attribute-limits-example = 5000; 20 000
attribute-categories = Kategoriar
attribute-categories-help = Éin på kvar linje, i rekkjefølgje. Nye kjem til når dei blir skrivne i tabellen.
attribute-band-names-help = Namn på intervalla, eitt på kvar linje. Utan namn blir grensene viste.
value-has-more = meir står ved sida av
value-missing = Kvifor det manglar
value-not-said = Ikkje sagt
value-origin = Kjelde
value-origin-example = KOSTRA
value-year = År
value-others = Andre oppgjev
value-adopt = Bruk denne
value-add-other = Noter kva ei anna kjelde oppgjev
value-other = Verdi
value-add = Noter
case-open-page = Opne casesida
case-toggle-page = { $open ->
    [yes] Lukk casesida
   *[no] Opne casesida
}
case-attributes = Kjenneteikn
case-value = Verdi
case-also-said = òg { $value }
case-no-attributes = Ingen kjenneteikn enno.
case-extracts = Utdrag
case-extracts-pinned = Valde ut
case-extracts-most-coded = Med flest kodar
case-extracts-none = Ingenting er koda i det som høyrer til her.
case-extracts-more = Vis fleire
case-pin = Vel ut { $excerpt }
case-unpin = Ta bort { $excerpt } frå dei utvalde
case-summary = Samandrag
case-summary-example = Det som særmerkjer denne casen
case-status = I studien
case-status-invited = Invitert
case-status-answered = Svart
case-status-declined = Takka nei
case-status-interviewed = Intervjua
case-status-documents = Dokument
case-kind-name = Eige slag
case-number = Nummer
case-parent = Del av
case-no-parent = Ingen
case-parts = Delar
case-aliases = Andre namn
case-aliases-example = skilde med komma
case-excerpts = { $count } utdrag
interview-title = Om intervjuet
interview-minutes = Minutt
interview-place = Stad eller medium
interview-place-example = rådhuset, Teams
interview-recording = Opptak
interview-recording-example = lydfil på sikker lagring
interview-deletion-planned = Skal slettast innan
interview-deleted = Sletta
interview-due =
    { $count ->
        [one] Eit opptak skulle ha vore sletta:
       *[other] { $count } opptak skulle ha vore sletta:
    }
interview-held-against = Kontrollert mot opptaket
interview-held-against-unsaid = Ikkje oppgitt
interview-held-against-whole = Heile
interview-held-against-parts = Delar
interview-held-against-not = Nei
interview-held-against-no-recording = Ikkje teke opp
