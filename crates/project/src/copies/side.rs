//! One copy of a project, with everything by the identities that all copies share.

use std::collections::BTreeMap;

use sitat_model::{CaseId, CodeId, Language, MemoTarget, Quote, SegmentId, SourceId, TextRange, Turn, TurnId};
use sitat_store::{
    CodeRow, CodeTextRow, CodingOrigin, CodingRow, CommentRow, Exchanged, MemoRow, ProgressRow, Reader, SegmentRow,
};

use super::crosswalk::SideCorrespondence;
use crate::ProjectError;

/// An identity that is the same in every copy.
pub(crate) type Guid = String;

/// Somebody who codes.
#[derive(Clone, Debug)]
pub(crate) struct SideCoder {
    pub(crate) name: String,
    pub(crate) created_at: i64,
}

/// A text.
#[derive(Clone, Debug)]
pub(crate) struct SideSource {
    pub(crate) id: SourceId,
    pub(crate) name: String,
    /// What stands before the dash of its excerpt ids.
    pub(crate) code: String,
}

/// A code.
#[derive(Clone, Debug)]
pub(crate) struct SideCode {
    pub(crate) row: CodeRow,
    pub(crate) parent: Option<Guid>,
    pub(crate) texts: BTreeMap<Language, CodeTextRow>,
    /// Questions that are kept with it.
    pub(crate) prompts: Vec<String>,
    pub(crate) created_at: i64,
}

/// A passage.
#[derive(Clone, Debug)]
pub(crate) struct SideSegment {
    pub(crate) row: SegmentRow,
    pub(crate) source: Guid,
    pub(crate) case: Option<Guid>,
    pub(crate) created_at: i64,
    pub(crate) stretches: Vec<(TextRange, Quote)>,
}

impl SideSegment {
    pub(crate) fn ranges(&self) -> Vec<TextRange> {
        self.stretches.iter().map(|(range, _)| *range).collect()
    }
}

/// A code on a passage.
#[derive(Clone, Debug)]
pub(crate) struct SideCoding {
    pub(crate) row: CodingRow,
    pub(crate) segment: Guid,
    pub(crate) code: Guid,
    pub(crate) coder: Guid,
}

impl SideCoding {
    pub(crate) fn origin(&self) -> CodingOrigin {
        self.row.origin
    }
}

/// What a memo is on: a kind of thing and its identity; `None`: the project.
pub(crate) type Thing = Option<(Exchanged, Guid)>;

/// A memo.
#[derive(Clone, Debug)]
pub(crate) struct SideMemo {
    pub(crate) row: MemoRow,
    pub(crate) on: Thing,
    pub(crate) coder: Guid,
}

/// A copy of a project.
#[derive(Clone, Debug, Default)]
pub(crate) struct Side {
    pub(crate) coders: BTreeMap<Guid, SideCoder>,
    pub(crate) sources: BTreeMap<Guid, SideSource>,
    pub(crate) codes: BTreeMap<Guid, SideCode>,
    pub(crate) segments: BTreeMap<Guid, SideSegment>,
    pub(crate) codings: BTreeMap<Guid, SideCoding>,
    pub(crate) memos: BTreeMap<Guid, SideMemo>,
    pub(crate) correspondences: BTreeMap<Guid, SideCorrespondence>,
    pub(crate) comments: BTreeMap<Guid, CommentRow>,
    /// Turns by source and number.
    pub(crate) turns: BTreeMap<(Guid, u32), Turn>,
    /// By source and number of the turn, and coder: when.
    pub(crate) reviewed: BTreeMap<(Guid, u32, Guid), i64>,
    /// By source, coder and round.
    pub(crate) progress: BTreeMap<(Guid, Guid, u32), ProgressRow>,
    pub(crate) numbers: BTreeMap<Guid, u32>,
    pub(crate) last_round: u32,
    /// Numbers of the rows of cases, participants, themes and claims.
    pub(crate) things: BTreeMap<(u8, Guid), i64>,
}

/// Kinds of things that only have memos, with what stands for them in [`Side::things`].
const BESIDE: [Exchanged; 4] = [Exchanged::Case, Exchanged::Participant, Exchanged::Theme, Exchanged::Claim];

fn place_of(kind: Exchanged) -> u8 {
    BESIDE.iter().position(|own| *own == kind).and_then(|place| u8::try_from(place).ok()).unwrap_or(u8::MAX)
}

impl Side {
    pub(crate) fn read(reader: &Reader<'_>) -> Result<Self, ProjectError> {
        let coders = reader.guids(Exchanged::Coder)?;
        let sources = reader.guids(Exchanged::Source)?;
        let codes = reader.guids(Exchanged::Code)?;
        let segments = reader.guids(Exchanged::Segment)?;
        let codings = reader.guids(Exchanged::Coding)?;
        let memos = reader.guids(Exchanged::Memo)?;
        let beside: Vec<BTreeMap<i64, String>> =
            BESIDE.iter().map(|kind| reader.guids(*kind)).collect::<Result<_, _>>()?;
        let of = |all: &BTreeMap<i64, String>, id: i64| all.get(&id).cloned().unwrap_or_default();
        let mut side = Self { last_round: reader.latest_round()?.map_or(1, |round| round.number), ..Self::default() };
        for (place, all) in (0_u8..).zip(&beside) {
            side.things.extend(all.iter().map(|(id, guid)| ((place, guid.clone()), *id)));
        }
        let ages = reader.ages(Exchanged::Coder)?;
        for (id, name) in reader.coders()? {
            let created_at = ages.get(&id.0).copied().unwrap_or_default();
            side.coders.insert(of(&coders, id.0), SideCoder { name, created_at });
        }
        let numbers = reader.excerpt_numbers()?;
        for row in reader.sources()? {
            let guid = of(&sources, row.id.0);
            side.numbers.insert(guid.clone(), numbers.get(&row.id).copied().unwrap_or_default());
            for turn in reader.turns(row.id)? {
                side.turns.insert((guid.clone(), turn.number), turn);
            }
            side.sources.insert(guid, SideSource { id: row.id, name: row.name, code: row.code });
        }
        let (ages, mut texts) = (reader.ages(Exchanged::Code)?, reader.code_texts()?);
        let mut prompts = reader.code_prompts()?;
        for row in reader.codes()? {
            let code = SideCode {
                parent: row.parent.map(|id| of(&codes, id.0)),
                texts: texts.remove(&row.id).unwrap_or_default(),
                prompts: prompts.remove(&row.id).unwrap_or_default(),
                created_at: ages.get(&row.id.0).copied().unwrap_or_default(),
                row,
            };
            side.codes.insert(of(&codes, code.row.id.0), code);
        }
        let mut stretches: BTreeMap<SegmentId, Vec<(TextRange, Quote)>> = BTreeMap::new();
        for id in sources.keys() {
            for (segment, range, quote) in reader.anchored_quotes(SourceId(*id))? {
                stretches.entry(segment).or_default().push((range, quote));
            }
        }
        let ages = reader.ages(Exchanged::Segment)?;
        for row in reader.segments()? {
            let mut own = stretches.remove(&row.id).unwrap_or_default();
            own.sort_by_key(|(range, _)| (range.start, range.end));
            let segment = SideSegment {
                source: of(&sources, row.source.0),
                case: row.case.and_then(|id| beside.first()?.get(&id.0).cloned()),
                created_at: ages.get(&row.id.0).copied().unwrap_or_default(),
                stretches: own,
                row,
            };
            side.segments.insert(of(&segments, segment.row.id.0), segment);
        }
        for row in reader.codings()? {
            let coding = SideCoding {
                segment: of(&segments, row.segment.0),
                code: of(&codes, row.code.0),
                coder: of(&coders, row.coder.0),
                row,
            };
            side.codings.insert(of(&codings, coding.row.id.0), coding);
        }
        let correspondences = reader.guids(Exchanged::Correspondence)?;
        let mut evidence = reader.correspondence_evidence()?;
        for row in reader.correspondences()? {
            let shown = evidence.remove(&row.id).unwrap_or_default();
            let shown = shown.into_iter().map(|segment| of(&segments, segment.0)).collect();
            let (guid, ends) = (of(&correspondences, row.id.0), (of(&codes, row.from.0), of(&codes, row.to.0)));
            side.correspondences.insert(guid, SideCorrespondence::new(row, ends, shown));
        }
        for row in reader.memos()? {
            let thing = |kind: Exchanged, id: i64| {
                let all = match kind {
                    Exchanged::Source => &sources,
                    Exchanged::Code => &codes,
                    Exchanged::Segment => &segments,
                    Exchanged::Coding => &codings,
                    other => beside.get(usize::from(place_of(other)))?,
                };
                all.get(&id).map(|guid| (kind, guid.clone()))
            };
            let on = match row.target {
                MemoTarget::Project => None,
                MemoTarget::Source(id) => thing(Exchanged::Source, id.0),
                MemoTarget::Case(id) => thing(Exchanged::Case, id.0),
                MemoTarget::Participant(id) => thing(Exchanged::Participant, id.0),
                MemoTarget::Code(id) => thing(Exchanged::Code, id.0),
                MemoTarget::Segment(id) => thing(Exchanged::Segment, id.0),
                MemoTarget::Coding(id) => thing(Exchanged::Coding, id.0),
                MemoTarget::Theme(id) => thing(Exchanged::Theme, id.0),
                MemoTarget::Claim(id) => thing(Exchanged::Claim, id.0),
            };
            let coder = of(&coders, row.coder.0);
            side.memos.insert(of(&memos, row.id.0), SideMemo { row, on, coder });
        }
        side.comments = reader.comments()?.into_iter().map(|row| (row.guid.clone(), row)).collect();
        side.read_work(reader, &sources, &coders)?;
        Ok(side)
    }

    fn read_work(
        &mut self,
        reader: &Reader<'_>,
        sources: &BTreeMap<i64, String>,
        coders: &BTreeMap<i64, String>,
    ) -> Result<(), ProjectError> {
        let of_turn: BTreeMap<TurnId, (Guid, u32)> =
            self.turns.iter().map(|((source, number), turn)| (turn.id, (source.clone(), *number))).collect();
        for row in reader.reviewed()? {
            if let (Some((source, number)), Some(coder)) = (of_turn.get(&row.turn), coders.get(&row.coder.0)) {
                self.reviewed.insert((source.clone(), *number, coder.clone()), row.at);
            }
        }
        for row in reader.all_progress()? {
            if let (Some(source), Some(coder)) = (sources.get(&row.source.0), coders.get(&row.coder.0)) {
                self.progress.insert((source.clone(), coder.clone(), row.round), row.progress);
            }
        }
        Ok(())
    }

    /// The row of a case, participant, theme or claim.
    pub(crate) fn thing(&self, kind: Exchanged, guid: &str) -> Option<i64> {
        self.things.get(&(place_of(kind), guid.to_owned())).copied()
    }

    pub(crate) fn case(&self, guid: &str) -> Option<CaseId> {
        self.thing(Exchanged::Case, guid).map(CaseId)
    }

    /// A code as a path of names in a language.
    pub(crate) fn path(&self, guid: &str, language: Language) -> String {
        let mut names = Vec::new();
        let mut at = self.codes.get(guid);
        // A tree of a damaged file could be a ring.
        while let (Some(code), true) = (at, names.len() < 64) {
            names.push(code.shown_name(language));
            at = code.parent.as_ref().and_then(|parent| self.codes.get(parent));
        }
        names.reverse();
        names.join(" / ")
    }
}

impl SideCode {
    pub(crate) fn shown_name(&self, language: Language) -> String {
        let named = |text: &&CodeTextRow| !text.name.is_empty();
        let own = self.texts.get(&language).filter(named).or_else(|| self.texts.values().find(named));
        own.map(|text| text.name.clone()).unwrap_or_default()
    }

    /// Its names in small letters.
    pub(crate) fn names(&self) -> Vec<String> {
        names(&self.texts)
    }

    pub(crate) fn id(&self) -> CodeId {
        self.row.id
    }
}

/// Names in small letters.
pub(crate) fn names(texts: &BTreeMap<Language, CodeTextRow>) -> Vec<String> {
    texts.values().map(|text| text.name.trim().to_lowercase()).filter(|name| !name.is_empty()).collect()
}
