//! Transcripts with the codes on them: turns with numbers and speakers, coded words in the code's colour between
//! numbered brackets that survive a grey print, or with the codes as comments in the margin.

mod marking;

use std::collections::BTreeMap;

use sitat_export::{Counted, Inline, Report, ReportBlock, ReportCell, ReportTable};
use sitat_lang::{find, text, word};
use sitat_model::{CodeColour, CodeId, Message, SourceId, TextRange};

use self::marking::{Mark, raised, runs};
use crate::exporting::count;
use crate::structure::Structure;
use crate::{Exported, Project, ProjectError, Target};

/// How codes stand on a transcript.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TranscriptForm {
    /// In the text, with a legend for each source.
    #[default]
    Pages,
    /// As comments beside it.
    Comments,
}

impl TranscriptForm {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Pages, Self::Comments];

    /// Its name on the command line and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pages => "pages",
            Self::Comments => "comments",
        }
    }

    /// The form of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.name() == name)
    }
}

/// A code as a legend tells it.
struct Legend {
    numbers: BTreeMap<CodeId, u32>,
    passages: BTreeMap<CodeId, u32>,
}

impl Structure {
    fn legend_table(&self, legend: &Legend) -> ReportBlock {
        let language = self.project.language;
        let mut codes: Vec<(&CodeId, &u32)> = legend.numbers.iter().collect();
        codes.sort_by_key(|(_, number)| **number);
        let rows = codes.into_iter().map(|(code, number)| {
            let name = vec![Inline::plain(self.code_path(*code))];
            let name = match CodeColour::parse(&self.code_colour(*code)) {
                Some(colour) => Inline::Coded { colour, words: name },
                None => Inline::Plain(self.code_path(*code)),
            };
            let definition = self.code_texts.get(code).and_then(|texts| texts.get(&language));
            let definition = definition.map(|own| self.veiled(&own.definition)).unwrap_or_default();
            let passages = legend.passages.get(code).copied().unwrap_or_default();
            vec![
                ReportCell::plain(number.to_string()),
                ReportCell::runs(vec![name]),
                ReportCell::plain(definition),
                ReportCell::number(passages.to_string()),
            ]
        });
        let columns = [
            ("appendix-column-mark", 2),
            ("appendix-column-code", 8),
            ("appendix-column-definition", 10),
            ("appendix-column-passages", 3),
        ];
        let columns = columns.map(|(key, share)| (word(language, key), share)).to_vec();
        ReportBlock::Grid(ReportTable::new(columns, rows.collect()))
    }
}

impl Project {
    /// Writes sources with the codes on them as Word or Markdown; none named means all.
    ///
    /// # Errors
    /// There are no sources.
    pub fn export_transcripts(
        &mut self,
        target: &Target<'_>,
        form: TranscriptForm,
        sources: &[SourceId],
    ) -> Result<Exported, ProjectError> {
        let format = target.report_format()?;
        let structure = self.structure()?;
        let language = structure.project.language;
        let sources: Vec<SourceId> = match sources {
            [] => structure.sources.iter().map(|own| own.id).collect(),
            chosen => chosen.to_vec(),
        };
        if sources.is_empty() {
            return Err(ProjectError::NothingToWrite("appendix-nothing-transcripts"));
        }
        let note = match form {
            TranscriptForm::Pages => "appendix-transcripts-pages",
            TranscriptForm::Comments => "appendix-transcripts-comments",
        };
        let mut blocks = vec![ReportBlock::Note(word(language, note))];
        let (mut passages, mut names) = (0, Vec::new());
        for (place, id) in sources.iter().enumerate() {
            if place > 0 {
                blocks.push(ReportBlock::PageBreak);
            }
            let name = structure.shown_source(*id)?;
            self.tell_part(place, sources.len(), &name)?;
            names.push(name);
            passages += self.transcript(*id, form, &mut blocks)?;
        }
        let number = count(sources.len());
        let counts = vec![(Counted::Sources, number), (Counted::Excerpts, passages)];
        let filters = if sources.len() < structure.sources.len() { names } else { Vec::new() };
        let mut manifest = self.manifest(filters, counts)?;
        manifest.settings.push(word(language, note));
        let title = word(language, "appendix-transcripts-title");
        let report = Report::new(title, language, blocks, manifest).with_contents();
        let bytes = self.written(&report, format)?;
        self.write_document(target, &report.title, &report.manifest, &bytes, number)
    }

    /// One source; how many passages of it are coded.
    fn transcript(
        &mut self,
        id: SourceId,
        form: TranscriptForm,
        blocks: &mut Vec<ReportBlock>,
    ) -> Result<u32, ProjectError> {
        let structure = self.structure()?;
        let language = structure.project.language;
        let source = structure.source(id)?;
        let (base, context) = (self.text(id)?, self.context(id)?);
        let mut legend = Legend { numbers: BTreeMap::new(), passages: BTreeMap::new() };
        let coded: Vec<_> =
            self.segments()?.in_source(id).filter(|own| !own.passage.codes.is_empty()).cloned().collect();
        for segment in &coded {
            for code in &segment.passage.codes {
                *legend.passages.entry(*code).or_default() += 1;
            }
        }
        let order = structure.codebook.in_order().into_iter().map(|(code, _)| code);
        let used = order.filter(|code| legend.passages.contains_key(code));
        legend.numbers = (1..).zip(used).map(|(number, code)| (code, number)).collect();
        let mut marks: Vec<Mark> = Vec::new();
        for segment in &coded {
            let mut numbers: Vec<u32> =
                segment.passage.codes.iter().filter_map(|code| legend.numbers.get(code).copied()).collect();
            numbers.sort_unstable();
            let said: Vec<String> = segment
                .codings
                .iter()
                .map(|own| (structure.code_path(own.code), structure.coder_name(own.coder)))
                .map(|(code, coder)| if structure.coders.len() > 1 { format!("{code} ({coder})") } else { code })
                .collect();
            let first = segment.codings.first();
            let colour =
                segment.passage.codes.first().and_then(|code| CodeColour::parse(&structure.code_colour(*code)));
            let id = format!("{}-{}", source.code, segment.number);
            for range in segment.ranges() {
                marks.push(Mark {
                    range: *range,
                    numbers: numbers.clone(),
                    colour: colour.clone(),
                    comment: format!("{} [{id}]", said.join("\n")),
                    author: first.map(|own| structure.coder_name(own.coder)).unwrap_or_default(),
                    at: first.map(|own| own.created_at),
                    opens: true,
                    closes: true,
                });
            }
        }
        marks.sort_by_key(|mark| (mark.range.start, std::cmp::Reverse(mark.range.end)));
        blocks.push(ReportBlock::Heading(1, structure.veiled(&source.name)));
        let kind = find(language, &format!("export-kind-{}", source.kind.name()), &[]).unwrap_or_default();
        let cases = structure.case_names(structure.cases_of_source(id)).join(", ");
        let passages = text(language, &Message::new("export-count-excerpts").with("count", coded.len()));
        let about: Vec<String> = [kind, cases, passages].into_iter().filter(|own| !own.is_empty()).collect();
        blocks.push(ReportBlock::Note(about.join(" · ")));
        if form == TranscriptForm::Pages && !legend.numbers.is_empty() {
            blocks.push(structure.legend_table(&legend));
        }
        if context.turns.is_empty() {
            for (number, range) in (1_u32..).zip(lines(&base.text)) {
                let words = runs(&base, range, &marks, form);
                if !base.slice(range).trim().is_empty() {
                    blocks.push(ReportBlock::Runs(
                        std::iter::once(Inline::strong(format!("L{number}  "))).chain(words).collect(),
                    ));
                }
            }
        }
        for turn in &context.turns {
            let speaker = turn.speaker.and_then(|id| structure.speaker(id)).map(|own| structure.shown_speaker(own));
            let head = match speaker {
                Some(name) => format!("{}  {name}: ", turn.number),
                None => format!("{}  ", turn.number),
            };
            let words = runs(&base, turn.content(), &marks, form);
            blocks.push(ReportBlock::Runs(std::iter::once(Inline::strong(head)).chain(words).collect()));
        }
        Ok(count(coded.len()))
    }
}

/// The lines of a text that has no turns.
fn lines(text: &str) -> Vec<TextRange> {
    let mut all = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let length = u32::try_from(line.chars().count()).unwrap_or(u32::MAX);
        all.push(TextRange::new(at, at.saturating_add(length)));
        at = at.saturating_add(length).saturating_add(1);
    }
    all
}

/// The brackets of a mark as they stand in the text.
fn bracket(numbers: &[u32], is_opening: bool) -> String {
    let numbers = numbers.iter().map(|number| raised(*number)).collect::<Vec<_>>().join("⁺");
    if is_opening { format!("{numbers}[") } else { format!("]{numbers}") }
}
