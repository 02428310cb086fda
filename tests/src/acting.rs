//! Any action through the façade: what is done, and to which of the things that are there.

use std::path::Path;

use sitat_model::{
    AttributeKind, AttributeScale, CaseKind, CodeId, CodeKind, CodeLinkKind, Language, MemoKind, MemoTarget,
    Replacement, Role, SourceId, SourceKind, SummaryColumn, SummaryHead, SummaryPlace, TextRange,
};
use sitat_project::{
    ApplyCodes, Changes, CodeTextRow, Correspondence, Guids, ImportItem, MemoFilter, NewAttribute, NewCode, Outcome,
    Project, ProjectError,
};

/// Identities that count upwards, so that a failing run can be read.
pub struct Counting(pub u32);

impl Guids for Counting {
    fn next(&mut self) -> String {
        self.0 += 1;
        format!("guid-{}", self.0)
    }
}

/// Names of everything, some of them nasty.
pub const NAMES: [&str; 6] = ["én", "to'; --", "Tre/fire", "😀", "fem\u{30a}", "seks"];

/// Texts with cases, codes and quotes of which some fit each other.
const TEXTS: [&str; 3] = [
    "I: Hva skjedde?\nR: Ingen ringte på Årø, 😀 og det var stille. Vi ventet.\nI: Og så?\nR: Så ringte noen.\n",
    "Intervjuer: Når?\nKari: I fjor, på vinteren. Ingen ringte da heller.\nOla: Nei, det stemmer.\n",
    "En tekst uten noen som snakker.\nBare avsnitt.\n",
];
const CASES: [&str; 2] = [
    "case;kind;innbyggere;åpen\nén;municipality;12 000;ja\nDalvoll;county;3,5;nei\n",
    "case;kind;innbyggere;netto = innbyggere * 2\nto'; --;municipality;7;\nén;region;9;\n",
];
const CODEBOOKS: [&str; 2] = [
    "path;definition;counterpart\nén;første;\nén/to;andre;seks\nseks;siste;\n",
    "path;name_en;colour;codable\nén;one;#112233;no\n😀/dypt/nede;;;yes\n",
];
const QUOTES: &str = "source;quote;code;memo;coder;case\n\
    tekst-0;Ingen ringte på Årø;én/to;merk;Ola;\ntekst-1;på vinteren;ny/kode;;;Dalvoll\n\
    tekst-2;Bare avsnitt.;seks;;;\n";

/// Writes the files that are imported.
pub fn write_files(folder: &Path) -> std::io::Result<()> {
    for (kind, contents) in [("tekst", &TEXTS[..]), ("saker", &CASES[..]), ("koder", &CODEBOOKS[..])] {
        for (number, content) in contents.iter().enumerate() {
            let ending = if kind == "tekst" { "txt" } else { "csv" };
            std::fs::write(folder.join(format!("{kind}-{number}.{ending}")), content)?;
        }
    }
    std::fs::write(folder.join("sitater.csv"), QUOTES)
}

/// Makes the list of what can be done.
macro_rules! acts {
    ($($name:ident),+) => {
        /// What can be done.
        #[derive(Clone, Copy, Debug)]
        #[allow(missing_docs, reason = "each is named like the method that does it")]
        pub enum What { $($name),+ }

        /// All of it.
        pub const ALL: &[What] = &[$(What::$name),+];
    };
}

acts! {
    RenameProject, Import, RenameSource, RemoveSource, SetSourceKind, SetSourceCases, SetSpeaker, CreateCase,
    RenameCase, DeleteCase, CreateAttribute, DeleteAttribute, SetValue, ImportCases, CreateCode, RenameCode,
    DescribeCode, RecolourCode, SetCodable, SetCodeKind, RetireCodes, RestoreCodes, LinkCodes, UnlinkCodes,
    MoveCodes, MergeCodes, SplitCode, DeleteCodes, ImportCodebook, Apply, ApplyNew, RemoveCodings, CreateMemo,
    WriteMemo, DeleteMemo, ImportQuotes, EditText, WriteSummary, SaveQuery, DeleteQuery, LockCodes, UnlockCodes,
    SetCodePrompts, WriteCorrespondence
}

/// What makes something: done more often, so that there is something to do the rest to.
pub const MAKING: [What; 11] = [
    What::WriteSummary,
    What::EditText,
    What::EditText,
    What::CreateMemo,
    What::WriteMemo,
    What::Import,
    What::CreateCode,
    What::Apply,
    What::ImportQuotes,
    What::ImportCodebook,
    What::CreateCase,
];

/// What is done, with numbers that choose among what is there.
#[derive(Clone, Copy, Debug)]
pub struct Act {
    /// What.
    pub what: What,
    /// Chooses what it is done to.
    pub first: usize,
    /// Chooses what else has a part in it.
    pub second: usize,
    /// Chooses a name.
    pub name: usize,
}

/// One of several; `None` if there are none.
pub fn pick<T: Clone>(all: &[T], number: usize) -> Option<T> {
    all.get(number.checked_rem(all.len())?).cloned()
}

/// Why an action could not be tried: there was nothing to do it to.
pub type Done = Option<Result<Changes, ProjectError>>;

fn changes<T>(outcome: Result<Outcome<T>, ProjectError>) -> Done {
    Some(outcome.map(|outcome| outcome.changes))
}

/// Somebody who works in a project.
pub struct Actor<'project> {
    /// Where the files are that they import.
    pub folder: &'project Path,
    /// The project.
    pub project: &'project mut Project,
}

impl Actor<'_> {
    fn project(&mut self) -> &mut Project {
        self.project
    }

    /// Does it.
    pub fn act(&mut self, act: &Act) -> Done {
        match act.what {
            What::RenameProject => changes(self.project.rename_project(NAMES[act.name])),
            What::Import
            | What::RenameSource
            | What::RemoveSource
            | What::SetSourceKind
            | What::SetSourceCases
            | What::SetSpeaker => self.on_sources(act),
            What::CreateCase
            | What::RenameCase
            | What::DeleteCase
            | What::CreateAttribute
            | What::DeleteAttribute
            | What::SetValue
            | What::ImportCases => self.on_cases(act),
            What::CreateCode
            | What::RenameCode
            | What::DescribeCode
            | What::RecolourCode
            | What::SetCodable
            | What::MoveCodes
            | What::SetCodeKind
            | What::LockCodes
            | What::UnlockCodes
            | What::SetCodePrompts
            | What::RetireCodes
            | What::RestoreCodes
            | What::LinkCodes
            | What::UnlinkCodes
            | What::WriteCorrespondence
            | What::MergeCodes
            | What::DeleteCodes
            | What::ImportCodebook => self.on_codes(act),
            What::Apply
            | What::ApplyNew
            | What::SplitCode
            | What::RemoveCodings
            | What::ImportQuotes
            | What::EditText => self.on_words(act),
            What::CreateMemo | What::WriteMemo | What::DeleteMemo => self.on_memos(act),
            What::WriteSummary | What::SaveQuery | What::DeleteQuery => self.on_findings(act),
        }
    }

    fn sources(&mut self) -> Vec<SourceId> {
        self.project().sources().unwrap().into_iter().map(|source| source.row.id).collect()
    }

    fn codes(&mut self) -> Vec<CodeId> {
        self.project().codebook().unwrap().into_iter().map(|code| code.row.id).collect()
    }

    fn on_sources(&mut self, act: &Act) -> Done {
        let file = self.folder.join(format!("tekst-{}.txt", act.second % TEXTS.len()));
        let cases = self.project().cases().unwrap().cases;
        let case_ids: Vec<_> = cases.iter().map(|case| case.row.id).take(act.second % 3).collect();
        let source = pick(&self.sources(), act.first);
        let project = self.project();
        match (act.what, source) {
            (What::Import, _) => {
                let item = ImportItem {
                    path: file,
                    name: act.first.is_multiple_of(5).then(|| NAMES[act.name].to_owned()),
                    cases: if act.first.is_multiple_of(2) { vec![NAMES[act.name].to_owned()] } else { Vec::new() },
                    ..ImportItem::default()
                };
                changes(project.import_sources(&[item]))
            }
            (What::RenameSource, Some(id)) => changes(project.rename_source(id, NAMES[act.name])),
            (What::RemoveSource, Some(id)) => changes(project.remove_source(id)),
            (What::SetSourceKind, Some(id)) => changes(project.set_source_kind(id, SourceKind::ALL[act.second % 6])),
            (What::SetSourceCases, Some(id)) => changes(project.set_source_cases(id, &case_ids)),
            (What::SetSpeaker, Some(id)) => {
                let speaker = pick(&project.speakers(id).unwrap(), act.second)?;
                let roles = [Role::Participant, Role::Interviewer, Role::Other, Role::Participant];
                let name = act.second.is_multiple_of(2).then_some(NAMES[act.name]);
                changes(project.set_speaker(speaker.row.id, roles[act.second % 4], name, &case_ids))
            }
            _ => None,
        }
    }

    fn on_cases(&mut self, act: &Act) -> Done {
        let table = self.folder.join(format!("saker-{}.csv", act.first % CASES.len()));
        let name = NAMES[act.name];
        let project = self.project();
        let view = project.cases().unwrap();
        let case = pick(&view.cases, act.first).map(|case| case.row.id);
        let attribute = pick(&view.attributes, act.second).map(|attribute| attribute.id);
        match (act.what, case, attribute) {
            (What::ImportCases, ..) => changes(project.import_cases(&table)),
            (What::CreateCase, ..) => changes(project.create_case(name, CaseKind::Municipality)),
            (What::RenameCase, Some(case), _) => changes(project.rename_case(case, name)),
            (What::DeleteCase, Some(case), _) => changes(project.delete_case(case)),
            (What::CreateAttribute, ..) => {
                let formula = act.first.is_multiple_of(4).then_some("innbyggere / 2");
                let kinds = [AttributeKind::Text, AttributeKind::Number, AttributeKind::Boolean];
                let scale = AttributeScale::ALL.get(act.second % 8).copied();
                let kind = Some(kinds[act.second % 3]);
                let categories = [name.to_owned(), "liten".to_owned()];
                changes(project.create_attribute(&NewAttribute {
                    name,
                    kind,
                    scale,
                    formula,
                    categories: &categories,
                    ..NewAttribute::default()
                }))
            }
            (What::DeleteAttribute, _, Some(attribute)) => changes(project.delete_attribute(attribute)),
            (What::SetValue, Some(case), Some(attribute)) => {
                let written = ["", "7", "ja", "1 000,5", name, "(ikke spurt)"][act.first % 6];
                changes(project.set_attribute_value(case, attribute, written))
            }
            _ => None,
        }
    }

    fn on_codes(&mut self, act: &Act) -> Done {
        let table = self.folder.join(format!("koder-{}.csv", act.first % CODEBOOKS.len()));
        let codes = self.codes();
        let language = Language::ALL[act.second % 3];
        let name = NAMES[act.name];
        let reason = act.first.is_multiple_of(2).then_some("fordi");
        let link = [CodeLinkKind::Counterpart, CodeLinkKind::HandledBy][act.name % 2];
        let project = self.project();
        let (first, second) = (pick(&codes, act.first), pick(&codes, act.second));
        match (act.what, first, second) {
            (What::ImportCodebook, ..) => changes(project.import_codebook(&table)),
            (What::CreateCode, parent, _) => {
                let parent = parent.filter(|_| act.second.is_multiple_of(2));
                changes(project.create_code(parent, name, !act.second.is_multiple_of(5)))
            }
            (What::RenameCode, Some(id), _) => changes(project.rename_code(id, language, name)),
            (What::DescribeCode, Some(id), _) => {
                let text = CodeTextRow {
                    name: name.to_owned(),
                    definition: NAMES[act.second % 6].to_owned(),
                    ..CodeTextRow::default()
                };
                changes(project.describe_code(id, language, &text))
            }
            (What::RecolourCode, Some(id), _) => {
                changes(project.recolour_code(id, [None, Some("#a1b2c3"), Some("blå")][act.second % 3]))
            }
            (What::LockCodes, Some(id), _) => {
                changes(project.lock_codes((!act.second.is_multiple_of(3)).then_some(id), name))
            }
            (What::UnlockCodes, Some(id), _) => {
                changes(project.unlock_codes(act.second.is_multiple_of(3).then_some(id), name))
            }
            (What::SetCodePrompts, Some(id), _) => changes(project.set_code_prompts(id, &[name.to_owned()])),
            (What::SetCodable, Some(id), _) => changes(project.set_codable(id, act.second.is_multiple_of(2))),
            (What::SetCodeKind, Some(id), _) => {
                let kinds = [CodeKind::Exclusive, CodeKind::Ordinal, CodeKind::Ordinary];
                changes(project.set_code_kind(id, kinds[act.second % 3]))
            }
            (What::RetireCodes, Some(id), _) => changes(project.retire_codes(&[id], reason)),
            (What::RestoreCodes, Some(id), _) => changes(project.restore_codes(&[id])),
            (What::LinkCodes, Some(id), Some(other)) => changes(project.link_codes(id, other, link)),
            (What::UnlinkCodes, Some(id), Some(other)) => changes(project.unlink_codes(id, other, link)),
            (What::WriteCorrespondence, Some(id), Some(other)) => {
                let said = Correspondence { note: name.to_owned(), ..Correspondence::default() };
                changes(project.write_correspondence(id, other, (act.name > 0).then_some(&said)))
            }
            (What::MoveCodes, Some(id), Some(other)) => {
                let parent = (!act.name.is_multiple_of(3)).then_some(other);
                changes(project.move_codes(&[id], parent, act.first.is_multiple_of(2).then_some(0)))
            }
            (What::MergeCodes, Some(id), Some(other)) => changes(project.merge_codes(&[id], other, reason)),
            (What::DeleteCodes, Some(id), Some(other)) => changes(project.delete_codes(&[id, other], reason)),
            _ => None,
        }
    }

    fn on_words(&mut self, act: &Act) -> Done {
        let table = self.folder.join("sitater.csv");
        let code = pick(&self.codes(), act.second);
        let source = pick(&self.sources(), act.first);
        let project = self.project();
        if matches!(act.what, What::ImportQuotes) {
            return changes(project.import_quotes(&table, act.first.is_multiple_of(2)));
        }
        let source = source?;
        if matches!(act.what, What::EditText) {
            return changes(project.edit_text(source, &replacements(act), None));
        }
        let segments = project.source_segments(source).unwrap();
        let segment = pick(&segments, act.second);
        let start = u32::try_from(act.second % 40).unwrap();
        let ranges = [TextRange::new(start, start + 9), TextRange::new(start + 12, start + 20)];
        let ranges = &ranges[..1 + act.first % 2];
        match (act.what, segment) {
            (What::Apply, _) => {
                changes(project.apply_codes(&ApplyCodes { source, ranges, codes: &[code?], new_code: None }))
            }
            (What::ApplyNew, _) => {
                let new = NewCode { parent: None, name: NAMES[act.name], is_in_vivo: act.second.is_multiple_of(2) };
                changes(project.apply_codes(&ApplyCodes { source, ranges, codes: &[], new_code: Some(new) }))
            }
            (What::SplitCode, Some(segment)) => {
                let own = pick(&segment.codings, act.first)?.0.code;
                changes(project.split_code(own, &[segment.id], &[code?]))
            }
            (What::RemoveCodings, Some(segment)) => {
                let ids: Vec<_> = segment.codings.iter().map(|(coding, _)| coding.id).collect();
                let count = 1 + act.first % ids.len().max(1);
                changes(project.remove_codings(&ids[..count.min(ids.len())]))
            }
            _ => None,
        }
    }

    fn on_memos(&mut self, act: &Act) -> Done {
        let segments = match pick(&self.sources(), act.first) {
            Some(source) => self.project().source_segments(source).unwrap(),
            None => Vec::new(),
        };
        let code = pick(&self.codes(), act.second);
        let source = pick(&self.sources(), act.first);
        let project = self.project();
        let kind = MemoKind::ALL[act.second % 7];
        let memo = project.memos(&MemoFilter::default()).unwrap().first().map(|memo| memo.row.id);
        match (act.what, memo) {
            (What::CreateMemo, _) => {
                let segment = pick(&segments, act.second);
                let coding = segment.as_ref().and_then(|segment| segment.codings.first()).map(|(coding, _)| coding.id);
                let target = match act.name {
                    0 => segment.map(|segment| MemoTarget::Segment(segment.id)),
                    1 => coding.map(MemoTarget::Coding),
                    2 => code.map(MemoTarget::Code),
                    3 => source.map(MemoTarget::Source),
                    _ => Some(MemoTarget::Project),
                };
                changes(project.create_memo(target?, kind, NAMES[act.second % 6]))
            }
            (What::WriteMemo, Some(memo)) if act.first.is_multiple_of(7) => changes(project.set_memo_kind(memo, kind)),
            (What::WriteMemo, Some(memo)) => {
                changes(project.write_memo(memo, NAMES[act.name], act.second.is_multiple_of(2)))
            }
            (What::DeleteMemo, Some(memo)) => changes(project.delete_memo(memo)),
            _ => None,
        }
    }

    fn on_findings(&mut self, act: &Act) -> Done {
        let (code, source) = (pick(&self.codes(), act.second), pick(&self.sources(), act.first));
        let project = self.project();
        let case = pick(&project.cases().unwrap().cases, act.first).map(|case| case.row.id);
        let people = project.participants().unwrap();
        let person = pick(&people, act.first).map(|person| person.id);
        match act.what {
            What::WriteSummary => {
                let column = match act.name % 3 {
                    0 => case.map(SummaryColumn::Case),
                    1 => person.map(SummaryColumn::Participant),
                    _ => source.map(SummaryColumn::Source),
                };
                let place = SummaryPlace { head: SummaryHead::Code(code?), column: column? };
                let text = ["", "Kort", "Se [[TE1-1]] og [[TE2-1]]", "Lengre\n\ntekst"][act.first % 4];
                changes(project.write_summary(place, text, act.second.is_multiple_of(2)))
            }
            What::SaveQuery => {
                changes(project.save_query(NAMES[act.name], ["én", "seks NEAR/2 én", "("][act.first % 3]))
            }
            What::DeleteQuery => {
                let queries = project.saved_queries().unwrap();
                changes(project.delete_query(pick(&queries, act.first)?.id))
            }
            _ => None,
        }
    }
}

/// One to three places of a text with other words, some of them outside the text or across each other.
fn replacements(act: &Act) -> Vec<Replacement> {
    let place = |number: usize| {
        let start = u32::try_from((act.first + number * act.second) % 70).unwrap();
        let length = u32::try_from([0, 1, 4, 9, 30][(act.second + number) % 5]).unwrap();
        let words = ["", " ", NAMES[act.name], "ringte", "\n😀"][(act.first + number) % 5];
        Replacement { range: TextRange::new(start, start + length), text: words.to_owned() }
    };
    (0..1 + act.name % 3).map(place).collect()
}
