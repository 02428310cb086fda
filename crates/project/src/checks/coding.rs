//! Checks of the second stage: was everything coded with the same attention, and do the codes hold together?

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{SourceContext, near_names};
use sitat_model::{CodeId, CodeKind, CodeOrigin, Message, Role, SegmentId, SourceId, SourceKind, TextRange, words};

use super::{CheckItem, CheckPlace, Found, Ground, Threshold, percent};
use crate::structure::Structure;
use crate::texts::BaseText;
use crate::{Place, Project, ProjectError, Segment};

/// With fewer sources nothing is said of the order in which they were coded.
const FEWEST_SOURCES: usize = 6;

/// Milliseconds of a day.
const DAY: i64 = 24 * 60 * 60 * 1000;

impl Structure {
    /// All codes in codebook order.
    pub(super) fn codes_in_order(&self) -> impl Iterator<Item = CodeId> {
        self.codebook.in_order().into_iter().map(|(id, _)| id)
    }

    /// A code that a check has found.
    pub(super) fn code_item(&self, id: CodeId) -> CheckItem {
        CheckItem::new(format!("code:{id}"), self.code_name(id), CheckPlace::Code(id))
    }

    pub(super) fn segment_item(&self, segment: &Segment) -> CheckItem {
        let place = CheckPlace::Words(Place { source: segment.source(), range: segment.extent() });
        CheckItem::new(format!("segment:{}", segment.id()), self.excerpt_name(segment), place)
    }

    /// The excerpt id of a passage.
    fn excerpt_name(&self, segment: &Segment) -> String {
        let code = self.source(segment.source()).map(|source| source.code.as_str()).unwrap_or_default();
        format!("{code}-{}", segment.number)
    }
}

/// Words of a text in some ranges, at most so many.
fn words_in(text: &BaseText, ranges: &[TextRange], most: usize) -> usize {
    ranges.iter().flat_map(|range| words(text.slice(*range))).take(most).count()
}

/// What interviewers say in a passage.
fn of_interviewers(context: &SourceContext, ranges: &[TextRange]) -> Vec<TextRange> {
    let mut own = Vec::new();
    for range in ranges {
        let first = context.turns.partition_point(|turn| turn.range.end <= range.start);
        for turn in context.turns[first..].iter().take_while(|turn| turn.range.start < range.end) {
            let speaker = turn.speaker.and_then(|id| context.speakers.get(&id));
            if speaker.is_some_and(|speaker| speaker.role == Role::Interviewer) {
                own.extend(turn.content().intersection(*range));
            }
        }
    }
    own
}

impl Project {
    /// Sources with turns of participants that are neither coded nor looked at by anybody, nor gone through.
    pub(super) fn untouched_turns(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let least = ground.threshold(Threshold::TurnWords) as usize;
        let mut looked_at: BTreeMap<SourceId, BTreeSet<_>> = BTreeMap::new();
        for (source, turn, _) in self.store.read().turns_looked_at()? {
            looked_at.entry(source).or_default().insert(turn);
        }
        let mut items = Vec::new();
        for source in &structure.sources {
            if ground.passes.contains_key(&source.id) || !source.kind.is_compared_by_default() {
                continue;
            }
            let none = BTreeSet::new();
            let long = self.turns_left(source.id, looked_at.get(&source.id).unwrap_or(&none), least)?;
            if let Some(first) = long.first() {
                let place = CheckPlace::Words(Place { source: source.id, range: first.content() });
                let note = Message::new("check-item-turns").with("count", long.len()).with("first", first.number);
                items.push(CheckItem::new(format!("source:{}", source.id), &source.name, place).with(note));
            }
        }
        Ok(Some(items))
    }

    /// Sources that were declared coded before some codes were made, split or merged.
    pub(super) fn late_codes(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let shaped = self.store.read().code_shapes()?;
        let mut items = Vec::new();
        for source in &structure.sources {
            let Some(pass) = ground.passes.get(&source.id) else { continue };
            let late: Vec<String> =
                structure.late_codes(*pass, &shaped).into_iter().map(|id| structure.code_name(id)).collect();
            if !late.is_empty() {
                let note = Message::new("check-item-late-codes")
                    .with("count", late.len())
                    .with("names", late.iter().take(4).cloned().collect::<Vec<_>>().join(", "));
                let place = CheckPlace::Source(source.id);
                items.push(CheckItem::new(format!("source:{}", source.id), &source.name, place).with(note));
            }
        }
        Ok(Some(items))
    }

    /// The sources coded last, where they hold far fewer extracts for their length than those coded first.
    pub(super) fn falling_density(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let segments = self.segments()?;
        let mut coded: Vec<(i64, SourceId, f64)> = Vec::new();
        for source in structure.sources.iter().filter(|source| source.kind.is_compared_by_default()) {
            let begun =
                segments.in_source(source.id).flat_map(|own| &own.codings).map(|coding| coding.created_at).min();
            if let (Some(begun), true) = (begun, source.words > 0) {
                let count = u32::try_from(segments.in_source(source.id).count()).unwrap_or(u32::MAX);
                coded.push((begun, source.id, f64::from(count) / f64::from(source.words)));
            }
        }
        if coded.len() < FEWEST_SOURCES {
            return Ok(Some(Vec::new()));
        }
        coded.sort_by_key(|(begun, source, _)| (*begun, *source));
        let third = coded.len() / 3;
        let mean = |part: &[(i64, SourceId, f64)]| {
            let number = f64::from(u32::try_from(part.len()).unwrap_or(u32::MAX));
            part.iter().map(|(_, _, density)| density).sum::<f64>() / number
        };
        let (first, last) = (mean(&coded[..third]), &coded[coded.len() - third..]);
        let limit = first * f64::from(ground.threshold(Threshold::Density)) / 100.0;
        if mean(last) >= limit {
            return Ok(Some(Vec::new()));
        }
        let low = last.iter().filter(|(_, _, density)| *density < limit);
        let items = low.map(|(_, source, density)| {
            let note = Message::new("check-item-density")
                .with("own", (density * 10_000.0).round() / 10.0)
                .with("first", (first * 10_000.0).round() / 10.0);
            let name = structure.source(*source).map(|row| row.name.as_str()).unwrap_or_default();
            CheckItem::new(format!("source:{source}"), name, CheckPlace::Source(*source)).with(note)
        });
        Ok(Some(items.collect()))
    }

    /// Pairs of codes in use with nearly the same name.
    pub(super) fn near_names(&mut self) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let in_use = |id: &CodeId| structure.codes.get(id).is_some_and(|code| code.retired_at.is_none());
        let codes: Vec<(CodeId, String)> =
            structure.codes_in_order().filter(in_use).map(|id| (id, structure.code_name(id))).collect();
        let names: Vec<&str> = codes.iter().map(|(_, name)| name.as_str()).collect();
        let pairs = near_names(&names).into_iter().filter_map(|(one, other)| {
            let ((one, name), (other, other_name)) = (codes.get(one)?, codes.get(other)?);
            // A pair of opposites is likely to be called alike.
            if structure.are_counterparts(*one, *other) {
                return None;
            }
            let note = Message::new("check-item-near-name").with("name", other_name.as_str());
            let key = format!("codes:{}-{}", one.min(other), one.max(other));
            Some(CheckItem::new(key, name.as_str(), CheckPlace::Code(*one)).with(note))
        });
        Ok(Some(pairs.collect()))
    }

    /// From many codes on: those with one extract, and those with a great part of all.
    pub(super) fn uneven_codes(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let in_use =
            |id: &CodeId| structure.codes.get(id).is_some_and(|code| code.is_codable && code.retired_at.is_none());
        let codes: Vec<CodeId> = structure.codes_in_order().filter(in_use).collect();
        if codes.len() < ground.threshold(Threshold::ManyCodes) as usize {
            return Ok(Some(Vec::new()));
        }
        let extracts = self.extracts_by_code()?;
        let all = self.segments()?.len();
        let share = ground.threshold(Threshold::CodeShare);
        let mut items = Vec::new();
        for code in codes {
            let count = extracts.get(&code).copied().unwrap_or_default();
            if count == 1 {
                items.push(structure.code_item(code).with(Message::new("check-item-one-extract")));
            } else if count.saturating_mul(100) > all.saturating_mul(share as usize) {
                let note = Message::new("check-item-share-of-extracts").with("percent", percent(count, all));
                items.push(structure.code_item(code).with(note));
            }
        }
        Ok(Some(items))
    }

    /// Codes that are used often and say nowhere what they mean.
    pub(super) fn undefined_codes(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let uses = ground.threshold(Threshold::Uses) as usize;
        let extracts = self.extracts_by_code()?;
        let is_defined = |id: &CodeId| {
            let texts = structure.code_texts.get(id);
            texts.is_some_and(|texts| texts.values().any(|text| !text.definition.trim().is_empty()))
        };
        let items = structure.codes_in_order().filter_map(|id| {
            let count = extracts.get(&id).copied().unwrap_or_default();
            let is_found = count >= uses.max(1) && !is_defined(&id);
            is_found.then(|| structure.code_item(id).with(Message::new("check-item-uses").with("count", count)))
        });
        Ok(Some(items.collect()))
    }

    /// Very short and very long extracts. What was coded in vivo and what is answered to a survey may be any length.
    pub(super) fn odd_lengths(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let (short, long) =
            (ground.threshold(Threshold::ShortExtract) as usize, ground.threshold(Threshold::LongExtract) as usize);
        let in_vivo: BTreeSet<CodeId> =
            structure.codes.values().filter(|code| code.origin == CodeOrigin::InVivo).map(|code| code.id).collect();
        let mut items = Vec::new();
        for source in structure.sources.iter().filter(|source| source.kind != SourceKind::Survey) {
            if self.segments()?.in_source(source.id).next().is_none() {
                continue;
            }
            let text = self.text(source.id)?;
            for segment in self.segments()?.in_source(source.id) {
                if segment.passage.codes.iter().any(|code| in_vivo.contains(code)) {
                    continue;
                }
                // As many words as are too many take at least twice as many code points.
                let length: u32 = segment.ranges().iter().map(|range| range.len()).sum();
                let most = if length as usize > 2 * long { usize::MAX } else { short };
                let count = words_in(&text, segment.ranges(), most);
                if count < short || count > long {
                    let note = Message::new("check-item-words").with("count", count);
                    items.push(structure.segment_item(segment).with(note));
                }
            }
        }
        Ok(Some(items))
    }

    /// Extracts in which an interviewer says more than a word or two.
    pub(super) fn interviewers_coded(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let least = ground.threshold(Threshold::TurnWords) as usize;
        let mut items = Vec::new();
        for source in &structure.sources {
            if self.segments()?.in_source(source.id).next().is_none() {
                continue;
            }
            let context = self.context(source.id)?;
            let mut text = None;
            let found: Vec<(SegmentId, Vec<TextRange>)> = self
                .segments()?
                .in_source(source.id)
                .map(|segment| (segment.id(), of_interviewers(&context, segment.ranges())))
                .filter(|(_, own)| !own.is_empty())
                .collect();
            for (id, own) in found {
                let text = match &mut text {
                    Some(text) => text,
                    empty => empty.insert(self.text(source.id)?),
                };
                let count = words_in(text, &own, usize::MAX);
                let Some(segment) = self.segments()?.get(id) else { continue };
                if count >= least.max(1) || (count > 0 && segment.passage.shares.is_empty()) {
                    let note = Message::new("check-item-interviewers-words").with("count", count);
                    items.push(structure.segment_item(segment).with(note));
                }
            }
        }
        Ok(Some(items))
    }

    /// Extracts with words that have two codes of a family of this kind: of which only one fits, or that follow each
    /// other.
    pub(super) fn codes_of_one_family(&mut self, kind: CodeKind) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let families: BTreeMap<CodeId, CodeId> = structure
            .codes
            .values()
            .filter_map(|code| {
                let parent = structure.codes.get(&code.parent?)?;
                (parent.kind == kind).then_some((code.id, parent.id))
            })
            .collect();
        if families.is_empty() {
            return Ok(Some(Vec::new()));
        }
        let mut items = Vec::new();
        for source in &structure.sources {
            let own: Vec<(&Segment, CodeId, CodeId)> = self
                .segments()?
                .in_source(source.id)
                .flat_map(|segment| segment.passage.codes.iter().map(move |code| (segment, *code)))
                .filter_map(|(segment, code)| Some((segment, code, *families.get(&code)?)))
                .collect();
            let mut found: BTreeSet<(SegmentId, SegmentId, CodeId, CodeId)> = BTreeSet::new();
            for (place, (one, code, family)) in own.iter().enumerate() {
                let end = one.extent().end;
                let near = own[place + 1..].iter().take_while(|(other, ..)| other.extent().start < end);
                for (other, other_code, other_family) in near {
                    if family != other_family || code == other_code || !overlap(one.ranges(), other.ranges()) {
                        continue;
                    }
                    let codes = ((*code).min(*other_code), (*code).max(*other_code));
                    let ids = (one.id().min(other.id()), one.id().max(other.id()));
                    if found.insert((ids.0, ids.1, codes.0, codes.1)) {
                        let note = Message::new("check-item-two-codes")
                            .with("one", structure.code_name(*code))
                            .with("other", structure.code_name(*other_code));
                        let key = format!("segments:{}-{}:{}-{}", ids.0, ids.1, codes.0, codes.1);
                        items.push(CheckItem { key, ..structure.segment_item(one).with(note) });
                    }
                }
            }
        }
        Ok(Some(items))
    }

    /// Codes that were put on words over a long time: whether they mean the same at the end as at the beginning is for
    /// somebody to say.
    pub(super) fn drifting_codes(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let least = ground.threshold(Threshold::DriftExtracts) as usize;
        let span = i64::from(ground.threshold(Threshold::DriftDays)).saturating_mul(DAY);
        let mut times: BTreeMap<CodeId, Vec<i64>> = BTreeMap::new();
        for segment in self.segments()?.iter() {
            let mut first: BTreeMap<CodeId, i64> = BTreeMap::new();
            for coding in &segment.codings {
                first.entry(coding.code).and_modify(|at| *at = coding.created_at.min(*at)).or_insert(coding.created_at);
            }
            first.into_iter().for_each(|(code, at)| times.entry(code).or_default().push(at));
        }
        let in_use = |id: &CodeId| structure.codes.get(id).is_some_and(|code| code.retired_at.is_none());
        let items = structure.codes_in_order().filter(in_use).filter_map(|id| {
            let own = times.get(&id).filter(|own| own.len() >= least.max(2))?;
            let (first, last) = (own.iter().min()?, own.iter().max()?);
            let days = last.saturating_sub(*first) / DAY;
            let note = Message::new("check-item-drift")
                .with("count", own.len())
                .with("days", usize::try_from(days).unwrap_or_default());
            (last.saturating_sub(*first) >= span).then(|| structure.code_item(id).with(note))
        });
        Ok(Some(items.collect()))
    }

    /// How many distinct extracts each code has.
    pub(super) fn extracts_by_code(&mut self) -> Result<BTreeMap<CodeId, usize>, ProjectError> {
        let mut counts: BTreeMap<CodeId, usize> = BTreeMap::new();
        for segment in self.segments()?.iter() {
            let codes: BTreeSet<CodeId> = segment.passage.codes.iter().copied().collect();
            codes.into_iter().for_each(|code| *counts.entry(code).or_default() += 1);
        }
        Ok(counts)
    }
}

fn overlap(one: &[TextRange], other: &[TextRange]) -> bool {
    one.iter().any(|own| other.iter().any(|range| own.overlaps(*range)))
}
