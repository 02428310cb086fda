//! The project file: one SQLite database, its journal, its lock and its backups.
//!
//! Reads go through [`Reader`], writes through [`Writer`], and a `Writer` exists only inside [`Store::transact`]: one
//! call is one transaction is one step of the journal. This crate holds rows, not rules: what may be done is decided
//! above it.

mod backup;
mod copies;
mod earlier;
mod error;
mod file;
mod identity;
mod journal;
mod key;
mod location;
mod lock;
mod migration;
mod moving;
mod passphrase;
mod protecting;
mod restoring;
mod rows;
mod salvaging;
mod schema;
mod sealed;
mod store;
mod verifying;

pub use backup::{Backup, BackupFile, backup_files};
pub use error::StoreError;
pub use journal::{AppliedStep, NewStep, RowChange, RowChangeKind, StepKind, StepRow};
pub use lock::LockHolder;
pub use passphrase::Passphrase;
pub use restoring::{BackupContent, COUNTED, Restored, newest_sound_backup, restore_file};
pub use rows::absences::AbsenceRow;
pub use rows::agreement::{KeptAgreementLine, KeptAgreementRow};
pub use rows::attributes::{AttributeRow, CompetingRow, MissingRow, ValueAbout, ValueOwner, ValueRow};
pub use rows::cases::{CaseDetails, CaseRow};
pub use rows::checks::CheckAnswerRow;
pub use rows::claims::{ClaimOrigin, ClaimRow, ConfirmedRow};
pub use rows::coders::{BlindPassRow, SettledRow};
pub use rows::codes::{CodeLinkRow, CodeRow, CodeTextRow};
pub use rows::codings::{CodingOrigin, CodingRow, SegmentRow, StretchRow};
pub use rows::comments::{CommentCopyRow, CommentRow, CommentSettled};
pub use rows::crosswalk::CorrespondenceRow;
pub use rows::drafts::DraftRow;
pub use rows::exchange::{CoderProgressRow, Exchanged, ReviewedRow, SegmentFromCopy};
pub use rows::guide::{AskedRow, GuideQuestionRow, GuideVersionRow, LostPartRow, TurnLinkRow};
pub use rows::map_snapshots::{MapNodeRow, MapRelationRow, MapSnapshotRow};
pub use rows::maps::ThemeRelationRow;
pub use rows::memos::{MemoRow, SegmentMemoRow};
pub use rows::method::{MethodRow, ResearchQuestionRow};
pub use rows::names::PseudonymRow;
pub use rows::outline::{OutlinePartRow, QuoteCutRow};
pub use rows::participants::{InterviewRow, ParticipantRow};
pub use rows::pins::PinRow;
pub use rows::profiles::{ProfileRow, ProfileSpeakerRow};
pub use rows::progress::{ProgressRow, RoundRow};
pub use rows::project::{ProjectRow, same_coder};
pub use rows::queries::QueryRow;
pub use rows::recordings::RecordingRow;
pub use rows::revisions::{AnchorRow, DisplacedRow, RevisionRow};
pub use rows::sample::{ListingRow, StatedRow};
pub use rows::searches::SearchRow;
pub use rows::sources::{NewSource, NewTurn, SourceFile, SourceRow, StyleRow};
pub use rows::speakers::SpeakerRow;
pub use rows::steps::StepFilter;
pub use rows::stories::{About, Held, RowStory, RowValue, StepStories};
pub use rows::summaries::SummaryRow;
pub use rows::surveys::{NewRespondent, RespondentRow, SurveyOptionRow, SurveyQuestionRow, SurveyRow};
pub use rows::templates::CodeLockRow;
pub use rows::theme_versions::{ThemeVersionRow, VersionExtract};
pub use rows::themes::{EvidenceRow, OnWall, ThemeRow, ThemeTexts, TrayRow};
pub use rows::views::ViewRow;
pub use salvaging::{Salvaged, SalvagedTable, salvage, salvaged_name};
pub use schema::{SCHEMA_VERSION, current_schema};
pub use sealed::{SealFault, is_sealed, read_sealed, seal, unseal, write_sealed};
pub use store::{Opening, Reader, Store, Writer};
pub use verifying::{Flaw, FlawKind, Verified, verify};
