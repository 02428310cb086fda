//! Any actions in any order, undone and redone, with restarts in between: every state comes back exactly.

use std::collections::BTreeSet;

use proptest::prelude::*;
use sitat_model::{
    AttributeId, AttributeKind, AttributeValue, CaseId, CaseKind, Language, MemoKind, MemoTarget, Role, SourceId,
    SourceKind, TextRange,
};
use sitat_store::{
    AttributeRow, CodeRow, CodeTextRow, CodingRow, NewTurn, SegmentRow, Store, StoreError, StyleRow, Writer,
};

use crate::folder::{Folder, Rows, TEXT, coder, complaints, new_code, new_segment, new_source, step};

/// What is done, with numbers that choose among what is there.
#[derive(Clone, Debug)]
struct Write {
    what: What,
    first: usize,
    second: usize,
    name: usize,
}

#[derive(Clone, Copy, Debug)]
enum What {
    RenameProject,
    ImportSource,
    RenameSource,
    SetSourceKind,
    SetSourceCases,
    RemoveSource,
    SetSpeaker,
    SetParticipantCases,
    CreateCase,
    RenameCase,
    DeleteCase,
    CreateAttribute,
    DeleteAttribute,
    SetValue,
    CreateCode,
    MoveCode,
    DescribeCode,
    ForgetCodeText,
    LinkCounterparts,
    MergeCodes,
    DeleteCode,
    Apply,
    ApplyAgain,
    RemoveCoding,
    WriteMemo,
    SetSegmentCase,
}

const ALL: [What; 26] = [
    What::RenameProject,
    What::ImportSource,
    What::RenameSource,
    What::SetSourceKind,
    What::SetSourceCases,
    What::RemoveSource,
    What::SetSpeaker,
    What::SetParticipantCases,
    What::CreateCase,
    What::RenameCase,
    What::DeleteCase,
    What::CreateAttribute,
    What::DeleteAttribute,
    What::SetValue,
    What::CreateCode,
    What::MoveCode,
    What::DescribeCode,
    What::ForgetCodeText,
    What::LinkCounterparts,
    What::MergeCodes,
    What::DeleteCode,
    What::Apply,
    What::ApplyAgain,
    What::RemoveCoding,
    What::WriteMemo,
    What::SetSegmentCase,
];

/// Names are few, so that they collide and actions fail half way.
const NAMES: [&str; 6] = ["én", "to'; DROP TABLE code; --", "😀", "fire", "fem\u{30a}", "seks"];

/// A person's next move.
#[derive(Clone, Debug)]
enum Move {
    Do(Vec<Write>),
    Undo,
    Redo,
    Restart,
}

fn any_write() -> impl Strategy<Value = Write> {
    // What makes things comes more often than what takes them away, or there would be nothing to take.
    let what = prop_oneof![
        3 => proptest::sample::select(&ALL[..]),
        2 => proptest::sample::select(
            &[What::ImportSource, What::CreateCode, What::Apply, What::Apply, What::CreateCase, What::CreateAttribute][..]
        ),
    ];
    (what, 0..1000_usize, 0..1000_usize, 0..NAMES.len()).prop_map(|(what, first, second, name)| Write {
        what,
        first,
        second,
        name,
    })
}

fn any_move() -> impl Strategy<Value = Move> {
    prop_oneof![
        12 => proptest::collection::vec(any_write(), 1..4).prop_map(Move::Do),
        3 => Just(Move::Undo),
        2 => Just(Move::Redo),
        1 => Just(Move::Restart),
    ]
}

fn pick<T: Clone>(all: &[T], number: usize) -> Option<T> {
    all.get(number.checked_rem(all.len())?).cloned()
}

fn import(writer: &Writer<'_>, write: &Write, guid: &str) -> Result<(), StoreError> {
    let id = new_source(writer, NAMES[write.name], TEXT)?;
    let name = format!("person {}", write.second % 4);
    let known = writer.participants()?.into_iter().find(|person| person.name == name).map(|person| person.id);
    let person = match known {
        Some(id) => id,
        None => writer.insert_participant(guid, &name, 2)?,
    };
    let speaker = writer.insert_speaker(id, "R", Role::Participant, Some(person))?;
    writer.insert_speaker(id, "I", Role::Interviewer, None)?;
    let range = TextRange::new(16, 57);
    let content = TextRange::new(19, 56);
    let label = Some(TextRange::new(16, 17));
    writer.insert_turn(id, &NewTurn { number: 2, range, label, content, speaker: Some(speaker), time_ms: Some(4) })?;
    writer.insert_style(id, &StyleRow { range: content, style: "bold".to_owned() })?;
    let cases: Vec<CaseId> = writer.cases()?.into_iter().map(|case| case.id).take(write.first % 3).collect();
    writer.set_source_cases(id, &cases)
}

fn remove_source(writer: &Writer<'_>, source: SourceId) -> Result<(), StoreError> {
    let speakers: Vec<_> = writer.speakers()?.into_iter().filter(|speaker| speaker.source == source).collect();
    writer.delete_source(source)?;
    for person in speakers.into_iter().filter_map(|speaker| speaker.participant) {
        writer.delete_participant_without_speaker(person)?;
    }
    Ok(())
}

fn value(write: &Write, kind: AttributeKind) -> Option<AttributeValue> {
    if write.name == 0 {
        return None;
    }
    Some(match kind {
        AttributeKind::Text => AttributeValue::Text(NAMES[write.name].to_owned()),
        AttributeKind::Number => AttributeValue::Number(write.second as f64 / 7.0),
        AttributeKind::Boolean => AttributeValue::Boolean(write.second.is_multiple_of(2)),
    })
}

fn all_codings(writer: &Writer<'_>) -> Result<Vec<CodingRow>, StoreError> {
    writer.codings()
}

fn write_sources(writer: &Writer<'_>, write: &Write, guid: &str) -> Result<(), StoreError> {
    let sources: Vec<SourceId> = writer.sources()?.into_iter().map(|source| source.id).collect();
    if matches!(write.what, What::ImportSource) {
        return import(writer, write, guid);
    }
    let Some(source) = pick(&sources, write.first) else { return Ok(()) };
    match write.what {
        What::RenameSource => writer.set_source_name(source, NAMES[write.name]),
        What::SetSourceKind => writer.set_source_kind(source, SourceKind::ALL[write.second % SourceKind::ALL.len()]),
        What::SetSourceCases => {
            let mut cases: Vec<CaseId> = writer.cases()?.into_iter().map(|case| case.id).collect();
            if write.second % 2 == 1 {
                cases.reverse();
            }
            cases.truncate(write.second % 4);
            writer.set_source_cases(source, &cases)
        }
        _ => remove_source(writer, source),
    }
}

fn write_people(writer: &Writer<'_>, write: &Write, guid: &str) -> Result<(), StoreError> {
    if matches!(write.what, What::SetParticipantCases) {
        let Some(person) = pick(&writer.participants()?, write.first) else { return Ok(()) };
        let cases: Vec<CaseId> = writer.cases()?.into_iter().map(|case| case.id).skip(write.second % 3).collect();
        return writer.set_participant_cases(person.id, &cases);
    }
    let Some(speaker) = pick(&writer.speakers()?, write.first) else { return Ok(()) };
    let person = match write.second % 3 {
        0 => None,
        1 => pick(&writer.participants()?, write.second).map(|person| person.id),
        _ => Some(writer.insert_participant(guid, NAMES[write.name], 2)?),
    };
    let role = if person.is_some() { Role::Participant } else { Role::Other };
    writer.set_speaker(speaker.id, role, person)?;
    speaker.participant.map_or(Ok(()), |former| writer.delete_participant_without_speaker(former))
}

fn write_cases(writer: &Writer<'_>, write: &Write, guid: &str) -> Result<(), StoreError> {
    let case = pick(&writer.cases()?, write.first).map(|case| case.id);
    let attribute = pick(&writer.attributes()?, write.second);
    match (write.what, case, attribute) {
        (What::CreateCase, ..) => {
            let kind = CaseKind::from_name(["municipality", "county", "person"][write.second % 3]).unwrap();
            writer.insert_case(guid, NAMES[write.name], kind, 1).map(|_| ())
        }
        (What::CreateAttribute, ..) => {
            let kinds = [AttributeKind::Text, AttributeKind::Number, AttributeKind::Boolean];
            let row = AttributeRow {
                id: AttributeId(0),
                name: NAMES[write.name].to_owned(),
                kind: kinds[write.first % 3],
                unit: (write.second.is_multiple_of(2)).then(|| "kr".to_owned()),
                formula: None,
                scale: None,
                position: 0,
                note: String::new(),
                categories: Vec::new(),
            };
            writer.insert_attribute(guid, &row, 1).map(|_| ())
        }
        (What::RenameCase, Some(case), _) => writer.set_case(case, NAMES[write.name], CaseKind::Region),
        (What::DeleteCase, Some(case), _) => writer.delete_case(case),
        (What::DeleteAttribute, _, Some(attribute)) => writer.delete_attribute(attribute.id),
        (What::SetValue, Some(case), Some(attribute)) => {
            writer.set_value(attribute.id, case, value(write, attribute.kind).as_ref())
        }
        _ => Ok(()),
    }
}

fn write_codes(writer: &Writer<'_>, write: &Write, guid: &str) -> Result<(), StoreError> {
    let codes = writer.codes()?;
    let language = Language::ALL[write.second % 3];
    let name = NAMES[write.name];
    if matches!(write.what, What::CreateCode) {
        let parent = if write.second.is_multiple_of(2) { None } else { pick(&codes, write.first).map(|code| code.id) };
        return new_code(writer, parent, &format!("{name} {guid}")).map(|_| ());
    }
    let (Some(code), Some(other)) = (pick(&codes, write.first), pick(&codes, write.second)) else { return Ok(()) };
    let is_same = code.id == other.id;
    match write.what {
        What::MoveCode => {
            // Only downwards in the order of making, so that no circle can arise; that rule is not the store's.
            let parent = (other.id < code.id).then_some(other.id);
            writer.update_code(&CodeRow { parent, position: write.second as i64, ..code })
        }
        What::DescribeCode => {
            let text =
                CodeTextRow { name: name.to_owned(), definition: format!("{name} {guid}"), ..CodeTextRow::default() };
            writer.set_code_text(code.id, language, &text)
        }
        What::ForgetCodeText => writer.delete_code_text(code.id, language),
        What::LinkCounterparts if !is_same => writer.link_codes(sitat_store::CodeLinkRow {
            from: code.id,
            to: other.id,
            kind: sitat_model::CodeLinkKind::Counterpart,
        }),
        What::MergeCodes if !is_same => {
            for coding in all_codings(writer)?.iter().filter(|coding| coding.code == code.id) {
                writer.recode(coding, other.id)?;
            }
            writer.delete_code(code.id)
        }
        What::DeleteCode => writer.delete_code(code.id),
        _ => Ok(()),
    }
}

fn write_codings(writer: &Writer<'_>, write: &Write, guid: &str) -> Result<(), StoreError> {
    let segments: Vec<SegmentRow> = writer.segments()?;
    let source = pick(&writer.sources()?, write.first);
    let code = pick(&writer.codes()?, write.second);
    let who = coder(writer, ["Kari", "Ola"][write.name % 2])?;
    let segment = match (write.what, source) {
        (What::Apply, Some(source)) => {
            let start = (write.first % 40) as u32;
            Some(new_segment(writer, guid, source.id, TextRange::new(start, start + 1 + write.second as u32 % 15))?)
        }
        _ => pick(&segments, write.first).map(|segment| segment.id),
    };
    match (write.what, segment, code) {
        (What::Apply | What::ApplyAgain, Some(segment), Some(code)) => {
            writer.insert_coding(guid, segment, code.id, who, 1).map(|_| ())
        }
        (What::RemoveCoding, ..) => {
            let Some(coding) = pick(&all_codings(writer)?, write.first) else { return Ok(()) };
            writer.delete_coding(coding.id)?;
            writer.delete_bare_segment(coding.segment)
        }
        (What::WriteMemo, Some(segment), _) => {
            let at = write.second as i64;
            match (writer.segment_memos_of(segment)?.first(), write.second.is_multiple_of(4)) {
                (None, true) => Ok(()),
                (Some(memo), true) => writer.delete_memo(memo.memo),
                (Some(memo), false) => writer.set_memo_text(memo.memo, NAMES[write.name], at),
                (None, false) => {
                    let target = match pick(&writer.codings_of(segment)?, write.first) {
                        Some(coding) if write.first.is_multiple_of(2) => MemoTarget::Coding(coding.id),
                        _ => MemoTarget::Segment(segment),
                    };
                    writer.insert_memo(guid, target, MemoKind::Note, NAMES[write.name], who, at).map(|_| ())
                }
            }
        }
        (What::SetSegmentCase, Some(segment), _) => {
            let case =
                pick(&writer.cases()?, write.second).map(|case| case.id).filter(|_| !write.second.is_multiple_of(3));
            writer.set_segment_case(segment, case)
        }
        _ => Ok(()),
    }
}

fn write(writer: &Writer<'_>, write: &Write, guid: &str) -> Result<(), StoreError> {
    match write.what {
        What::RenameProject => writer.set_project_name(NAMES[write.name]),
        What::ImportSource | What::RenameSource | What::SetSourceKind | What::SetSourceCases | What::RemoveSource => {
            write_sources(writer, write, guid)
        }
        What::SetSpeaker | What::SetParticipantCases => write_people(writer, write, guid),
        What::CreateCase
        | What::RenameCase
        | What::DeleteCase
        | What::CreateAttribute
        | What::DeleteAttribute
        | What::SetValue => write_cases(writer, write, guid),
        What::CreateCode
        | What::MoveCode
        | What::DescribeCode
        | What::ForgetCodeText
        | What::LinkCounterparts
        | What::MergeCodes
        | What::DeleteCode => write_codes(writer, write, guid),
        What::Apply | What::ApplyAgain | What::RemoveCoding | What::WriteMemo | What::SetSegmentCase => {
            write_codings(writer, write, guid)
        }
    }
}

/// A project, and what it must look like before and after each step.
struct Person {
    folder: Folder,
    store: Option<Store>,
    past: Vec<Rows>,
    now: Rows,
    future: Vec<Rows>,
    /// Excerpt ids that were ever given.
    given: BTreeSet<(i64, u32)>,
    known: BTreeSet<i64>,
    guids: usize,
}

impl Person {
    fn begin() -> Self {
        let folder = Folder::new();
        let store = Some(folder.create());
        let now = folder.rows();
        Self {
            folder,
            store,
            past: Vec::new(),
            now,
            future: Vec::new(),
            given: BTreeSet::new(),
            known: BTreeSet::new(),
            guids: 0,
        }
    }

    fn make(&mut self, next: &Move) {
        let store = self.store.as_mut().unwrap();
        match next {
            Move::Do(writes) => {
                let guids = &mut self.guids;
                let done: Result<_, StoreError> = store.transact(step("test"), |writer| {
                    for one in writes {
                        *guids += 1;
                        write(writer, one, &format!("guid {guids}"))?;
                    }
                    Ok(())
                });
                let after = self.folder.rows();
                if matches!(done, Ok(((), Some(_)))) {
                    self.past.push(std::mem::replace(&mut self.now, after));
                    self.future.clear();
                } else {
                    // An action that failed half way, or changed nothing, leaves nothing.
                    assert_eq!(after, self.now);
                }
                self.check_excerpt_ids();
            }
            Move::Undo => match (store.undo("Kari", 9), self.past.pop()) {
                (Ok(_), Some(before)) => {
                    assert_eq!(self.folder.rows(), before);
                    self.future.push(std::mem::replace(&mut self.now, before));
                }
                (Err(StoreError::NothingToUndo), None) => {}
                (outcome, before) => panic!("{outcome:?} where {} was expected", before.is_some()),
            },
            Move::Redo => match (store.redo("Kari", 9), self.future.pop()) {
                (Ok(_), Some(after)) => {
                    assert_eq!(self.folder.rows(), after);
                    self.past.push(std::mem::replace(&mut self.now, after));
                }
                (Err(StoreError::NothingToRedo), None) => {}
                (outcome, after) => panic!("{outcome:?} where {} was expected", after.is_some()),
            },
            Move::Restart => {
                self.store.take().unwrap().close().unwrap();
                assert_eq!(self.folder.rows(), self.now);
                self.store = Some(self.folder.open());
            }
        }
    }

    /// A passage that was not there before has a number that no passage of its source ever had.
    fn check_excerpt_ids(&mut self) {
        for segment in self.store.as_ref().unwrap().read().segments().unwrap() {
            if self.known.insert(segment.id.0) {
                assert!(self.given.insert((segment.source.0, segment.number)), "{segment:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_actions_undone_are_the_start_and_redone_the_end(moves in proptest::collection::vec(any_move(), 1..60)) {
        let mut person = Person::begin();
        let start = person.now.clone();
        for next in &moves {
            person.make(next);
        }
        let end = person.now.clone();
        let steps = person.past.len();
        person.make(&Move::Restart);
        for _ in 0..steps {
            person.make(&Move::Undo);
        }
        assert!(person.past.is_empty());
        assert_eq!(person.folder.rows(), start);
        person.make(&Move::Restart);
        for _ in 0..steps {
            person.make(&Move::Redo);
        }
        assert_eq!(person.folder.rows(), end);
        person.make(&Move::Restart);
        assert_eq!(complaints(&person.folder.project()), Vec::<String>::new());
    }
}
