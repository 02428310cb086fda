//! Names on their way out of a project: all texts in one step, and nothing of them where they must not be.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::path::{Path, PathBuf};

use sitat_import::HandChange;
use sitat_model::{Language, MemoKind, MemoTarget, NameKind, Role, TextOffset, TextRange};
use sitat_project::{
    ApplyCodes, FixedClock, HideNames, ImportItem, ListedName, MemoFilter, NameDoubt, NamesChoice, NewCode, Opening,
    ParticipantRow, Place, Project, RandomGuids, ReadSettings, SpeakerChoice, Surroundings,
};
use tempfile::TempDir;

const FIRST: &str = "I: Hvem ringte?\n\nKari: Det var Per Moe fra Storvik kommune. Karis sjef, 900 00 000.\n\n\
                     I: Per i dag?\n\nKari: Storviksaken er lei. Spør PER MOE\u{a0}igjen, sa Åse-Liv.\n";
const SECOND: &str = "I: Hei.\n\nPer Moe: Jeg kommer fra Storvik, og Kari\nringte. Skriv til per@storvik.example.\n\n\
                      I: Takk.\n";

fn surroundings() -> Surroundings {
    Surroundings {
        clock: Box::new(FixedClock(1_760_000_000_000)),
        guids: Box::new(RandomGuids),
        coder: "Prøve".to_owned(),
    }
}

struct Study {
    folder: TempDir,
    project: Project,
}

fn listed(name: &str, replacement: &str, kind: NameKind) -> ListedName {
    ListedName { name: name.to_owned(), replacement: replacement.to_owned(), kind }
}

fn list() -> Vec<ListedName> {
    vec![
        listed("Kari", "Anne", NameKind::Person),
        listed("Per Moe", "Trygve", NameKind::Person),
        listed("Per", "Trygve", NameKind::Person),
        listed("Åse-Liv", "Bente", NameKind::Person),
        listed("Storvik", "Kommune A", NameKind::Place),
        listed("90000000", "[telefon]", NameKind::Telephone),
        listed("per@storvik.example", "[e-post]", NameKind::Email),
    ]
}

impl Study {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let project =
            Project::create(&folder.path().join("p.sitat"), "Prøve", Language::Bokmål, surroundings()).unwrap();
        let mut study = Self { folder, project };
        let items: Vec<ImportItem> = [("Kari.txt", FIRST), ("intervju 2.txt", SECOND)]
            .into_iter()
            .map(|(name, text)| ImportItem {
                path: study.write(name, text),
                cases: vec!["Storvik".to_owned()],
                ..ImportItem::default()
            })
            .collect();
        assert_eq!(study.project.import_sources(&items).unwrap().value.sources.len(), 2);
        study
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        std::fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    fn source(&mut self, place: usize) -> sitat_model::SourceId {
        self.project.sources().unwrap()[place].row.id
    }

    fn text(&mut self, place: usize) -> String {
        let source = self.source(place);
        self.project.source_text(source).unwrap().text
    }

    fn labels(&mut self, place: usize) -> Vec<String> {
        let source = self.source(place);
        self.project.speakers(source).unwrap().into_iter().map(|speaker| speaker.row.label).collect()
    }

    /// Codes the first place of some words.
    fn code(&mut self, place: usize, words: &str) {
        let source = self.source(place);
        let text = self.text(place);
        let start = text.split(words).next().unwrap().chars().count();
        let range = |start: usize, length: usize| {
            TextRange::new(u32::try_from(start).unwrap(), u32::try_from(start + length).unwrap())
        };
        let new_code = Some(NewCode { parent: None, name: words, is_in_vivo: false });
        let ranges = [range(start, words.chars().count())];
        self.project.apply_codes(&ApplyCodes { source, ranges: &ranges, codes: &[], new_code }).unwrap();
    }

    /// What stands on each coded passage now, and whether it is certain.
    fn passages(&mut self) -> Vec<(String, bool)> {
        let mut all = Vec::new();
        for place in 0..2 {
            let source = self.source(place);
            let view = self.project.source_text(source).unwrap();
            let characters: Vec<char> = view.text.chars().collect();
            for segment in view.segments {
                let words = segment
                    .ranges
                    .iter()
                    .map(|range| characters[range.start.0 as usize..range.end.0 as usize].iter().collect::<String>());
                all.push((words.collect::<Vec<String>>().join(" … "), segment.is_certain));
            }
        }
        all
    }

    /// The bytes of the file once everything has been brought into it.
    fn close(self) -> (TempDir, Vec<u8>) {
        self.project.close().unwrap();
        let bytes = std::fs::read(self.folder.path().join("p.sitat")).unwrap();
        (self.folder, bytes)
    }
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

fn everything() -> NamesChoice {
    NamesChoice { places: None, doubtful_too: false, labels: true, cases: true, memos: true }
}

#[test]
fn names_leave_all_texts_and_labels_in_one_step_and_undo_brings_everything_back() {
    let mut study = Study::new();
    study.code(0, "Det var Per Moe fra Storvik kommune");
    study.code(0, "Karis sjef");
    study.code(1, "Kari\nringte");
    let case = study.project.cases().unwrap().cases[0].row.id;
    study.project.create_memo(MemoTarget::Case(case), MemoKind::Note, "Per i dag kommer Kari fra Storvik.").unwrap();
    study.project.write_names(None, &list()).unwrap();
    let before: Vec<(String, Vec<String>)> = (0..2).map(|place| (study.text(place), study.labels(place))).collect();
    let passages_before = study.passages();
    let steps_before = study.project.history(None, 100).unwrap().0.len();

    let found = study.project.find_names(None, None).unwrap();
    assert_eq!((found.certain, found.doubtful), (12, 2), "{:#?}", found.places);
    let doubts: Vec<(&str, Option<NameDoubt>)> = found
        .places
        .iter()
        .filter(|place| place.doubt.is_some())
        .map(|place| (place.words.as_str(), place.doubt))
        .collect();
    assert_eq!(doubts, [("Per", Some(NameDoubt::OrdinaryWord)), ("Storvik", Some(NameDoubt::PartOfWord))]);

    let replaced = study.project.replace_names(None, &everything()).unwrap().value;
    assert_eq!((replaced.places, replaced.sources, replaced.lost), (12, 2, 0));
    assert_eq!(
        study.text(0),
        "I: Hvem ringte?\n\nAnne: Det var Trygve fra Kommune A kommune. Annes sjef, [telefon].\n\n\
         I: Per i dag?\n\nAnne: Storviksaken er lei. Spør TRYGVE\u{a0}igjen, sa Bente.\n"
    );
    assert_eq!(
        study.text(1),
        "I: Hei.\n\nTrygve: Jeg kommer fra Kommune A, og Anne\nringte. Skriv til [e-post].\n\nI: Takk.\n"
    );
    assert_eq!(study.labels(0), ["I", "Anne"]);
    assert_eq!(study.labels(1), ["I", "Trygve"]);
    let people: Vec<String> = study.project.participants().unwrap().into_iter().map(|person| person.name).collect();
    assert_eq!(people, ["Anne", "Trygve"]);
    let sources: Vec<(String, String)> =
        study.project.sources().unwrap().into_iter().map(|source| (source.row.name, source.row.file_name)).collect();
    assert_eq!(sources[0], ("Anne".to_owned(), "Anne.txt".to_owned()));
    assert_eq!(study.project.cases().unwrap().cases[0].row.name, "Kommune A");
    assert_eq!(
        study.passages(),
        [
            ("Det var Trygve fra Kommune A kommune".to_owned(), true),
            ("Annes sjef".to_owned(), true),
            ("Anne\nringte".to_owned(), true)
        ]
    );
    let memo = study.project.memos(&MemoFilter::default()).unwrap().remove(0);
    assert_eq!(memo.row.text, "Per i dag kommer Anne fra Kommune A.", "a doubtful place in a memo stays");
    let again = study.project.find_names(None, None).unwrap();
    assert_eq!((again.certain, again.worn.len()), (0, 0), "{again:?}");

    assert_eq!(study.project.history(None, 100).unwrap().0.len(), steps_before + 1);
    study.project.undo().unwrap();
    let after: Vec<(String, Vec<String>)> = (0..2).map(|place| (study.text(place), study.labels(place))).collect();
    assert_eq!(after, before);
    assert_eq!(study.passages(), passages_before);
    assert_eq!(study.project.sources().unwrap()[0].row.file_name, "Kari.txt");
}

#[test]
fn only_the_places_that_were_chosen_are_replaced() {
    let mut study = Study::new();
    study.project.write_names(None, &list()).unwrap();
    let found = study.project.find_names(None, None).unwrap();
    let wanted: Vec<Place> =
        found.places.iter().filter(|place| place.words == "Storvik").map(|place| place.place).collect();
    assert_eq!(wanted.len(), 3);
    let choice = NamesChoice { places: Some(wanted.clone()), labels: false, ..everything() };
    let choice = NamesChoice { cases: false, memos: false, ..choice };
    let replaced = study.project.replace_names(None, &choice).unwrap().value;
    assert_eq!((replaced.places, replaced.elsewhere), (3, 0));
    assert!(study.text(0).contains("Kari: Kommune A-saken er lei."));
    let refused = study.project.replace_names(None, &choice).unwrap_err();
    assert_eq!(refused.message().to_string(), "edit-outside-text");
}

#[test]
fn a_list_that_would_bring_names_back_is_refused() {
    let mut study = Study::new();
    let names = [listed("Kari", "Åse", NameKind::Person), listed("Åse", "Bente", NameKind::Person)];
    let refused = study.project.write_names(None, &names).unwrap_err();
    assert_eq!(
        refused.message().to_string(),
        "names-replacement-is-name name=\"Kari\" replacement=\"Åse\" holds=\"Åse\""
    );
    assert!(study.project.name_list(None).unwrap().names.is_empty());
}

#[test]
fn a_list_that_is_kept_apart_leaves_nothing_of_the_names_in_the_file() {
    let mut study = Study::new();
    let list = [listed("Oddlaug Kvernvik", "P7", NameKind::Person), listed("Kvernvik", "P7", NameKind::Person)];
    study.project.write_names(None, &list).unwrap();
    study.project.write_names(None, &[list[0].clone(), listed("Tjøstolv", "P8", NameKind::Person)]).unwrap();
    let file = study.path("navn.csv");
    study.project.keep_names_apart(&file).unwrap();
    let view = study.project.name_list(Some(&file)).unwrap();
    assert_eq!(view.names, [list[0].clone(), listed("Tjøstolv", "P8", NameKind::Person)]);
    assert!(view.is_apart && study.project.name_list(None).unwrap().names.is_empty());
    let refused = study.project.find_names(None, None).unwrap_err();
    assert_eq!(refused.message().key, "names-apart");
    // Undo does not bring the names back either.
    while study.project.undo().is_ok() {}
    while study.project.redo().is_ok() {}
    assert!(study.project.name_list(None).unwrap().names.is_empty());
    let (_folder, bytes) = study.close();
    for name in ["Oddlaug", "Kvernvik", "Tjøstolv"] {
        assert!(!holds(&bytes, name), "{name} is in the file");
    }
    assert!(holds(&bytes, "Storvik"), "the texts can be read in the file, so the names would be found");
}

#[test]
fn a_list_in_a_file_is_used_and_changed_without_a_step() {
    let mut study = Study::new();
    let file = study.write("navn.csv", "navn;erstatning\nKari;Anne\nÅse-Liv;\n");
    study.project.keep_names_apart(&file).unwrap();
    let steps = study.project.history(None, 100).unwrap().0.len();
    let found = study.project.find_names(Some(&file), None).unwrap();
    assert_eq!(found.certain, 4, "a name without a replacement is not looked for");
    study.project.write_names(Some(&file), &list()).unwrap();
    assert_eq!(study.project.history(None, 100).unwrap().0.len(), steps);
    assert_eq!(study.project.name_list(Some(&file)).unwrap().names, list());
    study.project.keep_names_in_project(Some(&file)).unwrap();
    assert_eq!(study.project.name_list(None).unwrap().names, list());
}

#[test]
fn what_looks_like_a_name_is_proposed_until_it_is_listed_or_known_to_be_none() {
    let mut study = Study::new();
    let proposed = |study: &mut Study| -> Vec<(String, NameKind, u32)> {
        let all = study.project.propose_names(None, None).unwrap();
        all.into_iter().map(|proposal| (proposal.name, proposal.kind, proposal.count)).collect()
    };
    assert_eq!(
        proposed(&mut study),
        [
            ("Kari".to_owned(), NameKind::Person, 4),
            ("Per Moe".to_owned(), NameKind::Person, 3),
            ("Åse-Liv".to_owned(), NameKind::Person, 1),
            ("Storvik".to_owned(), NameKind::Place, 2),
            ("900 00 000".to_owned(), NameKind::Telephone, 1),
            ("per@storvik.example".to_owned(), NameKind::Email, 1),
        ]
    );
    study.project.write_names(None, &list()[..3]).unwrap();
    study.project.mark_no_names(&["storvik".to_owned()], false).unwrap();
    let left: Vec<String> = proposed(&mut study).into_iter().map(|(name, ..)| name).collect();
    assert_eq!(left, ["Åse-Liv", "900 00 000", "per@storvik.example"]);
    study.project.mark_no_names(&["Storvik".to_owned()], true).unwrap();
    assert_eq!(proposed(&mut study).len(), 4);
}

#[test]
fn an_office_is_proposed_where_only_one_participant_has_it() {
    let mut study = Study::new();
    let text = "Per: Rådgiveren i Storvik var der, og jeg er 54 år. Hun fylte 60 år 3. mai 2019. Bor i Storgata 12.\n";
    let file = study.write("b.txt", text);
    let item = ImportItem { path: file, cases: vec!["Storvik".to_owned()], ..ImportItem::default() };
    study.project.import_sources(&[item]).unwrap();
    let offices = |study: &mut Study| -> Vec<(String, NameKind)> {
        let all = study.project.propose_names(None, None).unwrap();
        let new = [NameKind::Date, NameKind::Age, NameKind::Address, NameKind::Office];
        all.into_iter().filter(|own| new.contains(&own.kind)).map(|own| (own.name, own.kind)).collect()
    };
    let others = [
        ("3. mai 2019".to_owned(), NameKind::Date),
        ("54 år".to_owned(), NameKind::Age),
        ("fylte 60 år".to_owned(), NameKind::Age),
        ("Storgata 12".to_owned(), NameKind::Address),
    ];
    assert_eq!(offices(&mut study), others, "nobody is known to be one, and a place may have several");
    let people = study.project.participant_list().unwrap();
    let give = |study: &mut Study, place: usize| {
        let person = ParticipantRow { role: "Rådgiver".to_owned(), ..people[place].row.clone() };
        study.project.describe_participant(&person, &[]).unwrap();
    };
    give(&mut study, 0);
    let with_office = offices(&mut study);
    assert_eq!(with_office.last(), Some(&("Rådgiveren i Storvik".to_owned(), NameKind::Office)));
    study.project.write_names(None, &[listed("Rådgiveren i Storvik", "[rådgiver]", NameKind::Office)]).unwrap();
    assert_eq!(offices(&mut study), others, "what is listed is not proposed");
    study.project.undo().unwrap();
    give(&mut study, 1);
    assert_eq!(offices(&mut study), others, "there are two");
}

#[test]
fn undo_works_after_a_restart() {
    let mut study = Study::new();
    study.project.write_names(None, &list()).unwrap();
    let before = study.text(0);
    study.project.replace_names(None, &everything()).unwrap();
    let (folder, _) = study.close();
    let path: &Path = &folder.path().join("p.sitat");
    let project = Project::open(path, Opening::default(), surroundings()).unwrap();
    let mut study = Study { folder, project };
    study.project.undo().unwrap();
    assert_eq!(study.text(0), before);
}

#[test]
fn a_name_that_is_replaced_at_the_door_never_reaches_the_file() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("p.sitat");
    let mut project = Project::create(&path, "Prøve", Language::Bokmål, surroundings()).unwrap();
    let text = "I: Hvem?\n\nTjøstolv: Jeg,  Tjøstolv Kvernvik,\nog Oddlaugs\nbror. Kvernviksaken.\n\nI: TJØSTOLV?\n";
    std::fs::write(folder.path().join("Tjøstolv.txt"), text).unwrap();
    let list = folder.path().join("navn.csv");
    std::fs::write(&list, "navn;erstatning\nTjøstolv;Trygve\nKvernvik;Lie\nOddlaug;Anne\n").unwrap();
    let names = Some(HideNames { file: Some(list), doubtful_too: true });
    let cleaning = vec!["join-lines".to_owned()];
    let settings = ReadSettings { names, cleaning, ..ReadSettings::default() };
    let file = folder.path().join("Tjøstolv.txt");
    let preview = project.preview_import(&file, None, &settings).unwrap();
    assert!(preview.looked.source.text.contains("Trygve: Jeg,  Trygve Lie,"), "{}", preview.looked.source.text);
    assert_eq!((preview.names.replaced, preview.names.left), (6, 0), "{:?}", preview.names.places);
    assert_eq!(preview.speakers[1].label, "Trygve");
    // What a person writes of a file may have a name in it as well.
    let speakers = vec![SpeakerChoice {
        label: "Tjøstolv".to_owned(),
        role: Role::Participant,
        participant: Some("Tjøstolv Kvernvik".to_owned()),
        cases: Vec::new(),
        source: None,
    }];
    let item =
        ImportItem { path: file, name: Some("Tjøstolv 1".to_owned()), settings, speakers, ..ImportItem::default() };
    let imported = project.import_sources(&[item]).unwrap().value;
    assert_eq!(
        (imported.sources[0].row.name.as_str(), imported.sources[0].row.file_name.as_str()),
        ("Trygve 1", "Trygve.txt")
    );
    let people: Vec<String> = project.participants().unwrap().into_iter().map(|person| person.name).collect();
    assert_eq!(people, ["Trygve Lie"]);
    project.undo().unwrap();
    project.redo().unwrap();
    project.close().unwrap();
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending == "txt" || ending == "csv") {
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        for name in ["Tjøstolv", "TJØSTOLV", "Kvernvik", "Oddlaug"] {
            assert!(!holds(&bytes, name), "{name} is in {}", path.display());
        }
        assert!(holds(&bytes, "Trygve"), "the text can be read in {}", path.display());
    }
}

#[test]
fn turns_put_right_by_hand_are_those_of_the_text_that_was_shown() {
    let mut study = Study::new();
    let file = study.write("tre.txt", "I: Hei?\n\nKari: Ja. Og Kari igjen.\n\nI: Nei?\n\nKari: Slutt.\n");
    let names = Some(HideNames {
        file: Some(study.write("navn.csv", "navn;erstatning\nKari;Informant nummer 12\n")),
        doubtful_too: false,
    });
    let settings = ReadSettings { names, ..ReadSettings::default() };
    let shown = study.project.preview_import(&file, None, &settings).unwrap().looked.source.text;
    let at = shown[..shown.find("Og Informant").unwrap()].chars().count();
    let by_hand = vec![HandChange::Split { at: TextOffset(u32::try_from(at).unwrap()) }];
    let source =
        study.project.preview_import(&file, None, &ReadSettings { by_hand, ..settings }).unwrap().looked.source;
    assert_eq!(source.text, shown);
    let characters: Vec<char> = shown.chars().collect();
    let said: Vec<String> = source
        .turns
        .iter()
        .map(|turn| characters[turn.content.start.0 as usize..turn.content.end.0 as usize].iter().collect())
        .collect();
    assert_eq!(said, ["Hei?", "Ja.", "Og Informant nummer 12 igjen.", "Nei?", "Slutt."]);
}

#[test]
fn a_name_of_the_list_that_is_a_participants_goes_with_the_participant() {
    let mut study = Study::new();
    study.project.write_names(None, &list()).unwrap();
    let kari = study.project.participants().unwrap().into_iter().find(|person| person.name == "Kari").unwrap().id;
    study.project.erase_participant(kari).unwrap();
    let left: Vec<String> =
        study.project.name_list(None).unwrap().names.into_iter().map(|listed| listed.name).collect();
    assert!(!left.contains(&"Kari".to_owned()) && left.contains(&"Per Moe".to_owned()), "{left:?}");
}
