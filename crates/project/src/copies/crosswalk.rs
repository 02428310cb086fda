//! What corresponds in a copy beside what corresponds here.

use sitat_model::CorrespondenceKind;
use sitat_store::CorrespondenceRow;

use super::codes::take;
use super::passages::Spots;
use super::plan::{Plan, Question};
use super::side::{Guid, Side};
use super::write::Rows;
use super::{Conflict, ConflictKind, Taken};
use crate::ProjectError;
use crate::project::Action;

/// That two codes correspond, the pair in an order that is the same in every copy.
#[derive(Clone, Debug)]
pub(crate) struct SideCorrespondence {
    pub(crate) row: CorrespondenceRow,
    pub(crate) codes: (Guid, Guid),
    /// What the first is to the second.
    pub(crate) kind: CorrespondenceKind,
    pub(crate) evidence: Vec<Guid>,
}

impl SideCorrespondence {
    pub(crate) fn new(row: CorrespondenceRow, codes: (Guid, Guid), evidence: Vec<Guid>) -> Self {
        let (codes, kind) = in_order(codes, row.kind);
        Self { row, codes, kind, evidence }
    }
}

/// A correspondence as it is to be here.
#[derive(Clone, Debug)]
pub(crate) struct PlannedCorrespondence {
    guid: Guid,
    /// The one that is here already.
    known: Option<CorrespondenceRow>,
    codes: (Guid, Guid),
    kind: CorrespondenceKind,
    note: String,
    created_at: i64,
    /// Passages that show it and did not.
    evidence: Vec<Guid>,
}

fn in_order(codes: (Guid, Guid), kind: CorrespondenceKind) -> ((Guid, Guid), CorrespondenceKind) {
    if codes.0 <= codes.1 { (codes, kind) } else { ((codes.1, codes.0), kind.turned()) }
}

fn told(side: &Side, own: &SideCorrespondence, question: &Question<'_>) -> String {
    let kind = sitat_lang::word(question.language, own.kind.label_key());
    let path = |guid: &Guid| side.path(guid, question.language);
    let words = format!("{} {kind} {}", path(&own.codes.0), path(&own.codes.1));
    if own.row.note.is_empty() { words } else { format!("{words} – {}", own.row.note) }
}

impl Plan {
    /// What is new in the copy comes; what only the copy has changed is taken; what was taken away here stays away.
    pub(crate) fn find_correspondences(&mut self, question: &Question<'_>, spots: &mut Spots) {
        for (guid, theirs) in &question.theirs.correspondences {
            let here = |code: &Guid| self.code_of.get(code).cloned();
            let (Some(one), Some(other)) = (here(&theirs.codes.0), here(&theirs.codes.1)) else { continue };
            if one == other {
                continue;
            }
            let (codes, there) = in_order((one, other), theirs.kind);
            let base = question.base.correspondences.get(guid);
            let by_pair = || question.ours.correspondences.values().find(|own| own.codes == codes);
            let own = question.ours.correspondences.get(guid).or_else(by_pair);
            if own.is_none() && question.was_here(guid, base.is_some()) {
                continue;
            }
            let (mut kind, mut note) = (there, theirs.row.note.clone());
            if let Some(own) = own {
                (kind, note) = (own.kind, own.row.note.clone());
                let before = base.map(|base| in_order(base.codes.clone(), base.kind).1);
                let key = Conflict::new(ConflictKind::Correspondence, guid, "").key;
                let choice = question.choices.get(&key).copied().unwrap_or(Taken::Here);
                let mut is_conflict = take(before.as_ref(), &mut kind, &there, choice);
                let words = base.map(|base| &base.row.note);
                is_conflict |= take(words, &mut note, &theirs.row.note, choice);
                if is_conflict {
                    let name = format!(
                        "{} – {}",
                        question.ours.path(&own.codes.0, question.language),
                        question.ours.path(&own.codes.1, question.language)
                    );
                    let conflict = Conflict::new(ConflictKind::Correspondence, guid, &name)
                        .between(&told(question.ours, own, question), &told(question.theirs, theirs, question));
                    self.decide(question, conflict);
                }
            }
            let known = |segment: &Guid| base.is_some_and(|base| base.evidence.contains(segment));
            let mut evidence = Vec::new();
            for segment in theirs.evidence.iter().filter(|segment| !known(segment)) {
                if let Some(segment) = self.segment_here(question, spots, segment) {
                    evidence.push(segment);
                }
            }
            evidence.retain(|segment| own.is_none_or(|own| !own.evidence.contains(segment)));
            // The pair of one that is here stays as it is, whatever codes were merged in the copy.
            let codes = own.map_or(codes, |own| own.codes.clone());
            if own.is_none_or(|own| own.kind != kind || own.row.note != note) || !evidence.is_empty() {
                self.correspondences.push(PlannedCorrespondence {
                    guid: guid.clone(),
                    known: own.map(|own| own.row.clone()),
                    codes,
                    kind,
                    note,
                    created_at: theirs.row.created_at,
                    evidence,
                });
            }
        }
    }
}

pub(crate) fn write(action: &Action<'_>, plan: &Plan, rows: &Rows<'_>) -> Result<(), ProjectError> {
    for own in &plan.correspondences {
        let code = |guid: &Guid| rows.codes.get(guid).copied();
        let (Some(from), Some(to)) = (code(&own.codes.0), code(&own.codes.1)) else { continue };
        let row = CorrespondenceRow {
            id: own.known.as_ref().map_or(sitat_model::CorrespondenceId(0), |row| row.id),
            from,
            to,
            kind: own.kind,
            note: own.note.clone(),
            created_at: own.created_at,
        };
        let id = match own.known {
            Some(_) => {
                action.writer.update_correspondence(&row)?;
                row.id
            }
            None => action.writer.insert_correspondence(&own.guid, &row)?,
        };
        for segment in own.evidence.iter().filter_map(|guid| rows.segment(guid)) {
            action.writer.set_correspondence_evidence(id, segment, true)?;
        }
    }
    Ok(())
}
