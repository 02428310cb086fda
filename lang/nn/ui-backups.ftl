backups-action = Tryggingskopiar …
backups-title = Tryggingskopiar
backups-about = Sitat lagar ein kopi kvar gong prosjektet blir opna, etter kvar time med arbeid, og før kopien til ein medarbeidar blir fletta inn. Kvar kopi er opna og tald etter. Å gå tilbake til ein av dei slettar ingenting: først blir det laga ein kopi av det som er her no.
backups-where = Kopiane ligg i { $folder }
backups-none = Det finst ingen tryggingskopiar enno.
backups-list = Kopiar, den nyaste først
backups-size = { $size } MB
backups-protected = passordfrase
backups-choose = Vel ein kopi for å sjå kva han inneheld.
backups-what = Innhald
backups-then = I kopien
backups-now = No
backups-sources = Datakjelder
backups-participants = Informantar
backups-cases = Casar
backups-codes = Kodar
backups-segments = Utdrag
backups-codings = Kodingar
backups-themes = Tema
backups-memos = Memo
backups-same = Prosjektet er slik det er i kopien.
backups-since = { $count ->
    [one] Eitt steg er gjort sidan, og blir borte frå prosjektet:
   *[other] { $count } steg er gjorde sidan, og blir borte frå prosjektet:
}
backups-more = { $count ->
    [one] og eitt til
   *[other] og { $count } til
}
backups-only-there = { $count ->
    [one] Kopien har eitt steg som prosjektet ikkje har.
   *[other] Kopien har { $count } steg som prosjektet ikkje har.
}
backups-make = Lag ein kopi no
backups-verify = Sjå etter at fila er heil
backups-verifying = Ser etter …
backups-verifying-about = Ser gjennom tekstar, kodingar og logg. I eit stort prosjekt tek det litt tid; ingenting blir endra.
backups-sound = Fila er heil. { $texts } tekstar, { $codings } kodingar og { $steps } steg i loggen er sett etter.
backups-flaws = Fila er ikkje heil. Gå tilbake til ein kopi, eller lagre ein kopi av prosjektet og få nokon til å sjå på han.
backups-flaw-pages = Delar av fila er skadde.
backups-flaw-tables = Tabellane er ikkje som dei skal.
backups-flaw-references = Noko høyrer til noko som ikkje finst.
backups-flaw-anchors = Nokre utdrag har andre ord enn teksten.
backups-flaw-journal = Nokre steg i loggen lèt seg ikkje ta tilbake.
backups-restore = Gå tilbake til denne
backups-restored = Prosjektet er slik det var { $day } kl. { $time }.
    .hint = Slik det var no, er det i ein ny tryggingskopi.
backups-restored-unnamed = Prosjektet er slik det er i kopien.
    .hint = Slik det var no, er det i ein ny tryggingskopi.
backups-passphrase = Passordfrasen til kopien
rescue-title = Fila lèt seg ikkje opne
rescue-backups = Desse tryggingskopiane finst
rescue-no-backups = Det finst ingen tryggingskopiar ved sida av fila.
rescue-restore = Legg kopien tilbake
rescue-restore-about = Kopien får namnet til fila. Fila som ligg der no, blir lagd til side, ikkje sletta.
rescue-salvage = Berg det som lèt seg lese
rescue-salvage-about = Det som lèt seg lese av fila, kjem i ei ny fil ved sida av. Den skadde fila blir ikkje rørt.
rescue-saved = { $texts } tekstar og { $codings } kodingar er berga til { $file }.
rescue-saved-whole = Alt lét seg lese. Berre det som trengst for å angre, er ikkje med.
rescue-saved-table = { $table }: { $saved } rader er med, noko er borte
rescue-saved-quotes = Teksten er borte og sett saman av sitata: { $name }
rescue-saved-review = { $count ->
    [one] Eitt utdrag har andre ord enn teksten og ligg i lista over det som må sjåast på.
   *[other] { $count } utdrag har andre ord enn teksten og ligg i lista over det som må sjåast på.
}
rescue-open-saved = Opne den nye fila
