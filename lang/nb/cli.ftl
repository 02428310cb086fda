### Kommandolinjen: hjelp, svar og det som kan være galt med en kommando.

cli-about = Sitat: fra intervjutekster til et kapittel der hvert sitat kan føres tilbake til ordene som ble sagt.
cli-details =
    «sitat import --help» viser hvordan en kommando skrives.
    Svaret kommer på standard ut, advarsler og avslag på standard feil.
    Avslutningskode: 0 gjort, 1 avslått eller bare delvis gjort, 2 kommandoen er skrevet feil.

## Overskrifter og plassholdere i hjelpen

cli-heading-usage = Bruk:
cli-heading-commands = Kommandoer
cli-heading-arguments = Argumenter
cli-heading-options = Valg
cli-choices = ({ $choices })
cli-choices-or = ({ $choices }; ellers { $default })
cli-value-synonyms = ORD=ORD
cli-value-command = KOMMANDO
cli-value-options = VALG
cli-value-project = PROSJEKT
cli-value-file = FIL
cli-value-table = TABELL.csv
cli-value-quotes = SITATER.csv
cli-value-output = FIL
cli-value-folder = MAPPE
cli-value-name = NAVN
cli-value-language = SPRÅK
cli-value-kind = SLAG
cli-value-encoding = TEGNKODING
cli-value-cleaning = RYDDING
cli-value-formula = NAVN=FORMEL
cli-value-stated = STATUS=ANTALL
cli-value-question = SPØRSMÅL
cli-value-query = SØK
cli-value-forms = FORMER
cli-value-form = FORM
cli-value-number = ANTALL
cli-value-rows = RADER
cli-value-relation = FORHOLD
cli-value-columns = KOLONNER
cli-value-measure = MÅL
cli-value-expression = BETINGELSE
cli-value-what = HVA
cli-value-widen = MÅL
cli-value-order = REKKEFØLGE
cli-value-code = KODE
cli-value-csv = SKILLETEGN
cli-value-source = DATAKILDE
cli-value-role = ROLLE
cli-value-languages = SPRÅK
cli-value-letters = BOKSTAVER

## Kommandoene

cli-new = Lag et nytt prosjekt.
cli-import = Importer tekster fra .docx, .odt, .rtf, .pdf, .html, .md, .vtt, .srt, .json og .txt.
cli-cases = Vis kommuner eller andre caser med kjennetegn, eller importer dem fra en tabell.
cli-guide = Vis intervjuguiden og hvem som fikk hvilke spørsmål, eller importer en guide.
cli-survey = Vis spørreundersøkelser med svar og N, eller importer en fra en tabell.
cli-codebook = Vis kodeboken, eller importer koder fra en tabell.
cli-code = Kod sitatene i en tabell.
cli-search = Søk i alle tekster, også etter bøyningsformer.
cli-balance = Hold to koder og dem under mot hverandre, case for case: drivkrefter mot barrierer.
cli-course = Vis hvor i hver tekst kodene står, og om faser kommer i rekkefølge.
cli-overlap = Vis hvilke koder som står på de samme ordene, og hvilke som følger etter hverandre.
cli-query = Spør hvordan koder står til hverandre: på de samme ordene, nær hverandre, etter hverandre.
cli-words = Vis hvor ofte ord blir sagt, eller hvilke ord som står nær et annet.
cli-similar = Finn replikker som ligner på en replikk.
cli-searches = List lagrede søk, med antall treff i dag.
cli-queries = List lagrede kodespørringer, med antall utdrag i dag.
cli-synonyms = List eller endre ord som betyr det samme.
cli-compare = Tell koder etter kommune, informant, datakilde eller kjennetegn.
cli-summaries = List sammendrag av celler, eller les dem inn fra en tabell.
cli-smallest-group = Vis eller velg hvor mange informanter en gruppe må ha før tall gis i prosent.
cli-export = Skriv utdrag, kodebok eller sammenligning til Word, Excel eller CSV.
cli-text = Skriv ut teksten i en datakilde, nøyaktig slik Sitat har den.
cli-history = Vis hva som er gjort, angret og gjort om igjen, fra første til siste steg.
cli-undo = Angre den siste handlingen.
cli-redo = Gjør om igjen det som sist ble angret.
cli-info = Vis hva et prosjekt inneholder.
cli-demo = Lag eksempelstudien med alle dokumenter som kan lages av den.
cli-completions = Skriv det som lar et skall fullføre kommandoer.
cli-completions-details = Bash: sitat completions bash > ~/.local/share/bash-completion/completions/sitat
cli-value-shell = skall
cli-help-completions-shell = Skallet.
cli-manual = Skriv manualen slik man leser den.
cli-manual-details = sitat manual > sitat.1; man ./sitat.1
cli-help = Vis hjelp til en kommando.

## Argumenter og valg

cli-help-ui-language = Språket på skjermen; ellers prosjektets språk, ellers maskinens.
cli-help-passphrase-file = Hent passordfrasen fra en fil; - er standard inn, og /dev/fd/3 er en filbeskriver.
cli-help-json = Svar med ett JSON-objekt.
cli-help-help = Vis denne hjelpen.
cli-help-version = Vis hvilken utgave dette er.
cli-help-project = Prosjektfilen, som slutter på .sitat.
cli-help-coder = Navnet på den som gjør dette; ellers brukernavnet på maskinen.
cli-help-force = Erstatt filer som finnes fra før.
cli-help-name = Navnet på prosjektet; ellers filens navn.
cli-help-language = Språket i prosjektet og i alt som eksporteres fra det.
cli-help-import-files = Tekstene, én eller flere.
cli-help-import-case = Kommunen eller en annen case tekstene hører til; den lages om den ikke finnes. Kan gis flere ganger.
cli-help-import-kind = Hva slags tekster det er; ellers intervju når noen snakker, og dokument når ingen gjør det.
cli-help-import-language = Språket i tekstene; ellers finner Sitat ut av det.
cli-help-import-encoding = Tegnkodingen i tekstfilene; ellers finner Sitat ut av det.
cli-help-import-clean = Rydding før teksten kommer inn: linjer som er delt (join-lines), blanke linjer (blank-lines), løse aksenter (stray-marks), orddeling (hyphens). Kan gis flere ganger.
cli-help-import-name = Navn på datakilden, når det bare er én tekst. Teksten leses fra standard inn når filen heter -.
cli-help-import-profile = Les filene slik profilen sier, der ikke annet er sagt.
cli-help-import-speakers = Tabell over hvem merkelappene i tekstene står for.
cli-help-cases-table = Tabell med én rad for hver case; uten den vises det som er i prosjektet.
cli-help-cases-case = Vis bare denne casen: kjennetegnene, hvor de er hentet fra, datakildene og utdragene.
cli-help-cases-derive = Lag et kjennetegn som regnes ut av andre. Kan gis flere ganger.
cli-case-parts = Deler
cli-case-sources = Datakilder
cli-case-participants = Informanter
cli-case-extracts = { $count ->
    [one] Ett utdrag. De utvalgte først, så de med flest koder:
   *[other] { $count } utdrag. De utvalgte først, så de med flest koder:
}
cli-help-guide-file = Guiden som tabell, Markdown eller nummerert tekst; uten den vises det som er i prosjektet.
cli-help-guide-name = Navnet på versjonen; ellers filens navn.
cli-help-guide-source = Datakilde som fulgte versjonen. Kan gis flere ganger.
cli-help-guide-match = Knytt intervjuerens replikker til spørsmålene de ligner på.
cli-help-survey-file = Tabell med én rad per besvarelse og én kolonne per spørsmål (.xlsx, .ods, .csv).
cli-help-survey-name = Navnet på undersøkelsen; ellers filens navn.
cli-help-survey-kind = Hva et spørsmål er, som SPØRSMÅL=open; ellers finner Sitat ut av det. Kan gis flere ganger.
cli-help-survey-group = Del svarene etter dette kjennetegnet ved casene.
cli-help-export-question = Spørsmålet som skal tegnes, med ordene det har, eller det spørsmålene i en matrise har felles.
cli-help-export-survey = Undersøkelsen, når flere har spørsmålet.
cli-help-export-by = Del svarene etter dette kjennetegnet ved casene; under ti gis ingen prosent.
cli-help-stated = Et oppgitt antall å holde mot listen, som "invited=55 (Rapporten, s. 4)"; invited= glemmer det. Kan gis flere ganger.
cli-help-import-text-column = Les filene som tabeller, og lag én datakilde av hver rad med teksten i denne kolonnen.
cli-help-import-name-column = Kolonnen med navn på datakildene.
cli-help-import-case-column = Kolonnen med kommunen eller casen.
cli-help-import-participant-column = Kolonnen med den som har skrevet teksten.
cli-value-comments = HVA
cli-value-highlights = FARGE=KODE
cli-help-import-comments = Hva det blir av kommentarer: memoer på stedet (memos), koder der første linje er navnet på koden (codes), eller ingenting (none).
cli-help-import-comment-authors = Regn den som har skrevet en kommentar, som den som har kodet.
cli-help-import-highlights = Koden som steder markert med denne fargen får; den lages om den ikke finnes. Fargen er navnet på pennen (gul, yellow, darkCyan) eller #rrggbb. Kan gis flere ganger.
cli-import-marks = Kommentarer kommer med som memoer med --comments memos, og markeringer blir kodet med for eksempel --highlights "gul=Barrierer/Tid".
cli-import-marks-taken = Fra filene: { $codings } kodinger og { $memos } memoer.
cli-import-no-such-colour = Ingen av filene har markeringer med fargen { $colour }.
cli-help-codebook-table = Tabell med én rad for hver kode; uten den vises kodeboken i prosjektet.
cli-help-codebook-lock = Lås denne koden og alt under den, eller hele kodeboken med "*"; krever --reason.
cli-help-codebook-unlock = Lås den opp igjen; krever --reason.
cli-help-codebook-reason = Hvorfor det låses eller låses opp.
cli-help-code-quotes = Tabell med én rad for hvert sitat.
cli-value-sign = TEGN
cli-help-code-map = Hvilke kolonner som er hva: source, quote, code, occurrence, coder, memo, case. Resten gjettes av overskriftene; memo= betyr at den ikke finnes.
cli-help-code-separator = Tegnet mellom navnene i en kodesti; ellers /. Flere koder i en celle skilles alltid med semikolon eller linjeskift.
cli-help-code-take = Radene der det forslaget som er nesten likt, skal brukes.
cli-help-code-existing = Bruk bare koder som finnes; lag ingen nye.
cli-help-search-query = Det du søker etter.
cli-help-search-saved = Søk slik et lagret søk gjør; andre valg går foran.
cli-help-search-save = Lagre søket under dette navnet.
cli-help-synonyms-set = Ord som betyr det samme, med = mellom. Et sett som har det første ordet, skrives på nytt. Kan gis flere ganger.
cli-help-synonyms-remove = Slett settet som har dette ordet. Kan gis flere ganger.
cli-help-search-forms = Hvilke former av ordene som tas med, skilt med komma.
cli-help-search-limit = Vis høyst så mange treff; alle telles.
cli-help-search-without = Utelat en form som ellers ville vært med. Kan gis flere ganger.
cli-help-search-with = Ta også med en form som er listet i parentes. Kan gis flere ganger.
cli-help-search-order = Rekkefølgen på treffene.
cli-help-search-kwic = Vis treffene som konkordans, ordnet etter ordet etter.
cli-help-search-sort = Konkordans ordnet etter ordene før (left) eller etter (right).
cli-help-search-code = Sett denne koden på treffene som vises. Kan gis flere ganger.
cli-help-search-widen = Hvor mye av teksten som kodes rundt hvert treff.
cli-help-search-dry-run = Bare si hvor mange steder som ville blitt kodet.
cli-help-balance-left = Koden til venstre, med dem under. Uten --left og --right: drivkrefter og barrierer, ellers de to første familiene.
cli-help-balance-right = Koden til høyre, med dem under.
cli-help-balance-hide-empty = Utelat linjer uten noe.
cli-help-course-by-turns = Vis replikker, ikke hvor langt ut i ordene det er.
cli-help-course-limit = Bare de første tekstene.
cli-help-export-by-turns = Replikker i stedet for utdrag eller ord (course, overlap).
cli-help-export-show = Hva rutene i overlap viser: utdrag med begge, Jaccard, andel av radens utdrag, eller hvor ofte kolonnen følger.
cli-help-overlap-rows = Kodene: families (som ellers), levels:N, codes, code:STI (koden og alt under den).
cli-help-overlap-by-turns = Tell replikker der begge står, ikke utdrag med ord av begge.
cli-help-overlap-follows = Innen hvor mange replikker en kode følger en annen; ellers 2.
cli-help-query-query = Hva det spørres om.
cli-help-query-limit = Vis og kod høyst så mange utdrag; alle telles.
cli-help-query-saved = Still en lagret kodespørring på nytt.
cli-help-query-save = Lagre kodespørringen under dette navnet.
cli-help-export-query = Bare utdragene som svarer på en kodespørring.
cli-help-words-together = Tell formene av et ord sammen; ellers hvert ord slik det er skrevet.
cli-help-words-case = Bare ord i denne kommunen eller casen.
cli-help-words-role = Hvem sine ord som telles; participant er informantene og tekster ingen sier.
cli-help-words-by = Vis også hvor ofte per 10 000 ord i hver case.
cli-help-words-holding = Bare ord som har disse bokstavene i seg.
cli-help-words-stop-words = Språkene vanlige småord utelates for, skilt med komma; ellers språkene i datakildene.
cli-help-words-collocates = Vis ordene som står nær det dette søket finner, oftere enn ellers.
cli-help-words-window = Hvor mange ord på hver side, i samme replikk; ellers 5, høyst 50.
cli-help-words-at-least = Utelat ord som står nær færre ganger enn dette; ellers 3.
cli-help-words-limit = Vis høyst så mange ord; uten dette 50 på skjermen og alle i JSON.
cli-help-similar-source = Datakilden replikken står i.
cli-help-similar-turn = Nummeret på replikken.
cli-help-similar-start = I stedet for en replikk: stedet begynner ved dette tegnet i teksten.
cli-help-similar-end = Stedet slutter før dette tegnet.
cli-help-similar-limit = Finn høyst så mange; ellers 20.
cli-help-compare-rows = Radene: codes, families, levels:N (koder ned til nivå N), code:STI (koden og alt under den), code:=STI (koden alene), questions (svarene på spørsmålene i intervjuguiden), searches (treffene på de lagrede søkene), themes (utdragene i temaene) eller claims (utdragene som støtter påstandene). crosswalk:STI>STI teller kodene i det første treet gjennom dem som samsvarer i det andre.
cli-help-compare-columns = Kolonnene: cases, participants, sources, attribute:NAVN, attributes:NAVN;NAVN (to kjennetegn i kryss), coders, eller koder: codes, families, levels:N, code:STI.
cli-help-compare-relation = Hvordan utdragene i en rad står til dem i en kolonne, når kolonnene er koder: overlap (deler ord), within (ligger inni), near/N (høyst N replikker unna), near/turn, near/answer, near/participant, before/N (følges av), after/N (kommer etter). Ellers overlap.
cli-help-compare-measure = Hva som telles.
cli-help-compare-where = Bare caser som oppfyller en betingelse, for eksempel «innbyggere < 50000».
cli-help-compare-policy-documents = Tell også plandokumenter.
cli-help-compare-why-empty = Vis hvorfor celler er tomme, med tegnforklaring. I JSON står det alltid.
cli-help-compare-view = En lagret visning: dens rader, kolonner, tall, rekkefølge og det den viser.
cli-help-compare-transpose = La rader og kolonner bytte plass.
cli-help-compare-views = List de lagrede visningene.
cli-help-compare-summaries = Skriv sammendragene av cellene under tabellen. I JSON står de i summaries, celle for celle.
cli-help-summaries-table = Tabell med kode (sti), case, informant eller datakilde, og sammendrag.
cli-help-smallest-group = Minste antall informanter. Uten tall vises grensen.
cli-help-export-what = Hva som skal skrives.
cli-help-export-output = Filen det skrives til; endelsen .docx, .xlsx, .csv, .html, .md eller .tex bestemmer formatet, for diagrammer .svg, .png, .xlsx eller .csv.
cli-help-export-template = Et Word-dokument eller en Word-mal (.docx, .dotx) som .docx-filer skal få stiler, topptekst, bunntekst og sider fra.
cli-help-export-order = Rekkefølgen på utdragene.
cli-help-export-code = Bare utdrag med denne koden: code:STI (også det som står under den) eller code:=STI. Kan gis flere ganger.
cli-help-export-case = Bare utdrag fra denne kommunen eller en annen case. Kan gis flere ganger.
cli-help-export-with-attributes = Legg til én kolonne for hvert kjennetegn ved casene, med enhet i overskriften. Bare .xlsx og .csv.
cli-help-export-code-columns = Legg til én kolonne for hver kode, med 1 der utdraget har koden og 0 ellers. Bare .xlsx og .csv.
cli-help-export-batch = Bare for all: les fra en TOML-fil hvilke dokumenter som skal skrives, og med hvilke valg.
cli-help-export-csv = Skilletegn i CSV; ellers semikolon i norske prosjekter og komma i engelske.
cli-help-text-source = Navnet på datakilden, eller # og nummeret.
cli-help-demo-folder = Mappen det lages i; den lages om den ikke finnes.
cli-help-help-command = Kommandoen du vil ha hjelp til.

## Mer hjelp, under argumentene

cli-import-details =
    Hver fil kommer inn i sin helhet eller ikke i det hele tatt.
    Talertabellen har kolonnene label, role (interviewer, participant, other), participant og case.

    sitat import studie.sitat storvik*.docx --case Storvik --speakers talere.csv
    sitat import studie.sitat lest*.docx --comments memos --highlights "gul=Barrierer/Tid" --highlights "grønn=Ressurser"
cli-cases-details =
    Tabellen har kolonnen case (navnet), gjerne kind, og én kolonne for hvert kjennetegn.
    Kolonnen status (invitert, svart, ikke svart …), eller kolonner som Svart og Intervjuet med ja og nei,
    sier også hva hver case er i studien. Semikolon, komma eller tabulator skiller kolonnene; 83 400, 2,4 %
    og ja/nei blir forstått. Under tabellen står det som ikke stemmer i utvalget.

    sitat cases studie.sitat kommuner.csv --derive "resultat = inntekter - utgifter"
    sitat cases studie.sitat --case Storvik
    sitat cases studie.sitat --stated "invited=55 (Rapporten, s. 4)"
cli-guide-details =
    En tabell har kolonnen question (spørsmål) og gjerne number, parent, probes og codes.
    Et spørsmål regnes som stilt når guiden ble brukt, et oppfølgingsspørsmål bare når en replikk viser det.

    sitat guide studie.sitat guide.docx --source "Intervju Storvik" --match
cli-survey-details =
    Svar på åpne spørsmål blir tekster som kan kodes. N er de som svarte på spørsmålet; under ti gis ingen prosent.

    sitat survey studie.sitat svar.xlsx --kind "Annet=open" --group styringsmodell
cli-participants = Vis informantene, eller importer opplysninger om dem fra en tabell.
cli-identification = Vis eller velg hvordan informanter vises overalt.
cli-help-participants-table = Tabell med én rad for hver informant; uten den vises det som er i prosjektet.
cli-help-table-dry-run = Bare si hva hver rad i tabellen ville blitt; ingenting kommer inn.
cli-help-participants-withdraw = Ta ut alle ordene til denne informanten; det kan angres.
cli-help-participants-erase = Slett ordene og navnet til denne informanten for godt. Ingenting som er gjort før, kan angres etterpå. Sikkerhetskopier blir ikke rørt.
cli-value-level = NIVÅ
cli-help-level = Hvordan informanter vises.
cli-no-participants = Prosjektet har ingen informanter ennå.
cli-no-summaries = Ingen sammendrag ennå.
cli-participants-details =
    Tabellen har kolonnen participant (navnet), og kan ha role, case, pseudonym, code, consent (dato),
    consent_channel, consent_scope, referred_by, member_check_sent, member_check_answered og note.
    Flere caser skilles med |. En tom celle lar det som er kjent, stå.
cli-codebook-details =
    Tabellen har path, eller name og parent, og kan ha name_nb, name_nn, name_en, definition,
    include, exclude, example, colour, origin, kind, codable, counterpart, prompt (ett spørsmål på hver linje)
    og lock (hvorfor koden er låst). Et annet prosjekt kan stå i stedet for en tabell; eksemplene blir ikke med.
cli-code-details =
    Tabellen har kolonnene source, quote og code, og kan ha occurrence, coder, memo og case.
    Et sitat som står flere steder, kodes bare når occurrence sier hvilket.
    Segmenter fra andre programmer: sitat code studie.sitat segmenter.xlsx --map "source=Dokument,quote=Segment,code=Kode" --path-separator ">"
cli-search-details =
    Ordene må stå i samme replikk. "ord i anførselstegn" står etter hverandre; AND, OR, NOT, ( ) og *.
    ord~1 og ord~2 finner også ord som ligner. a NEAR/5 b: høyst fem ord fra hverandre; BEFORE/5: i den rekkefølgen;
    NEAR/turn og NEAR/answer: i samme replikk eller svar. /regulært uttrykk/ leses i tekstene.
    Filtre: case:"…", attribute:"innbyggere < 5000", participant:, role:, source:, kind:, language:nn,
    code:"…", code:"=…", coded:no, question:2, date:2024-03..2024-05, også med minus foran.

    sitat search studie.sitat 'samarbeid* case:"Storvik" -role:interviewer'
cli-balance-details =
    Øverste linje er de to samlet. Så kommer motstykker på samme linje, og til slutt koder uten motstykke. Tallene er dem
    sitat compare gir. Med --json: measure, left, right, columns (name, n) og lines, hver med left og right (name, path,
    cells, total, og shares når det er andeler som telles), eller null der det ikke er noen kode.

    sitat balance studie.sitat --left Drivkraft --right Barriere --columns attribute:styringsmodell
cli-course-details =
    Hver stripe går fra begynnelsen av teksten til slutten, intervjuerens ord medregnet; det intervjueren sier, er ikke merket.
    Spørreskjemaer er ikke med. Med --json: unit, codes og cases, med sources, strips og marks: from og to fra 0 til 1,
    first og last er ord eller replikker fra 1, start og end er stedet i teksten, quote er ordene. order er kodene i den
    rekkefølgen de kommer, steps_back hvor ofte en tidligere kode kommer etter en senere.

    sitat course studie.sitat --rows code:Innovasjonsfase --by-turns
cli-overlap-details =
    Jaccard er de som har begge, delt på de som har minst én av dem. Deretter står hvor mange av utdragene til den ene som
    har ord av den andre, begge veier. Det som teller, er det samme som i sitat compare.

    sitat overlap studie.sitat --rows code:Barriere --by-turns
cli-query-details =
    Barriere er alle utdrag med koden eller en kode under den, =Barriere bare med koden selv. A AND B: det i hvert utdrag
    av A som B også står på; A AND NOT B: det B ikke står på; A OR B. A OVERLAP B: hele utdragene av A som deler ord med B;
    A WITHIN B: som ligger inni B; A NEAR/2 B: høyst to replikker unna (NEAR/200c: tegn), NEAR/turn, NEAR/answer og
    NEAR/participant: i samme replikk, samme svar, av samme informant; A BEFORE/2 B: fulgt av B; A AFTER/2 B: etter B;
    A NOT NEAR/2 B: ikke nær noe B. Filtre: case:, attribute:"…", participant:, role:, source:, kind:, language:, question:,
    date:2024-03..2024-05.

    sitat query studie.sitat 'Barriere NOT NEAR/answer Håndtering case:Storvik' --code Ubesvart --dry-run
cli-words-details =
    Intervjueren og andre stemmer er ikke med; --role henter dem inn. Småord utelates bare her, aldri i søk.
    Et ord som kan være form av flere, telles under det som ellers blir sagt oftest.
    Nærhet er målt med log-likelihood (Dunning 1993): 10,8 eller mer kommer ved en tilfeldighet én gang av tusen.

    sitat words studie.sitat --together --by case
    sitat words studie.sitat --collocates samarbeid --window 5 --case Storvik
cli-similar-details =
    Replikkene som har flest av ordene som skiller denne fra de fleste andre, kommer først. Bøyde former regnes som samme ord.

    sitat similar studie.sitat --source storvik-intervju-1 --turn 4
cli-smallest-group-details = Grensen er ti hvis ingen har valgt en annen. Den gjelder sammenligninger og spørreskjemaer, og kan angres.
cli-searches-details =
    sitat search studie.sitat --saved "Penger i Storvik"
cli-queries-details =
    sitat query studie.sitat "Siloer NEAR/2 Ledelse" --save "Siloer ved ledelse"
    sitat query studie.sitat --saved "Siloer ved ledelse"
cli-summaries-details =
    Tabellen har kolonnene kode, sammendrag, og én av case, informant, datakilde eller kolonne.
    Skriv [[SI1-14]] for å lenke til et utdrag. Rader som ikke kan plasseres, blir listet.

    sitat summaries studie.sitat sammendrag.csv
    sitat export studie.sitat framework -o rammetabell.docx --transpose
cli-synonyms-details =
    Søk etter ett av ordene finner alle, hvert med sine bøyningsformer.

    sitat synonyms studie.sitat "smartby = Smart city = smart by"
cli-compare-details =
    Totalene er av ulike utdrag, informanter, caser eller ord, og kan være mindre enn summen av cellene.

    sitat compare studie.sitat --rows code:Barriere --columns attribute:styringsmodell
cli-export-details =
    For utdrag: --order, --code, --case og --where. For sammenligning: --rows, --columns, --measure,
    --where og --include-policy-documents. Et utdrag skrives én gang under hver av kodene sine.
    For diagrammer av en undersøkelse: --question, --survey og --by.
    For balance: --left, --right, --columns, --measure og --hide-empty. For course: --rows og --by-turns. For overlap:
    --rows, --by-turns, --follows og --show. Disse skrives som .svg, .png, .xlsx eller .csv.
    For vedlegg: cases, participants og codes-to-themes skrives som .docx, .xlsx eller .csv; case-profiles og
    sjekklistene coreq, srqr og rtarg som .docx eller .md. For transcripts: --as pages|comments og --source. For member-check:
    --participant, --part, --letter og --deadline; uten --participant er --output en mappe.

    sitat export studie.sitat excerpts -o utdrag.docx --code code:Barriere --order case-code
    sitat export studie.sitat survey -o barrierer.png --question "Barrierer" --by strategi
    sitat export studie.sitat member-check -o sitatsjekk --deadline 15.5.2026

## Svar

cli-help-new-encrypt = Gi prosjektet en passordfrase. Den spørres det etter, om den ikke kommer fra en fil.
cli-new-details =
    Med en passordfrase kan ingen lese filen uten den, heller ikke du. Den er ikke lagret noe sted.

    sitat new studie.sitat --encrypt
    sitat new studie.sitat --passphrase-file frase.txt
cli-help-copy-passphrase-file = Hent passordfrasen til kopien fra en fil, når den er en annen enn prosjektets.
cli-new-done = Laget prosjektet «{ $name }» i { $path }.
cli-new-id = Id { $id }
cli-no-cases = Prosjektet har ingen kommuner eller andre caser ennå.
cli-no-codes = Kodeboken er tom.
cli-no-steps = Ingenting er gjort i prosjektet ennå.
cli-cases-unmatched = Står i prosjektet, men ikke i tabellen: { $names }.
cli-code-done = { $count ->
    [one] { $count } koding er lagt til.
   *[other] { $count } kodinger er lagt til.
}
cli-code-created = Nye koder:
cli-code-not-found = Rad { $row }: ordene finnes ikke i datakilden: «{ $quote }».
cli-code-no-source = Rad { $row }: datakilden finnes ikke: «{ $quote }».
cli-code-doubtful = Ligner på: «{ $words }». Bruk det med --take { $row }.
cli-code-ambiguous = Rad { $row }: ordene finnes { $count } steder, og tabellen sier ikke hvilket: «{ $quote }».
cli-code-skipped = Rad { $row } er hoppet over. { $reason }
cli-search-forms = Former: { $forms }
cli-search-synonyms = Synonymer: { $words }
cli-synonyms-none = Ingen synonymer.
cli-search-total = { $count ->
    [0] Ingen treff
    [one] Ett treff
   *[other] { $count } treff
}
cli-search-undated = { $count ->
    [one] Én datakilde er utelatt, for intervjudatoen er ikke ført opp
   *[other] { $count } datakilder er utelatt, for intervjudatoen er ikke ført opp
}
cli-search-participants = { $participants } av { $n } informanter
cli-search-would-code = { $places } steder ville blitt kodet.
cli-search-coded = { $applied } kodinger på { $places } steder ({ $already } fantes fra før, { $excluded } utelukket av en annen kode).
cli-query-total = { $count ->
    [0] Ingen utdrag
    [one] Ett utdrag
   *[other] { $count } utdrag
}
cli-words-summary = { $total } ord, { $different } ulike i listen. Småord som er utelatt: { $left }.
cli-words-near-summary = { $hits } treff, { $window } ord på hver side i samme replikk, { $near } ord i alt. Ord som står nær minst { $least } ganger.
cli-words-voices = Bare informantene og tekster ingen sier, er telt. --role all tar med alle.
cli-words-more = … og { $count } til. --limit viser flere.
cli-words-word = Ord
cli-words-count = Antall
cli-words-rate = per 10 000
cli-words-sources = Datakilder
cli-words-people = Informanter
cli-words-cases = Caser
cli-words-forms = Former
cli-words-near = Nær
cli-words-expected = Ventet
cli-words-likelihood = G²
cli-similar-words = Ord som er sammenlignet, de som veier mest, først: { $words }
cli-compare-measure = Antall { $measure }
cli-compare-participants = n informanter
cli-compare-left-out = Plandokumenter er ikke telt. --include-policy-documents tar dem med.
cli-export-done = Skrev { $what } til { $path }.
cli-count-rows = { $count ->
    [one] { $count } rad
   *[other] { $count } rader
}
cli-demo-project = Laget eksempelstudien i { $path }.
cli-undone = Angret: { $label }
cli-redone = Gjort om igjen: { $label }
cli-column-row = Rad
cli-column-found = Funnet som
cli-column-means = Er
cli-table-found-name = samme navn
cli-column-source = Datakilde
cli-column-source-code = Kortnavn
cli-column-case = Case
cli-column-kind = Slag
cli-column-words = Ord
cli-column-turns = Replikker
cli-column-speakers = Talere
cli-column-code = Kode
cli-column-codings = Kodinger
cli-column-total = Totalt
cli-info-name = Prosjekt
cli-info-file = Fil
cli-info-language = Språk
cli-info-sources = Datakilder
cli-info-words = Ord
cli-info-participants = Informanter
cli-info-codes = Koder
cli-info-segments = Utdrag
cli-info-codings = Kodinger
cli-info-saved = Sist endret
cli-info-undo = Kan angres
cli-info-redo = Kan gjøres om igjen
cli-language-nb = bokmål
cli-language-nn = nynorsk
cli-language-en = engelsk

## Det som kan være galt med en kommando

cli-usage-no-command = Det mangler en kommando.
    .hint = «{ $help }» viser hvilke som finnes.
cli-usage-unknown-command = Det finnes ingen kommando som heter «{ $command }».
    .hint = «{ $help }» viser hvilke som finnes.
cli-usage-unknown-option = «{ $option }» er ikke et valg eller argument her.
    .hint = «{ $help }» viser hva kommandoen tar imot.
cli-usage-missing = Det mangler noe: { $arguments }.
    .hint = «{ $help }» viser hvordan kommandoen skrives.
cli-usage-no-value = { $option } mangler en verdi.
    .hint = «{ $help }» viser hvordan kommandoen skrives.
cli-usage-bad-value = { $option } kan ikke være «{ $value }».
    .hint = Velg blant { $choices }. «{ $help }» viser mer.
cli-usage-bad-number = { $option } kan ikke være «{ $value }»; det må være et helt tall.
    .hint = «{ $help }» viser hvordan kommandoen skrives.
cli-usage-bad-derivation = «{ $value }» er ikke et kjennetegn som kan regnes ut.
    .hint = Skriv navnet, et likhetstegn og regnestykket, for eksempel "resultat = inntekter - utgifter". «{ $help }» viser mer.
cli-usage-superfluous = «{ $value }» er ett argument for mye.
    .hint = Sett anførselstegn rundt navn med mellomrom. «{ $help }» viser hvordan kommandoen skrives.
cli-usage-twice = { $option } kan bare gis én gang.
    .hint = «{ $help }» viser hvordan kommandoen skrives.
cli-usage-without-meaning = { $option } betyr ingenting for { $what }.
    .hint = Ta det bort. «{ $help }» viser hva som hører sammen.
cli-usage-only-tables = { $option } legger til kolonner, og dem har bare .xlsx og .csv.
    .hint = Ta det bort, eller gi filen en av de to endelsene.
cli-set-progress = { $number } av { $of }: { $file }
cli-set-left-out = { $file } er ikke skrevet: { $reason }
cli-batch-document = Linje { $line }, { $file }: { $reason }
cli-batch-no-document = { $name }, linje { $line }: her skulle det stått et dokument.
    .hint = Skriv [[document]] og under det what = "…" og file = "…".
cli-batch-unknown-key = { $name }, linje { $line }: «{ $key }» finnes ikke.
    .hint = Nøklene er what, file og navnene på valgene uten streker foran. «{ $help }» viser dem.
cli-batch-bad-value = { $name }, linje { $line }: «{ $key }» kan ikke ha denne verdien.
    .hint = Bruk tekst i anførselstegn, en liste av tekster, eller true og false.
cli-batch-lacks = { $name }, linje { $line }: dokumentet mangler «{ $key }».
    .hint = Hvert dokument har what = "…" og file = "…".
cli-batch-no-name = { $name }, linje { $line }: «{ $file }» er ikke et filnavn.
    .hint = Skriv et navn uten mappe. Mappen gis med --output.
cli-batch-not-toml = { $name }, linje { $line } er ikke gyldig TOML: { $reason }
    .hint = Se over linjen. Tekst står i anførselstegn.
cli-batch-twice = «{ $file }» står to ganger i listen.
    .hint = Gi hvert dokument sitt eget navn.
cli-batch-no-set = all kan ikke stå i en liste.
cli-batch-no-participant = member-check må ha participant i en liste.
cli-usage-not-text = Et av argumentene er ikke gyldig tekst (UTF-8).
    .hint = «{ $help }» viser hvordan kommandoen skrives.
cli-usage-unclear = Kommandoen kan ikke forstås.
    .hint = «{ $help }» viser hvordan den skrives.
cli-cannot-print = Svaret kunne ikke skrives ut: { $reason }.
    .hint = Se om disken er full, eller om programmet som tar imot svaret, er stanset.

cli-value-question-kind = SPØRSMÅL=SLAG
cli-value-attribute = KJENNETEGN
cli-column-question = Spørsmål
cli-column-question-kind = Slag
cli-no-guide = Prosjektet har ingen intervjuguide ennå.
cli-no-surveys = Prosjektet har ingen spørreundersøkelse ennå.
cli-guide-linked = { $count ->
    [one] Én replikk er knyttet til spørsmålet sitt.
   *[other] { $count } replikker er knyttet til spørsmålene sine.
}
cli-survey-unmatched = Disse som svarte, er ikke kjent som case: { $names }.
cli-usage-bad-colour = «{ $value }» er ikke en farge med en kode.
    .hint = Skriv FARGE=KODE, der fargen er #rrggbb eller en av { $colours }.
cli-usage-bad-question-kind = «{ $value }» er ikke et spørsmål med et slag.
    .hint = Skriv SPØRSMÅL=SLAG, der slaget er ett av { $kinds }.
cli-sample-facts = Om utvalget – fakta
cli-sample-questions = Om utvalget – spørsmål
cli-usage-bad-stated = «{ $value }» er ikke et oppgitt antall.
    .hint = Skriv et av { $statuses }, et likhetstegn og tallet, gjerne med kilden i parentes: "invited=55 (Rapporten, s. 4)".
cli-no-such-survey = Det finnes ingen spørreundersøkelse som heter «{ $name }».
    .hint = «sitat survey» viser dem som er i prosjektet.
cli-usage-no-question = Det er ikke sagt hvilket spørsmål diagrammet skal vise.
    .hint = Skriv --question og spørsmålet, for eksempel --question "Barrierer".
cli-usage-both-sides = Balansen har to sider: gi både --left og --right, eller ingen av dem.
cli-course-words = Stripene går fra første til siste ord i teksten.
cli-course-turns = Stripene går fra første til siste replikk.
cli-themes = Vis temaene, eller importer temaer fra en tabell.
cli-claims = Vis påstandene med hvem som bærer dem.
cli-help-themes-table = Les temaer fra denne tabellen: kolonnen tema (en sti), og gjerne hovedpoeng, samlende idé, omfatter, omfatter ikke, fortelling, svarkategori, status og koder.
cli-column-theme = Tema
cli-column-extracts = Utdrag
cli-column-reviewed = Sett over
cli-no-themes = Det er ingen temaer i prosjektet.
cli-no-claims = Det er ingen påstander i prosjektet.
cli-column-claim = Påstand
cli-column-support = Støtte
cli-claim-changed = endret
cli-claim-unknown = ukjent
cli-themes-details =
    Temaer som har samme sti, får tabellens ord. De andre blir foreløpige temaer.

    sitat themes studie.sitat temaer.csv
cli-claims-against = Sagt imot av
cli-claims-details =
    Støtte er hvor mange som støtter påstanden av dem den er sagt om: bare utdrag som noen har merket, regnes.

    sitat claims studie.sitat --json
cli-outline = Vis disposisjonen av kapitlet, eller lag den av det som finnes.
cli-help-outline-draft = Sett inn forskningsspørsmål, temaer, påstander og beste sitater som ikke står der.
cli-no-outline = Det er ingenting i disposisjonen.
cli-outline-heading = Overskrift
cli-outline-text = Tekst
cli-outline-question = Forskningsspørsmål
cli-outline-theme = Tema
cli-outline-claim = Påstand
cli-outline-quote = Sitat
cli-outline-table = Tabell
cli-outline-figure = Figur
cli-outline-details =
    Det som står der, blir stående; bare nytt kommer til. Kapitlet skrives med sitat export.

    sitat outline studie.sitat --draft
cli-check = Vis hva sjekkene av metoden finner, og svar på dem.
cli-value-check = SJEKK
cli-value-setting = GRENSE=TALL
cli-value-key = NØKKEL
cli-value-text = TEKST
cli-help-check-stage = Bare sjekkene i dette stadiet, fra 1 til 6.
cli-help-check-all = Vis også det som er besvart, og det som ikke kan regnes ut.
cli-help-check-answer = Si at det sjekken finner, er ment slik (sammen med --reason).
cli-help-check-reopen = Ta et slikt svar tilbake.
cli-help-check-item = Bare ett av funnene, med nøkkelen som --json viser.
cli-help-check-reason = Hvorfor det er ment slik.
cli-help-check-set = Gi en sjekk en annen grense, for eksempel long-extract=600; uten tall gjelder Sitats egen.
cli-check-because = Begrunnelse: { $reason }
cli-check-details = Fakta er noe som mangler eller sier imot seg selv, spørsmål er noe å tenke over. Ingen av dem stopper noe. Hver grense er Sitats konvensjon. Det som ikke kan regnes ut, er ukjent, aldri i orden.
cli-check-bad-setting = «{ $setting }» kan ikke leses som en grense.
    .hint = Skriv navnet, et likhetstegn og et tall: long-extract=600. Navnene står i svaret fra --json.
cli-check-unknown = Det finnes ingen sjekk «{ $check }».
    .hint = Sjekkene har numre fra C1.1 til C6.10, slik sitat check viser dem.
cli-check-facts = Fakta
cli-check-questions = Spørsmål
cli-map = Vis temakartet som en liste.
cli-help-map-codes = Ta med kodene i temaene.
cli-help-map-kept = Et kart som er tatt vare på, med navnet eller # og nummeret; ellers kartet slik det er nå.
cli-map-details =
    Temaer med undertemaene sine, og forbindelsene mellom dem. Kartet som bilde: sitat export P map -o kart.svg

    sitat map studie.sitat --with-codes
cli-journal = Les analyseloggen: hvem gjorde hva, når og hvorfor, siste steg først.
cli-lineage = Vis hvordan en kode eller et tema ble til.
cli-value-date = DATO
cli-help-journal-since = Bare fra og med denne dagen, for eksempel 2026-03-01 eller 1.3.2026.
cli-help-journal-until = Bare til og med denne dagen.
cli-help-journal-kind = Bare dette slaget arbeid; kan gjentas.
cli-help-journal-memo = Bare der et memo av dette slaget ble skrevet; kan gjentas.
cli-help-journal-who = Bare det denne personen har gjort.
cli-help-journal-code = Bare det som endret noe ved denne koden.
cli-help-journal-theme = Bare det som endret noe ved dette temaet.
cli-help-journal-source = Bare det som endret noe ved denne datakilden.
cli-help-journal-words = Bare steg som har alle disse ordene.
cli-help-journal-with-reason = Bare steg med begrunnelse.
cli-help-journal-details = Vis hva hvert steg endret, før og etter.
cli-help-journal-limit = Høyst så mange steg, de siste.
cli-journal-details =
    Det som er angret, står med, og det er sagt. Eksporter og endringer av metoden er steg som andre.

    sitat journal studie.sitat --since 2026-03-01 --kind codes --with-reason
cli-journal-bad-date = «{ $date }» kan ikke leses som en dag.
    .hint = Skriv den som 2026-03-01.
cli-journal-nothing = Ingen steg svarer til dette.
cli-journal-undone = angret
cli-journal-reason = Begrunnelse: { $reason }
cli-help-lineage-code = Koden, med sti; også en som ikke er der lenger, med navn.
cli-help-lineage-theme = Temaet, også et som ikke er der lenger.
cli-lineage-gone = ikke der lenger
cli-lineage-unknown = Hvordan dette begynte, vet ikke analyseloggen.
cli-usage-no-thing = Det mangler hvilken kode eller hvilket tema det gjelder.
    .hint = Bruk --code STI eller --theme NAVN.
cli-count-parts = { $count ->
    [one] 1 del
   *[other] { $count } deler
}
cli-count-steps = { $count } steg
cli-export-not-in-journal = Prosjektet er åpent et annet sted eller skrivebeskyttet, så eksporten står ikke i analyseloggen.
cli-help-export-without-memos = Hold memoer utenfor vedlegget (audit).
cli-help-export-without-texts = Bare for json: skriv hvor ord står, men ikke tekstene selv.
cli-help-export-with-memos = Bare for json: ta med memoene. Ellers blir de ikke skrevet.
cli-merge = Slå sammen med en kopi som en annen har kodet i.
cli-value-copy = KOPI
cli-help-merge-copy = Prosjektfilen som den andre har arbeidet i; den blir bare lest.
cli-help-merge-dry-run = Vis hva som ville komme, uten å gjøre noe.
cli-help-merge-choose = Velg ved en konflikt: nøkkelen, et likhetstegn, og here (slik det er her), copy (slik det er i kopien), same eller another; kan gjentas.
cli-value-choice = NØKKEL=VALG
cli-merge-bad-choice = «{ $written }» er ikke et valg.
    .hint = Skriv nøkkelen fra forhåndsvisningen, et likhetstegn og here, copy, same eller another.
cli-merge-nothing = Det er ingenting nytt i kopien.
cli-merge-done = Slått sammen. «sitat undo» angrer det.
cli-merge-here = her
cli-merge-there = i kopien
cli-merge-details =
    Det som bare er endret i kopien, kommer med. Der begge har endret noe, blir det stående som her til noe annet er valgt. Ingenting fjernes.

    sitat merge studie.sitat studie-ola.sitat --dry-run
    sitat merge studie.sitat studie-ola.sitat --choose coder:0f3a…=another
cli-passphrase = Gi et prosjekt en passordfrase, bytt den eller fjern den.
cli-help-new-passphrase-file = Hent den nye passordfrasen fra en fil.
cli-help-passphrase-remove = Fjern passordfrasen: alle som har filen, kan lese den.
cli-help-passphrase-delete-backups = Slett sikkerhetskopiene som åpnes med en tidligere passordfrase eller uten.
cli-passphrase-details =
    Filen skrives på nytt, og det kan ikke angres. Tidligere kopier og sikkerhetskopier er som de var: de åpnes med den gamle passordfrasen, eller uten.

    sitat passphrase studie.sitat
    sitat passphrase studie.sitat --passphrase-file gammel.txt --new-passphrase-file ny.txt
    sitat passphrase studie.sitat --passphrase-file gammel.txt --remove
cli-passphrase-ask = Passordfrase:{" "}
cli-passphrase-ask-new = Ny passordfrase:{" "}
cli-passphrase-ask-again = En gang til:{" "}
cli-passphrase-differs = De to passordfrasene er ikke like.
    .hint = Prøv igjen, og skriv den samme to ganger.
cli-passphrase-not-given = Det mangler en passordfrase.
    .hint = Kjør kommandoen i en terminal, eller oppgi en fil. «{ $help }» viser hvordan.
cli-passphrase-unreadable = Passordfrasen kan ikke leses fra { $file }: { $reason }.
    .hint = Se om filen finnes og kan leses.
cli-passphrase-not-text = { $file } er ikke tekst i UTF-8.
    .hint = Skriv passordfrasen på én linje i en tekstfil.
cli-passphrase-many-lines = { $file } har flere enn én linje.
    .hint = Skriv passordfrasen på én linje.
cli-passphrase-has-none = Prosjektet har ingen passordfrase.
cli-passphrase-added = Prosjektet har fått en passordfrase.
cli-passphrase-changed = Passordfrasen er byttet.
cli-passphrase-removed = Passordfrasen er fjernet.
cli-passphrase-copies-remain = Tidligere kopier og sikkerhetskopier er som de var, og kan leses med den gamle passordfrasen eller uten.
cli-passphrase-backups-deleted = { $count ->
    [one] Slettet én sikkerhetskopi.
   *[other] Slettet { $count } sikkerhetskopier.
}
cli-value-backup = KOPI
cli-verify = Se etter om prosjektfilen er hel.
cli-verify-details =
    Filen blir bare lest, også mens noen har den åpen: sidene i databasen, tabellene, hva som hører til hva, om ordene i hvert kodet utdrag er de som står i teksten, og om hvert steg i loggen lar seg ta tilbake. Er noe galt, slutter kommandoen med 1.

    sitat verify studie.sitat
    sitat verify studie.sitat --json
cli-verify-sound = Filen er hel: { $texts } tekster, { $codings } kodinger og { $steps } steg i loggen er sett etter.
cli-verify-flaws = { $count ->
    [one] Filen er ikke hel. Én feil:
   *[other] Filen er ikke hel. { $count } feil:
}
cli-verify-backup = Nyeste sikkerhetskopi som er hel: { $file }
cli-verify-no-backup = Det finnes ingen hel sikkerhetskopi ved siden av filen.
cli-verify-how = «sitat restore» går tilbake til en sikkerhetskopi, «sitat restore --salvage» berger det som lar seg lese.
cli-flaw-pages = skadet side
cli-flaw-tables = tabeller som ikke er som de skal
cli-flaw-references = hører til noe som ikke finnes
cli-flaw-anchors = ordene er ikke de som står i teksten
cli-flaw-journal = loggen
cli-backup = Lag en sikkerhetskopi, eller vis dem som finnes.
cli-help-backup-list = Vis sikkerhetskopiene som finnes, den nyeste først, uten å lage noen.
cli-backup-details =
    Kopiene ligger i en mappe ved siden av prosjektet, er vernet med den samme passordfrasen, og blir åpnet og talt etter før de gjelder. Sitat lager en selv hver gang prosjektet åpnes og etter hver time med arbeid. De ti nyeste blir beholdt, og den siste fra hver av de fjorten dagene før dem.

    sitat backup studie.sitat
    sitat backup studie.sitat --list
cli-backup-done = { $codings ->
    [one] Sikkerhetskopien er laget og sett etter: { $file } (én koding).
   *[other] Sikkerhetskopien er laget og sett etter: { $file } ({ $codings } kodinger).
}
cli-backup-none = Det finnes ingen sikkerhetskopier.
cli-backup-with-passphrase = med passordfrase
cli-restore = Gå tilbake til en sikkerhetskopi, eller berg en skadet fil.
cli-help-restore-backup = Sikkerhetskopien. Uten den blir det den nyeste som er hel.
cli-help-restore-backup-passphrase-file = Les passordfrasen til sikkerhetskopien fra en fil, når den er en annen enn prosjektets.
cli-help-restore-salvage = Berg det som lar seg lese av en skadet fil til en ny fil. Den skadde blir bare lest.
cli-help-restore-dry-run = Vis hva som ville bli borte og hva som ville komme, uten å gjøre noe.
cli-restore-details =
    Det som er i prosjektet nå, går aldri tapt: først blir det laget en sikkerhetskopi av det. Kan filen ikke åpnes, blir den lagt til side under et annet navn.

    sitat restore studie.sitat
    sitat restore studie.sitat "studie.sitat.backups/studie 2026-11-21 14.10.03.sitat" --dry-run
    sitat restore studie.sitat --salvage berget.sitat
cli-restore-no-backup = Det finnes ingen sikkerhetskopi som er hel ved siden av { $file }.
    .hint = Berg det som lar seg lese med «sitat restore --salvage».
cli-restore-done = Prosjektet er som i { $file }.
cli-restore-kept = Slik det var, er det i { $file }.
cli-restore-aside = Filen som lå der, er lagt til side som { $file }.
cli-restore-since = { $count ->
    [0] Ingenting er gjort siden.
    [one] Ett steg er gjort siden, og ville bli borte fra prosjektet:
   *[other] { $count } steg er gjort siden, og ville bli borte fra prosjektet:
}
cli-restore-then = i kopien
cli-restore-now = nå
cli-restore-cases = Caser
cli-restore-themes = Temaer
cli-restore-memos = Memoer
cli-salvage-done = Det som lot seg lese, er i { $file }: { $texts } tekster og { $codings } kodinger.
cli-salvage-whole = Alt lot seg lese. Bare det som trengs for å angre, er ikke med.
cli-salvage-table = { $table }: { $saved } rader er med
cli-salvage-unread = noen lot seg ikke lese
cli-salvage-dropped = { $count ->
    [one] én hørte til noe som er borte
   *[other] { $count } hørte til noe som er borte
}
cli-salvage-quotes = Teksten er borte og satt sammen av sitatene: { $name }
cli-salvage-review = { $count ->
    [one] Ett utdrag har andre ord enn teksten og ligger i listen over det som må ses på.
   *[other] { $count } utdrag har andre ord enn teksten og ligger i listen over det som må ses på.
}
cli-save-copy = Lagre en kopi som en annen kan arbeide i.
cli-help-save-copy-to = Hvor kopien skal ligge; navnet slutter på .sitat.
cli-save-copy-done = Kopien ligger i { $file }.
cli-save-copy-details =
    Kopien har alt som er i prosjektet: tekster, navn, kodinger og analyseloggen. Den kan lages også mens prosjektet er åpent et annet sted.

    sitat save-copy studie.sitat studie-ola.sitat
cli-coders = Vis hvem som koder, fordel datakildene og begynn en blind runde.
cli-agreement = Vis hvor enige koderne er, kode for kode.
cli-value-sources = DATAKILDER
cli-value-reason = BEGRUNNELSE
cli-value-unit = ENHET
cli-column-coder = Koder
cli-column-assigned = Tildelt
cli-column-left = Gjenstår
cli-help-coders-sources = Navnene på datakildene det gjelder.
cli-help-coders-add = Legg til en koder.
cli-help-coders-rename = Gi denne koderen et annet navn; --to sier hvilket.
cli-help-coders-to = Det nye navnet.
cli-help-coders-assign = Gi denne koderen datakildene.
cli-help-coders-unassign = Ta datakildene fra denne koderen.
cli-help-coders-blind = Begynn en blind runde i datakildene for disse koderne, skilt med komma.
cli-help-coders-end-blind = Avslutt blinde runder før alle er ferdige, med denne begrunnelsen.
cli-coders-details =
    Mens en blind runde pågår, ser hver koder bare sine egne kodinger i datakildene som er med. Den åpner av
    seg selv når alle har sagt at de er ferdige. Det er en avtale i filen, ikke en lås.
cli-coders-blind = Blind runde: { $sources }
cli-coders-waiting = Venter på { $coder }: { $sources }
cli-help-agreement-unit = Hva som teller som én avgjørelse.
cli-help-agreement-coders = Koderne som sammenlignes, skilt med komma; ellers alle som er ferdige med noe.
cli-help-agreement-freeze = Frys tallene slik de er nå, med enhet, kodere og datakilder.
cli-help-agreement-output = Skriv tallene til en fil som slutter på .xlsx eller .csv.
cli-agreement-details =
    Bare for kodingsreliabilitet. Bare datakilder som alle koderne har sagt at de er ferdige med, teller, og bare
    det som skal kodes i dem: det informantene sier, og tekst ingen sier.
cli-agreement-said = { $count ->
    [one] Enhet: { $unit }, n = { $n }. Kodere: { $coders }. Én datakilde.
   *[other] Enhet: { $unit }, n = { $n }. Kodere: { $coders }. { $count } datakilder.
}
cli-comments = Vis kommentarer, lagre dem i en liten fil, ta dem inn eller avklar dem
cli-value-id = NUMMER
cli-help-comments-open = Vis bare de åpne.
cli-help-comments-save = Lagre kommentarene i denne filen; navnet slutter på .json.
cli-help-comments-take = Ta inn kommentarene i denne filen.
cli-help-comments-settle = Avklar kommentaren med dette nummeret.
cli-help-comments-reply = Svaret på kommentaren.
cli-help-comments-dry-run = Vis hva som ville komme, uten å gjøre noe.
cli-comments-head = { $id }  { $author } om { $name }
cli-comments-none = Det er ingen kommentarer.
cli-comments-nothing = Det er ingenting nytt i filen.
cli-comments-taken = Kommentarene er tatt inn. «sitat undo» angrer det.
cli-comments-settled = Kommentaren er avklart.
cli-comments-details =
    Filen er liten og kan leses av mennesker. Den samme filen kan tas inn flere ganger: Ingenting kommer dobbelt.

    sitat save-copy studie.sitat til-veileder.sitat --for-comments
    sitat comments til-veileder.sitat --save kommentarer.json
    sitat comments studie.sitat --take kommentarer.json --dry-run
    sitat comments studie.sitat --settle 3 --reply "Flyttet til en egen kode."
cli-help-save-copy-for-comments = I kopien kan alt leses, men bare kommentarer skrives.
cli-value-part = DEL
cli-help-export-participant = Bare denne informanten (member-check); ellers skrives én fil for hver, og --output er en mappe.
cli-help-export-part = Hva informanten får se (member-check): alt de sa (whole) eller bare det som er sitert (quoted).
cli-help-export-letter = Tekstfil med følgebrevet (member-check), med [navn], [prosjekt] og [frist]; ellers det vanlige.
cli-help-export-deadline = Frist for svar i følgebrevet (member-check).
cli-member-check-left-out = { $name } har ingen ord i prosjektet, og fikk ingen fil.
cli-count-memberships = { $count ->
    [one] 1 plassering
   *[other] { $count } plasseringer
}
cli-count-quotes = { $count ->
    [one] 1 sitat
   *[other] { $count } sitater
}
cli-count-items = { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}
cli-help-export-source = Bare denne datakilden (transcripts): navn eller #id. Kan gis flere ganger.
cli-privacy = Si hva prosjektet har om mennesker, beskriv prosjektets liv, og skriv tekst til skjemaer.
cli-value-access = NAVN;ROLLE;FRA;TIL
cli-help-privacy-form = Skriv teksten til meldeskjema og etikk (ethics) eller datahåndteringsplan (plan).
cli-help-privacy-language = Språket teksten skrives på; ellers prosjektets.
cli-help-privacy-output = Skriv teksten til en fil (.docx, .html, .md eller .tex).
cli-help-privacy-controller = Behandlingsansvarlig institusjon.
cli-help-privacy-reference = Referanse hos Sikt, REK eller institusjonen.
cli-help-privacy-basis = Behandlingsgrunnlaget.
cli-help-privacy-basis-note = Grunnlaget i ord.
cli-help-privacy-class = Lagringsklassen.
cli-help-privacy-class-note = Klassifisering og lagringssted i institusjonens ord.
cli-help-privacy-starts = Første dag for prosjektet (ÅÅÅÅ-MM-DD).
cli-help-privacy-ends = Siste dag for prosjektet (ÅÅÅÅ-MM-DD).
cli-help-privacy-recordings = Når opptakene slettes.
cli-help-privacy-access = Hvem som har tilgang, én for hver person. Listen trer i stedet for den som står der.
cli-privacy-details =
    Uten valg vises det som er sagt, og hva prosjektet har. Det ingen har sagt, står i teksten som noe å fylle inn.

    sitat privacy studie.sitat --controller "Universitetet" --legal-basis consent --ends-on 1.6.2027
    sitat privacy studie.sitat --access "Kari Nes; student" --access "Ola Vik; veileder; 1.2.2026"
    sitat privacy studie.sitat --form plan --language en -o plan.docx
cli-close = Avslutt et prosjekt trinn for trinn, med protokoll.
cli-value-step = TRINN
cli-help-close-step = Trinnet som skal tas: export, recordings, names, protocol eller destroy. Uten det vises hva som er gjort.
cli-help-close-output = Mappen (export) eller filen (protocol) det skrives til.
cli-help-close-protocol = Protokollen som ble skrevet, for destroy.
cli-help-close-final = Bekreft et trinn som ikke kan angres: names og destroy.
cli-close-needs-final = { $step } kan ikke angres.
    .hint = Legg til --final når du er sikker.
cli-close-needs-output = { $step } trenger --output.
cli-close-needs-protocol = destroy trenger --protocol.
cli-close-details =
    Trinnene tas i rekkefølge. export skriver prosjektet uten navn, recordings fører opptak som slettet, names sletter
    koblingsnøkkelen for godt, protocol skriver hva som er gjort, og destroy sletter prosjektet.

    sitat close studie.sitat
    sitat close studie.sitat --step export -o arkiv
    sitat close studie.sitat --step names --final
    sitat close studie.sitat --step protocol -o protokoll.docx
    sitat close studie.sitat --step destroy --protocol protokoll.docx --final
cli-count-held = { $count ->
    [one] { $count } opplysning
   *[other] { $count } opplysninger
}
cli-usage-no-participant = Si hvem det gjelder, med --participant.
