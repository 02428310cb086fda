//! Backups of the project, and what is done with a file that cannot be opened.

use std::path::{Path, PathBuf};

use sitat_lang::word;
use sitat_project::{Project, backups_of, restore_file as bring_back, salvage, salvaged_name};

use super::passphrases::given;
use crate::wire::Nothing;
use crate::wire::backups::{
    BackupComparison, BackupCounts, BackupFile, BackupMade, Backups, FileRestored, FlawKind, GetBackups, NamedBackup,
    RestoreFile, SalvageFile, Salvaged, SalvagedTable, Verified,
};
use crate::wire::history::Step;
use crate::{CommandError, Session};

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

impl From<sitat_project::BackupCounts> for BackupCounts {
    fn from(counts: sitat_project::BackupCounts) -> Self {
        let sitat_project::BackupCounts { sources, participants, cases, codes, segments, codings, themes, memos } =
            counts;
        Self { sources, participants, cases, codes, segments, codings, themes, memos }
    }
}

impl From<sitat_project::FlawKind> for FlawKind {
    fn from(kind: sitat_project::FlawKind) -> Self {
        match kind {
            sitat_project::FlawKind::Pages => Self::Pages,
            sitat_project::FlawKind::Tables => Self::Tables,
            sitat_project::FlawKind::References => Self::References,
            sitat_project::FlawKind::Anchors => Self::Anchors,
            sitat_project::FlawKind::Journal => Self::Journal,
        }
    }
}

pub(crate) fn backups(session: &Session, request: GetBackups) -> Result<Backups, CommandError> {
    let files = match request.path {
        Some(path) => backups_of(Path::new(&path)),
        None => session.with_project(|project| Ok(project.backups()))?,
    };
    let folder = files.first().and_then(|file| file.path.parent()).map(shown).unwrap_or_default();
    let files = files.into_iter().map(|file| BackupFile {
        path: shown(&file.path),
        made: file.made,
        size: file.size,
        has_passphrase: file.has_passphrase,
    });
    Ok(Backups { folder, files: files.collect() })
}

pub(crate) fn compare_backup(session: &Session, request: NamedBackup) -> Result<BackupComparison, CommandError> {
    let compared = session.with_project(|project| {
        project.compare_backup(Path::new(&request.path), given(request.passphrase.as_ref())?.as_ref())
    })?;
    let since = compared.since.into_iter().map(|step| Step {
        id: step.step.id.into(),
        kind: step.step.kind.into(),
        label: (&step.step).into(),
        coder: step.step.coder,
        at: step.step.at,
        reason: step.step.reason,
        is_undone: step.is_undone,
    });
    Ok(BackupComparison {
        then: compared.then.into(),
        now: compared.now.into(),
        last_step_at: compared.last_step_at,
        since: since.collect(),
        since_count: compared.since_count,
        only_there: compared.only_there,
    })
}

pub(crate) fn back_up(session: &Session, _: Nothing) -> Result<BackupMade, CommandError> {
    let made = session.with_project(Project::back_up)?;
    Ok(BackupMade { path: shown(&made.path) })
}

pub(crate) fn restore_backup(session: &Session, request: NamedBackup) -> Result<BackupMade, CommandError> {
    let passphrase = given(request.passphrase.as_ref())?;
    let kept = session.restore_backup(Path::new(&request.path), passphrase.as_ref())?;
    Ok(BackupMade { path: shown(&kept.path) })
}

pub(crate) fn verify_project(session: &Session, _: Nothing) -> Result<Verified, CommandError> {
    let verified = session.with_project(|project| project.verify())?;
    let mut flaws: Vec<FlawKind> = verified.flaws.iter().map(|flaw| flaw.kind.into()).collect();
    flaws.sort_unstable();
    flaws.dedup();
    Ok(Verified { texts: verified.texts, codings: verified.codings, steps: verified.steps, flaws })
}

pub(crate) fn restore_file(session: &Session, request: RestoreFile) -> Result<FileRestored, CommandError> {
    let passphrase = given(request.passphrase.as_ref())?;
    let (path, backup) = (Path::new(&request.path), Path::new(&request.backup));
    let restored = bring_back(path, backup, passphrase, &session.surroundings())?;
    Ok(FileRestored { aside: restored.aside.as_deref().map(shown) })
}

pub(crate) fn salvage_file(session: &Session, request: SalvageFile) -> Result<Salvaged, CommandError> {
    let passphrase = given(request.passphrase.as_ref())?;
    let path = PathBuf::from(request.path);
    let into = salvaged_name(&path, &word(request.language.into(), "store-salvaged"));
    let saved = salvage(&path, passphrase.as_ref(), &into, &session.surroundings())?;
    let tables = saved.tables.into_iter().map(|table| SalvagedTable {
        table: table.table,
        saved: table.saved,
        has_unread: table.has_unread,
        dropped: table.dropped,
    });
    Ok(Salvaged {
        path: shown(&into),
        texts: saved.texts,
        codings: saved.codings,
        to_review: saved.to_review,
        made_of_quotes: saved.made_of_quotes,
        tables: tables.collect(),
    })
}
