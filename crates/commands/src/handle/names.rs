//! Names that are to be hidden.

use std::path::{Path, PathBuf};

use sitat_model::TextRange;
use sitat_project::{Changes, NamesChoice, Noun, Place};

use super::passphrases::passphrase;
use crate::error::WireMessage;
use crate::wire::Nothing;
use crate::wire::editing::WordsPlace;
use crate::wire::names::{
    FindNames, GetNames, KeepNamesApart, KeyList, KeyListPlace, ListedName, MarkNoNames, NameDoubt, NameKind, NameList,
    NamePlace, NameProposal, NameWearer, NamesElsewhere, NamesForgetting, NamesFound, NamesReplaced, OpenKeyList,
    ProposedPlace, ReplaceNames, WornName, WriteNames,
};
use crate::{CommandError, Session};

impl From<sitat_model::NameKind> for NameKind {
    fn from(kind: sitat_model::NameKind) -> Self {
        use sitat_model::NameKind as Kind;
        match kind {
            Kind::Person => Self::Person,
            Kind::Place => Self::Place,
            Kind::Organisation => Self::Organisation,
            Kind::Telephone => Self::Telephone,
            Kind::Email => Self::Email,
            Kind::IdentityNumber => Self::IdentityNumber,
            Kind::OrganisationNumber => Self::OrganisationNumber,
            Kind::AccountNumber => Self::AccountNumber,
            Kind::Date => Self::Date,
            Kind::Age => Self::Age,
            Kind::Address => Self::Address,
            Kind::Office => Self::Office,
            Kind::Other => Self::Other,
        }
    }
}

impl From<NameKind> for sitat_model::NameKind {
    fn from(kind: NameKind) -> Self {
        match kind {
            NameKind::Person => Self::Person,
            NameKind::Place => Self::Place,
            NameKind::Organisation => Self::Organisation,
            NameKind::Telephone => Self::Telephone,
            NameKind::Email => Self::Email,
            NameKind::IdentityNumber => Self::IdentityNumber,
            NameKind::OrganisationNumber => Self::OrganisationNumber,
            NameKind::AccountNumber => Self::AccountNumber,
            NameKind::Date => Self::Date,
            NameKind::Age => Self::Age,
            NameKind::Address => Self::Address,
            NameKind::Office => Self::Office,
            NameKind::Other => Self::Other,
        }
    }
}

impl From<sitat_project::ListedName> for ListedName {
    fn from(name: sitat_project::ListedName) -> Self {
        Self { name: name.name, replacement: name.replacement, kind: name.kind.into() }
    }
}

impl From<ListedName> for sitat_project::ListedName {
    fn from(name: ListedName) -> Self {
        Self { name: name.name, replacement: name.replacement, kind: name.kind.into() }
    }
}

impl From<sitat_project::NameDoubt> for NameDoubt {
    fn from(doubt: sitat_project::NameDoubt) -> Self {
        match doubt {
            sitat_project::NameDoubt::OrdinaryWord => Self::OrdinaryWord,
            sitat_project::NameDoubt::SmallLetters => Self::SmallLetters,
            sitat_project::NameDoubt::PartOfWord => Self::PartOfWord,
            sitat_project::NameDoubt::PartOfName => Self::PartOfName,
        }
    }
}

impl From<sitat_project::NamePlace> for NamePlace {
    fn from(found: sitat_project::NamePlace) -> Self {
        let Place { source, range } = found.place;
        Self {
            place: WordsPlace { source: source.into(), start: range.start.0, end: range.end.0 },
            source_name: found.source_name,
            before: found.before,
            words: found.words,
            after: found.after,
            replacement: found.replacement,
            doubt: found.doubt.map(Into::into),
        }
    }
}

impl From<sitat_project::WornName> for WornName {
    fn from(worn: sitat_project::WornName) -> Self {
        use sitat_project::NameWearer as Wearer;
        let wearer = match worn.wearer {
            Wearer::Speaker(_) => NameWearer::Speaker,
            Wearer::Participant(_) => NameWearer::Participant,
            Wearer::Source(_) => NameWearer::Source,
            Wearer::Case(_) => NameWearer::Case,
            Wearer::Memo(_) => NameWearer::Memo,
            Wearer::Summary(_) => NameWearer::Summary,
        };
        Self { wearer, before: worn.before, after: worn.after }
    }
}

impl From<sitat_project::ProposedPlace> for ProposedPlace {
    fn from(place: sitat_project::ProposedPlace) -> Self {
        Self { source_name: place.source_name, before: place.before, words: place.words, after: place.after }
    }
}

impl From<sitat_project::NameProposal> for NameProposal {
    fn from(proposal: sitat_project::NameProposal) -> Self {
        Self {
            name: proposal.name,
            kind: proposal.kind.into(),
            count: proposal.count,
            sources: proposal.sources,
            places: super::wire(proposal.places),
        }
    }
}

impl From<sitat_project::NamesForgetting> for NamesForgetting {
    fn from(view: sitat_project::NamesForgetting) -> Self {
        let shown = |path: &Path| path.to_string_lossy().into_owned();
        let name = |path: &PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self {
            sources: view.sources,
            steps: view.steps,
            certain: view.certain,
            doubtful: view.doubtful,
            elsewhere: view
                .elsewhere
                .into_iter()
                .map(|(noun, count)| NamesElsewhere { noun: noun.into(), count })
                .collect(),
            is_list_inside: view.is_list_inside,
            backup_folder: view.backups.first().and_then(|backup| backup.parent()).map(shown),
            backups: view.backups.iter().filter_map(name).collect(),
        }
    }
}

fn path(file: Option<&String>) -> Option<PathBuf> {
    file.map(PathBuf::from)
}

pub(crate) fn name_list(session: &Session, request: GetNames) -> Result<NameList, CommandError> {
    let file = path(request.file.as_ref());
    let (view, key) = session.with_project(|project| Ok((project.name_list(file.as_deref())?, project.key_list())))?;
    Ok(NameList {
        is_apart: view.is_apart,
        names: super::wire(view.names),
        no_names: view.no_names,
        warnings: super::wire(view.warnings),
        key: key.map(Into::into),
    })
}

impl From<sitat_project::KeyListView> for KeyList {
    fn from(view: sitat_project::KeyListView) -> Self {
        let file = view.path.to_string_lossy().into_owned();
        Self { file, count: super::count(view.names), warnings: super::wire(view.warnings) }
    }
}

pub(crate) fn create_key_list(session: &Session, request: OpenKeyList) -> Result<KeyList, CommandError> {
    let passphrase = passphrase(&request.passphrase)?;
    Ok(session.act(|project| project.create_key_list(Path::new(&request.file), &passphrase))?.into())
}

pub(crate) fn open_key_list(session: &Session, request: OpenKeyList) -> Result<KeyList, CommandError> {
    let passphrase = passphrase(&request.passphrase)?;
    let view = session.with_project(|project| project.open_key_list(Path::new(&request.file), &passphrase))?;
    session.tell_changes(&Changes { nouns: [Noun::Names].into(), ..Changes::default() });
    Ok(view.into())
}

pub(crate) fn close_key_list(session: &Session, _: Nothing) -> Result<Nothing, CommandError> {
    session.with_project(|project| {
        project.close_key_list();
        Ok(())
    })?;
    session.tell_changes(&Changes { nouns: [Noun::Names].into(), ..Changes::default() });
    Ok(Nothing {})
}

pub(crate) fn key_list_warnings(session: &Session, request: KeyListPlace) -> Result<Vec<WireMessage>, CommandError> {
    Ok(super::wire(session.with_project(|project| Ok(project.key_list_warnings(Path::new(&request.file))))?))
}

pub(crate) fn write_names(session: &Session, request: WriteNames) -> Result<Nothing, CommandError> {
    let file = path(request.file.as_ref());
    let names: Vec<sitat_project::ListedName> = request.names.into_iter().map(Into::into).collect();
    session.act(|project| project.write_names(file.as_deref(), &names))?;
    Ok(Nothing {})
}

pub(crate) fn mark_no_names(session: &Session, request: MarkNoNames) -> Result<Nothing, CommandError> {
    session.act(|project| project.mark_no_names(&request.words, request.are_names))?;
    Ok(Nothing {})
}

pub(crate) fn keep_names_apart(session: &Session, request: KeepNamesApart) -> Result<Nothing, CommandError> {
    session.act(|project| project.keep_names_apart(Path::new(&request.file)))?;
    Ok(Nothing {})
}

pub(crate) fn keep_names_in_project(session: &Session, request: GetNames) -> Result<Nothing, CommandError> {
    let file = path(request.file.as_ref());
    session.act(|project| project.keep_names_in_project(file.as_deref()))?;
    Ok(Nothing {})
}

pub(crate) fn find_names(session: &Session, request: FindNames) -> Result<NamesFound, CommandError> {
    let file = path(request.file.as_ref());
    let source = request.source.map(Into::into);
    let found = session.with_project(|project| project.find_names(file.as_deref(), source))?;
    Ok(NamesFound {
        places: super::wire(found.places),
        certain: found.certain,
        doubtful: found.doubtful,
        worn: super::wire(found.worn),
    })
}

pub(crate) fn replace_names(session: &Session, request: ReplaceNames) -> Result<NamesReplaced, CommandError> {
    let file = path(request.file.as_ref());
    let place = |one: WordsPlace| Place { source: one.source.into(), range: TextRange::new(one.start, one.end) };
    let choice = NamesChoice {
        places: request.places.map(|places| places.into_iter().map(place).collect()),
        doubtful_too: false,
        labels: request.labels,
        cases: request.cases,
        memos: request.memos,
    };
    let replaced = session.act(|project| project.replace_names(file.as_deref(), &choice))?;
    Ok(NamesReplaced {
        places: replaced.places,
        sources: replaced.sources,
        elsewhere: replaced.elsewhere,
        lost: replaced.lost,
    })
}

pub(crate) fn preview_forget_names(session: &Session, request: GetNames) -> Result<NamesForgetting, CommandError> {
    let file = path(request.file.as_ref());
    Ok(session.with_project(|project| project.preview_forget_names(file.as_deref()))?.into())
}

pub(crate) fn forget_names(session: &Session, request: GetNames) -> Result<NamesForgetting, CommandError> {
    let file = path(request.file.as_ref());
    Ok(session.act(|project| project.forget_names(file.as_deref()))?.into())
}

pub(crate) fn propose_names(session: &Session, request: FindNames) -> Result<Vec<NameProposal>, CommandError> {
    let file = path(request.file.as_ref());
    let source = request.source.map(Into::into);
    Ok(super::wire(session.with_project(|project| project.propose_names(file.as_deref(), source))?))
}
