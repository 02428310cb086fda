//! Two people code in copies of one project, and the copies are merged: whatever both have done, each coding is there
//! once, nothing is lost, and one undo brings back what was before.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};

use proptest::prelude::*;
use rusqlite::{Connection, OpenFlags};
use serde_json::{Value, json};
use sitat_model::{CodeId, Language, MemoKind, MemoTarget, SourceId, TextRange};
use sitat_project::{
    ApplyCodes, Clock, CodeTextRow, ConflictKind, CopyChoices, CopyPreview, Declared, Opening, Project, ProjectError,
    RandomGuids, Surroundings, Taken,
};
use sitat_tests::rows;
use tempfile::TempDir;

use crate::themes::themed;

/// A clock that never shows the same time twice.
#[derive(Clone)]
struct Ticking(Arc<AtomicI64>);

impl Clock for Ticking {
    fn now(&self) -> i64 {
        self.0.fetch_add(1, Ordering::Relaxed)
    }

    fn zone(&self) -> jiff::tz::TimeZone {
        jiff::tz::TimeZone::UTC
    }
}

/// A project and a copy of it, each open by somebody else.
pub(crate) struct Copies {
    folder: TempDir,
    clock: Ticking,
}

impl Copies {
    /// Two interviews, three codes and four passages, copied.
    pub(crate) fn new() -> Self {
        static PROJECT: OnceLock<Vec<u8>> = OnceLock::new();
        let project = PROJECT.get_or_init(|| {
            let all = themed();
            let project = all.study.project();
            all.study.ask("close_project");
            std::fs::read(project).unwrap()
        });
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("ours.sitat"), project).unwrap();
        std::fs::write(folder.path().join("theirs.sitat"), project).unwrap();
        Self { folder, clock: Ticking(Arc::new(AtomicI64::new(1_700_000_000_000))) }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn open(&self, name: &str, coder: &str) -> Project {
        let surroundings =
            Surroundings { clock: Box::new(self.clock.clone()), guids: Box::new(RandomGuids), coder: coder.to_owned() };
        Project::open(&self.path(name), Opening::default(), surroundings).unwrap()
    }

    pub(crate) fn work(&self, name: &str, coder: &str, work: impl FnOnce(&mut Project)) {
        let mut project = self.open(name, coder);
        work(&mut project);
        project.close().unwrap();
    }

    pub(crate) fn merge(&self, choices: &CopyChoices) -> Result<CopyPreview, ProjectError> {
        let mut project = self.open("ours.sitat", "Ida");
        let merged = project.merge_copy(&self.path("theirs.sitat").as_path().into(), choices, None);
        project.close().unwrap();
        Ok(merged?.value)
    }

    pub(crate) fn preview(&self, choices: &CopyChoices) -> CopyPreview {
        let mut project = self.open("ours.sitat", "Ida");
        let preview = project.preview_merge_copy(&self.path("theirs.sitat").as_path().into(), choices).unwrap();
        project.close().unwrap();
        preview
    }
}

pub(crate) fn code(project: &mut Project, name: &str) -> CodeId {
    project.codebook().unwrap().into_iter().find(|code| code.path == name).unwrap().row.id
}

pub(crate) fn apply(project: &mut Project, source: i64, start: u32, end: u32, code: CodeId) {
    let request =
        ApplyCodes { source: SourceId(source), ranges: &[TextRange::new(start, end)], codes: &[code], new_code: None };
    project.apply_codes(&request).unwrap();
}

fn connection(path: &Path) -> Connection {
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap()
}

/// A coding as SQL tells it: whose, where, and with which code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Told {
    guid: String,
    source: String,
    ranges: String,
    code: String,
    coder: String,
}

impl Told {
    /// What two people could both have done.
    fn place(&self) -> [&String; 4] {
        [&self.source, &self.ranges, &self.code, &self.coder]
    }

    /// Whether this stands for what the copy has, with its code or one that may stand for that.
    fn stands_for(&self, there: &Self, codes: &BTreeMap<String, BTreeSet<String>>) -> bool {
        let is_code = self.code == there.code || codes.get(&there.code).is_some_and(|all| all.contains(&self.code));
        is_code && self.source == there.source && self.ranges == there.ranges && self.coder == there.coder
    }
}

fn codings(path: &Path) -> Vec<Told> {
    let connection = connection(path);
    let mut query = connection
        .prepare(
            "SELECT coding.guid, source.guid, (SELECT group_concat(start_offset || '-' || end_offset, ' ') FROM
               (SELECT * FROM stretch WHERE segment_id = segment.id ORDER BY start_offset)), code.guid, coder.name
             FROM coding JOIN segment ON segment.id = segment_id JOIN source ON source.id = source_id
             JOIN code ON code.id = code_id JOIN coder ON coder.id = coder_id ORDER BY coding.guid",
        )
        .unwrap();
    let rows = query.query_map([], |row| {
        Ok(Told { guid: row.get(0)?, source: row.get(1)?, ranges: row.get(2)?, code: row.get(3)?, coder: row.get(4)? })
    });
    rows.unwrap().map(Result::unwrap).collect()
}

pub(crate) fn column(path: &Path, sql: &str) -> Vec<String> {
    let connection = connection(path);
    let mut query = connection.prepare(sql).unwrap();
    query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn what_the_other_has_coded_comes_once_and_one_undo_takes_it_back() {
    let copies = Copies::new();
    copies.work("ours.sitat", "Ida", |project| {
        let bredde = code(project, "Bredde");
        apply(project, 1, 0, 10, bredde);
        project.create_memo(MemoTarget::Project, MemoKind::Reflexive, "Mitt").unwrap();
    });
    copies.work("theirs.sitat", "Ola", |project| {
        let tillit = project.create_code(None, "Tillit", true).unwrap().value;
        apply(project, 1, 0, 10, tillit);
        apply(project, 2, 3, 12, tillit);
        let nettverk = code(project, "Nettverk");
        apply(project, 1, 0, 10, nettverk);
        project.create_memo(MemoTarget::Code(tillit), MemoKind::Code, "Hva er dette?").unwrap();
        project.rename_code(nettverk, Language::Bokmål, "Nettverk og naboer").unwrap();
    });
    let before = rows(&copies.path("ours.sitat"));
    let theirs = std::fs::read(copies.path("theirs.sitat")).unwrap();
    let preview = copies.preview(&CopyChoices::new());
    assert_eq!(rows(&copies.path("ours.sitat")), before, "a preview writes nothing");
    assert_eq!((preview.codings, preview.segments, preview.memos), (3, 1, 1), "the passage both have is one");
    assert_eq!((preview.new_codes.as_slice(), preview.changed_codes.len()), (&["Tillit".to_owned()][..], 1));
    assert_eq!((preview.coders[0].name.as_str(), preview.coders[0].codings), ("Ola", 3));
    assert_eq!(preview.conflicts, []);

    assert_eq!(copies.merge(&CopyChoices::new()).unwrap(), preview, "the preview says what is done");
    assert_eq!(std::fs::read(copies.path("theirs.sitat")).unwrap(), theirs, "the copy is only read");
    let codings = codings(&copies.path("ours.sitat"));
    assert_eq!(codings.iter().filter(|coding| coding.coder == "Ola").count(), 3);
    assert_eq!(codings.iter().filter(|coding| coding.ranges == "0-10").count(), 3);
    let names = column(&copies.path("ours.sitat"), "SELECT name FROM code_text ORDER BY name");
    assert_eq!(names, ["Bredde", "Ildsjel", "Nettverk og naboer", "Tillit"]);
    let steps = column(
        &copies.path("ours.sitat"),
        "SELECT operation || ': ' || subject FROM journal_step ORDER BY id DESC LIMIT 1",
    );
    assert_eq!(steps, ["merge_copy: Ola"]);

    let merged = rows(&copies.path("ours.sitat"));
    assert!(copies.merge(&CopyChoices::new()).unwrap().is_empty());
    assert_eq!(rows(&copies.path("ours.sitat")), merged, "merging twice changes nothing");

    copies.work("ours.sitat", "Ida", |project| {
        project.undo().unwrap();
    });
    assert_eq!(rows(&copies.path("ours.sitat")), before);
    assert_eq!(copies.merge(&CopyChoices::new()).unwrap().codings, 3, "what was undone can be merged again");
}

#[test]
fn what_both_have_changed_is_a_conflict_and_stays_until_something_is_chosen() {
    let copies = Copies::new();
    copies.work("ours.sitat", "Ida", |project| {
        let (ild, bredde) = (code(project, "Ildsjel"), code(project, "Bredde"));
        project.rename_code(ild, Language::Bokmål, "Ildsjeler").unwrap();
        project.delete_codes(&[bredde], None).unwrap();
        let egen = project.create_code(None, "Tillit", true).unwrap().value;
        apply(project, 1, 0, 10, egen);
    });
    copies.work("theirs.sitat", "Ola", |project| {
        let (ild, bredde) = (code(project, "Ildsjel"), code(project, "Bredde"));
        project.rename_code(ild, Language::Bokmål, "Enkeltpersoner").unwrap();
        apply(project, 2, 3, 12, bredde);
        let egen = project.create_code(None, "tillit", true).unwrap().value;
        apply(project, 1, 0, 10, egen);
    });
    let preview = copies.preview(&CopyChoices::new());
    let kinds: Vec<ConflictKind> = preview.conflicts.iter().map(|conflict| conflict.kind).collect();
    assert_eq!(kinds, [ConflictKind::CodeChanged, ConflictKind::CodeGone, ConflictKind::CodeName]);
    assert_eq!((preview.codings, preview.new_codes.len()), (1, 0), "the same code on the same words, by another");
    assert_eq!(preview.conflicts[0].here, "Ildsjeler");
    assert_eq!(preview.conflicts[0].there, "Enkeltpersoner");
    let choices: CopyChoices = preview.conflicts.iter().map(|conflict| (conflict.key.clone(), Taken::Copy)).collect();
    let merged = copies.merge(&choices).unwrap();
    assert_eq!((merged.codings, merged.new_codes.len(), merged.changed_codes.len()), (2, 2, 1));
    let names = column(&copies.path("ours.sitat"), "SELECT name FROM code_text ORDER BY name");
    assert_eq!(names, ["Bredde", "Enkeltpersoner", "Nettverk", "Tillit", "tillit 2"]);
}

#[test]
fn of_two_coders_with_one_name_it_is_asked_who_they_are() {
    let copies = Copies::new();
    for name in ["ours.sitat", "theirs.sitat"] {
        copies.work(name, "Kari", |project| {
            let bredde = code(project, "Bredde");
            apply(project, 1, 0, 10, bredde);
        });
    }
    let before = rows(&copies.path("ours.sitat"));
    let preview = copies.preview(&CopyChoices::new());
    // As one person she has done the same twice: nothing would come, and nothing is asked.
    assert_eq!((preview.conflicts.len(), preview.codings, preview.same), (0, 0, 1));
    copies.work("theirs.sitat", "Kari", |project| {
        let bredde = code(project, "Bredde");
        apply(project, 2, 0, 10, bredde);
    });
    let open = copies.preview(&CopyChoices::new()).conflicts;
    assert_eq!((open[0].kind, open[0].is_open()), (ConflictKind::Coder, true));
    let refused = copies.merge(&CopyChoices::new()).unwrap_err();
    assert!(matches!(refused, ProjectError::CoderUnanswered { .. }), "{refused}");
    assert_eq!(rows(&copies.path("ours.sitat")), before, "nothing half done");
    let key = open[0].key.clone();
    assert_eq!(copies.merge(&CopyChoices::from([(key.clone(), Taken::Copy)])).unwrap().codings, 2);
    let coders = column(&copies.path("ours.sitat"), "SELECT name FROM coder WHERE name LIKE 'Kari%' ORDER BY name");
    assert_eq!(coders, ["Kari", "Kari 2"]);
    copies.work("ours.sitat", "Ida", |project| {
        project.undo().unwrap();
    });
    assert_eq!(copies.merge(&CopyChoices::from([(key, Taken::Here)])).unwrap().codings, 1);
    let coders = column(&copies.path("ours.sitat"), "SELECT name FROM coder WHERE name LIKE 'Kari%' ORDER BY name");
    assert_eq!(coders, ["Kari"]);
}

#[test]
fn codings_follow_edits_that_were_made_here_and_stay_out_where_the_copy_was_edited() {
    let copies = Copies::new();
    let edit = |project: &mut Project, source: i64| {
        let replacement = sitat_model::Replacement { range: TextRange::new(0, 0), text: "NB: ".to_owned() };
        project.edit_text(SourceId(source), &[replacement], None).unwrap();
    };
    copies.work("ours.sitat", "Ida", |project| edit(project, 1));
    copies.work("theirs.sitat", "Ola", |project| {
        edit(project, 2);
        let bredde = code(project, "Bredde");
        apply(project, 1, 3, 10, bredde);
        apply(project, 2, 7, 14, bredde);
    });
    let preview = copies.merge(&CopyChoices::new()).unwrap();
    assert_eq!(preview.codings, 1);
    assert_eq!((preview.conflicts[0].kind, preview.conflicts[0].codings), (ConflictKind::Text, 1));
    let own: Vec<Told> =
        codings(&copies.path("ours.sitat")).into_iter().filter(|coding| coding.coder == "Ola").collect();
    assert_eq!(own[0].ranges, "7-14");
    let wrong = "SELECT CAST(count(*) AS TEXT) FROM stretch JOIN segment ON segment.id = segment_id JOIN source_text USING (source_id)
                 WHERE quote <> substr(text, start_offset + 1, end_offset - start_offset)";
    assert_eq!(column(&copies.path("ours.sitat"), wrong), ["0"]);
}

#[test]
fn what_is_no_copy_of_the_project_is_refused_and_nothing_is_done() {
    let copies = Copies::new();
    let before = rows(&copies.path("ours.sitat"));
    let other = themed();
    other.study.ask("close_project");
    let whole = std::fs::read(copies.path("theirs.sitat")).unwrap();
    std::fs::write(copies.path("cut.sitat"), &whole[..whole.len() / 2]).unwrap();
    std::fs::write(copies.path("words.sitat"), "ikke et prosjekt").unwrap();
    std::fs::write(copies.path("newer.sitat"), &whole).unwrap();
    Connection::open(copies.path("newer.sitat")).unwrap().execute_batch("PRAGMA user_version = 9999").unwrap();
    let mut project = copies.open("ours.sitat", "Ida");
    let mut refused = |path: PathBuf| {
        let error = project.merge_copy(&path.as_path().into(), &CopyChoices::new(), None).unwrap_err();
        let message = error.message();
        Language::ALL.map(|language| sitat_lang::text(language, &message))
    };
    for (path, words) in [
        (other.study.project(), "annet prosjekt"),
        (copies.path("ours.sitat"), "selve prosjektet"),
        (copies.path("words.sitat"), "ikke"),
        (copies.path("missing.sitat"), "finnes ikke"),
        (copies.path("newer.sitat"), "nyere"),
    ] {
        let told = refused(path);
        assert!(told[0].contains(words), "{told:?}");
    }
    let told = refused(copies.path("cut.sitat"));
    assert!(!told[0].contains('{'), "{told:?}");
    let choices = CopyChoices::from([("text:x".to_owned(), Taken::Copy)]);
    let error = project.merge_copy(&copies.path("theirs.sitat").as_path().into(), &choices, None).unwrap_err();
    assert!(matches!(error, ProjectError::NoSuchConflict { .. }), "{error}");
    project.close().unwrap();
    assert_eq!(rows(&copies.path("ours.sitat")), before);
}

#[test]
fn an_older_copy_is_brought_up_to_date_beside_itself() {
    let copies = Copies::new();
    copies.work("theirs.sitat", "Ola", |project| {
        let bredde = code(project, "Bredde");
        apply(project, 1, 0, 10, bredde);
    });
    let path = copies.path("theirs.sitat");
    if !sitat_tests::take_back_last_migration(&path) {
        return;
    }
    let before = std::fs::read(&path).unwrap();
    assert_eq!(copies.merge(&CopyChoices::new()).unwrap().codings, 1);
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_copy_is_saved_while_the_project_is_open_and_brings_a_supervisors_memos_back() {
    let all = themed();
    let theme = all.theme("Alt henger på én", &["Ildsjel"]);
    let scope = json!({"amount": "some", "unit": "participants", "base": "all"});
    let origin = json!({"theme": theme, "code": null, "case": null, "participant": null});
    let claim = json!({"text": "Noen bærer alt", "scope": scope, "origin": origin, "evidence": [], "withTheme": false});
    let claim = all.study.call("create_claim", claim)["id"].as_i64().unwrap();
    let before = rows(&all.study.project());
    let copy = all.study.path("veileder.sitat");
    all.study.call("save_copy", json!({"path": copy, "overwrite": false, "forComments": false}));
    assert_eq!(rows(Path::new(&copy)), before, "everything is in the copy");
    let again = all.study.refused("save_copy", json!({"path": copy, "overwrite": false, "forComments": false}));
    assert!(again.contains("file"), "{again}");
    all.study.call("save_copy", json!({"path": copy, "overwrite": true, "forComments": false}));
    let own = all.study.project().to_string_lossy().into_owned();
    assert!(
        all.study
            .refused("save_copy", json!({"path": own, "overwrite": true, "forComments": false}))
            .contains("copy-onto-itself")
    );
    assert!(
        !all.study
            .refused(
                "save_copy",
                json!({"path": all.study.path("ingen/kopi.sitat"), "overwrite": false, "forComments": false})
            )
            .is_empty()
    );

    let surroundings = Surroundings {
        clock: Box::new(Ticking(Arc::new(AtomicI64::new(1_700_000_000_000)))),
        guids: Box::new(RandomGuids),
        coder: "Veileder".to_owned(),
    };
    let mut read = Project::open(Path::new(&copy), Opening::default(), surroundings).unwrap();
    let coding = read.source_segments(SourceId(all.storvik)).unwrap()[0].codings[0].0.id;
    for (target, words) in [
        (MemoTarget::Theme(sitat_model::ThemeId(theme)), "Er dette ett tema?"),
        (MemoTarget::Claim(sitat_model::ClaimId(claim)), "Hvem?"),
        (MemoTarget::Coding(coding), "Heller Nettverk?"),
    ] {
        read.create_memo(target, MemoKind::Note, words).unwrap();
    }
    read.close().unwrap();
    let merged = all.study.call("merge_copy", json!({"path": copy, "choices": []}));
    assert_eq!((&merged["memos"], &merged["codings"], &merged["lostMemos"]), (&json!(3), &json!(0), &json!(0)));
    let memos = |target: Value| {
        let memos = all.study.call("memos", json!({"target": target, "kinds": [], "on": [], "words": ""}));
        let told =
            |memo: &Value| (memo["text"].as_str().unwrap().to_owned(), memo["coder"].as_str().unwrap().to_owned());
        memos.as_array().unwrap().iter().map(told).collect::<Vec<_>>()
    };
    let of = |words: &str| vec![(words.to_owned(), "Veileder".to_owned())];
    assert_eq!(memos(json!({"kind": "theme", "id": theme})), of("Er dette ett tema?"));
    assert_eq!(memos(json!({"kind": "claim", "id": claim})), of("Hvem?"));
    all.study.ask("undo");
    assert_eq!(rows(&all.study.project()), before);
}

/// Something that somebody does, chosen by numbers.
#[derive(Clone, Copy, Debug)]
struct Act(u8, u32, u32, u32);

fn act(project: &mut Project, Act(what, first, second, third): Act, names: &[&str]) {
    let codes: Vec<CodeId> = project.codebook().unwrap().into_iter().map(|code| code.row.id).collect();
    let picked = codes.get(second as usize % codes.len().max(1)).copied();
    let source = SourceId(i64::from(first % 2) + 1);
    let segments = project.source_segments(source).unwrap();
    let segment = segments.get(third as usize % segments.len().max(1));
    let coding = segment.and_then(|segment| segment.codings.get(second as usize % segment.codings.len().max(1)));
    let name = names[third as usize % names.len()];
    // Whatever is refused is refused: a name that is taken, a code under itself.
    match what % 10 {
        0..=3 => {
            let (start, length) = (third % 8 * 5, second % 3 * 7 + 5);
            if let Some(code) = picked {
                apply(project, source.0, start, start + length, code);
            }
        }
        4 => _ = coding.map(|(row, _)| row.id).map(|id| project.remove_codings(&[id])),
        5 => _ = project.create_code(picked.filter(|_| first % 3 == 0), name, true),
        6 => _ = picked.map(|code| project.rename_code(code, Language::Bokmål, name)),
        7 => _ = picked.map(|code| project.move_codes(&[code], codes.get(first as usize % codes.len()).copied(), None)),
        8 => _ = picked.filter(|_| first % 4 == 0).map(|code| project.delete_codes(&[code], None)),
        _ => {
            let target = segment.map_or(MemoTarget::Source(source), |segment| MemoTarget::Segment(segment.id));
            _ = project.create_memo(target, MemoKind::Note, name);
        }
    }
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let one = (any::<u8>(), 0_u32..12, 0_u32..12, 0_u32..12)
        .prop_map(|(what, first, second, third)| Act(what, first, second, third));
    proptest::collection::vec(one, 0..14)
}

/// Which codes here may stand for a code that was made in the copy: those with its name.
fn codes_here(ours: &Path, theirs: &Path, old: &BTreeSet<String>) -> BTreeMap<String, BTreeSet<String>> {
    let of = |path: &Path| -> Vec<(String, String)> {
        let connection = connection(path);
        let sql = "SELECT code.guid, name FROM code JOIN code_text ON code_text.code_id = code.id";
        let mut query = connection.prepare(sql).unwrap();
        query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
    };
    let (here, there) = (of(ours), of(theirs));
    let known: BTreeSet<&String> = here.iter().map(|(guid, _)| guid).collect();
    let unknown = there.iter().filter(|(guid, _)| !known.contains(guid) && !old.contains(guid));
    let same = |name: &str| -> BTreeSet<String> {
        here.iter().filter(|(_, own)| own.to_lowercase() == name.to_lowercase()).map(|(guid, _)| guid.clone()).collect()
    };
    unknown.map(|(guid, name)| (guid.clone(), same(name))).filter(|(_, all)| !all.is_empty()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn each_coding_of_either_side_is_there_once(ours in acts(), theirs in acts()) {
        let copies = Copies::new();
        let base = codings(&copies.path("ours.sitat"));
        let old_codes: BTreeSet<String> = column(&copies.path("ours.sitat"), "SELECT guid FROM code").into_iter().collect();
        copies.work("ours.sitat", "Ida", |project| ours.iter().for_each(|one| act(project, *one, &["A", "B", "C"])));
        copies.work("theirs.sitat", "Ola", |project| theirs.iter().for_each(|one| act(project, *one, &["A", "X", "Y"])));
        let (path, other) = (copies.path("ours.sitat"), copies.path("theirs.sitat"));
        let (before, mine, yours) = (rows(&path), codings(&path), codings(&other));
        let numbers = "SELECT source_id || ' ' || last_number FROM excerpt_number ORDER BY 1";
        let given: BTreeMap<String, u32> = column(&path, numbers).iter().map(|row| {
            let (source, last) = row.split_once(' ').unwrap();
            (source.to_owned(), last.parse().unwrap())
        }).collect();
        let old: BTreeSet<String> = column(&path, "SELECT guid FROM segment").into_iter().collect();
        let told = copies.merge(&CopyChoices::new()).unwrap();
        let (merged, same_code) = (codings(&path), codes_here(&path, &other, &old_codes));

        // Mine are all there, as they are or with another code that only the copy has given them.
        for coding in &mine {
            prop_assert_eq!(merged.iter().filter(|own| own.guid == coding.guid).count(), 1);
        }
        // Yours that are new are there once, unless their code is gone here; those that I took off stay off.
        let known: BTreeSet<String> = column(&path, "SELECT guid FROM code").into_iter().collect();
        let expected = yours.iter().filter(|coding| !base.iter().any(|old| old.guid == coding.guid));
        let expected: Vec<&Told> =
            expected.filter(|coding| known.contains(&coding.code) || same_code.contains_key(&coding.code)).collect();
        for coding in &expected {
            prop_assert!(merged.iter().any(|own| own.stands_for(coding, &same_code)), "{coding:?} in {merged:#?}");
        }
        // And nothing else is.
        prop_assert_eq!(merged.len(), mine.len() + told.codings as usize);
        prop_assert_eq!(told.codings as usize, expected.len());
        let places: BTreeSet<_> = merged.iter().map(Told::place).collect();
        prop_assert_eq!(places.len(), merged.len());
        // No excerpt id that was ever given here means another passage now.
        for row in column(&path, "SELECT guid || ' ' || source_id || ' ' || number FROM segment") {
            let parts: Vec<&str> = row.split(' ').collect();
            let last = given.get(parts[1]).copied().unwrap_or_default();
            prop_assert!(old.contains(parts[0]) || parts[2].parse::<u32>().unwrap() > last);
        }
        // The tree is one: no code below itself, no two of one name beside each other.
        let twins = "SELECT lower(name) FROM code JOIN code_text ON code_id = code.id GROUP BY coalesce(parent_id, 0), lower(name) HAVING count(*) > 1";
        prop_assert_eq!(column(&path, twins), Vec::<String>::new());
        let reached = "WITH RECURSIVE reached (id) AS (SELECT id FROM code WHERE parent_id IS NULL UNION
            SELECT code.id FROM code JOIN reached ON parent_id = reached.id)
            SELECT guid FROM code WHERE id NOT IN (SELECT id FROM reached)";
        prop_assert_eq!(column(&path, reached), Vec::<String>::new());

        let after = rows(&path);
        copies.merge(&CopyChoices::new()).unwrap();
        prop_assert_eq!(&rows(&path), &after, "merging twice changes nothing");
        if after != before {
            copies.work("ours.sitat", "Ida", |project| _ = project.undo().unwrap());
        }
        prop_assert_eq!(rows(&path), before);
    }
}

#[test]
fn a_copy_that_makes_a_locked_codebook_another_one_is_refused_whole() {
    let copies = Copies::new();
    copies.work("ours.sitat", "Ida", |project| {
        let nettverk = code(project, "Nettverk");
        project.lock_codes(Some(nettverk), "Rammeverket er gitt").unwrap();
    });
    let mut below = None;
    let asked = ["Hvem kjenner hvem?".to_owned()];
    copies.work("theirs.sitat", "Ola", |project| {
        let nettverk = code(project, "Nettverk");
        let text = CodeTextRow {
            name: "Nettverk".to_owned(),
            definition: "Hvem de kjenner".to_owned(),
            ..CodeTextRow::default()
        };
        project.describe_code(nettverk, Language::Bokmål, &text).unwrap();
        project.set_code_prompts(nettverk, &asked).unwrap();
        let own = project.create_code(None, "Tillit", true).unwrap().value;
        apply(project, 1, 0, 10, own);
        below = Some(nettverk);
    });
    let preview = copies.preview(&CopyChoices::new());
    assert_eq!(preview.changed_codes, ["Nettverk"], "what is said of a locked code may change");
    copies.work("theirs.sitat", "Ola", |project| {
        project.create_code(below, "Naboer", true).unwrap();
    });
    let before = rows(&copies.path("ours.sitat"));
    match copies.merge(&CopyChoices::new()) {
        Err(ProjectError::CopyAgainstLock { code }) => assert!(code.contains("Naboer"), "{code}"),
        other => panic!("{other:?}"),
    }
    assert_eq!(rows(&copies.path("ours.sitat")), before);
    copies.work("ours.sitat", "Ida", |project| {
        let nettverk = code(project, "Nettverk");
        project.unlock_codes(Some(nettverk), "For å slå sammen").unwrap();
    });
    assert_eq!(copies.merge(&CopyChoices::new()).unwrap().new_codes.len(), 2);
    copies.work("ours.sitat", "Ida", |project| {
        let all = project.codebook().unwrap();
        assert_eq!(all.iter().find(|code| code.path == "Nettverk").unwrap().prompts, asked);
    });
}

#[test]
fn what_comes_from_a_copy_in_a_blind_pass_is_seen_when_both_are_done() {
    let copies = Copies::new();
    copies.work("ours.sitat", "Ida", |project| {
        project.create_coder("Ida").unwrap();
        project.create_coder("Ola").unwrap();
        let members = ["Ida", "Ola"].map(|name| project.resolve_coder(name).unwrap());
        project.begin_blind_pass(&[SourceId(1)], &members).unwrap();
        project.save_copy(&copies.path("theirs.sitat"), true).unwrap();
    });
    copies.work("theirs.sitat", "Ola", |project| {
        let bredde = code(project, "Bredde");
        apply(project, 1, 0, 10, bredde);
        project.set_source_progress(&[SourceId(1)], Declared::Coded).unwrap();
    });
    let seen = |project: &mut Project| project.source_segments(SourceId(1)).unwrap().len();
    assert_eq!(copies.merge(&CopyChoices::new()).unwrap().codings, 1);
    copies.work("ours.sitat", "Ida", |project| {
        let before = seen(project);
        assert!(project.coders().unwrap().passes.len() == 1, "Ida is not done");
        project.set_source_progress(&[SourceId(1)], Declared::Coded).unwrap();
        assert_eq!(project.coders().unwrap().passes.len(), 0);
        assert!(seen(project) > before, "what others have coded is seen now");
        assert!(project.source_segments(SourceId(1)).unwrap().iter().any(|own| own.ranges[0].start.0 == 0));
    });
}
