//! Making replaced names final: what stood in their place before leaves the file. This cannot be undone.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use sitat_analysis::{NameDoubt, NameHit, NameMatcher};
use sitat_model::{Edit, OffsetMap, Quote, Replacement, SourceId, TextRange};
use sitat_store::{CommentRow, ProfileRow, ProfileSpeakerRow};

use super::wearing::renamed;
use crate::changes::noun;
use crate::{Noun, Operation, Outcome, Project, ProjectError};

/// What making replaced names final takes out of the file, and what it leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamesForgetting {
    /// Names of the sources whose earlier texts go, since names stand in them.
    pub sources: Vec<String>,
    /// How many actions can be undone now, and cannot be afterwards.
    pub steps: u32,
    /// Places of texts where a name of the list stands now; they stay.
    pub certain: u32,
    /// Places of texts that may be something else; they stay.
    pub doubtful: u32,
    /// Things outside the texts that hold a name of the list now, by what they are; they stay.
    pub elsewhere: BTreeMap<Noun, u32>,
    /// Whether the list itself is in the project: then the names are in the file as long as it is.
    pub is_list_inside: bool,
    /// The backups beside the project, oldest first; they are not touched.
    pub backups: Vec<PathBuf>,
}

/// What an action was about, or why it was done. Small letters are left: an ordinary word is no name there.
fn step_words(matcher: &NameMatcher, words: &str) -> String {
    let kept = renamed(matcher, words).unwrap_or_else(|| words.to_owned());
    matcher.replace_where(&kept, |hit| hit.doubt != Some(NameDoubt::SmallLetters)).0
}

/// Words of a passage that are not in the text any more, with what stood around them.
fn quote_without(matcher: &NameMatcher, quote: &Quote) -> Option<Quote> {
    quote_without_where(matcher, quote, |_| true)
}

/// The same, without those names that are taken.
pub(crate) fn quote_without_where(
    matcher: &NameMatcher,
    quote: &Quote,
    is_taken: impl Fn(&NameHit) -> bool,
) -> Option<Quote> {
    let whole = [quote.prefix.as_str(), &quote.exact, &quote.suffix].concat();
    let map = OffsetMap::new(&whole);
    let hits = matcher.find(&whole, &[]).into_iter().filter(|hit| is_taken(hit));
    let edit = Edit::new(&whole, &map, hits.map(|hit| Replacement { range: hit.range, text: hit.replacement })).ok()?;
    let after = edit.apply(&whole, &map).ok().filter(|_| !edit.is_empty())?;
    let count = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    let start = count(&quote.prefix);
    let range = edit.map_block(TextRange::new(start, start + count(&quote.exact)));
    let map = OffsetMap::new(&after);
    let part = |start: u32, end: u32| map.slice(&after, TextRange::new(start, end)).to_owned();
    Some(Quote {
        prefix: part(0, range.start.0),
        exact: map.slice(&after, range).to_owned(),
        suffix: part(range.end.0, map.characters()),
    })
}

/// Labels and persons of a profile by what stands for them; of labels that become the same, the first.
fn speakers_without(matcher: &NameMatcher, profile: &ProfileRow) -> Option<Vec<ProfileSpeakerRow>> {
    let called = |name: &str| renamed(matcher, name).unwrap_or_else(|| name.to_owned());
    let mut speakers: Vec<ProfileSpeakerRow> = Vec::new();
    for speaker in &profile.speakers {
        let label = called(&speaker.label);
        if speakers.iter().all(|other| other.label != label) {
            let participant = speaker.participant.as_deref().map(called);
            speakers.push(ProfileSpeakerRow { label, participant, role: speaker.role.clone() });
        }
    }
    (speakers != profile.speakers).then_some(speakers)
}

impl Project {
    /// Sources with a name in an earlier text that is not there any more.
    pub(crate) fn sources_with_earlier_names(&mut self, matcher: &NameMatcher) -> Result<Vec<SourceId>, ProjectError> {
        let structure = self.structure()?;
        let mut found = Vec::new();
        for source in &structure.sources {
            let revisions = self.store.read().revisions(source.id)?;
            let mut at = self.store.read().current_revision(source.id)?;
            let mut text = self.text(source.id)?.text.clone();
            let mut unseen: BTreeSet<i64> = revisions.iter().map(|revision| revision.id).collect();
            let mut is_name_gone = false;
            while let Some(revision) = revisions.iter().find(|revision| Some(revision.id) == at && !is_name_gone) {
                unseen.remove(&revision.id);
                let edit = self.store.read().edit_of_revision(revision.id)?;
                text = edit.inverse().apply(&text, &OffsetMap::new(&text))?;
                is_name_gone = matcher.find(&text, &[]).iter().any(|hit| edit.touches(hit.range));
                at = revision.parent;
            }
            // What leads nowhere is not looked through: it goes.
            if is_name_gone || !unseen.is_empty() {
                found.push(source.id);
            }
        }
        Ok(found)
    }

    /// Things outside the texts that hold a name, by what they are.
    fn names_elsewhere(&self, matcher: &NameMatcher) -> Result<BTreeMap<Noun, u32>, ProjectError> {
        let mut elsewhere = BTreeMap::new();
        self.store.read().look_into_tables(|table, words| {
            let is_name = |hit: &NameHit| matches!(hit.doubt, None | Some(NameDoubt::OrdinaryWord));
            let noun = noun(table).unwrap_or(Noun::Project);
            // What a person cannot change elsewhere goes with the names: labels of profiles, and words that are none.
            // Of codings only reasons are written by somebody; their words stand in the texts.
            let is_written = noun != Noun::Codings || table == "absence";
            let is_left =
                is_written && table != "import_profile_speaker" && !matches!(noun, Noun::Progress | Noun::Names);
            if is_left && matcher.find(words, &[]).iter().any(is_name) {
                *elsewhere.entry(noun).or_default() += 1;
            }
        })?;
        Ok(elsewhere)
    }

    /// What making replaced names final would take out of the file, and what it would leave. Nothing is changed.
    pub fn preview_forget_names(&mut self, file: Option<&Path>) -> Result<NamesForgetting, ProjectError> {
        let matcher = NameMatcher::new(&self.listed_names(file)?);
        let structure = self.structure()?;
        // The one that was begun at opening is to be listed as well.
        let _ = self.finish_backup();
        let going = self.sources_with_earlier_names(&matcher)?;
        let mut view = NamesForgetting {
            sources: structure
                .sources
                .iter()
                .filter(|source| going.contains(&source.id))
                .map(|source| source.name.clone())
                .collect(),
            steps: self.store.undo_count(),
            elsewhere: self.names_elsewhere(&matcher)?,
            is_list_inside: !self.store.read().pseudonyms()?.is_empty(),
            backups: self.store.backups(),
            ..NamesForgetting::default()
        };
        for source in &structure.sources {
            for hit in self.name_hits(&matcher, source.id)? {
                *(if hit.doubt.is_none() { &mut view.certain } else { &mut view.doubtful }) += 1;
            }
        }
        Ok(view)
    }

    /// Takes everything out of the file in which the names of the list stood before they were replaced: earlier texts
    /// of these sources and files that were kept, texts of sources that were taken out, words of passages that are not
    /// in their text any more, labels of profiles, what the journal says that steps were about, and all that it holds
    /// for undo. What was done before cannot be undone any more; that it was done can still be read.
    ///
    /// Names that stand in the project now stay, and so does the list, if it is there. Backups are not touched.
    pub fn forget_names(&mut self, file: Option<&Path>) -> Result<Outcome<NamesForgetting>, ProjectError> {
        let view = self.preview_forget_names(file)?;
        let matcher = NameMatcher::new(&self.listed_names(file)?);
        let structure = self.structure()?;
        let sources = self.sources_with_earlier_names(&matcher)?;
        let mut doubtful = Vec::new();
        for source in &structure.sources {
            let text = self.text(source.id)?;
            for anchor in self.store.read().anchors(source.id, TextRange::new(0, text.map.characters()))? {
                if anchor.quote.exact != text.slice(anchor.range)
                    && let Some(quote) = quote_without(&matcher, &anchor.quote)
                {
                    doubtful.push((anchor.id, quote));
                }
            }
        }
        let no_names: Vec<String> = self.store.read().no_names()?;
        self.act_for_good(Operation::ForgetNames, |action| {
            let writer = action.writer;
            writer.describe("", sources.len());
            writer.forget_earlier_texts(&sources)?;
            doubtful.iter().try_for_each(|(anchor, quote)| writer.set_anchor_quote(*anchor, quote))?;
            for lost in writer.displaced(None)? {
                if let Some(quote) = quote_without(&matcher, &lost.quote) {
                    writer.set_displaced_quote(lost.id, &quote)?;
                }
            }
            for profile in writer.import_profiles()? {
                if let Some(speakers) = speakers_without(&matcher, &profile) {
                    writer.set_import_profile_speakers(profile.id, &speakers)?;
                }
            }
            for word in no_names.iter().filter(|word| !matcher.find(word, &[]).is_empty()) {
                writer.delete_no_name(word)?;
            }
            for comment in writer.comments()? {
                let (on_name, words) = (step_words(&matcher, &comment.on_name), step_words(&matcher, &comment.words));
                writer.update_comment(&CommentRow { on_name, words, ..comment })?;
            }
            action.forget_in_steps(|words| step_words(&matcher, words))?;
            Ok(view)
        })
    }
}
