//! A quote as the chapter shows it.

use sitat_analysis::{QuoteOrigin, QuotePiece, QuoteRun, quote_pieces, quote_runs, quote_words};
use sitat_model::{QuoteCut, QuoteStyle, SegmentId, TextRange};

use crate::{ExcerptView, Project, ProjectError};

/// A quote as the chapter shows it.
#[derive(Clone, Debug)]
pub struct QuotedPart {
    /// The passage in its context.
    pub excerpt: ExcerptView,
    /// Its words with their places in the source's text. Below the level of names, labels in them are veiled: then the
    /// words of a stretch may have another length than its place.
    pub stretches: Vec<(TextRange, String)>,
    /// What is left out and put in.
    pub cuts: Vec<QuoteCut>,
    /// The words as they are shown, without what stands around them.
    pub words: String,
    /// Words and what stands around them.
    pub runs: Vec<QuoteRun>,
}

impl QuotedPart {
    /// Words and what stands around them, in one line.
    pub fn line(&self) -> String {
        let own = |run: &QuoteRun| match run {
            QuoteRun::Around(text) | QuoteRun::Quote(text) => text.clone(),
        };
        self.runs.iter().map(own).collect()
    }
}

impl Project {
    /// A passage as the chapter shows it, with some of its words left out.
    pub(crate) fn quote_shown(
        &mut self,
        id: SegmentId,
        cuts: Vec<QuoteCut>,
        style: &QuoteStyle,
    ) -> Result<QuotedPart, ProjectError> {
        let excerpt = self.excerpt(id)?;
        let ranges = self.segments()?.get(id).map(|segment| segment.ranges().to_vec()).unwrap_or_default();
        let structure = self.structure()?;
        let context = self.context(excerpt.source)?;
        let text = self.text(excerpt.source)?;
        let shown = |range: TextRange| structure.shown_words(&text, &context, range);
        let own = |piece| match piece {
            QuotePiece::Words(range) => QuotePiece::Words(shown(range)),
            QuotePiece::LeftOut => QuotePiece::LeftOut,
            QuotePiece::PutIn(words) => QuotePiece::PutIn(words),
        };
        let pieces: Vec<QuotePiece<String>> = quote_pieces(&ranges, &cuts).into_iter().map(own).collect();
        let words = quote_words(&pieces, &style.ellipsis);
        let origin = QuoteOrigin {
            label: excerpt.participants.join(", "),
            case: excerpt.cases.join(", "),
            source: excerpt.source_name.clone(),
            id: excerpt.id.clone(),
            turn: excerpt.turn.map(|turn| turn.to_string()).unwrap_or_default(),
        };
        let runs = quote_runs(&words, &origin, style);
        let stretches = ranges.into_iter().map(|range| (range, shown(range))).collect();
        Ok(QuotedPart { excerpt, stretches, cuts, words, runs })
    }
}
