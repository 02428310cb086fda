//! What becomes of correspondences when codes are merged.

use std::collections::BTreeMap;

use sitat_model::{CodeId, CorrespondenceId, SegmentId};
use sitat_store::CorrespondenceRow;

use crate::ProjectError;
use crate::project::Action;
use crate::structure::Structure;

/// The correspondences of codes that become one.
#[derive(Clone, Debug, Default)]
pub(crate) struct MergedCorrespondences {
    /// Those that stay or go over, as they are to be.
    kept: Vec<CorrespondenceRow>,
    /// Those that fall together with one that is kept; `None`: they were between the codes that become one.
    gone: Vec<(CorrespondenceId, Option<CorrespondenceId>)>,
    /// How many go over.
    pub(crate) moved: usize,
}

impl Structure {
    /// A correspondence of a code that goes becomes one of the code that stays. Where that has one with the same code,
    /// its kind holds; notes and evidence are gathered.
    pub(crate) fn plan_correspondences(&self, from: &[CodeId], into: CodeId) -> MergedCorrespondences {
        let mapped = |id: CodeId| if from.contains(&id) { into } else { id };
        let goes = |row: &CorrespondenceRow| from.contains(&row.from) || from.contains(&row.to);
        // Those of the code that stays come first: they are the ones that are kept.
        let (going, staying): (Vec<_>, Vec<_>) = self.correspondences.iter().partition(|row| goes(row));
        let mut plan = MergedCorrespondences::default();
        let mut by_pair: BTreeMap<(CodeId, CodeId), (CorrespondenceRow, bool)> = BTreeMap::new();
        for (row, is_going) in
            staying.into_iter().map(|row| (row, false)).chain(going.into_iter().map(|row| (row, true)))
        {
            let (one, other) = (mapped(row.from), mapped(row.to));
            if one == other {
                plan.gone.push((row.id, None));
                continue;
            }
            let pair = (one.min(other), one.max(other));
            match by_pair.get_mut(&pair) {
                Some((kept, is_changed)) => {
                    let is_news = !row.note.is_empty() && !kept.note.contains(&row.note);
                    if is_news && kept.note.is_empty() {
                        kept.note.clone_from(&row.note);
                    } else if is_news {
                        kept.note = format!("{}\n{}", kept.note, row.note);
                    }
                    *is_changed = true;
                    plan.gone.push((row.id, Some(kept.id)));
                }
                None => {
                    let row = CorrespondenceRow { from: one, to: other, ..row.clone() };
                    by_pair.insert(pair, (row, is_going));
                    plan.moved += usize::from(is_going);
                }
            }
        }
        plan.kept = by_pair.into_values().filter(|(_, is_changed)| *is_changed).map(|(row, _)| row).collect();
        plan
    }
}

impl Action<'_> {
    pub(crate) fn merge_correspondences(&self, plan: &MergedCorrespondences) -> Result<(), ProjectError> {
        let evidence: BTreeMap<CorrespondenceId, Vec<SegmentId>> = self.writer.correspondence_evidence()?;
        // First away with what falls together: a pair stands once.
        for (id, kept) in &plan.gone {
            for segment in evidence.get(id).into_iter().flatten() {
                if let Some(kept) = kept {
                    self.writer.set_correspondence_evidence(*kept, *segment, true)?;
                }
            }
            self.writer.delete_correspondence(*id)?;
            if kept.is_none() {
                for segment in evidence.get(id).into_iter().flatten() {
                    self.writer.delete_bare_segment(*segment)?;
                }
            }
        }
        plan.kept.iter().try_for_each(|row| Ok(self.writer.update_correspondence(row)?))
    }
}
