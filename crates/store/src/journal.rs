//! The journal: every change of a row is recorded with its inverse, so that any action can be undone and redone, also
//! after a restart. Nothing here knows what the rows mean; a new table needs no line in this file. One column is known:
//! when a source's text is given to another revision, the text moves ([`crate::moving`]).
//!
//! TEMP triggers made from the compiled-in schema write the inverses as data. Undo runs the inverses of a step
//! backwards inside an ordinary step, which is thereby journalled itself: that is redo.

use std::collections::BTreeSet;

use rusqlite::types::Value;
use rusqlite::{Connection, named_params, params_from_iter};
use sitat_model::{SourceId, StepId};

use crate::schema::Schema;
use crate::{StoreError, moving};

/// What a step does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// Something new.
    Do,
    /// Reverses an earlier step.
    Undo,
    /// Does a reversed step again.
    Redo,
}

impl StepKind {
    fn name(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    pub(crate) fn from_name(name: &str) -> Self {
        match name {
            "undo" => Self::Undo,
            "redo" => Self::Redo,
            _ => Self::Do,
        }
    }
}

/// What is known about a step before it is run.
#[derive(Clone, Debug)]
pub struct NewStep {
    /// Name of the operation.
    pub operation: &'static str,
    /// Name of the coder.
    pub coder: String,
    /// Why, if said.
    pub reason: Option<String>,
    /// Milliseconds UTC.
    pub at: i64,
}

/// A step of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepRow {
    /// Identity.
    pub id: StepId,
    /// What it does.
    pub kind: StepKind,
    /// Name of the operation; that of the reversed step for undo and redo.
    pub operation: String,
    /// What it was done to.
    pub subject: String,
    /// How many things it touched.
    pub count: u32,
    /// Name of the coder.
    pub coder: String,
    /// Why, if said.
    pub reason: Option<String>,
    /// Milliseconds UTC.
    pub at: i64,
}

/// How a row changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowChangeKind {
    /// It is new.
    Inserted,
    /// It holds something else.
    Updated,
    /// It is gone.
    Deleted,
}

/// A row that a step changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowChange {
    /// Its table.
    pub table: String,
    /// Its identity.
    pub row: i64,
    /// How it changed.
    pub kind: RowChangeKind,
}

/// A step that was committed, with the rows that it changed in order.
#[derive(Clone, Debug)]
pub struct AppliedStep {
    /// The step.
    pub step: StepRow,
    /// The rows.
    pub changes: Vec<RowChange>,
}

/// A step that can be reversed: the action, and the step whose inverses reverse it at present.
#[derive(Clone, Copy, Debug)]
struct Reversible {
    action: StepId,
    inverses: StepId,
}

impl From<NewStep> for StepRow {
    fn from(new: NewStep) -> Self {
        Self {
            id: StepId(0),
            kind: StepKind::Do,
            operation: new.operation.to_owned(),
            subject: String::new(),
            count: 0,
            coder: new.coder,
            reason: new.reason,
            at: new.at,
        }
    }
}

/// Actions that forget for good, or after which what undo needs is lost; undo does not go beyond them.
pub(crate) const FINAL: [&str; 3] = ["erase_participant", "forget_names", "salvage_project"];

/// Actions that change no row of the study, such as an export or another passphrase: they are told, and undo and redo pass them over.
const NOTED: [&str; 5] =
    ["export_document", "add_passphrase", "change_passphrase", "remove_passphrase", "restore_backup"];

/// An action that undo must not be gone back beyond by looking at an earlier state, as long as it stands: somebody's
/// words were taken out.
const WITHDRAWAL: &str = "withdraw_participant";

/// Forgets what all steps changed; that they were done stays.
pub(crate) fn forget_inverses(connection: &Connection) -> Result<(), StoreError> {
    connection.execute("DELETE FROM journal_value", [])?;
    connection.execute("DELETE FROM journal_entry", [])?;
    Ok(())
}

/// Which steps can be undone and redone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stacks {
    undo: Vec<Reversible>,
    redo: Vec<Reversible>,
    undone: BTreeSet<StepId>,
}

impl Stacks {
    /// Reads the journal and replays its steps.
    pub(crate) fn read(connection: &Connection) -> Result<Self, StoreError> {
        let mut stacks = Self::default();
        let mut query =
            connection.prepare("SELECT id, kind, target_step_id, operation FROM journal_step ORDER BY id")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let kind: String = row.get("kind")?;
            let target: Option<i64> = row.get("target_step_id")?;
            let operation: String = row.get("operation")?;
            if NOTED.contains(&operation.as_str()) {
                continue;
            }
            stacks.push(StepKind::from_name(&kind), StepId(row.get("id")?), target.map(StepId));
            if FINAL.contains(&operation.as_str()) {
                stacks.bar();
            }
        }
        Ok(stacks)
    }

    /// Nothing that was done so far can be undone or done again.
    pub(crate) fn bar(&mut self) {
        self.undo.clear();
        self.redo.clear();
    }

    fn push(&mut self, kind: StepKind, step: StepId, target: Option<StepId>) {
        let action = target.unwrap_or(step);
        let reversible = Reversible { action, inverses: step };
        match kind {
            StepKind::Do => {
                self.undo.push(reversible);
                self.redo.clear();
            }
            StepKind::Undo => {
                self.undo.pop();
                self.redo.push(reversible);
                self.undone.insert(action);
            }
            StepKind::Redo => {
                self.redo.pop();
                self.undo.push(reversible);
                self.undone.remove(&action);
            }
        }
    }

    /// The action that undo would reverse.
    pub(crate) fn next_undo(&self) -> Option<StepId> {
        self.undo.last().map(|reversible| reversible.action)
    }

    /// The action that redo would do again.
    pub(crate) fn next_redo(&self) -> Option<StepId> {
        self.redo.last().map(|reversible| reversible.action)
    }

    /// How many actions can be undone.
    pub(crate) fn undo_count(&self) -> u32 {
        u32::try_from(self.undo.len()).unwrap_or(u32::MAX)
    }

    /// Whether an action is undone at present.
    pub(crate) fn is_undone(&self, action: StepId) -> bool {
        self.undone.contains(&action)
    }
}

/// The one-row table that says which step is open.
const CURRENT: &str =
    "CREATE TEMP TABLE journal_current (id INTEGER PRIMARY KEY CHECK (id = 1), step_id INTEGER, is_paused INTEGER NOT NULL);
     INSERT INTO journal_current (id, step_id, is_paused) VALUES (1, NULL, 0);";

/// What reversals write on beside the file, without the triggers that would record them.
pub(crate) fn install_scratch(connection: &Connection) -> Result<(), StoreError> {
    Ok(connection.execute_batch(&format!("{CURRENT}{}", crate::moving::SCRATCH))?)
}

/// Makes the triggers and the one-row table that says which step is open.
pub(crate) fn install(connection: &Connection) -> Result<(), StoreError> {
    use std::fmt::Write as _;
    let mut script = format!("{CURRENT}{}", crate::moving::SCRATCH);
    for (table, columns) in &Schema::current()?.journalled {
        let entry = |kind: &str, row: &str| {
            format!(
                "INSERT INTO journal_entry (step_id, table_name, kind, row_id)
                 VALUES ((SELECT step_id FROM journal_current), '{table}', '{kind}', {row});"
            )
        };
        let changed: Vec<String> =
            columns.iter().map(|column| format!("OLD.\"{column}\" IS NOT NEW.\"{column}\"")).collect();
        let old = |condition: bool| {
            let values: Vec<String> = columns
                .iter()
                .map(|column| {
                    let changed = if condition {
                        format!(" WHERE OLD.\"{column}\" IS NOT NEW.\"{column}\"")
                    } else {
                        String::new()
                    };
                    format!("SELECT (SELECT max(id) FROM journal_entry), '{column}', OLD.\"{column}\"{changed}")
                })
                .collect();
            format!("INSERT INTO journal_value (entry_id, column_name, value) {};", values.join(" UNION ALL "))
        };
        let _ = write!(
            script,
            "CREATE TEMP TRIGGER \"journal_insert_{table}\" AFTER INSERT ON main.\"{table}\" BEGIN {} END;
             CREATE TEMP TRIGGER \"journal_update_{table}\" AFTER UPDATE ON main.\"{table}\" 
                 WHEN ({}) AND NOT (SELECT is_paused FROM journal_current) BEGIN {} {} END;
             CREATE TEMP TRIGGER \"journal_delete_{table}\" BEFORE DELETE ON main.\"{table}\" BEGIN {} {} END;",
            entry("insert", "NEW.id"),
            // Writing what is there already is no change: it must not become a step that undoes nothing.
            changed.join(" OR "),
            entry("update", "NEW.id"),
            old(true),
            entry("delete", "OLD.id"),
            old(false),
        );
    }
    Ok(connection.execute_batch(&script)?)
}

/// Opens a step inside a transaction: from here on the triggers record under it.
pub(crate) fn open_step(
    connection: &Connection,
    kind: StepKind,
    target: Option<StepId>,
    step: &StepRow,
) -> Result<StepId, StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO journal_step (kind, target_step_id, operation, subject, count, coder, reason, at)
             VALUES (:kind, :target, :operation, :subject, :count, :coder, :reason, :at)",
        )?
        .execute(named_params! {
            ":kind": kind.name(),
            ":target": target.map(|step| step.0),
            ":operation": step.operation,
            ":subject": step.subject,
            ":count": step.count,
            ":coder": step.coder,
            ":reason": step.reason,
            ":at": step.at,
        })?;
    let id = StepId(connection.last_insert_rowid());
    connection.prepare_cached("UPDATE journal_current SET step_id = :step")?.execute(named_params! {":step": id.0})?;
    Ok(id)
}

/// While a text moves, the places that only follow it are not recorded: they follow back in the same way.
pub(crate) fn pause(connection: &Connection, is_paused: bool) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE journal_current SET is_paused = :paused")?
        .execute(named_params! {":paused": is_paused})?;
    Ok(())
}

/// Opens the last step once more: what is recorded now belongs to it. Returns the last entry that it has so far.
pub(crate) fn reopen_step(connection: &Connection, step: StepId) -> Result<i64, StoreError> {
    connection
        .prepare_cached("UPDATE journal_current SET step_id = :step")?
        .execute(named_params! {":step": step.0})?;
    let mut query = connection.prepare_cached("SELECT coalesce(max(id), 0) AS last FROM journal_entry")?;
    Ok(query.query_row([], |row| row.get("last"))?)
}

/// Drops what a step that was opened once more recorded after an entry and its earlier entries undo as well: a row that
/// it made, or columns whose values from before it are known. Otherwise each pause in writing would keep a whole text.
pub(crate) fn drop_covered(connection: &Connection, step: StepId, last: i64, at: i64) -> Result<(), StoreError> {
    connection.execute_batch("CREATE TEMP TABLE IF NOT EXISTS journal_covered (id INTEGER PRIMARY KEY)")?;
    connection.prepare_cached("DELETE FROM journal_covered")?.execute([])?;
    connection
        .prepare_cached(
            "INSERT INTO journal_covered SELECT later.id FROM journal_entry AS later
             WHERE later.step_id = :step AND later.id > :last AND later.kind = 'update' AND EXISTS (
               SELECT 1 FROM journal_entry AS earlier
               WHERE earlier.step_id = :step AND earlier.id <= :last
               AND earlier.table_name = later.table_name AND earlier.row_id = later.row_id
               AND (earlier.kind = 'insert' OR earlier.kind = 'update' AND NOT EXISTS (
                 SELECT 1 FROM journal_value AS value WHERE value.entry_id = later.id AND NOT EXISTS (
                   SELECT 1 FROM journal_value AS known
                   WHERE known.entry_id = earlier.id AND known.column_name = value.column_name))))",
        )?
        .execute(named_params! {":step": step.0, ":last": last})?;
    connection
        .prepare_cached("DELETE FROM journal_value WHERE entry_id IN (SELECT id FROM journal_covered)")?
        .execute([])?;
    connection.prepare_cached("DELETE FROM journal_entry WHERE id IN (SELECT id FROM journal_covered)")?.execute([])?;
    connection
        .prepare_cached("UPDATE journal_step SET at = :at WHERE id = :step")?
        .execute(named_params! {":at": at, ":step": step.0})?;
    Ok(())
}

/// Closes the step: a write after this, before the next step, is refused by the database.
pub(crate) fn close_step(connection: &Connection) -> Result<(), StoreError> {
    connection.prepare_cached("UPDATE journal_current SET step_id = NULL")?.execute([])?;
    Ok(())
}

/// Writes down what a step turned out to be about.
pub(crate) fn describe_step(connection: &Connection, id: StepId, subject: &str, count: u32) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE journal_step SET subject = :subject, count = :count WHERE id = :id")?
        .execute(named_params! {":subject": subject, ":count": count, ":id": id.0})?;
    Ok(())
}

/// The rows that a step changed, in order.
pub(crate) fn changes(connection: &Connection, step: StepId) -> Result<Vec<RowChange>, StoreError> {
    let mut query = connection
        .prepare_cached("SELECT table_name, kind, row_id FROM journal_entry WHERE step_id = :step ORDER BY id")?;
    let rows = query.query_map(named_params! {":step": step.0}, |row| {
        let kind: String = row.get("kind")?;
        Ok(RowChange {
            table: row.get("table_name")?,
            row: row.get("row_id")?,
            kind: match kind.as_str() {
                "insert" => RowChangeKind::Inserted,
                "delete" => RowChangeKind::Deleted,
                _ => RowChangeKind::Updated,
            },
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The step before which nothing can be looked at any more: the last that forgot for good, or took out somebody's words
/// and stands. `None`: everything can be.
pub(crate) fn horizon(connection: &Connection, stacks: &Stacks) -> Result<Option<StepId>, StoreError> {
    let mut query =
        connection.prepare_cached("SELECT id, operation FROM journal_step WHERE kind = 'do' ORDER BY id DESC")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let (id, operation): (i64, String) = (row.get("id")?, row.get("operation")?);
        let is_bar = FINAL.contains(&operation.as_str()) || operation == WITHDRAWAL && !stacks.is_undone(StepId(id));
        if is_bar {
            return Ok(Some(StepId(id)));
        }
    }
    Ok(None)
}

/// What undo or redo is about to run.
pub(crate) struct Reversal {
    pub(crate) action: StepId,
    inverses: StepId,
}

impl Stacks {
    /// What undo would run.
    pub(crate) fn reversal(&self, kind: StepKind) -> Result<Reversal, StoreError> {
        let (stack, missing) = match kind {
            StepKind::Redo => (&self.redo, StoreError::NothingToRedo),
            _ => (&self.undo, StoreError::NothingToUndo),
        };
        let top = stack.last().ok_or(missing)?;
        Ok(Reversal { action: top.action, inverses: top.inverses })
    }

    /// Takes note of a committed step.
    pub(crate) fn committed(&mut self, kind: StepKind, step: StepId, target: Option<StepId>) {
        self.push(kind, step, target);
    }
}

/// One inverse: what was done to a row, and what the row held before.
struct Inverse {
    table: String,
    kind: String,
    row: i64,
    columns: Vec<String>,
    values: Vec<Value>,
}

/// Runs the inverses of a step, last one first. The caller has opened a step, which records this run.
pub(crate) fn reverse(connection: &Connection, reversal: &Reversal) -> Result<(), StoreError> {
    connection.pragma_update(None, "defer_foreign_keys", true)?;
    run_inverses(connection, reversal.inverses)
}

/// Runs the inverses of a step, last one first, without anything around it.
pub(crate) fn run_inverses(connection: &Connection, step: StepId) -> Result<(), StoreError> {
    for inverse in inverses(connection, step)? {
        let known = Schema::current()?.journalled.get(&inverse.table);
        let Some(known) = known else { return Err(StoreError::ForeignJournal(inverse.table)) };
        if let Some(column) = inverse.columns.iter().find(|column| !known.contains(column)) {
            return Err(StoreError::ForeignJournal(format!("{}.{column}", inverse.table)));
        }
        let moved = Some(SourceId(inverse.row)).filter(|_| inverse.moves_text());
        let before = moved.map(|source| moving::revision_of(connection, source)).transpose()?.flatten();
        run(connection, inverse)?;
        if let Some(source) = moved {
            moving::follow(connection, source, before, moving::revision_of(connection, source)?)?;
        }
    }
    Ok(())
}

impl Inverse {
    /// Whether it gives the text of a source back to another revision.
    fn moves_text(&self) -> bool {
        self.table == "source" && self.kind == "update" && self.columns.iter().any(|name| name == "text_revision_id")
    }
}

fn inverses(connection: &Connection, step: StepId) -> Result<Vec<Inverse>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT journal_entry.id AS entry, table_name, kind, row_id, column_name, value
         FROM journal_entry LEFT JOIN journal_value ON journal_value.entry_id = journal_entry.id
         WHERE step_id = :step ORDER BY journal_entry.id DESC, journal_value.id",
    )?;
    let mut rows = query.query(named_params! {":step": step.0})?;
    let mut all: Vec<Inverse> = Vec::new();
    let mut last = None;
    while let Some(row) = rows.next()? {
        let entry: i64 = row.get("entry")?;
        if last != Some(entry) {
            last = Some(entry);
            let (table, kind, row) = (row.get("table_name")?, row.get("kind")?, row.get("row_id")?);
            all.push(Inverse { table, kind, row, columns: Vec::new(), values: Vec::new() });
        }
        let column: Option<String> = row.get("column_name")?;
        if let (Some(column), Some(inverse)) = (column, all.last_mut()) {
            inverse.columns.push(column);
            inverse.values.push(row.get("value")?);
        }
    }
    Ok(all)
}

fn run(connection: &Connection, inverse: Inverse) -> Result<(), StoreError> {
    let table = &inverse.table;
    let quoted = |suffix: &str| -> String {
        inverse.columns.iter().map(|column| format!("\"{column}\"{suffix}")).collect::<Vec<_>>().join(", ")
    };
    let mut values = inverse.values;
    // A row that was taken away had columns: without any it is no journal of ours.
    if inverse.kind == "delete" && values.is_empty() {
        return Err(StoreError::ForeignJournal(inverse.table));
    }
    let statement = match inverse.kind.as_str() {
        "insert" => {
            values = vec![Value::Integer(inverse.row)];
            format!("DELETE FROM \"{table}\" WHERE id = ?")
        }
        "delete" => {
            let places = vec!["?"; values.len()].join(", ");
            format!("INSERT INTO \"{table}\" ({}) VALUES ({places})", quoted(""))
        }
        // An update that changed nothing.
        _ if values.is_empty() => return Ok(()),
        _ => {
            let statement = format!("UPDATE \"{table}\" SET {} WHERE id = ?", quoted(" = ?"));
            values.push(Value::Integer(inverse.row));
            statement
        }
    };
    connection.prepare_cached(&statement)?.execute(params_from_iter(values))?;
    Ok(())
}
