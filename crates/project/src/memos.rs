//! Memos: what somebody noted on the project, a source, a case, a participant, a code, a passage or a coding.

use sitat_model::{
    CodingId, LinkNoun, MemoId, MemoKind, MemoLink, MemoNoun, MemoTarget, OutlinePartId, SegmentId, TextRange,
    memo_links, memo_words,
};
use sitat_store::MemoRow;

use crate::structure::Structure;
use crate::{Operation, Outcome, Place, Project, ProjectError};

/// Which memos are wanted.
#[derive(Clone, Copy, Debug, Default)]
pub struct MemoFilter<'request> {
    /// On this one thing only. Those on a passage come with those on the codes there.
    pub target: Option<MemoTarget>,
    /// For these purposes; none: for any.
    pub kinds: &'request [MemoKind],
    /// On these kinds of things; none: on any.
    pub on: &'request [MemoNoun],
    /// Holding each of these words, whatever the letter case, in the text, in the name of what it is on, or in the
    /// words of its passage.
    pub words: &'request str,
}

/// A memo as windows show it.
#[derive(Clone, Debug)]
pub struct MemoView {
    /// The row.
    pub row: MemoRow,
    /// Its text as it is shown; that of the row is written on.
    pub shown: String,
    /// The name of what it is on.
    pub name: String,
    /// The words of the passage that it is on.
    pub quote: Option<String>,
    /// Name of who wrote it.
    pub coder: String,
    /// What its links lead to, those that are there.
    pub links: Vec<LinkTarget>,
    /// Where it lies in a text.
    pub place: Option<Place>,
}

/// Something in the project that a memo can lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkTarget {
    /// What it is.
    pub noun: LinkNoun,
    /// Identity in addresses.
    pub guid: String,
    /// The row.
    pub id: i64,
    /// Its present name: a path for codes, the excerpt id for passages.
    pub name: String,
    /// Where it lies in a text.
    pub place: Option<Place>,
    /// The same by the lines of that text: `SI1 L3–L9`. They follow its edits.
    pub lines: Option<String>,
}

/// At most so many things are offered for a link.
const OFFERED: usize = 12;
/// Code points of a passage that are shown beside its memo.
const QUOTE: usize = 240;

impl Project {
    /// Memos, the latest changed first.
    pub fn memos(&mut self, filter: &MemoFilter<'_>) -> Result<Vec<MemoView>, ProjectError> {
        let rows = match filter.target {
            Some(target) => self.store.read().memos_on(target)?,
            None => self.store.read().memos()?,
        };
        let words: Vec<String> = filter.words.split_whitespace().map(str::to_lowercase).collect();
        let mut views = Vec::new();
        let blind = self.blind()?;
        self.segments()?;
        for row in rows {
            let is_wanted = (filter.kinds.is_empty() || filter.kinds.contains(&row.kind))
                && (filter.on.is_empty() || filter.on.contains(&row.target.noun()));
            if !is_wanted {
                continue;
            }
            if self.is_memo_hidden(&blind, &row)? {
                continue;
            }
            let view = self.view_of_memo(row)?;
            let said = format!("{}\n{}\n{}", view.row.text, view.name, view.quote.as_deref().unwrap_or_default());
            let said = said.to_lowercase();
            if words.iter().all(|word| said.contains(word.as_str())) {
                views.push(view);
            }
        }
        if filter.target.is_none() {
            views.sort_by_key(|view| std::cmp::Reverse((view.row.changed_at, view.row.id)));
        }
        Ok(views)
    }

    /// Whether a memo is on what others have coded in a blind pass.
    fn is_memo_hidden(&mut self, blind: &crate::blind::Blind, row: &MemoRow) -> Result<bool, ProjectError> {
        if !blind.is_running() {
            return Ok(false);
        }
        let segment = match row.target {
            MemoTarget::Segment(id) => Some(id),
            MemoTarget::Coding(id) => self.store.read().find_coding(id)?.map(|coding| coding.segment),
            _ => None,
        };
        let source = segment.and_then(|id| self.segments.as_ref()?.get(id)).map(crate::Segment::source);
        Ok(source.is_some_and(|source| blind.hides(source, row.coder)))
    }

    /// A memo as windows show it.
    pub fn memo(&mut self, id: MemoId) -> Result<MemoView, ProjectError> {
        let row = self.memo_row(id)?;
        self.view_of_memo(row)
    }

    pub(crate) fn view_of_memo(&mut self, row: MemoRow) -> Result<MemoView, ProjectError> {
        let structure = self.structure()?;
        let segment = self.segment_of_target(row.target)?;
        let links = self.links_in(&row.text)?;
        let (place, quote) = match segment {
            Some(segment) => (self.place_of_segment(segment)?, Some(self.words_of_segment(segment, QUOTE)?)),
            None => (None, None),
        };
        Ok(MemoView {
            shown: structure.veiled(&row.text),
            name: self.name_of_target(row.target)?,
            coder: structure.coders.get(&row.coder).cloned().unwrap_or_default(),
            quote,
            links,
            place,
            row,
        })
    }

    /// Writes a new memo on something.
    pub fn create_memo(
        &mut self,
        target: MemoTarget,
        kind: MemoKind,
        text: &str,
    ) -> Result<Outcome<MemoId>, ProjectError> {
        let name = self.name_of_target(target)?;
        let text = text.trim_end();
        if text.trim().is_empty() {
            return Err(ProjectError::BlankMemo);
        }
        self.transact(Operation::CreateMemo, None, |action| {
            action.writer.describe(name, 1);
            let coder = action.coder(None)?;
            let guid = action.guid();
            Ok(action.writer.insert_memo(&guid, target, kind, text, coder, action.at)?)
        })
    }

    /// Puts another text in the place of a memo's; a blank one takes the memo out.
    ///
    /// `continues` says that the same visit of the memo goes on: if nothing else was done since, the change belongs to
    /// the step that is there, so that a visit is undone as a whole however often it was saved.
    pub fn write_memo(&mut self, id: MemoId, text: &str, continues: bool) -> Result<Outcome<()>, ProjectError> {
        let row = self.memo_row(id)?;
        let text = text.trim_end();
        if text.trim().is_empty() {
            return self.delete_memo(id);
        }
        let writing = [Operation::CreateMemo, Operation::WriteMemo].map(Operation::name);
        let step = if continues { self.store.read().last_step_on("memo", id.0, &writing)? } else { None };
        if let Some(step) = step {
            return self.go_on(step, |action| Ok(action.writer.set_memo_text(id, text, action.at)?));
        }
        let name = self.name_of_target(row.target)?;
        self.transact(Operation::WriteMemo, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.set_memo_text(id, text, action.at)?)
        })
    }

    /// Says what a memo is for.
    pub fn set_memo_kind(&mut self, id: MemoId, kind: MemoKind) -> Result<Outcome<()>, ProjectError> {
        let row = self.memo_row(id)?;
        let name = self.name_of_target(row.target)?;
        self.transact(Operation::SetMemoKind, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.set_memo_kind(id, kind)?)
        })
    }

    /// Takes a memo out. A passage without code and memo goes with its last memo.
    pub fn delete_memo(&mut self, id: MemoId) -> Result<Outcome<()>, ProjectError> {
        let row = self.memo_row(id)?;
        let name = self.name_of_target(row.target)?;
        self.transact(Operation::DeleteMemo, None, |action| {
            action.writer.describe(name, 1);
            action.writer.delete_memo(id)?;
            if let MemoTarget::Segment(segment) = row.target {
                action.writer.delete_bare_segment(segment)?;
            }
            Ok(())
        })
    }

    /// What a link can lead to whose name holds these words: codes, cases, sources, participants, and passages by
    /// their excerpt id. Names that begin with them come first.
    pub fn link_targets(&mut self, words: &str) -> Result<Vec<LinkTarget>, ProjectError> {
        let structure = self.structure()?;
        let wanted = words.trim().to_lowercase();
        let mut found: Vec<(usize, LinkNoun, i64, String)> = Vec::new();
        let mut offer = |noun: LinkNoun, id: i64, name: String, searched: &str| {
            if let Some(at) = searched.to_lowercase().find(&wanted) {
                found.push((usize::from(at > 0), noun, id, name));
            }
        };
        for (id, _) in structure.codebook.in_order() {
            offer(LinkNoun::Code, id.0, structure.code_path(id), &structure.code_name(id));
        }
        for case in &structure.cases {
            offer(LinkNoun::Case, case.id.0, case.name.clone(), &case.name);
        }
        for source in &structure.sources {
            let shown = structure.veiled(&source.name);
            offer(LinkNoun::Source, source.id.0, shown.clone(), &shown);
        }
        for participant in &structure.participants {
            let shown = structure.shown_name(participant.id).unwrap_or_default();
            offer(LinkNoun::Participant, participant.id.0, shown.clone(), &shown);
        }
        if !wanted.is_empty() {
            for source in &structure.sources {
                let code = source.code.to_lowercase();
                if !wanted.starts_with(&code) && !code.starts_with(&wanted) {
                    continue;
                }
                for segment in self.segments()?.in_source(source.id) {
                    let name = format!("{}-{}", source.code, segment.number);
                    if name.to_lowercase().starts_with(&wanted) {
                        found.push((0, LinkNoun::Excerpt, segment.id().0, name));
                    }
                }
            }
        }
        found.sort_by_key(|(rank, noun, ..)| (*rank, *noun));
        let mut targets = Vec::new();
        for (_, noun, id, name) in found.into_iter().take(OFFERED) {
            let Some(guid) = self.store.read().link_guid(noun, id)? else { continue };
            let place = if noun == LinkNoun::Excerpt { self.place_of_segment(SegmentId(id))? } else { None };
            let lines = place.map(|place| self.lines_of(&structure, place)).transpose()?;
            targets.push(LinkTarget { noun, guid, id, name, place, lines });
        }
        Ok(targets)
    }

    /// The memos of a passage as other documents hold them: present names instead of links.
    pub(crate) fn memo_words(&mut self, text: &str) -> Result<String, ProjectError> {
        let mut names = Vec::new();
        for link in memo_links(text) {
            names.extend(self.link_target(link.noun, link.guid)?);
        }
        let name = |link: &MemoLink<'_>| {
            names
                .iter()
                .find(|known| known.noun == link.noun && known.guid == link.guid)
                .map(|known| known.name.clone())
        };
        Ok(self.structure()?.veiled(&memo_words(text, name)))
    }

    /// What the links of a text lead to, those that are there.
    pub(crate) fn links_in(&mut self, text: &str) -> Result<Vec<LinkTarget>, ProjectError> {
        let mut links: Vec<LinkTarget> = Vec::new();
        for link in memo_links(text) {
            if links.iter().all(|known| (known.noun, known.guid.as_str()) != (link.noun, link.guid)) {
                links.extend(self.link_target(link.noun, link.guid)?);
            }
        }
        Ok(links)
    }

    fn link_target(&mut self, noun: LinkNoun, guid: &str) -> Result<Option<LinkTarget>, ProjectError> {
        let Some(id) = self.store.read().linked_row(noun, guid)? else { return Ok(None) };
        let structure = self.structure()?;
        let name = match noun {
            LinkNoun::Code => Some(structure.code_path(sitat_model::CodeId(id))),
            LinkNoun::Case => structure.case(sitat_model::CaseId(id)).ok().map(|case| case.name.clone()),
            LinkNoun::Source => structure.shown_source(sitat_model::SourceId(id)).ok(),
            LinkNoun::Participant => structure.shown_name(sitat_model::ParticipantId(id)),
            LinkNoun::Excerpt => self.excerpt_of(&structure, SegmentId(id))?,
            LinkNoun::Part => self.shown_part_name(OutlinePartId(id))?,
        };
        let place = if noun == LinkNoun::Excerpt { self.place_of_segment(SegmentId(id))? } else { None };
        let lines = place.map(|place| self.lines_of(&structure, place)).transpose()?;
        Ok(name.map(|name| LinkTarget { noun, guid: guid.to_owned(), id, name, place, lines }))
    }

    fn lines_of(&mut self, structure: &Structure, place: Place) -> Result<String, ProjectError> {
        let text = self.text(place.source)?;
        Ok(format!("{} {}", structure.source(place.source)?.code, text.lines().written(place.range)))
    }

    fn memo_row(&self, id: MemoId) -> Result<MemoRow, ProjectError> {
        self.store.read().find_memo(id)?.ok_or_else(|| ProjectError::not_found("memo", id))
    }

    /// The name of what a memo is on; what is not there is refused.
    pub(crate) fn name_of_target(&mut self, target: MemoTarget) -> Result<String, ProjectError> {
        let structure = self.structure()?;
        Ok(match target {
            MemoTarget::Project => structure.project.name.clone(),
            MemoTarget::Source(id) => structure.shown_source(id)?,
            MemoTarget::Case(id) => structure.case(id)?.name.clone(),
            MemoTarget::Participant(id) => {
                structure.shown_name(id).ok_or_else(|| ProjectError::not_found("participant", id))?
            }
            MemoTarget::Code(id) => {
                structure.codebook.code(id)?;
                structure.code_path(id)
            }
            MemoTarget::Segment(id) => {
                self.excerpt_of(&structure, id)?.ok_or_else(|| ProjectError::not_found("segment", id))?
            }
            MemoTarget::Coding(id) => {
                let gone = || ProjectError::not_found("coding", id);
                let (segment, code) = self.coding_place(id)?.ok_or_else(gone)?;
                let excerpt = self.excerpt_of(&structure, segment)?.ok_or_else(gone)?;
                format!("{excerpt} · {}", structure.code_name(code))
            }
            MemoTarget::Theme(id) => structure.veiled(&self.theme_rows()?.theme(id)?.texts.name),
            MemoTarget::Claim(id) => structure.veiled(&self.claim_row(id)?.text),
        })
    }

    pub(crate) fn segment_of_target(&mut self, target: MemoTarget) -> Result<Option<SegmentId>, ProjectError> {
        Ok(match target {
            MemoTarget::Segment(id) => Some(id),
            MemoTarget::Coding(id) => self.coding_place(id)?.map(|(segment, _)| segment),
            _ => None,
        })
    }

    fn coding_place(&mut self, id: CodingId) -> Result<Option<(SegmentId, sitat_model::CodeId)>, ProjectError> {
        let segment = self.segments()?.of_coding(id.0);
        let coding = segment.and_then(|segment| segment.codings.iter().find(|coding| coding.id == id));
        Ok(coding.map(|coding| (coding.segment, coding.code)))
    }

    /// What a passage is called: `SI1-14`.
    pub(crate) fn excerpt_of(&mut self, structure: &Structure, id: SegmentId) -> Result<Option<String>, ProjectError> {
        let segment = self.segments()?.get(id).map(|segment| (segment.source(), segment.number));
        let Some((source, number)) = segment else { return Ok(None) };
        Ok(Some(format!("{}-{number}", structure.source(source)?.code)))
    }

    pub(crate) fn place_of_segment(&mut self, id: SegmentId) -> Result<Option<Place>, ProjectError> {
        // A passage whose words are lost has no place until they are placed.
        let segment = self.segments()?.get(id).filter(|segment| !segment.ranges().is_empty());
        Ok(segment.map(|segment| Place { source: segment.source(), range: segment.extent() }))
    }

    fn words_of_segment(&mut self, id: SegmentId, most: usize) -> Result<String, ProjectError> {
        let Some((source, ranges)) =
            self.segments()?.get(id).map(|segment| (segment.source(), segment.ranges().to_vec()))
        else {
            return Ok(String::new());
        };
        let (text, context, structure) = (self.text(source)?, self.context(source)?, self.structure()?);
        let words: Vec<String> =
            ranges.iter().map(|range: &TextRange| structure.shown_words(&text, &context, *range)).collect();
        let words = words.join(" (…) ");
        Ok(match words.char_indices().nth(most) {
            Some((end, _)) => format!("{} …", words[..end].trim_end()),
            None => words,
        })
    }
}
