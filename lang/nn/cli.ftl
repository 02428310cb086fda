### Kommandolinja: hjelp, svar og det som kan vere gale med ein kommando.

cli-about = Sitat: frå intervjutekstar til eit kapittel der kvart sitat kan førast tilbake til orda som vart sagde.
cli-details =
    «sitat import --help» viser korleis ein kommando blir skriven.
    Svaret kjem på standard ut, åtvaringar og avslag på standard feil.
    Avslutningskode: 0 gjort, 1 avslått eller berre delvis gjort, 2 kommandoen er skriven feil.

## Overskrifter og plasshaldarar i hjelpa

cli-heading-usage = Bruk:
cli-heading-commands = Kommandoar
cli-heading-arguments = Argument
cli-heading-options = Val
cli-choices = ({ $choices })
cli-choices-or = ({ $choices }; elles { $default })
cli-value-synonyms = ORD=ORD
cli-value-command = KOMMANDO
cli-value-options = VAL
cli-value-project = PROSJEKT
cli-value-file = FIL
cli-value-table = TABELL.csv
cli-value-quotes = SITAT.csv
cli-value-output = FIL
cli-value-folder = MAPPE
cli-value-name = NAMN
cli-value-language = SPRÅK
cli-value-kind = SLAG
cli-value-encoding = TEIKNKODING
cli-value-cleaning = RYDDING
cli-value-formula = NAMN=FORMEL
cli-value-stated = STATUS=TAL
cli-value-question = SPØRSMÅL
cli-value-query = SØK
cli-value-forms = FORMER
cli-value-form = FORM
cli-value-number = TAL
cli-value-rows = RADER
cli-value-relation = FORHOLD
cli-value-columns = KOLONNAR
cli-value-measure = MÅL
cli-value-expression = VILKÅR
cli-value-what = KVA
cli-value-widen = MÅL
cli-value-order = REKKJEFØLGJE
cli-value-code = KODE
cli-value-csv = SKILJETEIKN
cli-value-source = DATAKJELDE
cli-value-role = ROLLE
cli-value-languages = SPRÅK
cli-value-letters = BOKSTAVAR

## Kommandoane

cli-new = Lag eit nytt prosjekt.
cli-import = Importer tekstar frå .docx, .odt, .rtf, .pdf, .html, .md, .vtt, .srt, .json og .txt.
cli-cases = Vis kommunar eller andre casar med kjenneteikn, eller importer dei frå ein tabell.
cli-guide = Vis intervjuguiden og kven som fekk kva spørsmål, eller importer ein guide.
cli-survey = Vis spørjeundersøkingar med svar og N, eller importer ei frå ein tabell.
cli-codebook = Vis kodeboka, eller importer kodar frå ein tabell.
cli-code = Kod sitata i ein tabell.
cli-search = Søk i alle tekstar, også etter bøyingsformer.
cli-balance = Hald to kodar og dei under mot kvarandre, case for case: drivkrefter mot barrierar.
cli-course = Vis kvar i kvar tekst kodane står, og om fasar kjem i rekkjefølgje.
cli-overlap = Vis kva kodar som står på dei same orda, og kva for nokre som følgjer etter kvarandre.
cli-query = Spør korleis kodar står til kvarandre: på dei same orda, nær kvarandre, etter kvarandre.
cli-words = Vis kor ofte ord blir sagde, eller kva ord som står nær eit anna.
cli-similar = Finn replikkar som liknar på ein replikk.
cli-searches = List lagra søk, med talet på treff i dag.
cli-queries = List lagra kodespørjingar, med talet på utdrag i dag.
cli-synonyms = List eller endre ord som tyder det same.
cli-compare = Tel kodar etter kommune, informant, datakjelde eller kjenneteikn.
cli-summaries = List samandrag av celler, eller les dei inn frå ein tabell.
cli-smallest-group = Vis eller vel kor mange informantar ei gruppe må ha før tal blir gjevne i prosent.
cli-export = Skriv utdrag, kodebok eller samanlikning til Word, Excel eller CSV.
cli-text = Skriv ut teksten i ei datakjelde, nøyaktig slik Sitat har han.
cli-history = Vis kva som er gjort, angra og gjort om att, frå første til siste steg.
cli-undo = Angre den siste handlinga.
cli-redo = Gjer om att det som sist vart angra.
cli-info = Vis kva eit prosjekt inneheld.
cli-demo = Lag eksempelstudien med alle dokument som kan lagast av han.
cli-completions = Skriv det som lèt eit skal fullføre kommandoar.
cli-completions-details = Bash: sitat completions bash > ~/.local/share/bash-completion/completions/sitat
cli-value-shell = skal
cli-help-completions-shell = Skalet.
cli-manual = Skriv manualen slik man les han.
cli-manual-details = sitat manual > sitat.1; man ./sitat.1
cli-help = Vis hjelp til ein kommando.

## Argument og val

cli-help-ui-language = Språket på skjermen; elles språket i prosjektet, elles det på maskina.
cli-help-passphrase-file = Hent passordfrasen frå ei fil; - er standard inn, og /dev/fd/3 er ein filbeskrivar.
cli-help-json = Svar med eitt JSON-objekt.
cli-help-help = Vis denne hjelpa.
cli-help-version = Vis kva utgåve dette er.
cli-help-project = Prosjektfila, som sluttar på .sitat.
cli-help-coder = Namnet på den som gjer dette; elles brukarnamnet på maskina.
cli-help-force = Erstatt filer som finst frå før.
cli-help-name = Namnet på prosjektet; elles namnet på fila.
cli-help-language = Språket i prosjektet og i alt som blir eksportert frå det.
cli-help-import-files = Tekstane, éin eller fleire.
cli-help-import-case = Kommunen eller ein annan case tekstane høyrer til; han blir laga om han ikkje finst. Kan givast fleire gonger.
cli-help-import-kind = Kva slags tekstar det er; elles intervju når nokon snakkar, og dokument når ingen gjer det.
cli-help-import-language = Språket i tekstane; elles finn Sitat ut av det.
cli-help-import-encoding = Teiknkodinga i tekstfilene; elles finn Sitat ut av det.
cli-help-import-clean = Rydding før teksten kjem inn: linjer som er delte (join-lines), blanke linjer (blank-lines), lause aksentar (stray-marks), orddeling (hyphens). Kan gjevast fleire gonger.
cli-help-import-name = Namn på datakjelda, når det berre er éin tekst. Teksten blir lesen frå standard inn når fila heiter -.
cli-help-import-profile = Les filene slik profilen seier, der ikkje anna er sagt.
cli-help-import-speakers = Tabell over kven merkelappane i tekstane står for.
cli-help-cases-table = Tabell med éi rad for kvar case; utan han ser du det som er i prosjektet.
cli-help-cases-case = Vis berre denne casen: kjenneteikna, kvar dei er henta frå, datakjeldene og utdraga.
cli-help-cases-derive = Lag eit kjenneteikn som blir rekna ut av andre. Kan givast fleire gonger.
cli-case-parts = Delar
cli-case-sources = Datakjelder
cli-case-participants = Informantar
cli-case-extracts = { $count ->
    [one] Eitt utdrag. Dei utvalde først, så dei med flest kodar:
   *[other] { $count } utdrag. Dei utvalde først, så dei med flest kodar:
}
cli-help-guide-file = Guiden som tabell, Markdown eller nummerert tekst; utan han ser du det som er i prosjektet.
cli-help-guide-name = Namnet på versjonen; elles namnet på fila.
cli-help-guide-source = Datakjelde som følgde versjonen. Kan givast fleire gonger.
cli-help-guide-match = Knyt replikkane til intervjuaren til spørsmåla dei liknar på.
cli-help-survey-file = Tabell med éi rad per svar på undersøkinga og éin kolonne per spørsmål (.xlsx, .ods, .csv).
cli-help-survey-name = Namnet på undersøkinga; elles namnet på fila.
cli-help-survey-kind = Kva eit spørsmål er, som SPØRSMÅL=open; elles finn Sitat ut av det. Kan givast fleire gonger.
cli-help-survey-group = Del svara etter dette kjenneteiknet ved casane.
cli-help-export-question = Spørsmålet som skal teiknast, med orda det har, eller det spørsmåla i ei matrise har sams.
cli-help-export-survey = Undersøkinga, når fleire har spørsmålet.
cli-help-export-by = Del svara etter dette kjenneteiknet ved casane; under ti blir ingen prosent gjeven.
cli-help-stated = Eit oppgitt tal å halde mot lista, som "invited=55 (Rapporten, s. 4)"; invited= gløymer det. Kan givast fleire gonger.
cli-help-import-text-column = Les filene som tabellar, og lag éi datakjelde av kvar rad med teksten i denne kolonnen.
cli-help-import-name-column = Kolonnen med namn på datakjeldene.
cli-help-import-case-column = Kolonnen med kommunen eller casen.
cli-help-import-participant-column = Kolonnen med den som har skrive teksten.
cli-value-comments = KVA
cli-value-highlights = FARGE=KODE
cli-help-import-comments = Kva det blir av kommentarar: memo på staden (memos), kodar der første linje er namnet på koden (codes), eller ingenting (none).
cli-help-import-comment-authors = Rekn den som har skrive ein kommentar, som den som har koda.
cli-help-import-highlights = Koden som stader markerte med denne fargen får; han blir laga om han ikkje finst. Fargen er namnet på pennen (gul, yellow, darkCyan) eller #rrggbb. Kan givast fleire gonger.
cli-import-marks = Kommentarar kjem med som memo med --comments memos, og markeringar blir koda med til dømes --highlights "gul=Barrierar/Tid".
cli-import-marks-taken = Frå filene: { $codings } kodingar og { $memos } memo.
cli-import-no-such-colour = Ingen av filene har markeringar med fargen { $colour }.
cli-help-codebook-table = Tabell med éi rad for kvar kode; utan han ser du kodeboka i prosjektet.
cli-help-codebook-lock = Lås denne koden og alt under han, eller heile kodeboka med "*"; krev --reason.
cli-help-codebook-unlock = Lås han opp att; krev --reason.
cli-help-codebook-reason = Kvifor det blir låst eller låst opp.
cli-help-code-quotes = Tabell med éi rad for kvart sitat.
cli-value-sign = TEIKN
cli-help-code-map = Kva kolonnar som er kva: source, quote, code, occurrence, coder, memo, case. Resten blir gjetta ut frå overskriftene; memo= tyder at han ikkje finst.
cli-help-code-separator = Teiknet mellom namna i ein kodesti; elles /. Fleire kodar i ei celle blir alltid skilde med semikolon eller linjeskift.
cli-help-code-take = Radene der det forslaget som er nesten likt, skal brukast.
cli-help-code-existing = Bruk berre kodar som finst; lag ingen nye.
cli-help-search-query = Det du søkjer etter.
cli-help-search-saved = Søk slik eit lagra søk gjer; andre val går føre.
cli-help-search-save = Lagre søket under dette namnet.
cli-help-synonyms-set = Ord som tyder det same, med = mellom. Eit sett som har det første ordet, blir skrive på nytt. Kan givast fleire gonger.
cli-help-synonyms-remove = Slett settet som har dette ordet. Kan givast fleire gonger.
cli-help-search-forms = Kva former av orda som blir tekne med, skilde med komma.
cli-help-search-limit = Vis høgst så mange treff; alle blir talde.
cli-help-search-without = Utelat ei form som elles ville vore med. Kan givast fleire gonger.
cli-help-search-with = Ta òg med ei form som er lista i parentes. Kan givast fleire gonger.
cli-help-search-order = Rekkjefølgja på treffa.
cli-help-search-kwic = Vis treffa som konkordans, ordna etter ordet etter.
cli-help-search-sort = Konkordans ordna etter orda før (left) eller etter (right).
cli-help-search-code = Set denne koden på treffa som blir viste. Kan givast fleire gonger.
cli-help-search-widen = Kor mykje av teksten som blir koda rundt kvart treff.
cli-help-search-dry-run = Berre sei kor mange stader som ville vorte koda.
cli-help-balance-left = Koden til venstre, med dei under. Utan --left og --right: drivkrefter og barrierar, elles dei to første familiane.
cli-help-balance-right = Koden til høgre, med dei under.
cli-help-balance-hide-empty = Utelat linjer utan noko.
cli-help-course-by-turns = Vis replikkar, ikkje kor langt ut i orda det er.
cli-help-course-limit = Berre dei første tekstane.
cli-help-export-by-turns = Replikkar i staden for utdrag eller ord (course, overlap).
cli-help-export-show = Kva rutene i overlap viser: utdrag med begge, Jaccard, del av utdraga i rada, eller kor ofte kolonnen følgjer.
cli-help-overlap-rows = Kodane: families (som elles), levels:N, codes, code:STIG (koden og alt under han).
cli-help-overlap-by-turns = Tel replikkar der begge står, ikkje utdrag med ord av begge.
cli-help-overlap-follows = Innan kor mange replikkar ein kode følgjer ein annan; elles 2.
cli-help-query-query = Kva det blir spurt om.
cli-help-query-limit = Vis og kod høgst så mange utdrag; alle blir talde.
cli-help-query-saved = Still ei lagra kodespørjing på nytt.
cli-help-query-save = Lagre kodespørjinga under dette namnet.
cli-help-export-query = Berre utdraga som svarer på ei kodespørjing.
cli-help-words-together = Tel formene av eit ord saman; elles kvart ord slik det er skrive.
cli-help-words-case = Berre ord i denne kommunen eller casen.
cli-help-words-role = Kven sine ord som blir talde; participant er informantane og tekstar ingen seier.
cli-help-words-by = Vis òg kor ofte per 10 000 ord i kvar case.
cli-help-words-holding = Berre ord som har desse bokstavane i seg.
cli-help-words-stop-words = Språka vanlege småord blir utelatne for, skilde med komma; elles språka i datakjeldene.
cli-help-words-collocates = Vis orda som står nær det dette søket finn, oftare enn elles.
cli-help-words-window = Kor mange ord på kvar side, i same replikk; elles 5, høgst 50.
cli-help-words-at-least = Utelat ord som står nær færre gonger enn dette; elles 3.
cli-help-words-limit = Vis høgst så mange ord; utan dette 50 på skjermen og alle i JSON.
cli-help-similar-source = Datakjelda replikken står i.
cli-help-similar-turn = Nummeret på replikken.
cli-help-similar-start = I staden for ein replikk: staden begynner ved dette teiknet i teksten.
cli-help-similar-end = Staden sluttar før dette teiknet.
cli-help-similar-limit = Finn høgst så mange; elles 20.
cli-help-compare-rows = Radene: codes, families, levels:N (kodar ned til nivå N), code:STIG (koden og alt under han), code:=STIG (koden åleine), questions (svara på spørsmåla i intervjuguiden), searches (treffa på dei lagra søka), themes (utdraga i temaa) eller claims (utdraga som støttar påstandane). crosswalk:STIG>STIG tel kodane i det første treet gjennom dei som samsvarar i det andre.
cli-help-compare-columns = Kolonnane: cases, participants, sources, attribute:NAMN, attributes:NAMN;NAMN (to kjenneteikn i kryss), coders, eller kodar: codes, families, levels:N, code:STIG.
cli-help-compare-relation = Korleis utdraga i ei rad står til dei i ei kolonne, når kolonnane er kodar: overlap (deler ord), within (ligg inni), near/N (høgst N replikkar unna), near/turn, near/answer, near/participant, before/N (blir følgt av), after/N (kjem etter). Elles overlap.
cli-help-compare-measure = Kva som skal teljast.
cli-help-compare-where = Berre casar som oppfyller eit vilkår, til dømes «innbyggere < 50000».
cli-help-compare-policy-documents = Tel også plandokument.
cli-help-compare-why-empty = Vis kvifor celler er tomme, med teiknforklaring. I JSON står det alltid.
cli-help-compare-view = Ei lagra vising: radene, kolonnane, tala og rekkjefølgja hennar, og det ho viser.
cli-help-compare-transpose = La rader og kolonnar byte plass.
cli-help-compare-views = List dei lagra visingane.
cli-help-compare-summaries = Skriv samandraga av cellene under tabellen. I JSON står dei i summaries, celle for celle.
cli-help-summaries-table = Tabell med kode (sti), case, informant eller datakjelde, og samandrag.
cli-help-smallest-group = Minste tal på informantar. Utan tal blir grensa vist.
cli-help-export-what = Kva som skal skrivast.
cli-help-export-output = Fila det blir skrive til; endinga .docx, .xlsx, .csv, .html, .md eller .tex avgjer formatet, for diagram .svg, .png, .xlsx eller .csv.
cli-help-export-template = Eit Word-dokument eller ein Word-mal (.docx, .dotx) som .docx-filer skal få stilar, topptekst, botntekst og sider frå.
cli-help-export-order = Rekkjefølgja på utdraga.
cli-help-export-code = Berre utdrag med denne koden: code:STI (også det som står under han) eller code:=STI. Kan givast fleire gonger.
cli-help-export-case = Berre utdrag frå denne kommunen eller ein annan case. Kan givast fleire gonger.
cli-help-export-with-attributes = Legg til éin kolonne for kvart kjenneteikn ved casane, med eining i overskrifta. Berre .xlsx og .csv.
cli-help-export-code-columns = Legg til éin kolonne for kvar kode, med 1 der utdraget har koden og 0 elles. Berre .xlsx og .csv.
cli-help-export-batch = Berre for all: les frå ei TOML-fil kva dokument som skal skrivast, og med kva val.
cli-help-export-csv = Skiljeteikn i CSV; elles semikolon i norske prosjekt og komma i engelske.
cli-help-text-source = Namnet på datakjelda, eller # og nummeret.
cli-help-demo-folder = Mappa det blir laga i; ho blir laga om ho ikkje finst.
cli-help-help-command = Kommandoen du vil ha hjelp til.

## Meir hjelp, under argumenta

cli-import-details =
    Kvar fil kjem heil inn eller ikkje i det heile.
    Talartabellen har kolonnane label, role (interviewer, participant, other), participant og case.

    sitat import studie.sitat storvik*.docx --case Storvik --speakers talarar.csv
    sitat import studie.sitat lese*.docx --comments memos --highlights "gul=Barrierar/Tid" --highlights "grøn=Ressursar"
cli-cases-details =
    Tabellen har kolonnen case (namnet), gjerne kind, og éin kolonne for kvart kjenneteikn.
    Kolonnen status (invitert, svara, ikkje svara …), eller kolonnar som Svart og Intervjua med ja og nei,
    seier òg kva kvar case er i studien. Semikolon, komma eller tabulator skil kolonnane; 83 400, 2,4 %
    og ja/nei blir forstått. Under tabellen står det som ikkje stemmer i utvalet.

    sitat cases studie.sitat kommunar.csv --derive "resultat = inntekter - utgifter"
    sitat cases studie.sitat --case Storvik
    sitat cases studie.sitat --stated "invited=55 (Rapporten, s. 4)"
cli-guide-details =
    Ein tabell har kolonnen question (spørsmål) og gjerne number, parent, probes og codes.
    Eit spørsmål blir rekna som stilt når guiden vart brukt, eit oppfølgingsspørsmål berre når ein replikk viser det.

    sitat guide studie.sitat guide.docx --source "Intervju Storvik" --match
cli-survey-details =
    Svar på opne spørsmål blir tekstar som kan kodast. N er dei som svarte på spørsmålet; under ti blir det ingen prosent.

    sitat survey studie.sitat svar.xlsx --kind "Anna=open" --group styringsmodell
cli-participants = Vis informantane, eller importer opplysningar om dei frå ein tabell.
cli-identification = Vis eller vel korleis informantar blir viste overalt.
cli-help-participants-table = Tabell med éi rad for kvar informant; utan han blir det som er i prosjektet, vist.
cli-help-table-dry-run = Berre sei kva kvar rad i tabellen ville vorte; ingenting kjem inn.
cli-help-participants-withdraw = Ta ut alle orda til denne informanten; det kan angrast.
cli-help-participants-erase = Slett orda og namnet til denne informanten for godt. Ingenting som er gjort før, kan angrast etterpå. Tryggingskopiar blir ikkje rørte.
cli-value-level = NIVÅ
cli-help-level = Korleis informantar blir viste.
cli-no-participants = Prosjektet har ingen informantar enno.
cli-no-summaries = Ingen samandrag enno.
cli-participants-details =
    Tabellen har kolonnen participant (namnet), og kan ha role, case, pseudonym, code, consent (dato),
    consent_channel, consent_scope, referred_by, member_check_sent, member_check_answered og note.
    Fleire casar blir skilde med |. Ei tom celle lèt det som er kjent, stå.
cli-codebook-details =
    Tabellen har path, eller name og parent, og kan ha name_nb, name_nn, name_en, definition,
    include, exclude, example, colour, origin, kind, codable, counterpart, prompt (eitt spørsmål på kvar linje)
    og lock (kvifor koden er låst). Eit anna prosjekt kan stå i staden for ein tabell; døma blir ikkje med.
cli-code-details =
    Tabellen har kolonnane source, quote og code, og kan ha occurrence, coder, memo og case.
    Eit sitat som står fleire stader, blir berre koda når occurrence seier kva for ein.
    Segment frå andre program: sitat code studie.sitat segment.xlsx --map "source=Dokument,quote=Segment,code=Kode" --path-separator ">"
cli-search-details =
    Orda må stå i same replikk. "ord i hermeteikn" står etter kvarandre; AND, OR, NOT, ( ) og *.
    ord~1 og ord~2 finn òg ord som liknar. a NEAR/5 b: høgst fem ord frå kvarandre; BEFORE/5: i den rekkjefølgja;
    NEAR/turn og NEAR/answer: i same replikk eller svar. /regulært uttrykk/ blir lese i tekstane.
    Filter: case:"…", attribute:"innbyggjarar < 5000", participant:, role:, source:, kind:, language:nn,
    code:"…", code:"=…", coded:no, question:2, date:2024-03..2024-05, òg med minus framfor.

    sitat search studie.sitat 'samarbeid* case:"Storvik" -role:interviewer'
cli-balance-details =
    Øvste linja er dei to samla. Så kjem motstykke på same linje, og til slutt kodar utan motstykke. Tala er dei som
    sitat compare gir. Med --json: measure, left, right, columns (name, n) og lines, kvar med left og right (name, path,
    cells, total, og shares når det er delar som blir talde), eller null der det ikkje er nokon kode.

    sitat balance studie.sitat --left Drivkraft --right Barriere --columns attribute:styringsmodell
cli-course-details =
    Kvar stripe går frå byrjinga av teksten til slutten, orda til intervjuaren medrekna; det intervjuaren seier, er ikkje merkt.
    Spørjeskjema er ikkje med. Med --json: unit, codes og cases, med sources, strips og marks: from og to frå 0 til 1,
    first og last er ord eller replikkar frå 1, start og end er staden i teksten, quote er orda. order er kodane i den
    rekkjefølgja dei kjem, steps_back kor ofte ein tidlegare kode kjem etter ein seinare.

    sitat course studie.sitat --rows code:Innovasjonsfase --by-turns
cli-overlap-details =
    Jaccard er dei som har begge, delt på dei som har minst éin av dei. Deretter står kor mange av utdraga til den eine som
    har ord av den andre, begge vegar. Det som tel, er det same som i sitat compare.

    sitat overlap studie.sitat --rows code:Barriere --by-turns
cli-query-details =
    Barriere er alle utdrag med koden eller ein kode under han, =Barriere berre med koden sjølv. A AND B: det i kvart
    utdrag av A som B òg står på; A AND NOT B: det B ikkje står på; A OR B. A OVERLAP B: heile utdraga av A som deler ord
    med B; A WITHIN B: som ligg inni B; A NEAR/2 B: høgst to replikkar unna (NEAR/200c: teikn), NEAR/turn, NEAR/answer og
    NEAR/participant: i same replikk, same svar, av same informant; A BEFORE/2 B: følgd av B; A AFTER/2 B: etter B;
    A NOT NEAR/2 B: ikkje nær noko B. Filter: case:, attribute:"…", participant:, role:, source:, kind:, language:, question:,
    date:2024-03..2024-05.

    sitat query studie.sitat 'Barriere NOT NEAR/answer Handtering case:Storvik' --code Utan-svar --dry-run
cli-words-details =
    Intervjuaren og andre stemmer er ikkje med; --role hentar dei inn. Småord blir utelatne berre her, aldri i søk.
    Eit ord som kan vere form av fleire, blir talt under det som elles blir sagt oftast.
    Nærleik er målt med log-likelihood (Dunning 1993): 10,8 eller meir kjem ved eit slumpetreff éin gong av tusen.

    sitat words studie.sitat --together --by case
    sitat words studie.sitat --collocates samarbeid --window 5 --case Storvik
cli-similar-details =
    Replikkane som har flest av orda som skil denne frå dei fleste andre, kjem først. Bøygde former blir rekna som same ord.

    sitat similar studie.sitat --source storvik-intervju-1 --turn 4
cli-smallest-group-details = Grensa er ti dersom ingen har valt ei anna. Ho gjeld samanlikningar og spørjeskjema, og kan angrast.
cli-searches-details =
    sitat search studie.sitat --saved "Pengar i Storvik"
cli-queries-details =
    sitat query studie.sitat "Siloar NEAR/2 Leiing" --save "Siloar ved leiing"
    sitat query studie.sitat --saved "Siloar ved leiing"
cli-summaries-details =
    Tabellen har kolonnane kode, samandrag, og éin av case, informant, datakjelde eller kolonne.
    Skriv [[SI1-14]] for å lenkje til eit utdrag. Rader som ikkje kan plasserast, blir lista.

    sitat summaries studie.sitat samandrag.csv
    sitat export studie.sitat framework -o rammetabell.docx --transpose
cli-synonyms-details =
    Søk etter eitt av orda finn alle, kvart med bøyingsformene sine.

    sitat synonyms studie.sitat "smartby = Smart city = smart by"
cli-compare-details =
    Totalane er av ulike utdrag, informantar, casar eller ord, og kan vere mindre enn summen av cellene.

    sitat compare studie.sitat --rows code:Barriere --columns attribute:styringsmodell
cli-export-details =
    For utdrag: --order, --code, --case og --where. For samanlikning: --rows, --columns, --measure,
    --where og --include-policy-documents. Eit utdrag blir skrive éin gong under kvar av kodane sine.
    For diagram av ei undersøking: --question, --survey og --by.
    For balance: --left, --right, --columns, --measure og --hide-empty. For course: --rows og --by-turns. For overlap:
    --rows, --by-turns, --follows og --show. Desse blir skrivne som .svg, .png, .xlsx eller .csv.
    For vedlegg: cases, participants og codes-to-themes blir skrivne som .docx, .xlsx eller .csv; case-profiles og
    sjekklistene coreq, srqr og rtarg som .docx eller .md. For transcripts: --as pages|comments og --source. For member-check:
    --participant, --part, --letter og --deadline; utan --participant er --output ei mappe.

    sitat export studie.sitat excerpts -o utdrag.docx --code code:Barriere --order case-code
    sitat export studie.sitat survey -o barrierar.png --question "Barrierar" --by strategi
    sitat export studie.sitat member-check -o sitatsjekk --deadline 15.5.2026

## Svar

cli-help-new-encrypt = Gi prosjektet ein passordfrase. Det blir spurt etter han om han ikkje kjem frå ei fil.
cli-new-details =
    Med ein passordfrase kan ingen lese fila utan han, heller ikkje du. Han er ikkje lagra nokon stad.

    sitat new studie.sitat --encrypt
    sitat new studie.sitat --passphrase-file frase.txt
cli-help-copy-passphrase-file = Hent passordfrasen til kopien frå ei fil, når han er ein annan enn den prosjektet har.
cli-new-done = Laga prosjektet «{ $name }» i { $path }.
cli-new-id = Id { $id }
cli-no-cases = Prosjektet har ingen kommunar eller andre casar enno.
cli-no-codes = Kodeboka er tom.
cli-no-steps = Ingenting er gjort i prosjektet enno.
cli-cases-unmatched = Står i prosjektet, men ikkje i tabellen: { $names }.
cli-code-done = { $count ->
    [one] { $count } koding er lagd til.
   *[other] { $count } kodingar er lagde til.
}
cli-code-created = Nye kodar:
cli-code-not-found = Rad { $row }: orda finst ikkje i datakjelda: «{ $quote }».
cli-code-no-source = Rad { $row }: datakjelda finst ikkje: «{ $quote }».
cli-code-doubtful = Liknar på: «{ $words }». Bruk det med --take { $row }.
cli-code-ambiguous = Rad { $row }: orda finst { $count } stader, og tabellen seier ikkje kva for ein: «{ $quote }».
cli-code-skipped = Rad { $row } er hoppa over. { $reason }
cli-search-forms = Former: { $forms }
cli-search-synonyms = Synonym: { $words }
cli-synonyms-none = Ingen synonym.
cli-search-total = { $count ->
    [0] Ingen treff
    [one] Eitt treff
   *[other] { $count } treff
}
cli-search-undated = { $count ->
    [one] Éi datakjelde er utelaten, for intervjudatoen er ikkje ført opp
   *[other] { $count } datakjelder er utelatne, for intervjudatoen er ikkje ført opp
}
cli-search-participants = { $participants } av { $n } informantar
cli-search-would-code = { $places } stader ville vorte koda.
cli-search-coded = { $applied } kodingar på { $places } stader ({ $already } fanst frå før, { $excluded } utelukka av ein annan kode).
cli-query-total = { $count ->
    [0] Ingen utdrag
    [one] Eitt utdrag
   *[other] { $count } utdrag
}
cli-words-summary = { $total } ord, { $different } ulike i lista. Småord som er utelatne: { $left }.
cli-words-near-summary = { $hits } treff, { $window } ord på kvar side i same replikk, { $near } ord i alt. Ord som står nær minst { $least } gonger.
cli-words-voices = Berre informantane og tekstar ingen seier, er talde. --role all tek med alle.
cli-words-more = … og { $count } til. --limit viser fleire.
cli-words-word = Ord
cli-words-count = Tal
cli-words-rate = per 10 000
cli-words-sources = Datakjelder
cli-words-people = Informantar
cli-words-cases = Casar
cli-words-forms = Former
cli-words-near = Nær
cli-words-expected = Venta
cli-words-likelihood = G²
cli-similar-words = Ord som er samanlikna, dei som veg mest, først: { $words }
cli-compare-measure = Talet på { $measure }
cli-compare-participants = n informantar
cli-compare-left-out = Plandokument er ikkje talde. --include-policy-documents tek dei med.
cli-export-done = Skreiv { $what } til { $path }.
cli-count-rows = { $count ->
    [one] { $count } rad
   *[other] { $count } rader
}
cli-demo-project = Laga eksempelstudien i { $path }.
cli-undone = Angra: { $label }
cli-redone = Gjort om att: { $label }
cli-column-row = Rad
cli-column-found = Funne som
cli-column-means = Er
cli-table-found-name = same namn
cli-column-source = Datakjelde
cli-column-source-code = Kortnamn
cli-column-case = Case
cli-column-kind = Slag
cli-column-words = Ord
cli-column-turns = Replikkar
cli-column-speakers = Talarar
cli-column-code = Kode
cli-column-codings = Kodingar
cli-column-total = Totalt
cli-info-name = Prosjekt
cli-info-file = Fil
cli-info-language = Språk
cli-info-sources = Datakjelder
cli-info-words = Ord
cli-info-participants = Informantar
cli-info-codes = Kodar
cli-info-segments = Utdrag
cli-info-codings = Kodingar
cli-info-saved = Sist endra
cli-info-undo = Kan angrast
cli-info-redo = Kan gjerast om att
cli-language-nb = bokmål
cli-language-nn = nynorsk
cli-language-en = engelsk

## Det som kan vere gale med ein kommando

cli-usage-no-command = Det manglar ein kommando.
    .hint = «{ $help }» viser kva kommandoar som finst.
cli-usage-unknown-command = Det finst ingen kommando som heiter «{ $command }».
    .hint = «{ $help }» viser kva kommandoar som finst.
cli-usage-unknown-option = «{ $option }» er ikkje eit val eller argument her.
    .hint = «{ $help }» viser kva kommandoen tek imot.
cli-usage-missing = Det manglar noko: { $arguments }.
    .hint = «{ $help }» viser korleis kommandoen blir skriven.
cli-usage-no-value = { $option } manglar ein verdi.
    .hint = «{ $help }» viser korleis kommandoen blir skriven.
cli-usage-bad-value = { $option } kan ikkje vere «{ $value }».
    .hint = Vel mellom { $choices }. «{ $help }» viser meir.
cli-usage-bad-number = { $option } kan ikkje vere «{ $value }»; det må vere eit heilt tal.
    .hint = «{ $help }» viser korleis kommandoen blir skriven.
cli-usage-bad-derivation = «{ $value }» er ikkje eit kjenneteikn som kan reknast ut.
    .hint = Skriv namnet, eit likskapsteikn og reknestykket, til dømes "resultat = inntekter - utgifter". «{ $help }» viser meir.
cli-usage-superfluous = «{ $value }» er eitt argument for mykje.
    .hint = Set hermeteikn rundt namn med mellomrom. «{ $help }» viser korleis kommandoen blir skriven.
cli-usage-twice = { $option } kan berre givast éin gong.
    .hint = «{ $help }» viser korleis kommandoen blir skriven.
cli-usage-without-meaning = { $option } tyder ingenting for { $what }.
    .hint = Ta det bort. «{ $help }» viser kva som høyrer saman.
cli-usage-only-tables = { $option } legg til kolonnar, og dei har berre .xlsx og .csv.
    .hint = Ta det bort, eller gje fila ei av dei to endingane.
cli-set-progress = { $number } av { $of }: { $file }
cli-set-left-out = { $file } er ikkje skriven: { $reason }
cli-batch-document = Linje { $line }, { $file }: { $reason }
cli-batch-no-document = { $name }, linje { $line }: her skulle det ha stått eit dokument.
    .hint = Skriv [[document]] og under det what = "…" og file = "…".
cli-batch-unknown-key = { $name }, linje { $line }: «{ $key }» finst ikkje.
    .hint = Nøklane er what, file og namna på vala utan strekar framfor. «{ $help }» viser dei.
cli-batch-bad-value = { $name }, linje { $line }: «{ $key }» kan ikkje ha denne verdien.
    .hint = Bruk tekst i hermeteikn, ei liste av tekstar, eller true og false.
cli-batch-lacks = { $name }, linje { $line }: dokumentet manglar «{ $key }».
    .hint = Kvart dokument har what = "…" og file = "…".
cli-batch-no-name = { $name }, linje { $line }: «{ $file }» er ikkje eit filnamn.
    .hint = Skriv eit namn utan mappe. Mappa gir du med --output.
cli-batch-not-toml = { $name }, linje { $line } er ikkje gyldig TOML: { $reason }
    .hint = Sjå over linja. Tekst står i hermeteikn.
cli-batch-twice = «{ $file }» står to gonger i lista.
    .hint = Gje kvart dokument sitt eige namn.
cli-batch-no-set = all kan ikkje stå i ei liste.
cli-batch-no-participant = member-check må ha participant i ei liste.
cli-usage-not-text = Eit av argumenta er ikkje gyldig tekst (UTF-8).
    .hint = «{ $help }» viser korleis kommandoen blir skriven.
cli-usage-unclear = Kommandoen kan ikkje forståast.
    .hint = «{ $help }» viser korleis han blir skriven.
cli-cannot-print = Svaret kunne ikkje skrivast ut: { $reason }.
    .hint = Sjå om disken er full, eller om programmet som tek imot svaret, er stansa.

cli-value-question-kind = SPØRSMÅL=SLAG
cli-value-attribute = KJENNETEIKN
cli-column-question = Spørsmål
cli-column-question-kind = Slag
cli-no-guide = Prosjektet har ingen intervjuguide enno.
cli-no-surveys = Prosjektet har inga spørjeundersøking enno.
cli-guide-linked = { $count ->
    [one] Éin replikk er knytt til spørsmålet sitt.
   *[other] { $count } replikkar er knytte til spørsmåla sine.
}
cli-survey-unmatched = Desse som svarte, er ikkje kjende som case: { $names }.
cli-usage-bad-colour = «{ $value }» er ikkje ein farge med ein kode.
    .hint = Skriv FARGE=KODE, der fargen er #rrggbb eller ein av { $colours }.
cli-usage-bad-question-kind = «{ $value }» er ikkje eit spørsmål med eit slag.
    .hint = Skriv SPØRSMÅL=SLAG, der slaget er eitt av { $kinds }.
cli-sample-facts = Om utvalet – fakta
cli-sample-questions = Om utvalet – spørsmål
cli-usage-bad-stated = «{ $value }» er ikkje eit oppgitt tal.
    .hint = Skriv eitt av { $statuses }, eit likskapsteikn og talet, gjerne med kjelda i parentes: "invited=55 (Rapporten, s. 4)".
cli-no-such-survey = Det finst inga spørjeundersøking som heiter «{ $name }».
    .hint = «sitat survey» viser dei som er i prosjektet.
cli-usage-no-question = Det er ikkje sagt kva spørsmål diagrammet skal vise.
    .hint = Skriv --question og spørsmålet, til dømes --question "Barrierar".
cli-usage-both-sides = Balansen har to sider: gi både --left og --right, eller ingen av dei.
cli-course-words = Stripene går frå første til siste ord i teksten.
cli-course-turns = Stripene går frå første til siste replikk.
cli-themes = Vis temaa, eller importer tema frå ein tabell.
cli-claims = Vis påstandane med kven som ber dei.
cli-help-themes-table = Les tema frå denne tabellen: kolonnen tema (ein sti), og gjerne hovudpoeng, samlande idé, omfattar, omfattar ikkje, forteljing, svarkategori, status og kodar.
cli-column-theme = Tema
cli-column-extracts = Utdrag
cli-column-reviewed = Sett over
cli-no-themes = Det er ingen tema i prosjektet.
cli-no-claims = Det er ingen påstandar i prosjektet.
cli-column-claim = Påstand
cli-column-support = Støtte
cli-claim-changed = endra
cli-claim-unknown = ukjent
cli-themes-details =
    Tema som har same sti, får orda i tabellen. Dei andre blir førebelse tema.

    sitat themes studie.sitat tema.csv
cli-claims-against = Sagt imot av
cli-claims-details =
    Støtte er kor mange som støttar påstanden av dei han er sagt om: berre utdrag som nokon har merkt, blir rekna.

    sitat claims studie.sitat --json
cli-outline = Vis disposisjonen av kapitlet, eller lag han av det som finst.
cli-help-outline-draft = Set inn forskingsspørsmål, tema, påstandar og beste sitat som ikkje står der.
cli-no-outline = Det er ingenting i disposisjonen.
cli-outline-heading = Overskrift
cli-outline-text = Tekst
cli-outline-question = Forskingsspørsmål
cli-outline-theme = Tema
cli-outline-claim = Påstand
cli-outline-quote = Sitat
cli-outline-table = Tabell
cli-outline-figure = Figur
cli-outline-details =
    Det som står der, blir ståande; berre nytt kjem til. Kapitlet blir skrive med sitat export.

    sitat outline studie.sitat --draft
cli-check = Vis kva sjekkane av metoden finn, og svar på dei.
cli-value-check = SJEKK
cli-value-setting = GRENSE=TAL
cli-value-key = NØKKEL
cli-value-text = TEKST
cli-help-check-stage = Berre sjekkane i dette stadiet, frå 1 til 6.
cli-help-check-all = Vis òg det som er svart på, og det som ikkje kan reknast ut.
cli-help-check-answer = Sei at det sjekken finn, er meint slik (saman med --reason).
cli-help-check-reopen = Ta eit slikt svar tilbake.
cli-help-check-item = Berre eitt av funna, med nøkkelen som --json viser.
cli-help-check-reason = Kvifor det er meint slik.
cli-help-check-set = Gi ein sjekk ei anna grense, til dømes long-extract=600; utan tal gjeld Sitat si eiga.
cli-check-because = Grunngiving: { $reason }
cli-check-details = Fakta er noko som manglar eller seier imot seg sjølv, spørsmål er noko å tenkje over. Ingen av dei stoppar noko. Kvar grense er Sitat sin konvensjon. Det som ikkje kan reknast ut, er ukjent, aldri i orden.
cli-check-bad-setting = «{ $setting }» kan ikkje lesast som ei grense.
    .hint = Skriv namnet, eit likskapsteikn og eit tal: long-extract=600. Namna står i svaret frå --json.
cli-check-unknown = Det finst ingen sjekk «{ $check }».
    .hint = Sjekkane har nummer frå C1.1 til C6.10, slik sitat check viser dei.
cli-check-facts = Fakta
cli-check-questions = Spørsmål
cli-map = Vis temakartet som ei liste.
cli-help-map-codes = Ta med kodane i temaa.
cli-help-map-kept = Eit kart som er teke vare på, med namnet eller # og nummeret; elles kartet slik det er no.
cli-map-details =
    Tema med undertemaa sine, og sambanda mellom dei. Kartet som bilete: sitat export P map -o kart.svg

    sitat map studie.sitat --with-codes
cli-journal = Les analyseloggen: kven gjorde kva, når og kvifor, siste steget først.
cli-lineage = Vis korleis ein kode eller eit tema vart til.
cli-value-date = DATO
cli-help-journal-since = Berre frå og med denne dagen, til dømes 2026-03-01 eller 1.3.2026.
cli-help-journal-until = Berre til og med denne dagen.
cli-help-journal-kind = Berre dette slaget arbeid; kan takast oppatt.
cli-help-journal-memo = Berre der eit memo av dette slaget vart skrive; kan takast oppatt.
cli-help-journal-who = Berre det denne personen har gjort.
cli-help-journal-code = Berre det som endra noko ved denne koden.
cli-help-journal-theme = Berre det som endra noko ved dette temaet.
cli-help-journal-source = Berre det som endra noko ved denne datakjelda.
cli-help-journal-words = Berre steg som har alle desse orda.
cli-help-journal-with-reason = Berre steg med grunngiving.
cli-help-journal-details = Vis kva kvart steg endra, før og etter.
cli-help-journal-limit = Høgst så mange steg, dei siste.
cli-journal-details =
    Det som er angra, står med, og det er sagt. Eksportar og endringar av metoden er steg som andre.

    sitat journal studie.sitat --since 2026-03-01 --kind codes --with-reason
cli-journal-bad-date = «{ $date }» kan ikkje lesast som ein dag.
    .hint = Skriv han som 2026-03-01.
cli-journal-nothing = Ingen steg svarar til dette.
cli-journal-undone = angra
cli-journal-reason = Grunngiving: { $reason }
cli-help-lineage-code = Koden, med sti; også ein som ikkje er der lenger, med namn.
cli-help-lineage-theme = Temaet, også eit som ikkje er der lenger.
cli-lineage-gone = ikkje der lenger
cli-lineage-unknown = Korleis dette tok til, veit ikkje analyseloggen.
cli-usage-no-thing = Det manglar kva kode eller kva tema det gjeld.
    .hint = Bruk --code STI eller --theme NAMN.
cli-count-parts = { $count ->
    [one] 1 del
   *[other] { $count } delar
}
cli-count-steps = { $count } steg
cli-export-not-in-journal = Prosjektet er ope ein annan stad eller skriveverna, så eksporten står ikkje i analyseloggen.
cli-help-export-without-memos = Hald memo utanfor vedlegget (audit).
cli-help-export-without-texts = Berre for json: skriv kvar ord står, men ikkje tekstane sjølve.
cli-help-export-with-memos = Berre for json: ta med memoa. Elles blir dei ikkje skrivne.
cli-merge = Slå saman med ein kopi som ein annan har koda i.
cli-value-copy = KOPI
cli-help-merge-copy = Prosjektfila som den andre har arbeidd i; ho blir berre lesen.
cli-help-merge-dry-run = Vis kva som ville kome, utan å gjere noko.
cli-help-merge-choose = Vel ved ein konflikt: nøkkelen, eit likskapsteikn, og here (slik det er her), copy (slik det er i kopien), same eller another; kan gjentakast.
cli-value-choice = NØKKEL=VAL
cli-merge-bad-choice = «{ $written }» er ikkje eit val.
    .hint = Skriv nøkkelen frå førehandsvisinga, eit likskapsteikn og here, copy, same eller another.
cli-merge-nothing = Det er ikkje noko nytt i kopien.
cli-merge-done = Slått saman. «sitat undo» angrar det.
cli-merge-here = her
cli-merge-there = i kopien
cli-merge-details =
    Det som berre er endra i kopien, kjem med. Der begge har endra noko, blir det ståande som her til noko anna er valt. Ingenting blir fjerna.

    sitat merge studie.sitat studie-ola.sitat --dry-run
    sitat merge studie.sitat studie-ola.sitat --choose coder:0f3a…=another
cli-passphrase = Gi eit prosjekt ein passordfrase, byt han eller fjern han.
cli-help-new-passphrase-file = Hent den nye passordfrasen frå ei fil.
cli-help-passphrase-remove = Fjern passordfrasen: alle som har fila, kan lese ho.
cli-help-passphrase-delete-backups = Slett tryggingskopiane som lèt seg opne med ein tidlegare passordfrase eller utan.
cli-passphrase-details =
    Fila blir skriven på nytt, og det kan ikkje angrast. Tidlegare kopiar og tryggingskopiar er som dei var: dei lèt seg opne med den gamle passordfrasen, eller utan.

    sitat passphrase studie.sitat
    sitat passphrase studie.sitat --passphrase-file gammal.txt --new-passphrase-file ny.txt
    sitat passphrase studie.sitat --passphrase-file gammal.txt --remove
cli-passphrase-ask = Passordfrase:{" "}
cli-passphrase-ask-new = Ny passordfrase:{" "}
cli-passphrase-ask-again = Ein gong til:{" "}
cli-passphrase-differs = Dei to passordfrasane er ikkje like.
    .hint = Prøv igjen, og skriv den same to gonger.
cli-passphrase-not-given = Det manglar ein passordfrase.
    .hint = Køyr kommandoen i ein terminal, eller oppgi ei fil. «{ $help }» viser korleis.
cli-passphrase-unreadable = Passordfrasen kan ikkje lesast frå { $file }: { $reason }.
    .hint = Sjå om fila finst og kan lesast.
cli-passphrase-not-text = { $file } er ikkje tekst i UTF-8.
    .hint = Skriv passordfrasen på éi linje i ei tekstfil.
cli-passphrase-many-lines = { $file } har fleire enn éi linje.
    .hint = Skriv passordfrasen på éi linje.
cli-passphrase-has-none = Prosjektet har ingen passordfrase.
cli-passphrase-added = Prosjektet har fått ein passordfrase.
cli-passphrase-changed = Passordfrasen er bytt.
cli-passphrase-removed = Passordfrasen er fjerna.
cli-passphrase-copies-remain = Tidlegare kopiar og tryggingskopiar er som dei var, og kan lesast med den gamle passordfrasen eller utan.
cli-passphrase-backups-deleted = { $count ->
    [one] Sletta éin tryggingskopi.
   *[other] Sletta { $count } tryggingskopiar.
}
cli-value-backup = KOPI
cli-verify = Sjå etter om prosjektfila er heil.
cli-verify-details =
    Fila blir berre lesen, òg medan nokon har ho open: sidene i databasen, tabellane, kva som høyrer til kva, om orda i kvart koda utdrag er dei som står i teksten, og om kvart steg i loggen lèt seg ta tilbake. Er noko gale, sluttar kommandoen med 1.

    sitat verify studie.sitat
    sitat verify studie.sitat --json
cli-verify-sound = Fila er heil: { $texts } tekstar, { $codings } kodingar og { $steps } steg i loggen er sett etter.
cli-verify-flaws = { $count ->
    [one] Fila er ikkje heil. Éin feil:
   *[other] Fila er ikkje heil. { $count } feil:
}
cli-verify-backup = Nyaste tryggingskopi som er heil: { $file }
cli-verify-no-backup = Det finst ingen heil tryggingskopi ved sida av fila.
cli-verify-how = «sitat restore» går tilbake til ein tryggingskopi, «sitat restore --salvage» bergar det som lèt seg lese.
cli-flaw-pages = skadd side
cli-flaw-tables = tabellar som ikkje er som dei skal
cli-flaw-references = høyrer til noko som ikkje finst
cli-flaw-anchors = orda er ikkje dei som står i teksten
cli-flaw-journal = loggen
cli-backup = Lag ein tryggingskopi, eller vis dei som finst.
cli-help-backup-list = Vis tryggingskopiane som finst, den nyaste først, utan å lage nokon.
cli-backup-details =
    Kopiane ligg i ei mappe ved sida av prosjektet, er verna med den same passordfrasen, og blir opna og talde etter før dei gjeld. Sitat lagar ein sjølv kvar gong prosjektet blir opna og etter kvar time med arbeid. Dei ti nyaste blir haldne, og den siste frå kvar av dei fjorten dagane før dei.

    sitat backup studie.sitat
    sitat backup studie.sitat --list
cli-backup-done = { $codings ->
    [one] Tryggingskopien er laga og sett etter: { $file } (éi koding).
   *[other] Tryggingskopien er laga og sett etter: { $file } ({ $codings } kodingar).
}
cli-backup-none = Det finst ingen tryggingskopiar.
cli-backup-with-passphrase = med passordfrase
cli-restore = Gå tilbake til ein tryggingskopi, eller berg ei skadd fil.
cli-help-restore-backup = Tryggingskopien. Utan han blir det den nyaste som er heil.
cli-help-restore-backup-passphrase-file = Les passordfrasen til tryggingskopien frå ei fil, når han er ein annan enn prosjektet sin.
cli-help-restore-salvage = Berg det som lèt seg lese av ei skadd fil, til ei ny fil. Den skadde blir berre lesen.
cli-help-restore-dry-run = Vis kva som ville bli borte og kva som ville kome, utan å gjere noko.
cli-restore-details =
    Det som er i prosjektet no, går aldri tapt: først blir det laga ein tryggingskopi av det. Kan fila ikkje opnast, blir ho lagd til side under eit anna namn.

    sitat restore studie.sitat
    sitat restore studie.sitat "studie.sitat.backups/studie 2026-11-21 14.10.03.sitat" --dry-run
    sitat restore studie.sitat --salvage berga.sitat
cli-restore-no-backup = Det finst ingen tryggingskopi som er heil ved sida av { $file }.
    .hint = Berg det som lèt seg lese, med «sitat restore --salvage».
cli-restore-done = Prosjektet er som i { $file }.
cli-restore-kept = Slik det var, er det i { $file }.
cli-restore-aside = Fila som låg der, er lagd til side som { $file }.
cli-restore-since = { $count ->
    [0] Ingenting er gjort sidan.
    [one] Eitt steg er gjort sidan, og ville bli borte frå prosjektet:
   *[other] { $count } steg er gjorde sidan, og ville bli borte frå prosjektet:
}
cli-restore-then = i kopien
cli-restore-now = no
cli-restore-cases = Casar
cli-restore-themes = Tema
cli-restore-memos = Memo
cli-salvage-done = Det som lét seg lese, er i { $file }: { $texts } tekstar og { $codings } kodingar.
cli-salvage-whole = Alt lét seg lese. Berre det som trengst for å angre, er ikkje med.
cli-salvage-table = { $table }: { $saved } rader er med
cli-salvage-unread = nokre lét seg ikkje lese
cli-salvage-dropped = { $count ->
    [one] éi høyrde til noko som er borte
   *[other] { $count } høyrde til noko som er borte
}
cli-salvage-quotes = Teksten er borte og sett saman av sitata: { $name }
cli-salvage-review = { $count ->
    [one] Eitt utdrag har andre ord enn teksten og ligg i lista over det som må sjåast på.
   *[other] { $count } utdrag har andre ord enn teksten og ligg i lista over det som må sjåast på.
}
cli-save-copy = Lagre ein kopi som ein annan kan arbeide i.
cli-help-save-copy-to = Kvar kopien skal liggje; namnet sluttar på .sitat.
cli-save-copy-done = Kopien ligg i { $file }.
cli-save-copy-details =
    Kopien har alt som er i prosjektet: tekstar, namn, kodingar og analyseloggen. Han kan lagast også medan prosjektet er ope ein annan stad.

    sitat save-copy studie.sitat studie-ola.sitat
cli-coders = Vis kven som kodar, fordel datakjeldene og byrj ein blind runde.
cli-agreement = Vis kor samde kodarane er, kode for kode.
cli-value-sources = DATAKJELDER
cli-value-reason = GRUNNGJEVING
cli-value-unit = EINING
cli-column-coder = Kodar
cli-column-assigned = Tildelt
cli-column-left = Står att
cli-help-coders-sources = Namna på datakjeldene det gjeld.
cli-help-coders-add = Legg til ein kodar.
cli-help-coders-rename = Gje denne kodaren eit anna namn; --to seier kva for eit.
cli-help-coders-to = Det nye namnet.
cli-help-coders-assign = Gje denne kodaren datakjeldene.
cli-help-coders-unassign = Ta datakjeldene frå denne kodaren.
cli-help-coders-blind = Byrj ein blind runde i datakjeldene for desse kodarane, skilde med komma.
cli-help-coders-end-blind = Avslutt blinde rundar før alle er ferdige, med denne grunngjevinga.
cli-coders-details =
    Medan ein blind runde går, ser kvar kodar berre sine eigne kodingar i datakjeldene som er med. Han opnar av
    seg sjølv når alle har sagt at dei er ferdige. Det er ein avtale i fila, ikkje ein lås.
cli-coders-blind = Blind runde: { $sources }
cli-coders-waiting = Ventar på { $coder }: { $sources }
cli-help-agreement-unit = Kva som tel som éi avgjerd.
cli-help-agreement-coders = Kodarane som blir samanlikna, skilde med komma; elles alle som er ferdige med noko.
cli-help-agreement-freeze = Frys tala slik dei er no, med eining, kodarar og datakjelder.
cli-help-agreement-output = Skriv tala til ei fil som sluttar på .xlsx eller .csv.
cli-agreement-details =
    Berre for kodingsreliabilitet. Berre datakjelder som alle kodarane har sagt at dei er ferdige med, tel, og berre
    det som skal kodast i dei: det informantane seier, og tekst ingen seier.
cli-agreement-said = { $count ->
    [one] Eining: { $unit }, n = { $n }. Kodarar: { $coders }. Éi datakjelde.
   *[other] Eining: { $unit }, n = { $n }. Kodarar: { $coders }. { $count } datakjelder.
}
cli-comments = Vis kommentarar, lagre dei i ei lita fil, ta dei inn eller avklar dei
cli-value-id = NUMMER
cli-help-comments-open = Vis berre dei opne.
cli-help-comments-save = Lagre kommentarane i denne fila; namnet sluttar på .json.
cli-help-comments-take = Ta inn kommentarane i denne fila.
cli-help-comments-settle = Avklar kommentaren med dette nummeret.
cli-help-comments-reply = Svaret på kommentaren.
cli-help-comments-dry-run = Vis kva som ville kome, utan å gjere noko.
cli-comments-head = { $id }  { $author } om { $name }
cli-comments-none = Det er ingen kommentarar.
cli-comments-nothing = Det er ingenting nytt i fila.
cli-comments-taken = Kommentarane er tekne inn. «sitat undo» angrar det.
cli-comments-settled = Kommentaren er avklart.
cli-comments-details =
    Fila er lita og kan lesast av menneske. Den same fila kan takast inn fleire gonger: Ingenting kjem dobbelt.

    sitat save-copy studie.sitat til-rettleiar.sitat --for-comments
    sitat comments til-rettleiar.sitat --save kommentarar.json
    sitat comments studie.sitat --take kommentarar.json --dry-run
    sitat comments studie.sitat --settle 3 --reply "Flytta til ein eigen kode."
cli-help-save-copy-for-comments = I kopien kan alt lesast, men berre kommentarar skrivast.
cli-value-part = DEL
cli-help-export-participant = Berre denne informanten (member-check); elles blir det skrive éi fil for kvar, og --output er ei mappe.
cli-help-export-part = Kva informanten får sjå (member-check): alt dei sa (whole) eller berre det som er sitert (quoted).
cli-help-export-letter = Tekstfil med følgjebrevet (member-check), med [namn], [prosjekt] og [frist]; elles det vanlege.
cli-help-export-deadline = Frist for svar i følgjebrevet (member-check).
cli-member-check-left-out = { $name } har ingen ord i prosjektet, og fekk inga fil.
cli-count-memberships = { $count ->
    [one] 1 plassering
   *[other] { $count } plasseringar
}
cli-count-quotes = { $count ->
    [one] 1 sitat
   *[other] { $count } sitat
}
cli-count-items = { $count ->
    [one] 1 punkt
   *[other] { $count } punkt
}
cli-help-export-source = Berre denne datakjelda (transcripts): namn eller #id. Kan gjevast fleire gonger.
cli-privacy = Sei kva prosjektet har om menneske, skildre livet til prosjektet, og skriv tekst til skjema.
cli-value-access = NAMN;ROLLE;FRÅ;TIL
cli-help-privacy-form = Skriv teksten til meldeskjema og etikk (ethics) eller datahandteringsplan (plan).
cli-help-privacy-language = Språket teksten blir skriven på; elles prosjektet sitt.
cli-help-privacy-output = Skriv teksten til ei fil (.docx, .html, .md eller .tex).
cli-help-privacy-controller = Behandlingsansvarleg institusjon.
cli-help-privacy-reference = Referanse hos Sikt, REK eller institusjonen.
cli-help-privacy-basis = Behandlingsgrunnlaget.
cli-help-privacy-basis-note = Grunnlaget i ord.
cli-help-privacy-class = Lagringsklassen.
cli-help-privacy-class-note = Klassifisering og lagringsstad i institusjonen sine ord.
cli-help-privacy-starts = Første dag for prosjektet (ÅÅÅÅ-MM-DD).
cli-help-privacy-ends = Siste dag for prosjektet (ÅÅÅÅ-MM-DD).
cli-help-privacy-recordings = Når opptaka blir sletta.
cli-help-privacy-access = Kven som har tilgang, éin for kvar person. Lista trer i staden for den som står der.
cli-privacy-details =
    Utan val blir det vist kva som er sagt, og kva prosjektet har. Det ingen har sagt, står i teksten som noko å fylle inn.

    sitat privacy studie.sitat --controller "Universitetet" --legal-basis consent --ends-on 1.6.2027
    sitat privacy studie.sitat --access "Kari Nes; student" --access "Ola Vik; rettleiar; 1.2.2026"
    sitat privacy studie.sitat --form plan --language en -o plan.docx
cli-close = Avslutt eit prosjekt trinn for trinn, med protokoll.
cli-value-step = TRINN
cli-help-close-step = Trinnet som skal takast: export, recordings, names, protocol eller destroy. Utan det blir det vist kva som er gjort.
cli-help-close-output = Mappa (export) eller fila (protocol) det blir skrive til.
cli-help-close-protocol = Protokollen som vart skriven, for destroy.
cli-help-close-final = Stadfest eit trinn som ikkje kan angrast: names og destroy.
cli-close-needs-final = { $step } kan ikkje angrast.
    .hint = Legg til --final når du er sikker.
cli-close-needs-output = { $step } treng --output.
cli-close-needs-protocol = destroy treng --protocol.
cli-close-details =
    Trinna blir tekne i rekkjefølgje. export skriv prosjektet utan namn, recordings fører opptak som sletta, names slettar
    koplingsnøkkelen for godt, protocol skriv kva som er gjort, og destroy slettar prosjektet.

    sitat close studie.sitat
    sitat close studie.sitat --step export -o arkiv
    sitat close studie.sitat --step names --final
    sitat close studie.sitat --step protocol -o protokoll.docx
    sitat close studie.sitat --step destroy --protocol protokoll.docx --final
cli-count-held = { $count ->
    [one] { $count } opplysning
   *[other] { $count } opplysningar
}
cli-usage-no-participant = Sei kven det gjeld, med --participant.
