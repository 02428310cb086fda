//! The project as a whole: opening, history, copies.

use crate::table::named::*;
use crate::{CommandError, Session, dispatch, handle};

commands! {
    /// The program's state: preferences, recent projects, the open project.
    application(GetApplication) -> Application = application;
    /// Remembers what the person has chosen for this machine.
    set_preferences(Preferences) -> Nothing = application;
    /// Where the person was in the texts of the open project, the one read last first.
    reading_places(Nothing) -> Vec<ReadingPlace> = application;
    /// The text of the open project that was read last, otherwise its first one; none if there is none.
    last_text(Nothing) -> Option<SourceText> = reading;
    /// Remembers on this machine where the person is in a text.
    remember_place(ReadingPlace) -> Nothing = application;
    /// Takes a project off the list of recent ones.
    forget_recent(ForgetRecent) -> Nothing = application;
    /// Makes a new project file and opens it.
    create_project(CreateProject) -> ProjectInfo = project;
    /// Opens a project file.
    open_project(OpenProject) -> ProjectInfo = project;
    /// Opens a fresh or earlier copy of the sample study.
    open_sample(Nothing) -> ProjectInfo = project;
    /// Closes the project.
    close_project(Nothing) -> Nothing = project;
    /// The open project.
    project(Nothing) -> ProjectInfo = project;
    /// Shows the project as it was after a step, for reading only.
    look_back(LookBack) -> ProjectInfo = project;
    /// Shows the project as it is now.
    return_to_now(Nothing) -> ProjectInfo = project;
    rename_project(RenameProject) -> Nothing = project;
    /// Gives the project a passphrase, another one, or none.
    set_passphrase(passphrases::SetPassphrase) -> passphrases::EarlierBackups = passphrases;
    /// The backups that an earlier passphrase opens, or none.
    earlier_backups(Nothing) -> passphrases::EarlierBackups = passphrases;
    /// Deletes them, after making one as the project is now.
    delete_earlier_backups(Nothing) -> Nothing = passphrases;
    /// Closes a project that has a passphrase, until it is typed again.
    lock_project(Nothing) -> Nothing = passphrases;
    /// Opens the locked project.
    unlock_project(passphrases::UnlockProject) -> ProjectInfo = passphrases;
    /// Whether the passphrase of the open project can be kept in the key ring of the system, and whether it is.
    key_ring(Nothing) -> passphrases::KeyRingState = passphrases;
    /// Keeps the passphrase of the open project there: who is logged in as the same person then opens it without typing.
    remember_passphrase(passphrases::RememberPassphrase) -> Nothing = passphrases;
    /// Lets go of it.
    forget_passphrase(Nothing) -> Nothing = passphrases;
    /// The backups of the open project, or of a file that cannot be opened.
    backups(backups::GetBackups) -> backups::Backups = backups;
    /// Holds a backup against the project as it is now.
    compare_backup(backups::NamedBackup) -> backups::BackupComparison = backups;
    /// Makes a verified backup.
    back_up(Nothing) -> backups::BackupMade = backups;
    /// Goes back to a backup; answers with the backup that was made of what was there.
    restore_backup(backups::NamedBackup) -> backups::BackupMade = backups;
    /// Looks whether the file of the project is whole.
    verify_project(Nothing) -> backups::Verified = backups;
    /// Puts a backup in the place of a file that is gone or cannot be opened.
    restore_file(backups::RestoreFile) -> backups::FileRestored = backups;
    /// Saves what can be read of a damaged file into a new one beside it.
    salvage_file(backups::SalvageFile) -> backups::Salvaged = backups;
    undo(Nothing) -> history::Undone = history;
    redo(Nothing) -> history::Undone = history;
    /// The journal.
    history(history::GetHistory) -> history::History = history;
    /// A page of the journal as it is read: sentences, narrowed.
    journal(journal::GetJournal) -> journal::JournalPage = journal;
    /// What a step of the journal changed.
    journal_step(journal::GetStep) -> journal::StepDetail = journal;
    /// How a code or a theme came to be.
    lineage(lineage::GetLineage) -> lineage::Lineage = lineage;
    /// All codes and themes, also those that are gone.
    lineages(Nothing) -> Vec<lineage::LineageName> = lineage;
    /// Says why an action was done, also long after it.
    explain_step(history::ExplainStep) -> Nothing = history;
    /// Writes a copy of the project for somebody else to work in.
    save_copy(copies::SaveCopy) -> Nothing = copies;
    /// Copies that a program for shared folders has put beside the project, since two machines had both changed it.
    conflicted_copies(Nothing) -> Vec<String> = copies;
    /// What merging a copy of the project would do.
    preview_merge_copy(copies::MergeCopy) -> copies::CopyPreview = copies;
    /// Merges a copy that somebody else has worked in.
    merge_copy(copies::MergeCopy) -> copies::CopyPreview = copies;
}
