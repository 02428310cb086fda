//! Highlights and comments of files on their way in.

use sitat_model::Pen;
use sitat_project::{ImportedComment, ImportedHighlight};

use crate::wire::marks::{CommentChoice, MarkChoices, PreviewComment, PreviewHighlight};

impl From<ImportedHighlight> for PreviewHighlight {
    fn from(highlight: ImportedHighlight) -> Self {
        let shade = Pen::from_name(&highlight.colour).map_or(highlight.colour.as_str(), |pen| pen.colour).to_owned();
        Self { start: highlight.range.start.0, end: highlight.range.end.0, colour: highlight.colour, shade }
    }
}

impl From<ImportedComment> for PreviewComment {
    fn from(comment: ImportedComment) -> Self {
        Self {
            start: comment.range.start.0,
            end: comment.range.end.0,
            author: comment.author,
            text: comment.text,
            replies: u32::try_from(comment.replies.len()).unwrap_or(u32::MAX),
        }
    }
}

impl From<CommentChoice> for sitat_project::CommentChoice {
    fn from(choice: CommentChoice) -> Self {
        match choice {
            CommentChoice::None => Self::Leave,
            CommentChoice::Memos => Self::Memos,
            CommentChoice::Codes => Self::Codes,
        }
    }
}

impl From<sitat_project::CommentChoice> for CommentChoice {
    fn from(choice: sitat_project::CommentChoice) -> Self {
        match choice {
            sitat_project::CommentChoice::Leave => Self::None,
            sitat_project::CommentChoice::Memos => Self::Memos,
            sitat_project::CommentChoice::Codes => Self::Codes,
        }
    }
}

impl From<MarkChoices> for sitat_project::MarkChoices {
    fn from(choices: MarkChoices) -> Self {
        Self {
            colours: choices.colours.into_iter().map(|own| (own.colour, own.code)).collect(),
            comments: choices.comments.into(),
            keeps_authors: choices.keeps_authors,
            without_highlights: choices.without_highlights,
            without_comments: choices.without_comments,
        }
    }
}
