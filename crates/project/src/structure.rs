//! The frame of a project as it is now: sources, people, cases, codes. Small, read as a whole, thrown away on change.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use sitat_analysis::{Derivation, Held, NameMatcher, Standing};
use sitat_model::{
    AttributeId, AttributeValue, CaseId, CaseStatus, CodeId, CodeName, CodeNode, Codebook, CoderId, Language,
    MissingReason, ParticipantId, Role, SourceId, SpeakerId,
};
use sitat_store::{
    AttributeRow, CaseRow, CodeLinkRow, CodeRow, CodeTextRow, CompetingRow, CorrespondenceRow, ParticipantRow, PinRow,
    ProjectRow, Reader, SourceRow, SpeakerRow, ValueAbout, ValueOwner,
};

use crate::ProjectError;
use crate::locking::{CodeLock, locks_of};

/// Derived attributes that one may lean on, all together.
const MOST_DERIVED: usize = 50;

/// The frame of a project.
pub(crate) struct Structure {
    pub(crate) project: ProjectRow,
    pub(crate) sources: Vec<SourceRow>,
    pub(crate) source_cases: BTreeMap<SourceId, Vec<CaseId>>,
    default_cases: BTreeMap<SourceId, CaseId>,
    pub(crate) speakers: Vec<SpeakerRow>,
    pub(crate) participants: Vec<ParticipantRow>,
    pub(crate) participant_cases: BTreeMap<ParticipantId, Vec<CaseId>>,
    pub(crate) cases: Vec<CaseRow>,
    pub(crate) attributes: Vec<AttributeRow>,
    pub(crate) aliases: BTreeMap<CaseId, Vec<String>>,
    pub(crate) statuses: BTreeMap<CaseId, Vec<CaseStatus>>,
    values: BTreeMap<(CaseId, AttributeId), (AttributeValue, ValueAbout)>,
    missing: BTreeMap<(CaseId, AttributeId), MissingReason>,
    competing: BTreeMap<(CaseId, AttributeId), Vec<CompetingRow>>,
    pub(crate) codes: BTreeMap<CodeId, CodeRow>,
    pub(crate) code_texts: BTreeMap<CodeId, BTreeMap<Language, CodeTextRow>>,
    pub(crate) pins: Vec<PinRow>,
    pub(crate) links: Vec<CodeLinkRow>,
    pub(crate) correspondences: Vec<CorrespondenceRow>,
    pub(crate) locks: Vec<CodeLock>,
    pub(crate) prompts: BTreeMap<CodeId, Vec<String>>,
    pub(crate) codebook: Codebook,
    pub(crate) coders: BTreeMap<CoderId, String>,
    /// How each participant is shown; made when it is first asked for.
    pub(crate) shown: OnceLock<BTreeMap<ParticipantId, String>>,
    /// What people are really called, and how they are shown instead; made when it is first asked for.
    pub(crate) veil: OnceLock<NameMatcher>,
    /// Where each source and participant stands in its list; made when one is first looked for.
    source_places: OnceLock<FxHashMap<SourceId, usize>>,
    participant_places: OnceLock<FxHashMap<ParticipantId, usize>>,
    /// Where each family stands among the families; made when a colour is first asked for.
    family_places: OnceLock<FxHashMap<CodeId, usize>>,
}

impl Structure {
    /// Reads the frame; a day is written as `day` writes it.
    pub(crate) fn read(reader: &Reader<'_>, day: impl Fn(i64, Language) -> String) -> Result<Self, ProjectError> {
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
                ValueOwner::Case(case) => Some(((case, row.attribute), (row.value, row.about))),
                ValueOwner::Participant(_) => None,
            })
            .collect();
        let mut competing: BTreeMap<(CaseId, AttributeId), Vec<CompetingRow>> = BTreeMap::new();
        for row in reader.competing_values()? {
            competing.entry((row.case, row.attribute)).or_default().push(row);
        }
        let missing = reader.missing_values()?;
        let project = reader.project()?;
        let coders: BTreeMap<CoderId, String> = reader.coders()?.into_iter().collect();
        let locks = locks_of(reader.code_locks()?, &coders, |at| day(at, project.language));
        Ok(Self {
            project,
            sources: reader.sources()?,
            source_cases: reader.source_cases()?,
            default_cases: reader.default_cases()?,
            speakers: reader.speakers()?,
            participants: reader.participants()?,
            participant_cases: reader.participant_cases()?,
            cases: reader.cases()?,
            aliases: reader.case_aliases()?,
            statuses: reader.case_statuses()?,
            attributes: reader.attributes()?,
            values,
            missing: missing.into_iter().map(|row| ((row.case, row.attribute), row.reason)).collect(),
            competing,
            codes: codes.into_iter().map(|code| (code.id, code)).collect(),
            code_texts,
            pins: reader.pins()?,
            links: reader.code_links()?,
            correspondences: reader.correspondences()?,
            locks,
            prompts: reader.code_prompts()?,
            codebook,
            coders,
            shown: OnceLock::new(),
            veil: OnceLock::new(),
            source_places: OnceLock::new(),
            participant_places: OnceLock::new(),
            family_places: OnceLock::new(),
        })
    }

    /// The cases of which something else is known than before; `None` if it is other cases, names or kinds.
    pub(crate) fn cases_changed_since(&self, before: &Self) -> Option<BTreeSet<CaseId>> {
        let named = |structure: &Self| -> Vec<_> {
            structure.cases.iter().map(|case| (case.id, case.name.clone(), case.kind, case.kind_name.clone())).collect()
        };
        if named(self) != named(before) {
            return None;
        }
        let rows = self.cases.iter().zip(&before.cases).filter(|(now, old)| now != old).map(|(now, _)| now.id);
        let mut changed: BTreeSet<CaseId> = rows.collect();
        changed.extend(differing(&self.aliases, &before.aliases));
        changed.extend(differing(&self.statuses, &before.statuses));
        changed.extend(differing(&self.values, &before.values).map(|(case, _)| case));
        changed.extend(differing(&self.missing, &before.missing).map(|(case, _)| case));
        changed.extend(differing(&self.competing, &before.competing).map(|(case, _)| case));
        Some(changed)
    }

    pub(crate) fn source(&self, id: SourceId) -> Result<&SourceRow, ProjectError> {
        let places = || self.sources.iter().enumerate().map(|(place, own)| (own.id, place)).collect();
        let place = self.source_places.get_or_init(places).get(&id);
        let found = place.and_then(|place| self.sources.get(*place));
        found.ok_or_else(|| ProjectError::not_found("source", id))
    }

    /// The source of a name (any letter case, also as it is shown), of a name with a file ending, or of `#id`.
    pub(crate) fn find_source(&self, name: &str) -> Option<&SourceRow> {
        let name = name.trim();
        if let Some(id) = name.strip_prefix('#').and_then(|id| id.parse().ok()) {
            return self.sources.iter().find(|source| source.id == SourceId(id));
        }
        let wanted = name.to_lowercase();
        let by_name = |wanted: &str| self.sources.iter().find(|source| source.name.to_lowercase() == wanted);
        by_name(&wanted)
            .or_else(|| self.sources.iter().find(|source| source.file_name.to_lowercase() == wanted))
            .or_else(|| self.sources.iter().find(|source| self.veiled(&source.name).to_lowercase() == wanted))
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
        let places = || self.participants.iter().enumerate().map(|(place, own)| (own.id, place)).collect();
        let place = self.participant_places.get_or_init(places).get(&id);
        place.and_then(|place| self.participants.get(*place))
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

    /// The case that words of a source count in where neither speaker nor passage says so, if one was chosen.
    pub(crate) fn default_case(&self, source: SourceId) -> Option<CaseId> {
        self.default_cases.get(&source).copied()
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
        self.value_within(case, attribute, &RefCell::default())
    }

    /// The value of a case; `known` are those that were computed on the way.
    fn value_within(
        &self,
        case: CaseId,
        attribute: &AttributeRow,
        known: &RefCell<BTreeMap<AttributeId, Option<AttributeValue>>>,
    ) -> Option<AttributeValue> {
        let Some(written) = &attribute.formula else {
            return self.values.get(&(case, attribute.id)).map(|(value, _)| value.clone());
        };
        if let Some(value) = known.borrow().get(&attribute.id) {
            return value.clone();
        }
        // A formula may lean on other derived attributes, which are computed once. What leans on itself, or on too long a
        // line of others, has no value.
        if known.borrow().len() >= MOST_DERIVED {
            return None;
        }
        known.borrow_mut().insert(attribute.id, None);
        let value = self.derived(case, attribute, written, known);
        known.borrow_mut().insert(attribute.id, value.clone());
        value
    }

    fn derived(
        &self,
        case: CaseId,
        attribute: &AttributeRow,
        formula: &str,
        known: &RefCell<BTreeMap<AttributeId, Option<AttributeValue>>>,
    ) -> Option<AttributeValue> {
        let number_of = |name: &str| match self.value_within(case, self.find_attribute(name)?, known)? {
            AttributeValue::Number(number) => Some(number),
            AttributeValue::Text(_) | AttributeValue::Boolean(_) => None,
        };
        match Derivation::parse(formula).ok()? {
            Derivation::Calculation(formula) => {
                let number = formula.evaluate(&number_of)?;
                // Ten decimals are beyond any table; what lies below them comes from binary fractions.
                Some(AttributeValue::Number((number * 1e10).round() / 1e10))
            }
            Derivation::Bands(bands) => {
                let band = bands.band(number_of(&bands.attribute)?);
                let names = self.bands_of(attribute).unwrap_or_default();
                names.get(band).cloned().map(AttributeValue::Text)
            }
        }
    }

    /// What the bands of an attribute are called: as somebody has named them, else by their limits.
    pub(crate) fn bands_of(&self, attribute: &AttributeRow) -> Option<Vec<String>> {
        match Derivation::parse(attribute.formula.as_deref()?).ok()? {
            Derivation::Bands(bands) if attribute.categories.len() == bands.count() => {
                Some(attribute.categories.clone())
            }
            Derivation::Bands(bands) => Some(bands.names(self.project.language.has_decimal_comma())),
            Derivation::Calculation(_) => None,
        }
    }

    /// The categories of an attribute in their order; bands are such.
    pub(crate) fn order_of(&self, attribute: &AttributeRow) -> Vec<String> {
        self.bands_of(attribute).unwrap_or_else(|| attribute.categories.clone())
    }

    /// The value of a case, or why there is none.
    pub(crate) fn standing(&self, case: CaseId, attribute: &AttributeRow) -> Standing {
        match (self.value(case, attribute), self.missing.get(&(case, attribute.id))) {
            (Some(value), _) => Standing::Value(value),
            (None, Some(reason)) => Standing::Missing(*reason),
            (None, None) => Standing::Empty,
        }
    }

    /// The value of a case with what it means; `order` holds the categories.
    pub(crate) fn held<'order>(
        &self,
        case: CaseId,
        attribute: &AttributeRow,
        order: &'order [String],
    ) -> Option<Held<'order>> {
        self.value(case, attribute).map(|value| Held { value, scale: attribute.scale, order })
    }

    /// Where the value of a case is taken from, if it was entered.
    pub(crate) fn value_about(&self, case: CaseId, attribute: AttributeId) -> Option<&ValueAbout> {
        self.values.get(&(case, attribute)).map(|(_, about)| about)
    }

    /// Why a value of a case is not there, if somebody has said so.
    pub(crate) fn missing(&self, case: CaseId, attribute: AttributeId) -> Option<MissingReason> {
        self.missing.get(&(case, attribute)).copied()
    }

    /// What other places say.
    pub(crate) fn competing(&self, case: CaseId, attribute: AttributeId) -> &[CompetingRow] {
        self.competing.get(&(case, attribute)).map_or(&[], Vec::as_slice)
    }

    /// What another place says, by its identity.
    pub(crate) fn rival(&self, id: i64) -> Result<&CompetingRow, ProjectError> {
        let found = self.competing.values().flatten().find(|row| row.id == id);
        found.ok_or_else(|| ProjectError::not_found("value", id))
    }

    pub(crate) fn attribute(&self, id: AttributeId) -> Result<&AttributeRow, ProjectError> {
        self.attributes.iter().find(|row| row.id == id).ok_or_else(|| ProjectError::not_found("attribute", id))
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
            let places = self.family_places.get_or_init(|| {
                self.codebook.children(None).iter().enumerate().map(|(place, id)| (*id, place)).collect()
            });
            let place = family.and_then(|family| places.get(&family).copied()).unwrap_or_default();
            sitat_model::PALETTE[place % sitat_model::PALETTE.len()].to_owned()
        })
    }
}

/// Keys that have another value in one of two maps, or are in one only.
fn differing<'map, Key: Ord + Copy, Value: PartialEq>(
    one: &'map BTreeMap<Key, Value>,
    other: &'map BTreeMap<Key, Value>,
) -> impl Iterator<Item = Key> {
    let changed = one.iter().filter(|(key, value)| other.get(key) != Some(value)).map(|(key, _)| *key);
    changed.chain(other.keys().filter(|key| !one.contains_key(key)).copied())
}

fn name_of(texts: Option<&BTreeMap<Language, CodeTextRow>>) -> CodeName {
    let mut name = CodeName::default();
    for (language, text) in texts.into_iter().flatten() {
        name.set(*language, &text.name);
    }
    name
}
