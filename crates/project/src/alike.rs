//! Texts that are nearly the same as one on its way in.

use sitat_import::Sketch;
use sitat_model::SourceId;

use crate::{Project, ProjectError};

/// From how alike on a text is pointed out.
const ALIKE: f64 = 0.5;

/// A source that is nearly the same as a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearText {
    /// Its name.
    pub name: String,
    /// How alike, in percent.
    pub percent: u32,
}

/// The text that is most like another one.
pub(crate) fn nearest<'texts>(
    own: &Sketch,
    others: impl IntoIterator<Item = (&'texts str, &'texts Sketch)>,
) -> Option<NearText> {
    let mut best: Option<(&str, f64)> = None;
    for (name, sketch) in others {
        let likeness = own.likeness(sketch);
        if likeness >= ALIKE && best.is_none_or(|(_, best)| likeness > best) {
            best = Some((name, likeness));
        }
    }
    best.map(|(name, likeness)| NearText {
        name: name.to_owned(),
        // From 0 to 100.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share is between 0 and 1")]
        percent: (likeness * 100.0).round() as u32,
    })
}

impl Project {
    /// What is kept of each source to compare texts with it; made when first needed.
    pub(crate) fn sketches(&mut self) -> Result<Vec<(SourceId, String, Sketch)>, ProjectError> {
        let structure = self.structure()?;
        for source in &structure.sources {
            if !self.sketches.contains_key(&source.id) {
                let sketch = Sketch::new(&self.store.read().source_text(source.id)?);
                self.sketches.insert(source.id, sketch);
            }
        }
        let known = structure.sources.iter();
        Ok(known
            .filter_map(|source| {
                Some((source.id, structure.veiled(&source.name), self.sketches.get(&source.id)?.clone()))
            })
            .collect())
    }
}
