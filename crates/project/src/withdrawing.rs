//! When a participant withdraws: all their words are found, shown, and taken out in one step.

mod answers;

pub use answers::{HeldAbout, WithdrawnAnswers, WithdrawnPair};

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use sitat_analysis::shares;
use sitat_model::{
    CodeId, CodeOrigin, Edit, LinkNoun, MemoLink, MemoNoun, ParticipantId, Replacement, Role, SegmentId, SourceId,
    SummaryColumn, SummaryId, TextRange, memo_links, memo_words, words,
};
use sitat_store::{CaseDetails, CodeTextRow, CommentRow, CorrespondenceRow};

use answers::AnswersOut;

use crate::erasing::Naming;
use crate::moving::{RevisionKind, TextMove};
use crate::names::breaks;
use crate::project::Action;
use crate::said::Said;
use crate::themes::AnalysisWithout;
use crate::{Operation, Outcome, Project, ProjectError};

/// What stands in a text where words were taken out.
pub(crate) const TAKEN_OUT: &str = "[…]";

/// What a participant's withdrawal takes out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Withdrawal {
    /// How the participant is shown.
    pub name: String,
    /// Where they speak.
    pub sources: Vec<WithdrawnSource>,
    /// Coded passages with words of theirs.
    pub passages: Vec<WithdrawnPassage>,
    /// Quotes of theirs in what the researcher has written.
    pub notes: Vec<WithdrawnNote>,
    /// Codes that were made of words of theirs; they stay, and can be renamed.
    pub codes: Vec<String>,
    /// Recordings that they can be heard on.
    pub recordings: Vec<WithdrawnRecording>,
    /// Themes and claims that lose extracts.
    pub evidence: Vec<WithdrawnEvidence>,
    /// Their answers to surveys.
    pub answers: Vec<WithdrawnAnswers>,
    /// Pairs of codes that lose passages.
    pub pairs: Vec<WithdrawnPair>,
    /// What else is kept about them; it goes when they are erased.
    pub about: HeldAbout,
    /// The backups beside the project, oldest first; they hold what is taken out, and are not touched.
    pub backups: Vec<PathBuf>,
}

/// A theme or a claim that loses extracts. A claim that does is marked as one whose evidence changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawnEvidence {
    /// Whether it is a claim; else a theme.
    pub is_claim: bool,
    /// The name of the theme, or the words of the claim.
    pub name: String,
    /// Excerpt ids of what it loses.
    pub excerpts: Vec<String>,
}

/// A recording with their voice. The file is never touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawnRecording {
    /// The source that it is linked to.
    pub source: SourceId,
    /// Name of that source.
    pub name: String,
    /// Where the recording is.
    pub path: PathBuf,
    /// Whether the link stays, for others can be heard on it as well.
    pub stays: bool,
}

/// A source with words of theirs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawnSource {
    /// Which.
    pub source: SourceId,
    /// Its name.
    pub name: String,
    /// Numbers of their turns.
    pub turns: Vec<u32>,
    /// Words in them.
    pub words: u32,
}

/// A passage with words of theirs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawnPassage {
    /// Which.
    pub segment: SegmentId,
    /// Its excerpt id.
    pub excerpt: String,
    /// Where.
    pub source: SourceId,
    /// Its words.
    pub quote: String,
    /// Names of its codes.
    pub codes: Vec<String>,
    /// Whether it stays, for it holds words of others as well.
    pub stays: bool,
}

/// Words of theirs in something that the researcher has written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawnNote {
    /// In what.
    pub place: NotePlace,
    /// What it is called.
    pub name: String,
    /// The words.
    pub quote: String,
}

/// What a researcher has written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotePlace {
    /// A memo.
    Memo,
    /// The rules of a code.
    Code,
    /// The summary of a case.
    Case,
    /// The summary of a cell of a comparison.
    Cell,
    /// A theme, or what it was.
    Theme,
    /// A claim.
    Claim,
    /// The outline of the chapter.
    Outline,
}

/// A text with the sign of what was taken out in the place of some of its links.
fn without_links(text: &str, is_gone: impl Fn(&MemoLink<'_>) -> bool) -> String {
    let mut left = text.to_owned();
    for link in memo_links(text).iter().filter(|link| is_gone(link)) {
        left = left.replace(&link.written(), TAKEN_OUT);
    }
    left
}

/// The turns of a participant in one source.
pub(crate) struct Spoken {
    pub(crate) source: SourceId,
    /// Number and place of what is said in each of their turns.
    pub(crate) turns: Vec<(u32, TextRange)>,
    /// The labels of these turns.
    pub(crate) labels: Vec<TextRange>,
}

/// All that a withdrawal touches.
pub(crate) struct Found {
    person: ParticipantId,
    pub(crate) spoken: Vec<Spoken>,
    pub(crate) said: Said,
    going: Vec<SegmentId>,
    /// Summaries of cells with what is left of them; those of which nothing is go.
    summaries: Vec<(SummaryId, Option<String>)>,
    answers: AnswersOut,
    view: Withdrawal,
}

impl Found {
    /// Their coded passages.
    pub(crate) fn passages(&self) -> impl Iterator<Item = SegmentId> {
        self.view.passages.iter().map(|own| own.segment)
    }
}

impl Project {
    pub(crate) fn spoken(&mut self, person: ParticipantId) -> Result<Vec<Spoken>, ProjectError> {
        let structure = self.structure()?;
        let mut all = Vec::new();
        for source in &structure.sources {
            let own: Vec<_> = structure
                .speakers_of(source.id)
                .iter()
                .filter(|speaker| speaker.participant == Some(person))
                .map(|speaker| speaker.id)
                .collect();
            if own.is_empty() {
                continue;
            }
            let context = self.context(source.id)?;
            let theirs = || context.turns.iter().filter(|turn| turn.speaker.is_some_and(|id| own.contains(&id)));
            all.push(Spoken {
                source: source.id,
                turns: theirs().map(|turn| (turn.number, turn.content())).collect(),
                labels: theirs().filter_map(|turn| turn.label).collect(),
            });
        }
        Ok(all)
    }

    pub(crate) fn words_of(&mut self, person: ParticipantId) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let name = structure.shown_name(person).ok_or_else(|| ProjectError::not_found("participant", person))?;
        let spoken = self.spoken(person)?;
        let mut said = Said::default();
        let mut view = Withdrawal { name, ..Withdrawal::default() };
        let mut going = Vec::new();
        let answers = self.answers_out(person, &mut said, &mut view)?;
        for own in &spoken {
            let text = self.text(own.source)?;
            let mut count = 0;
            let mut numbers = Vec::new();
            for (number, range) in &own.turns {
                let words_said = text.slice(*range);
                said.hear(words_said);
                count += words(words_said).count();
                if words(words_said).next().is_some() {
                    numbers.push(*number);
                }
            }
            for words_before in self.store.read().replaced_words(own.source, TAKEN_OUT)? {
                said.hear(&words_before);
            }
            view.sources.push(WithdrawnSource {
                source: own.source,
                name: structure.shown_source(own.source)?,
                turns: numbers,
                words: u32::try_from(count).unwrap_or(u32::MAX),
            });
        }
        for own in &spoken {
            let context = self.context(own.source)?;
            let text = self.text(own.source)?;
            let code = structure.source(own.source)?.code.clone();
            let lost = self.store.read().displaced(Some(own.source))?;
            let anchored = self.store.read().anchored_quotes(own.source)?;
            let ids: BTreeSet<SegmentId> = self
                .segments()?
                .in_source(own.source)
                .map(crate::Segment::id)
                .chain(lost.iter().map(|row| row.segment))
                .collect();
            for id in ids {
                let Some(segment) = self.segments()?.get(id) else { continue };
                let found = shares(&context, segment.ranges(), segment.case);
                let is_theirs = found.iter().any(|share| share.participant == Some(person));
                let of_others = found.iter().any(|share| share.participant != Some(person));
                // Words that are not where they were: nobody can tell any more whose turn it was but by the words.
                let remembers = lost.iter().any(|row| row.segment == id && said.is_remembered(&row.quote.exact))
                    || anchored.iter().any(|(own, range, quote)| {
                        *own == id && quote.exact != text.slice(*range) && said.is_remembered(&quote.exact)
                    });
                if !is_theirs && !remembers {
                    continue;
                }
                let stays = of_others && !remembers;
                let shown = |range: &TextRange| structure.shown_words(&text, &context, *range);
                let quote: Vec<String> = segment.ranges().iter().map(shown).collect();
                view.passages.push(WithdrawnPassage {
                    segment: id,
                    excerpt: format!("{code}-{}", segment.number),
                    source: own.source,
                    quote: quote.join(" … "),
                    codes: segment.passage.codes.iter().map(|code| structure.code_name(*code)).collect(),
                    stays,
                });
                if !stays {
                    going.push(id);
                }
            }
        }
        view.notes = self.quoted(&said)?;
        let summaries = self.summaries_without(person, &spoken, &said, &going, &mut view.notes)?;
        view.evidence = self.evidence_lost(&going)?;
        view.pairs = self.pairs_lost(&structure, &going)?;
        for own in &spoken {
            let Some(path) = self.recording_path(own.source)? else { continue };
            let stays = structure
                .speakers_of(own.source)
                .iter()
                .any(|speaker| speaker.role != Role::Interviewer && speaker.participant != Some(person));
            let name = structure.shown_source(own.source)?;
            view.recordings.push(WithdrawnRecording { source: own.source, name, path, stays });
        }
        let in_vivo = structure.codes.values().filter(|code| code.origin == CodeOrigin::InVivo);
        view.codes = in_vivo.map(|code| structure.code_name(code.id)).filter(|name| said.holds(name)).collect();
        Ok(Found { person, spoken, said, going, summaries, answers, view })
    }

    /// Quotes in memos, rules of codes and summaries of cases.
    fn quoted(&mut self, said: &Said) -> Result<Vec<WithdrawnNote>, ProjectError> {
        let structure = self.structure()?;
        let mut notes = Vec::new();
        let mut look = |place: NotePlace, name: &str, text: &str| {
            for quote in said.cut(text).map(|(_, quotes)| quotes).unwrap_or_default() {
                notes.push(WithdrawnNote { place, name: structure.veiled(name), quote: structure.veiled(&quote) });
            }
        };
        for memo in self.store.read().memos()? {
            let name: String = memo.text.lines().next().unwrap_or_default().chars().take(60).collect();
            look(NotePlace::Memo, &name, &memo.text);
        }
        for (code, texts) in &structure.code_texts {
            for text in texts.values().flat_map(|text| [&text.definition, &text.include, &text.exclude, &text.example])
            {
                look(NotePlace::Code, &structure.code_name(*code), text);
            }
        }
        for row in &structure.correspondences {
            look(NotePlace::Code, &structure.pair_name(row), &row.note);
        }
        for case in &structure.cases {
            look(NotePlace::Case, &case.name, &case.summary);
        }
        for row in self.store.read().outline_parts()? {
            let name: String = row.words.lines().next().unwrap_or_default().chars().take(60).collect();
            look(NotePlace::Outline, &name, &row.words);
        }
        self.written_on_themes(|is_claim, name, text| {
            look(if is_claim { NotePlace::Claim } else { NotePlace::Theme }, name, text);
        })?;
        Ok(notes)
    }

    /// Summaries of cells that are of a participant's words, with what is left of them. Those of the participant, and
    /// of sources where nobody else is heard beside an interviewer, go; of others quotes and links to passages that go.
    fn summaries_without(
        &mut self,
        person: ParticipantId,
        spoken: &[Spoken],
        said: &Said,
        going: &[SegmentId],
        notes: &mut Vec<WithdrawnNote>,
    ) -> Result<Vec<(SummaryId, Option<String>)>, ProjectError> {
        let structure = self.structure()?;
        let mut gone = BTreeSet::new();
        for id in going {
            gone.extend(self.store.read().link_guid(LinkNoun::Excerpt, id.0)?);
        }
        let is_of_others = |source: SourceId| {
            let is_other = |row: &sitat_store::SpeakerRow| row.participant != Some(person);
            structure.speakers_of(source).iter().any(|row| row.role != Role::Interviewer && is_other(row))
        };
        let mut left = Vec::new();
        for row in self.store.read().summaries()? {
            let goes = match row.place.column {
                SummaryColumn::Participant(id) => id == person,
                SummaryColumn::Source(id) => spoken.iter().any(|own| own.source == id) && !is_of_others(id),
                SummaryColumn::Case(_) => false,
            };
            let name = structure.cell_name(row.place)?;
            let mut note = |quote: &str| {
                let (name, quote) = (name.clone(), structure.veiled(quote));
                notes.push(WithdrawnNote { place: NotePlace::Cell, name, quote });
            };
            if goes {
                note(&memo_words(&row.text, |_| None));
                left.push((row.id, None));
                continue;
            }
            let is_gone = |link: &MemoLink<'_>| link.noun == LinkNoun::Excerpt && gone.contains(link.guid);
            let mut kept = without_links(&row.text, is_gone);
            memo_links(&row.text).iter().filter(|link| is_gone(link)).for_each(|link| note(link.shown));
            if let Some((text, quotes)) = said.cut(&kept) {
                quotes.iter().for_each(|quote| note(quote));
                kept = text;
            }
            if kept != row.text {
                left.push((row.id, Some(kept)));
            }
        }
        Ok(left)
    }

    /// What a participant's withdrawal would take out. Nothing is changed.
    pub fn preview_withdrawal(&mut self, person: ParticipantId) -> Result<Withdrawal, ProjectError> {
        // The backup that was begun at opening is to be listed as well.
        let _ = self.finish_backup();
        let view = self.words_of(person)?.view;
        Ok(Withdrawal { about: self.held_about(person)?, backups: self.store.backups(), ..view })
    }

    /// Takes all words of a participant out, in one step: from the texts, where `[…]` stands for what each of their
    /// turns said; with them the coded passages that hold nobody else's words; quotes of theirs in memos, rules of codes
    /// and summaries; what was summed up of their words alone; and their answers to surveys. What was written about a
    /// passage that goes stays, on its source. Recordings on which only they are heard beside an interviewer are not
    /// linked any more.
    pub fn withdraw_participant(&mut self, person: ParticipantId) -> Result<Outcome<Withdrawal>, ProjectError> {
        let structure = self.structure()?;
        let row = structure.participant(person).ok_or_else(|| ProjectError::not_found("participant", person))?.clone();
        let found = self.words_of(person)?;
        let taking = self.taking_out(&found, None)?;
        self.segments()?;
        let name = found.view.name.clone();
        self.transact(Operation::WithdrawParticipant, None, |action| {
            action.writer.describe(name, found.going.len());
            taking.write(action, &found)?;
            if row.withdrawn_at.is_none() {
                action.writer.set_participant(&sitat_store::ParticipantRow { withdrawn_at: Some(action.at), ..row })?;
            }
            Ok(found.view)
        })
    }

    /// Reads what is needed to take words out. With how they are named their labels go as well, and their names where
    /// others speak.
    pub(crate) fn taking_out(
        &mut self,
        found: &Found,
        naming: Option<(&Naming, &str)>,
    ) -> Result<TakingOut, ProjectError> {
        let structure = self.structure()?;
        let mut edits = Vec::new();
        for source in &structure.sources {
            let own = found.spoken.iter().find(|own| own.source == source.id);
            if own.is_none() && naming.is_none() {
                continue;
            }
            let text = self.text(source.id)?;
            let context = self.context(source.id)?;
            let replaced = |range: &TextRange, by: &str| Replacement { range: *range, text: by.to_owned() };
            let (turns, labels) = own.map_or((&[][..], &[][..]), |own| (own.turns.as_slice(), own.labels.as_slice()));
            let mut replacements: Vec<Replacement> = turns
                .iter()
                .filter(|(_, range)| words(text.slice(*range)).next().is_some())
                .map(|(_, range)| replaced(range, TAKEN_OUT))
                .collect();
            if let Some((naming, stand_in)) = naming {
                replacements.extend(labels.iter().map(|range| replaced(range, stand_in)));
                let taken: Vec<TextRange> = replacements.iter().map(|own| own.range).collect();
                let hits = naming.hits(&text.text, &breaks(&context));
                let free = hits.into_iter().filter(|hit| !taken.iter().any(|range| range.overlaps(hit.range)));
                replacements.extend(free.map(|hit| Replacement { range: hit.range, text: hit.replacement }));
            }
            let edit = Edit::new(&text.text, &text.map, replacements)?;
            edits.push((source.id, source.words, text, context, edit));
        }
        let mut passages = BTreeMap::new();
        for id in &found.going {
            if let Some(segment) = self.segments()?.get(*id) {
                passages.insert(*id, (segment.source(), segment.codings.iter().map(|own| own.id).collect()));
            }
        }
        let memos = self.store.read().memos()?;
        let cut = |text: &str| found.said.cut(text).map_or_else(|| text.to_owned(), |(kept, _)| kept);
        let mut codes = Vec::new();
        for (code, texts) in &structure.code_texts {
            for (language, text) in texts {
                let after = CodeTextRow {
                    definition: cut(&text.definition),
                    include: cut(&text.include),
                    exclude: cut(&text.exclude),
                    example: cut(&text.example),
                    ..text.clone()
                };
                if after != *text {
                    codes.push((*code, *language, after));
                }
            }
        }
        let notes =
            structure.correspondences.iter().map(|row| CorrespondenceRow { note: cut(&row.note), ..row.clone() });
        let summaries = structure.cases.iter().filter_map(|case| {
            let (summary, _) = found.said.cut(&case.summary)?;
            let details = CaseDetails {
                kind: case.kind,
                kind_name: case.kind_name.clone(),
                parent: case.parent,
                number: case.number.clone(),
                summary,
            };
            Some((case.id, details))
        });
        let summaries = summaries.collect();
        let analysis = self.analysis_without(&cut)?;
        let notes = notes.collect();
        let mut own = BTreeSet::new();
        for passage in &found.view.passages {
            own.extend(self.store.read().guid_of(MemoNoun::Segment, passage.segment.0)?);
            for coding in self.segments()?.get(passage.segment).map(|own| own.codings.clone()).unwrap_or_default() {
                own.extend(self.store.read().guid_of(MemoNoun::Coding, coding.id.0)?);
            }
        }
        let is_theirs = |row: &CommentRow| {
            own.contains(&row.on_guid)
                || matches!(row.on, MemoNoun::Segment | MemoNoun::Coding) && found.said.is_remembered(&row.words)
        };
        let comments = self.comments_without(&cut, &is_theirs)?;
        Ok(TakingOut { edits, passages, memos, codes, notes, summaries, comments, analysis })
    }
}

type EditedSource =
    (SourceId, u32, std::sync::Arc<crate::texts::BaseText>, std::sync::Arc<sitat_analysis::SourceContext>, Edit);

/// What is written when words are taken out.
pub(crate) struct TakingOut {
    edits: Vec<EditedSource>,
    passages: BTreeMap<SegmentId, (SourceId, Vec<sitat_model::CodingId>)>,
    memos: Vec<sitat_store::MemoRow>,
    codes: Vec<(CodeId, sitat_model::Language, CodeTextRow)>,
    notes: Vec<CorrespondenceRow>,
    summaries: Vec<(sitat_model::CaseId, CaseDetails)>,
    comments: Vec<CommentRow>,
    analysis: AnalysisWithout,
}

impl TakingOut {
    /// The sources whose texts change.
    pub(crate) fn edited(&self) -> impl Iterator<Item = SourceId> {
        self.edits.iter().filter(|(.., edit)| !edit.is_empty()).map(|(source, ..)| *source)
    }

    pub(crate) fn write(&self, action: &mut Action<'_>, found: &Found) -> Result<(), ProjectError> {
        action.writer.delete_absences_of(found.person)?;
        found.answers.write(action.writer)?;
        for memo in &self.memos {
            if let Some((text, _)) = found.said.cut(&memo.text) {
                action.writer.set_memo_text(memo.id, &text, action.at)?;
            }
        }
        for (segment, (source, codings)) in &self.passages {
            for memo in action.writer.segment_memos_of(*segment)? {
                action.writer.move_memo_to_source(memo.memo, *source)?;
            }
            codings.iter().try_for_each(|coding| action.writer.delete_coding(*coding))?;
            for lost in action.writer.displaced(Some(*source))?.iter().filter(|row| row.segment == *segment) {
                action.writer.delete_displaced(lost.id)?;
            }
            action.writer.delete_segment(*segment)?;
        }
        action.writer.delete_idle_quote_cuts()?;
        for (summary, left) in &found.summaries {
            match left {
                Some(text) => action.writer.set_summary_text(*summary, text, None, action.at)?,
                None => action.writer.delete_summary(*summary)?,
            }
        }
        for (code, language, text) in &self.codes {
            action.writer.set_code_text(*code, *language, text)?;
        }
        self.notes.iter().try_for_each(|row| action.writer.update_correspondence(row))?;
        for recording in found.view.recordings.iter().filter(|recording| !recording.stays) {
            action.writer.delete_recording(recording.source)?;
        }
        for (case, details) in &self.summaries {
            action.writer.set_case_details(*case, details)?;
        }
        self.comments.iter().try_for_each(|row| action.writer.update_comment(row))?;
        self.analysis.write(action)?;
        for (source, words_before, text, context, edit) in &self.edits {
            if !edit.is_empty() {
                let edit = edit.clone();
                let moved = TextMove::plan(action.writer, (*source, *words_before), text, &context.turns, edit, None)?;
                moved.write(action, RevisionKind::Edit)?;
            }
        }
        Ok(())
    }
}
