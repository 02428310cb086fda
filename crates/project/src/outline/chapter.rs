//! The outline as a chapter: headings, own words, quotes in the chosen form, tables and the map, for Word and Markdown.

use sitat_export::{Counted, Extract, Inline, Manifest, Report, ReportBlock, ReportCaption, ReportFigure, grid_report};
use sitat_lang::{text, word};
use sitat_model::{
    Approach, ExcerptIdPlace, Language, LinkNoun, Message, OutlineKind, OutlinePartId, OutlineThing, QuoteLayout,
    QuoteStyle, SavedViewId, SegmentId, memo_links,
};

use super::{OutlineError, OutlinePartView, QuotedPart};
use crate::exporting::count;
use crate::map::MapChoice;
use crate::pattern_export::PatternChoice;
use crate::{Exported, Project, ProjectError, QuoteRun, Target};

/// What of the outline is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChapterChoice {
    /// How many a claim reaches; where nobody has said: unless the approach is reflexive.
    pub with_counts: Option<bool>,
    /// The main point of each theme below its heading.
    pub with_main_points: bool,
}

/// A name under which Word can find a quote again: `sitat_SI1_14`.
fn bookmark(excerpt: &str) -> String {
    let plain = |character: char| if character.is_alphanumeric() { character } else { '_' };
    format!("sitat_{}", excerpt.chars().map(plain).collect::<String>())
}

/// What a reference calls the caption of a part.
fn caption_key(id: OutlinePartId) -> String {
    format!("part-{id}")
}

/// Own words as paragraphs: a blank line ends one; `**` and `_` around words make them strong and set them off.
fn paragraphs(words: &str) -> impl Iterator<Item = &str> {
    words.split("\n\n").map(str::trim).filter(|part| !part.is_empty())
}

impl Project {
    /// Writes the outline as a chapter.
    pub fn export_chapter(
        &mut self,
        target: &Target<'_>,
        choice: &ChapterChoice,
        language: Option<Language>,
    ) -> Result<Exported, ProjectError> {
        let format = target.report_format()?;
        let language = match language {
            Some(language) => language,
            None => self.language()?,
        };
        let view = self.outline()?;
        if view.parts.is_empty() {
            return Err(OutlineError::Empty.into());
        }
        let is_reflexive = self.method()?.approach == Some(Approach::Reflexive);
        let with_counts = choice.with_counts.unwrap_or(!is_reflexive);
        let mut blocks = Vec::new();
        for (done, part) in view.parts.iter().enumerate() {
            self.tell_part(done, view.parts.len(), &part.name)?;
            self.chapter_blocks(part, &view.style, choice.with_main_points, with_counts, &mut blocks)?;
        }
        let quotes = view.parts.iter().filter(|part| part.quote.is_some()).count();
        let mut manifest = self.manifest(Vec::new(), vec![(Counted::Excerpts, count(quotes))])?;
        let doubtful = view.parts.iter().filter(|part| !part.doubts.is_empty()).count();
        if doubtful > 0 {
            manifest.settings.push(text(language, &Message::new("outline-doubtful").with("count", doubtful)));
        }
        let title = self.structure()?.project.name.clone();
        let report = Report::new(title.as_str(), language, blocks, manifest.clone()).with_contents();
        let bytes = self.written(&report, format)?;
        self.write_chapter(target, language, &manifest, &bytes, view.parts.len())
    }

    fn write_chapter(
        &mut self,
        target: &Target<'_>,
        language: Language,
        manifest: &Manifest,
        bytes: &[u8],
        parts: usize,
    ) -> Result<Exported, ProjectError> {
        self.write_document(target, &word(language, "outline-chapter"), manifest, bytes, count(parts))
    }

    fn chapter_blocks(
        &mut self,
        part: &OutlinePartView,
        style: &QuoteStyle,
        with_main_points: bool,
        with_counts: bool,
        blocks: &mut Vec<ReportBlock>,
    ) -> Result<(), ProjectError> {
        if part.row.thing.is_gone() {
            return Ok(());
        }
        match part.row.thing {
            OutlineThing::Heading | OutlineThing::Question(_) | OutlineThing::Theme(_) => {
                blocks.push(ReportBlock::Heading(part.depth + 1, part.name.clone()));
                if part.row.thing.kind() == OutlineKind::Theme && with_main_points && !part.note.is_empty() {
                    blocks.push(ReportBlock::Lead(vec![Inline::emphasis(part.note.clone())]));
                }
            }
            OutlineThing::Claim(_) => {
                let mut runs = vec![Inline::strong(part.name.clone())];
                if with_counts && !part.note.is_empty() {
                    runs.push(Inline::plain(format!(" ({})", part.note)));
                }
                blocks.push(ReportBlock::Lead(runs));
            }
            OutlineThing::Text => {
                for paragraph in paragraphs(&part.row.words) {
                    let runs = self.own_runs(paragraph, style)?;
                    blocks.push(ReportBlock::Runs(runs));
                }
            }
            OutlineThing::Quote(_) => blocks.extend(part.quote.as_ref().map(|quote| self.quote_block(quote, style))),
            OutlineThing::Table(Some(view)) => self.table_blocks(part, view, blocks)?,
            OutlineThing::Table(None) => {}
            OutlineThing::Figure => {
                let choice = MapChoice { with_codes: false, snapshot: None };
                let (document, _) = self.pattern_document(&PatternChoice::Map(choice))?;
                blocks.push(ReportBlock::Figure(ReportFigure {
                    drawing: document.drawing(),
                    described: part.name.clone(),
                    caption: ReportCaption::new(caption_key(part.row.id), part.name.as_str()),
                }));
            }
        }
        Ok(())
    }

    /// A quote as a paragraph, in the form that is chosen.
    fn quote_block(&self, quote: &QuotedPart, style: &QuoteStyle) -> ReportBlock {
        let named = (style.excerpt_id != ExcerptIdPlace::None).then(|| bookmark(&quote.excerpt.id));
        let footnote = style.has_footnotes.then(|| Inline::Footnote(vec![Inline::plain(self.footnote(quote))]));
        if let (QuoteLayout::Block, [QuoteRun::Quote(words), around @ ..]) = (style.layout, quote.runs.as_slice()) {
            let mut attribution: Vec<Inline> = around
                .iter()
                .map(|run| match run {
                    QuoteRun::Around(text) | QuoteRun::Quote(text) => Inline::plain(text.trim_start()),
                })
                .collect();
            attribution.extend(footnote);
            return ReportBlock::Extract(Extract {
                words: vec![Inline::plain(words.as_str())],
                attribution,
                bookmark: named,
                shown_id: None,
            });
        }
        let mut runs: Vec<Inline> = Vec::new();
        for run in &quote.runs {
            runs.push(match (run, &named) {
                (QuoteRun::Quote(text), Some(name)) => {
                    Inline::Bookmark { name: name.clone(), words: vec![Inline::plain(text.as_str())] }
                }
                (QuoteRun::Quote(text) | QuoteRun::Around(text), _) => Inline::plain(text.as_str()),
            });
        }
        runs.extend(footnote);
        ReportBlock::Runs(runs)
    }

    /// Where a quote stands: source, turn and excerpt id.
    fn footnote(&self, quote: &QuotedPart) -> String {
        let mut parts = vec![quote.excerpt.source_name.clone()];
        if let (Some(turn), Some(structure)) = (quote.excerpt.turn, &self.structure) {
            parts.push(text(structure.project.language, &Message::new("outline-turn").with("turn", turn)));
        }
        parts.push(quote.excerpt.id.clone());
        parts.join(", ")
    }

    /// A paragraph of own words: links to passages become quotes in running text, those to tables
    /// and figures their numbers, others the present names.
    fn own_runs(&mut self, paragraph: &str, style: &QuoteStyle) -> Result<Vec<Inline>, ProjectError> {
        let structure = self.structure()?;
        let mut runs = Vec::new();
        let mut rest = paragraph;
        for link in memo_links(paragraph) {
            let written = link.written();
            let Some((before, after)) = rest.split_once(&written) else { continue };
            push_marked(&structure.veiled(before), &mut runs);
            let row = self.store.read().linked_row(link.noun, link.guid)?;
            match (link.noun, row) {
                (LinkNoun::Excerpt, Some(id)) => {
                    let quote = self.quote_shown(SegmentId(id), Vec::new(), style)?;
                    let (opening, closing) = style.marks.pair();
                    let said = format!("{opening}{}{closing}", quote.words);
                    runs.push(match style.excerpt_id {
                        ExcerptIdPlace::None => Inline::plain(said),
                        _ => Inline::Bookmark { name: bookmark(&quote.excerpt.id), words: vec![Inline::plain(said)] },
                    });
                    let mut voice = vec![quote.excerpt.cases.join(", "), quote.excerpt.participants.join(", ")];
                    voice.retain(|own| !own.is_empty());
                    if !voice.is_empty() {
                        runs.push(Inline::plain(format!(" ({})", voice.join(", "))));
                    }
                }
                (LinkNoun::Part, Some(id)) if self.is_captioned(OutlinePartId(id))? => {
                    runs.push(Inline::Reference(caption_key(OutlinePartId(id))));
                }
                _ => runs.push(Inline::plain(self.memo_words(&written)?)),
            }
            rest = after;
        }
        push_marked(&structure.veiled(rest), &mut runs);
        Ok(runs)
    }

    /// Whether the chapter has a table or figure of this part, with a number.
    fn is_captioned(&mut self, id: OutlinePartId) -> Result<bool, ProjectError> {
        Ok(matches!(self.outline_rows()?.part(id)?.thing, OutlineThing::Table(Some(_)) | OutlineThing::Figure))
    }

    fn table_blocks(
        &mut self,
        part: &OutlinePartView,
        id: SavedViewId,
        blocks: &mut Vec<ReportBlock>,
    ) -> Result<(), ProjectError> {
        let Some(view) = self.saved_views()?.into_iter().find(|view| view.id == id) else { return Ok(()) };
        let grid = self.compare(&view.choice)?;
        let shown = self.shown_in(&grid, &view.layout)?;
        let (document, _) = self.grid_document(&view.choice, Some(&shown))?;
        let mut caption = Some(ReportCaption::new(caption_key(part.row.id), part.name.as_str()));
        let (mut notes, mut others) = (Vec::new(), Vec::new());
        for block in grid_report(&document).blocks {
            match block {
                ReportBlock::Grid(mut table) => {
                    table.caption = caption.take();
                    blocks.push(ReportBlock::Grid(table));
                }
                ReportBlock::Note(words) => notes.push(words),
                other => others.push(other),
            }
        }
        // What is said of a table belongs to it, and stays on its page.
        match blocks.last_mut() {
            Some(ReportBlock::Grid(table)) if table.note.is_empty() && !notes.is_empty() => {
                table.note = vec![Inline::plain(notes.join(" "))];
            }
            _ => blocks.extend(notes.into_iter().map(ReportBlock::Note)),
        }
        blocks.append(&mut others);
        Ok(())
    }
}

/// Words between `**` are strong, those between `_` are set off.
fn push_marked(text: &str, runs: &mut Vec<Inline>) {
    let mut rest = text;
    while !rest.is_empty() {
        let strong = rest.find("**").and_then(|at| Some((at, at + 2 + rest[at + 2..].find("**")?, 2)));
        let set_off = rest.find('_').and_then(|at| Some((at, at + 1 + rest[at + 1..].find('_')?, 1)));
        let is_between = |own: &(usize, usize, usize)| {
            let free = |character: Option<char>| !character.is_some_and(char::is_alphanumeric);
            own.1 > own.0 + own.2
                && free(rest[..own.0].chars().next_back())
                && free(rest[own.1 + own.2..].chars().next())
        };
        let found = [strong, set_off].into_iter().flatten().filter(is_between).min();
        let Some((start, end, length)) = found else { break };
        if start > 0 {
            runs.push(Inline::plain(&rest[..start]));
        }
        let inner = &rest[start + length..end];
        runs.push(if length == 2 { Inline::strong(inner) } else { Inline::emphasis(inner) });
        rest = &rest[end + length..];
    }
    if !rest.is_empty() {
        runs.push(Inline::plain(rest));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str) -> Vec<Inline> {
        let mut runs = Vec::new();
        push_marked(text, &mut runs);
        runs
    }

    #[test]
    fn marks_set_words_off_and_stray_ones_stay() {
        let plain = |words: &str| Inline::plain(words);
        assert_eq!(
            marked("a **b** _c d_."),
            [plain("a "), Inline::strong("b"), plain(" "), Inline::emphasis("c d"), plain(".")]
        );
        for stray in ["2 ** 3", "snake_case_name", "_", "****", "a_b", "😀 **å"] {
            assert_eq!(marked(stray), [plain(stray)], "{stray}");
        }
    }

    #[test]
    fn a_quote_is_found_again_by_a_name_that_word_allows() {
        assert_eq!(bookmark("ÅSB-12"), "sitat_ÅSB_12");
    }
}
