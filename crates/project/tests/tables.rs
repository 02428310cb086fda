//! Tables of cases, codes and quotes on their way into a project and out again.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::path::PathBuf;

use sitat_lang::text;
use sitat_model::{AttributeKind, AttributeValue, CaseKind, CodeKind, CodeOrigin, Language};
use sitat_project::{
    CasesImported, CodeView, CodebookImported, CsvStyle, FixedClock, ImportItem, Project, ProjectError, QuoteChoices,
    QuoteColumn, QuoteState, QuotesImported, RandomGuids, Surroundings, Target,
};
use tempfile::TempDir;

const TEXT: &str = "I: Hva bremser?\n\nSA: Det er “siloene” – de eier hver sitt.  Det er ikke vondt ment.\n\n\
                    SA: Ja, det er siloene. Og så er det penger.\n\nSA: Ja, det er siloene.\n";

struct Study {
    folder: TempDir,
    project: Project,
}

/// Words, case and memo of a coded passage, and the paths of its codes.
type Coded = (String, Option<String>, Option<String>, Vec<String>);

fn surroundings() -> Surroundings {
    Surroundings {
        clock: Box::new(FixedClock(1_760_000_000_000)),
        guids: Box::new(RandomGuids),
        coder: "Prøve".to_owned(),
    }
}

impl Study {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("p.sitat");
        let project = Project::create(&file, "Prøve", Language::Bokmål, surroundings()).unwrap();
        Self { folder, project }
    }

    /// With one interview in Storvik.
    fn with_interview() -> Self {
        let mut study = Self::new();
        let path = study.file("storvik-1.txt", TEXT.as_bytes());
        let item = ImportItem { path, cases: vec!["Storvik".to_owned()], ..ImportItem::default() };
        assert_eq!(study.project.import_sources(&[item]).unwrap().value.sources.len(), 1);
        study
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    fn cases(&mut self, bytes: &[u8]) -> CasesImported {
        let path = self.file("cases.csv", bytes);
        self.project.import_cases(&path).unwrap().value
    }

    fn codes(&mut self, table: &str) -> CodebookImported {
        let path = self.file("codebook.csv", table.as_bytes());
        self.project.import_codebook(&path).unwrap().value
    }

    fn quotes(&mut self, table: &str, only_existing: bool) -> QuotesImported {
        let path = self.file("quotes.csv", table.as_bytes());
        self.project.import_quotes(&path, only_existing).unwrap().value
    }

    fn value(&mut self, case: &str, attribute: &str) -> Option<AttributeValue> {
        let table = self.project.cases().unwrap();
        let place = table.attributes.iter().position(|own| own.name == attribute).unwrap();
        table.cases.iter().find(|own| own.row.name == case).unwrap().values[place].clone()
    }

    fn kind(&mut self, case: &str) -> CaseKind {
        self.project.cases().unwrap().cases.iter().find(|own| own.row.name == case).unwrap().row.kind
    }

    fn code(&mut self, path: &str) -> CodeView {
        self.project.codebook().unwrap().into_iter().find(|code| code.path == path).unwrap()
    }

    fn coded(&mut self) -> Vec<Coded> {
        let source = self.project.sources().unwrap()[0].row.id;
        let cases = self.project.cases().unwrap().cases;
        let codebook = self.project.codebook().unwrap();
        let written: Vec<char> = self.project.source_text(source).unwrap().text.chars().collect();
        let segments = self.project.source_segments(source).unwrap();
        segments
            .into_iter()
            .map(|segment| {
                let range = segment.ranges[0];
                let words = written[range.start.0 as usize..range.end.0 as usize].iter().collect();
                let case = segment.case.and_then(|id| cases.iter().find(|case| case.row.id == id));
                let path = |id| codebook.iter().find(|code| code.row.id == id).unwrap().path.clone();
                let codes = segment.codings.iter().map(|(coding, _)| path(coding.code)).collect();
                (words, case.map(|case| case.row.name.clone()), segment.memo, codes)
            })
            .collect()
    }
}

fn number(number: f64) -> Option<AttributeValue> {
    Some(AttributeValue::Number(number))
}

fn written(messages: &[sitat_model::Message]) -> Vec<String> {
    messages.iter().map(ToString::to_string).collect()
}

const CASES: &str = "kommune;innbyggere;inntekt;utgift;netto = inntekt - utgift;andel eldre\n\
                     Storvik;83 400;8 246,3;8 104,9;;15,7 %\nÅnes;21 700;2 231,8;2 268,4;;20,9 %\n";

#[test]
fn a_heading_with_a_formula_becomes_a_derived_attribute() {
    let mut study = Study::new();
    let imported = study.cases(CASES.as_bytes());
    assert_eq!((imported.created, imported.updated, imported.warnings), (2, 0, Vec::new()));
    assert_eq!(study.value("Storvik", "netto"), number(141.4));
    assert_eq!(study.value("Ånes", "netto"), number(-36.6));
    assert_eq!(study.value("Ånes", "andel eldre"), number(20.9));
    let attributes = study.project.cases().unwrap().attributes;
    assert_eq!(attributes.len(), 5);
    assert_eq!(attributes[3].formula.as_deref(), Some("inntekt - utgift"));
    assert_eq!((attributes[4].kind, attributes[4].unit.as_deref()), (AttributeKind::Number, Some("%")));
}

#[test]
fn only_a_formula_over_attributes_that_are_there_derives() {
    let mut study = Study::new();
    let imported = study.cases(
        "case;a;Svar = enig;x = 3;a = a + 1;dobbelt = a * 2;firedobbelt = dobbelt * 2\nS;2;ja;7;9;;\nT;3;nei;8;9;5;"
            .as_bytes(),
    );
    assert_eq!(study.value("S", "Svar = enig"), Some(AttributeValue::Boolean(true)));
    assert_eq!(study.value("S", "x = 3"), number(7.0));
    assert_eq!(study.value("S", "a = a + 1"), number(9.0));
    assert_eq!(study.value("T", "firedobbelt"), number(12.0));
    assert_eq!(written(&imported.warnings), ["project-derived-values-left-out attribute=\"dobbelt\""]);
    let again = study.cases(b"case;dobbelt = a * 3\nS;");
    assert_eq!(written(&again.warnings), ["project-formula-kept attribute=\"dobbelt\""]);
    assert_eq!(study.value("S", "dobbelt"), number(4.0));
}

#[test]
fn a_table_imported_again_updates_and_never_doubles() {
    let mut study = Study::new();
    study.cases(CASES.as_bytes());
    let again = CASES.replace("8 104,9", "8 000,0").replace("15,7 %", "");
    let imported = study.cases(format!("{again}Bergmo;6 950;836,5;829,2;;23,6 %\n").as_bytes());
    assert_eq!((imported.created, imported.updated), (1, 2));
    assert!(imported.unmatched.is_empty() && imported.warnings.is_empty(), "{imported:?}");
    let table = study.project.cases().unwrap();
    assert_eq!((table.cases.len(), table.attributes.len()), (3, 5));
    assert_eq!(study.value("Storvik", "netto"), number(246.3));
    assert_eq!(study.value("Storvik", "andel eldre"), number(15.7));
}

#[test]
fn the_same_table_is_read_in_every_encoding_and_with_every_delimiter() {
    let windows: Vec<u8> = CASES.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap()).collect();
    let tab = CASES.replace(';', "\t");
    let comma: Vec<String> = CASES
        .lines()
        .map(|line| line.split(';').map(|cell| format!("\"{cell}\"")).collect::<Vec<String>>().join(","))
        .collect();
    let with_mark = format!("\u{feff}{}", CASES.replace('\n', "\r\n"));
    for bytes in [windows, tab.into_bytes(), comma.join("\n").into_bytes(), with_mark.into_bytes()] {
        let mut study = Study::new();
        let imported = study.cases(&bytes);
        assert_eq!((imported.created, imported.warnings), (2, Vec::new()));
        assert_eq!(study.value("Ånes", "netto"), number(-36.6));
        assert_eq!(study.value("Ånes", "innbyggere"), number(21_700.0));
    }
}

#[test]
fn duplicates_contradictions_and_names_without_a_row_are_reported() {
    let mut study = Study::new();
    study.project.create_case("Utenfor", CaseKind::Region).unwrap();
    let imported = study.cases("case;folk;vekst\nA;100;2,4 %\nB;7;1 %\nA;100;2,4 %\n\na;100;2,0 %\n".as_bytes());
    assert_eq!((imported.created, imported.updated), (2, 0));
    assert_eq!(imported.unmatched, ["Utenfor"]);
    assert_eq!(
        written(&imported.warnings),
        [
            "import-case-repeated row=4 case=\"A\" first=2",
            "import-case-contradicted row=6 case=\"A\" first=2 column=\"vekst\" kept=\"2,4\" dropped=\"2\""
        ]
    );
    assert_eq!(study.value("A", "vekst"), number(2.4));
}

#[test]
fn a_table_that_names_no_kind_leaves_the_kind_of_a_case() {
    let mut study = Study::new();
    study.project.create_case("Verft AS", CaseKind::Organisation).unwrap();
    study.cases(b"case;folk\nVerft AS;40\nStorvik;7");
    assert_eq!(study.kind("Verft AS"), CaseKind::Organisation);
    assert_eq!(study.kind("Storvik"), CaseKind::Municipality);
    study.cases(b"case;kind\nStorvik;region");
    assert_eq!(study.kind("Storvik"), CaseKind::Region);
}

#[test]
fn a_number_in_an_attribute_of_words_keeps_its_unit() {
    let mut study = Study::new();
    study.cases(b"case;oppstart\nA;ukjent tid\nB;2016");
    study.cases(b"case;oppstart\nA;12 uker\nB;30 uker");
    assert_eq!(study.value("A", "oppstart"), Some(AttributeValue::Text("12 uker".to_owned())));
}

#[test]
fn a_table_that_cannot_be_read_is_named() {
    let mut study = Study::new();
    for (bytes, begins) in [
        (&b"case|folk\nA|1"[..], "kommuner.csv har bare én kolonne"),
        (b"sted;folk\nA;1", "kommuner.csv mangler case"),
        (b"case;folk\n\"A;1", "Anførselstegnet i rad 2 i kommuner.csv"),
        (b"", "kommuner.csv har ingen rader"),
    ] {
        let path = study.file("kommuner.csv", bytes);
        let refused = study.project.import_cases(&path).unwrap_err();
        assert!(matches!(refused, ProjectError::Table { .. }));
        let words = text(Language::Bokmål, &refused.message());
        assert!(words.replace(['\u{2068}', '\u{2069}'], "").starts_with(begins), "{words}");
    }
    assert!(study.project.cases().unwrap().cases.is_empty());
}

const CODES: &str = "navn;overordnet;name_en;definisjon;definisjon_en;farge;opphav;slag;kodbar;motstykke\n\
                     Siloer;Barriere;Silos;Hver for seg;Each apart;#2f6f8f;teori;;ja;Samarbeid\n\
                     Penger;Barriere;;;;;;;;\nBarriere;;Barrier;;;;data;eksklusiv;nei;Drivkraft\n\
                     Drivkraft;;Driver;;;;;;nei;\nSamarbeid;Drivkraft;Cooperation;;;;;;;\n";

#[test]
fn a_codebook_imported_twice_is_first_created_then_updated() {
    let mut study = Study::new();
    let first = study.codes(CODES);
    assert_eq!((first.created, first.updated, first.warnings), (5, 0, Vec::new()));
    let again = study.codes(&CODES.replace("Hver for seg", "Sektorer hver for seg"));
    assert_eq!((again.created, again.updated, again.warnings), (0, 5, Vec::new()));
    let silos = study.code("Barriere/Siloer");
    assert_eq!(silos.texts[&Language::Bokmål].definition, "Sektorer hver for seg");
    assert_eq!(silos.texts[&Language::English].definition, "Each apart");
    assert_eq!((silos.row.origin, silos.row.colour.as_deref()), (CodeOrigin::Theory, Some("#2f6f8f")));
    let barrier = study.code("Barriere");
    assert_eq!((barrier.row.kind, barrier.row.is_codable), (CodeKind::Exclusive, false));
    assert_eq!(silos.counterparts, [study.code("Drivkraft/Samarbeid").row.id]);
    assert_eq!(study.code("Drivkraft").counterparts, [barrier.row.id]);
    assert_eq!(study.project.codebook().unwrap().len(), 5);
}

#[test]
fn a_name_that_another_code_beside_has_is_not_given() {
    let mut study = Study::new();
    let imported = study.codes("path;name_en;counterpart\nA/Silo;Silos;B\nA/Siloer;Silos;Ukjent\nC/Silo;Silos;Silo\n");
    assert_eq!(
        written(&imported.warnings),
        [
            "codebook-row-name-taken row=3 name=\"Silos\"",
            "codebook-no-counterpart row=2 path=\"B\"",
            "codebook-no-counterpart row=3 path=\"Ukjent\"",
            "codebook-ambiguous-path path=\"Silo\" candidates=\"A/Silo · C/Silo\""
        ]
    );
    assert_eq!(study.code("A/Siloer").texts.get(&Language::English).map(|text| text.name.as_str()), None);
}

#[test]
fn an_exported_codebook_makes_the_same_codebook_in_a_new_project() {
    let mut study = Study::with_interview();
    study.codes(CODES);
    study.codes("path;definition;include_nn;example;origin\nBarriere/Ja\\/nei \\\\;- Strek først;=Lik; \"«Vi; de»\nog vi\";in vivo\n");
    study.quotes("source;quote;code\nstorvik-1;penger;Penger\n", true);
    for style in [CsvStyle::SemicolonWithBom, CsvStyle::Comma] {
        let path = study.folder.path().join("ut.csv");
        study.project.export_codebook(&Target { path: &path, overwrite: true, csv: style }).unwrap();
        let mut other = Study::new();
        let imported = other.project.import_codebook(&path).unwrap().value;
        assert_eq!((imported.created, imported.updated, imported.warnings), (6, 0, Vec::new()));
        let (from, into) = (study.project.codebook().unwrap(), other.project.codebook().unwrap());
        assert_eq!(from.len(), into.len());
        let counterparts = |codes: &[CodeView]| -> Vec<BTreeSet<String>> {
            let path = |id| codes.iter().find(|code| code.row.id == id).unwrap().path.clone();
            codes.iter().map(|code| code.counterparts.iter().map(|id| path(*id)).collect()).collect()
        };
        assert_eq!(counterparts(&from), counterparts(&into));
        for (from, into) in from.iter().zip(&into) {
            assert_eq!((&from.path, from.depth, &from.colour), (&into.path, into.depth, &into.colour));
            assert_eq!(from.texts, into.texts);
            let facts =
                |code: &CodeView| (code.row.colour.clone(), code.row.kind, code.row.origin, code.row.is_codable);
            assert_eq!(facts(from), facts(into), "{}", from.path);
        }
    }
}

#[test]
fn quotes_are_coded_where_their_words_stand() {
    let mut study = Study::with_interview();
    study.codes("path;codable\nBarriere;nei\nBarriere/Siloer;ja\nDrivkraft/Penger;\nBarriere/Penger;\n");
    let imported = study.quotes(
        "source;quote;code;occurrence;case;memo;coder\n\
         storvik-1;penger;Barriere/Penger;;;;\n\
         Storvik-1.txt;\"Det er \"\"siloene\"\" - de eier hver sitt. Det er\";Siloer;;;Tenk på dette;MK\n\
         storvik-1;Ja, det er siloene.;Siloer;;;;\n\
         storvik-1;Ja, det er siloene.;Siloer;2;Elvnes;;\n\
         storvik-1;Ja, det er siloene.;Siloer;3;;;\n\
         storvik-2;penger;Siloer;;;;\n\
         storvik-1;finnes ikke;Siloer;;;;\n\
         storvik-1;bremser;Ukjent;;;;\n\
         storvik-1;bremser;Barriere;;;;\n\
         storvik-1;bremser;Penger;;;;\n",
        true,
    );
    assert_eq!(imported.applied, 3);
    assert!(imported.created.is_empty() && imported.warnings.is_empty(), "{imported:?}");
    let missing: Vec<(u32, bool)> = imported.not_found.iter().map(|row| (row.row, row.is_source_missing)).collect();
    assert_eq!(missing, [(7, true), (8, false)]);
    let ambiguous: Vec<(u32, u32)> = imported.ambiguous.iter().map(|row| (row.row, row.occurrences)).collect();
    assert_eq!(ambiguous, [(4, 2), (6, 2)]);
    let skipped: Vec<(u32, String)> = imported.skipped.iter().map(|row| (row.row, row.message.to_string())).collect();
    assert_eq!(
        skipped,
        [
            (9, "codebook-unknown-path path=\"Ukjent\"".to_owned()),
            (10, "codebook-not-codable name=\"Barriere\"".to_owned()),
            (
                11,
                "codebook-ambiguous-path path=\"Penger\" candidates=\"Drivkraft/Penger · Barriere/Penger\"".to_owned()
            ),
        ]
    );
    let siloer = || vec!["Barriere/Siloer".to_owned()];
    assert_eq!(
        study.coded(),
        [
            (
                "Det er “siloene” – de eier hver sitt.  Det er".to_owned(),
                None,
                Some("Tenk på dette".to_owned()),
                siloer()
            ),
            ("penger".to_owned(), None, None, vec!["Barriere/Penger".to_owned()]),
            ("Ja, det er siloene.".to_owned(), Some("Elvnes".to_owned()), None, siloer()),
        ]
    );
}

#[test]
fn unknown_codes_are_made_once_and_found_again_by_their_ending() {
    let mut study = Study::with_interview();
    let table = "source;quote;code\nstorvik-1;penger;Barriere/Økonomi/Penger\nstorvik-1;bremser;Penger\n\
                 storvik-1;Hva bremser?;Barriere/Økonomi\n";
    let imported = study.quotes(table, false);
    assert_eq!(imported.applied, 3);
    assert_eq!(imported.created, ["Barriere", "Barriere/Økonomi", "Barriere/Økonomi/Penger"]);
    assert_eq!(study.project.codebook().unwrap().len(), 3);
    let again = study.quotes(table, false);
    assert_eq!((again.applied, again.is_complete()), (0, true));
    assert_eq!(study.coded().len(), 3);
    study.project.undo().unwrap();
    assert!(study.project.codebook().unwrap().is_empty(), "an import that adds nothing is no step of its own");
}

#[test]
fn a_preview_of_quotes_brings_what_the_import_brings_and_keeps_nothing() {
    let mut study = Study::with_interview();
    let path = study.file(
        "segmenter.csv",
        "Document;Segment;Code\nstorvik-1;Ja, det er siloene.;Silo;\nstorvik-1;de eier hver (...) ikke vondt ment;Silo\n\
         storvik-1;Ja det er siloene og så er det helst penger;Penger; \nstorvik-1;Noe helt annet sagt av andre;Silo\nborte;Ja;Silo\n"
            .as_bytes(),
    );
    let mut choices = QuoteChoices::default();
    let preview = study.project.preview_quotes(&path, &choices).unwrap();
    let heading = |column| preview.columns.iter().find(|(own, _)| *own == column).unwrap().1.clone();
    assert_eq!((heading(QuoteColumn::Source), heading(QuoteColumn::Memo)), (Some("Document".to_owned()), None));
    let states: Vec<&QuoteState> = preview.rows.iter().map(|row| &row.state).collect();
    assert!(matches!(states[0], QuoteState::Several { count: 2, chosen: None, .. }), "{states:?}");
    assert!(matches!(states[1], QuoteState::Doubtful(place) if place.is_shortened), "{states:?}");
    assert!(matches!(states[2], QuoteState::Doubtful(place) if !place.is_shortened), "{states:?}");
    assert_eq!(states[3], &QuoteState::Missing { is_source_missing: false });
    assert_eq!(states[4], &QuoteState::Missing { is_source_missing: true });
    assert_eq!((preview.brings.applied, preview.brings.doubtful.len()), (0, 2));

    let unknown = study.file("emner.csv", b"Tekst;Ord;Emne\nstorvik-1;Hva bremser?;Silo\n");
    let unnamed = study.project.preview_quotes(&unknown, &choices).unwrap();
    assert_eq!((unnamed.headings.len(), unnamed.rows.len()), (3, 0), "columns can still be named");

    choices.occurrences.insert(2, 2);
    choices.accepted.extend([3, 4]);
    let preview = study.project.preview_quotes(&path, &choices).unwrap();
    assert_eq!(preview.brings.created, ["Silo", "Penger"]);
    let counts = study.project.view().unwrap().counts;
    assert_eq!((counts.codes, counts.codings), (0, 0), "a preview keeps nothing");
    let imported = study.project.import_quotes_as(&path, &choices).unwrap().value;
    assert_eq!(imported, preview.brings);
    let source = study.project.sources().unwrap()[0].row.id;
    let segments = study.project.source_segments(source).unwrap();
    assert_eq!(segments.iter().map(|segment| segment.ranges.len()).collect::<Vec<_>>(), [2, 1, 1]);
    let excerpts: Vec<&str> = segments.iter().map(|segment| segment.excerpt.as_str()).collect();
    assert!(excerpts.iter().all(|excerpt| excerpt.ends_with(['1', '2', '3'])), "{excerpts:?}: no number is used up");
    let words: Vec<String> = study.coded().into_iter().map(|(words, ..)| words).collect();
    assert_eq!(words[1], "Ja, det er siloene. Og så er det penger");
    study.project.undo().unwrap();
    assert!(study.coded().is_empty());
}
