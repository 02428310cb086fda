//! The protocol of a closing: what stays when the project is gone.

use sitat_export::{Report, ReportBlock};
use sitat_lang::{find, text, word};
use sitat_model::{ClosingStep, Language, Message, format_date};

use super::Closing;
use crate::{Project, ProjectError};

impl Project {
    /// The protocol, without anything of the content.
    pub(super) fn protocol(&mut self, closing: &Closing, language: Language) -> Result<Report, ProjectError> {
        let facts = self.privacy_facts()?;
        let guid = self.guid()?;
        let day = |stored: &Option<String>| {
            stored.as_ref().map(|day| format_date(day, language != Language::English)).unwrap_or_default()
        };
        let name = self.structure()?.project.name.clone();
        let life = &facts.life.row;
        let heading = |key: &'static str| ReportBlock::Heading(1, word(language, key));
        let mut blocks = vec![heading("closing-heading-project")];
        for (key, value) in [
            ("closing-project-name", name),
            ("closing-project-id", guid),
            ("privacy-field-controller", life.controller.clone()),
            ("privacy-field-reference", life.ethics_reference.clone()),
            ("privacy-field-starts", day(&life.starts_on)),
            ("privacy-field-ends", day(&life.ends_on)),
        ] {
            let value = if value.is_empty() { word(language, "privacy-unsaid") } else { value };
            blocks.push(ReportBlock::Named(word(language, key), value));
        }
        blocks.push(heading("closing-heading-amount"));
        for (key, number) in [
            ("closing-amount-sources", facts.sources),
            ("privacy-held-participants", facts.participants),
            ("privacy-held-withdrawn", facts.withdrawn),
            ("privacy-held-erased", facts.erased),
            ("privacy-held-recordings", crate::exporting::count(facts.recordings.len())),
            ("privacy-held-deleted", facts.deleted_recordings()),
        ] {
            blocks.push(ReportBlock::Named(word(language, key), number.to_string()));
        }
        blocks.push(heading("closing-heading-done"));
        for step in ClosingStep::ALL {
            let what = find(language, &format!("closing-step-{}", step.name()), &[]).unwrap_or_default();
            let said = match closing.done.iter().find(|own| own.step == step) {
                Some(own) => {
                    let at = self.surroundings.day(own.done_at, language);
                    text(language, &Message::new("closing-done-by").with("date", at).with("coder", own.coder.as_str()))
                }
                None if step == ClosingStep::Protocol => {
                    let at = self.surroundings.day(self.surroundings.clock.now(), language);
                    let coder = self.surroundings.coder.clone();
                    text(language, &Message::new("closing-done-by").with("date", at).with("coder", coder))
                }
                None => word(language, "closing-not-done"),
            };
            blocks.push(ReportBlock::Named(what, said));
        }
        blocks.push(heading("closing-heading-kept"));
        if closing.kept.is_empty() {
            blocks.push(ReportBlock::Paragraph(word(language, "closing-nothing-kept")));
        } else {
            let columns = [("closing-column-file", 3), ("closing-column-bytes", 1), ("closing-column-sha256", 6)];
            blocks.push(ReportBlock::Table {
                columns: columns.map(|(key, width)| (word(language, key), width)).to_vec(),
                rows: closing
                    .kept
                    .iter()
                    .map(|own| vec![own.file_name.clone(), own.bytes.to_string(), own.sha256.clone()])
                    .collect(),
            });
        }
        blocks.push(heading("closing-heading-next"));
        blocks.push(ReportBlock::Paragraph(word(language, "closing-what-goes")));
        blocks.push(ReportBlock::Paragraph(word(language, "closing-what-is-not-known")));
        let manifest = self.manifest(Vec::new(), Vec::new())?;
        Ok(Report::new(word(language, "closing-title"), language, blocks, manifest))
    }
}
