//! Themes, map, comments, claims, method.

use crate::table::named::*;
use crate::{CommandError, Session, dispatch, handle};

commands! {
    /// All themes, from the top, those below a theme after it.
    themes(Nothing) -> Vec<themes::ThemeInfo> = themes;
    /// Makes a candidate theme.
    create_theme(themes::CreateTheme) -> themes::ThemeCreated = themes;
    /// Gives a theme other texts.
    describe_theme(themes::DescribeTheme) -> Nothing = themes;
    /// Says which research questions a theme answers.
    set_theme_questions(themes::SetThemeQuestions) -> Nothing = themes;
    /// Says how far a theme has come; what it was is kept as a version.
    set_theme_status(themes::SetThemeStatus) -> Nothing = themes;
    /// Moves a theme.
    move_theme(themes::MoveTheme) -> Nothing = themes;
    /// Merges themes into one.
    merge_themes(themes::MergeThemes) -> Nothing = themes;
    /// Makes a theme of its own out of a part of one.
    split_theme(themes::SplitTheme) -> themes::ThemeCreated = themes;
    delete_theme(themes::DeleteTheme) -> Nothing = themes;
    /// Keeps what a theme is now as a version.
    keep_theme(themes::KeepTheme) -> Nothing = themes;
    /// The versions of a theme, the latest first.
    theme_versions(themes::GetTheme) -> Vec<themes::ThemeVersion> = themes;
    /// What changed in a theme since a version.
    theme_changes(themes::GetThemeChanges) -> themes::ThemeChanges = themes;
    /// A page of a theme's extracts.
    theme_extracts(themes::GetThemeExtracts) -> themes::ThemeExtracts = themes;
    /// The themes that an extract is in.
    segment_themes(themes::GetSegmentThemes) -> Vec<themes::SegmentTheme> = themes;
    /// Says what extracts do for a theme.
    mark_evidence(themes::MarkEvidence) -> Nothing = themes;
    /// Says whether extracts fit a theme.
    review_evidence(themes::ReviewEvidence) -> Nothing = themes;
    /// Writes what is to be said of an extract in a theme.
    note_evidence(themes::NoteEvidence) -> Nothing = themes;
    /// Chooses the best quotes of a theme.
    choose_quotes(themes::ChooseQuotes) -> Nothing = themes;
    /// Lays codes into a theme, into a tray, or out of all.
    place_codes(wall::PlaceCodes) -> Nothing = wall;
    /// The codes as cards, and where frames were put.
    wall(Nothing) -> wall::Wall = wall;
    /// Puts cards and frames in their places.
    arrange_wall(wall::ArrangeWall) -> Nothing = wall;
    /// The thematic map, with the places of everything.
    theme_map(maps::GetMap) -> maps::ThemeMap = maps;
    /// Says how two themes hang together.
    relate_themes(maps::RelateThemes) -> maps::RelationCreated = maps;
    /// Says something else of two themes.
    change_relation(maps::ChangeRelation) -> Nothing = maps;
    /// Takes back what was said of two themes.
    delete_relation(maps::GetRelation) -> Nothing = maps;
    /// Puts themes and codes in their places on the map.
    arrange_map(maps::ArrangeMap) -> Nothing = maps;
    /// Lays the map out anew.
    lay_out_map(Nothing) -> Nothing = maps;
    /// The maps that were kept, the latest first.
    map_snapshots(Nothing) -> Vec<maps::MapSnapshot> = maps;
    /// Keeps the map as it is.
    keep_map(maps::KeepMap) -> maps::MapKept = maps;
    /// Takes a map out that was kept.
    delete_map_snapshot(maps::GetMapSnapshot) -> Nothing = maps;
    /// What changed from one map to another.
    map_changes(maps::GetMapChanges) -> Vec<maps::MapChange> = maps;
    /// Reads themes from a table.
    import_themes(import::ImportTable) -> themes::ThemesImported = themes;
    /// What is declared about the method.
    method(Nothing) -> method::Method = method;
    /// Declares the method anew.
    declare_method(method::DeclareMethod) -> Nothing = method;
    /// The research questions.
    research_questions(Nothing) -> Vec<method::ResearchQuestion> = method;
    /// Makes a research question.
    create_research_question(method::CreateResearchQuestion) -> method::ResearchQuestionCreated = method;
    /// Gives a research question other words.
    write_research_question(method::WriteResearchQuestion) -> Nothing = method;
    /// Moves a research question.
    move_research_question(method::MoveResearchQuestion) -> Nothing = method;
    delete_research_question(method::DeleteResearchQuestion) -> Nothing = method;
    /// All claims, with who speaks for them.
    claims(Nothing) -> Vec<claims::ClaimInfo> = claims;
    /// The extracts that are marked for a claim.
    claim_extracts(claims::GetClaim) -> Vec<claims::ClaimExtract> = claims;
    /// Makes a claim.
    create_claim(claims::CreateClaim) -> claims::ClaimCreated = claims;
    /// Gives a claim other words or another scope.
    write_claim(claims::WriteClaim) -> Nothing = claims;
    /// Says what extracts do for a claim.
    mark_claim_evidence(claims::MarkClaimEvidence) -> Nothing = claims;
    /// Says that a claim was held against its evidence as it is now.
    confirm_claim(claims::GetClaim) -> Nothing = claims;
    delete_claim(claims::GetClaim) -> Nothing = claims;
}
