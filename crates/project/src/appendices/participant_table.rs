//! The table of participants: role, case, how much they said. No name beyond how they are shown, nothing of consent,
//! nothing of how they can be reached.

use std::collections::{BTreeMap, BTreeSet};

use sitat_export::{Counted, ListingCell, ListingDocument, ReportBlock};
use sitat_lang::{text, word};
use sitat_model::{Identification, Message, ParticipantId, Role, SourceId, SourceKind, words};

use crate::exporting::count;
use crate::{Exported, Project, ProjectError, Target};

/// What can be told of somebody.
#[derive(Clone, Debug, Default)]
pub(super) struct Voice {
    /// Interviews and focus groups in which they speak.
    pub(super) interviews: u32,
    /// Other sources in which they speak.
    pub(super) others: u32,
    /// Minutes of the interviews, and of how many it is known.
    pub(super) minutes: (u32, u32),
    /// Words of theirs.
    pub(super) words: u32,
}

impl Project {
    /// How much everybody said who takes part.
    pub(super) fn voices_told(&mut self) -> Result<BTreeMap<ParticipantId, Voice>, ProjectError> {
        let structure = self.structure()?;
        let interviews = self.store.read().interviews()?;
        let mut voices: BTreeMap<ParticipantId, Voice> = BTreeMap::new();
        for source in &structure.sources {
            let people: BTreeSet<ParticipantId> = structure.participants_of(source.id).into_iter().collect();
            if people.is_empty() {
                continue;
            }
            for (person, number) in self.words_by_person(source.id)? {
                voices.entry(person).or_default().words += number;
            }
            for person in people {
                let voice = voices.entry(person).or_default();
                if matches!(source.kind, SourceKind::Interview | SourceKind::FocusGroup) {
                    voice.interviews += 1;
                    if let Some(minutes) = interviews.get(&source.id).and_then(|own| own.minutes) {
                        voice.minutes.0 = voice.minutes.0.saturating_add(minutes);
                        voice.minutes.1 += 1;
                    }
                } else {
                    voice.others += 1;
                }
            }
        }
        Ok(voices)
    }

    fn words_by_person(&mut self, source: SourceId) -> Result<BTreeMap<ParticipantId, u32>, ProjectError> {
        let (text, context) = (self.text(source)?, self.context(source)?);
        let mut told: BTreeMap<ParticipantId, u32> = BTreeMap::new();
        for turn in &context.turns {
            let speaker = turn.speaker.and_then(|id| context.speakers.get(&id));
            let person = speaker.filter(|own| own.role == Role::Participant).and_then(|own| own.participant);
            if let Some(person) = person {
                *told.entry(person).or_default() += count(words(text.slice(turn.content())).count());
            }
        }
        Ok(told)
    }

    /// Writes the table of participants as Word, Excel or CSV. Those who have withdrawn are left out.
    pub(super) fn export_participants(&mut self, target: &Target<'_>) -> Result<Exported, ProjectError> {
        let format = target.format()?;
        let structure = self.structure()?;
        let language = structure.project.language;
        let voices = self.voices_told()?;
        let there: Vec<_> = structure.participants.iter().filter(|person| person.withdrawn_at.is_none()).collect();
        if there.is_empty() {
            return Err(ProjectError::NothingToWrite("appendix-nothing-participants"));
        }
        // Where only the role is to be shown, the case would say more.
        let has_cases = structure.project.identification != Identification::Role;
        let level = word(language, structure.project.identification.label_key());
        let others: u32 = voices.values().map(|own| own.others).sum();
        let mut columns = vec![("appendix-column-participant", 24, 4), ("appendix-column-role", 20, 3)];
        if has_cases {
            columns.push(("appendix-column-case", 20, 3));
        }
        columns.extend([("appendix-column-interviews", 12, 2), ("appendix-column-minutes", 10, 2)]);
        if others > 0 {
            columns.push(("appendix-column-other-sources", 14, 2));
        }
        columns.push(("appendix-column-words", 10, 2));
        let mut rows: Vec<Vec<ListingCell>> = Vec::new();
        for person in &there {
            let voice = voices.get(&person.id).cloned().unwrap_or_default();
            let mut row = vec![
                ListingCell::text(structure.shown_name(person.id).unwrap_or_default()),
                ListingCell::text(structure.veiled(person.role.trim())),
            ];
            if has_cases {
                let cases = structure.case_names(&structure.cases_of_participant(person.id));
                row.push(ListingCell::text(cases.join(", ")));
            }
            row.push(ListingCell::count(voice.interviews));
            row.push(if voice.minutes.1 == 0 { ListingCell::Empty } else { ListingCell::count(voice.minutes.0) });
            if others > 0 {
                row.push(ListingCell::count(voice.others));
            }
            row.push(ListingCell::count(voice.words));
            rows.push(row);
        }
        let mut settings = vec![text(language, &Message::new("appendix-participants-level").with("level", level))];
        let gone = structure.participants.len() - there.len();
        if gone > 0 {
            settings.push(text(language, &Message::new("appendix-participants-withdrawn").with("count", gone)));
        }
        let lacking = voices.values().any(|own| own.minutes.1 < own.interviews);
        if lacking {
            settings.push(word(language, "appendix-participants-minutes"));
        }
        let number = count(there.len());
        let mut manifest = self.manifest(Vec::new(), vec![(Counted::Participants, number)])?;
        let shown = |cell: &ListingCell| match cell {
            ListingCell::Empty => "–".to_owned(),
            ListingCell::Text(words) => words.clone(),
            ListingCell::Number(number) => sitat_model::format_number(*number, language.has_decimal_comma()),
        };
        let document = ListingDocument {
            title: word(language, "appendix-participants-title"),
            sheet: word(language, "appendix-participants-sheet"),
            language,
            columns: columns.iter().map(|(key, width, _)| (word(language, key), *width)).collect(),
            blocks: vec![
                ReportBlock::Note(settings.join(" ")),
                ReportBlock::Table {
                    columns: columns.iter().map(|(key, _, share)| (word(language, key), *share)).collect(),
                    rows: rows.iter().map(|row| row.iter().map(shown).collect()).collect(),
                },
            ],
            rows,
            manifest: {
                manifest.settings.extend(settings);
                manifest
            },
        };
        let bytes = self.listed(&document, format, target.csv)?;
        self.write_document(target, &document.title, &document.manifest, &bytes, number)
    }
}
