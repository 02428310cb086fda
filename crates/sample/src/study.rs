//! The study while it is carried through: what is called how, and where words stand that were coded.

use std::collections::BTreeMap;

use sitat_model::{CaseId, CodeId, LinkNoun, MemoKind, MemoTarget, SegmentId, SourceId, ThemeId, Turn};
use sitat_project::{Project, SegmentView};

use crate::SampleError;
use crate::data::{Note, Row, notes};
use crate::story::Story;

/// A coded passage and its words.
struct Passage {
    view: SegmentView,
    words: String,
}

pub(crate) struct Study<'project> {
    pub(crate) project: &'project mut Project,
    pub(crate) story: Story,
    passages: BTreeMap<String, Vec<Passage>>,
    /// Themes by what they are called in the end.
    pub(crate) themes: BTreeMap<String, ThemeId>,
}

/// Words with one blank between them.
fn plain(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl<'project> Study<'project> {
    pub(crate) fn new(project: &'project mut Project, story: Story) -> Self {
        Self { project, story, passages: BTreeMap::new(), themes: BTreeMap::new() }
    }

    pub(crate) fn code(&mut self, path: &str) -> Result<CodeId, SampleError> {
        Ok(self.project.resolve_code(path)?)
    }

    pub(crate) fn codes(&mut self, paths: &[&str]) -> Result<Vec<CodeId>, SampleError> {
        paths.iter().map(|path| self.code(path)).collect()
    }

    pub(crate) fn source(&mut self, name: &str) -> Result<SourceId, SampleError> {
        Ok(self.project.resolve_source(name)?)
    }

    pub(crate) fn case(&mut self, name: &str) -> Result<CaseId, SampleError> {
        Ok(self.project.resolve_case(name)?)
    }

    /// The theme that a cell of a row names.
    pub(crate) fn theme(&self, row: &Row, column: &str) -> Result<ThemeId, SampleError> {
        self.themes.get(row.cell(column)).copied().ok_or_else(|| row.wrong(row.cell(column)))
    }

    fn passages(&mut self, source: &str) -> Result<&[Passage], SampleError> {
        if !self.passages.contains_key(source) {
            let id = self.source(source)?;
            let text: Vec<char> = self.project.base_text(source)?.chars().collect();
            let mut found = Vec::new();
            for view in self.project.source_segments(id)? {
                let part = |from: u32, to: u32| text.get(from as usize..to as usize).unwrap_or_default();
                let words: String = view.ranges.iter().flat_map(|range| part(range.start.0, range.end.0)).collect();
                found.push(Passage { view, words: plain(&words) });
            }
            self.passages.insert(source.to_owned(), found);
        }
        Ok(self.passages.get(source).map_or(&[], Vec::as_slice))
    }

    /// The coded passage of a source that begins with some words: the only one, or the one with no more words than these.
    pub(crate) fn passage(&mut self, row: &Row) -> Result<SegmentView, SampleError> {
        let (source, words) = (row.cell("source").to_owned(), row.cell("words").to_owned());
        self.passage_of(&source, &words)?.ok_or_else(|| row.wrong(&words))
    }

    fn passage_of(&mut self, source: &str, words: &str) -> Result<Option<SegmentView>, SampleError> {
        let wanted = plain(words);
        let begin: Vec<&Passage> =
            self.passages(source)?.iter().filter(|own| own.words.starts_with(wanted.as_str())).collect();
        let found = match begin.as_slice() {
            [only] => Some(*only),
            several => several.iter().find(|own| own.words == wanted).copied(),
        };
        Ok(found.map(|own| own.view.clone()))
    }

    pub(crate) fn segment(&mut self, row: &Row) -> Result<SegmentId, SampleError> {
        Ok(self.passage(row)?.id)
    }

    /// The turn of a source that begins with some words.
    pub(crate) fn turn(&mut self, row: &Row) -> Result<u32, SampleError> {
        let (source, wanted) = (self.source(row.cell("source"))?, row.cell("words"));
        let view = self.project.source_text(source)?;
        let text: Vec<char> = view.text.chars().collect();
        let begins = |turn: &&Turn| {
            let words = text.get(turn.content_start.0 as usize..turn.range.end.0 as usize).unwrap_or_default();
            plain(&words.iter().collect::<String>()).starts_with(wanted)
        };
        view.turns.iter().find(begins).map(|turn| turn.number).ok_or_else(|| row.wrong(wanted))
    }

    /// A text in which `[[source: words]]` has become the id of the passage: `[[SI1-14]]`.
    pub(crate) fn with_ids(&mut self, text: &str) -> Result<String, SampleError> {
        let (mut written, mut rest) = (String::new(), text);
        while let Some((before, after)) = rest.split_once("[[") {
            let mistake = || SampleError::Data { file: "[[ ]]".to_owned(), what: after.chars().take(60).collect() };
            let (place, behind) = after.split_once("]]").ok_or_else(mistake)?;
            let (source, words) = place.split_once(": ").ok_or_else(mistake)?;
            let view = self.passage_of(source, words)?.ok_or_else(mistake)?;
            written = format!("{written}{before}[[{}]]", view.excerpt);
            rest = behind;
        }
        Ok(written + rest)
    }

    /// The same with links, as notes hold them.
    fn with_links(&mut self, text: &str) -> Result<String, SampleError> {
        let (with_ids, mut written) = (self.with_ids(text)?, String::new());
        let mut rest = with_ids.as_str();
        while let Some((before, after)) = rest.split_once("[[") {
            let (id, behind) = after.split_once("]]").unwrap_or((after, ""));
            let targets = self.project.link_targets(id)?;
            let target = targets.iter().find(|own| own.noun == LinkNoun::Excerpt && own.name == id);
            let link = target.map(|own| format!("[{id}](sitat:{}/{})", LinkNoun::Excerpt.name(), own.guid));
            written = format!("{written}{before}{}", link.unwrap_or_default());
            rest = behind;
        }
        Ok(written + rest)
    }

    fn target(&mut self, note: &Note) -> Result<MemoTarget, SampleError> {
        Ok(match note.noun.as_str() {
            "project" => MemoTarget::Project,
            "source" => MemoTarget::Source(self.source(&note.name)?),
            "case" => MemoTarget::Case(self.case(&note.name)?),
            "code" => MemoTarget::Code(self.code(&note.name)?),
            "theme" => {
                let theme = self.themes.get(&note.name).copied();
                MemoTarget::Theme(theme.ok_or_else(|| note.wrong(&note.name))?)
            }
            other => return Err(note.wrong(other)),
        })
    }

    /// Writes the notes of a file.
    pub(crate) fn write_notes(&mut self, file: &'static str) -> Result<(), SampleError> {
        for note in notes(file)? {
            let target = self.target(&note)?;
            let kind = MemoKind::from_name(&note.kind).ok_or_else(|| note.wrong(&note.kind))?;
            let text = self.with_links(&note.text)?;
            self.project.create_memo(target, kind, &text)?;
        }
        Ok(())
    }
}
