//! Codes on words.

use std::collections::BTreeSet;

use sitat_model::{
    CaseId, CodeId, CodeOrigin, CodebookError, CodingId, Quote, SegmentId, SourceId, TextRange, union_of_ranges,
};
use sitat_store::CodingRow;

use crate::project::Action;
use crate::structure::Structure;
use crate::texts::BaseText;
use crate::{Operation, Outcome, Project, ProjectError, Segment};

/// A passage as windows show it.
#[derive(Clone, Debug)]
pub struct SegmentView {
    /// Identity.
    pub id: SegmentId,
    /// Excerpt id, such as `SI2-14`.
    pub excerpt: String,
    /// The stretches, by place.
    pub ranges: Vec<TextRange>,
    /// Codes on it, each with the name of its coder.
    pub codings: Vec<(CodingRow, String)>,
    /// The case of this passage where it is not the speaker's.
    pub case: Option<CaseId>,
    /// What the memos on it and on its codings say.
    pub memo: Option<String>,
    /// Whether the words still are where they were put on.
    pub is_certain: bool,
}

/// Codes that are to be put on words.
#[derive(Clone, Debug)]
pub struct ApplyCodes<'request> {
    /// The source.
    pub source: SourceId,
    /// The words; several stretches make one passage.
    pub ranges: &'request [TextRange],
    /// The codes.
    pub codes: &'request [CodeId],
    /// A code to make and put on as well.
    pub new_code: Option<NewCode<'request>>,
}

/// A code that is made on the way.
#[derive(Clone, Copy, Debug)]
pub struct NewCode<'request> {
    /// The code above.
    pub parent: Option<CodeId>,
    /// Name in the project's language.
    pub name: &'request str,
    /// Whether the name is the participant's own words.
    pub is_in_vivo: bool,
}

/// The words of a selection: inside the text, without blanks at the edges, sorted and disjoint.
///
/// Edges are drawn in to the first and last character that is not blank, so that a selection by mouse never keeps a
/// stray blank or line break.
pub(crate) fn tidy(text: &BaseText, ranges: &[TextRange]) -> Result<Vec<TextRange>, ProjectError> {
    let end = text.map.characters();
    let drawn_in = ranges.iter().filter(|range| range.end.0 <= end && !range.is_empty()).map(|range| {
        let words = text.slice(*range);
        let blanks_before = words.chars().take_while(|character| character.is_whitespace()).count();
        let blanks_after = words.chars().rev().take_while(|character| character.is_whitespace()).count();
        let (before, after) = (u32::try_from(blanks_before).unwrap_or(0), u32::try_from(blanks_after).unwrap_or(0));
        TextRange::new(range.start.0 + before, range.end.0.saturating_sub(after))
    });
    let tidy = union_of_ranges(drawn_in);
    if tidy.is_empty() || ranges.iter().any(|range| range.end.0 > end) { Err(ProjectError::NoWords) } else { Ok(tidy) }
}

/// What came of putting codes on words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The passage.
    pub segment: SegmentId,
    /// The code that was made.
    pub created: Option<CodeId>,
    /// Codes that were there and that the new ones exclude: they gave way.
    pub replaced: Vec<CodeId>,
}

impl Project {
    /// The coded passages of a source, by place.
    pub fn source_segments(&mut self, source: SourceId) -> Result<Vec<SegmentView>, ProjectError> {
        let anchored = self.store.read().anchored_quotes(source)?;
        let doubtful = self.doubtful(source, anchored)?;
        let structure = self.structure()?;
        let code = &structure.source(source)?.code;
        Ok(self.segments()?.in_source(source).map(|one| structure.view_of_segment(one, code, &doubtful)).collect())
    }

    /// Those of these passages that are in a source, by place.
    pub fn some_segments(&mut self, source: SourceId, ids: &[SegmentId]) -> Result<Vec<SegmentView>, ProjectError> {
        let mut anchored = Vec::new();
        for id in ids {
            anchored.extend(self.store.read().anchored_quotes_of(*id)?);
        }
        let doubtful = self.doubtful(source, anchored)?;
        let structure = self.structure()?;
        let code = &structure.source(source)?.code;
        let segments = self.segments()?;
        let mut found: Vec<&Segment> = ids
            .iter()
            .filter_map(|id| segments.get(*id))
            .filter(|segment| segment.source() == source && !segment.ranges().is_empty())
            .collect();
        found.sort_by_key(|segment| segment.place());
        Ok(found.into_iter().map(|one| structure.view_of_segment(one, code, &doubtful)).collect())
    }

    /// The passages with stretches whose place does not hold their words.
    fn doubtful(
        &mut self,
        source: SourceId,
        anchored: Vec<(SegmentId, TextRange, Quote)>,
    ) -> Result<BTreeSet<SegmentId>, ProjectError> {
        let text = self.text(source)?;
        Ok(anchored
            .into_iter()
            .filter(|(_, range, quote)| range.end.0 > text.map.characters() || text.slice(*range) != quote.exact)
            .map(|(segment, _, _)| segment)
            .collect())
    }

    /// Puts codes on words. A passage on exactly these words is used again; a code that this coder has put there
    /// already is not put there twice, and one that excludes another of theirs takes its place.
    pub fn apply_codes(&mut self, request: &ApplyCodes<'_>) -> Result<Outcome<Applied>, ProjectError> {
        let structure = self.structure()?;
        structure.source(request.source)?;
        let language = structure.project.language;
        structure.codebook.check_coding(request.codes, language)?;
        let new_name = request.new_code.map(|new| structure.free_code_name(new.parent, new.name)).transpose()?;
        if request.codes.is_empty() && new_name.is_none() {
            return Err(CodebookError::Unknown.into());
        }
        if let (Some(new), Some(name)) = (request.new_code, &new_name)
            && let Some(other) = request.codes.iter().find(|code| structure.codebook.would_exclude(new.parent, **code))
        {
            let (name, other) = (name.shown(language).to_owned(), structure.code_name(*other));
            return Err(CodebookError::Exclusive { name: other, other: name }.into());
        }
        let text = self.text(request.source)?;
        let ranges = tidy(&text, request.ranges)?;
        let quotes: Vec<Quote> = ranges.iter().map(|range| text.quote(*range)).collect();
        let existing = self.segments()?.on_any_case(request.source, &ranges);
        let (existing, codings) = (existing.map(Segment::id), existing.map(|segment| segment.codings.clone()));
        let codings = codings.unwrap_or_default();
        self.transact(Operation::ApplyCodes, None, |action| {
            let mut names: Vec<String> = request.codes.iter().map(|id| structure.code_name(*id)).collect();
            let mut created = None;
            if let (Some(new), Some(name)) = (request.new_code, &new_name) {
                let origin = if new.is_in_vivo { CodeOrigin::InVivo } else { CodeOrigin::Data };
                created = Some(action.new_code(&structure, new.parent, name, origin, true)?);
                names.push(name.shown(language).to_owned());
            }
            action.writer.describe(names.join(", "), names.len());
            let segment = match existing {
                Some(segment) => segment,
                None => action.new_segment(request.source, &ranges, &quotes, None)?,
            };
            let coder = action.coder(None)?;
            let mut replaced = Vec::new();
            for code in request.codes.iter().copied().chain(created) {
                let excludes = |other| match created.filter(|created| *created == code).and(request.new_code) {
                    Some(new) => structure.codebook.would_exclude(new.parent, other),
                    None => structure.codebook.exclude_each_other(code, other),
                };
                replaced.extend(action.replace_excluded(&codings, code, coder, excludes)?);
                let guid = action.guid();
                action.writer.insert_coding(&guid, segment, code, coder, action.at)?;
            }
            Ok(Applied { segment, created, replaced })
        })
    }

    /// Puts another code in the place of these, on the same words by the same coders. Where it is already, the other
    /// one goes. Returns the codes beside them that it excludes: they gave way as well.
    pub fn recode(&mut self, ids: &[CodingId], code: CodeId) -> Result<Outcome<Vec<CodeId>>, ProjectError> {
        let structure = self.structure()?;
        structure.codebook.check_coding(&[code], structure.project.language)?;
        let codings = self.codings_of(ids)?;
        let segments = self.segments()?;
        let beside: Vec<Vec<CodingRow>> = codings
            .iter()
            .map(|coding| segments.get(coding.segment).map(|segment| segment.codings.clone()).unwrap_or_default())
            .collect();
        self.transact(Operation::Recode, None, |action| {
            action.writer.describe(structure.code_name(code), codings.len());
            let mut replaced = Vec::new();
            for (coding, beside) in codings.iter().zip(&beside).filter(|(coding, _)| coding.code != code) {
                let excludes = |other| other != coding.code && structure.codebook.exclude_each_other(code, other);
                replaced.extend(action.replace_excluded(beside, code, coding.coder, excludes)?);
                // How words stood to one code says nothing of how they stand to another.
                action.writer.set_stance(coding.id, None)?;
                action.writer.recode(coding, code)?;
            }
            Ok(replaced)
        })
    }

    /// Takes codes off. A passage without code and memo goes with its last code.
    pub fn remove_codings(&mut self, ids: &[CodingId]) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let removed = self.codings_of(ids)?;
        self.transact(Operation::RemoveCodings, None, |action| {
            let subject = removed.first().map(|coding| structure.code_name(coding.code)).unwrap_or_default();
            action.writer.describe(subject, removed.len());
            for coding in &removed {
                action.writer.delete_coding(coding.id)?;
                action.writer.delete_bare_segment(coding.segment)?;
            }
            Ok(())
        })
    }

    pub(crate) fn codings_of(&mut self, ids: &[CodingId]) -> Result<Vec<CodingRow>, ProjectError> {
        let segments = self.segments()?;
        ids.iter()
            .map(|id| {
                let segment = segments.of_coding(id.0);
                let coding = segment.and_then(|segment| segment.codings.iter().find(|coding| coding.id == *id));
                coding.cloned().ok_or_else(|| ProjectError::not_found("coding", id))
            })
            .collect()
    }

    /// The segment as windows show it.
    pub fn segment(&mut self, id: SegmentId) -> Result<SegmentView, ProjectError> {
        let source =
            self.segments()?.get(id).map(Segment::source).ok_or_else(|| ProjectError::not_found("segment", id))?;
        let structure = self.structure()?;
        let code = &structure.source(source)?.code;
        let segment = self.segments()?.get(id).ok_or_else(|| ProjectError::not_found("segment", id))?;
        Ok(structure.view_of_segment(segment, code, &BTreeSet::new()))
    }
}

impl Structure {
    fn view_of_segment(&self, segment: &Segment, source_code: &str, doubtful: &BTreeSet<SegmentId>) -> SegmentView {
        let coder = |coding: &CodingRow| self.coders.get(&coding.coder).cloned().unwrap_or_default();
        SegmentView {
            id: segment.id(),
            excerpt: format!("{source_code}-{}", segment.number),
            ranges: segment.ranges().to_vec(),
            codings: segment.codings.iter().map(|coding| (coding.clone(), coder(coding))).collect(),
            case: segment.case,
            memo: segment.memo().map(|memo| self.veiled(&memo)),
            is_certain: !doubtful.contains(&segment.id()),
        }
    }
}

impl Action<'_> {
    /// Makes a passage with its stretches.
    pub(crate) fn new_segment(
        &mut self,
        source: SourceId,
        ranges: &[TextRange],
        quotes: &[Quote],
        case: Option<CaseId>,
    ) -> Result<SegmentId, ProjectError> {
        let guid = self.guid();
        let segment = self.writer.insert_segment(&guid, source, case, self.at)?;
        for (range, quote) in ranges.iter().zip(quotes) {
            self.writer.insert_stretch(segment, *range, quote)?;
        }
        Ok(segment)
    }
}
