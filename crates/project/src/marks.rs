//! What readers have left in a file made elsewhere: stretches with a pen over them become codings, comments become memos
//! or codings, with the text that they stand in.

use std::collections::{BTreeMap, BTreeSet};

use sitat_import::{ImportedComment, ImportedHighlight, ImportedSource};
use sitat_model::{
    CodeId, CodeOrigin, CodePath, CodebookError, CoderId, LONGEST_CODE_NAME, MemoKind, MemoTarget, Message, SegmentId,
    SourceId, TextRange,
};

use crate::ProjectError;
use crate::error::codebook_message;
use crate::project::Action;
use crate::structure::Structure;
use crate::tables::GrowingCodebook;
use crate::texts::BaseText;

/// What becomes of comments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CommentChoice {
    /// They stay out.
    #[default]
    Leave,
    /// Memos at their place.
    Memos,
    /// Codes on what they are about: the first line is the name of the code, the rest a memo.
    Codes,
}

impl CommentChoice {
    /// All choices, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Memos, Self::Codes, Self::Leave];

    /// The name on the wire and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Leave => "none",
            Self::Memos => "memos",
            Self::Codes => "codes",
        }
    }

    /// Finds the choice of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.name() == name)
    }
}

/// What becomes of highlights and comments. They are counted in the order in which the file has them, from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MarkChoices {
    /// Colours and the codes that they stand for, as paths; made if new. What another colour lies behind stays out.
    pub colours: Vec<(String, String)>,
    /// What becomes of comments.
    pub comments: CommentChoice,
    /// Whether who wrote a comment counts as the coder.
    pub keeps_authors: bool,
    /// Highlights that stay out nevertheless.
    pub without_highlights: Vec<u32>,
    /// Comments that stay out nevertheless.
    pub without_comments: Vec<u32>,
}

impl MarkChoices {
    fn code_of(&self, colour: &str) -> Option<&str> {
        self.colours.iter().find(|(own, _)| own == colour).map(|(_, code)| code.as_str())
    }
}

/// What a colour brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColourTaken {
    /// The colour.
    pub colour: String,
    /// Highlights of this colour in the file.
    pub count: u32,
    /// Path of the code that was put on them.
    pub code: Option<String>,
}

/// What highlights and comments of a file brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarksTaken {
    /// The source.
    pub source: SourceId,
    /// Memos made.
    pub memos: u32,
    /// Codings made.
    pub codings: u32,
    /// The colours in the file, in the order in which they first occur.
    pub highlights: Vec<ColourTaken>,
}

/// The colours behind words of a file, in the order in which they first occur, with how often.
pub(crate) fn colours(highlights: &[ImportedHighlight]) -> Vec<(String, u32)> {
    let mut colours: Vec<(String, u32)> = Vec::new();
    for highlight in highlights {
        match colours.iter_mut().find(|(known, _)| *known == highlight.colour) {
            Some((_, count)) => *count += 1,
            None => colours.push((highlight.colour.clone(), 1)),
        }
    }
    colours
}

/// What is said of comments and highlights that nobody was asked about.
pub(crate) fn left_out(read: &ImportedSource) -> Option<Message> {
    (!read.highlights.is_empty())
        .then(|| Message::new("import-highlights-left-out").with("count", read.highlights.len()))
}

/// Whether a message only says that comments stay out, which a person who chose what becomes of them knows.
pub(crate) fn is_about_comments(message: &Message) -> bool {
    message.key == "import-comments-left-out"
}

/// The remarks of others below a comment, each with who wrote it.
fn replies(comment: &ImportedComment) -> Vec<String> {
    let reply = |author: &str, text: &str| {
        if author.is_empty() { text.to_owned() } else { format!("{author}: {text}") }
    };
    comment.replies.iter().map(|own| reply(own.author.trim(), own.text.trim())).collect()
}

/// Takes highlights and comments into the text that they stand in.
pub(crate) struct TakingMarks<'entry, 'project> {
    pub(crate) structure: &'project Structure,
    pub(crate) codebook: &'entry mut GrowingCodebook<'project>,
    pub(crate) choices: &'entry MarkChoices,
    pub(crate) source: SourceId,
    pub(crate) text: &'entry BaseText,
    segments: BTreeMap<TextRange, SegmentId>,
    coded: BTreeSet<(SegmentId, CodeId, CoderId)>,
    taken: MarksTaken,
    warnings: Vec<Message>,
}

impl<'entry, 'project> TakingMarks<'entry, 'project> {
    pub(crate) fn new(
        structure: &'project Structure,
        codebook: &'entry mut GrowingCodebook<'project>,
        choices: &'entry MarkChoices,
        (source, text): (SourceId, &'entry BaseText),
    ) -> Self {
        Self {
            structure,
            codebook,
            choices,
            source,
            text,
            segments: BTreeMap::new(),
            coded: BTreeSet::new(),
            taken: MarksTaken { source, memos: 0, codings: 0, highlights: Vec::new() },
            warnings: Vec::new(),
        }
    }

    pub(crate) fn take(
        mut self,
        action: &mut Action<'_>,
        read: &ImportedSource,
    ) -> Result<(MarksTaken, Vec<Message>), ProjectError> {
        self.highlights(action, &read.highlights)?;
        if self.choices.comments != CommentChoice::Leave {
            let mut authors: BTreeSet<&str> = BTreeSet::new();
            for comment in &read.comments {
                authors.insert(comment.author.trim());
                authors.extend(comment.replies.iter().map(|reply| reply.author.trim()));
            }
            let names_authors = !self.choices.keeps_authors && authors.len() > 1;
            for (number, comment) in (0..).zip(&read.comments) {
                if !self.choices.without_comments.contains(&number) {
                    self.comment(action, comment, names_authors)?;
                }
            }
        }
        Ok((self.taken, self.warnings))
    }

    fn highlights(&mut self, action: &mut Action<'_>, highlights: &[ImportedHighlight]) -> Result<(), ProjectError> {
        if self.choices.colours.is_empty() {
            self.taken.highlights = colours(highlights)
                .into_iter()
                .map(|(colour, count)| ColourTaken { colour, count, code: None })
                .collect();
            return Ok(());
        }
        let coder = action.coder(None)?;
        for (colour, count) in colours(highlights) {
            let code = match self.choices.code_of(&colour) {
                Some(written) => self.code(action, &CodePath::parse(written)?)?,
                None => None,
            };
            for (number, highlight) in (0..).zip(highlights) {
                if highlight.colour == colour
                    && !self.choices.without_highlights.contains(&number)
                    && let Some(code) = code
                {
                    self.put(action, code, highlight.range, (coder, action.at))?;
                }
            }
            let code = code.map(|code| self.codebook.path_of(code));
            self.taken.highlights.push(ColourTaken { colour, count, code });
        }
        Ok(())
    }

    fn comment(
        &mut self,
        action: &mut Action<'_>,
        comment: &ImportedComment,
        names_authors: bool,
    ) -> Result<(), ProjectError> {
        let author = Some(comment.author.trim()).filter(|name| !name.is_empty());
        let coder = action.coder(author.filter(|_| self.choices.keeps_authors))?;
        let at = comment.at.unwrap_or(action.at);
        let (first, rest) = comment.text.trim().split_once('\n').unwrap_or((comment.text.trim(), ""));
        let name = first.trim();
        let is_name = !name.is_empty() && name.chars().count() <= LONGEST_CODE_NAME && !comment.range.is_empty();
        let code = match self.choices.comments {
            CommentChoice::Codes if is_name => self.code_named(action, name)?,
            _ => None,
        };
        let mut parts = replies(comment);
        match code {
            Some(code) => {
                self.put(action, code, comment.range, (coder, at))?;
                parts.insert(0, rest.trim().to_owned());
            }
            None => match author.filter(|_| names_authors) {
                Some(author) => parts.insert(0, format!("{author}: {}", comment.text.trim())),
                None => parts.insert(0, comment.text.trim().to_owned()),
            },
        }
        parts.retain(|part| !part.trim().is_empty());
        if parts.is_empty() {
            return Ok(());
        }
        // A place in a blank line is about the text as a whole.
        let target = if comment.range.is_empty() {
            MemoTarget::Source(self.source)
        } else {
            MemoTarget::Segment(self.segment(action, comment.range)?)
        };
        let guid = action.guid();
        action.writer.insert_memo(&guid, target, MemoKind::Note, &parts.join("\n\n"), coder, at)?;
        self.taken.memos += 1;
        Ok(())
    }

    /// The code of a path, made if new; `None` if it may not be put on words, which is then said once.
    fn code(&mut self, action: &mut Action<'_>, path: &CodePath) -> Result<Option<CodeId>, ProjectError> {
        let found = match self.codebook.find(path) {
            Err(CodebookError::UnknownPath { .. }) => Ok(self.codebook.ensure(action, path, CodeOrigin::Data)?),
            found => found,
        };
        let refusal = match &found {
            Ok(code) => self.codebook.refusal(*code, path),
            Err(error) => Some(codebook_message(error)),
        };
        match refusal {
            None => Ok(found.ok()),
            Some(refusal) => {
                if !self.warnings.contains(&refusal) {
                    self.warnings.push(refusal);
                }
                Ok(None)
            }
        }
    }

    /// The code that a comment names: one of exactly this name, else one whose path is written there, else a new one.
    fn code_named(&mut self, action: &mut Action<'_>, name: &str) -> Result<Option<CodeId>, ProjectError> {
        let literal = CodePath::new(vec![name.to_owned()])?;
        if let Err(CodebookError::UnknownPath { .. }) = self.codebook.find(&literal)
            && let Ok(written) = CodePath::parse(name)
            && self.codebook.find(&written).is_ok()
        {
            return self.code(action, &written);
        }
        self.code(action, &literal)
    }

    fn segment(&mut self, action: &mut Action<'_>, range: TextRange) -> Result<SegmentId, ProjectError> {
        if let Some(segment) = self.segments.get(&range) {
            return Ok(*segment);
        }
        let segment = action.new_segment(self.source, &[range], &[self.text.quote(range)], None)?;
        self.segments.insert(range, segment);
        Ok(segment)
    }

    /// Puts a code on words, unless it excludes one that this coder has put on the same words.
    fn put(
        &mut self,
        action: &mut Action<'_>,
        code: CodeId,
        range: TextRange,
        (coder, at): (CoderId, i64),
    ) -> Result<(), ProjectError> {
        let structure = self.structure;
        let segment = self.segments.get(&range).copied();
        let there = self.coded.iter().filter(|(own, _, by)| Some(*own) == segment && *by == coder);
        let excluding =
            there.map(|(_, other, _)| *other).find(|other| structure.codebook.exclude_each_other(code, *other));
        if let Some(other) = excluding {
            let error = CodebookError::Exclusive { name: structure.code_name(other), other: structure.code_name(code) };
            self.warnings.push(codebook_message(&error));
            return Ok(());
        }
        let segment = self.segment(action, range)?;
        let guid = action.guid();
        let coding = action.writer.insert_coding(&guid, segment, code, coder, at)?;
        self.taken.codings += u32::from(coding.is_some());
        self.coded.insert((segment, code, coder));
        Ok(())
    }
}
