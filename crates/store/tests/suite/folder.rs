//! A folder with one project in it, and looks at the file with other eyes than the store's.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};
use sitat_model::{
    CodeId, CodeKind, CodeOrigin, CoderId, Language, Quote, SegmentId, SourceId, SourceKind, TextOffset, TextRange,
};
use sitat_store::{
    AppliedStep, CodeRow, CodeTextRow, NewSource, NewStep, NewTurn, Opening, ProjectRow, SourceRow, Store, StoreError,
    Writer,
};

/// Tables that undo leaves alone: the journal, and what must outlive undo.
const NOT_UNDONE: [&str; 7] =
    ["journal_step", "journal_entry", "journal_value", "excerpt_number", "source_text", "source_file", "edit_draft"];

/// All rows of all tables that undo brings back, each value as SQL writes it.
pub(crate) type Rows = BTreeMap<String, Vec<String>>;

/// A folder that goes away with the test.
pub(crate) struct Folder {
    folder: tempfile::TempDir,
}

impl Folder {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// Where the project is.
    pub(crate) fn project(&self) -> PathBuf {
        self.path("a.sitat")
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn create(&self) -> Store {
        let row = ProjectRow {
            guid: "p".to_owned(),
            name: "Prøve".to_owned(),
            language: Language::Bokmål,
            created_at: 1_790_000_000_000,
            identification: sitat_model::Identification::Name,
            smallest_group: 10,
        };
        Store::create(&self.project(), &row, &opening("2026-11-21 10.00.00")).unwrap()
    }

    pub(crate) fn open(&self) -> Store {
        Store::open(&self.project(), &opening("2026-11-21 11.00.00")).unwrap()
    }

    pub(crate) fn try_open(&self) -> Result<Store, StoreError> {
        Store::open(&self.project(), &opening("2026-11-21 12.00.00"))
    }

    pub(crate) fn open_for_reading(&self) -> Result<Store, StoreError> {
        Store::open(&self.project(), &Opening { read_only: true, ..Opening::default() })
    }

    /// Runs SQL on the closed file, as a stranger could.
    pub(crate) fn tamper(&self, sql: &str) {
        let connection = Connection::open(self.project()).unwrap();
        connection.execute_batch(sql).unwrap();
    }

    /// Everything in the folder, sorted.
    pub(crate) fn listing(&self) -> Vec<String> {
        listing(self.folder.path())
    }

    pub(crate) fn rows(&self) -> Rows {
        rows(&self.project())
    }
}

pub(crate) fn listing(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

pub(crate) fn opening(now: &str) -> Opening {
    Opening { now: now.to_owned(), ..Opening::default() }
}

pub(crate) fn look(path: &Path) -> Connection {
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap()
}

/// The first value of a query on a file.
pub(crate) fn number(path: &Path, sql: &str) -> i64 {
    look(path).query_row(sql, [], |row| row.get(0)).unwrap()
}

/// All rows of all tables that undo brings back.
pub(crate) fn rows(path: &Path) -> Rows {
    let connection = look(path);
    let tables: Vec<String> = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let mut all = Rows::new();
    for table in tables.into_iter().filter(|table| !NOT_UNDONE.contains(&table.as_str())) {
        let columns: Vec<String> = connection
            .prepare("SELECT name FROM pragma_table_info(?) ORDER BY cid")
            .unwrap()
            .query_map([&table], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        let values: Vec<String> = columns.iter().map(|column| format!("quote(\"{column}\")")).collect();
        let sql = format!("SELECT {} FROM \"{table}\" ORDER BY id", values.join(" || ', ' || "));
        let rows = connection
            .prepare(&sql)
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        all.insert(table, rows);
    }
    all
}

/// What SQLite itself has to say against a file: nothing.
pub(crate) fn complaints(path: &Path) -> Vec<String> {
    let connection = look(path);
    let mut complaints: Vec<String> = Vec::new();
    let mut check = connection.prepare("PRAGMA integrity_check").unwrap();
    let said = check.query_map([], |row| row.get::<_, String>(0)).unwrap();
    complaints.extend(said.map(Result::unwrap).filter(|line| line != "ok"));
    let mut check = connection.prepare("PRAGMA foreign_key_check").unwrap();
    let said = check.query_map([], |row| row.get::<_, String>(0)).unwrap();
    complaints.extend(said.map(|table| format!("dangling reference in {}", table.unwrap())));
    complaints
}

pub(crate) fn step(operation: &'static str) -> NewStep {
    NewStep { operation, coder: "Kari".to_owned(), reason: None, at: 1_790_000_000_001 }
}

/// Runs an action that must succeed.
pub(crate) fn act<T>(
    store: &mut Store,
    body: impl FnOnce(&Writer<'_>) -> Result<T, StoreError>,
) -> (T, Option<AppliedStep>) {
    store.transact(step("test"), body).unwrap()
}

/// Runs an action that may be refused.
pub(crate) fn try_act<T>(
    store: &mut Store,
    body: impl FnOnce(&Writer<'_>) -> Result<T, StoreError>,
) -> Result<(T, Option<AppliedStep>), StoreError> {
    store.transact(step("test"), body)
}

pub(crate) const TEXT: &str = "I: Hva skjedde?\nR: Ingen ringte på Årø, 😀 og det var stille.\n";

/// Makes a source with a text and one turn.
pub(crate) fn new_source(writer: &Writer<'_>, name: &str, text: &str) -> Result<SourceId, StoreError> {
    let characters = u32::try_from(text.chars().count()).unwrap();
    let row = SourceRow {
        id: SourceId(0),
        guid: format!("source {name}"),
        name: name.to_owned(),
        code: name.to_uppercase(),
        kind: SourceKind::Interview,
        language: None,
        language_tag: None,
        cleaning: None,
        words: 12,
        characters,
        file_name: format!("{name}.txt"),
        file_sha256: "00".to_owned(),
        format: "text".to_owned(),
        encoding: Some("utf-8".to_owned()),
        pattern: None,
        imported_at: 5,
    };
    let id = writer.insert_source(&NewSource { row, text })?;
    let range = TextRange::new(0, characters);
    writer.insert_turn(id, &NewTurn { number: 1, range, label: None, content: range, speaker: None, time_ms: None })?;
    Ok(id)
}

/// Makes a code with a name.
pub(crate) fn new_code(writer: &Writer<'_>, parent: Option<CodeId>, name: &str) -> Result<CodeId, StoreError> {
    let row = CodeRow {
        id: CodeId(0),
        parent,
        position: 0,
        colour: None,
        kind: CodeKind::Ordinary,
        origin: CodeOrigin::Data,
        is_codable: true,
        retired_at: None,
    };
    let id = writer.insert_code(&format!("code {name}"), &row, 7)?;
    let text = CodeTextRow { name: name.to_owned(), ..CodeTextRow::default() };
    writer.set_code_text(id, Language::Bokmål, &text)?;
    Ok(id)
}

/// The coder of a name, made if new.
pub(crate) fn coder(writer: &Writer<'_>, name: &str) -> Result<CoderId, StoreError> {
    match writer.find_coder(name)? {
        Some(id) => Ok(id),
        None => writer.insert_coder(&format!("coder {name}"), name, 3),
    }
}

/// Makes a segment on a range of a source's text.
pub(crate) fn new_segment(
    writer: &Writer<'_>,
    guid: &str,
    source: SourceId,
    range: TextRange,
) -> Result<SegmentId, StoreError> {
    let text = writer.source_text(source)?;
    let take = |from: TextOffset, to: TextOffset| -> String {
        text.chars().skip(from.0 as usize).take((to.0.saturating_sub(from.0)) as usize).collect()
    };
    let quote = Quote { exact: take(range.start, range.end), prefix: String::new(), suffix: String::new() };
    let segment = writer.insert_segment(guid, source, None, 11)?;
    writer.insert_stretch(segment, range, &quote)?;
    Ok(segment)
}

/// A project with a source `s`, a code `kode` and one coding; its three steps can be undone.
pub(crate) fn small(folder: &Folder) -> Store {
    let mut store = folder.create();
    let (source, _) = act(&mut store, |writer| new_source(writer, "s", TEXT));
    let (code, _) = act(&mut store, |writer| new_code(writer, None, "kode"));
    act(&mut store, |writer| {
        let segment = new_segment(writer, "segment 1", source, TextRange::new(19, 24))?;
        let coder = coder(writer, "Kari")?;
        writer.insert_coding("coding 1", segment, code, coder, 13)
    });
    store
}
