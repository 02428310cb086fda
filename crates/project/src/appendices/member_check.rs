//! What a participant is sent to look through: their own words, and what is quoted of them. Nobody else's words and
//! nobody else's name stand in it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sitat_analysis::{ListedName, NameDoubt, NameMatcher, fold_name};
use sitat_export::{Counted, Report, ReportBlock};
use sitat_lang::{text, word};
use sitat_model::{
    Approach, Language, Message, NameKind, OutlineThing, ParticipantId, Role, SegmentId, SourceKind, TextRange,
    ThemeStatus, is_generic_label, parse_date,
};

use super::file_names::GivenNames;
use crate::exporting::{Destination, count};
use crate::structure::Structure;
use crate::{Exported, Project, ProjectError, Target};

/// Which words of a participant are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MemberCheckPart {
    /// All that they said, and what is quoted of it.
    #[default]
    Whole,
    /// Only what is quoted.
    Quoted,
}

impl MemberCheckPart {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Whole, Self::Quoted];

    /// Its name on the command line and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Quoted => "quoted",
        }
    }

    /// The one of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.name() == name)
    }
}

/// What is sent to participants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemberCheck {
    /// Which words.
    pub part: MemberCheckPart,
    /// The letter, with `[navn]`, `[prosjekt]` and `[frist]` in it, in any of the languages; blank: the usual one.
    pub letter: String,
    /// The day by which they are to answer, as it is written.
    pub deadline: String,
}

/// What was written of all participants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemberChecks {
    /// The files, one a participant.
    pub written: Vec<Exported>,
    /// Those of whom there is nothing to send, as they are shown.
    pub left_out: Vec<String>,
}

/// A place where something is quoted of somebody.
struct Quoted {
    excerpt: String,
    source: String,
    words: String,
    is_chosen: bool,
}

/// Words of a participant in a source.
struct Said {
    source: String,
    is_group: bool,
    turns: Vec<(u32, String)>,
}

impl Structure {
    /// Hides what everybody but one is called: participants, others who speak, and the listed names.
    pub(crate) fn cover(&self, person: ParticipantId, listed: &[ListedName]) -> NameMatcher {
        let replacement = word(self.project.language, "member-check-other");
        let own: BTreeSet<String> = self
            .participant(person)
            .map(|own| [Some(own.name.as_str()), own.pseudonym.as_deref(), own.code.as_deref()])
            .into_iter()
            .flatten()
            .flatten()
            .chain(self.speakers.iter().filter(|own| own.participant == Some(person)).map(|own| own.label.as_str()))
            .flat_map(parts)
            .collect();
        let others = self.participants.iter().filter(|other| other.id != person);
        let labels = self.speakers.iter().filter(|speaker| speaker.participant != Some(person));
        let names = others
            .flat_map(|other| [Some(other.name.as_str()), other.pseudonym.as_deref(), other.code.as_deref()])
            .flatten()
            .chain(
                labels
                    .filter(|own| own.role != Role::Interviewer || own.label.contains(' '))
                    .map(|own| own.label.as_str()),
            )
            .chain(listed.iter().filter(|name| name.kind == NameKind::Person).map(|name| name.name.as_str()));
        let mut known: BTreeSet<String> = BTreeSet::new();
        let mut covered: Vec<ListedName> = Vec::new();
        for name in names.filter(|name| !is_generic_label(name)) {
            let whole = name.trim().to_owned();
            for part in std::iter::once(whole).chain(name.split_whitespace().map(str::to_owned)) {
                let letters = part.chars().filter(|character| character.is_alphabetic()).count();
                let folded = fold_name(&part);
                if letters > 1 && !own.contains(&folded) && known.insert(folded) {
                    covered.push(ListedName { name: part, replacement: replacement.clone(), kind: NameKind::Person });
                }
            }
        }
        NameMatcher::new(&covered)
    }
}

/// A name with its parts, as they are compared.
fn parts(name: &str) -> Vec<String> {
    std::iter::once(name).chain(name.split_whitespace()).map(fold_name).collect()
}

/// Words without the names that are covered. Small letters are ordinary words.
pub(crate) fn covered(cover: &NameMatcher, words: &str) -> String {
    cover.replace_where(words, |hit| hit.doubt != Some(NameDoubt::SmallLetters)).0
}

/// The letter with what belongs in its places.
fn filled(letter: &str, name: &str, project: &str, deadline: &str) -> String {
    let fields: [(&[&str], &str); 3] = [
        (&["[navn]", "[namn]", "[name]"], name),
        (&["[prosjekt]", "[project]"], project),
        (&["[frist]", "[deadline]"], deadline),
    ];
    let mut written = letter.to_owned();
    for (keys, words) in fields {
        for key in keys {
            written = written.replace(key, words);
        }
    }
    written
}

impl Project {
    /// What this is called: in reflexive projects participants look at quotes, not at whether findings are right.
    pub fn member_check_title(&mut self) -> Result<String, ProjectError> {
        let is_reflexive = self.method()?.approach == Some(Approach::Reflexive);
        let key = if is_reflexive { "member-check-title-reflexive" } else { "member-check-title" };
        Ok(word(self.language()?, key))
    }

    /// The usual letter, in the project's language.
    pub fn member_check_letter(&mut self) -> Result<String, ProjectError> {
        Ok(word(self.language()?, "member-check-letter"))
    }

    /// Those to whom something can be sent: they speak somewhere, and have not withdrawn.
    pub fn member_check_people(&mut self) -> Result<Vec<(ParticipantId, String)>, ProjectError> {
        let structure = self.structure()?;
        let speaks = |id: ParticipantId| {
            structure.speakers.iter().any(|own| own.role == Role::Participant && own.participant == Some(id))
        };
        let people = structure.participants.iter().filter(|own| own.withdrawn_at.is_none() && speaks(own.id));
        Ok(people.map(|own| (own.id, structure.shown_name(own.id).unwrap_or_default())).collect())
    }

    /// Writes what one participant is sent, as Word or Markdown. The count is that of their quotes.
    ///
    /// # Errors
    /// Somebody who has withdrawn or says nothing anywhere, a day that is none.
    pub fn export_member_check(
        &mut self,
        target: &Target<'_>,
        person: ParticipantId,
        choice: &MemberCheck,
    ) -> Result<Exported, ProjectError> {
        let format = target.report_format()?;
        let (report, number) = self.member_check_report(person, choice)?;
        let bytes = self.written(&report, format)?;
        self.write_document(target, &report.title, &report.manifest, &bytes, number)
    }

    /// Writes what the first of all is sent who has something to look through: an example of what everybody is sent.
    ///
    /// # Errors
    /// Nobody who says anything.
    pub fn export_first_member_check(
        &mut self,
        target: &Target<'_>,
        choice: &MemberCheck,
    ) -> Result<Exported, ProjectError> {
        for (person, _) in self.member_check_people()? {
            match self.export_member_check(target, person, choice) {
                Err(ProjectError::NothingToWrite(_)) => {}
                outcome => return outcome,
            }
        }
        Err(ProjectError::NothingToWrite("appendix-nothing-member-check"))
    }

    /// Writes what each participant is sent, one Word file each, into a folder, which is made where it is not there.
    ///
    /// # Errors
    /// A file that is there already and may not be replaced: then nothing is written.
    pub fn export_member_checks(
        &mut self,
        folder: &Path,
        overwrite: bool,
        choice: &MemberCheck,
    ) -> Result<MemberChecks, ProjectError> {
        let people = self.member_check_people()?;
        if people.is_empty() {
            return Err(ProjectError::NothingToWrite("appendix-nothing-member-check"));
        }
        let title = self.member_check_title()?;
        let mut names = GivenNames::default();
        let mut checks = MemberChecks::default();
        let mut files = Vec::new();
        let of = people.len();
        for (done, (person, shown)) in people.into_iter().enumerate() {
            self.tell_part(done, of, &shown)?;
            let path = folder.join(names.give(&format!("{title} - {shown}"), "docx"));
            let target = Target { path: &path, overwrite, csv: sitat_export::CsvStyle::Comma };
            target.check()?;
            match self.member_check_report(person, choice) {
                Ok((report, number)) => {
                    files.push((path, self.written(&report, sitat_export::ReportFormat::Docx)?, report, number));
                }
                Err(ProjectError::NothingToWrite(_)) => checks.left_out.push(shown),
                Err(error) => return Err(error),
            }
        }
        if matches!(self.destination, Destination::Page(_)) {
            for (path, bytes, _, number) in files {
                let leaks = self.leaks_of_bytes(&path, &bytes)?;
                checks.written.push(Exported { path, count: number, leaks });
            }
            return Ok(checks);
        }
        std::fs::create_dir_all(folder)
            .map_err(|error| ProjectError::CannotWrite { path: folder.to_owned(), reason: error.to_string() })?;
        for (path, bytes, report, number) in files {
            let target = Target { path: &path, overwrite, csv: sitat_export::CsvStyle::Comma };
            checks.written.push(self.write_document(&target, &report.title, &report.manifest, &bytes, number)?);
        }
        Ok(checks)
    }

    /// What each participant would be sent, with what it gives away: no file is touched.
    ///
    /// # Errors
    /// Those of [`Self::export_member_checks`].
    pub fn look_at_member_checks(
        &mut self,
        folder: &Path,
        overwrite: bool,
        choice: &MemberCheck,
    ) -> Result<MemberChecks, ProjectError> {
        self.destination = Destination::Page(Vec::new());
        let looked = self.export_member_checks(folder, overwrite, choice);
        self.destination = Destination::File;
        looked
    }

    fn member_check_report(
        &mut self,
        person: ParticipantId,
        choice: &MemberCheck,
    ) -> Result<(Report, u32), ProjectError> {
        let structure = self.structure()?;
        let language = structure.project.language;
        let known = structure.participant(person).ok_or_else(|| ProjectError::not_found("participant", person))?;
        if known.withdrawn_at.is_some() {
            return Err(ProjectError::NothingToWrite("appendix-withdrawn"));
        }
        let deadline = match choice.deadline.trim() {
            "" => {
                let what = word(language, "member-check-deadline");
                text(language, &Message::new("methods-fill-in").with("what", what))
            }
            written => {
                let day = parse_date(written).ok_or_else(|| ProjectError::BadDay { written: written.to_owned() })?;
                sitat_model::format_date(&day, language != Language::English)
            }
        };
        // Where the list of names lies in a file of its own it cannot be asked; participants are hidden all the same.
        let listed = self.listed_names(None).unwrap_or_default();
        let cover = structure.cover(person, &listed);
        let said = self.words_said(person, &structure, &cover)?;
        if said.iter().all(|own| own.turns.is_empty()) {
            return Err(ProjectError::NothingToWrite("appendix-says-nothing"));
        }
        let quoted = self.quoted_of(person, &structure, &cover)?;
        let letter = match choice.letter.trim() {
            "" => self.member_check_letter()?,
            own => own.to_owned(),
        };
        let shown = structure.shown_name(person).unwrap_or_default();
        let letter = filled(&letter, &shown, &structure.project.name, &deadline);
        let mut blocks: Vec<ReportBlock> = letter
            .split("\n\n")
            .map(str::trim)
            .filter(|own| !own.is_empty())
            .map(|own| ReportBlock::Paragraph(own.to_owned()))
            .collect();
        blocks.push(ReportBlock::Heading(1, word(language, "member-check-quoted")));
        if quoted.is_empty() {
            blocks.push(ReportBlock::Paragraph(word(language, "member-check-no-quotes")));
        }
        for own in &quoted {
            let key = if own.is_chosen { "member-check-chosen" } else { "member-check-evidence" };
            blocks.push(ReportBlock::Note(format!("{} · {} · {}", own.excerpt, own.source, word(language, key))));
            blocks.push(ReportBlock::Quote(own.words.clone()));
        }
        if choice.part == MemberCheckPart::Whole {
            blocks.push(ReportBlock::Heading(1, word(language, "member-check-whole")));
            for own in said.iter().filter(|own| !own.turns.is_empty()) {
                blocks.push(ReportBlock::Heading(2, own.source.clone()));
                let key = if own.is_group { "member-check-group" } else { "member-check-alone" };
                blocks.push(ReportBlock::Note(word(language, key)));
                for (number, words) in &own.turns {
                    blocks.push(ReportBlock::Named(number.to_string(), words.clone()));
                }
            }
        }
        let number = count(quoted.len());
        let mut manifest = self.manifest(Vec::new(), vec![(Counted::Excerpts, number)])?;
        let part = match choice.part {
            MemberCheckPart::Whole => "member-check-part-whole",
            MemberCheckPart::Quoted => "member-check-part-quoted",
        };
        manifest.settings.push(word(language, part));
        let title = format!("{}: {shown}", self.member_check_title()?);
        Ok((Report::new(title, language, blocks, manifest), number))
    }

    /// What somebody says, source by source.
    fn words_said(
        &mut self,
        person: ParticipantId,
        structure: &Structure,
        cover: &NameMatcher,
    ) -> Result<Vec<Said>, ProjectError> {
        let mut all = Vec::new();
        for source in &structure.sources {
            let people = structure.participants_of(source.id);
            if !people.contains(&person) {
                continue;
            }
            let (text, context) = (self.text(source.id)?, self.context(source.id)?);
            let is_theirs = |turn: &&sitat_model::Turn| {
                let speaker = turn.speaker.and_then(|id| context.speakers.get(&id));
                speaker.is_some_and(|own| own.role == Role::Participant && own.participant == Some(person))
            };
            let mut turns = Vec::new();
            for turn in context.turns.iter().filter(is_theirs) {
                let words = structure.veiled(&covered(cover, text.slice(turn.content()).trim()));
                if !words.is_empty() {
                    turns.push((turn.number, words));
                }
            }
            all.push(Said {
                source: structure.veiled(&covered(cover, &source.name)),
                is_group: source.kind == SourceKind::FocusGroup || people.len() > 1,
                turns,
            });
        }
        Ok(all)
    }

    /// What is quoted of somebody: chosen as a quote in a theme, quoted in the outline, or marked as evidence of a theme or a claim.
    fn quoted_of(
        &mut self,
        person: ParticipantId,
        structure: &Structure,
        cover: &NameMatcher,
    ) -> Result<Vec<Quoted>, ProjectError> {
        self.attribute_passages()?;
        let themes = self.theme_rows()?;
        let mut marked: BTreeMap<SegmentId, bool> = BTreeMap::new();
        for (theme, rows) in &themes.evidence {
            if themes.rows.get(theme).is_none_or(|row| row.status == ThemeStatus::SetAside) {
                continue;
            }
            for row in rows.values().filter(|row| row.quote.is_some() || row.role.is_some()) {
                *marked.entry(row.segment).or_default() |= row.quote.is_some();
            }
        }
        for (segment, _) in self.store.read().claim_evidence()?.into_values().flatten() {
            marked.entry(segment).or_default();
        }
        for row in self.outline_rows()?.rows() {
            if let OutlineThing::Quote(Some(segment)) = row.thing {
                marked.insert(segment, true);
            }
        }
        let mut found: Vec<(SegmentId, Vec<TextRange>, bool)> = Vec::new();
        for segment in self.segments()?.iter() {
            let Some(is_chosen) = marked.get(&segment.id()) else { continue };
            let own = segment.passage.shares.iter().find(|share| share.participant == Some(person));
            found.extend(own.map(|share| (segment.id(), share.ranges.clone(), *is_chosen)));
        }
        let mut quoted = Vec::new();
        for (id, ranges, is_chosen) in found {
            let Some(segment) = self.segments()?.get(id) else { continue };
            let (source, number) = (segment.source(), segment.number);
            let text = self.text(source)?;
            let words: Vec<&str> = ranges.iter().map(|range| text.slice(*range).trim()).collect();
            let row = structure.source(source)?;
            quoted.push(Quoted {
                excerpt: format!("{}-{number}", row.code),
                source: structure.veiled(&covered(cover, &row.name)),
                words: structure.veiled(&covered(cover, &words.join(" […] "))),
                is_chosen,
            });
        }
        Ok(quoted)
    }
}
