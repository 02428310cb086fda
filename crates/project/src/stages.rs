//! The stages of the declared approach, and what each has left behind so far. Any stage at any time: nothing here says
//! that one is done.

use std::collections::BTreeSet;

use sitat_model::{Approach, MemoKind, Message, SourceKind, ThemeStatus};

use crate::{Project, ProjectError};

/// A stage.
#[derive(Clone, Debug, PartialEq)]
pub struct StageView {
    /// What kind of work it is; the text of its name is `stage-KEY`.
    pub key: &'static str,
    /// Its name, where the stages are one's own.
    pub name: Option<String>,
    /// The stage of checks that it is looked over with.
    pub checks: Option<u32>,
    /// What it has left behind so far.
    pub left: Vec<Message>,
}

/// The kinds of work of an approach, each with the stage of checks that goes with it.
fn stages_of(approach: Approach) -> &'static [(&'static str, u32)] {
    match approach {
        Approach::Reflexive => {
            &[("familiarise", 1), ("code", 2), ("themes", 3), ("review", 4), ("define", 5), ("write", 6)]
        }
        // Ritchie and Spencer 1994; Gale et al. 2013.
        Approach::Framework => {
            &[("familiarise", 1), ("framework", 2), ("index", 2), ("chart", 2), ("interpret", 3), ("write", 6)]
        }
        Approach::CodingReliability => {
            &[("codebook", 2), ("pilot", 2), ("code", 2), ("agree", 2), ("reconcile", 2), ("write", 6)]
        }
        Approach::Own => &[],
    }
}

impl Project {
    /// The stages of the declared approach; where none is declared, those of reflexive thematic analysis.
    pub fn stages(&mut self) -> Result<Vec<StageView>, ProjectError> {
        let method = self.method()?;
        let approach = method.approach.unwrap_or(Approach::Reflexive);
        if approach == Approach::Own {
            let own = method.stages.into_iter();
            return Ok(own
                .map(|name| StageView { key: "own", name: Some(name), checks: None, left: Vec::new() })
                .collect());
        }
        let mut views = Vec::new();
        for (key, checks) in stages_of(approach) {
            let left = self.left_behind(key)?;
            views.push(StageView { key, name: None, checks: Some(*checks), left });
        }
        Ok(views)
    }

    fn left_behind(&mut self, key: &str) -> Result<Vec<Message>, ProjectError> {
        let mut left = self.work_left(key)?;
        // What somebody who reads the work has said is looked at where the work is looked over.
        if matches!(key, "review" | "interpret" | "reconcile") {
            let open = self.open_comments()?;
            left.extend((open > 0).then(|| Message::new("stage-left-comments").with("count", open)));
        }
        Ok(left)
    }

    fn work_left(&mut self, key: &str) -> Result<Vec<Message>, ProjectError> {
        let structure = self.structure()?;
        Ok(match key {
            "familiarise" => {
                let read = self.store.read().sources_read()?;
                let sources: Vec<_> =
                    structure.sources.iter().filter(|source| source.kind != SourceKind::Survey).collect();
                let done = sources.iter().filter(|source| read.contains(&source.id)).count();
                let memos = self.store.read().memos()?;
                let notes = memos.iter().filter(|memo| memo.kind == MemoKind::Familiarisation).count();
                vec![
                    Message::new("stage-left-read").with("count", done).with("all", sources.len()),
                    Message::new("stage-left-notes").with("count", notes),
                ]
            }
            "framework" | "codebook" => {
                let is_defined = |id| {
                    let texts = structure.code_texts.get(id);
                    texts.is_some_and(|texts| texts.values().any(|text| !text.definition.trim().is_empty()))
                };
                let codes = structure.codes.values().filter(|code| code.retired_at.is_none());
                let all: BTreeSet<_> = codes.map(|code| code.id).collect();
                let defined = all.iter().filter(|id| is_defined(id)).count();
                vec![Message::new("stage-left-defined").with("count", defined).with("all", all.len())]
            }
            "code" | "index" | "pilot" => {
                let codes = structure.codes.values().filter(|code| code.is_codable && code.retired_at.is_none());
                let codes = codes.count();
                let round = self.round()?.number;
                let extracts = self.segments()?.len();
                vec![
                    Message::new("stage-left-coded").with("count", extracts).with("codes", codes),
                    Message::new("stage-left-round").with("number", round),
                ]
            }
            "chart" => {
                let summaries = self.store.read().summaries()?.len();
                vec![Message::new("stage-left-summaries").with("count", summaries)]
            }
            "themes" | "interpret" | "review" | "define" => {
                let themes = self.themes_in_use()?;
                let of = |status| themes.iter().filter(|view| view.row.status == status).count();
                match key {
                    "review" => {
                        let own: u32 = themes.iter().map(|view| view.counts.own).sum();
                        let reviewed: u32 = themes.iter().map(|view| view.counts.reviewed).sum();
                        vec![
                            Message::new("stage-left-reviewed").with("count", reviewed).with("all", own),
                            Message::new("stage-left-reviewed-themes").with("count", of(ThemeStatus::Reviewed)),
                        ]
                    }
                    "define" => vec![Message::new("stage-left-defined-themes").with("count", of(ThemeStatus::Defined))],
                    _ => {
                        let unplaced = self.code_cards()?.into_iter();
                        let unplaced = unplaced.filter(|card| card.is_unplaced() && card.extracts > 0).count();
                        vec![
                            Message::new("stage-left-themes").with("count", themes.len()),
                            Message::new("stage-left-unplaced").with("count", unplaced),
                        ]
                    }
                }
            }
            "write" => {
                let claims = self.store.read().claims()?.len();
                vec![Message::new("stage-left-claims").with("count", claims)]
            }
            "agree" => {
                let kept = self.store.read().kept_agreements()?.len();
                vec![Message::new("stage-left-kept").with("count", kept)]
            }
            "reconcile" => {
                let found = self.differences(&crate::DifferenceChoice { limit: Some(0), ..Default::default() })?;
                let settled = self.store.read().settled_differences()?.len();
                vec![
                    Message::new("stage-left-differences").with("count", found.total),
                    Message::new("stage-left-settled").with("count", settled),
                ]
            }
            _ => Vec::new(),
        })
    }
}
