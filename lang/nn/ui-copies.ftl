copies-action-merge = Slå saman med ein kopi …
copies-merge = Slå saman med ein kopi
copies-merge-about = Ta inn det ein annan har koda i ein kopi av dette prosjektet. Kopien blir berre lesen, og alt kan angrast i eitt.
copies-file = Kopien den andre har arbeidd i
copies-look = Sjå kva som kjem
copies-merge-run = Slå saman
copies-nothing = Det er ikkje noko nytt i kopien.
copies-comes = Dette kjem frå kopien:
copies-comes-since = Kopien vart laga etter det som vart gjort { $date }. Dette kjem frå han:
copies-conflicts = Endra i begge – vel kva som gjeld
copies-left-out = Verdt å vite
copies-take-here = Slik det er her
copies-take-copy = Slik det er i kopien
copies-coder-here = Same personen
copies-coder-copy = Ein annan person
copies-code-here = Same koden: kodingane går til den som er her
copies-code-copy = Ein annan kode: han får eit tal bak namnet
copies-merged = { $memos ->
    [0] { $codings ->
        [one] Slått saman: éi koding kom frå kopien.
       *[other] Slått saman: { $codings } kodingar kom frå kopien.
    }
    [one] { $codings ->
        [one] Slått saman: éi koding og eitt memo kom frå kopien.
       *[other] Slått saman: { $codings } kodingar og eitt memo kom frå kopien.
    }
   *[other] { $codings ->
        [one] Slått saman: éi koding og { $memos } memo kom frå kopien.
       *[other] Slått saman: { $codings } kodingar og { $memos } memo kom frå kopien.
    }
}
copies-action-save = Lagre ein kopi …
copies-save = Lagre ein kopi
copies-save-about = Ein annan kan kode vidare i kopien, eller skrive memo i han, og han kan slåast saman med prosjektet etterpå. I kopien ligg alt: tekstane, namna, kodingane, memoa og analyseloggen, også det som er teke bort.
copies-save-place = Kvar kopien skal liggje
copies-save-run = Lagre kopien
copies-save-replace = Erstatt fila
copies-saved = Kopien er lagra.
copies-action-beside = Sjå på kopien ved sida av …
copies-beside = Ved sida av prosjektet ligg { $file }, ein kopi som er laga fordi to maskiner har endra prosjektet samtidig.
    .hint = Sjå kva han har som ikkje er her, og ta det med.
