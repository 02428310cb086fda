//! Participants from a table.

use std::collections::BTreeMap;
use std::path::Path;

use sitat_import::tables::{ParticipantRow as ParticipantTableRow, read_participants, read_participants_as};
use sitat_model::{CaseId, Message, ParticipantId};
use sitat_store::ParticipantRow;

use crate::importing::file_name;
use crate::table_plans::{ParticipantPlan, RowDecision, participant_sheet};
use crate::tables::read_table;
use crate::{Operation, Outcome, Project, ProjectError};

/// What a table of participants brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParticipantsImported {
    /// New participants.
    pub created: u32,
    /// Participants who were there already.
    pub updated: u32,
    /// Unknown columns, days that are none, cases and persons that are not there.
    pub warnings: Vec<Message>,
}

impl Project {
    /// Reads participants from a table. Those who are there already get what the table says; a blank cell leaves what
    /// is known as it is. Cases that are not there are not made.
    pub fn import_participants(&mut self, path: &Path) -> Result<Outcome<ParticipantsImported>, ProjectError> {
        let (rows, warnings) = read_table(path, read_participants)?;
        self.take_participants(rows, warnings, &BTreeMap::new())
    }

    /// The same as somebody has decided for its columns and rows.
    ///
    /// # Errors
    /// No column is that of names, or a row is to be a participant who is not there.
    pub fn import_participants_as(
        &mut self,
        path: &Path,
        plan: &ParticipantPlan,
    ) -> Result<Outcome<ParticipantsImported>, ProjectError> {
        let refused = |error| ProjectError::Table { file: file_name(path), error };
        let (rows, warnings) = read_participants_as(&participant_sheet(path)?, &plan.columns).map_err(refused)?;
        self.take_participants(rows, warnings, &plan.rows)
    }

    fn take_participants(
        &mut self,
        mut rows: Vec<ParticipantTableRow>,
        warnings: Vec<Message>,
        decisions: &BTreeMap<usize, RowDecision<ParticipantId>>,
    ) -> Result<Outcome<ParticipantsImported>, ProjectError> {
        rows.retain(|row| decisions.get(&row.row) != Some(&RowDecision::LeaveOut));
        let structure = self.structure()?;
        self.transact(Operation::ImportParticipants, None, |action| {
            action.writer.describe(String::new(), rows.len());
            let mut imported = ParticipantsImported { warnings, ..ParticipantsImported::default() };
            let mut ids: BTreeMap<String, ParticipantId> =
                structure.participants.iter().map(|person| (person.name.to_lowercase(), person.id)).collect();
            for row in &rows {
                let known = match decisions.get(&row.row) {
                    Some(RowDecision::Known(id)) => {
                        let known = structure.participant(*id).map(|person| person.id);
                        Some(known.ok_or_else(|| ProjectError::not_found("participant", *id))?)
                    }
                    Some(_) if structure.find_participant(&row.name).is_some() => {
                        return Err(ProjectError::NameTaken { name: row.name.clone() });
                    }
                    Some(_) => None,
                    None => structure
                        .find_shown_participant(&row.name)
                        .map(|person| person.id)
                        .or_else(|| ids.get(&row.name.to_lowercase()).copied()),
                };
                if let Some(id) = known {
                    imported.updated += 1;
                    ids.insert(row.name.to_lowercase(), id);
                } else {
                    imported.created += 1;
                    ids.insert(row.name.to_lowercase(), action.new_participant(&row.name)?);
                }
            }
            for row in rows {
                let Some(id) = ids.get(&row.name.to_lowercase()).copied() else { continue };
                let all = action.writer.participants()?;
                let Some(known) = all.iter().find(|person| person.id == id) else { continue };
                let about = |key| Message::new(key).with("row", row.row);
                let mut cases: Vec<CaseId> = action.writer.participant_cases()?.remove(&id).unwrap_or_default();
                let mut named: Vec<CaseId> = Vec::new();
                for name in &row.cases {
                    match structure.match_case(name, None) {
                        Some((case, _)) => named.push(case.id),
                        None => imported.warnings.push(about("import-unknown-case").with("case", name.as_str())),
                    }
                }
                if !named.is_empty() {
                    cases = named;
                }
                let referred_by = row.referred_by.as_ref().and_then(|name| {
                    let found = ids.get(&name.to_lowercase()).copied();
                    if found.is_none() {
                        imported.warnings.push(about("import-unknown-participant").with("name", name.as_str()));
                    }
                    found
                });
                let free = |written: Option<String>, own: fn(&ParticipantRow) -> &Option<String>| {
                    let wanted = written.as_ref()?.to_lowercase();
                    let others = || all.iter().filter(|other| other.id != id);
                    let has = |text: &Option<String>| text.as_ref().is_some_and(|text| text.to_lowercase() == wanted);
                    let is_taken = others().any(|other| has(&other.pseudonym) || has(&other.code));
                    if is_taken { own(known).clone() } else { written }
                };
                let (pseudonym, code) =
                    (free(row.pseudonym.clone(), |own| &own.pseudonym), free(row.code.clone(), |own| &own.code));
                for (wanted, got) in [(&row.pseudonym, &pseudonym), (&row.code, &code)] {
                    if let Some(name) = wanted.as_ref().filter(|_| wanted != got) {
                        imported.warnings.push(about("import-taken-code").with("name", name.as_str()));
                    }
                }
                let changed = ParticipantRow {
                    role: row.role.unwrap_or_else(|| known.role.clone()),
                    pseudonym: pseudonym.or_else(|| known.pseudonym.clone()),
                    code: code.or_else(|| known.code.clone()),
                    consent_on: row.consent_on.or_else(|| known.consent_on.clone()),
                    consent_channel: row.consent_channel.unwrap_or_else(|| known.consent_channel.clone()),
                    consent_scope: row.consent_scope.unwrap_or_else(|| known.consent_scope.clone()),
                    referred_by: referred_by.filter(|other| *other != id).or(known.referred_by),
                    member_check_sent_on: row.member_check_sent_on.or_else(|| known.member_check_sent_on.clone()),
                    member_check_answered_on: row
                        .member_check_answered_on
                        .or_else(|| known.member_check_answered_on.clone()),
                    note: row.note.unwrap_or_else(|| known.note.clone()),
                    ..known.clone()
                };
                action.write_participant(&changed, &cases)?;
            }
            Ok(imported)
        })
    }
}
