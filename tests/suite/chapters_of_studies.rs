//! The findings chapters of two studies as their theses have them: every quote, word by word, in the form of the study,
//! among own words, with the table that counts them; as others read what is written, and held against the project again.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};
use sitat_testkit::{PHASES, STUDY_A, STUDY_B, THEMES, study_a, study_b};
use sitat_tests::oracle::{ask_python, convert};
use sitat_tests::{Place, Study};

/// What the author says between the quotes. `{}` is a place.
const OWN: [&str; 6] = [
    "Det er verdt å merke seg hvor lite dette handler om utstyr. Det som trekkes fram fra {}, er folk som gjør noe annet enn de pleide, og noen som lar dem \
     gjøre det. Slik jeg leser det, er det tillatelsen som er det nye. Den står ikke i noe vedtak, og den blir heller ikke borte \
     når et vedtak gjøres om. Det skiller denne fortellingen fra den som planene forteller, der rekkefølgen er den motsatte.",
    "Her er tonen en annen. Fortellingen fra {} begynner i det praktiske og blir der, og det er først når jeg spør en gang til at det \
     som ligger under, kommer fram. Tidligere forskning beskriver slike løp som trinnvise, med en tydelig begynnelse og en tydelig slutt. \
     Det jeg ser her, likner mer på en tråd som noen har holdt i lenge, og som tilfeldigvis ble synlig da pengene kom.",
    "Jeg forstår dette som en beskrivelse av avstand mer enn av uvilje. Det som sies om {}, kan leses som kritikk, men stemmen var \
     ikke kritisk da det ble sagt. Den var nærmest oppgitt, og litt munter. Samme trekk går igjen flere steder i materialet: det som i \
     rapportene heter motstand, heter noe ganske annet når de som står i det, får velge ordene selv.",
    "Sammenliknet med det som fortelles andre steder, er dette likevel ikke enestående. Forskjellen ligger i hvem som tok ordet først. I {} var det noen \
     som hadde skoene på, og det preger både det de gjorde og det de lot være. Teorien om grenseoppganger mellom fag gir et språk \
     for dette, men den sier lite om hva det koster den som må gå grensen hver eneste dag.",
    "Utsagnet må også leses for hva det utelater. Innbyggerne blir ikke nevnt før jeg gjør det, og da kommer de inn som en begrunnelse og \
     ikke som noen som er med. Det gjelder ikke bare {}. Om det er uttrykk for en vane i måten vi snakker om forvaltning på, eller \
     for noe i selve arbeidet, kan ikke dette materialet avgjøre, men det er et spørsmål som bør stilles.",
    "Dermed blir det tydelig hvor mye som hviler på at noen husker. Fortellingen fra {} er full av navn på ting og fattig på datoer, og \
     den er til å stole på nettopp derfor. Jeg har holdt den opp mot det som står i årsmeldingene, og de to går sjelden imot \
     hverandre. De handler bare ikke om det samme, og det er kanskje det viktigste funnet i denne delen av kapitlet.",
];

/// A chapter on its way.
pub(crate) struct Chapter {
    pub(crate) study: Study,
    /// How many own paragraphs there are.
    said: usize,
    /// How many come after a quote.
    paragraphs: usize,
}

/// A quote of the table that the study came with, and its passage in the project.
pub(crate) struct Quote {
    /// Of the text that it was brought from.
    source: String,
    words: String,
    segment: i64,
    place: Place,
}

impl Chapter {
    fn of(files: &sitat_testkit::Study, paragraphs: usize) -> Self {
        Self { study: Study::of(files), said: 0, paragraphs }
    }

    fn create(&self, parent: Option<&Value>, parts: &[Value]) -> Vec<Value> {
        let request = json!({"parts": parts, "parent": parent, "place": null});
        self.study.call("create_outline_parts", request)["ids"].as_array().unwrap().clone()
    }

    fn heading(&self, parent: Option<&Value>, words: &str) -> Value {
        self.create(parent, &[json!({"kind": "heading", "thing": null, "words": words})])[0].clone()
    }

    fn text(&self, parent: &Value, words: &str) {
        self.create(Some(parent), &[json!({"kind": "text", "thing": null, "words": words})]);
    }

    /// A quote and what the author makes of it.
    fn quote(&mut self, parent: &Value, quote: &Quote, place: &str) -> Value {
        let ids = self.create(Some(parent), &[json!({"kind": "quote", "thing": quote.segment, "words": ""})]);
        for _ in 0..self.paragraphs {
            self.said += 1;
            self.text(parent, &OWN[self.said % 6].replace("{}", place));
        }
        ids[0].clone()
    }

    /// The comparison of a family as a saved view, put in as a table.
    fn table(&self, parent: &Value, family: &str, columns: &str, caption: &str) {
        let grid = json!({"rows": {"kind": "below", "value": self.study.code(family)}, "columns": {"kind": columns},
            "measure": "segments", "filter": null, "withPolicyDocuments": false, "withStates": false});
        let layout = json!({"rowOrder": {"kind": "given"}, "columnOrder": {"kind": "given"}, "onlyDiffering": false,
            "hidesEmpty": false, "isShaded": false, "shadesShare": false, "folded": [], "ownRows": [], "ownColumns": [],
            "beside": [], "isTransposed": false});
        self.study.call("save_view", json!({"name": "Fordeling", "grid": grid, "layout": layout}));
        let view = self.study.ask("saved_views")[0]["id"].clone();
        self.create(Some(parent), &[json!({"kind": "table", "thing": view, "words": caption})]);
    }

    fn style(&self, changes: &Value) {
        let mut style = self.study.ask("outline")["style"].clone();
        style.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        self.study.call("set_quote_style", style);
    }

    pub(crate) fn write(&self, ending: &str) -> String {
        let path = self.study.path(&format!("kapittel.{ending}"));
        let request = json!({"path": path, "overwrite": true, "withCounts": true, "withMainPoints": true});
        self.study.call("export_chapter", request);
        path
    }
}

/// The quotes that a study came with, by code, in the order of its table.
fn quotes(study: &Study, files: &sitat_testkit::Study) -> BTreeMap<String, Vec<Quote>> {
    let sources = study.ask("sources");
    let mut all: BTreeMap<String, Vec<Quote>> = BTreeMap::new();
    for line in files.quotes_csv.lines().skip(1) {
        let fields: Vec<&str> = line.trim_matches('"').split("\";\"").collect();
        let source = sources.as_array().unwrap().iter().find(|own| own["name"] == fields[0]).unwrap();
        let place = study.find(source["id"].as_i64().unwrap(), fields[1]);
        let there = study.call("source_segments", json!({"id": place.source}));
        let is_own = |own: &&Value| own["stretches"][0]["start"] == place.start;
        let segment = there["segments"].as_array().unwrap().iter().find(is_own).unwrap()["id"].as_i64().unwrap();
        let code = fields[2].rsplit_once('/').unwrap().1.to_owned();
        let quote = Quote { source: fields[0].to_owned(), words: fields[1].to_owned(), segment, place };
        all.entry(code).or_default().push(quote);
    }
    all
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Three questions, seven themes below them, a claim in each, and below it all quotes of the theme.
pub(crate) fn thematic() -> (Chapter, BTreeMap<String, Vec<Quote>>) {
    let files = study_a();
    let mut chapter = Chapter::of(&files, 2);
    let all = quotes(&chapter.study, &files);
    let findings = chapter.heading(None, "Funn");
    chapter.text(
        &findings,
        "Kapitlet følger de tre spørsmålene. Hvor mange utsagn hvert tema bygger på, står i [[Utsagn etter tema og kommune]], og de fordeler \
         seg jevnt. Hvert tema åpner med det som er funnet, og går så gjennom det som ble sagt, sted for sted.",
    );
    let asked = ["Hva var beveggrunnene?", "Hvilke muligheter ga det?", "Hvilke utfordringer møtte de?"];
    for (question, themes) in asked.into_iter().zip([&THEMES[..3], &THEMES[3..4], &THEMES[4..]]) {
        let id = chapter.study.call("create_research_question", json!({"text": question}))["id"].clone();
        let below =
            chapter.create(Some(&findings), &[json!({"kind": "question", "thing": id, "words": ""})])[0].clone();
        for theme in themes {
            let code = chapter.study.code(&format!("Tema/{theme}"));
            let own = json!({"parent": null, "name": theme, "codes": [code]});
            let thing = chapter.study.call("create_theme", own)["id"].clone();
            let part =
                chapter.create(Some(&below), &[json!({"kind": "theme", "thing": thing, "words": ""})])[0].clone();
            let evidence: Vec<Value> =
                all[*theme].iter().map(|own| json!({"segment": own.segment, "role": "supports"})).collect();
            let claim = json!({"text": format!("Svarene er ulike: {theme}"),
                "scope": {"amount": "all", "unit": "cases", "base": "all"}, "evidence": evidence, "withTheme": false,
                "origin": {"theme": thing, "code": null, "case": null, "participant": null}});
            let claim = chapter.study.call("create_claim", claim)["id"].clone();
            let claim =
                chapter.create(Some(&part), &[json!({"kind": "claim", "thing": claim, "words": ""})])[0].clone();
            for quote in &all[*theme] {
                chapter.quote(&claim, quote, &capitalised(&quote.source));
            }
        }
    }
    let summed = chapter.heading(Some(&findings), "Oppsummert");
    chapter.table(&summed, "Tema", "cases", "Utsagn etter tema og kommune");
    // What is told of a table before it is there has no number yet: it is written again, as an author would.
    let text = chapter.study.ask("outline")["parts"][1].clone();
    chapter.study.call("write_outline_part", json!({"id": text["id"], "words": text["words"], "continues": false}));
    (chapter, all)
}

/// Five phases with their quotes; words are left out of every third.
fn by_phases() -> (Chapter, BTreeMap<String, Vec<Quote>>) {
    let files = study_b();
    let mut chapter = Chapter::of(&files, 1);
    let mut all = quotes(&chapter.study, &files);
    let findings = chapter.heading(None, "Analyse");
    chapter.table(&findings, "Innovasjonsfase", "participants", "Utsagn etter fase og informant");
    chapter
        .text(&findings, "Som [[Utsagn etter fase og informant]] viser, er de fleste utsagnene om de to siste fasene.");
    let mut number = 0;
    for phase in PHASES {
        let part = chapter.heading(Some(&findings), phase);
        for quote in all.get_mut(phase).unwrap() {
            let id = chapter.quote(&part, quote, "Granvoll");
            number += 1;
            if number % 3 == 0 {
                leave_out(&chapter.study, &id, quote);
            }
        }
    }
    chapter.style(&json!({"layout": "speaker-first", "marks": "curly", "ellipsis": "(...)"}));
    (chapter, all)
}

/// Leaves the third to the sixth word of a quote out.
fn leave_out(study: &Study, part: &Value, quote: &mut Quote) {
    let words: Vec<&str> = quote.words.split(' ').collect();
    let length = |words: &[&str]| u32::try_from(words.join(" ").chars().count()).unwrap();
    let (start, end) = (quote.place.start + length(&words[..2]) + 1, quote.place.start + length(&words[..6]));
    study.call("cut_quote", json!({"id": part, "cuts": [{"start": start, "end": end, "insertion": ""}]}));
    quote.words = format!("{} (...) {}", words[..2].join(" "), words[6..].join(" "));
}

/// The paragraphs of a style below each heading of a level, by heading.
fn below_headings(document: &Value, level: &str, is_wanted: impl Fn(&Value) -> bool) -> Vec<(String, Vec<String>)> {
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    for paragraph in document["paragraphs"].as_array().unwrap() {
        let text = paragraph["text"].as_str().unwrap().to_owned();
        if paragraph["style"] == level {
            found.push((text, Vec::new()));
        } else if is_wanted(paragraph)
            && let Some((_, own)) = found.last_mut()
        {
            own.push(text);
        }
    }
    found
}

pub(crate) fn styled(document: &Value, style: &str) -> Vec<String> {
    let all = document["paragraphs"].as_array().unwrap().iter().filter(|own| own["style"] == style);
    all.map(|own| own["text"].as_str().unwrap().to_owned()).collect()
}

/// The numbers of a table without headings, n, names of rows and sums.
fn inner_cells(table: &Value, rows: usize, columns: usize) -> Vec<Vec<u32>> {
    let number = |cell: &Value| cell.as_str().unwrap().parse().unwrap_or(0);
    let all = table.as_array().unwrap();
    let last = all.len() - 1;
    let own = all[last - rows..last].iter();
    own.map(|row| row.as_array().unwrap()[1..=columns].iter().map(number).collect()).collect()
}

/// Every format holds every quote once, as it is quoted, and LibreOffice reads them out of the Word file.
fn everywhere(chapter: &Chapter, all: &BTreeMap<String, Vec<Quote>>) {
    let folder = tempfile::tempdir().unwrap();
    let word = chapter.write("docx");
    convert(&[Path::new(&word)], "pdf", folder.path());
    assert!(std::fs::read(folder.path().join("kapittel.pdf")).unwrap().len() > 20_000);
    convert(&[Path::new(&word)], "txt:Text (encoded):UTF8", folder.path());
    let office = std::fs::read_to_string(folder.path().join("kapittel.txt")).unwrap();
    let mut texts = vec![("LibreOffice", office)];
    for ending in ["html", "md", "tex"] {
        texts.push((ending, std::fs::read_to_string(chapter.write(ending)).unwrap().replace("\\_", "_")));
    }
    for (name, text) in texts {
        for quote in all.values().flatten() {
            assert_eq!(text.matches(&quote.words).count(), 1, "{name}: {}", quote.words);
        }
    }
}

/// What a finished document is told for: states of its quotations, and everything else with whether it is a fact.
fn told(study: &Study, path: &str) -> (BTreeMap<String, usize>, Vec<String>) {
    let answer = study.call("check_document", json!({"path": path}));
    let mut states = BTreeMap::new();
    let mut more = Vec::new();
    for quote in answer["quotes"].as_array().unwrap() {
        *states.entry(quote["state"].as_str().unwrap().to_owned()).or_default() += 1;
        if !quote["finding"].is_null() {
            more.push(format!("{} {} {}", quote["finding"], quote["state"], quote["quote"]));
        }
    }
    for group in answer["groups"].as_array().unwrap() {
        for own in group["words"].as_array().unwrap() {
            let key = own["message"]["key"].as_str().unwrap_or(group["heading"].as_str().unwrap());
            more.push(format!("{key} {}", own["finding"].as_str().unwrap()));
        }
    }
    (states, more)
}

#[test]
fn seven_themes_with_thirty_seven_block_quotes_that_end_with_the_name_of_the_municipality() {
    let (chapter, all) = thematic();
    let document = ask_python("read_word.py", &[Path::new(&chapter.write("docx"))]);
    assert_eq!(styled(&document, "Heading 1"), ["Funn"]);
    let questions =
        ["Hva var beveggrunnene?", "Hvilke muligheter ga det?", "Hvilke utfordringer møtte de?", "Oppsummert"];
    assert_eq!(styled(&document, "Heading 2"), questions);
    let found = below_headings(&document, "Heading 3", |own| own["style"] == "Quote");
    assert_eq!(found.iter().map(|(theme, _)| theme.as_str()).collect::<Vec<_>>(), THEMES);
    for (number, (theme, own)) in found.iter().enumerate() {
        assert_eq!(own.len() as u32, STUDY_A.iter().map(|case| case[number]).sum::<u32>(), "{theme}");
        for (text, quote) in own.iter().zip(&all[theme]) {
            assert_eq!(*text, format!("{} ({})", quote.words, capitalised(&quote.source)));
            assert!(text.starts_with(".. "), "{text}");
        }
    }
    assert_eq!(styled(&document, "Quote").len(), 37);
    assert_eq!(styled(&document, "Caption"), ["Tabell 1. Utsagn etter tema og kommune"]);
    let table = &document["tables"][0];
    let by_theme: Vec<Vec<u32>> = (0..7).map(|theme| STUDY_A.map(|case| case[theme]).to_vec()).collect();
    assert_eq!(inner_cells(table, 7, 3), by_theme);
    assert_eq!(table.as_array().unwrap().last().unwrap(), &json!(["Totalt", "13", "12", "12", "37"]));
    assert_eq!(document["tableStyles"], json!(["Sitat Table"]));
    let body = styled(&document, "Body Text");
    assert!(body[0].contains("bygger på, står i Tabell 1, og de fordeler"), "{}", body[0]);
    assert!(styled(&document, "Normal").is_empty(), "everything has a style");
    everywhere(&chapter, &all);
}

#[test]
fn five_phases_with_thirty_five_quotes_behind_the_name_of_who_speaks() {
    let (chapter, all) = by_phases();
    let document = ask_python("read_word.py", &[Path::new(&chapter.write("docx"))]);
    assert_eq!(styled(&document, "Heading 1"), ["Analyse"]);
    let is_quote = |own: &Value| own["text"].as_str().unwrap().get(2..).is_some_and(|own| own.starts_with(": “"));
    let found = below_headings(&document, "Heading 2", is_quote);
    assert_eq!(found.iter().map(|(phase, _)| phase.as_str()).collect::<Vec<_>>(), PHASES);
    for ((phase, own), counts) in found.iter().zip(STUDY_B) {
        assert_eq!(own.len() as u32, counts.iter().sum::<u32>(), "{phase}");
        for (text, quote) in own.iter().zip(&all[phase]) {
            let label = quote.source.rsplit_once('-').unwrap().1;
            assert_eq!(*text, format!("{label}: “{}”", quote.words));
        }
    }
    assert_eq!(found.iter().flat_map(|(_, own)| own).filter(|own| own.contains(" (...) ")).count(), 11);
    assert_eq!(styled(&document, "Caption"), ["Tabell 1. Utsagn etter fase og informant"]);
    let table = &document["tables"][0];
    assert_eq!(inner_cells(table, 5, 6), STUDY_B.map(|row| row.to_vec()));
    assert_eq!(table.as_array().unwrap().last().unwrap(), &json!(["Totalt", "10", "10", "4", "2", "7", "2", "35"]));
    let body = styled(&document, "Body Text");
    assert!(body.iter().any(|own| own.starts_with("Som Tabell 1 viser, er")), "{body:#?}");
    everywhere(&chapter, &all);
}

#[test]
fn the_chapters_held_against_their_projects_are_without_fault() {
    let (chapter, _) = thematic();
    let (states, more) = told(&chapter.study, &chapter.write("docx"));
    assert_eq!(states, BTreeMap::from([("exact".to_owned(), 37)]));
    assert_eq!(more, Vec::<String>::new());
    let (chapter, _) = by_phases();
    let (states, more) = told(&chapter.study, &chapter.write("docx"));
    assert_eq!(states, BTreeMap::from([("elided".to_owned(), 11), ("exact".to_owned(), 24)]));
    assert_eq!(more, ["document-balance-voices question"], "two of six have over half of the quotes, and that is so");
}
