//! Making themes, writing on them, moving them, and how far they have come.

use sitat_model::{CodeId, MemoKind, MemoTarget, ResearchQuestionId, ThemeId, ThemeStatus, VersionOccasion};
use sitat_store::{OnWall, ThemeRow, ThemeTexts};

use super::Themes;
use crate::project::Action;
use crate::{Operation, Outcome, Project, ProjectError};

/// How a theme begins on the wall.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewFrame {
    /// Where its frame is.
    pub place: Option<(f64, f64)>,
    /// Which of its codes leave which themes.
    pub leaving: Vec<(CodeId, ThemeId)>,
}

/// Texts without blanks at the edges; a theme without a name is refused.
pub(super) fn tidy(texts: &ThemeTexts) -> Result<ThemeTexts, ProjectError> {
    let name = texts.name.trim();
    if name.is_empty() {
        return Err(ProjectError::BlankName);
    }
    let trimmed = |text: &str| text.trim().to_owned();
    Ok(ThemeTexts {
        name: name.to_owned(),
        claim: trimmed(&texts.claim),
        central_concept: trimmed(&texts.central_concept),
        includes: trimmed(&texts.includes),
        excludes: trimmed(&texts.excludes),
        story: trimmed(&texts.story),
        answer: trimmed(&texts.answer),
    })
}

/// A candidate of these texts.
pub(super) fn candidate(parent: Option<ThemeId>, texts: ThemeTexts, position: i64) -> ThemeRow {
    ThemeRow {
        id: ThemeId(0),
        parent,
        texts,
        status: ThemeStatus::Candidate,
        set_aside_reason: String::new(),
        merged_into: None,
        position,
        created_at: 0,
    }
}

/// A reason as it is kept; a blank one is none.
pub(super) fn reason_of(reason: Option<&str>) -> Option<&str> {
    reason.map(str::trim).filter(|reason| !reason.is_empty())
}

impl Project {
    /// Makes a candidate theme, with codes in it if some are named.
    pub fn create_theme(
        &mut self,
        parent: Option<ThemeId>,
        name: &str,
        codes: &[CodeId],
        frame: &NewFrame,
    ) -> Result<Outcome<ThemeId>, ProjectError> {
        let themes = self.theme_rows()?;
        let structure = self.structure()?;
        parent.map(|parent| themes.theme(parent)).transpose()?;
        codes.iter().try_for_each(|code| structure.codebook.code(*code).map(|_| ()))?;
        let texts = tidy(&ThemeTexts { name: name.to_owned(), ..ThemeTexts::default() })?;
        frame.leaving.iter().try_for_each(|(_, theme)| themes.theme(*theme).map(|_| ()))?;
        if frame.place.is_some_and(|(x, y)| !x.is_finite() || !y.is_finite()) {
            return Err(ProjectError::NoPlace);
        }
        let row = candidate(parent, texts, themes.end(parent));
        self.transact(Operation::CreateTheme, None, |action| {
            action.writer.describe(row.texts.name.as_str(), 1);
            let guid = action.guid();
            let id = action.writer.insert_theme(&guid, &row, action.at)?;
            for code in codes {
                action.writer.insert_theme_code(id, *code)?;
                action.writer.set_code_tray(*code, None)?;
            }
            for (code, theme) in frame.leaving.iter().filter(|(code, _)| codes.contains(code)) {
                action.writer.delete_theme_code(*theme, *code)?;
                action.writer.reshape_theme(*theme, action.at)?;
            }
            if let Some((x, y)) = frame.place {
                action.writer.set_wall_place(OnWall::Theme(id), x, y)?;
            }
            Ok(id)
        })
    }

    /// Gives a theme other texts.
    pub fn describe_theme(&mut self, id: ThemeId, texts: &ThemeTexts) -> Result<Outcome<()>, ProjectError> {
        let row = self.theme_rows()?.theme(id)?.clone();
        let texts = tidy(texts)?;
        self.transact(Operation::DescribeTheme, None, |action| {
            action.writer.describe(texts.name.as_str(), 1);
            let scope = |texts: &ThemeTexts| {
                [&texts.claim, &texts.central_concept, &texts.includes, &texts.excludes].map(String::clone)
            };
            if scope(&texts) != scope(&row.texts) {
                action.writer.reshape_theme(id, action.at)?;
            }
            if texts != row.texts {
                action.writer.update_theme(&ThemeRow { texts, ..row })?;
            }
            Ok(())
        })
    }

    /// Says which research questions a theme answers.
    pub fn set_theme_questions(
        &mut self,
        id: ThemeId,
        questions: &[ResearchQuestionId],
    ) -> Result<Outcome<()>, ProjectError> {
        let themes = self.theme_rows()?;
        let name = themes.theme(id)?.texts.name.clone();
        let known = self.store.read().research_questions()?;
        if let Some(gone) = questions.iter().find(|id| known.iter().all(|row| row.id != **id)) {
            return Err(ProjectError::not_found("research-question", gone));
        }
        let before = themes.questions.get(&id).cloned().unwrap_or_default();
        self.transact(Operation::SetThemeQuestions, None, |action| {
            action.writer.describe(name, 1);
            for question in before.iter().filter(|question| !questions.contains(question)) {
                action.writer.delete_theme_question(id, *question)?;
            }
            for question in questions.iter().filter(|question| !before.contains(question)) {
                action.writer.insert_theme_question(id, *question)?;
            }
            Ok(())
        })
    }

    /// Says how far a theme has come; what it was before is kept as a version. To set a theme aside needs a reason,
    /// which becomes a decision memo on it; the themes below it go up to where it stood.
    pub fn set_theme_status(
        &mut self,
        id: ThemeId,
        status: ThemeStatus,
        reason: Option<&str>,
    ) -> Result<Outcome<()>, ProjectError> {
        let themes = self.theme_rows()?;
        let row = themes.theme(id)?.clone();
        let reason = reason_of(reason);
        if status == ThemeStatus::SetAside && reason.is_none() {
            return Err(ProjectError::SetAsideWithoutReason);
        }
        let version = self.theme_as_it_is(&themes, &row, VersionOccasion::Status, reason)?;
        self.transact(Operation::SetThemeStatus, reason, |action| {
            action.writer.describe(row.texts.name.as_str(), 1);
            if row.status == status {
                return Ok(());
            }
            action.keep_version(version)?;
            let is_set_aside = status == ThemeStatus::SetAside;
            if is_set_aside {
                action.raise_children(&themes, &row)?;
                action.decide(MemoTarget::Theme(id), reason.unwrap_or_default())?;
            }
            let set_aside_reason = reason.filter(|_| is_set_aside).unwrap_or_default().to_owned();
            action.writer.update_theme(&ThemeRow { status, set_aside_reason, merged_into: None, ..row })?;
            Ok(())
        })
    }

    /// Moves a theme below another one or to the top, before the theme that stands in a place, or to the end.
    pub fn move_theme(
        &mut self,
        id: ThemeId,
        parent: Option<ThemeId>,
        place: Option<u32>,
    ) -> Result<Outcome<()>, ProjectError> {
        let themes = self.theme_rows()?;
        let row = themes.theme(id)?.clone();
        if let Some(parent) = parent {
            let above = themes.theme(parent)?;
            if themes.tree.is_within(parent, id) {
                return Err(ProjectError::ThemeInItself {
                    name: row.texts.name.clone(),
                    other: above.texts.name.clone(),
                });
            }
        }
        let mut beside: Vec<ThemeId> =
            themes.tree.children(parent).iter().copied().filter(|other| *other != id).collect();
        let place = place.map_or(beside.len(), |place| beside.len().min(place as usize));
        beside.insert(place, id);
        self.transact(Operation::MoveTheme, None, |action| {
            action.writer.describe(row.texts.name.as_str(), 1);
            for (position, other) in beside.iter().enumerate() {
                let Some(old) = themes.rows.get(other) else { continue };
                let position = i64::try_from(position).unwrap_or(i64::MAX);
                let parent = if *other == id { parent } else { old.parent };
                if old.position != position || old.parent != parent {
                    action.writer.update_theme(&ThemeRow { parent, position, ..old.clone() })?;
                }
            }
            Ok(())
        })
    }

    /// Takes a theme out, with what is said of its extracts, its versions and its memos. The themes below it go up to
    /// where it stood; codes and extracts stay.
    pub fn delete_theme(&mut self, id: ThemeId, reason: Option<&str>) -> Result<Outcome<()>, ProjectError> {
        let themes = self.theme_rows()?;
        let row = themes.theme(id)?.clone();
        let extracts: Vec<_> = themes.evidence_of(id).map(|row| row.segment).collect();
        self.segments()?;
        self.transact(Operation::DeleteTheme, reason, |action| {
            action.writer.describe(row.texts.name.as_str(), 1);
            action.raise_children(&themes, &row)?;
            action.writer.delete_theme(id)?;
            for segment in extracts {
                action.writer.delete_bare_segment(segment)?;
            }
            Ok(())
        })
    }
}

impl Action<'_> {
    /// Lets the themes below one stand where it stands.
    fn raise_children(&self, themes: &Themes, row: &ThemeRow) -> Result<(), ProjectError> {
        let end = themes.end(row.parent);
        for (place, child) in themes.tree.children(Some(row.id)).iter().enumerate() {
            if let Some(child) = themes.rows.get(child) {
                let position = end.saturating_add(i64::try_from(place).unwrap_or(i64::MAX));
                self.writer.update_theme(&ThemeRow { parent: row.parent, position, ..child.clone() })?;
            }
        }
        Ok(())
    }

    /// Writes down what was decided, and why.
    pub(super) fn decide(&mut self, target: MemoTarget, text: &str) -> Result<(), ProjectError> {
        let coder = self.coder(None)?;
        let guid = self.guid();
        self.writer.insert_memo(&guid, target, MemoKind::Decision, text, coder, self.at)?;
        Ok(())
    }
}
