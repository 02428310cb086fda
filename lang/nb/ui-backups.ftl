backups-action = Sikkerhetskopier …
backups-title = Sikkerhetskopier
backups-about = Sitat lager en kopi hver gang prosjektet åpnes, etter hver time med arbeid, og før en medarbeiders kopi flettes inn. Hver kopi er åpnet og talt etter. Å gå tilbake til en av dem sletter ingenting: først blir det laget en kopi av det som er her nå.
backups-where = Kopiene ligger i { $folder }
backups-none = Det finnes ingen sikkerhetskopier ennå.
backups-list = Kopier, den nyeste først
backups-size = { $size } MB
backups-protected = passordfrase
backups-choose = Velg en kopi for å se hva den inneholder.
backups-what = Innhold
backups-then = I kopien
backups-now = Nå
backups-sources = Datakilder
backups-participants = Informanter
backups-cases = Caser
backups-codes = Koder
backups-segments = Utdrag
backups-codings = Kodinger
backups-themes = Temaer
backups-memos = Memoer
backups-same = Prosjektet er slik det er i kopien.
backups-since = { $count ->
    [one] Ett steg er gjort siden, og blir borte fra prosjektet:
   *[other] { $count } steg er gjort siden, og blir borte fra prosjektet:
}
backups-more = { $count ->
    [one] og ett til
   *[other] og { $count } til
}
backups-only-there = { $count ->
    [one] Kopien har ett steg som prosjektet ikke har.
   *[other] Kopien har { $count } steg som prosjektet ikke har.
}
backups-make = Lag en kopi nå
backups-verify = Se etter at filen er hel
backups-verifying = Ser etter …
backups-verifying-about = Ser gjennom tekster, kodinger og logg. I et stort prosjekt tar det litt tid; ingenting blir endret.
backups-sound = Filen er hel. { $texts } tekster, { $codings } kodinger og { $steps } steg i loggen er sett etter.
backups-flaws = Filen er ikke hel. Gå tilbake til en kopi, eller lagre en kopi av prosjektet og få noen til å se på den.
backups-flaw-pages = Deler av filen er skadet.
backups-flaw-tables = Tabellene er ikke som de skal.
backups-flaw-references = Noe hører til noe som ikke finnes.
backups-flaw-anchors = Noen utdrag har andre ord enn teksten.
backups-flaw-journal = Noen steg i loggen lar seg ikke ta tilbake.
backups-restore = Gå tilbake til denne
backups-restored = Prosjektet er slik det var { $day } kl. { $time }.
    .hint = Slik det var nå, er det i en ny sikkerhetskopi.
backups-restored-unnamed = Prosjektet er slik det er i kopien.
    .hint = Slik det var nå, er det i en ny sikkerhetskopi.
backups-passphrase = Passordfrasen til kopien
rescue-title = Filen lar seg ikke åpne
rescue-backups = Disse sikkerhetskopiene finnes
rescue-no-backups = Det finnes ingen sikkerhetskopier ved siden av filen.
rescue-restore = Legg kopien tilbake
rescue-restore-about = Kopien får filens navn. Filen som ligger der nå, blir lagt til side, ikke slettet.
rescue-salvage = Berg det som lar seg lese
rescue-salvage-about = Det som lar seg lese av filen, kommer i en ny fil ved siden av. Den skadde filen blir ikke rørt.
rescue-saved = { $texts } tekster og { $codings } kodinger er berget til { $file }.
rescue-saved-whole = Alt lot seg lese. Bare det som trengs for å angre, er ikke med.
rescue-saved-table = { $table }: { $saved } rader er med, noe er borte
rescue-saved-quotes = Teksten er borte og satt sammen av sitatene: { $name }
rescue-saved-review = { $count ->
    [one] Ett utdrag har andre ord enn teksten og ligger i listen over det som må ses på.
   *[other] { $count } utdrag har andre ord enn teksten og ligger i listen over det som må ses på.
}
rescue-open-saved = Åpne den nye filen
