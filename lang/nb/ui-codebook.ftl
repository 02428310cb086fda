codebook-title = Kodebok
codebook-codes = Koder
codebook-empty = Kodeboken er tom. Merk noen ord i teksten og skriv navnet på en kode, eller trykk på pluss.
codebook-nothing-found = Ingen kode heter «{ $filter }».
codebook-filter = Filtrer kodeboken
codebook-filter-placeholder = Filtrer
codebook-menu = Mer om kodeboken
codebook-new-code = Ny kode
codebook-new-code-under = Ny kode under «{ $name }»
codebook-new-family = Ny kode øverst
codebook-rename = Gi koden nytt navn
codebook-move = Flytt kode til …
codebook-move-title =
    { $count ->
        [one] Flytt «{ $name }»
       *[other] Flytt { $count } koder
    }
codebook-move-help =
    { $count ->
        [one] Velg koden den skal stå under.
       *[other] Velg koden de skal stå under.
    }
codebook-to-top = Øverst i kodeboken
codebook-merge = Slå kode sammen med …
codebook-merge-title =
    { $count ->
        [one] Slå «{ $name }» sammen med
       *[other] Slå { $count } koder sammen med
    }
codebook-merge-help = Velg koden som blir stående. Den får alle kodingene og underkodene.
codebook-merged =
    { $count ->
        [one] Koden er slått sammen med «{ $name }».
       *[other] { $count } koder er slått sammen med «{ $name }».
    }
codebook-delete = Slett kode
codebook-deleted =
    { $count ->
        [one] «{ $name }» er slettet, sammen med kodingene.
       *[other] { $count } koder er slettet, sammen med kodingene.
    }
codebook-fold-all = Fold sammen kodeboken
codebook-unfold-all = Brett ut kodeboken
codebook-pin = Fest til en tast
codebook-unpin = Løsne fra tasten
codebook-toggle-pin =
    { $pinned ->
        [yes] Løsne «{ $name }» fra tasten
       *[no] Fest «{ $name }» til en tast
    }
codebook-toggle-codable =
    { $codable ->
        [yes] Gjør «{ $name }» til overskrift
       *[no] La «{ $name }» settes på ord
    }
codebook-is-codable = Kan settes på ord
codebook-heading = overskrift
codebook-not-codable-why = «{ $name }» er en overskrift og settes ikke på ord. Velg en kode under den, eller kryss av for «Kan settes på ord».
codebook-count =
    { $count ->
        [0] ingen utdrag
        [one] ett utdrag
       *[other] { $count } utdrag
    }
codebook-counts = { $own } utdrag med koden selv, { $all } med den eller en under
codebook-name = Navn
codebook-definition = Definisjon
codebook-no-definition = Koden har ingen definisjon ennå.
codebook-include = Brukes når
codebook-exclude = Brukes ikke når
codebook-example = Eksempel
codebook-colour = Farge
codebook-colour-number = Farge { $number }
codebook-colour-of-family = Som familien
