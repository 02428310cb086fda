//! What a project holds on people, and texts for the forms in which researchers tell of it, drafted from that.
//!
//! Only facts: what nobody has said stands in square brackets, to be filled in. Nobody who took part is named.

mod drafting;

use sitat_export::{Report, ReportBlock};
use sitat_lang::word;
use sitat_model::Language;

use crate::exporting::count;
use crate::methods::MethodsDraft;
use crate::{Exported, Project, ProjectError, ProjectLife, RecordingLife, Target};

/// A form for which a text is drafted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PrivacyText {
    /// What the data protection service or an ethics committee asks for.
    #[default]
    Ethics,
    /// A data management plan.
    Plan,
}

impl PrivacyText {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Ethics, Self::Plan];

    /// Its name on the command line, on the wire and in texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ethics => "ethics",
            Self::Plan => "plan",
        }
    }

    /// The one of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.name() == name)
    }

    fn title(self, language: Language) -> String {
        match self {
            Self::Ethics => word(language, "privacy-title-ethics"),
            Self::Plan => word(language, "privacy-title-plan"),
        }
    }
}

/// What a project holds on people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrivacyFacts {
    /// What is said about its life.
    pub life: ProjectLife,
    /// Participants, those left out who have withdrawn.
    pub participants: u32,
    /// Of these, those of whom it is said when they agreed.
    pub with_consent: u32,
    /// Those who have withdrawn, with those who are erased.
    pub withdrawn: u32,
    /// Of these, those who are erased for good.
    pub erased: u32,
    /// Respondents of surveys.
    pub respondents: u32,
    /// Names on the list of what is hidden; none: the list lies in a file of its own.
    pub hidden_names: Option<u32>,
    /// Recordings that are linked or of which something is said.
    pub recordings: Vec<RecordingLife>,
    /// Sources.
    pub sources: u32,
    /// Words in them.
    pub words: u32,
    /// Whether the file has a passphrase.
    pub has_passphrase: bool,
    /// Backups beside the project.
    pub backups: u32,
}

impl PrivacyFacts {
    /// Recordings that are linked.
    pub fn linked_recordings(&self) -> u32 {
        count(self.recordings.iter().filter(|own| own.is_linked).count())
    }

    /// Recordings of which it is said that they were deleted.
    pub fn deleted_recordings(&self) -> u32 {
        count(self.recordings.iter().filter(|own| own.deleted_on.is_some()).count())
    }
}

impl Project {
    /// What the project holds on people.
    pub fn privacy_facts(&mut self) -> Result<PrivacyFacts, ProjectError> {
        let structure = self.structure()?;
        let counts = self.view()?.counts;
        let (life, recordings) = (self.life()?, self.recordings_life()?);
        let reader = self.store.read();
        let mut respondents = 0;
        for survey in reader.surveys()? {
            respondents += reader.respondents(survey.id)?.len();
        }
        let hidden_names = if reader.are_names_apart()? { None } else { Some(count(reader.pseudonyms()?.len())) };
        let people = &structure.participants;
        let here = || people.iter().filter(|own| own.withdrawn_at.is_none());
        Ok(PrivacyFacts {
            life,
            participants: count(here().count()),
            with_consent: count(here().filter(|own| own.consent_on.is_some()).count()),
            withdrawn: count(people.iter().filter(|own| own.withdrawn_at.is_some()).count()),
            erased: count(people.iter().filter(|own| own.erased_at.is_some()).count()),
            respondents: count(respondents),
            hidden_names,
            recordings,
            sources: counts.sources,
            words: structure.sources.iter().map(|source| source.words).fold(0, u32::saturating_add),
            has_passphrase: self.store.has_passphrase(),
            backups: count(self.store.backups().len()),
        })
    }

    /// The text for a form, in a language.
    pub fn privacy_draft(&mut self, form: PrivacyText, language: Language) -> Result<MethodsDraft, ProjectError> {
        let facts = self.privacy_facts()?;
        Ok(drafting::draft(&facts, form, language))
    }

    /// Writes the text for a form as Word, page, Markdown or LaTeX, in a language or the project's. The count is that of its
    /// parts.
    pub fn export_privacy(
        &mut self,
        target: &Target<'_>,
        form: PrivacyText,
        language: Option<Language>,
    ) -> Result<Exported, ProjectError> {
        let format = target.report_format()?;
        let language = match language {
            Some(language) => language,
            None => self.language()?,
        };
        let draft = self.privacy_draft(form, language)?;
        let number = count(draft.parts.len());
        let mut blocks = Vec::new();
        for (heading, sentences) in draft.parts {
            blocks.push(ReportBlock::Heading(1, heading));
            blocks.push(ReportBlock::Paragraph(sentences));
        }
        let manifest = self.manifest(Vec::new(), Vec::new())?;
        let report = Report::new(form.title(language), language, blocks, manifest);
        let bytes = self.written(&report, format)?;
        self.write_document(target, &report.title, &report.manifest, &bytes, number)
    }
}
