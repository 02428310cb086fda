//! Lists of what a report of qualitative research tells, filled with what the project knows: COREQ (Tong, Sainsbury and
//! Craig 2007), SRQR (O'Brien et al. 2014), and reflection notes after RTARG (Braun and Clarke 2024), which are
//! guidelines and no list to be ticked off.
//!
//! Numbers and topics are those of the lists; what is asked under each stands in our own words. What the project does
//! not know is to be filled in: nothing is guessed.

mod facts;

use sitat_export::{Paper, Report, ReportBlock, ReportCell, ReportTable};
use sitat_lang::{find, text, word};
use sitat_model::{Language, Message};

use crate::exporting::count;
use crate::{Exported, Project, ProjectError, Target};

use facts::Fact;

/// A list of what a report tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checklist {
    /// Interviews and focus groups, 32 items.
    Coreq,
    /// Qualitative research, 21 items.
    Srqr,
    /// Reflexive thematic analysis: notes for reflection.
    Rtarg,
}

impl Checklist {
    /// Its name on the command line and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Coreq => "coreq",
            Self::Srqr => "srqr",
            Self::Rtarg => "rtarg",
        }
    }

    /// Headings, each with the number of the first item below it.
    fn sections(self) -> &'static [(&'static str, u32)] {
        match self {
            Self::Coreq => &[
                ("checklist-coreq-team", 1),
                ("checklist-coreq-relation", 6),
                ("checklist-coreq-theory", 9),
                ("checklist-coreq-selection", 10),
                ("checklist-coreq-setting", 14),
                ("checklist-coreq-collection", 17),
                ("checklist-coreq-analysis", 24),
                ("checklist-coreq-reporting", 29),
            ],
            Self::Srqr => &[
                ("checklist-srqr-title", 1),
                ("checklist-srqr-introduction", 3),
                ("checklist-srqr-methods", 5),
                ("checklist-srqr-results", 16),
                ("checklist-srqr-discussion", 18),
                ("checklist-srqr-other", 20),
            ],
            Self::Rtarg => &[],
        }
    }

    fn items(self) -> u32 {
        match self {
            Self::Coreq => 32,
            Self::Srqr => 21,
            Self::Rtarg => 12,
        }
    }

    /// What the project may know of an item.
    fn facts(self, item: u32) -> &'static [Fact] {
        match (self, item) {
            (Self::Coreq, 8) | (Self::Srqr, 6) | (Self::Rtarg, 3) => &[Fact::Researcher],
            (Self::Coreq, 9) | (Self::Srqr, 5) | (Self::Rtarg, 2) => &[Fact::Approach],
            (Self::Coreq, 12) => &[Fact::Participants],
            (Self::Coreq, 13) => &[Fact::Withdrawn],
            (Self::Coreq, 16) | (Self::Srqr, 12) | (Self::Rtarg, 4) => &[Fact::Participants, Fact::Material],
            (Self::Coreq, 17) | (Self::Srqr, 11) => &[Fact::Guide],
            (Self::Coreq, 18) => &[Fact::Repeated],
            (Self::Coreq, 20) => &[Fact::FieldNotes],
            (Self::Coreq, 21) => &[Fact::Minutes],
            (Self::Coreq, 22) => &[Fact::Saturation],
            (Self::Coreq, 23 | 28) => &[Fact::MemberCheck],
            (Self::Coreq, 24) => &[Fact::Coders],
            (Self::Coreq, 25) => &[Fact::Codes],
            (Self::Coreq, 26) => &[Fact::Themes, Fact::Orientation],
            (Self::Coreq, 27) => &[Fact::Program],
            (Self::Coreq, 29) | (Self::Srqr, 17) | (Self::Rtarg, 9) => &[Fact::Quotes],
            (Self::Coreq, 30) => &[Fact::Evidence],
            (Self::Coreq, 31) | (Self::Srqr, 16) | (Self::Rtarg, 8) => &[Fact::ThemeNames],
            (Self::Coreq, 32) => &[Fact::Contradicting],
            (Self::Srqr, 4) | (Self::Rtarg, 1) => &[Fact::Questions],
            (Self::Srqr, 7) => &[Fact::Cases],
            (Self::Srqr, 10) => &[Fact::Material, Fact::Dates, Fact::Minutes],
            (Self::Srqr, 13) => &[Fact::Transcripts],
            (Self::Srqr, 14) => &[Fact::Coders, Fact::Codes, Fact::Themes, Fact::Program],
            (Self::Srqr, 15) => &[Fact::MemberCheck, Fact::Trail],
            (Self::Rtarg, 6) => &[Fact::Coded, Fact::Codes],
            (Self::Rtarg, 7) => &[Fact::Themes, Fact::Evidence],
            (Self::Rtarg, 10) => &[Fact::Contradicting],
            (Self::Rtarg, 11) => &[Fact::Trail],
            _ => &[],
        }
    }

    /// Where in the program to look.
    fn place(self, item: u32) -> Option<&'static str> {
        self.facts(item).first().map(|fact| fact.place()).or(match (self, item) {
            (Self::Coreq, 1..=7 | 10 | 11 | 14 | 15 | 19) | (Self::Srqr, 8 | 9) | (Self::Rtarg, 5) => {
                Some("checklist-place-material")
            }
            _ => None,
        })
    }
}

/// The topic of an item, and what is asked.
fn item_words(list: Checklist, item: u32, language: Language) -> (String, String) {
    let written = find(language, &format!("checklist-{}-{item}", list.name()), &[]).unwrap_or_default();
    match written.split_once(" – ") {
        Some((topic, asked)) => (topic.to_owned(), asked.to_owned()),
        None => (written, String::new()),
    }
}

impl Project {
    /// Writes a list as Word or Markdown, in a language or the project's. The count is that of the items of which the
    /// project knows something.
    pub(super) fn export_checklist(
        &mut self,
        target: &Target<'_>,
        list: Checklist,
        language: Option<Language>,
    ) -> Result<Exported, ProjectError> {
        let format = target.report_format()?;
        let language = match language {
            Some(language) => language,
            None => self.language()?,
        };
        let told = self.checklist_facts(language)?;
        let mut known = 0_usize;
        let mut answer = |item: u32, topic: &str| -> String {
            let mut said: Vec<String> = list.facts(item).iter().filter_map(|fact| told.of(*fact)).collect();
            if said.is_empty() {
                said.push(text(language, &Message::new("methods-fill-in").with("what", lower_first(topic))));
            } else {
                known += 1;
            }
            if let Some(place) = list.place(item) {
                said.push(word(language, place));
            }
            said.join(" ")
        };
        let note = find(language, &format!("checklist-{}-note", list.name()), &[]).unwrap_or_default();
        let mut blocks = vec![ReportBlock::Note(note)];
        if list == Checklist::Rtarg {
            for item in 1..=list.items() {
                let (topic, asked) = item_words(list, item, language);
                blocks.push(ReportBlock::Heading(1, topic.clone()));
                blocks.push(ReportBlock::Note(asked));
                blocks.push(ReportBlock::Paragraph(answer(item, &topic)));
            }
        } else {
            let prefix = if list == Checklist::Srqr { "S" } else { "" };
            for (place, (key, first)) in list.sections().iter().enumerate() {
                let end = list.sections().get(place + 1).map_or(list.items() + 1, |(_, next)| *next);
                let rows = (*first..end).map(|item| {
                    let (topic, asked) = item_words(list, item, language);
                    let told = answer(item, &topic);
                    [format!("{prefix}{item}"), topic, asked, told, String::new()].map(ReportCell::plain).to_vec()
                });
                let columns = [
                    ("checklist-column-number", 2),
                    ("checklist-column-topic", 6),
                    ("checklist-column-asked", 9),
                    ("checklist-column-told", 16),
                    ("checklist-column-page", 2),
                ];
                let columns = columns.map(|(key, share)| (word(language, key), share)).to_vec();
                let rows = rows.collect();
                blocks.push(ReportBlock::Heading(1, word(language, key)));
                blocks.push(ReportBlock::Grid(ReportTable::new(columns, rows)));
            }
        }
        let title = find(language, &format!("checklist-{}", list.name()), &[]).unwrap_or_default();
        // Five columns of sentences need paper that lies on its side.
        let paper = if list == Checklist::Rtarg { Paper::Portrait } else { Paper::Landscape };
        let report = Report::new(title, language, blocks, self.manifest(Vec::new(), Vec::new())?);
        let report = Report { paper, ..report };
        let bytes = self.written(&report, format)?;
        self.write_document(target, &report.title, &report.manifest, &bytes, count(known))
    }
}

fn lower_first(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}
