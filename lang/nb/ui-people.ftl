# Participants, attributes and cases in the window.
people-name = Navn
people-new = Ny informant
people-new-help = En informant som ikke taler i noen datakilde ennå. De som taler, blir til når filer importeres.
people-go = Vis informantene
people-empty = Her kommer de som er intervjuet. De blir til når intervjuer importeres.
people-role = Rolle
people-role-example = leder, rådgiver
people-code = Kode
people-pseudonym = Dekknavn
people-consent = Samtykke
people-date = Dato
people-date-example = 17.05.2026
people-channel = Måte
people-channel-example = skriftlig, muntlig
people-scope = Omfang
people-scope-example = sitater uten navn
people-member-check = Sitatsjekk
people-sent-on = Sendt
people-answered-on = Svart
people-sent = sendt { $date }
people-answered = svart { $date }
people-note = Merknad
people-excerpts = Utdrag
people-referred-by = Vist til av
people-nobody = Ingen
people-shown-as = Vises som { $name }
people-shown-by = Hvordan informanter vises
people-shown-by-level = Vis { $level }
people-withdrawn = trukket
people-erased = slettet
people-withdrawn-on = Trakk seg { $date }. Ordene er tatt ut av tekstene.
people-erased-on = Slettet for godt { $date }.
people-withdraw = Trekk informanten …
people-withdraw-title = { $name } trekker seg
people-withdraw-help = Dette tas ut. I tekstene står […] igjen. Alt kan angres til det gjøres endelig.
people-withdraw-out = Ordene er tatt ut. De finnes fortsatt i filen, så uttaket kan angres, til det gjøres endelig.
people-take-out = Ta ut ordene
people-words-out = Ordene til { $name } er tatt ut.
people-final = Endelig
people-final-help = Sletting for godt fjerner ordene, svarene og navnet også fra tidligere versjoner, fra det som kan angres, fra kjennetegn, memoer om informanten og filer som er tatt vare på. Der andre nevner navnet, står det i stedet hva informanten nå heter. Ingenting som er gjort til nå, kan angres etterpå.
people-final-understood = Jeg har forstått at dette ikke kan angres
people-erase = Slett for godt
people-erased-told = Ordene og navnet er slettet for godt. Slett også gamle sikkerhetskopier.
people-turns-words = { $turns ->
    [one] én replikk
   *[other] { $turns } replikker
}, { $words ->
    [one] ett ord
   *[other] { $words } ord
}
people-passages-go = { $count ->
    [one] Ett utdrag går ut
   *[other] { $count } utdrag går ut
}
people-passages-stay = { $count ->
    [one] Ett utdrag blir stående med andres ord
   *[other] { $count } utdrag blir stående med andres ord
}
people-recordings = Lydopptak
people-recording-goes = koblingen tas bort
people-recording-stays = koblingen blir stående; andre høres også
people-recordings-help = Selve lydfilene blir ikke rørt. Slett dem selv.
people-quotes = { $count ->
    [one] Ett sitat i det du har skrevet
   *[other] { $count } sitater i det du har skrevet
}
people-in-memo = memo
people-in-code = kode
people-in-case = sammendrag
people-in-cell = sammendrag av celle
people-in-theme = tema
people-in-claim = påstand
people-in-outline = disposisjon
people-codes-in-vivo = Koder laget av ordene blir stående og kan få nytt navn: { $names }
people-survey-answers = Svar på spørreskjemaer
people-survey-answers-count = { $count ->
    [one] ett svar går ut
   *[other] { $count } svar går ut
}
people-pairs = Kodesamsvar som mister utdrag
people-about = Det ellers står om informanten. Det blir stående til det gjøres endelig
people-about-sent = Sitatsjekk sendt { $date }
people-about-answered = Sitatsjekk besvart { $date }
people-about-values = { $count ->
    [one] Ett kjennetegn
   *[other] { $count } kjennetegn
}
people-about-memos = { $count ->
    [one] Ett memo om informanten
   *[other] { $count } memoer om informanten
}
people-about-names = { $count ->
    [one] Navnet står ett sted til i prosjektet
   *[other] Navnet står { $count } andre steder i prosjektet
}
people-backups = Sikkerhetskopier som har det samme
people-backups-help = De blir ikke rørt. Slett dem selv når du har sett at prosjektet er helt. Kopier andre steder kjenner ikke programmet til.
people-backups-none = Det ligger ingen sikkerhetskopier ved siden av prosjektet. Kopier andre steder kjenner ikke programmet til.
material-import-participants = Importer informanter
material-import-participants-help = Tabell med kolonnen informant, og gjerne rolle, kommune, kode, samtykke og merknad.
material-report-participants-created = { $count ->
    [one] Én ny informant
   *[other] { $count } nye informanter
}
material-report-participants-updated = { $count ->
    [one] Én informant oppdatert
   *[other] { $count } informanter oppdatert
}
material-change-attribute = Endre kjennetegnet …
material-move-left = Flytt til venstre
material-move-right = Flytt til høyre
material-save = Lagre
attribute-kind-percent = Prosent
attribute-kind-money = Penger
attribute-kind-year = År
attribute-kind-date = Dato
attribute-kind-category = Kategori
attribute-kind-ordinal = Rangert kategori
attribute-kind-bands = Intervaller av et tall
attribute-banded = Tallet som deles inn
attribute-limits = Grenser
attribute-limits-help = Stigende, med semikolon mellom. En grense hører til intervallet over den.
attribute-limits-example = 5000; 20 000
attribute-categories = Kategorier
attribute-categories-help = Én på hver linje, i rekkefølge. Nye kommer til når de skrives i tabellen.
attribute-band-names-help = Navn på intervallene, ett på hver linje. Uten navn vises grensene.
value-has-more = mer står ved siden av
value-missing = Hvorfor det mangler
value-not-said = Ikke sagt
value-origin = Kilde
value-origin-example = KOSTRA
value-year = År
value-others = Andre oppgir
value-adopt = Bruk denne
value-add-other = Noter hva en annen kilde oppgir
value-other = Verdi
value-add = Noter
case-open-page = Åpne casesiden
case-toggle-page = { $open ->
    [yes] Lukk casesiden
   *[no] Åpne casesiden
}
case-attributes = Kjennetegn
case-value = Verdi
case-also-said = også { $value }
case-no-attributes = Ingen kjennetegn ennå.
case-extracts = Utdrag
case-extracts-pinned = Valgt ut
case-extracts-most-coded = Med flest koder
case-extracts-none = Ingenting er kodet i det som hører til her.
case-extracts-more = Vis flere
case-pin = Velg ut { $excerpt }
case-unpin = Ta bort { $excerpt } fra de utvalgte
case-summary = Sammendrag
case-summary-example = Det som særpreger denne casen
case-status = I studien
case-status-invited = Invitert
case-status-answered = Svart
case-status-declined = Takket nei
case-status-interviewed = Intervjuet
case-status-documents = Dokumenter
case-kind-name = Eget slag
case-number = Nummer
case-parent = Del av
case-no-parent = Ingen
case-parts = Deler
case-aliases = Andre navn
case-aliases-example = skilt med komma
case-excerpts = { $count } utdrag
interview-title = Om intervjuet
interview-minutes = Minutter
interview-place = Sted eller medium
interview-place-example = rådhuset, Teams
interview-recording = Opptak
interview-recording-example = lydfil på sikker lagring
interview-deletion-planned = Slettes innen
interview-deleted = Slettet
interview-due =
    { $count ->
        [one] Et opptak skulle vært slettet:
       *[other] { $count } opptak skulle vært slettet:
    }
interview-held-against = Kontrollert mot opptaket
interview-held-against-unsaid = Ikke oppgitt
interview-held-against-whole = Hele
interview-held-against-parts = Deler
interview-held-against-not = Nei
interview-held-against-no-recording = Ikke tatt opp
