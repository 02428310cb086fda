//! The coded passages of a project as they are now: read once, then kept up row by row as the journal says.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use sitat_analysis::{Passage, Sheet, SourceContext, extent, shares};
use sitat_model::{CaseId, CodeId, MemoId, SegmentId, SourceId, TextRange};
use sitat_store::{CodingRow, Reader, RowChange, RowChangeKind, SegmentMemoRow, SegmentRow};

use crate::ProjectError;
use crate::blind::Blind;
use crate::progress::Work;

/// What a step changed.
#[derive(Default)]
pub(crate) struct Touched {
    /// Sources whose passages changed.
    pub(crate) sources: BTreeSet<SourceId>,
    /// The passages.
    pub(crate) segments: BTreeSet<SegmentId>,
}

/// Beyond so many changed rows the passages are read anew rather than one by one.
const MANY_ROWS: usize = 5_000;

/// A coded passage.
#[derive(Clone, Debug)]
pub struct Segment {
    /// Where it is, its codes, and (once counted) whose words it holds.
    pub(crate) passage: Passage,
    /// Running number in the source.
    pub number: u32,
    /// The case of this passage where it is not the speaker's.
    pub case: Option<CaseId>,
    /// Codes on it, with coder and time.
    pub codings: Vec<CodingRow>,
    /// The memos on it and on its codings.
    pub memos: Vec<SegmentMemoRow>,
}

impl Segment {
    /// Identity.
    pub fn id(&self) -> SegmentId {
        self.passage.segment
    }

    /// The source.
    pub fn source(&self) -> SourceId {
        self.passage.source
    }

    /// The stretches, by place.
    pub fn ranges(&self) -> &[TextRange] {
        &self.passage.ranges
    }

    /// Whether nobody who is read has put anything on it.
    fn is_bare(&self) -> bool {
        self.codings.is_empty() && self.memos.is_empty()
    }

    /// What its memos say, one below the other.
    pub fn memo(&self) -> Option<String> {
        let texts: Vec<&str> = self.memos.iter().map(|memo| memo.text.as_str()).collect();
        (!texts.is_empty()).then(|| texts.join("\n"))
    }

    /// Where it comes among the passages of its source.
    pub(crate) fn place(&self) -> impl Ord + use<> {
        place(self.ranges(), self.id())
    }

    /// The stretch from the first to the last word.
    pub fn extent(&self) -> TextRange {
        extent(&self.passage.ranges)
    }
}

/// The order of passages within a source.
fn place(ranges: &[TextRange], id: SegmentId) -> (u32, std::cmp::Reverse<u32>, SegmentId) {
    let first = ranges.first().copied().unwrap_or_default();
    (first.start.0, std::cmp::Reverse(first.end.0), id)
}

type Place = (u32, std::cmp::Reverse<u32>, SegmentId);

/// All coded passages.
#[derive(Default)]
pub(crate) struct Segments {
    all: FxHashMap<SegmentId, Segment>,
    by_source: BTreeMap<SourceId, BTreeSet<Place>>,
    by_coding: FxHashMap<i64, SegmentId>,
    by_code: FxHashMap<CodeId, FxHashSet<SegmentId>>,
    /// Passages whose words are all lost: they keep their codes and count nowhere until they are placed.
    displaced: BTreeSet<SegmentId>,
    by_memo: FxHashMap<MemoId, SegmentId>,
    /// Passages that do not know yet whose words they hold.
    unattributed: FxHashSet<SegmentId>,
    /// Whose codings are not read.
    blind: Blind,
    /// Passages that only others have put codes on, where those are not read.
    hidden: BTreeSet<SegmentId>,
    /// The passages of sources, laid out to be counted, as far as they have been and nothing of them has changed.
    sheets: FxHashMap<SourceId, Arc<Sheet>>,
    /// All that is said in sources, laid out in the same way.
    spoken: FxHashMap<SourceId, Arc<Sheet<()>>>,
    /// What is done in sources, as long as nothing of them changes.
    work: FxHashMap<SourceId, Arc<Work>>,
}

impl Segments {
    pub(crate) fn read(reader: &Reader<'_>, blind: Blind) -> Result<Self, ProjectError> {
        let rows = reader.segments()?;
        let mut all: FxHashMap<SegmentId, Segment> = FxHashMap::default();
        all.reserve(rows.len());
        for row in rows {
            all.insert(row.id, empty(&row));
        }
        for stretch in reader.stretches()? {
            if let Some(segment) = all.get_mut(&stretch.segment) {
                segment.passage.ranges.push(stretch.range);
            }
        }
        let mut segments = Self { blind, ..Self::default() };
        for coding in reader.codings()? {
            if let Some(segment) = all.get_mut(&coding.segment) {
                if segments.blind.hides(segment.source(), coding.coder) {
                    segments.hidden.insert(coding.segment);
                    continue;
                }
                segments.by_coding.insert(coding.id.0, coding.segment);
                segments.by_code.entry(coding.code).or_default().insert(coding.segment);
                add_coding(segment, coding);
            }
        }
        for memo in reader.segment_memos()? {
            if let Some(segment) = all.get_mut(&memo.segment) {
                if segments.blind.hides(segment.source(), memo.coder) {
                    continue;
                }
                segments.by_memo.insert(memo.memo, memo.segment);
                segment.memos.push(memo);
            }
        }
        segments.hidden.retain(|id| all.get(id).is_some_and(Segment::is_bare));
        let hidden = &segments.hidden;
        let displaced = all.values().filter(|own| own.ranges().is_empty() && !hidden.contains(&own.id()));
        segments.displaced = displaced.map(Segment::id).collect();
        let mut places: Vec<(SourceId, Place)> = all
            .values()
            .filter(|segment| !segment.ranges().is_empty() && !hidden.contains(&segment.id()))
            .map(|segment| (segment.source(), place(segment.ranges(), segment.id())))
            .collect();
        places.sort_unstable();
        for (source, place) in places {
            segments.by_source.entry(source).or_default().insert(place);
        }
        segments.unattributed = all.keys().copied().collect();
        segments.all = all;
        Ok(segments)
    }

    /// Brings the passages up to date after a step. Returns what changed, or `None` if there were so many changes
    /// that everything has to be read anew.
    pub(crate) fn follow(
        &mut self,
        changes: &[RowChange],
        reader: &Reader<'_>,
    ) -> Result<Option<Touched>, ProjectError> {
        let touching: Vec<&RowChange> = changes
            .iter()
            .filter(|change| {
                matches!(change.table.as_str(), "segment" | "stretch" | "displaced_stretch" | "coding" | "memo")
            })
            .collect();
        if touching.len() > MANY_ROWS {
            return Ok(None);
        }
        let tells = |table: &str| changes.iter().any(|change| change.table == table);
        // A stretch that is gone does not say whose it was; the rows of its passage do, if one of them changed.
        let gone = |change: &&RowChange| change.table == "stretch" && change.kind == RowChangeKind::Deleted;
        if changes.iter().any(|change| gone(&change)) && !tells("segment") && !tells("displaced_stretch") {
            for change in changes.iter().filter(gone) {
                if reader.segment_of_stretch(change.row)?.is_none() {
                    return Ok(None);
                }
            }
        }
        let mut touched: BTreeSet<SegmentId> = BTreeSet::new();
        for change in touching {
            let id = match change.table.as_str() {
                "segment" => Some(SegmentId(change.row)),
                "stretch" => reader.segment_of_stretch(change.row)?,
                "displaced_stretch" => reader.find_displaced(change.row)?.map(|lost| lost.segment),
                "memo" => {
                    touched.extend(self.by_memo.get(&MemoId(change.row)));
                    reader.segment_of_memo(MemoId(change.row))?
                }
                _ => {
                    touched.extend(self.by_coding.get(&change.row));
                    reader.find_coding(sitat_model::CodingId(change.row))?.map(|coding| coding.segment)
                }
            };
            touched.extend(id);
        }
        let mut sources = BTreeSet::new();
        for id in &touched {
            sources.extend(self.refresh(*id, reader)?);
        }
        Ok(Some(Touched { sources, segments: touched }))
    }

    /// Brings the passages of a source to their places after its text has moved.
    pub(crate) fn move_along(&mut self, source: SourceId, reader: &Reader<'_>) -> Result<(), ProjectError> {
        self.drop_sheets(source);
        for (_, _, id) in self.by_source.remove(&source).unwrap_or_default() {
            if let Some(segment) = self.all.get_mut(&id) {
                segment.passage.ranges.clear();
                self.displaced.insert(id);
            }
        }
        let hidden = &self.hidden;
        for segment in self.all.values_mut().filter(|own| own.source() == source && hidden.contains(&own.id())) {
            segment.passage.ranges.clear();
        }
        let whole = TextRange::new(0, u32::MAX);
        let mut moved: BTreeSet<SegmentId> = BTreeSet::new();
        for anchor in reader.anchors(source, whole)? {
            if let Some(segment) = self.all.get_mut(&anchor.segment) {
                if moved.insert(anchor.segment) {
                    segment.passage.ranges.clear();
                    self.displaced.remove(&anchor.segment);
                }
                segment.passage.ranges.push(anchor.range);
            }
        }
        let places = self.by_source.entry(source).or_default();
        let seen = moved.iter().filter(|id| !self.hidden.contains(id)).filter_map(|id| self.all.get(id));
        places.extend(seen.map(|one| place(one.ranges(), one.id())));
        self.forget_shares_in(source);
        Ok(())
    }

    fn refresh(&mut self, id: SegmentId, reader: &Reader<'_>) -> Result<Option<SourceId>, ProjectError> {
        let mut source = None;
        self.displaced.remove(&id);
        self.hidden.remove(&id);
        if let Some(old) = self.all.remove(&id) {
            source = Some(old.source());
            self.drop_sheets(old.source());
            if let Some(places) = self.by_source.get_mut(&old.source()) {
                places.remove(&place(old.ranges(), id));
            }
            for coding in &old.codings {
                self.by_coding.remove(&coding.id.0);
            }
            for code in &old.passage.codes {
                if let Some(own) = self.by_code.get_mut(code) {
                    own.remove(&id);
                }
            }
            for memo in &old.memos {
                self.by_memo.remove(&memo.memo);
            }
        }
        let Some(row) = reader.find_segment(id)? else { return Ok(source) };
        let mut segment = empty(&row);
        segment.passage.ranges.extend(reader.stretches_of(id)?.into_iter().map(|stretch| stretch.range));
        let mut has_hidden = false;
        for coding in reader.codings_of(id)? {
            if self.blind.hides(row.source, coding.coder) {
                has_hidden = true;
                continue;
            }
            self.by_coding.insert(coding.id.0, id);
            self.by_code.entry(coding.code).or_default().insert(id);
            add_coding(&mut segment, coding);
        }
        segment.memos = reader.segment_memos_of(id)?;
        segment.memos.retain(|memo| !self.blind.hides(row.source, memo.coder));
        self.by_memo.extend(segment.memos.iter().map(|memo| (memo.memo, id)));
        if has_hidden && segment.is_bare() {
            self.hidden.insert(id);
        } else if segment.ranges().is_empty() {
            self.displaced.insert(id);
        } else {
            self.by_source.entry(row.source).or_default().insert(place(segment.ranges(), id));
        }
        self.all.insert(id, segment);
        self.unattributed.insert(id);
        self.drop_sheets(row.source);
        Ok(Some(row.source))
    }

    /// Says anew whose codings are not read; those that were read already stay.
    pub(crate) fn go_blind(&mut self, blind: Blind) {
        self.blind = blind;
    }

    pub(crate) fn get(&self, id: SegmentId) -> Option<&Segment> {
        self.all.get(&id)
    }

    pub(crate) fn of_coding(&self, coding: i64) -> Option<&Segment> {
        self.by_coding.get(&coding).and_then(|id| self.all.get(id))
    }

    /// The passages of a source, by place.
    pub(crate) fn in_source(&self, source: SourceId) -> impl Iterator<Item = &Segment> + Clone {
        self.by_source.get(&source).into_iter().flatten().filter_map(|(_, _, id)| self.all.get(id))
    }

    /// All passages, by source and place.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Segment> {
        self.by_source.values().flatten().filter_map(|(_, _, id)| self.all.get(id))
    }

    /// The passages that have one of some codes, by source and place.
    pub(crate) fn with_codes(&self, codes: &[CodeId]) -> Vec<&Segment> {
        let ids: FxHashSet<SegmentId> =
            codes.iter().filter_map(|code| self.by_code.get(code)).flatten().copied().collect();
        let found = ids.iter().filter_map(|id| self.all.get(id)).filter(|segment| !segment.ranges().is_empty());
        let mut found: Vec<&Segment> = found.collect();
        found.sort_unstable_by_key(|segment| (segment.source(), place(segment.ranges(), segment.id())));
        found
    }

    /// The sources of passages that do not know yet whose words they hold.
    pub(crate) fn unattributed_sources(&self) -> BTreeSet<SourceId> {
        self.unattributed.iter().filter_map(|id| self.all.get(id)).map(Segment::source).collect()
    }

    /// Finds out for every passage whose words it holds, unless that is known. Needs the contexts of their sources.
    pub(crate) fn attribute(&mut self, contexts: &FxHashMap<SourceId, Arc<SourceContext>>) {
        for id in std::mem::take(&mut self.unattributed) {
            let Some(segment) = self.all.get_mut(&id) else { continue };
            if let Some(context) = contexts.get(&segment.source()) {
                segment.passage.shares = shares(context, &segment.passage.ranges, segment.case);
            }
        }
    }

    /// Forgets whose words passages hold.
    pub(crate) fn forget_shares(&mut self) {
        self.all.values_mut().for_each(|segment| segment.passage.shares.clear());
        self.unattributed.extend(self.all.keys());
        self.sheets.clear();
        self.spoken.clear();
        self.work.clear();
    }

    /// Forgets whose words the passages of a source hold.
    pub(crate) fn forget_shares_in(&mut self, source: SourceId) {
        self.drop_sheets(source);
        for segment in self.all.values_mut().filter(|segment| segment.source() == source) {
            segment.passage.shares.clear();
            self.unattributed.insert(segment.id());
        }
    }

    fn drop_sheets(&mut self, source: SourceId) {
        self.sheets.remove(&source);
        self.spoken.remove(&source);
        self.work.remove(&source);
    }

    /// The passages of a source, laid out to be counted. They have to know whose words they hold.
    pub(crate) fn sheet(&mut self, source: SourceId) -> Arc<Sheet> {
        if let Some(sheet) = self.sheets.get(&source) {
            return Arc::clone(sheet);
        }
        let sheet = Arc::new(Sheet::new(source, self.in_source(source).map(|segment| &segment.passage)));
        self.sheets.insert(source, Arc::clone(&sheet));
        sheet
    }

    /// What is done in a source.
    pub(crate) fn work(&mut self, context: &SourceContext) -> Arc<Work> {
        if let Some(work) = self.work.get(&context.source) {
            return Arc::clone(work);
        }
        let work = Arc::new(Work::new(context, self.in_source(context.source)));
        self.work.insert(context.source, Arc::clone(&work));
        work
    }

    /// All that is said in a source, if it has been laid out.
    pub(crate) fn known_spoken(&self, source: SourceId) -> Option<Arc<Sheet<()>>> {
        self.spoken.get(&source).cloned()
    }

    /// Keeps what is said in a source until something of it changes.
    pub(crate) fn keep_spoken(&mut self, source: SourceId, sheet: Sheet<()>) -> Arc<Sheet<()>> {
        let sheet = Arc::new(sheet);
        self.spoken.insert(source, Arc::clone(&sheet));
        sheet
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len() - self.displaced.len() - self.hidden.len()
    }

    pub(crate) fn coding_count(&self) -> usize {
        let lost = self.displaced.iter().filter_map(|id| self.all.get(id)).map(|segment| segment.codings.len());
        self.by_coding.len() - lost.sum::<usize>()
    }

    /// The case of their own that words have which lie in a passage that has one.
    pub(crate) fn case_of_words(&self, source: SourceId, words: TextRange) -> Option<CaseId> {
        let holds = |segment: &&Segment| segment.ranges().iter().any(|range| range.contains(words));
        self.in_source(source).filter(|segment| segment.case.is_some()).find(holds).and_then(|segment| segment.case)
    }

    /// The passage on exactly these stretches.
    pub(crate) fn on(&self, source: SourceId, ranges: &[TextRange], case: Option<CaseId>) -> Option<&Segment> {
        let first = ranges.first()?;
        let key = |id| (first.start.0, std::cmp::Reverse(first.end.0), id);
        let places = self.by_source.get(&source)?;
        places
            .range(key(SegmentId(i64::MIN))..=key(SegmentId(i64::MAX)))
            .filter_map(|(_, _, id)| self.all.get(id))
            .find(|segment| segment.ranges() == ranges && segment.case == case)
    }

    /// The passage on exactly these stretches, whatever its case; one without a case of its own before others.
    pub(crate) fn on_any_case(&self, source: SourceId, ranges: &[TextRange]) -> Option<&Segment> {
        // A passage that is not seen is used again as well, or it would be there twice when it is.
        let hidden = self.hidden.iter().filter_map(|id| self.all.get(id)).filter(|own| own.source() == source);
        let any = || self.in_source(source).chain(hidden).find(|segment| segment.ranges() == ranges);
        self.on(source, ranges, None).or_else(any)
    }

    /// Whether any code lies on a stretch.
    pub(crate) fn is_coded(&self, source: SourceId, range: TextRange) -> bool {
        self.in_source(source)
            .take_while(|segment| segment.extent().start < range.end)
            .any(|segment| !segment.passage.codes.is_empty() && segment.ranges().iter().any(|own| own.overlaps(range)))
    }

    /// Whether one of some codes lies on a stretch.
    pub(crate) fn has_code_on(&self, source: SourceId, range: TextRange, codes: &BTreeSet<CodeId>) -> bool {
        self.in_source(source).take_while(|segment| segment.extent().start < range.end).any(|segment| {
            segment.ranges().iter().any(|own| own.overlaps(range))
                && segment.passage.codes.iter().any(|code| codes.contains(code))
        })
    }
}

fn empty(row: &SegmentRow) -> Segment {
    Segment {
        passage: Passage {
            segment: row.id,
            source: row.source,
            ranges: Vec::new(),
            codes: Vec::new(),
            coder: None,
            beside: Vec::new(),
            shares: Vec::new(),
        },
        number: row.number,
        case: row.case,
        codings: Vec::new(),
        memos: Vec::new(),
    }
}

fn add_coding(segment: &mut Segment, coding: CodingRow) {
    if !segment.passage.codes.contains(&coding.code) {
        segment.passage.codes.push(coding.code);
    }
    segment.codings.push(coding);
}
