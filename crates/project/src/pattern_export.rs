//! Balance, course and overlap as pictures and tables, with what was counted in their captions.

use std::collections::BTreeSet;

use sitat_analysis::Measure;
use sitat_export::{
    BalanceBars, BalanceDocument, BalanceDocumentLine, BalanceNumber, ChartFormat, Counted, CourseDocument,
    CourseDocumentGroup, CourseDocumentMark, CourseDocumentSource, GridColumn, OverlapDocument, OverlapDocumentPair,
    PatternDocument,
};
use sitat_lang::{text, word};
use sitat_model::{CodeId, Language, Message, SourceId, SourceKind};

use crate::exporting::count;
use crate::{
    BalanceChoice, BalanceSide, CourseChoice, CourseSource, Exported, MapChoice, OverlapChoice, OverlapHead,
    OverlapPair, Project, ProjectError, Target,
};

/// What the squares of codes against codes tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OverlapMeasure {
    /// How many units have both.
    #[default]
    Both,
    /// These as a share of those that have either.
    Jaccard,
    /// Which share of the passages of the row has words of the column.
    Share,
    /// How many passages of the row the column follows.
    Follows,
}

impl OverlapMeasure {
    /// All measures, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Both, Self::Jaccard, Self::Share, Self::Follows];

    /// The name of the measure on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Jaccard => "jaccard",
            Self::Share => "share",
            Self::Follows => "follows",
        }
    }

    /// The measure of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.name() == name)
    }

    /// What it tells of two codes, seen from the one.
    fn value(self, pair: &OverlapPair) -> f64 {
        match self {
            Self::Both => f64::from(pair.both),
            Self::Jaccard => pair.jaccard,
            Self::Share => f64::from(pair.with_other) / f64::from(pair.passages.max(1)),
            Self::Follows => f64::from(pair.before),
        }
    }

    fn caption_key(self, by_turns: bool) -> &'static str {
        match (self, by_turns) {
            (Self::Both, false) => "project-overlap-both",
            (Self::Both, true) => "project-overlap-both-turns",
            (Self::Jaccard, false) => "project-overlap-jaccard",
            (Self::Jaccard, true) => "project-overlap-jaccard-turns",
            (Self::Share, _) => "project-overlap-share",
            (Self::Follows, _) => "project-overlap-follows",
        }
    }
}

/// What is made a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternChoice {
    /// Two codes against each other.
    Balance(BalanceChoice),
    /// Codes along texts.
    Course(CourseChoice),
    /// Codes against codes.
    Overlap(OverlapChoice, OverlapMeasure),
    /// Themes and how they hang together.
    Map(MapChoice),
}

/// The other way round.
fn turned(pair: &OverlapPair) -> OverlapPair {
    OverlapPair { with_other: pair.other_with, passages: pair.other_passages, before: pair.after, ..pair.clone() }
}

/// What was left out of a picture, in words.
fn filters(language: Language, filter: Option<&String>, left_out: &[SourceKind], outside: [u32; 2]) -> Vec<String> {
    let mut said: Vec<String> = filter.filter(|filter| !filter.trim().is_empty()).cloned().into_iter().collect();
    if left_out.contains(&SourceKind::PolicyDocument) {
        said.push(word(language, "project-without-policy-documents"));
    }
    if left_out.contains(&SourceKind::Survey) {
        said.push(word(language, "project-without-surveys"));
    }
    for (key, number) in ["project-uncounted", "project-elsewhere"].into_iter().zip(outside) {
        said.extend((number > 0).then(|| text(language, &Message::new(key).with("count", number))));
    }
    said
}

fn bars(side: &BalanceSide) -> BalanceBars {
    let number = |(count, share): (&u32, &Option<f64>)| BalanceNumber { count: *count, share: *share };
    BalanceBars {
        name: side.name.clone(),
        numbers: side.cells.iter().zip(&side.shares).map(number).collect(),
        total: BalanceNumber { count: side.total, share: side.total_share },
    }
}

impl Project {
    /// Writes a picture of a pattern, or its numbers as a table.
    pub fn export_pattern(&mut self, target: &Target<'_>, choice: &PatternChoice) -> Result<Exported, ProjectError> {
        let unknown = || ProjectError::UnknownPicture(target.path.to_owned());
        let format = target.kind(ChartFormat::from_extension).ok_or_else(unknown)?;
        target.check()?;
        let (document, rows) = self.pattern_document(choice)?;
        let bytes = document.written(format, target.csv)?;
        self.write_document(target, document.title(), document.manifest(), &bytes, count(rows))
    }

    /// A picture of a pattern as it is written, and how many rows its table has.
    pub(crate) fn pattern_document(
        &mut self,
        choice: &PatternChoice,
    ) -> Result<(PatternDocument, usize), ProjectError> {
        match choice {
            PatternChoice::Balance(choice) => self.balance_document(choice),
            PatternChoice::Course(choice) => self.course_document(choice),
            PatternChoice::Overlap(choice, measure) => self.overlap_document(choice, *measure),
            PatternChoice::Map(choice) => self.map_document(choice),
        }
    }

    fn balance_document(&mut self, choice: &BalanceChoice) -> Result<(PatternDocument, usize), ProjectError> {
        let view = self.balance(choice)?;
        let structure = self.structure()?;
        let language = structure.project.language;
        let [left, right] = &view.names;
        let measure = word(language, choice.measure.label_key());
        let explanation = Message::new(choice.measure.explanation_key()).with("measure", measure.as_str());
        let columns = choice.columns.words(language, |code| structure.code_name(code));
        let about_columns = Message::new("project-pattern-columns").with("columns", columns.as_str()).with("n", view.n);
        let mut caption =
            vec![text(language, &explanation.with("n", view.smallest_group)), text(language, &about_columns)];
        if view.lines.len() > 1 {
            caption.push(word(language, "project-balance-lines"));
        }
        if view.hidden > 0 {
            caption.push(text(language, &Message::new("project-balance-hidden").with("count", view.hidden)));
        }
        let left_out = filters(language, choice.filter.as_ref(), &view.left_out, [view.uncounted, view.elsewhere]);
        let manifest = self.manifest(left_out, vec![(Counted::Participants, view.n)])?;
        let without = word(language, "project-without-value");
        let column = |own: &crate::GridViewColumn| GridColumn {
            name: if own.name.is_empty() { without.clone() } else { own.name.clone() },
            n: Some(own.n),
            depth: 0,
        };
        let line = |own: &crate::BalanceLine| BalanceDocumentLine {
            sides: [0, 1].map(|side| own.sides.get(side).and_then(Option::as_ref).map(bars)),
        };
        let title = Message::new("project-balance-title").with("left", left.as_str()).with("right", right.as_str());
        let document = BalanceDocument {
            title: text(language, &title),
            caption: caption.join(" "),
            language,
            sides: view.names.clone(),
            columns: view.columns.iter().map(column).collect(),
            lines: view.lines.iter().map(line).collect(),
            is_share: choice.measure == Measure::WordShare,
            manifest,
        };
        let lines = document.lines.len();
        Ok((PatternDocument::Balance(document), lines))
    }

    fn course_document(&mut self, choice: &CourseChoice) -> Result<(PatternDocument, usize), ProjectError> {
        let view = self.course(&CourseChoice { with_quotes: true, ..choice.clone() })?;
        let structure = self.structure()?;
        let language = structure.project.language;
        let rows = choice.rows.words(language, |code| structure.code_name(code));
        let key = if choice.by_turns { "project-course-turns" } else { "project-course-words" };
        let mut caption = vec![word(language, key)];
        if view.without_turns > 0 {
            let message = Message::new("project-course-without-turns").with("count", view.without_turns);
            caption.push(text(language, &message));
        }
        let shown: BTreeSet<SourceId> =
            view.groups.iter().flat_map(|group| &group.sources).map(|own| own.source).collect();
        let left_out = filters(language, choice.filter.as_ref(), &view.left_out, [view.uncounted, 0]);
        let manifest = self.manifest(
            left_out,
            vec![(Counted::Codes, count(view.rows.len())), (Counted::Sources, count(shown.len()))],
        )?;
        let note = |own: &CourseSource| match choice.by_turns && own.sequence.len() > 1 {
            true => text(language, &Message::new("project-course-steps-back").with("count", own.steps_back)),
            false => String::new(),
        };
        let without = word(language, "export-no-case");
        let mut marks = 0;
        let mut groups = Vec::with_capacity(view.groups.len());
        for group in view.groups {
            let mut sources = Vec::with_capacity(group.sources.len());
            for own in group.sources {
                let note = note(&own);
                let mark = |mark: crate::CourseMarkView| CourseDocumentMark {
                    from: mark.from,
                    to: mark.to,
                    places: (mark.first, mark.last),
                    quote: mark.quote,
                };
                let strips: Vec<Vec<_>> =
                    own.strips.into_iter().map(|strip| strip.into_iter().map(mark).collect()).collect();
                marks += strips.iter().map(Vec::len).sum::<usize>();
                sources.push(CourseDocumentSource { name: own.name, length: own.length, note, strips });
            }
            let name = if group.case.is_none() { without.clone() } else { group.name };
            groups.push(CourseDocumentGroup { name, n: group.n, sources });
        }
        let document = CourseDocument {
            title: text(language, &Message::new("project-course-title").with("rows", rows)),
            caption: caption.join(" "),
            language,
            by_turns: choice.by_turns,
            rows: view.rows.into_iter().map(|row| (row.name, row.path)).collect(),
            groups,
            manifest,
        };
        Ok((PatternDocument::Course(document), marks))
    }

    fn overlap_document(
        &mut self,
        choice: &OverlapChoice,
        measure: OverlapMeasure,
    ) -> Result<(PatternDocument, usize), ProjectError> {
        let view = self.overlap(choice)?;
        let structure = self.structure()?;
        let language = structure.project.language;
        let rows = choice.rows.words(language, |code| structure.code_name(code));
        let is_part = |one: CodeId, other: CodeId| {
            structure.codebook.lineage(one).contains(&other) || structure.codebook.lineage(other).contains(&one)
        };
        // A code that stands above all others has no squares.
        let has_squares = |own: CodeId| view.heads.iter().any(|head| !is_part(own, head.code));
        let heads: Vec<&OverlapHead> = view.heads.iter().filter(|head| has_squares(head.code)).collect();
        let codes: Vec<CodeId> = heads.iter().map(|head| head.code).collect();
        let cell = |one: CodeId| codes.iter().map(|other| (!is_part(one, *other)).then_some(0.0)).collect();
        let mut cells: Vec<Vec<Option<f64>>> = codes.iter().map(|code| cell(*code)).collect();
        let place = |code: CodeId| codes.iter().position(|own| *own == code);
        for pair in &view.pairs {
            let (Some(one), Some(other)) = (place(pair.code), place(pair.other)) else { continue };
            cells[one][other] = Some(measure.value(pair));
            cells[other][one] = Some(measure.value(&turned(pair)));
        }
        let turns = |key: &'static str| Message::new(key).with("turns", choice.follows);
        let unit = if choice.by_turns { "overlap-unit-turns" } else { "overlap-unit-segments" };
        let headings = vec![
            word(language, "overlap-code-a"),
            word(language, "overlap-code-b"),
            word(language, unit),
            word(language, "project-overlap-either"),
            word(language, "overlap-jaccard"),
            word(language, "project-overlap-passages-a"),
            word(language, "overlap-a-with-b"),
            word(language, "project-overlap-passages-b"),
            word(language, "overlap-b-with-a"),
            text(language, &turns("overlap-before")),
            text(language, &turns("overlap-after")),
        ];
        let path = |code: CodeId| structure.code_path(code);
        let pair = |own: &OverlapPair| OverlapDocumentPair {
            names: [path(own.code), path(own.other)],
            common: [own.both, own.either],
            jaccard: own.jaccard,
            counts: [own.passages, own.with_other, own.other_passages, own.other_with, own.before, own.after],
        };
        let caption = text(language, &turns(measure.caption_key(choice.by_turns)));
        let left_out = filters(language, choice.filter.as_ref(), &view.left_out, [0, 0]);
        let document = OverlapDocument {
            title: text(language, &Message::new("project-overlap-title").with("rows", rows)),
            caption: format!("{caption} {}", word(language, "project-overlap-counted")),
            language,
            names: heads.iter().map(|head| head.name.clone()).collect(),
            cells,
            is_share: matches!(measure, OverlapMeasure::Jaccard | OverlapMeasure::Share),
            headings,
            pairs: view.pairs.iter().map(pair).collect(),
            manifest: self.manifest(left_out, vec![(Counted::Codes, count(codes.len()))])?,
        };
        let pairs = document.pairs.len();
        Ok((PatternDocument::Overlap(document), pairs))
    }
}
