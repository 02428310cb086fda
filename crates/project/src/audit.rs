//! The appendix of an analysis: what was done when and why, how codes and themes came to be, memos, and the settings
//! behind exports. People stand in it as they are shown everywhere.

mod as_json;
mod gathering;

use sitat_export::{Report, ReportBlock, json};
use sitat_lang::{text, word};
use sitat_model::{Language, Message};

use gathering::{Audit, AuditStep};

use crate::{Exported, Lineage, Project, ProjectError, Target};

impl Project {
    /// Writes the appendix as Word, Markdown or JSON, in a language or the project's; memos can be left out.
    pub fn export_audit(
        &mut self,
        target: &Target<'_>,
        language: Option<Language>,
        with_memos: bool,
    ) -> Result<Exported, ProjectError> {
        let is_json = target.kind(|ending| ending.eq_ignore_ascii_case("json").then_some(())).is_some();
        // A list of all for programs, or a document to be read.
        let format = if is_json { None } else { Some(target.report_format()?) };
        target.check()?;
        let language = match language {
            Some(language) => language,
            None => self.language()?,
        };
        let audit = self.audit(language, with_memos)?;
        let count = crate::exporting::count(audit.steps.len());
        let manifest = self.manifest(Vec::new(), Vec::new())?;
        let title = word(language, "audit-title");
        let bytes = match format {
            None => json(&as_json::of(&audit, &manifest, language)),
            Some(format) => {
                let blocks = self.blocks(&audit, language);
                let report = Report::new(title.as_str(), language, blocks, manifest.clone()).with_contents();
                self.written(&report, format)?
            }
        };
        self.write_document(target, &title, &manifest, &bytes, count)
    }

    fn blocks(&self, audit: &Audit, language: Language) -> Vec<ReportBlock> {
        let heading = |key: &'static str| ReportBlock::Heading(1, word(language, key));
        let none = || ReportBlock::Paragraph(word(language, "audit-none"));
        let mut blocks = vec![heading("audit-heading-method")];
        for (name, sentences) in &audit.methods {
            blocks.push(ReportBlock::Heading(2, name.clone()));
            blocks.push(ReportBlock::Paragraph(sentences.clone()));
        }
        blocks.push(heading("audit-heading-chronology"));
        blocks.push(ReportBlock::Note(word(language, "audit-chronology-note")));
        if let Some(at) = audit.forgotten_until {
            let message = Message::new("audit-forgotten").with("day", self.surroundings.day(at, language));
            blocks.push(ReportBlock::Paragraph(text(language, &message)));
        }
        blocks.push(self.chronology(&audit.steps, language));
        for (key, lineages) in [("audit-heading-codes", &audit.codes), ("audit-heading-themes", &audit.themes)] {
            blocks.push(heading(key));
            if lineages.is_empty() {
                blocks.push(none());
            }
            for (place, own) in lineages.iter().enumerate() {
                self.lineage_blocks(own, language, &mut blocks);
                if key == "audit-heading-themes" {
                    self.version_blocks(audit.versions.get(place).map_or(&[], Vec::as_slice), language, &mut blocks);
                }
            }
        }
        blocks.push(heading("audit-heading-aside"));
        if audit.aside.is_empty() {
            blocks.push(none());
        }
        for (name, reason) in &audit.aside {
            blocks.push(match reason {
                Some(reason) => ReportBlock::Named(name.clone(), reason.clone()),
                None => ReportBlock::Paragraph(name.clone()),
            });
        }
        blocks.push(heading("audit-heading-memos"));
        if audit.memos_left_out > 0 {
            let message = Message::new("audit-private").with("count", audit.memos_left_out);
            blocks.push(ReportBlock::Paragraph(text(language, &message)));
        } else if audit.memos.is_empty() {
            blocks.push(none());
        }
        for memo in &audit.memos {
            let kind = sitat_lang::find(language, &format!("memo-kind-{}", memo.kind), &[]).unwrap_or_default();
            let message = Message::new("audit-memo").with("kind", kind).with("on", memo.on.as_str());
            blocks.push(ReportBlock::Heading(2, text(language, &message)));
            let day = self.surroundings.day(memo.at, language);
            blocks.push(ReportBlock::Note(format!("{day} · {}", memo.coder)));
            blocks.push(ReportBlock::Paragraph(memo.text.clone()));
        }
        blocks.push(heading("audit-heading-exports"));
        if audit.exports.is_empty() {
            blocks.push(none());
        }
        for own in &audit.exports {
            blocks.push(ReportBlock::Heading(2, own.subject.clone()));
            let day = self.surroundings.day(own.at, language);
            blocks.push(ReportBlock::Note(format!("{day} · {}", own.coder)));
            blocks.extend(own.settings.iter().cloned().map(ReportBlock::Paragraph));
        }
        blocks
    }

    /// The steps as a table, those that put codes on words counted by day and person.
    fn chronology(&self, steps: &[AuditStep], language: Language) -> ReportBlock {
        let mut rows: Vec<Vec<String>> = Vec::new();
        let mut counted: Option<(String, String, usize, u32)> = None;
        for step in steps {
            let day = self.surroundings.day(step.at, language);
            if step.is_coding && step.reason.is_none() {
                match &mut counted {
                    Some((at, who, place, count)) if *at == day && *who == step.coder => {
                        *count += 1;
                        let said = text(language, &Message::new("audit-coding").with("count", *count));
                        if let Some(cell) = rows.get_mut(*place).and_then(|row| row.get_mut(2)) {
                            *cell = said;
                        }
                        continue;
                    }
                    _ => counted = Some((day.clone(), step.coder.clone(), rows.len(), 1)),
                }
                let said = text(language, &Message::new("audit-coding").with("count", 1));
                rows.push(vec![day, step.coder.clone(), said, String::new()]);
                continue;
            }
            let what = match step.is_undone {
                true => text(language, &Message::new("audit-undone").with("what", step.what.as_str())),
                false => step.what.clone(),
            };
            rows.push(vec![day, step.coder.clone(), what, step.reason.clone().unwrap_or_default()]);
        }
        let columns = [("when", 15), ("who", 15), ("what", 45), ("why", 25)];
        let keys = ["audit-column-when", "audit-column-who", "audit-column-what", "audit-column-why"];
        let columns = columns.iter().zip(keys).map(|((_, share), key)| (word(language, key), *share));
        ReportBlock::Table { columns: columns.collect(), rows }
    }

    fn lineage_blocks(&self, own: &Lineage, language: Language, blocks: &mut Vec<ReportBlock>) {
        let name = match own.is_there {
            true => own.name.clone(),
            false => text(language, &Message::new("audit-gone").with("name", own.name.as_str())),
        };
        blocks.push(ReportBlock::Heading(2, name));
        for event in &own.events {
            let day = self.surroundings.day(event.at, language);
            blocks.push(ReportBlock::Named(format!("{day}, {}", event.coder), event.words.clone()));
            if event.kind == crate::LineageKind::Redefined {
                for (key, words) in [("audit-before", &event.before), ("audit-after", &event.after)] {
                    if let Some(words) = words {
                        blocks.push(ReportBlock::Quote(format!("{}: {words}", word(language, key))));
                    }
                }
            }
            if let Some(reason) = &event.reason {
                blocks.push(ReportBlock::Note(format!("{}: {reason}", word(language, "audit-reason"))));
            }
        }
    }

    fn version_blocks(&self, versions: &[crate::ThemeVersionView], language: Language, blocks: &mut Vec<ReportBlock>) {
        for own in versions {
            let message = Message::new("audit-version").with("number", own.row.number);
            let message = message.with("day", self.surroundings.day(own.row.created_at, language));
            blocks.push(ReportBlock::Heading(3, text(language, &message.with("who", own.coder.as_str()))));
            for field in crate::ThemeField::ALL {
                let words = field.of(&own.row.texts);
                if !words.is_empty() {
                    let name = sitat_lang::find(language, gathering::field_key(field), &[]).unwrap_or_default();
                    blocks.push(ReportBlock::Named(name, words.to_owned()));
                }
            }
            if !own.row.reason.is_empty() {
                blocks.push(ReportBlock::Note(format!("{}: {}", word(language, "audit-reason"), own.row.reason)));
            }
        }
    }
}
