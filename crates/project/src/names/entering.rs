//! Names that are replaced before a text enters: the file's words never reach the project.

use std::path::{Path, PathBuf};

use sitat_analysis::{NameFinder, NameHit, NameMatcher};
use sitat_import::{HandChange, ImportOptions, ImportedSource, Looked, PageReader, import_with, look_with};
use sitat_model::{NameKind, OffsetMap, TextOffset, TextRange};

use super::wearing::renamed;
use crate::importing::{ImportItem, ReadSettings, file_name};
use crate::{NameDoubt, Project, ProjectError};

/// Code points shown before and after each place.
const CONTEXT: u32 = 40;

/// Places that are shown.
const MOST_PLACES: usize = 500;

/// With which list names are replaced on the way in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HideNames {
    /// The file with the list; else the project's.
    pub file: Option<PathBuf>,
    /// Whether places that may be something else are replaced as well.
    pub doubtful_too: bool,
}

/// A place in a file where a name stands, may stand, or is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HiddenName {
    /// What stands before.
    pub before: String,
    /// The words as they stand in the file.
    pub words: String,
    /// What stands after.
    pub after: String,
    /// What stands there when the text enters.
    pub replacement: String,
    /// Why it may be something else.
    pub doubt: Option<NameDoubt>,
}

/// What was found in a file on its way in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamesAtDoor {
    /// The first places.
    pub places: Vec<HiddenName>,
    /// Places that are replaced.
    pub replaced: u32,
    /// Places that may be something else, and enter as they are.
    pub left: u32,
    /// Words that look like names and are not in the list, with how often they stand there.
    pub proposals: Vec<(NameKind, String, u32)>,
}

/// Where places of a text are after some words were replaced.
struct Shifts<'hits> {
    hits: &'hits [NameHit],
    /// After each hit: by how much what follows has moved.
    behind: Vec<i64>,
}

impl<'hits> Shifts<'hits> {
    fn new(hits: &'hits [NameHit]) -> Self {
        let mut by = 0_i64;
        let behind = hits
            .iter()
            .map(|hit| {
                let new = u32::try_from(hit.replacement.chars().count()).unwrap_or(u32::MAX);
                by += i64::from(new) - i64::from(hit.range.len());
                by
            })
            .collect();
        Self { hits, behind }
    }

    /// A place within replaced words goes to their end.
    fn offset(&self, offset: TextOffset) -> TextOffset {
        let touched = self.hits.partition_point(|hit| hit.range.start < offset);
        let Some(last) = touched.checked_sub(1) else { return offset };
        let by = self.behind.get(last).copied().unwrap_or_default();
        let from = self.hits.get(last).map_or(offset, |hit| offset.max(hit.range.end));
        TextOffset(u32::try_from(i64::from(from.0) + by).unwrap_or_default())
    }

    fn range(&self, range: TextRange) -> TextRange {
        TextRange { start: self.offset(range.start), end: self.offset(range.end) }
    }

    /// Where a place of the text afterwards was before; within new words, where the old ones began.
    fn back(&self, offset: TextOffset) -> TextOffset {
        let mut before = offset;
        let mut by = 0_i64;
        for (hit, behind) in self.hits.iter().zip(&self.behind) {
            let start = i64::from(hit.range.start.0) + by;
            let end = i64::from(hit.range.end.0) + behind;
            if i64::from(offset.0) <= start {
                break;
            }
            if i64::from(offset.0) < end {
                return hit.range.start;
            }
            by = *behind;
            before = TextOffset(u32::try_from(i64::from(offset.0) - by).unwrap_or_default());
        }
        before
    }
}

fn breaks(read: &ImportedSource) -> Vec<u32> {
    let ranges = read.turns.iter().flat_map(|turn| [Some(turn.range), turn.label, Some(turn.content)]).flatten();
    let mut breaks: Vec<u32> = ranges.flat_map(|range| [range.start.0, range.end.0]).collect();
    breaks.sort_unstable();
    breaks.dedup();
    breaks
}

/// Replaces names in all that was read of a file.
fn hide(read: &mut ImportedSource, matcher: &NameMatcher, doubtful_too: bool) -> (NamesAtDoor, Vec<NameHit>) {
    let map = OffsetMap::new(&read.text);
    let mut all = matcher.find(&read.text, &breaks(read));
    let mut found = NamesAtDoor::default();
    for hit in all.iter().take(MOST_PLACES) {
        let (start, end) = (hit.range.start.0, hit.range.end.0);
        let slice = |from: u32, to: u32| map.slice(&read.text, TextRange::new(from, to)).to_owned();
        found.places.push(HiddenName {
            before: slice(start.saturating_sub(CONTEXT), start),
            words: slice(start, end),
            after: slice(end, end.saturating_add(CONTEXT).min(map.characters())),
            replacement: hit.replacement.clone(),
            doubt: hit.doubt,
        });
    }
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let before = all.len();
    all.retain(|hit| doubtful_too || hit.doubt.is_none());
    (found.replaced, found.left) = (count(all.len()), count(before - all.len()));
    let mut text = String::with_capacity(read.text.len());
    let mut kept_from = 0;
    for hit in &all {
        text.push_str(map.slice(&read.text, TextRange::new(kept_from, hit.range.start.0)));
        text.push_str(&hit.replacement);
        kept_from = hit.range.end.0;
    }
    text.push_str(map.slice(&read.text, TextRange::new(kept_from, map.characters())));
    let shifts = Shifts::new(&all);
    let called = |name: &str| renamed(matcher, name).unwrap_or_else(|| name.to_owned());
    for turn in &mut read.turns {
        turn.range = shifts.range(turn.range);
        turn.label = turn.label.map(|label| shifts.range(label));
        turn.content = shifts.range(turn.content);
        turn.speaker = turn.speaker.as_deref().map(called);
    }
    read.styles.iter_mut().for_each(|style| style.range = shifts.range(style.range));
    read.styles.retain(|style| !style.range.is_empty());
    for comment in &mut read.comments {
        comment.range = shifts.range(comment.range);
        comment.author = called(&comment.author);
        comment.text = matcher.replace(&comment.text).0;
        for reply in &mut comment.replies {
            reply.author = called(&reply.author);
            reply.text = matcher.replace(&reply.text).0;
        }
    }
    read.highlights.iter_mut().for_each(|highlight| highlight.range = shifts.range(highlight.range));
    read.highlights.retain(|highlight| !highlight.range.is_empty());
    read.name = called(&read.name);
    read.text = text;
    // The text before it was tidied has the names in it.
    read.decoded = None;
    (found, all)
}

/// What looks like a name and is not in the list, the most frequent first.
fn proposals(read: &ImportedSource, matcher: &NameMatcher, no_names: &[String]) -> Vec<(NameKind, String, u32)> {
    let breaks = breaks(read);
    let mut finder = NameFinder::default();
    finder.learn(&read.text, &breaks);
    let hits = matcher.find(&read.text, &breaks);
    let mut found: Vec<(NameKind, String, u32)> = Vec::new();
    for name in finder.find(&read.text, &breaks) {
        let is_listed = hits.iter().any(|hit| hit.range.start <= name.range.start && name.range.end <= hit.range.end);
        let folded = sitat_analysis::fold_name(&name.name);
        if is_listed || no_names.contains(&folded) {
            continue;
        }
        match found.iter_mut().find(|(_, known, _)| sitat_analysis::fold_name(known) == folded) {
            Some((_, _, count)) => *count += 1,
            None => found.push((name.kind, name.name, 1)),
        }
    }
    found.sort_by(|left, right| right.2.cmp(&left.2).then_with(|| left.1.cmp(&right.1)));
    found
}

/// Turns that were put right by hand, in places of the text without names, as places of the text of the file.
fn by_hand_before(changes: &[HandChange], shifts: &Shifts<'_>) -> Vec<HandChange> {
    changes
        .iter()
        .map(|change| match change {
            HandChange::Join { at } => HandChange::Join { at: shifts.back(*at) },
            HandChange::Split { at } => HandChange::Split { at: shifts.back(*at) },
            HandChange::Assign { at, speaker } => HandChange::Assign { at: shifts.back(*at), speaker: speaker.clone() },
        })
        .collect()
}

/// How a file is read whose names are replaced: what was done by hand was done to the text that was shown.
fn options(
    name: &str,
    bytes: &[u8],
    settings: &ReadSettings,
    matcher: &NameMatcher,
    doubtful_too: bool,
    pages: Option<&dyn PageReader>,
) -> Result<ImportOptions, ProjectError> {
    let mut options = settings.options();
    if !options.by_hand.is_empty() {
        let changes = std::mem::take(&mut options.by_hand);
        let mut read = import_with(name, bytes, &options, pages)?;
        let (_, hits) = hide(&mut read, matcher, doubtful_too);
        options.by_hand = by_hand_before(&changes, &Shifts::new(&hits));
    }
    Ok(options)
}

impl Project {
    fn matcher_at_door(&mut self, with: &HideNames) -> Result<NameMatcher, ProjectError> {
        Ok(NameMatcher::new(&self.listed_names(with.file.as_deref())?))
    }

    /// Reads a file as it is to enter, with names replaced if they are to be.
    pub(crate) fn read_source(
        &mut self,
        path: &Path,
        bytes: &[u8],
        settings: &ReadSettings,
    ) -> Result<ImportedSource, ProjectError> {
        let name = file_name(path);
        let Some(with) = &settings.names else {
            return Ok(import_with(&name, bytes, &settings.options(), self.page_reader())?);
        };
        let matcher = self.matcher_at_door(with)?;
        let options = options(&name, bytes, settings, &matcher, with.doubtful_too, self.page_reader())?;
        let mut read = import_with(&name, bytes, &options, self.page_reader())?;
        hide(&mut read, &matcher, with.doubtful_too);
        Ok(read)
    }

    /// Looks at a file as it is to enter, and at the names in it.
    pub(crate) fn look_at_source(
        &mut self,
        path: &Path,
        bytes: &[u8],
        settings: &ReadSettings,
    ) -> Result<(Looked, NamesAtDoor), ProjectError> {
        let name = file_name(path);
        let Some(with) = &settings.names else {
            return Ok((look_with(&name, bytes, &settings.options(), self.page_reader())?, NamesAtDoor::default()));
        };
        let view = self.name_list(with.file.as_deref())?;
        let matcher = self.matcher_at_door(with)?;
        let options = options(&name, bytes, settings, &matcher, with.doubtful_too, self.page_reader())?;
        let mut looked = look_with(&name, bytes, &options, self.page_reader())?;
        let proposals = proposals(&looked.source, &matcher, &view.no_names);
        let (mut found, hits) = hide(&mut looked.source, &matcher, with.doubtful_too);
        found.proposals = proposals;
        let shifts = Shifts::new(&hits);
        looked.unfit.iter_mut().for_each(|line| line.range = shifts.range(line.range));
        Ok((looked, found))
    }

    /// What a person has said about a file, with names replaced in it as well if they are to be.
    pub(crate) fn item_without_names(&mut self, item: &ImportItem) -> Result<ImportItem, ProjectError> {
        let mut item = item.clone();
        let Some(with) = &item.settings.names else { return Ok(item) };
        let matcher = self.matcher_at_door(with)?;
        let called = |name: &str| renamed(&matcher, name).unwrap_or_else(|| name.to_owned());
        item.path = item.path.with_file_name(called(&file_name(&item.path)));
        item.name = item.name.as_deref().map(called);
        for speaker in &mut item.speakers {
            speaker.label = called(&speaker.label);
            speaker.participant = speaker.participant.as_deref().map(called);
            speaker.source = speaker.source.as_deref().map(called);
        }
        Ok(item)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sitat_analysis::ListedName;
    use sitat_import::{ImportOptions, import};
    use sitat_model::NameKind;

    use super::*;

    fn read(text: &str) -> ImportedSource {
        import("Kari.txt", text.as_bytes(), &ImportOptions::default()).unwrap()
    }

    fn matcher() -> NameMatcher {
        let name = |name: &str, replacement: &str| ListedName {
            name: name.to_owned(),
            replacement: replacement.to_owned(),
            kind: NameKind::Person,
        };
        NameMatcher::new(&[name("Kari", "Informant 12"), name("Per Moe", "P"), name("Åse", "Anne-Berit")])
    }

    fn slices(read: &ImportedSource) -> Vec<(String, String)> {
        let map = OffsetMap::new(&read.text);
        let slice = |range: TextRange| map.slice(&read.text, range).to_owned();
        read.turns.iter().map(|turn| (turn.label.map(slice).unwrap_or_default(), slice(turn.content))).collect()
    }

    #[test]
    fn turns_and_labels_follow_the_words() {
        let mut source = read("I: Hva?\n\nKari: Jeg og Per Moe. Åse, Karis søster.\n\nI: Ja?\n\nKARI: Per\nMoe, ja.\n");
        let (found, _) = hide(&mut source, &matcher(), false);
        assert_eq!((found.replaced, found.left), (6, 0));
        assert_eq!(
            slices(&source),
            [
                ("I".to_owned(), "Hva?".to_owned()),
                ("Informant 12".to_owned(), "Jeg og P. Anne-Berit, Informant 12s søster.".to_owned()),
                ("I".to_owned(), "Ja?".to_owned()),
                ("INFORMANT 12".to_owned(), "P, ja.".to_owned()),
            ]
        );
        assert_eq!(source.name, "Informant 12");
    }

    proptest! {
        #[test]
        fn what_turns_hold_is_what_they_held_with_names_replaced(
            turns in proptest::collection::vec(("(I|Kari|Åse)", "[a-cå .]{0,6}( Kari| Per Moe| Åse)?[a-c ]{0,3}"), 2..8),
        ) {
            let lines: Vec<String> = turns.iter().map(|(label, words)| format!("{label}: x{words}")).collect();
            let before = read(&lines.join("\n\n"));
            let matcher = matcher();
            let mut after = before.clone();
            let (_, hits) = hide(&mut after, &matcher, true);
            let shifts = Shifts::new(&hits);
            for turn in &before.turns {
                prop_assert_eq!(shifts.back(shifts.offset(turn.content.start)), turn.content.start);
            }
            for ((label, words), (new_label, new_words)) in slices(&before).into_iter().zip(slices(&after)) {
                prop_assert_eq!(renamed(&matcher, &label).unwrap_or(label), new_label);
                let hits = matcher.find(&words, &[]);
                let mut wanted = String::new();
                let characters: Vec<char> = words.chars().collect();
                let mut from = 0;
                for hit in &hits {
                    wanted.extend(&characters[from..hit.range.start.0 as usize]);
                    wanted.push_str(&hit.replacement);
                    from = hit.range.end.0 as usize;
                }
                wanted.extend(&characters[from..]);
                prop_assert_eq!(wanted, new_words);
            }
        }
    }
}
