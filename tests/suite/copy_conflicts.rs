//! What both copies of a project have changed: told one by one, kept as it is here until somebody chooses otherwise.

use sitat_model::{Language, MemoKind, MemoTarget, SourceId, TextRange};
use sitat_project::{ConflictKind, CopyChoices, CopyPreview, MemoFilter, Project, ProjectError, Taken};
use sitat_tests::rows;

use crate::copies::{Copies, apply, code, column};

fn keys(preview: &CopyPreview, taken: Taken) -> CopyChoices {
    preview.conflicts.iter().map(|conflict| (conflict.key.clone(), taken)).collect()
}

fn kinds(preview: &CopyPreview) -> Vec<ConflictKind> {
    preview.conflicts.iter().map(|conflict| conflict.kind).collect()
}

fn on_project() -> MemoFilter<'static> {
    MemoFilter { target: Some(MemoTarget::Project), ..MemoFilter::default() }
}

/// Tries a merge with what is here and with what is in the copy; each is one step.
fn merged_both_ways(copies: &Copies, expected: ConflictKind, look: impl Fn(&mut Project) -> String) -> [String; 2] {
    let before = rows(&copies.path("ours.sitat"));
    let preview = copies.preview(&CopyChoices::new());
    assert_eq!(kinds(&preview), [expected]);
    [Taken::Here, Taken::Copy].map(|taken| {
        let merged = copies.merge(&keys(&preview, taken)).unwrap();
        let mut found = String::new();
        copies.work("ours.sitat", "Ida", |project| {
            found = look(project);
            // A merge of which nothing is taken is no step.
            if !merged.is_empty() {
                project.undo().unwrap();
            }
        });
        let after = rows(&copies.path("ours.sitat"));
        for table in ["segment", "stretch", "coding", "memo"] {
            assert_eq!(after[table], before[table], "undo brings back what was before");
        }
        found
    })
}

#[test]
fn an_excerpt_that_both_have_drawn_to_other_words_is_chosen() {
    let copies = Copies::new();
    let resize = |end: u32| {
        move |project: &mut Project| {
            let first = &project.source_segments(SourceId(1)).unwrap()[0];
            let (id, range) = (first.id, first.ranges[0]);
            project.resize_segment(id, &[TextRange::new(range.start.0, range.end.0 - end)]).unwrap();
        }
    };
    let length = |project: &mut Project| project.source_segments(SourceId(1)).unwrap()[0].ranges[0].len().to_string();
    let mut whole = String::new();
    copies.work("ours.sitat", "Ida", |project| whole = length(project));
    let whole: u32 = whole.parse().unwrap();
    copies.work("ours.sitat", "Ida", resize(1));
    copies.work("theirs.sitat", "Ola", resize(2));
    let lengths = merged_both_ways(&copies, ConflictKind::Passage, length);
    assert_eq!(lengths, [(whole - 1).to_string(), (whole - 2).to_string()]);
}

#[test]
fn a_coding_that_both_have_given_another_code_is_chosen() {
    let copies = Copies::new();
    let recode = |name: &'static str| {
        move |project: &mut Project| {
            let coding = project.source_segments(SourceId(1)).unwrap()[0].codings[0].0.id;
            let code = code(project, name);
            project.recode(&[coding], code).unwrap();
        }
    };
    let named = |project: &mut Project| {
        let id = project.source_segments(SourceId(1)).unwrap()[0].codings[0].0.code;
        project.codebook().unwrap().into_iter().find(|code| code.row.id == id).unwrap().path
    };
    let mut before = String::new();
    copies.work("ours.sitat", "Ida", |project| before = named(project));
    let others: Vec<&str> = ["Bredde", "Ildsjel", "Nettverk"].into_iter().filter(|name| *name != before).collect();
    copies.work("ours.sitat", "Ida", recode(others[0]));
    copies.work("theirs.sitat", "Ola", recode(others[1]));
    assert_eq!(merged_both_ways(&copies, ConflictKind::Recoded, named), [others[0], others[1]]);
}

#[test]
fn a_memo_that_was_deleted_here_and_changed_in_the_copy_stays_away_or_comes_back() {
    let copies = Copies::new();
    copies.work("ours.sitat", "Ida", |project| {
        project.create_memo(MemoTarget::Project, MemoKind::Reflexive, "Hva vil jeg se?").unwrap();
        project.save_copy(&copies.path("theirs.sitat"), true).unwrap();
    });
    let first = |project: &mut Project| project.memos(&on_project()).unwrap()[0].row.id;
    copies.work("theirs.sitat", "Ola", |project| {
        let memo = first(project);
        project.write_memo(memo, "Hva vil jeg ikke se?", false).unwrap();
    });
    copies.work("ours.sitat", "Ida", |project| {
        let memo = first(project);
        project.delete_memo(memo).unwrap();
    });
    let told = |project: &mut Project| {
        let all = project.memos(&on_project()).unwrap();
        all.into_iter().map(|memo| memo.row.text).collect::<Vec<_>>().join("|")
    };
    assert_eq!(merged_both_ways(&copies, ConflictKind::MemoGone, told), ["", "Hva vil jeg ikke se?"]);
}

#[test]
fn progress_and_turns_that_were_looked_at_come_along() {
    let copies = Copies::new();
    copies.work("theirs.sitat", "Ola", |project| {
        let bredde = code(project, "Bredde");
        apply(project, 1, 0, 10, bredde);
        project.mark_turns(SourceId(1), &[1]).unwrap();
        project.set_source_progress(&[SourceId(1)], sitat_project::Declared::Read).unwrap();
    });
    let merged = copies.merge(&CopyChoices::new()).unwrap();
    assert_eq!((merged.turns, merged.progress), (1, 1));
    let looked_at = "SELECT coder.name FROM reviewed_turn JOIN coder ON coder.id = coder_id";
    assert_eq!(column(&copies.path("ours.sitat"), looked_at), ["Ola"]);
    let again = copies.preview(&CopyChoices::new());
    assert!(again.is_empty(), "{again:?}");
}

#[test]
fn a_copy_from_before_somebody_was_forgotten_is_refused() {
    let copies = Copies::new();
    copies.work("ours.sitat", "Ida", |project| {
        let person = project.participants().unwrap()[0].id;
        project.withdraw_participant(person).unwrap();
        project.erase_participant(person).unwrap();
    });
    copies.work("theirs.sitat", "Ola", |project| {
        let bredde = code(project, "Bredde");
        apply(project, 1, 0, 10, bredde);
    });
    let before = rows(&copies.path("ours.sitat"));
    let refused = copies.merge(&CopyChoices::new()).unwrap_err();
    assert!(matches!(refused, ProjectError::ForgottenSince { .. }), "{refused}");
    assert_eq!(rows(&copies.path("ours.sitat")), before);
}

/// The codebook as paths.
fn paths(copies: &Copies) -> Vec<String> {
    let sql = "WITH RECURSIVE path (id, words) AS (
            SELECT code.id, name FROM code JOIN code_text ON code_id = code.id WHERE parent_id IS NULL UNION
            SELECT code.id, words || '/' || name FROM code JOIN path ON parent_id = path.id
            JOIN code_text ON code_id = code.id)
        SELECT words FROM path ORDER BY 1";
    column(&copies.path("ours.sitat"), sql)
}

#[test]
fn a_new_code_is_compared_with_the_names_and_places_that_the_codes_here_get_from_the_copy() {
    // Here a code is called Alene; in the copy the same code has moved under another, and a new one is called Alene.
    let copies = Copies::new();
    copies.work("ours.sitat", "Ida", |project| {
        let ildsjel = code(project, "Ildsjel");
        project.rename_code(ildsjel, Language::Bokmål, "Alene").unwrap();
    });
    copies.work("theirs.sitat", "Ola", |project| {
        let (ildsjel, nettverk) = (code(project, "Ildsjel"), code(project, "Nettverk"));
        project.move_codes(&[ildsjel], Some(nettverk), None).unwrap();
        let new = project.create_code(None, "Alene", true).unwrap().value;
        apply(project, 1, 0, 10, new);
    });
    for _ in 0..2 {
        assert_eq!(copies.preview(&CopyChoices::new()).conflicts, []);
        copies.merge(&CopyChoices::new()).unwrap();
        assert_eq!(paths(&copies), ["Alene", "Bredde", "Nettverk", "Nettverk/Alene"]);
    }

    // The copy gives a code another name, and its old name to a new one: they are two.
    let copies = Copies::new();
    copies.work("theirs.sitat", "Ola", |project| {
        let nettverk = code(project, "Nettverk");
        project.rename_code(nettverk, Language::Bokmål, "Samarbeid").unwrap();
        let new = project.create_code(None, "Nettverk", true).unwrap().value;
        apply(project, 1, 0, 10, new);
    });
    for _ in 0..2 {
        assert_eq!(copies.preview(&CopyChoices::new()).conflicts, []);
        copies.merge(&CopyChoices::new()).unwrap();
        assert_eq!(paths(&copies), ["Bredde", "Ildsjel", "Nettverk", "Samarbeid"]);
    }
}

#[test]
fn two_codes_of_one_name_in_a_copy_stay_two_and_merging_again_changes_nothing() {
    // Guids are by chance, and with them the order in which codes are met.
    for _ in 0..4 {
        let copies = Copies::new();
        copies.work("ours.sitat", "Ida", |project| {
            let ildsjel = code(project, "Ildsjel");
            project.delete_codes(&[ildsjel], None).unwrap();
            project.create_code(None, "Samspill", true).unwrap();
        });
        copies.work("theirs.sitat", "Ola", |project| {
            let (nettverk, ildsjel) = (code(project, "Nettverk"), code(project, "Ildsjel"));
            project.rename_code(nettverk, Language::Bokmål, "Samspill").unwrap();
            let own = project.create_code(Some(ildsjel), "Samspill", true).unwrap().value;
            apply(project, 1, 0, 10, own);
            apply(project, 1, 20, 30, nettverk);
        });
        copies.merge(&CopyChoices::new()).unwrap();
        let path = copies.path("ours.sitat");
        let sql = "SELECT start_offset || ' ' || code_text.name FROM coding JOIN stretch USING (segment_id) JOIN coder ON coder.id = coder_id
                    JOIN code_text USING (code_id) WHERE coder.name = 'Ola' ORDER BY start_offset";
        assert_eq!(column(&path, sql), ["0 Samspill", "20 Samspill 2"]);
        let after = rows(&path);
        copies.merge(&CopyChoices::new()).unwrap();
        assert_eq!(rows(&path), after);
    }
}
