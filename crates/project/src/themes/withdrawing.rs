//! What becomes of themes and claims when somebody's words are taken out of the project.

use sitat_model::{ClaimId, OutlinePartId, SegmentId};
use sitat_store::{
    ClaimRow, EvidenceRow, MapSnapshotRow, MethodRow, ResearchQuestionRow, ThemeRelationRow, ThemeRow, ThemeTexts,
    ThemeVersionRow, TrayRow,
};

use super::versions::ThemeField;
use crate::project::Action;
use crate::{Project, ProjectError, WithdrawnEvidence};

/// Themes, versions, claims and questions as they stand without the words.
pub(crate) struct AnalysisWithout {
    themes: Vec<ThemeRow>,
    evidence: Vec<EvidenceRow>,
    versions: Vec<ThemeVersionRow>,
    claims: Vec<(ClaimId, ClaimRow, String)>,
    outline: Vec<(OutlinePartId, String)>,
    questions: Vec<ResearchQuestionRow>,
    trays: Vec<TrayRow>,
    relations: Vec<ThemeRelationRow>,
    maps: Vec<MapSnapshotRow>,
    method: Option<MethodRow>,
}

fn texts_without(texts: &ThemeTexts, cut: &dyn Fn(&str) -> String) -> ThemeTexts {
    ThemeTexts {
        name: cut(&texts.name),
        claim: cut(&texts.claim),
        central_concept: cut(&texts.central_concept),
        includes: cut(&texts.includes),
        excludes: cut(&texts.excludes),
        story: cut(&texts.story),
        answer: cut(&texts.answer),
    }
}

/// A map that was kept, with words cut out. One that was called nothing else keeps a sign in the place of its name.
fn map_without(row: &MapSnapshotRow, cut: &dyn Fn(&str) -> String) -> MapSnapshotRow {
    let mut after = MapSnapshotRow { reason: cut(&row.reason), ..row.clone() };
    let name = cut(&row.name);
    after.name = if name.trim().is_empty() { "…".to_owned() } else { name };
    for node in &mut after.nodes {
        (node.name, node.claim) = (cut(&node.name), cut(&node.claim));
    }
    for relation in &mut after.relations {
        relation.label = cut(&relation.label);
    }
    after
}

impl Project {
    /// Which themes and claims lose which extracts when these go.
    pub(crate) fn evidence_lost(&mut self, going: &[SegmentId]) -> Result<Vec<WithdrawnEvidence>, ProjectError> {
        let themes = self.theme_rows()?;
        let structure = self.structure()?;
        let belonging = self.belonging(&themes)?;
        let mut marked = self.store.read().claim_evidence()?;
        let mut lost: Vec<(bool, String, Vec<SegmentId>)> = Vec::new();
        for (id, _) in themes.tree.in_order() {
            let Some(row) = themes.rows.get(&id) else { continue };
            let own = belonging.get(&id).into_iter().flatten().copied();
            lost.push((false, row.texts.name.clone(), own.filter(|segment| going.contains(segment)).collect()));
        }
        for row in self.store.read().claims()? {
            let own = marked.remove(&row.id).unwrap_or_default().into_iter().map(|(segment, _)| segment);
            lost.push((true, row.text, own.filter(|segment| going.contains(segment)).collect()));
        }
        let mut all = Vec::new();
        for (is_claim, name, segments) in lost.into_iter().filter(|(_, _, segments)| !segments.is_empty()) {
            let mut excerpts = Vec::new();
            for segment in segments {
                excerpts.extend(self.excerpt_of(&structure, segment)?);
            }
            all.push(WithdrawnEvidence { is_claim, name: structure.veiled(&name), excerpts });
        }
        Ok(all)
    }

    /// Shows everything that was written on themes and claims: whether it is a claim, what it is called, the text.
    pub(crate) fn written_on_themes(&self, mut look: impl FnMut(bool, &str, &str)) -> Result<(), ProjectError> {
        let themes = self.theme_rows()?;
        for row in themes.rows.values() {
            for field in ThemeField::ALL {
                look(false, &row.texts.name, field.of(&row.texts));
            }
            look(false, &row.texts.name, &row.set_aside_reason);
            for own in themes.evidence_of(row.id) {
                look(false, &row.texts.name, &own.note);
            }
        }
        for row in self.store.read().theme_versions(None)? {
            for field in ThemeField::ALL {
                look(false, &row.texts.name, field.of(&row.texts));
            }
            look(false, &row.texts.name, &row.reason);
        }
        for row in self.store.read().theme_relations()? {
            let name = themes.rows.get(&row.from).map(|row| row.texts.name.clone()).unwrap_or_default();
            look(false, &name, &row.label);
        }
        for row in self.store.read().map_snapshots()? {
            let words = row.nodes.iter().flat_map(|node| [&node.name, &node.claim]);
            let labels = row.relations.iter().map(|relation| &relation.label);
            for words in [&row.name, &row.reason].into_iter().chain(words).chain(labels) {
                look(false, &row.name, words);
            }
        }
        for row in self.store.read().claims()? {
            look(true, &row.text, &row.text);
        }
        Ok(())
    }

    /// All of it as it stands when words are cut out: what changes by that.
    pub(crate) fn analysis_without(&self, cut: &dyn Fn(&str) -> String) -> Result<AnalysisWithout, ProjectError> {
        let themes = self.theme_rows()?;
        let mut without = AnalysisWithout {
            themes: Vec::new(),
            evidence: Vec::new(),
            versions: Vec::new(),
            claims: Vec::new(),
            questions: Vec::new(),
            trays: Vec::new(),
            relations: Vec::new(),
            maps: Vec::new(),
            method: None,
            outline: Vec::new(),
        };
        for row in themes.rows.values() {
            let set_aside_reason = cut(&row.set_aside_reason);
            let after = ThemeRow { texts: texts_without(&row.texts, cut), set_aside_reason, ..row.clone() };
            if after != *row {
                without.themes.push(after);
            }
            for own in themes.evidence_of(row.id) {
                let note = cut(&own.note);
                if note != own.note {
                    without.evidence.push(EvidenceRow { note, ..own.clone() });
                }
            }
        }
        for row in self.store.read().theme_versions(None)? {
            let after =
                ThemeVersionRow { texts: texts_without(&row.texts, cut), reason: cut(&row.reason), ..row.clone() };
            if after != row {
                without.versions.push(after);
            }
        }
        for row in self.store.read().claims()? {
            let text = cut(&row.text);
            if text != row.text {
                without.claims.push((row.id, row, text));
            }
        }
        for row in self.store.read().research_questions()? {
            let after = ResearchQuestionRow { text: cut(&row.text), note: cut(&row.note), ..row.clone() };
            if after != row {
                without.questions.push(after);
            }
        }
        for row in self.store.read().code_trays()? {
            let reason = cut(&row.reason);
            if reason != row.reason {
                without.trays.push(TrayRow { reason, ..row });
            }
        }
        for row in self.store.read().theme_relations()? {
            let label = cut(&row.label);
            if label != row.label {
                without.relations.push(ThemeRelationRow { label, ..row });
            }
        }
        for row in self.store.read().map_snapshots()? {
            let after = map_without(&row, cut);
            if after != row {
                without.maps.push(after);
            }
        }
        for row in self.store.read().outline_parts()? {
            let words = cut(&row.words);
            if words != row.words {
                without.outline.push((row.id, words));
            }
        }
        let method = self.store.read().method()?;
        let (ontology, researcher) = (cut(&method.ontology), cut(&method.researcher));
        let after = MethodRow { ontology, researcher, ..method.clone() };
        without.method = (after != method).then_some(after);
        Ok(without)
    }
}

impl AnalysisWithout {
    /// Writes it. What was said of extracts that go has gone with them.
    pub(crate) fn write(&self, action: &mut Action<'_>) -> Result<(), ProjectError> {
        for row in &self.themes {
            action.writer.update_theme(row)?;
        }
        let there = action.writer.theme_evidence()?;
        for row in &self.evidence {
            if there.iter().any(|own| (own.theme, own.segment) == (row.theme, row.segment)) {
                action.writer.set_evidence(row)?;
            }
        }
        for row in &self.versions {
            action.writer.set_version_texts(row.id, &row.texts, &row.reason)?;
        }
        for (id, row, text) in &self.claims {
            action.writer.update_claim(*id, text, row.scope)?;
        }
        for row in &self.questions {
            action.writer.update_research_question(row)?;
        }
        self.outline.iter().try_for_each(|(id, words)| action.writer.set_outline_words(*id, words))?;
        for row in &self.trays {
            action.writer.set_code_tray(row.code, Some((row.tray, &row.reason)))?;
        }
        for row in &self.relations {
            action.writer.update_theme_relation(row)?;
        }
        for row in &self.maps {
            action.writer.set_map_snapshot_words(row)?;
        }
        if let Some(method) = &self.method {
            action.writer.set_method(method)?;
        }
        Ok(())
    }
}
