//! What own words refer to: passages, and the tables and figures of the outline.

use sitat_lang::word;
use sitat_model::{LinkNoun, OutlinePartId, OutlineThing, memo_words, with_links};
use sitat_store::OutlinePartRow;

use crate::{Project, ProjectError};

impl Project {
    /// What a table or figure of the outline is called: its caption, or else what it shows. Other parts have no such name.
    fn part_name(&mut self, row: &OutlinePartRow) -> Result<Option<String>, ProjectError> {
        let shown = match row.thing {
            OutlineThing::Table(Some(id)) => {
                self.store.read().saved_views()?.into_iter().find(|own| own.id == id).map(|own| own.name)
            }
            OutlineThing::Figure => Some(word(self.language()?, "outline-map")),
            _ => None,
        };
        let caption = memo_words(row.words.trim(), |_| None);
        Ok(shown.map(|shown| if caption.is_empty() { shown } else { caption }))
    }

    /// The same as it is shown, by identity.
    pub(crate) fn shown_part_name(&mut self, id: OutlinePartId) -> Result<Option<String>, ProjectError> {
        let row = self.outline_rows()?.part(id)?.clone();
        let name = self.part_name(&row)?;
        let structure = self.structure()?;
        Ok(name.map(|name| structure.veiled(&name)))
    }

    /// Own words with links in the place of what stands in double brackets: `[[SI1-14]]` is a passage, `[[Drivers by
    /// case]]` the table or figure of that name.
    pub(super) fn with_outline_links(&mut self, words: &str) -> Result<String, ProjectError> {
        let structure = self.structure()?;
        let mut parts: Option<Vec<(String, OutlinePartId)>> = None;
        with_links(words, |name| {
            if let Some(link) = self.passage_link(&structure, name)? {
                return Ok(Some(link));
            }
            if parts.is_none() {
                parts = Some(self.names_to_cite()?);
            }
            let wanted = name.to_lowercase();
            let found = parts.iter().flatten().find(|(own, _)| own.to_lowercase() == wanted);
            let Some((own, id)) = found else { return Ok(None) };
            let guid = self.store.read().link_guid(LinkNoun::Part, id.0)?;
            Ok(guid.map(|guid| format!("[{own}](sitat:{}/{guid})", LinkNoun::Part.name())))
        })
    }

    /// The tables and figures of the outline by name, as they are called and as they are shown. Names that would end a
    /// link are left out.
    fn names_to_cite(&mut self) -> Result<Vec<(String, OutlinePartId)>, ProjectError> {
        let rows = self.outline_rows()?.rows().to_vec();
        let structure = self.structure()?;
        let mut names = Vec::new();
        for row in rows {
            let Some(name) = self.part_name(&row)? else { continue };
            let shown = structure.veiled(&name);
            names.extend(
                [name, shown].into_iter().filter(|own| !own.contains(['[', ']', '\\'])).map(|own| (own, row.id)),
            );
        }
        Ok(names)
    }
}
