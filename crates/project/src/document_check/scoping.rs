//! What a finished document says of how many, held against what is counted in the project: claims by the extracts that
//! are marked for them, themes and codes by who has an extract there. What nothing in the project is named for is passed
//! over in silence.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{
    ClaimReach, FindingKind, SaidAmount, SaidGroup, SaidScope, SaidUnit, quotation_marks, said_scopes, telling_terms,
    tells_of_method,
};
use sitat_import::FinishedDocument;
use sitat_model::{
    Approach, CaseId, CaseKind, ClaimBase, ClaimId, CodeId, EvidenceRole, Message, OffsetMap, ParticipantId, SegmentId,
    TextRange, ThemeId, sentences, words,
};
use sitat_search::word_keys;
use sitat_store::ClaimOrigin;

use super::attributing::{KnownNames, has_year};
use super::{DocumentPlace, QuotationCheck, place_of};
use crate::claims::Base;
use crate::structure::Structure;
use crate::{Project, ProjectError};

/// So many names are told of those who are missing.
const TOLD: usize = 6;
/// Of a claim's words so many in ten must stand in a sentence that says the same.
const LIKE_CLAIM: usize = 8;
/// Of the words of two sentences so many in ten are the same where they say the same.
const LIKE_SENTENCE: usize = 6;

/// What is wrong with how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopeKind {
    /// Fewer than it says.
    Beyond,
    /// Somebody speaks against what is said of all.
    Contradicted,
    /// More than it says: somebody where it is nobody, everybody where it is not all.
    Short,
    /// Another number than where the same is said before.
    Twice,
}

impl ScopeKind {
    /// The name on the wire and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Beyond => "beyond",
            Self::Contradicted => "contradicted",
            Self::Short => "short",
            Self::Twice => "two-scopes",
        }
    }
}

/// Words that say how many, and what is counted instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopeCheck {
    /// The whole sentence.
    pub sentence: String,
    /// The words that say how many.
    pub words: String,
    /// How many that is.
    pub amount: SaidAmount,
    /// What is wrong.
    pub kind: ScopeKind,
    /// What it is held against: `claim`, `theme` or `code`, and its name.
    pub connected: Option<(&'static str, String)>,
    /// So many there are.
    pub count: u32,
    /// Out of so many.
    pub total: u32,
    /// Those who are missing.
    pub missing: Vec<String>,
    /// Those who speak against it.
    pub contradicting: Vec<String>,
    /// Where the same is said of another number: the paragraph, and the words that say how many there.
    pub other: Option<(u32, String)>,
    /// Whether it is a fact or worth a thought.
    pub finding: FindingKind,
    /// Where the words stand.
    pub place: DocumentPlace,
}

fn some_names(names: &[String]) -> String {
    let told = names.iter().take(TOLD).cloned().collect::<Vec<_>>().join(", ");
    if names.len() > TOLD { format!("{told} …") } else { told }
}

impl ScopeCheck {
    /// What is to be said of it.
    pub fn message(&self) -> Message {
        let said = |key: &'static str| Message::new(key).with("words", self.words.as_str());
        if let Some((paragraph, words)) = &self.other {
            return said("document-scope-twice").with("paragraph", *paragraph).with("other", words.as_str());
        }
        let name = self.connected.as_ref().map(|(_, name)| name.clone()).unwrap_or_default();
        let names = if self.kind == ScopeKind::Contradicted { &self.contradicting } else { &self.missing };
        let key = match (self.finding, self.kind) {
            (_, ScopeKind::Contradicted) => "document-scope-contradicted",
            (_, ScopeKind::Short) => "document-scope-short",
            (FindingKind::Fact, ScopeKind::Beyond | ScopeKind::Twice) => "document-scope-beyond",
            (FindingKind::Question, ScopeKind::Beyond | ScopeKind::Twice) => "document-scope-question",
        };
        said(key)
            .with("name", name)
            .with("count", self.count)
            .with("total", self.total)
            .with("names", some_names(names))
    }
}

/// The keys of the forms of a word: two words are forms of one if they share one.
type Keys = Vec<String>;

fn keys_of(text: &str) -> Vec<Keys> {
    let mut all: Vec<Keys> = telling_terms(text).iter().map(|term| word_keys(term)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn shared(one: &[Keys], other: &[Keys]) -> usize {
    one.iter().filter(|keys| other.iter().any(|own| own.iter().any(|key| keys.contains(key)))).count()
}

/// Words of a document that say how many.
struct Said {
    block: usize,
    /// Which sentence of the paragraph.
    number: usize,
    sentence: String,
    words: String,
    scope: SaidScope,
    /// What else is said in its clause.
    keys: Vec<Keys>,
    /// What is said in the sentence before, where this one points back to it.
    before: Vec<Keys>,
    /// Only of those of these cases.
    cases: Option<BTreeSet<CaseId>>,
    place: DocumentPlace,
}

/// Words that mean what stands before them.
const POINTING_BACK: [&str; 7] = ["dette", "det", "this", "that", "it", "slik", "slikt"];

fn said_in(document: &FinishedDocument, names: &KnownNames, quotes: &[QuotationCheck]) -> Vec<Said> {
    let mut found = Vec::new();
    let quoted: BTreeMap<u32, Vec<TextRange>> = quotes.iter().fold(BTreeMap::new(), |mut all, own| {
        let own_place = &own.place;
        all.entry(own_place.paragraph).or_insert_with(Vec::new).push(own_place.range);
        all
    });
    for (block, own) in document.blocks.iter().enumerate().filter(|(_, own)| !own.is_heading && !own.is_quote) {
        let map = OffsetMap::new(&own.text);
        let all = sentences(&own.text);
        let mut marked: Option<Vec<TextRange>> = None;
        for (number, sentence) in all.iter().enumerate() {
            let text = map.slice(&own.text, *sentence);
            let scopes = said_scopes(text);
            // What is taken from the literature is said of others.
            let is_cited = || text.split('(').skip(1).any(|rest| has_year(rest.split(')').next().unwrap_or_default()));
            if scopes.is_empty() || is_cited() || tells_of_method(text) {
                continue;
            }
            let inner = OffsetMap::new(text);
            for scope in scopes {
                let moved =
                    |range: TextRange| TextRange::new(sentence.start.0 + range.start.0, sentence.start.0 + range.end.0);
                let marked = marked.get_or_insert_with(|| {
                    quotation_marks(&own.text).stretches.into_iter().map(|stretch| stretch.outer).collect()
                });
                let place = place_of(document, block, moved(scope.range));
                let is_quoted = marked.iter().any(|range| range.overlaps(moved(scope.range)))
                    || quoted.get(&place.paragraph).is_some_and(|all| all.iter().any(|own| own.overlaps(place.range)));
                let cases = match scope.group {
                    SaidGroup::Everybody => None,
                    SaidGroup::Within(range) => Some(names.named(inner.slice(text, range)).cases),
                };
                // Of whom it is said nobody can count.
                if is_quoted || cases.as_ref().is_some_and(BTreeSet::is_empty) {
                    continue;
                }
                let around = [
                    TextRange { start: scope.clause.start, end: scope.range.start },
                    TextRange { start: scope.range.end, end: scope.clause.end },
                ];
                let around = around.map(|range| inner.slice(text, range)).join(" ");
                let keys = keys_of(&around);
                let points_back =
                    keys.len() <= 2 && words(text).take(6).any(|word| POINTING_BACK.contains(&word.term.as_str()));
                let before = number.checked_sub(1).and_then(|before| all.get(before)).filter(|_| points_back);
                found.push(Said {
                    block,
                    number,
                    sentence: text.to_owned(),
                    words: inner.slice(text, scope.range).to_owned(),
                    keys,
                    before: before.map(|range| keys_of(map.slice(&own.text, *range))).unwrap_or_default(),
                    cases,
                    scope,
                    place,
                });
            }
        }
    }
    found
}

/// Something in the project that a sentence may be about.
struct Thing {
    noun: &'static str,
    name: String,
    keys: Vec<Keys>,
    what: What,
}

enum What {
    Claim(ClaimId, ClaimBase, ClaimOrigin),
    Theme(ThemeId),
    Codes(BTreeSet<CodeId>),
}

impl Thing {
    fn is_named_in(&self, keys: &[Keys]) -> bool {
        let count = self.keys.len();
        match self.what {
            What::Claim(..) => count >= 2 && shared(&self.keys, keys) * 10 >= count * LIKE_CLAIM,
            _ => count >= 1 && shared(&self.keys, keys) == count,
        }
    }
}

/// Whose extracts there are for a thing.
type Evidence = Vec<(EvidenceRole, Vec<ParticipantId>, Vec<CaseId>)>;

fn kind_of(unit: SaidUnit) -> Option<CaseKind> {
    match unit {
        SaidUnit::Municipalities => Some(CaseKind::Municipality),
        SaidUnit::Counties => Some(CaseKind::County),
        SaidUnit::Regions => Some(CaseKind::Region),
        SaidUnit::Organisations => Some(CaseKind::Organisation),
        SaidUnit::Participants | SaidUnit::Cases => None,
    }
}

/// What is counted of those whom a sentence is about.
struct Counted {
    total: usize,
    count: usize,
    missing: Vec<String>,
    supporting: Vec<String>,
    contradicting: Vec<String>,
}

impl Structure {
    fn counted(&self, said: &Said, base: &Base, evidence: &Evidence) -> Counted {
        let is_within =
            |cases: &[CaseId]| said.cases.as_ref().is_none_or(|all| cases.iter().any(|id| all.contains(id)));
        if said.scope.unit == SaidUnit::Participants {
            let own = base.participants.iter().copied().filter(|id| is_within(&self.cases_of_participant(*id)));
            let people: Vec<_> = evidence.iter().map(|(role, people, _)| (*role, people.clone())).collect();
            let reach = ClaimReach::new(&own.collect(), &people);
            return Counted::new(&reach, |id| self.shown_name(id).unwrap_or_default());
        }
        let kind = kind_of(said.scope.unit);
        let is_kind = |id: CaseId| kind.is_none_or(|kind| self.case(id).is_ok_and(|case| case.kind == kind));
        let own = base.cases.iter().copied().filter(|id| is_kind(*id) && is_within(&[*id]));
        let cases: Vec<_> = evidence.iter().map(|(role, _, cases)| (*role, cases.clone())).collect();
        let reach = ClaimReach::new(&own.collect(), &cases);
        Counted::new(&reach, |id| self.case(id).map(|case| case.name.clone()).unwrap_or_default())
    }
}

impl Counted {
    fn new<Id: Ord + Copy>(reach: &ClaimReach<Id>, name: impl Fn(Id) -> String) -> Self {
        let names = |ids: &[Id]| ids.iter().map(|id| name(*id)).collect();
        Self {
            total: reach.total,
            count: reach.supporting.len(),
            missing: names(&reach.missing),
            supporting: names(&reach.supporting),
            contradicting: names(&reach.contradicting),
        }
    }

    /// What is wrong where so many are said.
    fn fault(&self, amount: SaidAmount, is_claim: bool) -> Option<ScopeKind> {
        let says_all = match amount {
            SaidAmount::All => true,
            SaidAmount::Count(said, of) => {
                said as usize >= self.total && of.is_some_and(|of| of as usize == self.total)
            }
            _ => false,
        };
        match amount {
            _ if self.total == 0 => None,
            _ if says_all && !self.contradicting.is_empty() => Some(ScopeKind::Contradicted),
            _ if amount.is_reached(self.count, self.total) => None,
            // That a code is there says nothing of what is said with it.
            SaidAmount::None | SaidAmount::NotAll => is_claim.then_some(ScopeKind::Short),
            _ => Some(ScopeKind::Beyond),
        }
    }
}

impl Project {
    /// Claims, themes and codes by name.
    fn nameable(&mut self, structure: &Structure) -> Result<Vec<Thing>, ProjectError> {
        let mut things = Vec::new();
        for row in self.store.read().claims()? {
            let name = structure.veiled(&row.text);
            let keys = keys_of(&row.text);
            things.push(Thing { noun: "claim", name, keys, what: What::Claim(row.id, row.scope.base, row.origin) });
        }
        let themes = self.theme_rows()?;
        for row in themes.rows.values() {
            let name = structure.veiled(&row.texts.name);
            things.push(Thing { noun: "theme", name, keys: keys_of(&row.texts.name), what: What::Theme(row.id) });
        }
        // Codes of one name are one thing: a sentence does not tell which branch it means.
        let mut codes: BTreeMap<Vec<Keys>, (String, BTreeSet<CodeId>)> = BTreeMap::new();
        let is_used = |id: &CodeId| structure.codes.get(id).is_some_and(|code| code.retired_at.is_none());
        for (id, _) in structure.codebook.in_order().into_iter().filter(|(id, _)| is_used(id)) {
            let Ok(node) = structure.codebook.code(id) else { continue };
            for (_, name) in node.name.iter() {
                let own = codes.entry(keys_of(name)).or_insert_with(|| (name.to_owned(), BTreeSet::new()));
                own.1.extend(structure.codebook.with_descendants(id));
            }
        }
        let code = |(keys, (name, codes))| Thing { noun: "code", name, keys, what: What::Codes(codes) };
        things.extend(codes.into_iter().map(code));
        things.retain(|thing| !thing.keys.is_empty());
        Ok(things)
    }

    fn shares_of(&mut self, segment: SegmentId) -> Result<(Vec<ParticipantId>, Vec<CaseId>), ProjectError> {
        let segments = self.segments()?;
        let shares = segments.get(segment).map(|own| own.passage.shares.as_slice()).unwrap_or_default();
        let people = shares.iter().filter_map(|share| share.participant).collect();
        Ok((people, shares.iter().flat_map(|share| share.cases.iter().copied()).collect()))
    }

    /// Whose extracts there are for some things, by their places in the list.
    fn evidence_for(
        &mut self,
        structure: &Structure,
        things: &[Thing],
        wanted: &BTreeSet<usize>,
    ) -> Result<BTreeMap<usize, Evidence>, ProjectError> {
        let mut found: BTreeMap<usize, Evidence> = wanted.iter().map(|place| (*place, Evidence::new())).collect();
        let marked = self.store.read().claim_evidence()?;
        let themes = self.theme_rows()?;
        let belonging = self.belonging(&themes)?;
        let mut of_code: BTreeMap<CodeId, Vec<usize>> = BTreeMap::new();
        for place in wanted {
            let mut segments: Vec<(SegmentId, EvidenceRole)> = Vec::new();
            match &things[*place].what {
                What::Claim(id, ..) => segments.extend(marked.get(id).into_iter().flatten().copied()),
                What::Theme(id) => {
                    for own in themes.rows.keys().filter(|own| *own == id || themes.tree.is_within(**own, *id)) {
                        for segment in belonging.get(own).into_iter().flatten() {
                            let role = themes.evidence_on(*own, *segment).role;
                            segments.push((*segment, role.unwrap_or(EvidenceRole::Supports)));
                        }
                    }
                }
                What::Codes(codes) => codes.iter().for_each(|code| of_code.entry(*code).or_default().push(*place)),
            }
            for (segment, role) in segments {
                let (people, cases) = self.shares_of(segment)?;
                found.entry(*place).or_default().push((role, people, cases));
            }
        }
        if of_code.is_empty() {
            return Ok(found);
        }
        let policy = structure.sources.iter().filter(|source| !source.kind.is_compared_by_default());
        let policy: BTreeSet<_> = policy.map(|source| source.id).collect();
        for segment in self.segments()?.iter().filter(|segment| !policy.contains(&segment.source())) {
            let own: BTreeSet<usize> =
                segment.passage.codes.iter().filter_map(|code| of_code.get(code)).flatten().copied().collect();
            for place in own {
                let shares = &segment.passage.shares;
                let people = shares.iter().filter_map(|share| share.participant).collect();
                let cases = shares.iter().flat_map(|share| share.cases.iter().copied()).collect();
                found.entry(place).or_default().push((EvidenceRole::Supports, people, cases));
            }
        }
        Ok(found)
    }

    /// Words of a document that say of more, or of others, than what is counted.
    pub(super) fn scopes_told(
        &mut self,
        structure: &Structure,
        document: &FinishedDocument,
        names: &KnownNames,
        quotes: &[QuotationCheck],
    ) -> Result<Vec<ScopeCheck>, ProjectError> {
        let said = said_in(document, names, quotes);
        if said.is_empty() {
            return Ok(Vec::new());
        }
        let is_reflexive = self.method()?.approach == Some(Approach::Reflexive);
        let things = self.nameable(structure)?;
        let marked = self.store.read().claim_evidence()?;
        let connected: Vec<(Vec<usize>, bool)> =
            said.iter().map(|own| connected(own, &things, quotes, &marked)).collect();
        let wanted: BTreeSet<usize> = connected.iter().flat_map(|(places, _)| places.iter().copied()).collect();
        let mut counting = self.claim_counting()?;
        let evidence = self.evidence_for(structure, &things, &wanted)?;
        let mut found = Vec::new();
        for (own, (places, is_sure)) in said.iter().zip(&connected) {
            let mut worst: Option<ScopeCheck> = None;
            for place in places {
                let (thing, evidence) = (&things[*place], &evidence[place]);
                let base = match &thing.what {
                    What::Claim(_, base, origin) => self.base_of(&mut counting, *base, origin)?,
                    _ => Some(counting.all.clone()),
                };
                let Some(base) = base else { continue };
                let counted = structure.counted(own, &base, evidence);
                let is_claim = thing.noun == "claim";
                let Some(kind) = counted.fault(own.scope.amount, is_claim) else { continue };
                if worst.as_ref().is_some_and(|worst| worst.count as usize <= counted.count) {
                    continue;
                }
                let is_fact = *is_sure && (is_claim || own.scope.is_told) && !is_reflexive;
                worst = Some(ScopeCheck {
                    sentence: own.sentence.clone(),
                    words: own.words.clone(),
                    amount: own.scope.amount,
                    kind,
                    connected: Some((thing.noun, thing.name.clone())),
                    count: super::number(counted.count),
                    total: super::number(counted.total),
                    missing: if kind == ScopeKind::Short { counted.supporting } else { counted.missing },
                    contradicting: counted.contradicting,
                    other: None,
                    finding: if is_fact { FindingKind::Fact } else { FindingKind::Question },
                    place: own.place.clone(),
                });
            }
            found.extend(worst);
        }
        let finding = if is_reflexive { FindingKind::Question } else { FindingKind::Fact };
        found.extend(said_twice(&said, &things, &connected, finding));
        found.sort_by_key(|own| own.place.range.start);
        Ok(found)
    }
}

/// What a sentence is about, and whether that is sure: what it names itself, else what it points back to, else the claim
/// that a quotation beside it is marked for.
fn connected(
    said: &Said,
    things: &[Thing],
    quotes: &[QuotationCheck],
    marked: &BTreeMap<ClaimId, Vec<(SegmentId, EvidenceRole)>>,
) -> (Vec<usize>, bool) {
    for (keys, is_sure) in [(&said.keys, true), (&said.before, false)] {
        for noun in ["claim", "theme", "code"] {
            let named: Vec<usize> = (0..things.len())
                .filter(|place| things[*place].noun == noun && things[*place].is_named_in(keys))
                .collect();
            // A longer name that holds a shorter one is meant.
            let is_held = |place: usize| {
                let own = &things[place].keys;
                named.iter().any(|other| {
                    let other = &things[*other].keys;
                    other.len() > own.len() && shared(own, other) == own.len()
                })
            };
            let named: Vec<usize> = named.iter().copied().filter(|place| !is_held(*place)).collect();
            if !named.is_empty() {
                return (named, is_sure);
            }
        }
    }
    let near = [said.place.paragraph, said.place.paragraph + 1];
    let beside: BTreeSet<SegmentId> =
        quotes.iter().filter(|own| near.contains(&own.place.paragraph)).filter_map(|own| own.segment).collect();
    let is_marked = |thing: &Thing| match thing.what {
        What::Claim(id, ..) => {
            let own = marked.get(&id).map(Vec::as_slice).unwrap_or_default();
            own.iter().any(|(segment, _)| beside.contains(segment)) && shared(&thing.keys, &said.keys) > 0
        }
        _ => false,
    };
    ((0..things.len()).filter(|place| is_marked(&things[*place])).collect(), false)
}

/// Sentences that say what another one says before them, of another number.
fn said_twice(
    said: &[Said],
    things: &[Thing],
    connected: &[(Vec<usize>, bool)],
    finding: FindingKind,
) -> Vec<ScopeCheck> {
    let claim_of = |place: usize| {
        let (things_there, is_sure) = &connected[place];
        things_there.iter().copied().find(|own| *is_sure && things[*own].noun == "claim")
    };
    let mut found = Vec::new();
    for (place, own) in said.iter().enumerate() {
        let is_other = |before: &usize| {
            let other = &said[*before];
            // One sentence after the other sets off the one from the other.
            let is_near = other.block == own.block && other.number + 1 >= own.number;
            let is_same_group = (own.scope.unit == SaidUnit::Participants)
                == (other.scope.unit == SaidUnit::Participants)
                && own.cases == other.cases;
            if !is_same_group || is_near || !own.scope.amount.clashes_with(other.scope.amount) {
                return false;
            }
            let same = shared(&own.keys, &other.keys);
            let all = own.keys.len() + other.keys.len() - same;
            (claim_of(place).is_some() && claim_of(place) == claim_of(*before))
                || (same >= 2 && same * 10 >= all * LIKE_SENTENCE)
        };
        let Some(before) = (0..place).find(is_other) else { continue };
        let other = &said[before];
        found.push(ScopeCheck {
            sentence: own.sentence.clone(),
            words: own.words.clone(),
            amount: own.scope.amount,
            kind: ScopeKind::Twice,
            connected: claim_of(place).map(|thing| (things[thing].noun, things[thing].name.clone())),
            count: 0,
            total: 0,
            missing: Vec::new(),
            contradicting: Vec::new(),
            other: Some((other.place.paragraph, other.words.clone())),
            finding,
            place: own.place.clone(),
        });
    }
    found
}
