//! The frame of a project as it is now: sources, people, cases, codes. Small, read as a whole, thrown away on change.

use std::collections::BTreeMap;

use sitat_analysis::Formula;
use sitat_model::{
    AttributeValue, CaseId, CodeId, CodeName, CodeNode, Codebook, CoderId, Language, ParticipantId, Role, SourceId,
    SpeakerId,
};
use sitat_store::{
    AttributeRow, CaseRow, CodeLinkRow, CodeRow, CodeTextRow, ParticipantRow, PinRow, ProjectRow, Reader, SourceRow,
    SpeakerRow, ValueOwner,
};

use crate::ProjectError;

/// The frame of a project.
pub(crate) struct Structure {
    pub(crate) project: ProjectRow,
    pub(crate) sources: Vec<SourceRow>,
    pub(crate) source_cases: BTreeMap<SourceId, Vec<CaseId>>,
    pub(crate) speakers: Vec<SpeakerRow>,
    pub(crate) participants: Vec<ParticipantRow>,
    pub(crate) participant_cases: BTreeMap<ParticipantId, Vec<CaseId>>,
    pub(crate) cases: Vec<CaseRow>,
    pub(crate) attributes: Vec<AttributeRow>,
    values: BTreeMap<(CaseId, i64), AttributeValue>,
    pub(crate) codes: BTreeMap<CodeId, CodeRow>,
    pub(crate) code_texts: BTreeMap<CodeId, BTreeMap<Language, CodeTextRow>>,
    pub(crate) pins: Vec<PinRow>,
    pub(crate) links: Vec<CodeLinkRow>,
    pub(crate) codebook: Codebook,
    pub(crate) coders: BTreeMap<CoderId, String>,
}

impl Structure {
    pub(crate) fn read(reader: &Reader<'_>) -> Result<Self, ProjectError> {
        let codes = reader.codes()?;
        let code_texts = reader.code_texts()?;
        let codebook = Codebook::new(codes.iter().map(|code| CodeNode {
            id: code.id,
            parent: code.parent,
            name: name_of(code_texts.get(&code.id)),
            is_codable: code.is_codable,
            position: code.position,
            kind: code.kind,
            is_retired: code.retired_at.is_some(),
        }));
        let values = reader
            .attribute_values()?
            .into_iter()
            .filter_map(|row| match row.owner {
                ValueOwner::Case(case) => Some(((case, row.attribute.0), row.value)),
                ValueOwner::Participant(_) => None,
            })
            .collect();
        Ok(Self {
            project: reader.project()?,
            sources: reader.sources()?,
            source_cases: reader.source_cases()?,
            speakers: reader.speakers()?,
            participants: reader.participants()?,
            participant_cases: reader.participant_cases()?,
            cases: reader.cases()?,
            attributes: reader.attributes()?,
            values,
            codes: codes.into_iter().map(|code| (code.id, code)).collect(),
            code_texts,
            pins: reader.pins()?,
            links: reader.code_links()?,
            codebook,
            coders: reader.coders()?.into_iter().collect(),
        })
    }

    pub(crate) fn source(&self, id: SourceId) -> Result<&SourceRow, ProjectError> {
        self.sources.iter().find(|source| source.id == id).ok_or_else(|| ProjectError::not_found("source", id))
    }

    /// The source of a name (any letter case), of a name with a file ending, or of `#id`.
    pub(crate) fn find_source(&self, name: &str) -> Option<&SourceRow> {
        let name = name.trim();
        if let Some(id) = name.strip_prefix('#').and_then(|id| id.parse().ok()) {
            return self.sources.iter().find(|source| source.id == SourceId(id));
        }
        let wanted = name.to_lowercase();
        let by_name = |wanted: &str| self.sources.iter().find(|source| source.name.to_lowercase() == wanted);
        by_name(&wanted).or_else(|| self.sources.iter().find(|source| source.file_name.to_lowercase() == wanted))
    }

    pub(crate) fn case(&self, id: CaseId) -> Result<&CaseRow, ProjectError> {
        self.cases.iter().find(|case| case.id == id).ok_or_else(|| ProjectError::not_found("case", id))
    }

    /// The case of a name, whatever the letter case.
    pub(crate) fn find_case(&self, name: &str) -> Option<&CaseRow> {
        let wanted = name.trim().to_lowercase();
        self.cases.iter().find(|case| case.name.to_lowercase() == wanted)
    }

    pub(crate) fn case_names(&self, cases: &[CaseId]) -> Vec<String> {
        cases.iter().filter_map(|id| self.case(*id).ok()).map(|case| case.name.clone()).collect()
    }

    pub(crate) fn participant(&self, id: ParticipantId) -> Option<&ParticipantRow> {
        self.participants.iter().find(|participant| participant.id == id)
    }

    pub(crate) fn find_participant(&self, name: &str) -> Option<&ParticipantRow> {
        let wanted = name.trim().to_lowercase();
        self.participants.iter().find(|participant| participant.name.to_lowercase() == wanted)
    }

    pub(crate) fn speaker(&self, id: SpeakerId) -> Option<&SpeakerRow> {
        self.speakers
            .binary_search_by_key(&id, |speaker| speaker.id)
            .ok()
            .and_then(|place| self.speakers.get(place))
            .or_else(
                // Speakers are sorted by source first; identities are in that order except after undo.
                || self.speakers.iter().find(|speaker| speaker.id == id),
            )
    }

    /// Who speaks in a source.
    pub(crate) fn speakers_of(&self, source: SourceId) -> &[SpeakerRow] {
        let start = self.speakers.partition_point(|speaker| speaker.source < source);
        let end = self.speakers.partition_point(|speaker| speaker.source <= source);
        &self.speakers[start..end]
    }

    pub(crate) fn cases_of_source(&self, source: SourceId) -> &[CaseId] {
        self.source_cases.get(&source).map_or(&[], Vec::as_slice)
    }

    /// The cases that a participant's words count in: their own, or those of the sources in which they speak.
    pub(crate) fn cases_of_participant(&self, participant: ParticipantId) -> Vec<CaseId> {
        if let Some(own) = self.participant_cases.get(&participant) {
            return own.clone();
        }
        let mut cases = Vec::new();
        for speaker in self.speakers.iter().filter(|speaker| speaker.participant == Some(participant)) {
            for case in self.cases_of_source(speaker.source) {
                if !cases.contains(case) {
                    cases.push(*case);
                }
            }
        }
        cases
    }

    /// Participants who speak as participants in a source.
    pub(crate) fn participants_of(&self, source: SourceId) -> Vec<ParticipantId> {
        let mut all: Vec<ParticipantId> = Vec::new();
        for speaker in self.speakers_of(source).iter().filter(|speaker| speaker.role == Role::Participant) {
            all.extend(speaker.participant.filter(|participant| !all.contains(participant)));
        }
        all
    }

    pub(crate) fn find_attribute(&self, name: &str) -> Option<&AttributeRow> {
        let wanted = name.trim().to_lowercase();
        self.attributes.iter().find(|attribute| attribute.name.to_lowercase() == wanted)
    }

    /// The value of a case: entered, or derived by the attribute's formula.
    pub(crate) fn value(&self, case: CaseId, attribute: &AttributeRow) -> Option<AttributeValue> {
        self.value_within(case, attribute, 0)
    }

    fn value_within(&self, case: CaseId, attribute: &AttributeRow, depth: u32) -> Option<AttributeValue> {
        let Some(written) = &attribute.formula else { return self.values.get(&(case, attribute.id.0)).cloned() };
        // A formula may lean on another derived attribute, but not for ever on itself.
        if depth > 8 {
            return None;
        }
        let formula = Formula::parse(written).ok()?;
        let number =
            formula.evaluate(&|name| match self.value_within(case, self.find_attribute(name)?, depth + 1)? {
                AttributeValue::Number(number) => Some(number),
                AttributeValue::Text(_) | AttributeValue::Boolean(_) => None,
            })?;
        // Ten decimals are beyond any table; what lies below them comes from binary fractions.
        Some(AttributeValue::Number((number * 1e10).round() / 1e10))
    }

    /// The name of a code in the project's language.
    pub(crate) fn code_name(&self, id: CodeId) -> String {
        self.codebook.code(id).map(|code| code.name.shown(self.project.language).to_owned()).unwrap_or_default()
    }

    /// The written path of a code in the project's language.
    pub(crate) fn code_path(&self, id: CodeId) -> String {
        self.codebook.path(id, self.project.language).map(|path| path.to_string()).unwrap_or_default()
    }

    /// The colour of a code: its own, else that of the nearest code above, else one of the palette by family.
    pub(crate) fn code_colour(&self, id: CodeId) -> String {
        let line = self.codebook.lineage(id);
        let own = line.iter().rev().find_map(|id| self.codes.get(id)?.colour.clone());
        own.unwrap_or_else(|| {
            let family = line.first().copied();
            let place = self.codebook.children(None).iter().position(|id| Some(*id) == family).unwrap_or_default();
            sitat_model::PALETTE[place % sitat_model::PALETTE.len()].to_owned()
        })
    }
}

fn name_of(texts: Option<&BTreeMap<Language, CodeTextRow>>) -> CodeName {
    let mut name = CodeName::default();
    for (language, text) in texts.into_iter().flatten() {
        name.set(*language, &text.name);
    }
    name
}
