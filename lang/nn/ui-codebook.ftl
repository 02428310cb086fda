codebook-title = Kodebok
codebook-codes = Kodar
codebook-empty = Kodeboka er tom. Merk nokre ord i teksten og skriv namnet på ein kode, eller trykk på pluss.
codebook-nothing-found = Ingen kode heiter «{ $filter }».
codebook-filter = Filtrer kodeboka
codebook-filter-placeholder = Filtrer
codebook-menu = Meir om kodeboka
codebook-new-code = Ny kode
codebook-new-code-under = Ny kode under «{ $name }»
codebook-new-family = Ny kode øvst
codebook-rename = Gje koden nytt namn
codebook-move = Flytt kode til …
codebook-move-title =
    { $count ->
        [one] Flytt «{ $name }»
       *[other] Flytt { $count } kodar
    }
codebook-move-help =
    { $count ->
        [one] Vel koden han skal stå under.
       *[other] Vel koden dei skal stå under.
    }
codebook-to-top = Øvst i kodeboka
codebook-merge = Slå kode saman med …
codebook-merge-title =
    { $count ->
        [one] Slå «{ $name }» saman med
       *[other] Slå { $count } kodar saman med
    }
codebook-merge-help = Vel koden som blir ståande. Han får alle kodingane og underkodane.
codebook-merged =
    { $count ->
        [one] Koden er slegen saman med «{ $name }».
       *[other] { $count } kodar er slegne saman med «{ $name }».
    }
codebook-delete = Slett kode
codebook-deleted =
    { $count ->
        [one] «{ $name }» er sletta, saman med kodingane.
       *[other] { $count } kodar er sletta, saman med kodingane.
    }
codebook-fold-all = Brett saman kodeboka
codebook-unfold-all = Brett ut kodeboka
codebook-pin = Fest til ein tast
codebook-unpin = Løys frå tasten
codebook-toggle-pin =
    { $pinned ->
        [yes] Løys «{ $name }» frå tasten
       *[no] Fest «{ $name }» til ein tast
    }
codebook-toggle-codable =
    { $codable ->
        [yes] Gjer «{ $name }» til overskrift
       *[no] La «{ $name }» setjast på ord
    }
codebook-is-codable = Kan setjast på ord
codebook-heading = overskrift
codebook-not-codable-why = «{ $name }» er ei overskrift og blir ikkje sett på ord. Vel ein kode under ho, eller kryss av for «Kan setjast på ord».
codebook-count =
    { $count ->
        [0] ingen utdrag
        [one] eitt utdrag
       *[other] { $count } utdrag
    }
codebook-counts = { $own } utdrag med koden sjølv, { $all } med han eller ein under
codebook-name = Namn
codebook-definition = Definisjon
codebook-no-definition = Koden har ingen definisjon enno.
codebook-include = Blir brukt når
codebook-exclude = Blir ikkje brukt når
codebook-example = Døme
codebook-colour = Farge
codebook-colour-number = Farge { $number }
codebook-colour-of-family = Som familien
