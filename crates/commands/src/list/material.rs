//! Sources, cases, participants, guides, surveys.

use crate::table::named::*;
use crate::{CommandError, Session, dispatch, handle};

commands! {
    /// All sources, in order of import.
    sources(Nothing) -> Vec<sources::SourceInfo> = sources;
    /// Reads files without letting anything into the project.
    preview_import(import::PreviewImport) -> Vec<import::ImportPreview> = import;
    /// Lets files into the project.
    import_sources(import::ImportSources) -> import::Imported = import;
    /// Calls off letting files in: nothing of it is done.
    cancel_import(Nothing) -> Nothing = import;
    /// Files, and in the place of folders the texts below them.
    find_texts(import::FindTexts) -> Vec<String> = import;
    /// How files are read, saved under names.
    import_profiles(Nothing) -> Vec<import::ImportProfile> = import_profiles;
    /// Saves how files are read.
    save_import_profile(import::SaveImportProfile) -> Nothing = import_profiles;
    /// Gives a profile another name.
    rename_import_profile(import::RenameImportProfile) -> Nothing = import_profiles;
    delete_import_profile(import::DeleteImportProfile) -> Nothing = import_profiles;
    /// Makes one turn of several.
    merge_turns(turns::MergeTurns) -> Nothing = turns;
    /// Splits a turn.
    split_turn(turns::SplitTurn) -> Nothing = turns;
    /// Gives turns to another speaker.
    assign_turns(turns::AssignTurns) -> Nothing = turns;
    /// Says at which time of the recording a turn begins.
    set_turn_time(turns::SetTurnTime) -> Nothing = turns;
    /// The recording of a source, if one is linked; its bytes are read apart.
    recording(GetSource) -> Option<recordings::RecordingInfo> = recordings;
    /// Links a source to its recording, which stays where it is.
    link_recording(recordings::LinkRecording) -> Nothing = recordings;
    /// Forgets where the recording of a source is.
    unlink_recording(GetSource) -> Nothing = recordings;
    /// Says how far the times of a text are from those of its recording.
    set_recording_offset(recordings::SetRecordingOffset) -> Nothing = recordings;
    /// Gives a source another name.
    rename_source(sources::RenameSource) -> Nothing = sources;
    remove_source(sources::RemoveSource) -> Nothing = sources;
    /// Says what kind of source it is.
    set_source_kind(sources::SetSourceKind) -> Nothing = sources;
    /// Says which cases a source belongs to.
    set_source_cases(sources::SetSourceCases) -> Nothing = sources;
    /// Who speaks in a source.
    speakers(sources::GetSpeakers) -> Vec<sources::SpeakerInfo> = sources;
    /// Says who a label is.
    set_speaker(sources::SetSpeaker) -> Nothing = sources;
    /// Chooses the case that a source counts in where nothing else is said.
    set_default_case(participants::SetDefaultCase) -> Nothing = participants;
    /// All participants, how they are shown, and how interviews were held.
    participants(Nothing) -> participants::People = participants;
    /// Makes a participant who does not speak anywhere yet.
    create_participant(participants::CreateParticipant) -> participants::ParticipantCreated = participants;
    /// Says what is known of a participant.
    describe_participant(participants::Person) -> Nothing = participants;
    /// Takes a participant out who does not speak anywhere.
    delete_participant(participants::ChooseParticipant) -> Nothing = participants;
    /// Looks at a table of participants without letting it in.
    preview_participants(tables::PreviewTable) -> tables::TablePreview = tables;
    /// Reads participants from a table.
    import_participants(tables::ImportPlannedTable) -> participants::ParticipantsImported = participants;
    /// Says how an interview was held.
    describe_interview(participants::Interview) -> Nothing = participants;
    /// Says how participants are shown everywhere.
    set_identification(participants::SetIdentification) -> Nothing = participants;
    /// What a participant's withdrawal would take out.
    preview_withdrawal(participants::ChooseParticipant) -> participants::Withdrawal = participants;
    /// Takes all words of a participant out, in one step.
    withdraw_participant(participants::ChooseParticipant) -> participants::Withdrawal = participants;
    /// Forgets a participant for good; this cannot be undone.
    erase_participant(participants::ChooseParticipant) -> Nothing = participants;
    /// All cases with their attributes, or some of them.
    cases(cases::GetCases) -> cases::CaseTable = cases;
    /// Makes a case.
    create_case(cases::CreateCase) -> Nothing = cases;
    /// Gives a case another name.
    rename_case(cases::RenameCase) -> Nothing = cases;
    /// Says more of a case: kind, parent, number, summary, status, other names.
    describe_case(cases::DescribeCase) -> Nothing = cases;
    delete_case(cases::DeleteCase) -> Nothing = cases;
    /// Passages of a case: those chosen for its page, and those with the most codes.
    case_extracts(case_extracts::GetCaseExtracts) -> case_extracts::CaseExtracts = case_extracts;
    /// Puts a passage on the page of a case.
    pin_extract(case_extracts::PinExtract) -> case_extracts::ExtractPinned = case_extracts;
    /// Takes a passage off the page of a case.
    unpin_extract(case_extracts::UnpinExtract) -> Nothing = case_extracts;
    /// Makes an attribute.
    create_attribute(cases::CreateAttribute) -> Nothing = cases;
    /// Says anew what an attribute is.
    describe_attribute(cases::DescribeAttribute) -> Nothing = cases;
    /// Moves a column.
    move_attribute(cases::MoveAttribute) -> Nothing = cases;
    delete_attribute(cases::DeleteAttribute) -> Nothing = cases;
    /// Sets a value of a case.
    set_attribute_value(cases::SetAttributeValue) -> Nothing = cases;
    /// Says where values are taken from, for which year, and what is to be known of them.
    describe_values(values::DescribeValues) -> Nothing = values;
    /// Notes what another place says a value is.
    create_competing_value(values::CreateCompetingValue) -> Nothing = values;
    /// Takes what another place says as the value.
    adopt_competing_value(values::ChooseCompetingValue) -> Nothing = values;
    /// Forgets what another place says.
    delete_competing_value(values::ChooseCompetingValue) -> Nothing = values;
    /// Writes several cells of the table of cases at once.
    write_cases(cases::WriteCases) -> Nothing = cases;
    /// Looks at a table of cases without letting it in.
    preview_cases(tables::PreviewTable) -> tables::TablePreview = tables;
    /// Reads cases and attributes from a table.
    import_cases(tables::ImportPlannedTable) -> cases::CasesImported = cases;
}
