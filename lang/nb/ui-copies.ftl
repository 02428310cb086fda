copies-action-merge = Slå sammen med en kopi …
copies-merge = Slå sammen med en kopi
copies-merge-about = Ta inn det en annen har kodet i en kopi av dette prosjektet. Kopien blir bare lest, og det hele kan angres i ett.
copies-file = Kopien den andre har arbeidet i
copies-look = Se hva som kommer
copies-merge-run = Slå sammen
copies-nothing = Det er ingenting nytt i kopien.
copies-comes = Dette kommer fra kopien:
copies-comes-since = Kopien ble laget etter det som ble gjort { $date }. Dette kommer fra den:
copies-conflicts = Endret i begge – velg hva som gjelder
copies-left-out = Verdt å vite
copies-take-here = Slik det er her
copies-take-copy = Slik det er i kopien
copies-coder-here = Samme person
copies-coder-copy = En annen person
copies-code-here = Samme kode: kodingene går til den som er her
copies-code-copy = En annen kode: den får et tall bak navnet
copies-merged = { $memos ->
    [0] { $codings ->
        [one] Slått sammen: én koding kom fra kopien.
       *[other] Slått sammen: { $codings } kodinger kom fra kopien.
    }
    [one] { $codings ->
        [one] Slått sammen: én koding og ett memo kom fra kopien.
       *[other] Slått sammen: { $codings } kodinger og ett memo kom fra kopien.
    }
   *[other] { $codings ->
        [one] Slått sammen: én koding og { $memos } memoer kom fra kopien.
       *[other] Slått sammen: { $codings } kodinger og { $memos } memoer kom fra kopien.
    }
}
copies-action-save = Lagre en kopi …
copies-save = Lagre en kopi
copies-save-about = En annen kan kode videre i kopien, eller skrive memoer i den, og den kan slås sammen med prosjektet etterpå. I kopien ligger alt: tekstene, navnene, kodingene, memoene og analyseloggen, også det som er tatt bort.
copies-save-place = Hvor kopien skal ligge
copies-save-run = Lagre kopien
copies-save-replace = Erstatt filen
copies-saved = Kopien er lagret.
copies-action-beside = Se på kopien ved siden av …
copies-beside = Ved siden av prosjektet ligger { $file }, en kopi som er laget fordi to maskiner har endret prosjektet samtidig.
    .hint = Se hva den har som ikke er her, og ta det med.
