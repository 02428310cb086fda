//! Several themes made into one, and one made into two. Nothing is lost: what a theme was stays as a version, and a
//! theme that goes into another one is laid aside with a note that says so.

use std::collections::{BTreeMap, BTreeSet};

use sitat_lang::{text, word};
use sitat_model::{CodeId, Language, MemoTarget, Message, SegmentId, ThemeId, ThemeStatus, VersionOccasion};
use sitat_store::{EvidenceRow, ThemeRow, ThemeTexts, ThemeVersionRow};

use super::Themes;
use super::versions::ThemeField;
use super::writing::{candidate, reason_of, tidy};
use crate::{Operation, Outcome, Project, ProjectError};

/// What two themes say of the same extract, as one of them says it from now on.
fn joined(kept: &EvidenceRow, other: &EvidenceRow, language: Language) -> EvidenceRow {
    let mut notes: Vec<String> = Vec::new();
    for note in [&kept.note, &other.note] {
        if !note.is_empty() && !notes.contains(note) {
            notes.push(note.clone());
        }
    }
    if let (Some(role), Some(lost)) = (kept.role, other.role)
        && role != lost
    {
        let key = match lost {
            sitat_model::EvidenceRole::Supports => "themes-was-supporting",
            sitat_model::EvidenceRole::Complicates => "themes-was-complicating",
            sitat_model::EvidenceRole::Contradicts => "themes-was-contradicting",
        };
        notes.push(word(language, key));
    }
    EvidenceRow {
        theme: kept.theme,
        segment: kept.segment,
        role: kept.role.or(other.role),
        fit: kept.fit.or(other.fit),
        note: notes.join("\n"),
        quote: kept.quote.or(other.quote),
    }
}

fn heading(field: ThemeField) -> &'static str {
    match field {
        ThemeField::Name => "themes-field-name",
        ThemeField::Claim => "themes-field-claim",
        ThemeField::CentralConcept => "themes-field-concept",
        ThemeField::Includes => "themes-field-includes",
        ThemeField::Excludes => "themes-field-excludes",
        ThemeField::Story => "themes-field-story",
        ThemeField::Answer => "themes-field-answer",
    }
}

/// The texts of the theme that stays, and what the others say differently.
fn join_texts(kept: &ThemeTexts, others: &[&ThemeTexts], language: Language) -> (ThemeTexts, Vec<String>) {
    let (mut texts, mut said) = (kept.clone(), Vec::new());
    for other in others {
        for field in ThemeField::ALL.into_iter().filter(|field| *field != ThemeField::Name) {
            let words = field.of(other);
            let there = match field {
                ThemeField::Name => continue,
                ThemeField::Claim => &mut texts.claim,
                ThemeField::CentralConcept => &mut texts.central_concept,
                ThemeField::Includes => &mut texts.includes,
                ThemeField::Excludes => &mut texts.excludes,
                ThemeField::Story => &mut texts.story,
                ThemeField::Answer => &mut texts.answer,
            };
            if there.is_empty() {
                words.clone_into(there);
            } else if !words.is_empty() && words != there {
                said.push(format!("**{} ({}):** {words}", word(language, heading(field)), other.name));
            }
        }
    }
    (texts, said)
}

/// The first free place for the theme that stays: out of all that go into it.
fn parent_outside(themes: &Themes, from: &[ThemeId], into: &ThemeRow) -> Option<ThemeId> {
    let mut parent = into.parent;
    while let Some(above) = from.iter().find(|from| parent.is_some_and(|parent| themes.tree.is_within(parent, **from)))
    {
        parent = themes.tree.parent(*above);
    }
    parent
}

impl Project {
    /// Merges themes into one: codes, extracts with what is said of them, questions, memos, claims and the themes
    /// below go over. Texts fill blanks of the theme that stays, the rest goes into the decision memo on it. The others
    /// are set aside, with their versions.
    pub fn merge_themes(
        &mut self,
        from: &[ThemeId],
        into: ThemeId,
        reason: Option<&str>,
    ) -> Result<Outcome<()>, ProjectError> {
        let themes = self.theme_rows()?;
        let kept = themes.theme(into)?.clone();
        let going: BTreeSet<ThemeId> = from.iter().copied().collect();
        if going.contains(&into) {
            let name = kept.texts.name.clone();
            return Err(ProjectError::ThemeInItself { name: name.clone(), other: name });
        }
        let going: Vec<ThemeId> = going.into_iter().collect();
        let rows: Vec<ThemeRow> =
            going.iter().map(|id| themes.theme(*id).cloned()).collect::<Result<_, ProjectError>>()?;
        let reason = reason_of(reason);
        let language = self.language()?;
        let mut versions: Vec<ThemeVersionRow> = Vec::new();
        for row in rows.iter().chain([&kept]) {
            versions.push(self.theme_as_it_is(&themes, row, VersionOccasion::Merge, reason)?);
        }
        let names: Vec<String> = rows.iter().map(|row| format!("«{}»", row.texts.name)).collect();
        let line = Message::new("themes-merged").with("names", names.join(", ")).with("into", kept.texts.name.as_str());
        let line = text(language, &line);
        let others: Vec<&ThemeTexts> = rows.iter().map(|row| &row.texts).collect();
        let (texts, said) = join_texts(&kept.texts, &others, language);
        let memo = [Some(line.clone()), reason.map(str::to_owned)].into_iter().flatten().chain(said);
        let memo = memo.collect::<Vec<_>>().join("\n\n");
        let evidence = joined_evidence(&themes, &going, into, language);
        let parent = parent_outside(&themes, &going, &kept);
        let children: Vec<&ThemeRow> = going
            .iter()
            .flat_map(|id| themes.tree.children(Some(*id)))
            .filter(|id| **id != into && !going.contains(id))
            .filter_map(|id| themes.rows.get(id))
            .collect();
        let end = themes.end(Some(into));
        self.transact(Operation::MergeThemes, reason, |action| {
            action.writer.describe(kept.texts.name.as_str(), going.len());
            for version in versions {
                action.keep_version(version)?;
            }
            action.writer.update_theme(&ThemeRow { parent, texts, ..kept })?;
            for (place, child) in children.into_iter().enumerate() {
                let position = end.saturating_add(i64::try_from(place).unwrap_or(i64::MAX));
                action.writer.update_theme(&ThemeRow { parent: Some(into), position, ..child.clone() })?;
            }
            for row in &rows {
                for code in themes.codes_of(row.id) {
                    action.writer.insert_theme_code(into, *code)?;
                    action.writer.delete_theme_code(row.id, *code)?;
                }
                for question in themes.questions.get(&row.id).into_iter().flatten() {
                    action.writer.insert_theme_question(into, *question)?;
                    action.writer.delete_theme_question(row.id, *question)?;
                }
                for own in themes.evidence_of(row.id) {
                    action.writer.delete_evidence(row.id, own.segment)?;
                }
                action.writer.hand_over_theme(row.id, into)?;
                action.writer.update_theme(&ThemeRow {
                    status: ThemeStatus::SetAside,
                    set_aside_reason: reason.unwrap_or(&line).to_owned(),
                    merged_into: Some(into),
                    ..row.clone()
                })?;
            }
            for row in &evidence {
                action.writer.set_evidence(row)?;
            }
            action.hand_over_relations(&going, into)?;
            action.writer.reshape_theme(into, action.at)?;
            action.decide(MemoTarget::Theme(into), &memo)
        })
    }

    /// Makes a theme of its own out of some codes and extracts of a theme. They leave it, with what is said of them.
    pub fn split_theme(
        &mut self,
        id: ThemeId,
        name: &str,
        codes: &[CodeId],
        extracts: &[SegmentId],
        reason: Option<&str>,
    ) -> Result<Outcome<ThemeId>, ProjectError> {
        let themes = self.theme_rows()?;
        let row = themes.theme(id)?.clone();
        let structure = self.structure()?;
        let own = themes.codes_of(id);
        if let Some(gone) = codes.iter().find(|code| !own.contains(code)) {
            return Err(ProjectError::not_found("code", gone));
        }
        let belonging = self.belonging(&themes)?;
        let there = belonging.get(&id).map_or(&[][..], Vec::as_slice);
        if let Some(gone) = extracts.iter().find(|segment| !there.contains(segment)) {
            return Err(ProjectError::not_found("segment", gone));
        }
        if codes.is_empty() && extracts.is_empty() {
            return Err(ProjectError::NothingToSplitOff);
        }
        let reason = reason_of(reason);
        let texts = tidy(&ThemeTexts { name: name.to_owned(), ..ThemeTexts::default() })?;
        let version = self.theme_as_it_is(&themes, &row, VersionOccasion::Split, reason)?;
        let below = |codes: &[CodeId]| -> BTreeSet<CodeId> {
            codes.iter().flat_map(|code| structure.codebook.with_descendants(*code)).collect()
        };
        let leaving = below(codes);
        let staying: Vec<CodeId> = own.iter().copied().filter(|code| !codes.contains(code)).collect();
        let staying = below(&staying);
        let mut moving: BTreeMap<SegmentId, EvidenceRow> = BTreeMap::new();
        for known in themes.evidence_of(id) {
            let on = self.segments()?.get(known.segment).map(|segment| segment.passage.codes.clone());
            let on = on.unwrap_or_default();
            let leaves = on.iter().any(|code| leaving.contains(code)) && !on.iter().any(|code| staying.contains(code));
            if leaves || extracts.contains(&known.segment) {
                moving.insert(known.segment, known.clone());
            }
        }
        for segment in extracts {
            let known = moving.entry(*segment).or_insert_with(|| EvidenceRow::new(id, *segment));
            // What was picked out by hand stays with the new theme, whatever its codes are.
            known.role = known.role.or(Some(sitat_model::EvidenceRole::Supports));
        }
        let line = Message::new("themes-split").with("name", row.texts.name.as_str()).with("new", texts.name.as_str());
        let line = text(structure.project.language, &line);
        let memo = [Some(line), reason.map(str::to_owned)].into_iter().flatten().collect::<Vec<_>>().join("\n\n");
        let new = candidate(row.parent, texts, themes.end(row.parent));
        self.transact(Operation::SplitTheme, reason, |action| {
            action.writer.describe(row.texts.name.as_str(), 1);
            action.keep_version(version)?;
            let guid = action.guid();
            let created = action.writer.insert_theme(&guid, &new, action.at)?;
            for code in codes {
                action.writer.delete_theme_code(id, *code)?;
                action.writer.insert_theme_code(created, *code)?;
            }
            for own in moving.values() {
                action.writer.delete_evidence(id, own.segment)?;
                action.writer.set_evidence(&EvidenceRow { theme: created, ..own.clone() })?;
            }
            for question in themes.questions.get(&id).into_iter().flatten() {
                action.writer.insert_theme_question(created, *question)?;
            }
            action.writer.reshape_theme(id, action.at)?;
            action.decide(MemoTarget::Theme(id), &memo)?;
            Ok(created)
        })
    }
}

/// What is said of the extracts of themes that go into one, as that one says it.
fn joined_evidence(themes: &Themes, from: &[ThemeId], into: ThemeId, language: Language) -> Vec<EvidenceRow> {
    let mut rows: BTreeMap<SegmentId, EvidenceRow> = BTreeMap::new();
    let mut last = themes.evidence_of(into).filter_map(|row| row.quote).max().unwrap_or(-1);
    for row in from.iter().flat_map(|id| themes.evidence_of(*id)) {
        let known = rows.get(&row.segment).cloned().unwrap_or_else(|| themes.evidence_on(into, row.segment));
        let mut both = joined(&known, row, language);
        if known.quote.is_none() && row.quote.is_some() {
            last += 1;
            both.quote = Some(last);
        }
        rows.insert(row.segment, both);
    }
    rows.into_values().collect()
}
